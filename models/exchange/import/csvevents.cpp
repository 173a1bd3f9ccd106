// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/csvevents.h"

#include "domain/labels.h"
#include "domain/zonedtime.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

struct CsvTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::CsvImporter)
};

QString comparable(const QString &text)
{
    QString name;
    for (const QChar character : text) {
        if (character.isLetterOrNumber())
            name += character.toLower();
    }
    return name;
}

/// By the stable name or by what people read.
template<typename Enumeration>
std::optional<Enumeration> valueNamed(const QString &text)
{
    const QString wanted = comparable(text);
    for (const Enumeration value : enumValues<Enumeration>()) {
        if (comparable(enumName(value)) == wanted || comparable(label(value)) == wanted)
            return value;
    }
    return std::nullopt;
}

/// Whether the phrase has no date of its own: then it follows the day it is read against.
bool isBare(const Result<EventTime> &onOneDay, const Result<EventTime> &onAnother)
{
    return onOneDay && onAnother && onOneDay->happenedAt != onAnother->happenedAt;
}

} // namespace

CsvEventReader::CsvEventReader(const CsvColumns &columns, const QByteArray &zone, const QString &fileName)
    : m_columns(columns),
      m_fileName(fileName)
{
    m_context.zone = zone;
    m_context.date = QDate(2000, 1, 1);
}

Result<QList<TimelineEvent>> CsvEventReader::read(const QList<DelimitedRecord> &given, ReviewId reviewId)
{
    QList<DelimitedRecord> rows = given;
    if (rows.isEmpty())
        return failure(
            ErrorCode::InvalidInput,
            CsvTexts::tr("%1: there is a header, but no row below it, so there is nothing to import.").arg(m_fileName));
    m_context.date = dayForBareTimes(rows);
    // A bare time means the day after the row before where it would go back: that needs the rows in the order of time.
    if (runsBackwards(rows))
        std::reverse(rows.begin(), rows.end());

    QList<TimelineEvent> events;
    QHash<QDateTime, int> orders;
    std::optional<Error> firstError;
    for (const DelimitedRecord &row : std::as_const(rows)) {
        const auto time = timeOf(row, m_context);
        if (!time) {
            if (!firstError)
                firstError = Error{
                    time.error().code,
                    CsvTexts::tr("%1, line %2: %3").arg(m_fileName, QString::number(row.line), time.error().message)};
            warn(row, CsvTexts::tr("left out: %1").arg(time.error().message));
            continue;
        }
        TimelineEvent read = event(row, *time, m_context);
        if (read.text.isEmpty()) {
            warn(row, CsvTexts::tr("left out: there is a time, but no text."));
            continue;
        }
        read.reviewId = reviewId;
        read.order = orders[read.time.happenedAt]++;
        read.sourceKey = keyOf(row, read);
        m_context.reference = read.time.happenedAt;
        events.append(read);
    }
    std::stable_sort(m_warnings.begin(), m_warnings.end(),
                     [](const ImportWarning &a, const ImportWarning &b) { return a.line < b.line; });
    if (!events.isEmpty())
        return events;
    if (firstError)
        return std::unexpected(*firstError);
    return failure(
        ErrorCode::InvalidInput,
        CsvTexts::tr("%1: no row has a text beside its time, so there is nothing to import.").arg(m_fileName));
}

Result<EventTime> CsvEventReader::timeOf(const DelimitedRecord &row, const TimeContext &context) const
{
    const QString time = cell(row, m_columns.time);
    const QString date = cell(row, m_columns.date);
    if (time.isEmpty())
        return failure(ErrorCode::InvalidInput, CsvTexts::tr("there is no time."));
    if (const QDateTime epoch = timeFromEpoch(time); epoch.isValid()) {
        EventTime read;
        read.happenedAt = epoch;
        read.zone = context.zone;
        return read;
    }
    auto read = parseTimePhrase(date.isEmpty() ? time : QString(date + u' ' + time), context);
    if (!read && !date.isEmpty()) {
        // The time may have a date of its own.
        if (auto alone = parseTimePhrase(time, context))
            return alone;
    }
    // A cell was written by a program, so nothing that a person typed is lost by leaving it out.
    if (read && read->precision == TimePrecision::Exact)
        read->enteredAs.clear();
    return read;
}

QDateTime CsvEventReader::instantIn(const DelimitedRecord &row, int column, const TimeContext &context,
                                    const QString &what)
{
    const QString text = cell(row, column);
    if (text.isEmpty())
        return {};
    if (const QDateTime epoch = timeFromEpoch(text); epoch.isValid())
        return epoch;
    if (const auto read = parseTimePhrase(text, context))
        return read->happenedAt;
    warn(row, CsvTexts::tr("“%1” (%2) was not understood as a time and left out.").arg(text, what));
    return {};
}

