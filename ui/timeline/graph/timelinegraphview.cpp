// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/graph/timelinegraphview.h"

#include "domain/labels.h"
#include "domain/zonedtime.h"
#include "session/timelinemodel.h"

#include "ui/style/theme.h"
#include "ui/timeline/eventtextdelegate.h"
#include "ui/timeline/graph/graphactions.h"
#include "ui/timeline/graph/graphhovercard.h"
#include "ui/timeline/graph/graphoverview.h"
#include "ui/timeline/graph/graphtheme.h"
#include "ui/timeline/graph/graphtools.h"
#include "ui/widgets/plaintext.h"
#include "ui/workspace.h"

#include <QAccessible>
#include <QItemSelectionModel>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace debrief {

namespace {

constexpr int OverviewHeight = 44;
constexpr int LowView = 300; ///< Below this height rows stand closer.

} // namespace

TimelineGraphView::TimelineGraphView(Workspace &workspace, QWidget *parent)
    : QAbstractItemView(parent),
      m_workspace(workspace),
      m_scene(std::make_unique<GraphScene>()),
      m_labels(std::make_unique<GraphLabels>(*m_scene)),
      m_window(std::make_unique<GraphWindow>()),
      m_overview(new GraphOverview(*m_scene, *m_window, this)),
      m_card(new GraphHoverCard(this)),
      m_actions(new GraphActions(*this)),
      m_tools(new GraphTools(*m_actions, this))
{
    setObjectName(QStringLiteral("timelineGraph"));
    setAccessibleName(tr("Timeline as a graph"));
    setFrameShape(NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumHeight(180);
    setItemDelegate(new EventTextDelegate(this));
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setMouseTracking(true);
    viewport()->grabGesture(Qt::PinchGesture);
    connect(m_overview, &GraphOverview::spanChosen, this, [this](double from, double to) {
        m_window->setSpan(from, to);
        windowMoved();
    });
    connect(&workspace, &Workspace::displayZoneChanged, this, [this] { contentsChanged(); });
    m_card->hide();
    follow();
}

TimelineGraphView::~TimelineGraphView()
{
    // The base class still closes editors and leaves models while it goes.
    for (const QMetaObject::Connection &connection : std::as_const(m_followed))
        disconnect(connection);
}

void TimelineGraphView::setModel(QAbstractItemModel *model)
{
    for (const QMetaObject::Connection &connection : std::as_const(m_followed))
        disconnect(connection);
    m_followed.clear();
    m_scene->setModel(model);
    m_labels->setModel(model);
    if (model) {
        const auto again = [this] {
            m_scene->forgetAll();
            contentsChanged();
        };
        m_followed = {connect(model, &QAbstractItemModel::rowsRemoved, this,
                              [this](const QModelIndex &, int first, int last) {
                                  m_scene->rowsRemoved(first, last);
                                  contentsChanged();
                              }),
                      connect(model, &QAbstractItemModel::rowsMoved, this,
                              [this](const QModelIndex &, int first, int last, const QModelIndex &, int destination) {
                                  m_scene->rowsMoved(first, last, destination);
                                  contentsChanged();
                              }),
                      connect(model, &QAbstractItemModel::layoutChanged, this, again)};
    }
    QAbstractItemView::setModel(model);
    // Behind what the base class does then.
    if (model)
        m_followed.append(connect(model, &QAbstractItemModel::rowsMoved, this, &TimelineGraphView::layOutNow));
}

void TimelineGraphView::reset()
{
    QAbstractItemView::reset();
    m_scene->forgetAll();
    m_window->showFit(GraphWindow::Fit::Main);
    contentsChanged();
    layOutNow();
}

void TimelineGraphView::layOutNow()
{
    // Left until it is painted, the base class would have it painted a second time.
    if (isVisible())
        executeDelayedItemsLayout();
}

void TimelineGraphView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsInserted(parent, start, end);
    m_scene->rowsInserted(start, end);
    contentsChanged();
}

