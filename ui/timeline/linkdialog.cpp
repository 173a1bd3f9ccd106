// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/linkdialog.h"

#include "ui/style/texttone.h"
#include "ui/timeline/evidenceintake.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace debrief {

using namespace Qt::StringLiterals;

LinkDialog::LinkDialog(const Evidence &link, QWidget *parent)
    : QDialog(parent),
      m_link(link),
      m_title(new QLineEdit(link.title, this)),
      m_url(new QLineEdit(link.url, this)),
      m_hint(new QLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"linkDialog"_s);
    setWindowTitle(link.id.isNull() ? tr("Add link") : tr("Edit link"));
    m_url->setObjectName(u"linkUrl"_s);
    m_url->setAccessibleName(tr("Address"));
    m_url->setPlaceholderText(u"https://…"_s);
    m_title->setObjectName(u"linkTitle"_s);
    m_title->setAccessibleName(tr("Title"));
    m_title->setPlaceholderText(tr("Dashboard of the checkout, 22:00 to 24:00"));
    m_hint->setObjectName(u"linkHint"_s);
    m_hint->setWordWrap(true);
    m_hint->setFont(theme::font(theme::Type::Small));
    theme::setTextTone(m_hint, theme::Tone::TextMuted);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(theme::Gap);
    form->setVerticalSpacing(theme::GapSmall);
    form->addRow(tr("&Address:"), m_url);
    form->addRow(tr("&Title:"), m_title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::GapLarge, theme::GapLarge, theme::GapLarge, theme::GapLarge);
    layout->setSpacing(theme::Gap);
    layout->addLayout(form);
    layout->addWidget(m_hint);
    layout->addWidget(m_buttons);
    connect(m_url, &QLineEdit::textChanged, this, &LinkDialog::judge);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &LinkDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &LinkDialog::reject);
    judge();
    setTabOrder(m_url, m_title);
    m_url->setFocus();
    resize(520, sizeHint().height());
}

void LinkDialog::judge()
{
    const bool isGood = typedUrl(m_url->text()).isValid();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(isGood);
    m_hint->setText(isGood || m_url->text().isEmpty() ? tr("It is written into the report; nothing is fetched.")
                                                      : tr("An address begins with https://, http:// or mailto:."));
}

Evidence LinkDialog::link() const
{
    Evidence link = m_link;
    link.kind = EvidenceKind::Link;
    link.title = m_title->text().simplified();
    link.url = typedUrl(m_url->text()).toString(QUrl::FullyEncoded);
    return link;
}

} // namespace debrief
