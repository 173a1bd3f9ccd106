// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/sectionbutton.h"

#include "domain/labels.h"

#include "ui/style/stylepaint.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QStyle>

namespace debrief {

namespace {

constexpr int BadgeWidth = 26;
constexpr int MeterHeight = 3;

} // namespace

SectionButton::SectionButton(Section section, QWidget *parent) : QAbstractButton(parent), m_section(section)
{
    setObjectName(QStringLiteral("section_") + enumName(section));
    setText(label(section));
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setCoverage(0, 0);
}

void SectionButton::setCoverage(int covered, int total, int answered)
{
    m_answered = answered;
    m_covered = covered;
    m_total = total;
    setAccessibleName(total > 0 && answered == total ? tr("%1, answered").arg(text())
                                                     : tr("%1, %2 of %3 covered").arg(text()).arg(covered).arg(total));
    setToolTip(accessibleName());
    update();
}

QSize SectionButton::sizeHint() const
{
    return {BadgeWidth + fontMetrics().horizontalAdvance(text()) + 48, fontMetrics().lineSpacing() + 12};
}

QSize SectionButton::minimumSizeHint() const
{
    return {BadgeWidth + 40, sizeHint().height()};
}

void SectionButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect frame = rect().adjusted(0, 0, -1, -1);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::color(isChecked() ? theme::Tone::Selection : theme::Tone::Border));
        painter.drawRoundedRect(frame, 4, 4);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme::color(theme::Tone::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), 4, 4);
    }

    const QRect content = rect().adjusted(4, 3, -6, -3);
    const auto placed = [this, &content](const QRect &area) {
        return QStyle::visualRect(layoutDirection(), content, area);
    };
    const QRect badge(content.left(), content.top() + 1, BadgeWidth, content.height() - 2);
    const QColor fill = theme::color(m_section);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(placed(badge), 3, 3);
    QFont bold = theme::font(theme::Type::Small);
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(paint::inkOn(fill));
    painter.drawText(placed(badge), Qt::AlignCenter, theme::letters(m_section));

    const QFont numbers = theme::tabular(theme::font(theme::Type::Small));
    const bool isDone = m_total > 0 && m_answered == m_total;
    const QString count = isDone ? QStringLiteral("✓") : tr("%1/%2").arg(m_covered).arg(m_total);
    const int countWidth = QFontMetrics(numbers).horizontalAdvance(count);
    const int textLeft = badge.right() + 1 + theme::GapSmall;
    const int textHeight = content.height() - MeterHeight - 1;
    painter.setFont(numbers);
    painter.setPen(theme::color(isDone ? theme::Tone::Success : theme::Tone::TextMuted));
    painter.drawText(placed(QRect(content.right() + 1 - countWidth, content.top(), countWidth, textHeight)),
                     Qt::AlignCenter, count);

    painter.setFont(font());
    painter.setPen(theme::color(theme::Tone::Text));
    const int nameWidth = content.right() + 1 - countWidth - 4 - textLeft;
    painter.drawText(placed(QRect(textLeft, content.top(), nameWidth, textHeight)), Qt::AlignLeading | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, nameWidth));

    const QRect meter(textLeft, content.bottom() - MeterHeight + 1, content.right() + 1 - textLeft, MeterHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::color(theme::Tone::Border));
    painter.drawRoundedRect(placed(meter), 1.5, 1.5);
    if (m_total > 0 && m_covered > 0) {
        painter.setBrush(theme::textColor(m_section));
        painter.drawRoundedRect(
            placed(QRect(meter.left(), meter.top(), meter.width() * m_covered / m_total, MeterHeight)), 1.5, 1.5);
    }
}

} // namespace debrief
