// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelineproxy.h"

#include "session/timelinemodel.h"

#include <algorithm>

namespace debrief {

namespace {

constexpr int SingleChanges = 200; ///< More at once are a reset.
constexpr int WarmedAtOnce = 200;  ///< About a millisecond's work.

} // namespace

TimelineProxy::TimelineProxy(QObject *parent) : QAbstractProxyModel(parent)
{
    m_warming.setInterval(0);
    connect(&m_warming, &QTimer::timeout, this, &TimelineProxy::warm);
}

void TimelineProxy::setSourceModel(QAbstractItemModel *model)
{
    if (sourceModel())
        sourceModel()->disconnect(this);
    beginResetModel();
    QAbstractProxyModel::setSourceModel(model);
    m_events = qobject_cast<TimelineModel *>(model);
    takeAnew();
    endResetModel();
    if (!m_events)
        return;
    connect(m_events, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(m_events, &QAbstractItemModel::modelReset, this, [this] {
        takeAnew();
        endResetModel();
    });
    connect(m_events, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { insertSource(first, last); });
    connect(m_events, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { takeSource(first, last); });
    connect(m_events, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { closeSource(first, last); });
    connect(m_events, &QAbstractItemModel::rowsMoved, this,
            [this](const QModelIndex &, int first, int, const QModelIndex &, int destination) {
                moveSource(first, destination);
            });
    connect(m_events, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &topLeft, const QModelIndex &bottomRight) {
                changeSource(topLeft.row(), bottomRight.row());
            });
}

void TimelineProxy::setFilter(const TimelineFilter &filter)
{
    TimelineFilter folded = filter;
    for (QString &word : folded.words)
        word = word.toCaseFolded();
    folded.person = folded.person.toCaseFolded();
    if (folded == m_filter)
        return;
    beginResetModel();
    m_filter = folded;
    rebuild();
    endResetModel();
}

void TimelineProxy::setGrouping(TimelineGroups::By by)
{
    if (by == m_groups.by())
        return;
    beginResetModel();
    m_groups.setBy(by);
    rebuild();
    endResetModel();
}

const TimelineEvent *TimelineProxy::valueAt(int row) const
{
    return m_events && row >= 0 && row < m_rows.size() ? m_events->valueAt(m_rows.at(row)) : nullptr;
}

QModelIndex TimelineProxy::mapToSource(const QModelIndex &index) const
{
    return m_events && index.isValid() && index.row() < m_rows.size()
               ? m_events->index(m_rows.at(index.row()), index.column())
               : QModelIndex();
}

QModelIndex TimelineProxy::mapFromSource(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const int place = placeOf(index.row());
    return place < m_rows.size() && m_rows.at(place) == index.row() ? createIndex(place, index.column())
                                                                    : QModelIndex();
}

QModelIndex TimelineProxy::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex TimelineProxy::parent(const QModelIndex &) const
{
    return {};
}

int TimelineProxy::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TimelineProxy::columnCount(const QModelIndex &parent) const
{
    return m_events && !parent.isValid() ? m_events->columnCount() : 0;
}

bool TimelineProxy::hasChildren(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_rows.isEmpty();
}

QVariant TimelineProxy::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == SectionRole)
        return sectionAt(index.row());
    if (role == TimelineModel::IsNewDayRole)
        return isNewDay(index.row());
    return QAbstractProxyModel::data(index, role);
}

QVariant TimelineProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_events && orientation == Qt::Horizontal ? m_events->headerData(section, orientation, role)
                                                     : QAbstractItemModel::headerData(section, orientation, role);
}

void TimelineProxy::takeAnew()
{
    m_search = QStringList(m_events ? m_events->rowCount() : 0);
    m_warmed = 0;
    m_warming.start();
    rebuild();
}

void TimelineProxy::rebuild()
{
    readMilestones();
    const int count = m_events ? m_events->rowCount() : 0;
    m_rows.clear();
    m_rows.reserve(count);
    for (int source = 0; source < count; ++source) {
        if (accepts(source))
            m_rows.append(source);
    }
    if (grouping() == TimelineGroups::By::Lane) {
        QList<int> groups(count);
        for (int source = 0; source < count; ++source)
            groups[source] = m_groups.groupOf(*m_events->valueAt(source));
        std::stable_sort(m_rows.begin(), m_rows.end(), [&groups](int a, int b) { return groups.at(a) < groups.at(b); });
    }
}

void TimelineProxy::insertSource(int first, int last)
{
    const int added = last - first + 1;
    for (int &row : m_rows)
        row += row >= first ? added : 0;
    m_search.insert(first, added, QString());
    for (int source = first; source <= last; ++source) {
        if (!accepts(source))
            continue;
        const int place = placeOf(source);
        beginInsertRows({}, place, place);
        m_rows.insert(place, source);
        endInsertRows();
    }
    followGroups();
}

