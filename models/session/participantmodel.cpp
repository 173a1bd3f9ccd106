// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/participantmodel.h"

#include "domain/labels.h"

namespace debrief {

ParticipantModel::ParticipantModel(QObject *parent) : EntityModel<Participant>(parent) {}

int ParticipantModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ParticipantModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return EntityModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case NameColumn: return tr("Name");
    case RolesColumn: return tr("Roles");
    case TeamColumn: return tr("Team");
    case EmailColumn: return tr("E-mail");
    case PresentColumn: return tr("Present");
    case ColumnCount: break;
    }
    return {};
}

Qt::ItemFlags ParticipantModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return flags | (index.column() == PresentColumn ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}

QVariant ParticipantModel::valueData(const Participant &participant, int column, int role) const
{
    if (role == Qt::CheckStateRole && column == PresentColumn)
        return static_cast<int>(participant.present ? Qt::Checked : Qt::Unchecked);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (static_cast<Column>(column)) {
    case NameColumn: return participant.name;
    case RolesColumn: {
        if (role == Qt::EditRole)
            return QVariant::fromValue(participant.roles);
        QStringList labels;
        for (const Role memberRole : participant.roles)
            labels.append(label(memberRole));
        return labels.join(QStringLiteral(", "));
    }
    case TeamColumn: return participant.team;
    case EmailColumn: return participant.email;
    case PresentColumn:
    case ColumnCount: break;
    }
    return {};
}

bool ParticipantModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Participant *current = valueAt(index.row());
    if (!session() || !current)
        return false;
    const auto column = static_cast<Column>(index.column());
    if (role != (column == PresentColumn ? Qt::CheckStateRole : Qt::EditRole))
        return false;
    Participant participant = *current;
    switch (column) {
    case NameColumn: participant.name = value.toString(); break;
    case RolesColumn: participant.roles = value.value<QList<Role>>(); break;
    case TeamColumn: participant.team = value.toString(); break;
    case EmailColumn: participant.email = value.toString(); break;
    case PresentColumn: participant.present = value.toInt() == Qt::Checked; break;
    case ColumnCount: return false;
    }
    const auto updated = session()->update(participant, tr("Edit participant"));
    if (!updated)
        emit editFailed(updated.error());
    return updated.has_value();
}

} // namespace debrief
