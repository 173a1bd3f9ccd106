// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/entitymodel.h"

namespace debrief {

/// The prompts of a review in their order, with what the conversation has given to each.
class PromptModel final : public EntityModel<Prompt>
{
    Q_OBJECT

public:
    enum Column { TextColumn, SectionColumn, NoteCountColumn, ColumnCount };
    enum PromptRole {
        SectionRole = FirstFreeRole, ///< Section, as a QVariant of it.
        NoteCountRole,               ///< int: notes to it, private ones too.
        AnsweredRole,                ///< bool
    };
    /// How far questions have got.
    struct Tally
    {
        int total = 0;
        int covered = 0;  ///< Answered, or with notes for the room.
        int answered = 0; ///< In the facilitator's judgement.
        int notes = 0;    ///< Private ones too.
        qint64 seconds = 0;

        Tally &operator+=(const Tally &other);
        bool operator==(const Tally &) const = default;
    };

    explicit PromptModel(QObject *parent = nullptr);

    void setSession(ReviewSession *session);
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// CheckStateRole answers the prompt (or not); EditRole of TextColumn changes its text.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    /// Prompts of that section, and how many of them are answered or have notes for the room.
    std::pair<int, int> coverage(Section section) const;
    Tally tally(Section section) const;

signals:
    void editFailed(const debrief::Error &error);

protected:
    bool comesBefore(const Prompt &a, const Prompt &b) const override
    {
        return a.order != b.order ? a.order < b.order : a.id < b.id;
    }
    QVariant valueData(const Prompt &prompt, int column, int role) const override;

private:
    void followNotes(const Changes &changes);
    void count(const Note &note, int step);

    QHash<PromptId, int> m_noteCounts;
    QHash<PromptId, int> m_roomNoteCounts; ///< Without private ones: a private note answers nothing.
};

} // namespace debrief
