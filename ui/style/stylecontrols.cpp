// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/debriefstyle.h"

#include "ui/style/stylepaint.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace debrief {

using theme::Tone;

bool DebriefStyle::isPrimary(const QStyleOption *option, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button || !button->state.testFlag(QStyle::State_Enabled) ||
        button->features.testFlag(QStyleOptionButton::Flat))
        return false;
    return button->features.testFlag(QStyleOptionButton::DefaultButton) ||
           (widget && widget->property("primary").toBool());
}

void DebriefStyle::drawButton(const QStyleOption &option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool flat = button && button->features.testFlag(QStyleOptionButton::Flat);
    const bool primary = isPrimary(&option, widget);
    if (primary)
        paint::panel(painter, option.rect, paint::pressable(theme::color(Tone::Accent), option), {});
    else if (option.state.testFlag(State_On))
        paint::panel(painter, option.rect, theme::color(Tone::Selection), theme::color(Tone::Accent));
    else if (!flat)
        paint::panel(painter, option.rect, paint::pressable(theme::color(Tone::SurfaceRaised), option),
                     theme::color(Tone::Border));
    else if (option.state & (State_MouseOver | State_Sunken))
        paint::panel(painter, option.rect, paint::pressable(theme::color(Tone::Window), option), {});

    if (!option.state.testFlag(State_HasFocus) || !option.state.testFlag(State_KeyboardFocusChange))
        return;
    // On the accent itself a ring of the accent can't be seen.
    if (primary)
        paint::panel(painter, option.rect.adjusted(3, 3, -3, -3), {}, theme::color(Tone::AccentText), 3);
    else
        paint::focusRing(painter, option.rect);
}

void DebriefStyle::drawMenuButton(const QStyleOptionToolButton &option, QPainter *painter, const QWidget *widget) const
{
    if (option.state & (State_MouseOver | State_Sunken | State_On))
        proxy()->drawPrimitive(PE_PanelButtonTool, &option, painter, widget);
    QStyleOptionToolButton label = option;
    label.features.setFlag(QStyleOptionToolButton::HasMenu, false);
    label.rect = visualRect(option.direction, option.rect, option.rect.adjusted(0, 0, -MenuMarkWidth, 0));
    proxy()->drawControl(CE_ToolButtonLabel, &label, painter, widget);
    const QRect chevron = visualRect(
        option.direction, option.rect,
        QRect(option.rect.right() - MenuMarkWidth - 1, option.rect.top(), MenuMarkWidth, option.rect.height()));
    paint::chevron(painter, chevron, Qt::DownArrow,
                   theme::color(option.state.testFlag(State_Enabled) ? Tone::TextMuted : Tone::Border));
    if (option.state.testFlag(State_HasFocus) && option.state.testFlag(State_KeyboardFocusChange))
        paint::focusRing(painter, option.rect);
}

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
    painter->fillRect(option.rect,
                      pressable ? paint::pressable(theme::color(Tone::Surface), option) : theme::color(Tone::Surface));
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
            paint::panel(painter, rect.adjusted(1, 1, -2, -1),
                         paint::pressable(option.palette.color(QPalette::Base), option), {}, 3);
        paint::chevron(painter, rect, direction, theme::color(enabled ? Tone::TextMuted : Tone::Border));
    };
    arrow(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Qt::UpArrow);
    arrow(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Qt::DownArrow);
}

void DebriefStyle::drawScrollBar(const QStyleOptionSlider &option, QPainter *painter, const QWidget *widget) const
{
    painter->fillRect(option.rect,
                      option.palette.color(widget && widget->parentWidget() ? widget->parentWidget()->backgroundRole()
                                                                            : QPalette::Base));
    if (option.maximum <= option.minimum)
        return;
    const QRect slider = proxy()->subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    const bool active =
        option.activeSubControls.testFlag(SC_ScrollBarSlider) && (option.state & (State_MouseOver | State_Sunken));
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
    const int start = sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition, length - handle,
                                              option.upsideDown);
    const auto span = [&](int from, int size) {
        return horizontal ? QRect(groove.left() + from, groove.top(), size, groove.height())
                          : QRect(groove.left(), groove.top() + from, groove.width(), size);
    };
    switch (part) {
    case SC_ScrollBarGroove: return groove;
    case SC_ScrollBarSlider: return span(start, handle);
    case SC_ScrollBarSubPage: return span(0, start);
    case SC_ScrollBarAddPage: return span(start + handle, length - start - handle);
    default:
        // No arrows.
        return {};
    }
}

} // namespace debrief
