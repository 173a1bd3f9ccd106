// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/emptyhint.h"

#include "ui/style/texttone.h"

#include <QEvent>
#include <QIcon>
#include <QLabel>
#include <QVBoxLayout>

namespace debrief {

EmptyHint::EmptyHint(const QString &iconName, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent),
      m_iconName(iconName),
      m_icon(new QLabel(this)),
      m_title(new QLabel(this)),
      m_text(new QLabel(this))
{
    for (QLabel *label : {m_icon, m_title, m_text})
        label->setAlignment(Qt::AlignCenter);
    m_title->setFont(theme::font(theme::Type::Large));
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setMaximumWidth(440);
    theme::setTextTone(m_text, theme::Tone::TextMuted);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::GapHuge, theme::GapHuge, theme::GapHuge, theme::GapHuge);
    layout->setSpacing(theme::GapSmall);
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addWidget(m_title);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_text, 100);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addStretch(3);

    setTexts(title, text);
    follow();
}

void EmptyHint::setTexts(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(title);
    setAccessibleDescription(text);
}

void EmptyHint::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        follow();
}

void EmptyHint::follow()
{
    m_icon->setPixmap(theme::icon(m_iconName).pixmap(48, 48));
}

} // namespace debrief
