// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/debriefstyle.h"

#include "ui/style/stylepaint.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace debrief {

using theme::Tone;

void DebriefStyle::drawTabLabel(const QStyleOptionTab &option, QPainter *painter, const QWidget *widget) const
{
    QStyleOptionTab changed = option;
    const bool selected = option.state.testFlag(State_Selected);
    const bool enabled = option.state.testFlag(State_Enabled);
    const QColor text = !enabled ? option.palette.color(QPalette::Disabled, QPalette::WindowText)
                                 : theme::color(selected ? Tone::Text : Tone::TextMuted);
    changed.palette.setColor(QPalette::WindowText, text);
    changed.palette.setColor(QPalette::ButtonText, text);
    // Else Fusion draws its own focus frame over the ring.
    changed.state.setFlag(State_HasFocus, false);
    QProxyStyle::drawControl(CE_TabBarTabLabel, &changed, painter, widget);
}

void DebriefStyle::drawHeader(const QStyleOptionHeader &option, QPainter *painter) const
{
    const bool pressable = option.state.testFlag(State_MouseOver) || option.state.testFlag(State_Sunken);
    painter->fillRect(option.rect, pressable ? paint::pressable(theme::color(Tone::Surface), option) : theme::color(Tone::Surface));
    paint::hairline(painter, option.rect.bottomLeft(), option.rect.bottomRight());
}

void DebriefStyle::drawComboBox(const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget) const
{
    if (option.frame)
        paint::input(painter, option.rect, option);
    const QRect arrow = proxy()->subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    const bool enabled = option.state.testFlag(State_Enabled);
    paint::chevron(painter, arrow, Qt::DownArrow, theme::color(enabled ? Tone::TextMuted : Tone::Border));
}

void DebriefStyle::drawSpinBox(const QStyleOptionSpinBox &option, QPainter *painter, const QWidget *widget) const
{
    if (option.frame)
        paint::input(painter, option.rect, option);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](SubControl part, QAbstractSpinBox::StepEnabledFlag step, Qt::ArrowType direction) {
        const QRect rect = proxy()->subControlRect(CC_SpinBox, &option, part, widget);
        const bool enabled = option.state.testFlag(State_Enabled) && option.stepEnabled.testFlag(step);
        const bool active = enabled && option.activeSubControls == part;
        if (active && option.state & (State_MouseOver | State_Sunken))
            paint::panel(painter, rect.adjusted(1, 1, -2, -1), paint::pressable(option.palette.color(QPalette::Base), option), {}, 3);
        paint::chevron(painter, rect, direction, theme::color(enabled ? Tone::TextMuted : Tone::Border));
    };
    arrow(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Qt::UpArrow);
    arrow(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Qt::DownArrow);
}

void DebriefStyle::drawScrollBar(const QStyleOptionSlider &option, QPainter *painter, const QWidget *widget) const
{
    painter->fillRect(option.rect, option.palette.color(widget && widget->parentWidget() ? widget->parentWidget()->backgroundRole() : QPalette::Base));
    if (option.maximum <= option.minimum)
        return;
    const QRect slider = proxy()->subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    const bool active = option.activeSubControls.testFlag(SC_ScrollBarSlider) && (option.state & (State_MouseOver | State_Sunken));
    const QColor handle = theme::mixed(theme::color(Tone::TextMuted), theme::color(Tone::Window), active ? 0.8F : 0.4F);
    const int margin = active ? 2 : 3;
    const QRect inner = slider.adjusted(margin, margin, -margin, -margin);
    paint::panel(painter, inner, handle, {}, qMin(inner.width(), inner.height()) / 2.0);
}

QRect DebriefStyle::scrollBarRect(const QStyleOptionSlider &option, SubControl part) const
{
    const bool horizontal = option.orientation == Qt::Horizontal;
    const QRect groove = option.rect;
    const int length = horizontal ? groove.width() : groove.height();
    const int range = option.maximum - option.minimum;
    int handle = length;
    if (range > 0) {
        const qint64 wanted = qint64(option.pageStep) * length / (qint64(range) + option.pageStep);
        handle = qBound(qMin(32, length), static_cast<int>(wanted), length);
    }
    const int start = sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition, length - handle, option.upsideDown);
    const auto span = [&](int from, int size) {
        return horizontal ? QRect(groove.left() + from, groove.top(), size, groove.height())
                          : QRect(groove.left(), groove.top() + from, groove.width(), size);
    };
    switch (part) {
    case SC_ScrollBarGroove:
        return groove;
    case SC_ScrollBarSlider:
        return span(start, handle);
    case SC_ScrollBarSubPage:
        return span(0, start);
    case SC_ScrollBarAddPage:
        return span(start + handle, length - start - handle);
    default:
        // No arrows.
        return {};
    }
}

} // namespace debrief
