// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/graph/timelinegraphview.h"

#include "session/reviewsession.h"
#include "session/timelinemodel.h"

#include "exchange/report/timelinegraphicticks.h"
#include "ui/timeline/graph/graphhovercard.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QItemSelectionModel>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace debrief {

namespace {

constexpr double SnapDistance = 6; ///< Pixels that times are rounded to, or a little more.
constexpr double EndGrip = 5;
constexpr double NotchOfWheel = 120;
constexpr double PanOfNotch = 90;
constexpr int CardLines = 6;

} // namespace

void TimelineGraphView::mousePressEvent(QMouseEvent *event)
{
    hideCard();
    setFocus(Qt::MouseFocusReason);
    if (m_gesture != Gesture::None)
        return endGesture(false);
    m_pressedAt = event->position();
    m_pointer = m_pressedAt;
    m_pressedWith = event->modifiers();
    if (event->button() == Qt::MiddleButton) {
        m_gesture = Gesture::Pan;
        viewport()->setCursor(Qt::ClosedHandCursor);
        return;
    }
    m_pressed = placeAt(event->position());
    if (event->button() == Qt::RightButton) {
        // The menu that follows is about what is under the pointer.
        const auto entries = m_scene->layout().entriesOf(m_pressed);
        if (!entries.empty() && !std::ranges::any_of(entries, [this](int entry) { return isSelected(entry); }))
            selectEntries(entries, QItemSelectionModel::ClearAndSelect, entries.front());
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    m_gesture = Gesture::Press;
    if (m_pressed.isValid())
        press(m_pressed, event->modifiers());
}

void TimelineGraphView::press(GraphicLayout::Place place, Qt::KeyboardModifiers modifiers)
{
    const auto entries = m_scene->layout().entriesOf(place);
    m_isEndPressed = isOverEnd(place, m_pressedAt);
    m_isSelectedOnRelease = false;
    const bool wasSelected = std::ranges::any_of(entries, [this](int entry) { return isSelected(entry); });
    if (modifiers.testFlag(Qt::ShiftModifier) && m_anchor.isValid()) {
        const int from = entryOf(m_anchor);
        const auto [first, last] = std::minmax(from, entries.back());
        std::vector<int> between;
        for (int entry = first; entry <= last; ++entry)
            between.push_back(entry);
        return selectEntries(between, QItemSelectionModel::ClearAndSelect, entries.back());
    }
    m_anchor = indexOf(entries.front());
    if (modifiers.testFlag(Qt::ControlModifier))
        selectEntries(entries, wasSelected ? QItemSelectionModel::Deselect : QItemSelectionModel::Select,
                      entries.front());
    else if (!wasSelected)
        selectEntries(entries, QItemSelectionModel::ClearAndSelect, entries.front());
    else
        // Perhaps all that is selected is going to be moved; if not, the others are let go when the button is.
        m_isSelectedOnRelease = true;
}

void TimelineGraphView::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = event->position();
    const bool isFar = (m_pointer - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    switch (m_gesture) {
    case Gesture::None: return hover(m_pointer);
    case Gesture::Press:
        if (!isFar)
            return;
        if (m_pressed.isValid())
            beginRetiming(m_pointer);
        else
            m_gesture = Gesture::RubberBand;
        [[fallthrough]];
    case Gesture::Retime:
    case Gesture::RubberBand:
        if (m_gesture == Gesture::Retime)
            moveRetiming(m_pointer, event->modifiers());
        viewport()->update();
        break;
    case Gesture::Pan:
        m_window->pan(m_pressedAt.x() - m_pointer.x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(m_pressedAt.y() - m_pointer.y()));
        m_pressedAt = m_pointer;
        windowMoved();
        break;
    }
}

void TimelineGraphView::mouseReleaseEvent(QMouseEvent *event)
{
    m_pointer = event->position();
    if (event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton)
        endGesture(true);
}

void TimelineGraphView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const GraphicLayout::Place place = placeAt(event->position());
    if (event->button() == Qt::LeftButton && place.isValid()) {
        endGesture(false);
        open(place);
    }
}

void TimelineGraphView::beginRetiming(const QPointF &at)
{
    const auto entries = m_scene->layout().entriesOf(m_pressed);
    if (entries.empty() || !m_workspace.session()) {
        m_gesture = Gesture::None;
        return;
    }
    if (!isSelected(entries.front()))
        selectEntries(entries, QItemSelectionModel::ClearAndSelect, entries.front());
    m_retiming = GraphRetiming(selectedEvents(), eventOf(entries.front()),
                               m_isEndPressed ? GraphRetiming::What::End : GraphRetiming::What::Move);
    m_gesture = Gesture::Retime;
    m_isSelectedOnRelease = false;
    viewport()->setCursor(Qt::SizeHorCursor);
    Q_UNUSED(at)
}

