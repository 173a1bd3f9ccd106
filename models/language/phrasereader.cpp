// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/phrasereader.h"

#include "domain/zonedtime.h"
#include "language/durationtoken.h"

#include <QCoreApplication>

namespace debrief {

namespace {

constexpr int UnixSecondsDigits = 10;
constexpr int UnixMillisecondsDigits = 13;
constexpr int Noon = 12;
constexpr QStringView Dashes(u"-\u2013\u2014\u2212");

/// "10:14–11:40 pm" is said of both, "11:14–1:40 pm" begins before noon.
void shareMeridiem(ClockToken &start, const ClockToken &end)
{
    if (!end.meridiem || start.meridiem || start.hour < 1 || start.hour > Noon)
        return;
    start.meridiem = end.meridiem;
    if (start.time() > end.time())
        start.meridiem = end.meridiem == Meridiem::Pm ? Meridiem::Am : Meridiem::Pm;
}

} // namespace

PhraseReader::PhraseReader(QStringView text, const TimeContext &context, ReadingMode mode)
    : m_cursor(text),
      m_context(context),
      m_mode(mode)
{
}

std::optional<Result<EventTime>> PhraseReader::read()
{
    m_cursor.skipSpaces();
    const qsizetype start = m_cursor.position();
    readApproximate();
    std::optional<Result<EventTime>> result = readRelative();
    if (!result)
        result = readUnixTime();
    if (!result) {
        m_start = readMoment();
        if (!m_start)
            return std::nullopt;
        m_end = readEnd();
        if (!atBoundary())
            return std::nullopt;
        result = resolve();
    }
    if (*result) {
        EventTime &time = **result;
        time.precision = m_isApproximate ? TimePrecision::Approximate : TimePrecision::Exact;
        time.enteredAs = m_cursor.text().sliced(start, m_cursor.position() - start).trimmed().toString();
    }
    return result;
}

void PhraseReader::readApproximate()
{
    constexpr const char *words[] = {"about", "around",  "approximately", "approx", "circa",
                                     "ca",    "roughly", "gegen",         "etwa"};
    const qsizetype start = m_cursor.position();
    bool isMarked = m_cursor.acceptAnyOf(u"~\u2248\u223c");
    for (const char *word : words) {
        if (isMarked)
            break;
        isMarked = m_cursor.acceptWord(QLatin1StringView(word));
        if (isMarked) {
            m_cursor.accept(u'.');
            isMarked = m_cursor.skipSpaces();
        }
    }
    if (!isMarked) {
        m_cursor.setPosition(start);
        return;
    }
    m_cursor.skipSpaces();
    m_isApproximate = true;
}

std::optional<Result<EventTime>> PhraseReader::readRelative()
{
    const qsizetype start = m_cursor.position();
    const auto duration = readSignedDuration(m_cursor, m_mode);
    if (!duration)
        return std::nullopt;
    if (!atBoundary()) {
        m_cursor.setPosition(start);
        return std::nullopt;
    }
    if (!m_context.reference.isValid()) {
        return failure(
            ErrorCode::InvalidInput,
            QCoreApplication::translate(
                "debrief::TimePhrase",
                "There is no event before from which “%1” could be counted. Type a time of day, for example 11:14.")
                .arg(m_cursor.text().sliced(start, m_cursor.position() - start)));
    }
    EventTime time;
    time.happenedAt = m_context.reference.toUTC().addDuration(*duration);
    time.zone = zoneOf(m_context.zone).id();
    return time;
}

std::optional<Result<EventTime>> PhraseReader::readUnixTime()
{
    if (m_mode != ReadingMode::WholePhrase)
        return std::nullopt;
    const qsizetype start = m_cursor.position();
    const QStringView digits = m_cursor.readDigits(UnixMillisecondsDigits);
    const bool isSeconds = digits.size() == UnixSecondsDigits;
    if (!isSeconds && digits.size() != UnixMillisecondsDigits) {
        m_cursor.setPosition(start);
        return std::nullopt;
    }
    qint64 milliseconds = digits.toLongLong() * (isSeconds ? 1000 : 1);
    if (isSeconds && m_cursor.peek() == u'.' && m_cursor.digitFollows(1)) {
        m_cursor.advance();
        milliseconds += (m_cursor.readDigits(9).toString() + QStringLiteral("000")).first(3).toInt();
    }
    EventTime time;
    time.happenedAt = QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::UTC);
    return time;
}

std::optional<MomentToken> PhraseReader::readMoment()
{
    const qsizetype start = m_cursor.position();
    MomentToken moment;
    moment.date = readDate(m_cursor, baseDate(m_context), DateSense::Nearest);
    if (moment.date) {
        const qsizetype behindDate = m_cursor.position();
        const bool isIsoJoined = moment.date->isIso && m_cursor.peek().toLower() == u't' && m_cursor.digitFollows(1);
        if (isIsoJoined)
            m_cursor.advance();
        m_cursor.acceptAnyOf(u",;");
        const bool isSpaced = m_cursor.skipSpaces();
        if (isSpaced && !m_cursor.acceptWord(QLatin1StringView("at")) &&
            !m_cursor.acceptWord(QLatin1StringView("um")) && m_cursor.peek(1).isSpace())
            m_cursor.acceptAnyOf(Dashes);
        m_cursor.skipSpaces();
        readApproximate();
        if (m_cursor.position() == behindDate) {
            m_cursor.setPosition(start);
            return std::nullopt;
        }
    }
    if (readClockAndZone(moment))
        return moment;
    m_hasDateOnly = moment.date.has_value();
    m_cursor.setPosition(start);
    return std::nullopt;
}

