// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/notemodel.h"

namespace debrief {

NoteModel::NoteModel(Audience audience, QObject *parent) : EntityModel<Note>(parent), m_audience(audience) {}

bool NoteModel::accepts(const Note &note) const
{
    return m_audience == Audience::Console || !note.isPrivate;
}

int NoteModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant NoteModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return EntityModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case TextColumn: return tr("Note");
    case PromptColumn: return tr("Prompt");
    case CapturedAtColumn: return tr("Captured at");
    case AuthorColumn: return tr("Author");
    case ColumnCount: break;
    }
    return {};
}

Qt::ItemFlags NoteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const bool editable =
        m_audience == Audience::Console && (index.column() == TextColumn || index.column() == AuthorColumn);
    return editable ? flags | Qt::ItemIsEditable : flags;
}

QVariant NoteModel::valueData(const Note &note, int column, int role) const
{
    switch (role) {
    case PromptIdRole: return note.promptId.uuid();
    case IsPrivateRole: return note.isPrivate;
    case IsParkedRole: return note.isParked;
    case IsUnsortedRole: return note.promptId.isNull() && !note.isParked;
    case Qt::DisplayRole:
    case Qt::EditRole: break;
    default: return {};
    }
    switch (static_cast<Column>(column)) {
    case TextColumn: return note.text;
    case PromptColumn: {
        const Prompt *prompt = session() ? session()->find<Prompt>(note.promptId) : nullptr;
        return prompt ? prompt->text : QString();
    }
    case CapturedAtColumn: return note.capturedAt;
    case AuthorColumn: return note.author;
    case ColumnCount: break;
    }
    return {};
}

bool NoteModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Note *current = valueAt(index.row());
    if (role != Qt::EditRole || !session() || !current || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    Note note = *current;
    (index.column() == TextColumn ? note.text : note.author) = value.toString();
    const auto updated = session()->update(note, tr("Edit note"));
    if (!updated)
        emit editFailed(updated.error());
    return updated.has_value();
}

} // namespace debrief