void TimelineProxy::takeSource(int first, int last)
{
    for (int source = last; source >= first; --source) {
        const int place = placeOf(source);
        if (place >= m_rows.size() || m_rows.at(place) != source)
            continue;
        beginRemoveRows({}, place, place);
        m_rows.removeAt(place);
        endRemoveRows();
    }
}

void TimelineProxy::closeSource(int first, int last)
{
    const int taken = last - first + 1;
    for (int &row : m_rows)
        row -= row > last ? taken : 0;
    m_search.remove(first, taken);
    followGroups();
}

void TimelineProxy::moveSource(int first, int destination)
{
    // The model moves one row at a time.
    const int to = destination > first ? destination - 1 : destination;
    for (int &row : m_rows) {
        if (row == first)
            row = to;
        else if (first < to && row > first && row <= to)
            --row;
        else if (to < first && row >= to && row < first)
            ++row;
    }
    m_search.move(first, to);
    settle(to);
}

void TimelineProxy::settle(int source)
{
    const auto from = static_cast<int>(m_rows.indexOf(source));
    if (from < 0)
        return;
    // The others are in order, so they tell where it belongs.
    QList<int> others = m_rows;
    others.removeAt(from);
    const auto place = static_cast<int>(
        std::lower_bound(others.cbegin(), others.cend(), source, [this](int a, int b) { return standsBefore(a, b); }) -
        others.cbegin());
    if (place == from)
        return;
    beginMoveRows({}, from, from, {}, place > from ? place + 1 : place);
    m_rows.move(from, place);
    endMoveRows();
}

void TimelineProxy::changeSource(int first, int last)
{
    for (int source = first; source <= last; ++source)
        m_search[source].clear();
    if (last - first >= SingleChanges) {
        m_warmed = 0;
        m_warming.start();
        if (isFiltering()) {
            beginResetModel();
            rebuild();
            endResetModel();
        } else if (!m_rows.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    for (int source = first; source <= last; ++source)
        changeOne(source);
    followGroups();
}

void TimelineProxy::changeOne(int source)
{
    settle(source);
    const int place = placeOf(source);
    const bool wasShown = place < m_rows.size() && m_rows.at(place) == source;
    const bool isShown = accepts(source);
    if (wasShown && !isShown) {
        beginRemoveRows({}, place, place);
        m_rows.removeAt(place);
        endRemoveRows();
    } else if (!wasShown && isShown) {
        beginInsertRows({}, place, place);
        m_rows.insert(place, source);
        endInsertRows();
    } else if (isShown)
        emit dataChanged(index(place, 0), index(place, columnCount() - 1));
}

void TimelineProxy::warm()
{
    const auto end = qMin(m_search.size(), static_cast<qsizetype>(m_warmed) + WarmedAtOnce);
    for (; m_warmed < end; ++m_warmed)
        searchText(m_warmed);
    if (m_warmed >= m_search.size())
        m_warming.stop();
}

const QString &TimelineProxy::searchText(int source) const
{
    QString &text = m_search[source];
    if (text.isNull()) {
        const QModelIndex index = m_events->index(source, TimelineModel::TimeColumn);
        text = (index.data(Qt::DisplayRole).toString() + u'\n' + index.data(TimelineModel::SearchTextRole).toString())
                   .toCaseFolded();
    }
    return text;
}

bool TimelineProxy::accepts(int source) const
{
    if (m_filter.isEmpty())
        return true;
    const TimelineEvent &event = *m_events->valueAt(source);
    if (m_filter.kind && event.kind != *m_filter.kind)
        return false;
    if (!m_filter.lane.isEmpty() && m_groups.laneOf(event).compare(m_filter.lane, Qt::CaseInsensitive) != 0)
        return false;
    if (!m_filter.person.isEmpty() && !searchText(source).contains(m_filter.person))
        return false;
    return std::all_of(m_filter.words.cbegin(), m_filter.words.cend(),
                       [this, source](const QString &word) { return searchText(source).contains(word); });
}

bool TimelineProxy::standsBefore(int a, int b) const
{
    // Phases follow each other in time, so only lanes change the order.
    if (grouping() != TimelineGroups::By::Lane)
        return a < b;
    const int groupA = m_groups.groupOf(*m_events->valueAt(a));
    const int groupB = m_groups.groupOf(*m_events->valueAt(b));
    return groupA != groupB ? groupA < groupB : a < b;
}

int TimelineProxy::placeOf(int source) const
{
    return static_cast<int>(
        std::lower_bound(m_rows.cbegin(), m_rows.cend(), source, [this](int a, int b) { return standsBefore(a, b); }) -
        m_rows.cbegin());
}

} // namespace debrief