bool PhraseReader::readClockAndZone(MomentToken &moment)
{
    const std::optional<ClockToken> clock =
        moment.date && moment.date->isBasic ? readBasicClock(m_cursor) : readClock(m_cursor);
    if (!clock) {
        m_misread = misreadClock(m_cursor);
        return false;
    }
    moment.clock = *clock;
    const bool isIso = moment.date && moment.date->isIso;
    moment.zone = readZone(m_cursor, m_context, m_mode, isIso ? BeforeZone::IsoDateTime : BeforeZone::BareClock);
    if (!isClearEnough(moment))
        return false;
    if (m_mode == ReadingMode::WholePhrase && !moment.date)
        readDateBehind(moment);
    return true;
}

/// "11:14 PST on 1 June 2021"; only where nothing else can follow.
void PhraseReader::readDateBehind(MomentToken &moment)
{
    const qsizetype start = m_cursor.position();
    m_cursor.accept(u',');
    if (m_cursor.skipSpaces()) {
        if (m_cursor.acceptWord(QLatin1StringView("on")) || m_cursor.acceptWord(QLatin1StringView("am")))
            m_cursor.skipSpaces();
        moment.date = readDate(m_cursor, baseDate(m_context), DateSense::Nearest);
    }
    if (!moment.date)
        m_cursor.setPosition(start);
}

std::optional<MomentToken> PhraseReader::readEnd()
{
    const qsizetype start = m_cursor.position();
    const bool isSpaced = m_cursor.skipSpaces();
    bool hasMark = m_cursor.acceptAnyOf(Dashes);
    for (const char *word : {"to", "until", "till", "bis"})
        hasMark = hasMark || (isSpaced && m_cursor.acceptWord(QLatin1StringView(word)));
    if (hasMark) {
        const bool wasApproximate = m_isApproximate;
        if (std::optional<MomentToken> end = readSecondsOfEnd())
            return end;
        m_cursor.skipSpaces();
        readApproximate();
        if (std::optional<MomentToken> end = readMoment())
            return end;
        m_hasDateOnly = false;
        m_isApproximate = wasApproximate;
    }
    m_cursor.setPosition(start);
    return std::nullopt;
}

/// "16:05:57-58": right behind the dash, the seconds alone.
std::optional<MomentToken> PhraseReader::readSecondsOfEnd()
{
    if (!m_start || !m_start->clock.hasSeconds)
        return std::nullopt;
    const qsizetype start = m_cursor.position();
    const QStringView digits = m_cursor.readDigits(2);
    const int second = digits.toInt();
    if (digits.size() == 2 && second > m_start->clock.second && second < 60 && m_cursor.atWordEnd() &&
        !QStringView(u":.").contains(m_cursor.peek())) {
        MomentToken end = *m_start;
        end.date.reset();
        end.clock.second = second;
        end.clock.millisecond = 0;
        return end;
    }
    m_cursor.setPosition(start);
    return std::nullopt;
}

bool PhraseReader::isClearEnough(const MomentToken &moment) const
{
    const ClockToken &clock = moment.clock;
    if (clock.meridiem || clock.hasHourWord || clock.form == ClockToken::Form::Colon ||
        (moment.date && moment.date->isBasic))
        return true;
    const bool isWhole = m_mode == ReadingMode::WholePhrase;
    if (clock.form == ClockToken::Form::Hour)
        return isWhole && m_isApproximate;
    // "500 errors" and "22.04 hosts" are none.
    return isWhole || moment.zone.has_value();
}

/// Whether a line's time may end here. In a whole phrase the caller sees to it that nothing follows.
bool PhraseReader::atBoundary() const
{
    if (m_mode == ReadingMode::WholePhrase || m_cursor.atEnd())
        return true;
    const QChar next = m_cursor.peek();
    if (next.isSpace() || TextCursor::isInvisible(next))
        return true;
    if (next == u'.')
        return m_cursor.peek(1).isNull() || m_cursor.peek(1).isSpace();
    return QStringView(u",;:|)]-\u2013\u2014\u2212").contains(next) && !m_cursor.digitFollows(1);
}

Result<EventTime> PhraseReader::resolve()
{
    if (m_end) {
        shareMeridiem(m_start->clock, m_end->clock);
        if (!m_start->zone)
            m_start->zone = m_end->zone;
        else if (!m_end->zone)
            m_end->zone = m_start->zone;
    }
    const Result<ResolvedMoment> from = resolveMoment(*m_start, m_context);
    if (!from)
        return std::unexpected(from.error());
    EventTime time;
    time.happenedAt = from->instant;
    time.zone = from->zone;
    if (!m_end)
        return time;
    const Result<ResolvedMoment> until = resolveEnd(*m_end, *from, m_context);
    if (!until)
        return std::unexpected(until.error());
    if (until->instant < from->instant)
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("debrief::TimePhrase",
                                                   "The end of the range comes before its start. Swap the two times."));
    time.endsAt = until->instant;
    return time;
}

} // namespace debrief
