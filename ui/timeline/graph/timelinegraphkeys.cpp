// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/graph/timelinegraphview.h"

#include "domain/zonedtime.h"
#include "session/timelinemodel.h"

#include "ui/widgets/plaintext.h"

#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>
#include <cstdlib>

namespace debrief {

namespace {

constexpr double PanOfKey = 120;
constexpr size_t MostChoices = 24;
constexpr double OpenSpan = 5; ///< A cluster is opened to this many times its own width of time.

} // namespace

bool TimelineGraphView::event(QEvent *event)
{
    // Before shortcuts elsewhere: while something is dragged Escape is ours.
    if (event->type() == QEvent::ShortcutOverride && m_gesture != Gesture::None &&
        static_cast<QKeyEvent *>(event)->key() == // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast): its type.
            Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QAbstractItemView::event(event);
}

void TimelineGraphView::focusOutEvent(QFocusEvent *event)
{
    QAbstractItemView::focusOutEvent(event);
    hideCard();
    viewport()->update();
}

void TimelineGraphView::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (event->key() == Qt::Key_Escape && (m_gesture != Gesture::None || m_carded.isValid())) {
        endGesture(false);
        hideCard();
        return event->accept();
    }
    if (m_gesture == Gesture::Retime && (event->key() == Qt::Key_Alt || event->key() == Qt::Key_AltGr)) {
        moveRetiming(m_pointer, Qt::AltModifier);
        viewport()->update();
        return event->accept();
    }
    settle();
    if (isNavigation(*event))
        return event->accept();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && modifiers == Qt::NoModifier) {
        if (currentIndex().isValid())
            open(m_scene->layout().placeOfEntry(entryOf(currentIndex())));
        return event->accept();
    }
    // Letters would search the cells of a table that is not seen here.
    if (event->text().isEmpty() || modifiers.testFlag(Qt::ControlModifier) || !event->text().at(0).isPrint())
        QAbstractItemView::keyPressEvent(event);
    else
        event->ignore();
}

