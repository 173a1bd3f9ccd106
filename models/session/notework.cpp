// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/notework.h"

#include "session/parkinglot.h"
#include "session/reviewsession.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace debrief {

namespace {

struct NoteWork
{
    Q_DECLARE_TR_FUNCTIONS(debrief::NoteWork)
};

std::unexpected<Error> goneError()
{
    return failure(ErrorCode::NotFound, NoteWork::tr("The note is not there any more."));
}

/// What is made of a note has its words, and is for everyone to see.
std::unexpected<Error> privateError()
{
    return failure(
        ErrorCode::InvalidInput,
        NoteWork::tr("A private note stays in the console. Make it public first, in words that are for everyone."));
}

/// Those that are there, in the order of the ids, each once.
QList<Note> found(const ReviewSession &session, const QList<NoteId> &ids)
{
    QList<Note> notes;
    for (const NoteId &id : ids) {
        const Note *note = session.find<Note>(id);
        if (note && !notes.contains(*note))
            notes.append(*note);
    }
    return notes;
}

/// Gives the notes, which stand as they are to stand, orders that say so. Those that have them already are left alone.
void spread(QList<Note> &notes, const QList<int> &wanted)
{
    QList<int> orders = wanted;
    std::sort(orders.begin(), orders.end());
    for (qsizetype at = 1; at < orders.size(); ++at)
        orders[at] = std::max(orders.at(at), orders.at(at - 1) + 1);
    for (qsizetype at = 0; at < notes.size(); ++at)
        notes[at].order = orders.at(at);
}

QList<int> ordersOf(const QList<Note> &notes)
{
    QList<int> orders;
    for (const Note &note : notes)
        orders.append(note.order);
    return orders;
}

QList<Entity> changed(const ReviewSession &session, const QList<Note> &notes)
{
    QList<Entity> entities;
    for (const Note &note : notes) {
        const Note *before = session.find<Note>(note.id);
        if (!before || *before != note)
            entities.append(note);
    }
    return entities;
}

template<typename Value>
void appendNew(QList<Value> &list, const QList<Value> &added)
{
    for (const Value &value : added) {
        if (!list.contains(value))
            list.append(value);
    }
}

/// The things that came from one of the notes, pointing to another instead.
template<typename Thing>
void repoint(const ReviewSession &session, const QList<NoteId> &from, NoteId to, QList<Entity> &entities)
{
    const auto &table = session.tableOf<Thing>();
    for (Thing thing : table) {
        QList<NoteId> ids;
        for (const NoteId &id : std::as_const(thing.noteIds))
            appendNew(ids, {from.contains(id) ? to : id});
        if (ids == thing.noteIds)
            continue;
        thing.noteIds = ids;
        entities.append(thing);
    }
}

template<typename Thing>
int orderBehind(const ReviewSession &session)
{
    int order = 0;
    const auto &table = session.tableOf<Thing>();
    for (const Thing &thing : table)
        order = std::max(order, thing.order + 1);
    return order;
}

} // namespace

NotePlace placeOf(const Note &note)
{
    return note.isParked ? NotePlace{.prompt = {}, .isParked = true} : NotePlace{.prompt = note.promptId};
}

QList<Note> notesAt(const ReviewSession &session, const NotePlace &place)
{
    QList<Note> notes;
    const auto &table = session.tableOf<Note>();
    for (const Note &note : table) {
        if (placeOf(note) == place)
            notes.append(note);
    }
    std::sort(notes.begin(), notes.end(), isListedBefore);
    return notes;
}

Result<NoteId> splitNote(ReviewSession &session, NoteId id, qsizetype at)
{
    const Note *existing = session.find<Note>(id);
    return existing ? splitNote(session, id, QString(existing->text), at) : Result<NoteId>(goneError());
}