void TimelineGraphView::moveRetiming(const QPointF &at, Qt::KeyboardModifiers modifiers)
{
    const bool isFree = modifiers.testFlag(Qt::AltModifier);
    const auto by = static_cast<qint64>((at.x() - m_pressedAt.x()) * m_window->msPerPixel());
    // Freely is still to the second where a pixel is longer than that: nobody means the milliseconds under a pointer.
    const qint64 snap =
        isFree ? (m_window->msPerPixel() < 100 ? 0 : 1000) : graphicSnap(m_window->msPerPixel(), SnapDistance);
    m_retiming.moveBy(by, snap, zone());
}

void TimelineGraphView::endGesture(bool isTaken)
{
    const Gesture gesture = std::exchange(m_gesture, Gesture::None);
    const GraphRetiming retiming = std::exchange(m_retiming, {});
    viewport()->unsetCursor();
    viewport()->update();
    if (!isTaken)
        return;
    if (gesture == Gesture::Retime) {
        carryOut(retiming);
    } else if (gesture == Gesture::RubberBand) {
        const bool adds = (m_pressedWith & (Qt::ControlModifier | Qt::ShiftModifier)) != Qt::NoModifier;
        selectWithin(QRectF(m_pressedAt, m_pointer).normalized(),
                     adds ? QItemSelectionModel::Select : QItemSelectionModel::ClearAndSelect);
    } else if (gesture == Gesture::Press && !m_pressed.isValid() && m_pressedWith == Qt::NoModifier) {
        clearSelection();
    } else if (gesture == Gesture::Press && m_pressed.isValid() && m_isSelectedOnRelease) {
        const auto entries = m_scene->layout().entriesOf(m_pressed);
        selectEntries(entries, QItemSelectionModel::ClearAndSelect, entries.front());
    }
}

bool TimelineGraphView::carryOut(const GraphRetiming &retiming)
{
    if (!m_workspace.session() || retiming.shift() == 0)
        return false;
    QList<Entity> changed;
    for (const TimelineEvent &event : retiming.result())
        changed.append(event);
    return m_workspace.report(m_workspace.session()->updateAll(
        changed, tr("Change time of %n event(s)", nullptr, static_cast<int>(changed.size()))));
}

void TimelineGraphView::nudge(int steps, bool isFine)
{
    const QList<TimelineEvent> events = selectedEvents();
    if (events.isEmpty())
        return;
    const qint64 step = isFine ? 1000 : graphicSnap(m_window->msPerPixel(), SnapDistance);
    GraphRetiming retiming(events, events.constFirst(), GraphRetiming::What::Move);
    retiming.moveBy(steps * step, 0, zone());
    if (carryOut(retiming) && currentIndex().isValid())
        scrollTo(currentIndex());
}

void TimelineGraphView::selectEntries(std::span<const int> entries, QItemSelectionModel::SelectionFlags command,
                                      int current)
{
    std::vector<int> rows;
    for (const int entry : entries)
        rows.push_back(m_scene->rowOf(entry));
    std::ranges::sort(rows);
    // Neighbours as one range: selection models slow down with the number of ranges.
    QItemSelection selection;
    for (size_t i = 0; i < rows.size();) {
        size_t end = i + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        selection.append(
            QItemSelectionRange(model()->index(rows[i], 0), model()->index(rows[end - 1], model()->columnCount() - 1)));
        i = end;
    }
    if (current >= 0)
        selectionModel()->setCurrentIndex(indexOf(current), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, command);
}

void TimelineGraphView::selectWithin(const QRectF &band, QItemSelectionModel::SelectionFlags command)
{
    settle();
    const QRectF area(toLayout(band.topLeft()), toLayout(band.bottomRight()));
    const GraphicLayout &layout = m_scene->layout();
    std::vector<int> entries;
    for (size_t i = 0; i < layout.lanes().size(); ++i) {
        const auto [from, to] = layout.itemsWithin(layout.lanes()[i], area.left(), area.right());
        for (int item = from; item < to; ++item) {
            const GraphicLayout::Place place{static_cast<int>(i), item};
            if (!layout.markRect(place).intersects(area))
                continue;
            const auto found = layout.entriesOf(place);
            entries.insert(entries.end(), found.begin(), found.end());
        }
    }
    selectEntries(entries, command, entries.empty() ? -1 : *std::ranges::min_element(entries));
}

void TimelineGraphView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    selectWithin(rect, command);
}

QRegion TimelineGraphView::visualRegionForSelection(const QItemSelection &selection) const
{
    // What is selected may be anywhere and much; painting is cheap.
    return selection.isEmpty() ? QRegion() : QRegion(viewport()->rect());
}

