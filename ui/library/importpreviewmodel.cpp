// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/importpreviewmodel.h"

#include "domain/zonedtime.h"
#include "ui/widgets/plaintext.h"

#include <QLocale>

namespace debrief {

namespace {

/// The internal id of a review's index; an event's is its review's row and one more.
constexpr quintptr ReviewLevel = 0;

} // namespace

ImportPreviewModel::ImportPreviewModel(QObject *parent) : QAbstractItemModel(parent) {}

void ImportPreviewModel::setReviews(const QList<ReviewContent> &reviews)
{
    beginResetModel();
    m_reviews = reviews;
    endResetModel();
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

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == CountColumn)
        return QVariant::fromValue<Qt::Alignment>(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (role == Qt::ToolTipRole && index.column() != TextColumn)
        return {};
    if (index.internalId() == ReviewLevel)
        return reviewText(m_reviews.at(index.row()), index.column());
    const ReviewContent &content = m_reviews.at(static_cast<qsizetype>(index.internalId()) - 1);
    return eventText(content, content.events.at(index.row()), index.column());
}

QVariant ImportPreviewModel::reviewText(const ReviewContent &content, int column) const
{
    switch (static_cast<Column>(column)) {
    case TextColumn: return content.review.title;
    case TimeColumn:
        return content.events.isEmpty() ? QString()
                                        : timeText(content.events.first().time.happenedAt,
                                                   zoneOf(content.review.incident.timeZone), TimeDetail::Full);
    case CountColumn: return QLocale().toString(content.events.size());
    case ColumnCount: break;
    }
    return {};
}

QVariant ImportPreviewModel::eventText(const ReviewContent &content, const TimelineEvent &event, int column) const
{
    switch (static_cast<Column>(column)) {
    case TextColumn: return plainLine(event.text);
    case TimeColumn: return timeText(event.time.happenedAt, zoneOf(content.review.incident.timeZone), TimeDetail::Full);
    case CountColumn:
    case ColumnCount: break;
    }
    return {};
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == CountColumn)
        return QVariant::fromValue<Qt::Alignment>(Qt::AlignTrailing | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractItemModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case TextColumn: return tr("Review and its events");
    case TimeColumn: return tr("Time");
    case CountColumn: return tr("Events");
    case ColumnCount: break;
    }
    return {};
}

} // namespace debrief