qsizetype usualSplit(const QString &text)
{
    const auto isInside = [&text](qsizetype at) {
        return at > 0 && !text.first(at).trimmed().isEmpty() && !text.sliced(at).trimmed().isEmpty();
    };
    if (const qsizetype line = text.indexOf(u'\n', text.size() - text.trimmed().size()); isInside(line))
        return line;
    static const QRegularExpression sentence(QStringLiteral("[.!?;…]\\s+"));
    if (const auto match = sentence.match(text); match.hasMatch() && isInside(match.capturedEnd()))
        return match.capturedEnd();
    const qsizetype middle = text.size() / 2;
    const qsizetype before = text.lastIndexOf(u' ', middle);
    const qsizetype behind = text.indexOf(u' ', middle);
    const bool isNearer = before >= 0 && (behind < 0 || middle - before <= behind - middle);
    const qsizetype gap = isNearer ? before : behind;
    return isInside(gap) ? gap : -1;
}

Result<NoteId> splitNote(ReviewSession &session, NoteId id, const QString &text, qsizetype at)
{
    const Note *existing = session.find<Note>(id);
    if (!existing)
        return goneError();
    Note upper = *existing;
    Note lower = *existing;
    qsizetype cut = std::clamp<qsizetype>(at, 0, text.size());
    // Not between the halves of one character.
    if (cut > 0 && cut < text.size() && text[cut].isLowSurrogate() && text[cut - 1].isHighSurrogate())
        --cut;
    upper.text = text.first(cut).trimmed();
    lower.text = text.sliced(cut).trimmed();
    if (upper.text.isEmpty() || lower.text.isEmpty())
        return failure(ErrorCode::InvalidInput,
                       NoteWork::tr("There is nothing to split off here. Put the cursor between two words."));
    lower.id = NoteId::create();

    QList<Note> all = notesAt(session, placeOf(upper));
    const auto place = std::ranges::find(all, id, &Note::id) - all.begin();
    all[place] = upper;
    QList<int> orders = ordersOf(all);
    all.insert(place + 1, lower);
    orders.append(orders.isEmpty() ? 0 : orders.at(place) + 1);
    spread(all, orders);
    return session.rework(changed(session, all), {}, NoteWork::tr("Split note")).transform([&lower] {
        return lower.id;
    });
}

Result<> mergeNotes(ReviewSession &session, const QList<NoteId> &ids)
{
    QList<Note> notes = found(session, ids);
    if (notes.size() < 2)
        return failure(ErrorCode::InvalidInput, NoteWork::tr("Select two notes or more to merge them."));
    Note merged = notes.takeFirst();
    QList<NoteId> gone;
    QList<QUuid> removed;
    for (const Note &note : std::as_const(notes)) {
        merged.text += u'\n' + note.text;
        merged.isPrivate = merged.isPrivate || note.isPrivate;
        if (merged.promptId.isNull())
            merged.promptId = note.promptId;
        appendNew(merged.themes, note.themes);
        appendNew(merged.eventIds, note.eventIds);
        gone.append(note.id);
        removed.append(note.id.uuid());
    }
    QList<Entity> entities{merged};
    repoint<Factor>(session, gone, merged.id, entities);
    repoint<ActionItem>(session, gone, merged.id, entities);
    return session.rework(entities, removed,
                          NoteWork::tr("Merge %n note(s)", nullptr, static_cast<int>(notes.size()) + 1));
}

Result<> placeNotes(ReviewSession &session, const QList<NoteId> &ids, const NotePlace &to, qsizetype at)
{
    QList<Note> moved = found(session, ids);
    if (moved.isEmpty())
        return goneError();
    QList<Note> there = notesAt(session, to);
    QList<int> orders = ordersOf(there);
    bool changesPlace = false;
    // Those that move within the place don't count as standing before it.
    qsizetype place = std::clamp<qsizetype>(at, 0, there.size());
    for (qsizetype row = there.size() - 1; row >= 0; --row) {
        if (std::ranges::contains(moved, there.at(row).id, &Note::id)) {
            there.removeAt(row);
            if (row < place)
                --place;
        }
    }
    for (Note &note : moved) {
        if (placeOf(note) == to)
            continue;
        changesPlace = true;
        orders.append(orders.isEmpty() ? note.order : orders.constLast() + 1);
        note.isParked = to.isParked;
        if (!to.isParked) {
            note.promptId = to.prompt;
            // It is being talked about again.
            note.text = takenUp(note.text);
        }
    }
    for (qsizetype row = 0; row < moved.size(); ++row)
        there.insert(place + row, moved.at(row));
    spread(there, orders);
    const int count = static_cast<int>(moved.size());
    const QString text = !changesPlace ? NoteWork::tr("Reorder %n note(s)", nullptr, count)
                         : to.isParked ? NoteWork::tr("Park %n note(s)", nullptr, count)
                                       : NoteWork::tr("Move %n note(s)", nullptr, count);
    return session.rework(changed(session, there), {}, text);
}

