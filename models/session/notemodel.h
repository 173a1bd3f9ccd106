// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/entitymodel.h"

namespace debrief {

/// The notes of a review by order and capture time. Which ones is chosen once, by the audience: the room's model never holds
/// a private note.
class NoteModel final : public EntityModel<Note>
{
    Q_OBJECT

public:
    enum class Audience { Console, Room };
    enum Column { TextColumn, PromptColumn, CapturedAtColumn, AuthorColumn, ColumnCount };
    enum NoteRole {
        PromptIdRole = FirstFreeRole, ///< QUuid; null when unsorted.
        IsPrivateRole,
        IsParkedRole,
        IsUnsortedRole,
    };

    explicit NoteModel(Audience audience, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// TextColumn with EditRole takes the note's text.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void editFailed(const debrief::Error &error);

protected:
    bool comesBefore(const Note &a, const Note &b) const override { return isListedBefore(a, b); }
    bool accepts(const Note &note) const override;
    QVariant valueData(const Note &note, int column, int role) const override;

private:
    Audience m_audience;
};

} // namespace debrief
