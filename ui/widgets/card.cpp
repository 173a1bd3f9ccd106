// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/card.h"

#include "ui/style/stylepaint.h"
#include "ui/style/theme.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace debrief {

Card::Card(const QString &heading, QWidget *parent)
    : QFrame(parent),
      m_heading(new QLabel(this)),
      m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(theme::GapLarge, theme::GapLarge, theme::GapLarge, theme::GapLarge);
    m_body->setSpacing(theme::GapSmall);
    m_heading->setFont(theme::font(theme::Type::Large));
    m_body->addWidget(m_heading);
    setHeading(heading);
}

void Card::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
    setAccessibleName(heading);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::panel(&painter, rect(), theme::color(theme::Tone::SurfaceRaised), theme::color(theme::Tone::Border), 8);
}

} // namespace debrief