bool TimelineGraphView::isNavigation(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool isSideways = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    const int step = event.key() == Qt::Key_Left || event.key() == Qt::Key_Up || event.key() == Qt::Key_PageUp ? -1 : 1;
    if (isSideways && (modifiers == Qt::ShiftModifier || modifiers == (Qt::ShiftModifier | Qt::AltModifier))) {
        nudge(step, modifiers.testFlag(Qt::AltModifier));
        return true;
    }
    if (isSideways && modifiers == Qt::ControlModifier) {
        m_window->pan(step * PanOfKey);
        windowMoved();
        return true;
    }
    if (modifiers != Qt::NoModifier && modifiers != (Qt::ControlModifier | Qt::ShiftModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: goTo(nextInTime(step), modifiers); return true;
    case Qt::Key_Up:
    case Qt::Key_Down: goTo(nextLane(step), modifiers); return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: goTo(nextPage(step), modifiers); return true;
    case Qt::Key_Home: goTo(edge(false), modifiers); return true;
    case Qt::Key_End: goTo(edge(true), modifiers); return true;
    default: return false;
    }
}

void TimelineGraphView::goTo(int entry, Qt::KeyboardModifiers modifiers)
{
    if (entry < 0 || !selectionModel())
        return;
    if (!modifiers.testFlag(Qt::ShiftModifier) || !m_anchor.isValid()) {
        m_anchor = indexOf(entry);
        return selectionModel()->setCurrentIndex(indexOf(entry),
                                                 QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    std::vector<int> between;
    const int from = entryOf(m_anchor);
    for (int i = std::min(from, entry); i <= std::max(from, entry); ++i)
        between.push_back(i);
    selectEntries(between, QItemSelectionModel::ClearAndSelect, entry);
}

int TimelineGraphView::edge(bool isLast) const
{
    const auto &entries = m_scene->entries();
    const auto count = static_cast<int>(entries.size());
    for (int i = 0; i < count; ++i) {
        const int entry = isLast ? count - 1 - i : i;
        if (entries[static_cast<size_t>(entry)].lane >= 0)
            return entry;
    }
    return -1;
}

int TimelineGraphView::nextInTime(int step) const
{
    if (!currentIndex().isValid())
        return edge(step < 0);
    const auto &entries = m_scene->entries();
    const GraphicLayout::Place from = m_scene->layout().placeOfEntry(entryOf(currentIndex()));
    // What stands together is one step.
    for (int entry = entryOf(currentIndex()) + step; entry >= 0 && entry < static_cast<int>(entries.size());
         entry += step) {
        if (entries[static_cast<size_t>(entry)].lane < 0)
            continue;
        const GraphicLayout::Place place = m_scene->layout().placeOfEntry(entry);
        if (place != from)
            return m_scene->layout().entriesOf(place).front();
    }
    return -1;
}

int TimelineGraphView::nextLane(int step) const
{
    const auto &lanes = m_scene->layout().lanes();
    const int current = currentIndex().isValid() ? entryOf(currentIndex()) : -1;
    const GraphicLayout::Place from = m_scene->layout().placeOfEntry(current);
    if (!from.isValid())
        return edge(false);
    const int lane = from.lane + step;
    if (lane < 0 || lane >= static_cast<int>(lanes.size()))
        return -1;
    const auto &entries = lanes[static_cast<size_t>(lane)].entries;
    const qint64 at = m_scene->entries()[static_cast<size_t>(current)].begin;
    const auto distance = [&](int entry) {
        return std::abs(m_scene->entries()[static_cast<size_t>(entry)].begin - at);
    };
    return *std::ranges::min_element(entries, {}, distance);
}

int TimelineGraphView::nextPage(int step) const
{
    const int current = currentIndex().isValid() ? entryOf(currentIndex()) : -1;
    if (current < 0)
        return edge(step < 0);
    const auto &entries = m_scene->entries();
    const double page = m_window->width() * m_window->msPerPixel() * 0.9;
    const double wanted = static_cast<double>(entries[static_cast<size_t>(current)].begin) + step * page;
    int last = current;
    for (int entry = current + step; entry >= 0 && entry < static_cast<int>(entries.size()); entry += step) {
        const GraphicEntry &one = entries[static_cast<size_t>(entry)];
        if (one.lane < 0)
            continue;
        const bool isBeyond = step * (static_cast<double>(one.begin) - wanted) > 0;
        if (isBeyond && last != current)
            break;
        last = entry;
        if (isBeyond)
            break;
    }
    return last;
}

QModelIndex TimelineGraphView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    settle();
    int entry = -1;
    switch (action) {
    case MoveLeft:
    case MovePrevious: entry = nextInTime(-1); break;
    case MoveRight:
    case MoveNext: entry = nextInTime(1); break;
    case MoveUp: entry = nextLane(-1); break;
    case MoveDown: entry = nextLane(1); break;
    case MovePageUp: entry = nextPage(-1); break;
    case MovePageDown: entry = nextPage(1); break;
    case MoveHome: entry = edge(false); break;
    case MoveEnd: entry = edge(true); break;
    }
    return entry < 0 ? currentIndex() : indexOf(entry);
}

void TimelineGraphView::open(GraphicLayout::Place place)
{
    const auto entries = m_scene->layout().entriesOf(place);
    if (entries.empty())
        return;
    if (entries.size() == 1) {
        edit(indexOf(entries.front()), AllEditTriggers, nullptr);
        return;
    }
    const auto from = static_cast<double>(m_scene->entries()[static_cast<size_t>(entries.front())].begin);
    const auto to = static_cast<double>(m_scene->entries()[static_cast<size_t>(entries.back())].begin);
    if (from == to || !m_window->canZoomIn())
        return chooseFrom(place);
    // The place is another one afterwards; its first event is current then.
    const int first = entries.front();
    const double middle = (from + to) / 2;
    const double span = (to - from) * OpenSpan;
    m_window->setSpan(middle - span / 2, middle + span / 2);
    windowMoved();
    goTo(first, Qt::NoModifier);
}

void TimelineGraphView::chooseFrom(GraphicLayout::Place place)
{
    const auto entries = m_scene->layout().entriesOf(place);
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("clusterMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (const int entry : entries.first(std::min(entries.size(), MostChoices))) {
        const TimelineEvent event = eventOf(entry);
        QString text = QStringLiteral("%1  %2").arg(timeText(event.time.happenedAt, zone(), TimeDetail::Time),
                                                    plainLine(event.text.left(200)).left(70));
        text.replace(u'&', QStringLiteral("&&"));
        const QPersistentModelIndex index = indexOf(entry);
        connect(menu->addAction(text), &QAction::triggered, this, [this, index] {
            if (index.isValid())
                goTo(entryOf(index), Qt::NoModifier);
        });
    }
    if (entries.size() > MostChoices)
        menu->addAction(tr("%n more of the same time are in the table", nullptr,
                           static_cast<int>(entries.size() - MostChoices)))
            ->setEnabled(false);
    menu->popup(viewport()->mapToGlobal(rectOf(place).bottomLeft().toPoint()));
}

void TimelineGraphView::showCardOfCurrent()
{
    if (!currentIndex().isValid())
        return;
    scrollTo(currentIndex());
    showCard(m_scene->layout().placeOfEntry(entryOf(currentIndex())));
}

} // namespace debrief
