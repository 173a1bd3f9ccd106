// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "domain/prompt.h"

#include <QJsonObject>
#include <QObject>

#include <optional>

namespace debrief {

class Library;

/// The prompt sets of the library, and the only way to edit them. Every edit is durable at once, and a step that can be undone here:
/// sets belong to no review, so they have steps of their own. What is invalid is refused, and nothing has changed then.
class PromptSetStore : public QObject
{
    Q_OBJECT

public:
    explicit PromptSetStore(Library &library, QObject *parent = nullptr);

    /// Reads the sets, after the built-in ones were put in where they lack. Steps are forgotten.
    Result<> load();
    /// In the order of their making.
    const QList<PromptSet> &sets() const { return m_sets; }
    /// Null when there is none. The pointer holds until the next edit.
    const PromptSet *find(PromptSetId id) const;
    /// By id, key of a built-in one, or name (exact first, then regardless of case, then as a part). NotFound, or Ambiguous with a
    /// message that names the choices.
    Result<PromptSetId> find(const QString &reference) const;
    /// Whether new reviews of its kind begin with it.
    bool isUsual(PromptSetId id) const;
    /// Whether it is built in and differs from how it ships.
    bool canRestore(PromptSetId id) const;

    /// A set with no questions yet.
    Result<PromptSetId> add(ReviewKind kind);
    Result<PromptSetId> copy(PromptSetId id);
    /// Adds a set that was read from a file, as the user's own; a name that is taken gets a number.
    Result<PromptSetId> import(PromptSet set);
    /// Replaces the set of the same id. Nothing happens when nothing differs.
    Result<> update(const PromptSet &set, const QString &undoText);
    /// Built-in sets can't be deleted: Conflict.
    Result<> remove(PromptSetId id);
    /// Makes a built-in set what it ships as.
    Result<> restore(PromptSetId id);
    /// New reviews of its kind begin with this one.
    Result<> chooseForNewReviews(PromptSetId id);

    bool canUndo() const { return !m_done.isEmpty(); }
    bool canRedo() const { return !m_undone.isEmpty(); }
    QString undoText() const { return canUndo() ? m_done.constLast().text : QString(); }
    QString redoText() const { return canRedo() ? m_undone.constLast().text : QString(); }
    Result<> undo();
    Result<> redo();

signals:
    /// After the commit, also by undo and redo; the id is that of the set the step was about.
    void changed(debrief::PromptSetId id);

private:
    struct Step
    {
        QString text;
        std::optional<PromptSet> before;
        std::optional<PromptSet> after;
        QJsonObject choiceBefore;
        QJsonObject choiceAfter;
    };

    Result<> validate(const PromptSet &set) const;
    QString freeName(const QString &wanted) const;
    Result<> push(const Step &step);
    Result<> carryOut(const Step &step);

    Library &m_library;
    QList<PromptSet> m_sets;
    QJsonObject m_choice;
    QList<PromptSet> m_builtIn; ///< As they ship.
    QList<Step> m_done;
    QList<Step> m_undone;
};

} // namespace debrief
