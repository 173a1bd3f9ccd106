// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/importpreviewmodel.h"

#include "domain/labels.h"
#include "domain/zonedtime.h"
#include "ui/widgets/plaintext.h"

namespace debrief {

namespace {

/// The internal id of a review's index; an event's is its review's row and one more.
constexpr quintptr ReviewLevel = 0;

} // namespace

void ImportPreviewModel::setRead(const ImportResult &read)
{
    beginResetModel();
    m_reviews = read.reviews;
    QSet<QString> still;
    m_leftOutOfReview.assign(m_reviews.size(), 0);
    for (qsizetype row = 0; !m_leftOut.isEmpty() && row < m_reviews.size(); ++row) {
        for (const TimelineEvent &event : m_reviews.at(row).events) {
            if (const QString key = keyOf(m_reviews.at(row), event); m_leftOut.contains(key)) {
                still.insert(key);
                ++m_leftOutOfReview[row];
            }
        }
    }
    m_leftOut = still;
    endResetModel();
}

QString ImportPreviewModel::keyOf(const ReviewContent &content, const TimelineEvent &event)
{
    // Ids are made anew with each reading.
    const QString own = event.sourceKey.isEmpty()
                            ? QString::number(event.time.happenedAt.toMSecsSinceEpoch()) + u'/' + event.text
                            : event.sourceKey;
    return content.review.sourceKey + u'\n' + own;
}

QList<ReviewContent> ImportPreviewModel::chosen() const
{
    if (m_leftOut.isEmpty())
        return m_reviews;
    QList<ReviewContent> chosen;
    for (qsizetype row = 0; row < m_reviews.size(); ++row) {
        if (tickOf(row) == Qt::Unchecked)
            continue;
        ReviewContent content = m_reviews.at(row);
        QSet<EventId> gone;
        for (const TimelineEvent &event : std::as_const(content.events)) {
            if (m_leftOut.contains(keyOf(content, event)))
                gone.insert(event.id);
        }
        content.events.removeIf([&gone](const TimelineEvent &event) { return gone.contains(event.id); });
        content.evidence.removeIf([&gone](const Evidence &evidence) { return gone.contains(evidence.eventId); });
        chosen.append(content);
    }
    return chosen;
}

Qt::CheckState ImportPreviewModel::tickOf(qsizetype review) const
{
    const int out = m_leftOutOfReview.value(review);
    if (out == 0)
        return Qt::Checked;
    return out == m_reviews.at(review).events.size() ? Qt::Unchecked : Qt::PartiallyChecked;
}

void ImportPreviewModel::leaveOut(qsizetype review, const TimelineEvent &event, bool out)
{
    const QString key = keyOf(m_reviews.at(review), event);
    if (out == m_leftOut.contains(key))
        return;
    if (out)
        m_leftOut.insert(key);
    else
        m_leftOut.remove(key);
    m_leftOutOfReview[review] += out ? 1 : -1;
}

int ImportPreviewModel::eventCount() const
{
    qsizetype count = 0;
    for (const ReviewContent &content : m_reviews)
        count += content.events.size();
    return static_cast<int>(count);
}

QModelIndex ImportPreviewModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : ReviewLevel);
}

QModelIndex ImportPreviewModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == ReviewLevel)
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, ReviewLevel);
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_reviews.size());
    if (parent.internalId() != ReviewLevel || parent.column() != 0)
        return 0;
    return static_cast<int>(m_reviews.at(parent.row()).events.size());
}

int ImportPreviewModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

Qt::ItemFlags ImportPreviewModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (index.isValid() && index.column() == TextColumn)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isReview = index.internalId() == ReviewLevel;
    const qsizetype review = isReview ? index.row() : static_cast<qsizetype>(index.internalId()) - 1;
    const ReviewContent &content = m_reviews.at(review);
    if (role == Qt::CheckStateRole && index.column() == TextColumn) {
        if (isReview)
            return content.events.isEmpty() ? QVariant() : tickOf(review);
        return m_leftOut.contains(keyOf(content, content.events.at(index.row()))) ? Qt::Unchecked : Qt::Checked;
    }
    if (role != Qt::DisplayRole && (role != Qt::ToolTipRole || index.column() != TextColumn))
        return {};
    return isReview ? reviewText(content, index.column())
                    : eventText(content, content.events.at(index.row()), index.column());
}

bool ImportPreviewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) ||
        index.column() != TextColumn)
        return false;
    const bool out = value.toInt() == Qt::Unchecked;
    if (index.internalId() == ReviewLevel) {
        const ReviewContent &content = m_reviews.at(index.row());
        for (const TimelineEvent &event : content.events)
            leaveOut(index.row(), event, out);
        emit dataChanged(index, index, {Qt::CheckStateRole});
        if (rowCount(index) > 0)
            emit dataChanged(this->index(0, 0, index), this->index(rowCount(index) - 1, 0, index),
                             {Qt::CheckStateRole});
    } else {
        const auto review = static_cast<qsizetype>(index.internalId()) - 1;
        leaveOut(review, m_reviews.at(review).events.at(index.row()), out);
        emit dataChanged(index, index, {Qt::CheckStateRole});
        emit dataChanged(index.parent(), index.parent(), {Qt::CheckStateRole});
    }
    emit choiceChanged();
    return true;
}

QVariant ImportPreviewModel::reviewText(const ReviewContent &content, int column) const
{
    switch (static_cast<Column>(column)) {
    case TextColumn: return content.review.title;
    case TimeColumn:
        return content.events.isEmpty() ? QString()
                                        : timeText(content.events.first().time.happenedAt,
                                                   zoneOf(content.review.incident.timeZone), TimeDetail::Full);
    case KindColumn: return tr("%n event(s)", nullptr, static_cast<int>(content.events.size()));
    case SourceColumn: return content.review.source;
    case LaneColumn:
    case ColumnCount: break;
    }
    return {};
}

QVariant ImportPreviewModel::eventText(const ReviewContent &content, const TimelineEvent &event, int column) const
{
    switch (static_cast<Column>(column)) {
    case TextColumn: return plainLine(event.text);
    case TimeColumn: return timeText(event.time.happenedAt, zoneOf(content.review.incident.timeZone), TimeDetail::Full);
    case KindColumn: return label(event.kind);
    case LaneColumn: return event.lane;
    case SourceColumn: return event.source;
    case ColumnCount: break;
    }
    return {};
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractItemModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case TextColumn: return tr("Review and its events");
    case TimeColumn: return tr("Time");
    case KindColumn: return tr("Kind");
    case LaneColumn: return tr("Lane");
    case SourceColumn: return tr("Source");
    case ColumnCount: break;
    }
    return {};
}

} // namespace debrief