void TimelineGraphView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    m_scene->rowsChanged(topLeft.row(), bottomRight.row());
    contentsChanged();
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
}

void TimelineGraphView::contentsChanged()
{
    if (m_gesture != Gesture::None)
        endGesture(false);
    hideCard();
    m_hovered = {};
    m_labels->setZone(zone());
    m_isSelectionKnown = false;
    viewport()->update();
    m_overview->update();
    emit lanesChanged();
}

void TimelineGraphView::settle() const
{
    const int version = m_scene->version();
    if (version == m_settledVersion)
        return;
    m_settledVersion = version;
    m_isSelectionKnown = false;
    const auto [begin, end] = m_scene->span();
    const auto [mainBegin, mainEnd] = m_scene->mainSpan();
    m_window->setContents(begin, end, mainBegin, mainEnd);
    m_window->setWidth(plot().width());
    m_scene->setHeight(plot().height());
    m_scene->setScale(m_window->msPerPixel());
    verticalScrollBar()->setPageStep(static_cast<int>(plot().height()));
    verticalScrollBar()->setSingleStep(static_cast<int>(m_theme.metrics.rowHeight));
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(m_scene->layout().height() - plot().height())));
}

void TimelineGraphView::updateGeometries()
{
    m_settledVersion = -1;
    const bool isLow = viewport()->height() < LowView;
    m_theme.metrics.lanePadding = isLow ? 1 : 4;
    m_theme.metrics.rowHeight = m_theme.metrics.mark + (isLow ? 1 : 4);
    m_scene->setMetrics(m_theme.metrics);
    const int bar = verticalScrollBar()->isVisible() ? verticalScrollBar()->width() : 0;
    m_overview->setGeometry(0, height() - OverviewHeight, width() - bar, OverviewHeight);
    m_overview->setHeader(static_cast<int>(m_theme.header));
    m_tools->setGeometry(0, height() - OverviewHeight, static_cast<int>(m_theme.header), OverviewHeight);
    m_tools->raise();
    QAbstractItemView::updateGeometries();
    if (isVisible())
        settle();
}

void TimelineGraphView::windowMoved()
{
    settle();
    m_scene->setScale(m_window->msPerPixel());
    hideCard();
    m_hovered = {};
    viewport()->update();
    m_overview->update();
    updateEditorGeometries();
    emit windowChanged();
}

void TimelineGraphView::follow()
{
    m_theme = windowGraphicTheme(devicePixelRatioF());
    m_labels->setFont(m_theme.font);
    m_overview->setTheme(m_theme);
    setViewportMargins(0, 0, 0, OverviewHeight);
    updateGeometries();
    viewport()->update();
}

bool TimelineGraphView::isSelected(int entry) const
{
    if (!m_isSelectionKnown) {
        m_isSelectionKnown = true;
        m_selected.assign(m_scene->entries().size(), false);
        const QItemSelection selection = selectionModel() ? selectionModel()->selection() : QItemSelection();
        for (const QItemSelectionRange &range : selection) {
            for (int row = range.top(); row <= range.bottom(); ++row) {
                if (const int at = m_scene->entryOf(row); at >= 0)
                    m_selected[static_cast<size_t>(at)] = true;
            }
        }
    }
    return entry >= 0 && entry < static_cast<int>(m_selected.size()) && m_selected[static_cast<size_t>(entry)];
}

QList<TimelineEvent> TimelineGraphView::selectedEvents() const
{
    QList<TimelineEvent> events;
    for (int entry = 0; entry < static_cast<int>(m_scene->entries().size()); ++entry) {
        if (isSelected(entry))
            events.append(eventOf(entry));
    }
    return events;
}

void TimelineGraphView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    m_isSelectionKnown = false;
    QAbstractItemView::selectionChanged(selected, deselected);
    viewport()->update();
    emit windowChanged();
}

