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

CsvEventReader::CsvEventReader(const CsvColumns &columns, const QByteArray &zone, const QString &fileName,
                               ImportSink &sink)
    : m_columns(columns),
      m_fileName(fileName),
      m_sink(sink)
{
    m_context.zone = zone;
    m_context.abbreviations = sink.options().zoneChoices;
    m_context.date = QDate(2000, 1, 1);
}

void CsvEventReader::begin(const QList<DelimitedRecord> &sample)
{
    const DelimitedRecord *bare = bareRow(sample);
    if (bare)
        m_context.date = dayFor(*bare);
    if (runsBackwards(sample))
        m_direction = bare ? Direction::TurnedRound : Direction::Backwards;
}

void CsvEventReader::add(const DelimitedRecord &row)
{
    ++m_rows;
    if (row.isCut)
        warn(row, CsvTexts::tr("the line is too long; what stands behind its first %L2 characters was left out.")
                      .arg(LineReader::longest));
    switch (m_direction) {
    case Direction::Forwards: addForwards(row); break;
    case Direction::Backwards: addToRun(row); break;
    case Direction::TurnedRound: m_kept.append(row); break;
    }
}

void CsvEventReader::addForwards(const DelimitedRecord &row)
{
    if (const auto time = timeOf(row, m_context))
        put(row, *time);
    else
        leaveOut(row, time.error());
}

void CsvEventReader::addToRun(const DelimitedRecord &row)
{
    const auto time = timeOf(row, m_context);
    if (!time) {
        leaveOut(row, time.error());
        return;
    }
    if (!m_run.isEmpty() && m_run.first().second.happenedAt != time->happenedAt)
        endRun();
    m_run.append({row, *time});
}

void CsvEventReader::endRun()
{
    for (auto it = m_run.crbegin(); it != m_run.crend(); ++it)
        put(it->first, it->second);
    m_run.clear();
}

Result<> CsvEventReader::finish()
{
    endRun();
    for (auto it = m_kept.crbegin(); it != m_kept.crend(); ++it)
        addForwards(*it);
    if (m_understood > 0)
        return {};
    if (m_rows == 0)
        return failure(
            ErrorCode::InvalidInput,
            CsvTexts::tr("%1: there is a header, but no row below it, so there is nothing to import.").arg(m_fileName));
    if (m_firstError)
        return std::unexpected(*m_firstError);
    return failure(
        ErrorCode::InvalidInput,
        CsvTexts::tr("%1: no row has a text beside its time, so there is nothing to import.").arg(m_fileName));
}

void CsvEventReader::leaveOut(const DelimitedRecord &row, const Error &error)
{
    if (!m_firstError)
        m_firstError = Error{error.code,
                             CsvTexts::tr("%1, line %2: %3").arg(m_fileName, QString::number(row.line), error.message)};
    warn(row, CsvTexts::tr("left out: %1").arg(error.message));
}

void CsvEventReader::put(const DelimitedRecord &row, const EventTime &time)
{
    TimelineEvent read = event(row, time);
    if (read.text.isEmpty()) {
        warn(row, CsvTexts::tr("left out: there is a time, but no text."));
        return;
    }
    ++m_understood;
    m_context.reference = time.happenedAt;
    const QString key = keyOf(row, read);
    const int repeat = m_keys.value(key) + 1;
    read.sourceKey = repeat > 1 ? u"%1#%2"_s.arg(key).arg(repeat) : key;
    // Rows that say the same pass the filter all or none, so those that do are numbered alike in every import.
    if (m_sink.add(std::move(read), cell(row, m_columns.kind)))
        m_keys.insert(key, repeat);
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

TimelineEvent CsvEventReader::event(const DelimitedRecord &row, const EventTime &time)
{
    TimelineEvent event;
    event.time = time;
    event.text = cell(row, m_columns.text);
    TimeContext after = m_context;
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
    if (!m_unknownKinds.contains(given) && !m_sink.options().kinds.contains(given)) {
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
QString CsvEventReader::keyOf(const DelimitedRecord &row, const TimelineEvent &event) const
{
    const QString key = cell(row, m_columns.key);
    if (!key.isEmpty())
        return key;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(isoUtc(event.time.happenedAt).toUtf8());
    hash.addData(event.source.toUtf8());
    hash.addData(event.text.toUtf8());
    return u"csv/"_s + QString::fromLatin1(hash.result().toHex().first(20));
}

QString CsvEventReader::cell(const DelimitedRecord &row, int column) const
{
    return column < 0 ? QString() : row.fields.value(column).trimmed();
}

const DelimitedRecord *CsvEventReader::bareRow(const QList<DelimitedRecord> &rows) const
{
    TimeContext other = m_context;
    other.date = m_context.date.addDays(40);
    const auto bare = std::find_if(rows.cbegin(), rows.cend(), [&](const DelimitedRecord &row) {
        return isBare(timeOf(row, m_context), timeOf(row, other));
    });
    return bare == rows.cend() ? nullptr : &*bare;
}

QDate CsvEventReader::dayFor(const DelimitedRecord &bare)
{
    if (m_sink.options().date.isValid())
        return m_sink.options().date;
    static const QRegularExpression dated(u"([0-9]{4})[-_.]?([0-9]{2})[-_.]?([0-9]{2})"_s);
    for (auto match = dated.globalMatch(m_fileName); match.hasNext();) {
        const auto found = match.next();
        const QDate date(found.captured(1).toInt(), found.captured(2).toInt(), found.captured(3).toInt());
        if (date.isValid() && date.year() >= 1990 && date.year() < 2200)
            return date;
    }
    const QDate today = QDateTime::currentDateTimeUtc().toTimeZone(zoneOf(m_context.zone)).date();
    warn(bare, CsvTexts::tr("the times have no date, so today's was taken. Say which day it was, or put it into the "
                            "file's name (2026-03-12) or into a column “date”."));
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
