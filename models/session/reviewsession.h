// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/change.h"
#include "domain/drafts.h"
#include "domain/error.h"
#include "domain/metrics.h"

#include <QHash>
#include <QJsonValue>
#include <QObject>
#include <QUndoStack>

#include <memory>
#include <span>
#include <tuple>

namespace debrief {

class Library;

/// The open review: what it holds, and the only way to edit it. Every edit is one durable transaction in the library
/// and one step that can be undone.
class ReviewSession : public QObject
{
    Q_OBJECT

public:
    static Result<std::unique_ptr<ReviewSession>> open(Library &library, ReviewId id);
    ~ReviewSession() override;

    Library &library() const { return m_library; }
    ReviewId id() const { return m_review.id; }
    const Review &review() const { return m_review; }
    /// The thing of that id, or null. The pointer holds until the next edit.
    template<typename T>
    const T *find(decltype(T::id) id) const
    {
        const auto &table = tableOf<T>();
        const auto found = table.constFind(id);
        return found == table.cend() ? nullptr : &*found;
    }
    /// All of one kind, in no order.
    template<typename T>
    const QHash<decltype(T::id), T> &tableOf() const
    {
        return std::get<QHash<decltype(T::id), T>>(m_tables);
    }
    /// The thing of that id, of whatever kind.
    std::optional<Entity> current(const QUuid &id) const;
    /// A copy of everything, in the order of display.
    ReviewContent content() const;
    /// The same without events and evidence, which in a long review take the time.
    ReviewContent contentBesideTimeline() const;
    /// The times of the milestones, and what follows from them.
    ReviewMetrics metrics() const;

    /// Takes in what another window or the command line has written to the library since, if anything. It is announced like an edit,
    /// and is no step to undo. NotFound when the review was deleted there.
    Result<> followLibrary();

    // Adding. Each returns the id of what was made; on failure nothing has changed.
    Result<EventId> addEvent(const EventDraft &draft);
    /// The same; one of the neighbour's time stands right above (-1) or below (+1) it.
    Result<EventId> addEventBeside(const EventDraft &draft, EventId neighbour, int step);
    Result<NoteId> addNote(const NoteDraft &draft);
    Result<ActionId> addAction(const ActionDraft &draft);
    /// Whatever the line became; an id of the draft's type, for a continuation that of the note.
    Result<QUuid> add(const CaptureDraft &draft);
    /// Several lines; one step to undo. Continuations go to the last note before them.
    Result<> addAll(const QList<CaptureDraft> &drafts, const QString &undoText);
    /// Many at once (an import); one step to undo.
    Result<int> addEvents(const QList<EventDraft> &drafts, const QString &undoText);
    Result<FactorId> addFactor(const QString &text, FactorRole role, FactorId parent = {});
    Result<ParticipantId> addParticipant(const QString &name, const QList<Role> &roles);
    Result<PromptId> addPrompt(Section section, const QString &text);
    Result<AgendaItemId> addAgendaItem(const QString &title, int plannedSeconds);
    Result<EvidenceId> addEvidence(Evidence evidence);
    /// Stores the content, then adds evidence that refers to it.
    Result<EvidenceId> addEvidence(Evidence evidence, const Attachment &attachment);
    /// Several pieces for one event, behind those it has; one step.
    Result<QList<EvidenceId>> addEvidence(EventId event, const QList<EvidenceDraft> &drafts);

    /// Replaces the thing of the same id. Nothing happens when nothing differs. Consecutive updates that carry the same
    /// non-empty mergeKey become one step to undo.
    template<typename T>
    Result<> update(const T &value, const QString &undoText, const QString &mergeKey = {})
    {
        return updateEntity(Entity(value), undoText, mergeKey);
    }
    /// Several at once, perhaps of several kinds; one step.
    Result<> updateAll(const QList<Entity> &values, const QString &undoText);
    /// Adds things that have their ids already (an import, a paste); one step.
    Result<> insertAll(const QList<Entity> &values, const QString &undoText);
    /// Puts things, new ones and changed ones, and deletes others; one step. For edits that take something apart or together.
    Result<> rework(const QList<Entity> &values, const QList<QUuid> &removed, const QString &undoText);
    /// Deletes the things of these ids and what can't be without them (an event's evidence, links from notes, factors and
    /// actions; a factor's children move up to its parent; a prompt's notes become unsorted). One step.
    Result<> remove(const QList<QUuid> &ids, const QString &undoText = {});