QString TimelineGraphView::spoken(const QModelIndex &index) const
{
    const auto event = index.data(ValueRole).value<TimelineEvent>();
    const int entry = entryOf(index);
    const int lane = entry < 0 ? -1 : m_scene->entries()[static_cast<size_t>(entry)].lane;
    const GraphicLayout::Place place = m_scene->layout().placeOfEntry(entry);
    const qsizetype together = place.isValid() ? m_scene->layout().itemAt(place).count : 1;
    QStringList parts{timeText(event.time.happenedAt, zone(), TimeDetail::Full), label(event.kind),
                      plainLine(event.text), m_scene->laneNames().value(lane)};
    if (event.time.precision == TimePrecision::Approximate)
        parts.append(label(event.time.precision));
    for (const Milestone milestone : event.milestones)
        parts.append(label(milestone));
    if (together > 1)
        parts.append(tr("one of %n event(s) that stand together", nullptr, static_cast<int>(together)));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

void TimelineGraphView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    viewport()->update();
    // The base class knows of no cells here; a reader is told in words.
    setAccessibleDescription(current.isValid() ? spoken(current) : QString());
    if (current.isValid() && hasFocus() && QAccessible::isActive()) {
        QAccessibleAnnouncementEvent announcement(this, accessibleDescription());
        QAccessible::updateAccessibility(&announcement);
    }
}

bool TimelineGraphView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    if (!index.isValid() || (trigger != EditKeyPressed && trigger != AllEditTriggers))
        return false;
    const QModelIndex text = index.siblingAtColumn(TimelineModel::TextColumn);
    scrollTo(text);
    m_edited = text;
    const bool isEdited = QAbstractItemView::edit(text, trigger, event);
    if (!isEdited && state() != EditingState)
        m_edited = QPersistentModelIndex();
    return isEdited;
}

void TimelineGraphView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    m_edited = QPersistentModelIndex();
    // There is no next cell here.
    const bool isStep = hint == QAbstractItemDelegate::EditNextItem || hint == QAbstractItemDelegate::EditPreviousItem;
    QAbstractItemView::closeEditor(editor, isStep ? QAbstractItemDelegate::NoHint : hint);
    setFocus();
}

void TimelineGraphView::scrollContentsBy(int, int)
{
    hideCard();
    viewport()->update();
    updateEditorGeometries();
}

void TimelineGraphView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
    windowMoved();
}

void TimelineGraphView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange)
        follow();
}

void TimelineGraphView::zoomIn()
{
    m_window->zoom(1.5, m_window->width() / 2);
    windowMoved();
}

void TimelineGraphView::zoomOut()
{
    m_window->zoom(1 / 1.5, m_window->width() / 2);
    windowMoved();
}

void TimelineGraphView::showWhole()
{
    m_window->showFit(GraphWindow::Fit::Whole);
    windowMoved();
}

void TimelineGraphView::zoomToSelection()
{
    const QList<TimelineEvent> events = selectedEvents();
    if (events.isEmpty())
        return;
    QDateTime from = events.constFirst().time.happenedAt;
    QDateTime to = from;
    for (const TimelineEvent &event : events) {
        from = std::min(from, event.time.happenedAt);
        to = std::max({to, event.time.happenedAt, event.time.endsAt});
    }
    if (from == to) {
        // A moment has no width: it comes to the middle of a tenth of what there is.
        const auto [begin, end] = m_scene->span();
        const qint64 half = std::max<qint64>(60'000, (end - begin) / 20);
        from = from.addMSecs(-half);
        to = to.addMSecs(half);
    }
    m_window->show(static_cast<double>(from.toMSecsSinceEpoch()), static_cast<double>(to.toMSecsSinceEpoch()));
    windowMoved();
}

void TimelineGraphView::setGrouping(LaneGrouping grouping)
{
    if (grouping == m_scene->grouping())
        return;
    m_scene->setGrouping(grouping);
    contentsChanged();
}

void TimelineGraphView::setLaneHidden(const QString &name, bool hidden)
{
    m_scene->setLaneHidden(name, hidden);
    contentsChanged();
}

} // namespace debrief
