// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/exportbar.h"

#include "ui/style/theme.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace debrief {

ExportBar::ExportBar(QWidget *parent)
    : QFrame(parent),
      opener([](const QUrl &url) { QDesktopServices::openUrl(url); }),
      m_text(new QLabel(this))
{
    setObjectName(u"exportBar"_s);
    auto *icon = new QLabel(this);
    icon->setPixmap(theme::icon(u"dialog-ok-apply"_s).pixmap(16, 16));
    m_text->setObjectName(u"exportText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *openFile = new QPushButton(tr("Open &file"), this);
    openFile->setObjectName(u"openExportedFile"_s);
    auto *openFolder = new QPushButton(tr("Open f&older"), this);
    openFolder->setObjectName(u"openExportFolder"_s);
    auto *close = new QToolButton(this);
    close->setObjectName(u"closeExportBar"_s);
    close->setIcon(theme::icon(u"window-close"_s));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(tr("Close this message"));
    connect(openFile, &QPushButton::clicked, this, [this] { open(m_path); });
    connect(openFolder, &QPushButton::clicked, this, [this] { open(QFileInfo(m_path).absolutePath()); });
    connect(close, &QToolButton::clicked, this, &QWidget::hide);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::Gap, 4, theme::GapSmall, 4);
    layout->addWidget(icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(openFile);
    layout->addWidget(openFolder);
    layout->addWidget(close);
    hide();
}

void ExportBar::showSaved(const QString &path, const QString &remark)
{
    m_path = path;
    const QString saved = tr("Saved as %1.").arg(QDir::toNativeSeparators(path));
    m_text->setText(remark.isEmpty() ? saved : saved + u'\n' + remark);
    show();
}

QString ExportBar::text() const
{
    return m_text->text();
}

void ExportBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(),
                            theme::mixed(theme::color(theme::Tone::Success), theme::color(theme::Tone::Window), 0.12F));
}

void ExportBar::open(const QString &path) const
{
    opener(QUrl::fromLocalFile(path));
}

} // namespace debrief
