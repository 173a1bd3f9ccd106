// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/debriefstyle.h"

#include "ui/style/stylepaint.h"
#include "ui/style/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QTableView>

namespace debrief {

using theme::Tone;

namespace {

constexpr int ControlHeight = 32;

/// A tool button that opens a menu wherever it is pressed.
bool hasMenuChevron(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    return button && button->features.testFlag(QStyleOptionToolButton::HasMenu) &&
           !button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
}

} // namespace

DebriefStyle::DebriefStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
    setObjectName(QStringLiteral("debrief"));
}

void DebriefStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QTabBar *>(widget) || qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

int DebriefStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        return qobject_cast<const QAbstractScrollArea *>(widget) ? 2 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return theme::GapSmall;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return theme::Gap;
    case PM_ScrollBarExtent: return 12;
    case PM_ScrollBarSliderMin: return 32;
    case PM_SplitterWidth: return 1;
    case PM_TabBarTabHSpace: return 32;
    case PM_TabBarTabVSpace: return 20;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator: return 0;
    case PM_HeaderMargin: return theme::GapSmall;
    case PM_FocusFrameHMargin:
        // Of the text in a cell, so that it stands below that of its header.
        return qobject_cast<const QTableView *>(widget) ? theme::GapSmall - 1
                                                        : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 16;
    case PM_MenuHMargin:
    case PM_MenuVMargin: return 4;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int DebriefStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup: return 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_TabBar_Alignment: return Qt::AlignLeft;
    case SH_Table_GridLineColor: return static_cast<int>(theme::color(Tone::Border).rgba());
    case SH_FormLayoutLabelAlignment: return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    default: return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QIcon DebriefStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    // The others stand in dialogs of the platform or have colours of their own.
    return pixmap == SP_LineEditClearButton ? theme::icon(QStringLiteral("edit-clear"))
                                            : QProxyStyle::standardIcon(pixmap, option, widget);
}

QSize DebriefStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result.rwidth() += theme::GapSmall;
        result.setHeight(qMax(result.height(), ControlHeight));
        break;
    case CT_ComboBox:
    case CT_SpinBox:
    case CT_LineEdit:
        // All alike, so that they stand in line.
        if (option)
            result.setHeight(qMax(option->fontMetrics.height() + 12, ControlHeight));
        break;
    case CT_ToolButton:
        if (hasMenuChevron(option))
            result.rwidth() += MenuMarkWidth;
        result = result.expandedTo({ControlHeight - 4, ControlHeight - 4});
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            result.rheight() += 6;
        break;
    case CT_MenuBarItem: result += {4, 4}; break;
    case CT_ItemViewItem: result.setHeight(qMax(result.height(), 28)); break;
    case CT_HeaderSection: result.setHeight(qMax(result.height(), ControlHeight)); break;
    default: break;
    }
    return result;
}

QRect DebriefStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(4, 0, -4, 0) : rect;
}

QRect DebriefStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                   const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return visualRect(option->direction, option->rect, scrollBarRect(*slider, part));
    }
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    // An input within has that space itself.
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField && combo && !combo->editable)
        return rect.adjusted(option->direction == Qt::LeftToRight ? 4 : 0, 0,
                             option->direction == Qt::LeftToRight ? 0 : -4, 0);
    return rect;
}

void DebriefStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            paint::input(painter, option->rect, *option);
        return;
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea *>(widget)) {
            paint::input(painter, option->rect, *option);
            return;
        }
        break;
    case PE_FrameMenu:
    case PE_FrameLineEdit:
        if (element == PE_FrameMenu)
            paint::panel(painter, option->rect, {}, theme::color(Tone::Border), 0);
        return;
    case PE_PanelButtonCommand: return drawButton(*option, painter, widget);
    case PE_PanelButtonTool:
        if (option->state.testFlag(State_On))
            paint::panel(painter, option->rect, theme::color(Tone::Selection), {});
        else if (option->state.testFlag(State_Enabled) && (option->state & (State_MouseOver | State_Sunken)))
            paint::panel(painter, option->rect, paint::pressable(theme::color(Tone::Window), *option), {});
        return;
    case PE_FrameFocusRect:
        if (!qobject_cast<const QTabBar *>(widget))
            paint::focusRing(painter, option->rect);
        return;
    case PE_FrameTabBarBase: paint::hairline(painter, option->rect.bottomLeft(), option->rect.bottomRight()); return;
    case PE_FrameTabWidget: return;
    case PE_FrameGroupBox:
        paint::panel(painter, option->rect, theme::color(Tone::SurfaceRaised), theme::color(Tone::Border));
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: paint::checkMark(painter, option->rect, *option, false); return;
    case PE_IndicatorRadioButton: paint::checkMark(painter, option->rect, *option, true); return;
    case PE_IndicatorArrowDown:
        paint::chevron(painter, option->rect, Qt::DownArrow, option->palette.color(QPalette::ButtonText));
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            if (item->backgroundBrush.style() != Qt::NoBrush)
                painter->fillRect(item->rect, item->backgroundBrush);
            if (item->state.testFlag(State_Selected))
                painter->fillRect(item->rect, theme::color(Tone::Selection));
            else if (item->state.testFlag(State_MouseOver))
                painter->fillRect(item->rect,
                                  theme::mixed(theme::color(Tone::Text), item->palette.color(QPalette::Base), 0.04F));
            return;
        }
        break;
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void DebriefStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return drawComboBox(*combo, painter, widget);
    } else if (control == CC_SpinBox) {
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return drawSpinBox(*spin, painter, widget);
    } else if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return drawScrollBar(*slider, painter, widget);
    } else if (control == CC_ToolButton && hasMenuChevron(option)) {
        return drawMenuButton(*qstyleoption_cast<const QStyleOptionToolButton *>(option), painter, widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void DebriefStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && isPrimary(option, widget)) {
            QStyleOptionButton changed = *button;
            changed.palette.setColor(QPalette::ButtonText, theme::color(Tone::AccentText));
            return QProxyStyle::drawControl(element, &changed, painter, widget);
        }
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
            tab && tab->shape == QTabBar::RoundedNorth) {
            const QRect rect = tab->rect;
            if (tab->state.testFlag(State_HasFocus))
                paint::focusRing(painter, rect.adjusted(4, 4, -4, -4));
            else if (tab->state.testFlag(State_MouseOver) && !tab->state.testFlag(State_Selected))
                paint::panel(painter, rect.adjusted(4, 4, -4, -4),
                             theme::mixed(theme::color(Tone::Text), theme::color(Tone::Window), 0.05F), {});
            if (tab->state.testFlag(State_Selected))
                painter->fillRect(QRect(rect.left() + 12, rect.bottom() - 1, rect.width() - 24, 2),
                                  theme::color(Tone::Accent));
            return;
        }
        break;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return drawTabLabel(*tab, painter, widget);
        break;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return drawHeader(*header, painter);
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, theme::color(Tone::Surface));
        paint::hairline(painter, option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            painter->fillRect(item->rect, theme::color(Tone::Window));
            if (item->state.testFlag(State_Selected))
                paint::panel(painter, item->rect.adjusted(1, 2, -1, -2),
                             theme::mixed(theme::color(Tone::Text), theme::color(Tone::Window), 0.08F), {});
            const int flags =
                Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine |
                (proxy()->styleHint(SH_UnderlineShortcut, option, widget, nullptr) ? Qt::TextShowMnemonic
                                                                                   : Qt::TextHideMnemonic);
            return proxy()->drawItemText(painter, item->rect, flags, item->palette, item->state.testFlag(State_Enabled),
                                         item->text, QPalette::WindowText);
        }
        break;
    case CE_MenuBarEmptyArea: painter->fillRect(option->rect, theme::color(Tone::Window)); return;
    case CE_Splitter: painter->fillRect(option->rect, theme::color(Tone::Border)); return;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

} // namespace debrief