TimelineEvent CsvEventReader::event(const DelimitedRecord &row, const EventTime &time, const TimeContext &context)
{
    TimelineEvent event;
    event.id = EventId::create();
    event.time = time;
    event.text = cell(row, m_columns.text);
    TimeContext after = context;
    after.reference = time.happenedAt;
    if (const QDateTime end = instantIn(row, m_columns.end, after, CsvTexts::tr("end")); end.isValid()) {
        if (end >= time.happenedAt)
            event.time.endsAt = end;
        else
            warn(row, CsvTexts::tr("the end lies before the beginning and was left out."));
    }
    event.knownAt = instantIn(row, m_columns.knownAt, after, CsvTexts::tr("known at"));
    event.kind = kindOf(row);
    event.milestones = milestonesOf(row);
    event.lane = cell(row, m_columns.lane);
    event.source = sourceOf(row);
    return event;
}

EventKind CsvEventReader::kindOf(const DelimitedRecord &row)
{
    const QString given = cell(row, m_columns.kind);
    if (given.isEmpty())
        return EventKind::Observation;
    if (const auto known = valueNamed<EventKind>(given))
        return *known;
    if (!m_unknownKinds.contains(given)) {
        m_unknownKinds.insert(given);
        warn(row, CsvTexts::tr("“%1” is no kind of event; such rows become observations.").arg(given));
    }
    return EventKind::Observation;
}

QList<Milestone> CsvEventReader::milestonesOf(const DelimitedRecord &row)
{
    QList<Milestone> milestones;
    static const QRegularExpression separators(u"[,;/|]"_s);
    const QStringList given = cell(row, m_columns.milestone).split(separators, Qt::SkipEmptyParts);
    for (const QString &each : given) {
        const auto known = valueNamed<Milestone>(each);
        if (!known) {
            warn(row, CsvTexts::tr("“%1” is no milestone and was left out.").arg(each.trimmed()));
        } else if (m_milestones.contains(*known)) {
            warn(row, CsvTexts::tr("an earlier row bears the milestone “%1” already; it was left out here.")
                          .arg(each.trimmed()));
        } else {
            m_milestones.insert(*known);
            milestones.append(*known);
        }
    }
    std::sort(milestones.begin(), milestones.end());
    return milestones;
}

QString CsvEventReader::sourceOf(const DelimitedRecord &row) const
{
    const QString source = cell(row, m_columns.source);
    const QString person = cell(row, m_columns.person);
    if (!source.isEmpty() && !person.isEmpty())
        return CsvTexts::tr("%1 (%2)").arg(person, source);
    if (!person.isEmpty())
        return person;
    return source.isEmpty() ? u"CSV"_s : source;
}

/// The row's own id, else what it says: so the same row is known when the file is imported again.
QString CsvEventReader::keyOf(const DelimitedRecord &row, const TimelineEvent &event)
{
    QString key = cell(row, m_columns.key);
    if (key.isEmpty()) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(isoUtc(event.time.happenedAt).toUtf8());
        hash.addData(event.source.toUtf8());
        hash.addData(event.text.toUtf8());
        key = u"csv/"_s + QString::fromLatin1(hash.result().toHex().first(20));
    }
    const int repeat = ++m_keys[key];
    return repeat > 1 ? u"%1#%2"_s.arg(key).arg(repeat) : key;
}

QString CsvEventReader::cell(const DelimitedRecord &row, int column) const
{
    return column < 0 ? QString() : row.fields.value(column).trimmed();
}

QDate CsvEventReader::dayForBareTimes(const QList<DelimitedRecord> &rows)
{
    TimeContext other = m_context;
    other.date = m_context.date.addDays(40);
    const auto bare = std::find_if(rows.cbegin(), rows.cend(), [&](const DelimitedRecord &row) {
        return isBare(timeOf(row, m_context), timeOf(row, other));
    });
    if (bare == rows.cend())
        return m_context.date;
    static const QRegularExpression dated(u"([0-9]{4})[-_.]?([0-9]{2})[-_.]?([0-9]{2})"_s);
    for (auto match = dated.globalMatch(m_fileName); match.hasNext();) {
        const auto found = match.next();
        const QDate date(found.captured(1).toInt(), found.captured(2).toInt(), found.captured(3).toInt());
        if (date.isValid() && date.year() >= 1990 && date.year() < 2200)
            return date;
    }
    const QDate today = QDateTime::currentDateTimeUtc().toTimeZone(zoneOf(m_context.zone)).date();
    warn(*bare, CsvTexts::tr("the times have no date, so today's was taken. Put the date into the file's name "
                             "(2026-03-12) or into a column “date”."));
    return today;
}

bool CsvEventReader::runsBackwards(const QList<DelimitedRecord> &rows) const
{
    int up = 0;
    int down = 0;
    QDateTime before;
    for (const DelimitedRecord &row : rows) {
        const auto time = timeOf(row, m_context);
        if (!time)
            continue;
        if (before.isValid() && time->happenedAt != before) {
            // From 23:50 to 00:10 is no way back, but midnight.
            constexpr qint64 halfDay = 12LL * 3600;
            const qint64 step = before.secsTo(time->happenedAt);
            const bool isMidnight = std::abs(step) > halfDay && std::abs(step) < 2 * halfDay;
            ++((step > 0) != isMidnight ? up : down);
        }
        before = time->happenedAt;
    }
    return down > up;
}

} // namespace debrief
