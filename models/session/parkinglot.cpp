// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/parkinglot.h"

#include "session/notework.h"
#include "session/reviewsession.h"

#include <QCoreApplication>

#include <algorithm>

namespace debrief {

namespace {

struct ParkingLot
{
    Q_DECLARE_TR_FUNCTIONS(debrief::ParkingLot)
};

constexpr QLatin1StringView Strike("~~");

bool isLineStruckOut(QStringView line)
{
    const QStringView text = line.trimmed();
    return text.size() > 2 * Strike.size() && text.startsWith(Strike) && text.endsWith(Strike);
}

Result<> rewrite(ReviewSession &session, const QList<NoteId> &ids, QString (*change)(const QString &),
                 const QString &undoText)
{
    QList<Entity> changed;
    for (const NoteId &id : ids) {
        const Note *found = session.find<Note>(id);
        if (!found)
            continue;
        Note note = *found;
        note.text = change(note.text);
        changed.append(note);
    }
    return session.updateAll(changed, undoText);
}

} // namespace

ParkedOutcome parkedOutcome(const ReviewSession &session, const Note &note)
{
    if (isStruckOut(note.text))
        return ParkedOutcome::Dropped;
    return outcomeOf(session, note.id).isEmpty() ? ParkedOutcome::Open : ParkedOutcome::Acted;
}

QList<NoteId> openTopics(const ReviewSession &session)
{
    QList<NoteId> ids;
    const QList<Note> parked = notesAt(session, {.prompt = {}, .isParked = true});
    for (const Note &note : parked) {
        if (parkedOutcome(session, note) == ParkedOutcome::Open)
            ids.append(note.id);
    }
    return ids;
}

bool isStruckOut(const QString &text)
{
    bool anything = false;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        if (!isLineStruckOut(line))
            return false;
        anything = true;
    }
    return anything;
}

QString struckOut(const QString &text)
{
    if (isStruckOut(text))
        return text;
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        const QString words = line.trimmed();
        if (!words.isEmpty() && !isLineStruckOut(words))
            line = Strike + words + Strike;
    }
    return lines.join(u'\n');
}

QString takenUp(const QString &text)
{
    if (!isStruckOut(text))
        return text;
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        const QString words = line.trimmed();
        if (!words.isEmpty())
            line = words.sliced(Strike.size(), words.size() - 2 * Strike.size());
    }
    return lines.join(u'\n');
}

Result<> dropTopics(ReviewSession &session, const QList<NoteId> &ids)
{
    return rewrite(session, ids, struckOut,
                   ParkingLot::tr("Drop %n topic(s) on purpose", nullptr, static_cast<int>(ids.size())));
}

Result<> takeUpTopics(ReviewSession &session, const QList<NoteId> &ids)
{
    return rewrite(session, ids, takenUp,
                   ParkingLot::tr("Take %n topic(s) up again", nullptr, static_cast<int>(ids.size())));
}

} // namespace debrief
