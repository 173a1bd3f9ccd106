// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/reviewsession.h"

#include <QAbstractItemModel>
#include <QPointer>

namespace debrief {

/// All notes of the meeting, in groups: the unsorted ones, those to each prompt, and the parking lot. Groups are there when they
/// are empty, too: a note can be put there.
class NoteTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class GroupKind { Unsorted, Prompt, ParkingLot };
    enum NoteTreeRole {
        NoteRole = Qt::UserRole + 1, ///< Note, of a note's row (EntityRole's ValueRole).
        GroupKindRole,               ///< GroupKind, as int; of a group's row.
        PromptRole,                  ///< Prompt, of a prompt's row.
        NoteCountRole,               ///< int, of a group's row.
    };

    explicit NoteTreeModel(QObject *parent = nullptr);

    void setSession(ReviewSession *session);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Takes a note's text.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

    /// Null when the row is no note's.
    NoteId noteAt(const QModelIndex &index) const;
    QModelIndex indexOf(NoteId id) const;
    /// The row of the group that the index is or stands in; -1 for none.
    int groupOf(const QModelIndex &index) const;
    /// Puts the notes to that group: to its prompt, to the unsorted, or into the parking lot; behind those that are there, or before the
    /// one at that row. One step to undo.
    Result<> moveTo(const QList<NoteId> &ids, int group, int row = -1);

signals:
    void editFailed(const debrief::Error &error);

private:
    struct Group
    {
        GroupKind kind = GroupKind::Unsorted;
        Prompt prompt; ///< Of a prompt's group.
        QList<Note> notes;
    };

    void rebuild();
    void apply(const Changes &changes);
    void applyNote(const Note *before, const Note *after);
    void updatePrompt(const Prompt &prompt);
    int groupFor(const Note &note) const;
    const Note *valueAt(const QModelIndex &index) const;
    QVariant groupData(const Group &group, int role) const;
    void announceGroup(int group);

    QPointer<ReviewSession> m_session;
    QList<Group> m_groups;
};

} // namespace debrief
