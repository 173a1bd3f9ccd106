// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/agendamodel.h"

#include "domain/labels.h"
#include "domain/stopwatch.h"

#include <QMimeData>

namespace debrief {

namespace {

constexpr QLatin1StringView MimeType("application/x-debrief-agenda-item");

QString takenText(const AgendaItem &item)
{
    if (item.actualSeconds <= 0)
        return {};
    const QString taken = stopwatchLabel(std::chrono::seconds(item.actualSeconds));
    const int over = item.plannedSeconds > 0 ? item.actualSeconds - item.plannedSeconds : 0;
    return over > 0 ? AgendaModel::tr("%1 (%2 over)", "time of a topic")
                          .arg(taken, stopwatchLabel(std::chrono::seconds(over)))
                    : taken;
}

} // namespace

AgendaModel::AgendaModel(QObject *parent) : EntityModel(parent) {}

int AgendaModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AgendaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case TitleColumn: return tr("Topic");
    case PlannedColumn: return tr("Minutes");
    case TakenColumn: return tr("Taken", "time of a topic");
    case ColumnCount: break;
    }
    return {};
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const Qt::ItemFlags flags =
        Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
    // What a clock measured is not for typing.
    return index.column() == TakenColumn ? flags : flags | Qt::ItemIsEditable;
}

QVariant AgendaModel::valueData(const AgendaItem &item, int column, int role) const
{
    if (role == Qt::TextAlignmentRole && column != TitleColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    if (column == TitleColumn)
        return item.title;
    if (column == TakenColumn)
        return takenText(item);
    return item.plannedSeconds / 60;
}

bool AgendaModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const AgendaItem *current = valueAt(index.row());
    if (!session() || !current || role != Qt::EditRole || index.column() == TakenColumn)
        return false;
    AgendaItem changed = *current;
    QString text;
    if (index.column() == TitleColumn) {
        changed.title = value.toString().trimmed();
        text = tr("Rename topic");
    } else if (value.toInt() != current->plannedSeconds / 60) {
        // A planned time of odd seconds stays as it is unless it is changed.
        changed.plannedSeconds = value.toInt() * 60;
        text = tr("Change planned time");
    }
    const auto updated = session()->update(changed, text);
    if (!updated)
        emit editFailed(updated.error());
    return updated.has_value();
}

Result<> AgendaModel::moveTo(AgendaItemId id, int row)
{
    const int from = rowOf(id);
    if (from < 0)
        return {};
    QList<AgendaItem> items;
    for (int i = 0; i < rowCount(); ++i)
        items.append(*valueAt(i));
    const int to = qBound(0, row > from ? row - 1 : row, rowCount() - 1);
    items.move(from, to);
    QList<Entity> changed;
    for (int i = 0; i < items.size(); ++i) {
        if (items[i].order != i) {
            items[i].order = i;
            changed.append(items[i]);
        }
    }
    return session()->updateAll(changed, tr("Move topic"));
}

int AgendaModel::plannedSeconds() const
{
    int sum = 0;
    for (int row = 0; row < rowCount(); ++row)
        sum += valueAt(row)->plannedSeconds;
    return sum;
}

int AgendaModel::takenSeconds() const
{
    int sum = 0;
    for (int row = 0; row < rowCount(); ++row)
        sum += valueAt(row)->actualSeconds;
    return sum;
}

QStringList AgendaModel::mimeTypes() const
{
    return {MimeType};
}

QMimeData *AgendaModel::mimeData(const QModelIndexList &indexes) const
{
    const AgendaItem *item = indexes.isEmpty() ? nullptr : valueAt(indexes.first().row());
    if (!item)
        return nullptr;
    auto *data = new QMimeData;
    data->setData(MimeType, item->id.toBytes());
    return data;
}

bool AgendaModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int, const QModelIndex &) const
{
    return action == Qt::MoveAction && data->hasFormat(MimeType) && session();
}

bool AgendaModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, 0, parent))
        return false;
    int place = row;
    if (place < 0)
        place = parent.isValid() ? parent.row() : rowCount();
    if (const auto moved = moveTo(AgendaItemId::fromBytes(data->data(MimeType)), place); !moved)
        emit editFailed(moved.error());
    // The move is done; a view that were told so would remove the row.
    return false;
}

} // namespace debrief