Result<QList<ActionId>> makeActions(ReviewSession &session, const QList<NoteId> &ids,
                                    QString (*titleOf)(const QString &text))
{
    const QList<Note> notes = found(session, ids);
    if (notes.isEmpty())
        return goneError();
    if (std::ranges::any_of(notes, &Note::isPrivate))
        return privateError();
    QList<Entity> entities;
    QList<ActionId> made;
    int order = orderBehind<ActionItem>(session);
    for (const Note &note : notes) {
        const Prompt *prompt = session.find<Prompt>(note.promptId);
        ActionItem action;
        action.id = ActionId::create();
        action.reviewId = session.id();
        action.title = titleOf(takenUp(note.text));
        action.themes = note.themes;
        action.phase = prompt ? phaseOf(prompt->section) : Phase::None;
        action.noteIds = {note.id};
        action.eventIds = note.eventIds;
        action.createdAt = QDateTime::currentDateTimeUtc();
        action.order = order++;
        entities.append(action);
        made.append(action.id);
    }
    return session
        .rework(entities, {}, NoteWork::tr("Make %n action(s) of notes", nullptr, static_cast<int>(made.size())))
        .transform([&made] { return made; });
}

Result<QList<FactorId>> makeFactors(ReviewSession &session, const QList<NoteId> &ids)
{
    const QList<Note> notes = found(session, ids);
    if (notes.isEmpty())
        return goneError();
    if (std::ranges::any_of(notes, &Note::isPrivate))
        return privateError();
    QList<Entity> entities;
    QList<FactorId> made;
    int order = orderBehind<Factor>(session);
    for (const Note &note : notes) {
        const Prompt *prompt = session.find<Prompt>(note.promptId);
        Factor factor;
        factor.id = FactorId::create();
        factor.reviewId = session.id();
        factor.role = prompt && prompt->section == Section::GotLucky ? FactorRole::Lucky : FactorRole::Contributing;
        factor.text = takenUp(note.text);
        factor.eventIds = note.eventIds;
        factor.noteIds = {note.id};
        factor.order = order++;
        entities.append(factor);
        made.append(factor.id);
    }
    return session
        .rework(entities, {}, NoteWork::tr("Make %n factor(s) of notes", nullptr, static_cast<int>(made.size())))
        .transform([&made] { return made; });
}

Result<> linkNotes(ReviewSession &session, const QList<NoteId> &ids, EventId event)
{
    if (!session.find<TimelineEvent>(event))
        return failure(ErrorCode::NotFound, NoteWork::tr("The event is not there any more."));
    QList<Note> notes = found(session, ids);
    if (notes.isEmpty())
        return goneError();
    for (Note &note : notes)
        appendNew(note.eventIds, {event});
    return session.rework(changed(session, notes), {},
                          NoteWork::tr("Link %n note(s) to event", nullptr, static_cast<int>(notes.size())));
}

Result<> unlinkNote(ReviewSession &session, NoteId id, EventId event)
{
    const Note *existing = session.find<Note>(id);
    if (!existing)
        return goneError();
    Note note = *existing;
    note.eventIds.removeAll(event);
    return session.update(note, NoteWork::tr("Take link to event from note"));
}

NoteOutcome outcomeOf(const ReviewSession &session, NoteId id)
{
    NoteOutcome outcome;
    const auto &actions = session.tableOf<ActionItem>();
    for (const ActionItem &action : actions) {
        if (action.noteIds.contains(id))
            outcome.actions.append(action.id);
    }
    const auto &factors = session.tableOf<Factor>();
    for (const Factor &factor : factors) {
        if (factor.noteIds.contains(id))
            outcome.factors.append(factor.id);
    }
    return outcome;
}

} // namespace debrief
