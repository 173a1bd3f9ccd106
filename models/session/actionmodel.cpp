// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/actionmodel.h"

#include "domain/labels.h"

#include <QLocale>
#include <QMimeData>

namespace debrief {

namespace {

constexpr int IdSize = 16;

} // namespace

ActionModel::ActionModel(QObject *parent) : EntityModel<ActionItem>(parent) {}

bool ActionModel::comesBefore(const ActionItem &a, const ActionItem &b) const
{
    if (a.state != b.state)
        return a.state < b.state;
    return a.order != b.order ? a.order < b.order : a.id < b.id;
}

int ActionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return EntityModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case TitleColumn: return tr("Action");
    case StateColumn: return tr("State");
    case PhaseColumn: return tr("Phase");
    case OwnerColumn: return tr("Owner");
    case DueColumn: return tr("Due");
    case ImpactColumn: return tr("Impact");
    case EffortColumn: return tr("Effort");
    case HorizonColumn: return tr("Horizon");
    case BreadthColumn: return tr("Breadth");
    case TrackerColumn: return tr("Tracker");
    case ColumnCount: break;
    }
    return {};
}

Qt::ItemFlags ActionModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled |
           Qt::ItemNeverHasChildren;
}

QVariant ActionModel::valueData(const ActionItem &action, int column, int role) const
{
    if (role == StateRole)
        return QVariant::fromValue(action.state);
    if (role == PhaseRole)
        return QVariant::fromValue(action.phase);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    const auto show = [edit = role == Qt::EditRole](auto value) {
        return edit ? QVariant::fromValue(value) : QVariant(label(value));
    };
    switch (static_cast<Column>(column)) {
    case TitleColumn: return action.title;
    case StateColumn: return show(action.state);
    case PhaseColumn: return show(action.phase);
    case OwnerColumn: return action.owner;
    case DueColumn:
        return role == Qt::EditRole ? QVariant(action.due)
                                    : QVariant(QLocale().toString(action.due, QLocale::ShortFormat));
    case ImpactColumn: return show(action.impact);
    case EffortColumn: return show(action.effort);
    case HorizonColumn: return show(action.horizon);
    case BreadthColumn: return show(action.breadth);
    case TrackerColumn: return action.trackerKey;
    case ColumnCount: break;
    }
    return {};
}

bool ActionModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const ActionItem *current = valueAt(index.row());
    if (role != Qt::EditRole || !session() || !current)
        return false;
    ActionItem action = *current;
    switch (static_cast<Column>(index.column())) {
    case TitleColumn: action.title = value.toString(); break;
    case StateColumn: action.state = value.value<ActionState>(); break;
    case PhaseColumn: action.phase = value.value<Phase>(); break;
    case OwnerColumn: action.owner = value.toString(); break;
    case DueColumn: action.due = value.toDate(); break;
    case ImpactColumn: action.impact = value.value<Level>(); break;
    case EffortColumn: action.effort = value.value<Level>(); break;
    case HorizonColumn: action.horizon = value.value<Horizon>(); break;
    case BreadthColumn: action.breadth = value.value<Breadth>(); break;
    case TrackerColumn: action.trackerKey = value.toString(); break;
    case ColumnCount: return false;
    }
    const auto updated = session()->update(action, tr("Edit action"));
    if (!updated)
        emit editFailed(updated.error());
    return updated.has_value();
}

QMimeData *ActionModel::mimeData(const QModelIndexList &indexes) const
{
    QByteArray ids;
    QList<int> rows;
    for (const QModelIndex &index : indexes) {
        if (rows.contains(index.row()))
            continue;
        rows.append(index.row());
        ids.append(valueAt(index.row())->id.toBytes());
    }
    auto *data = new QMimeData; // The view that asked owns it.
    data->setData(mimeType(), ids);
    return data;
}

QList<ActionId> ActionModel::idsIn(const QMimeData *data)
{
    QList<ActionId> ids;
    const QByteArray bytes = data ? data->data(mimeType()) : QByteArray();
    for (qsizetype at = 0; at + IdSize <= bytes.size(); at += IdSize)
        ids.append(ActionId::fromBytes(bytes.mid(at, IdSize)));
    return ids;
}

} // namespace debrief