    /// Moves the mark to that event, from whichever bore it. A null event takes the mark away.
    Result<> setMilestone(Milestone milestone, EventId event);
    /// Puts the action in a column at that place among the column's cards (clamped).
    Result<> moveAction(ActionId id, ActionState state, int place, const QString &declineReason = {});
    /// Puts a note to another prompt; a null prompt makes it unsorted.
    Result<> moveNote(NoteId id, PromptId prompt);
    /// Swaps the event with the one before (-1) or after (+1) it, when both have the same time.
    Result<> reorderEvent(EventId id, int step);
    Result<> moveFactor(FactorId id, FactorId parent, int place);
    /// Puts the evidence at that place among its event's (clamped).
    Result<> moveEvidence(EvidenceId id, int place);

    /// A setting of this review that is kept in the library but is no part of its content; Undefined when it was never set.
    Result<QJsonValue> setting(const QString &key) const;
    /// Undefined forgets it. One step, and none when nothing differs.
    Result<> setSetting(const QString &key, const QJsonValue &value, const QString &undoText);

    /// Adds seconds that a clock measured to the topic and to the prompt; a null id, or one that is no more, is passed over. It is
    /// durable and announced like an edit, but no step: undo and redo of other edits leave measured time as it is.
    Result<> recordTime(AgendaItemId topic, PromptId prompt, int seconds);
    /// Like setSetting, but no step to undo: for what happens by itself while time passes.
    Result<> recordSetting(const QString &key, const QJsonValue &value);

    bool canUndo() const { return m_stack.canUndo(); }
    bool canRedo() const { return m_stack.canRedo(); }
    Result<> undo();
    Result<> redo();
    /// For texts, the clean state and an undo view; undo and redo go through the session, which can refuse.
    const QUndoStack &undoStack() const { return m_stack; }

signals:
    /// After the commit: what one step changed, in order. Undo and redo report their steps the same way.
    void changed(const debrief::Changes &changes);
    /// After the commit, also by undo and redo.
    void settingChanged(const QString &key);

private:
    using Tables =
        std::tuple<QHash<ParticipantId, Participant>, QHash<AgendaItemId, AgendaItem>, QHash<EventId, TimelineEvent>,
                   QHash<EvidenceId, Evidence>, QHash<PromptId, Prompt>, QHash<NoteId, Note>, QHash<FactorId, Factor>,
                   QHash<ActionId, ActionItem>, QHash<ActionLinkId, ActionLink>>;

    ReviewSession(Library &library, const ReviewContent &content);

    /// Validates, commits, takes into memory, pushes, announces.
    Result<> push(const QString &text, const Changes &changes, const QString &mergeKey = {});
    enum class Presence { Known, New, Either };
    Result<> pushValues(const QList<Entity> &values, const QString &undoText, const QString &mergeKey,
                        Presence presence, const QList<QUuid> &removed = {});
    Result<> updateEntity(Entity value, const QString &undoText, const QString &mergeKey);
    /// Commits and takes into memory; the first error leaves everything as it was.
    Result<> carryOut(const Changes &changes);
    void takeIn(const Changes &changes);
    Result<> carryOut(const QString &key, const QJsonValue &value);
    /// The same changes, with the time that has been measured up to now.
    Changes withMeasuredTime(Changes changes) const;
    void rememberMeasured(const Changes &changes);
    template<typename T>
    int nextOrder() const;

    Library &m_library;
    Review m_review;
    Tables m_tables;
    QUndoStack m_stack;
    QHash<QUuid, qint64> m_measured; ///< Totals in seconds, also of what is deleted just now.
    qint64 m_foreignRevision = 0;
};

/// Makes a new review with the prompts of its kind's set and a usual agenda, and puts it into the library.
Result<ReviewId> createReview(Library &library, Review review);

} // namespace debrief