bool TimelineGraphView::isOverEnd(GraphicLayout::Place place, const QPointF &at) const
{
    const GraphicLayout &layout = m_scene->layout();
    const auto entries = layout.entriesOf(place);
    if (entries.size() != 1)
        return false;
    const GraphicEntry &entry = layout.entries()[static_cast<size_t>(entries.front())];
    const QRectF mark = layout.markRect(place);
    const double end = mark.right() - m_theme.metrics.mark / 2;
    return entry.end > entry.begin && mark.width() > 2 * m_theme.metrics.mark &&
           std::abs(toLayout(at).x() - end) <= EndGrip;
}

void TimelineGraphView::hover(const QPointF &at)
{
    const GraphicLayout::Place place = placeAt(at);
    if (place.isValid() && isOverEnd(place, at))
        viewport()->setCursor(Qt::SizeHorCursor);
    else if (place.isValid())
        viewport()->setCursor(Qt::PointingHandCursor);
    else
        viewport()->unsetCursor();
    if (place == m_hovered)
        return;
    m_hovered = place;
    hideCard();
    viewport()->update();
}

void TimelineGraphView::showCard(GraphicLayout::Place place)
{
    const auto entries = m_scene->layout().entriesOf(place);
    if (entries.empty())
        return hideCard();
    if (entries.size() == 1) {
        const TimelineEvent event = eventOf(entries.front());
        qsizetype evidence = 0;
        if (const ReviewSession *session = m_workspace.session()) {
            const auto &all = session->tableOf<Evidence>();
            evidence = std::ranges::count_if(all, [&event](const Evidence &one) { return one.eventId == event.id; });
        }
        const int lane = m_scene->entries()[static_cast<size_t>(entries.front())].lane;
        m_card->setEvent(event, m_scene->laneNames().value(lane), evidence, zone());
    } else {
        QList<TimelineEvent> first;
        for (const int entry : entries.first(std::min<size_t>(entries.size(), CardLines)))
            first.append(eventOf(entry));
        m_card->setEvents(first, static_cast<qsizetype>(entries.size()), zone());
    }
    m_carded = place;
    QRect rect = rectOf(place).toAlignedRect();
    rect.setLeft(std::max(rect.left(), static_cast<int>(plot().left())));
    m_card->showAt(QRect(viewport()->mapToGlobal(rect.topLeft()), rect.size()));
}

void TimelineGraphView::hideCard()
{
    m_carded = {};
    m_card->hide();
}

bool TimelineGraphView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ToolTip:
        if (m_gesture == Gesture::None && m_hovered.isValid() && m_hovered != m_carded)
            showCard(m_hovered);
        return true;
    case QEvent::Leave:
        m_hovered = {};
        hideCard();
        viewport()->update();
        break;
    case QEvent::Gesture:
    case QEvent::NativeGesture:
        if (pinch(event))
            return true;
        break;
    default: break;
    }
    return QAbstractItemView::viewportEvent(event);
}

bool TimelineGraphView::pinch(QEvent *event)
{
    double factor = 1;
    QPointF at = m_pointer;
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(
            event); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast): its type says so.
        if (gesture->gestureType() != Qt::ZoomNativeGesture)
            return false;
        factor = 1 + gesture->value();
        at = gesture->position();
    } else {
        auto *gestures = static_cast<QGestureEvent *>(
            event); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast): its type says so.
        const auto *gesture = qobject_cast<QPinchGesture *>(gestures->gesture(Qt::PinchGesture));
        if (!gesture)
            return false;
        factor = gesture->scaleFactor();
        at = viewport()->mapFromGlobal(gesture->centerPoint());
        gestures->accept();
    }
    m_window->zoom(std::clamp(factor, 0.2, 5.0), at.x() - plot().left());
    windowMoved();
    return true;
}

void TimelineGraphView::wheelEvent(QWheelEvent *event)
{
    event->accept();
    if (m_gesture == Gesture::Retime || m_gesture == Gesture::RubberBand)
        return;
    const QPoint angle = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        m_window->zoom(std::pow(1.25, angle.y() / NotchOfWheel), event->position().x() - plot().left());
        return windowMoved();
    }
    const QPointF pixels =
        event->pixelDelta().isNull() ? QPointF(angle) / NotchOfWheel * PanOfNotch : QPointF(event->pixelDelta());
    const bool canScroll = verticalScrollBar()->maximum() > 0;
    const bool isAcross = event->modifiers().testFlag(Qt::ShiftModifier) || !canScroll;
    double along = pixels.x();
    if (isAcross)
        along += pixels.y();
    else
        verticalScrollBar()->setValue(verticalScrollBar()->value() - qRound(pixels.y()));
    if (along != 0) {
        m_window->pan(-along);
        windowMoved();
    }
}

} // namespace debrief
