// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/sectionband.h"

#include "domain/labels.h"

#include "ui/style/theme.h"

#include <QPainter>
#include <QStyle>

namespace debrief {

namespace {

QColor inkOn(const QColor &fill)
{
    const QColor dark(0x12, 0x15, 0x1c);
    return theme::contrast(dark, fill) >= theme::contrast(Qt::white, fill) ? dark : QColor(Qt::white);
}

} // namespace

SectionBand::SectionBand(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("promptBand"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void SectionBand::setPosition(Section section, int number, int count)
{
    m_section = section;
    m_number = number;
    m_count = count;
    setAccessibleName(tr("%1, question %2 of %3").arg(label(section)).arg(number).arg(count));
    update();
}

QSize SectionBand::sizeHint() const
{
    return {200, QFontMetrics(theme::font(theme::Type::Large)).lineSpacing() + theme::GapSmall};
}

QSize SectionBand::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

void SectionBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor fill = theme::color(m_section);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect(), 4, 4);
    const QRect content = rect().adjusted(theme::GapSmall, 0, -theme::GapSmall, 0);
    const auto placed = [this, &content](const QRect &area) {
        return QStyle::visualRect(layoutDirection(), content, area);
    };
    const QString position = tr("%1 of %2").arg(m_number).arg(m_count);
    const QFont numbers = theme::tabular(theme::font(theme::Type::Large));
    const int positionWidth = QFontMetrics(numbers).horizontalAdvance(position);
    painter.setPen(inkOn(fill));
    painter.setFont(numbers);
    painter.drawText(placed(QRect(content.right() + 1 - positionWidth, 0, positionWidth, height())), Qt::AlignCenter,
                     position);
    const QFont name = theme::font(theme::Type::Large);
    const QRect area(content.left(), 0, content.width() - positionWidth - theme::GapSmall, height());
    painter.setFont(name);
    painter.drawText(placed(area), Qt::AlignLeading | Qt::AlignVCenter,
                     QFontMetrics(name).elidedText(label(m_section), Qt::ElideRight, area.width()));
}

} // namespace debrief
