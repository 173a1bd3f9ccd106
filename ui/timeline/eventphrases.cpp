// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/eventphrases.h"

#include "domain/zonedtime.h"
#include "language/timephrase.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace debrief {

namespace {

bool isShift(const QString &phrase)
{
    static constexpr QStringView signs = u"+-\u2212";
    return !phrase.isEmpty() && signs.contains(phrase.at(0));
}

QDate dayOf(const QDateTime &instant, const QTimeZone &zone)
{
    return instant.toTimeZone(zone).date();
}

/// What is shown reads back the same, so the zone in which it is shown has its abbreviations for itself.
TimeContext contextOn(const QDateTime &instant, const QTimeZone &zone, ZoneChoices choices)
{
    TimeContext context;
    context.zone = zone.id();
    context.date = dayOf(instant, zone);
    for (const QDateTime &edge : {context.date.startOfDay(zone), context.date.endOfDay(zone)})
        choices.remove(edge.timeZoneAbbreviation().toUpper());
    context.abbreviations = std::move(choices);
    return context;
}

/// In milliseconds. The phrase has a sign.
Result<qint64> readShift(const QString &phrase, const QDateTime &from, const QTimeZone &zone)
{
    const bool isBack = phrase.at(0) != u'+';
    TimeContext context = contextOn(from, zone, {});
    context.reference = from;
    const auto ahead = parseTimePhrase(QString(u'+' + phrase.mid(1).trimmed()), context);
    if (!ahead)
        return std::unexpected(ahead.error());
    const qint64 milliseconds = from.msecsTo(ahead->happenedAt);
    return isBack ? -milliseconds : milliseconds;
}

EventTime shifted(EventTime time, qint64 milliseconds)
{
    time.happenedAt = time.happenedAt.addMSecs(milliseconds);
    if (time.endsAt.isValid())
        time.endsAt = time.endsAt.addMSecs(milliseconds);
    return time;
}

} // namespace

QString phraseFor(const EventTime &time, const QTimeZone &zone)
{
    // A zone behind one end of a range would be taken for both.
    const bool needsZone = isRepeated(time.happenedAt, zone) || isRepeated(time.endsAt, zone);
    QString phrase = timeText(time.happenedAt, zone, needsZone ? TimeDetail::Full : TimeDetail::DateTime);
    if (time.endsAt.isValid()) {
        const bool sameDay = dayOf(time.endsAt, zone) == dayOf(time.happenedAt, zone);
        const TimeDetail detail = needsZone ? TimeDetail::Full : sameDay ? TimeDetail::Time : TimeDetail::DateTime;
        phrase += QChar(0x2013) + timeText(time.endsAt, zone, detail);
    }
    return time.precision == TimePrecision::Approximate ? u'~' + phrase : phrase;
}

QString daysText(const EventTime &first, const EventTime &last, const QTimeZone &zone)
{
    const QDate from = dayOf(first.happenedAt, zone);
    const QDate to = dayOf(last.happenedAt, zone);
    const QString text = QLocale().toString(from, QLocale::ShortFormat);
    return from == to ? text : text + QStringLiteral(" – ") + QLocale().toString(to, QLocale::ShortFormat);
}

Result<EventTime> readPhrase(const QString &phrase, const EventTime &current, const QTimeZone &zone,
                             const ZoneChoices &choices)
{
    const QString text = phrase.trimmed();
    if (isShift(text)) {
        return readShift(text, current.happenedAt, zone).transform([&](qint64 milliseconds) {
            EventTime time = shifted(current, milliseconds);
            time.enteredAs = text;
            return time;
        });
    }
    // Without a reference: an event that is corrected to an earlier minute stays on its day.
    return parseTimePhrase(text, contextOn(current.happenedAt, zone, choices));
}

Result<QDateTime> readKnownAt(const QString &phrase, const EventTime &happened, const QTimeZone &zone,
                              const ZoneChoices &choices)
{
    const QString text = phrase.trimmed();
    if (text.isEmpty())
        return QDateTime();
    if (isShift(text)) {
        return readShift(text, happened.happenedAt, zone).transform([&happened](qint64 milliseconds) {
            return happened.happenedAt.addMSecs(milliseconds);
        });
    }
    return parseTimePhrase(text, contextOn(happened.happenedAt, zone, choices)).transform([](const EventTime &time) {
        return time.happenedAt;
    });
}

Result<QList<TimelineEvent>> retimed(QList<TimelineEvent> events, const QString &phrase, const QTimeZone &zone,
                                     const ZoneChoices &choices)
{
    if (events.isEmpty())
        return failure(
            ErrorCode::InvalidInput,
            QCoreApplication::translate("debrief::EventPhrases", "Select the events whose time is to change."));
    std::sort(events.begin(), events.end(), happensBefore);
    const auto first = readPhrase(phrase, events.constFirst().time, zone, choices);
    if (!first)
        return std::unexpected(first.error());
    const qint64 milliseconds = events.constFirst().time.happenedAt.msecsTo(first->happenedAt);
    for (TimelineEvent &event : events)
        event.time = shifted(event.time, milliseconds);
    events.first().time = *first;
    return events;
}

} // namespace debrief
