// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/timelineclock.h"

#include "domain/zonedtime.h"
#include "language/datetoken.h"
#include "language/zoneabbreviations.h"

#include <algorithm>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

/// A line that was put in later comes a little before the line above; one that comes long before is past midnight.
constexpr qint64 InsertedSeconds = 6 * 60 * 60;
constexpr qsizetype LongestHeader = 160;
constexpr qsizetype LongestPhrase = 60;
constexpr int LongestWord = 10;
constexpr qsizetype LatestKey = 20;

bool isFiller(QStringView word)
{
    static constexpr QLatin1StringView words[] = {"in"_L1,       "are"_L1,  "is"_L1,    "given"_L1,  "listed"_L1,
                                                  "shown"_L1,    "the"_L1,  "local"_L1, "time"_L1,   "times"_L1,
                                                  "quoted"_L1,   "as"_L1,   "sind"_L1,  "stehen"_L1, "zone"_L1,
                                                  "reported"_L1, "here"_L1, "below"_L1, "this"_L1,   "document"_L1};
    return std::ranges::any_of(words,
                               [word](QLatin1StringView each) { return word.compare(each, Qt::CaseInsensitive) == 0; });
}

/// Where the zone should stand; -1 when the line does not speak of its times.
qsizetype zoneAt(QStringView line)
{
    static constexpr QLatin1StringView keys[] = {
        "all times"_L1,     "times in"_L1,       "times are"_L1,   "time zone"_L1, "timezone"_L1,
        "timestamps in"_L1, "timestamps are"_L1, "alle zeiten"_L1, "zeiten in"_L1, "zeitzone"_L1};
    for (const QLatin1StringView key : keys) {
        // In the middle of a sentence it is prose.
        const qsizetype found = line.indexOf(key, 0, Qt::CaseInsensitive);
        if (found < 0 || found > LatestKey)
            continue;
        TextCursor cursor(line);
        cursor.setPosition(found + key.size());
        qsizetype wordAt = cursor.position();
        QStringView word;
        do {
            while (cursor.skipSpaces() || cursor.acceptAnyOf(u":(*_`")) {}
            wordAt = cursor.position();
            word = cursor.readLetters(LongestWord);
        } while (isFiller(word));
        return wordAt;
    }
    return -1;
}

std::optional<ZoneToken> zoneHere(TextCursor &cursor, const ZoneChoices &choices)
{
    TimeContext context;
    context.abbreviations = choices;
    return readZone(cursor, context, ReadingMode::WholePhrase, BeforeZone::BareClock);
}

/// "UC/Pacific": the area is misspelt, the rest is known.
std::optional<ZoneToken> similarZone(QStringView text)
{
    const qsizetype slash = text.first(qMin(text.size(), LongestPhrase)).indexOf(u'/');
    if (slash < 1)
        return std::nullopt;
    TextCursor cursor(text.sliced(slash + 1));
    const QString name = cursor.readLetters(LongestWord).toString() + " Time"_L1;
    TextCursor nameCursor(name);
    const QByteArray id = readZoneName(nameCursor, Qt::CaseInsensitive);
    return id.contains('/') ? std::optional(ZoneToken{.offsetSeconds = {}, .id = id, .abbreviation = {}})
                            : std::nullopt;
}

/// In brackets: "Timeline (UTC)", "Time [PST]".
std::optional<ZoneToken> zoneInBrackets(QStringView line, const ZoneChoices &choices)
{
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (line[at] != u'(' && line[at] != u'[')
            continue;
        TextCursor cursor(line);
        cursor.setPosition(at + 1);
        const auto zone = zoneHere(cursor, choices);
        if (zone && (cursor.peek() == u')' || cursor.peek() == u']' || cursor.peek() == u','))
            return zone;
    }
    return std::nullopt;
}

/// The phrase in front of the mark that parts it from its text.
qsizetype phraseLength(QStringView line)
{
    const QStringView head = line.first(qMin(line.size(), LongestPhrase));
    qsizetype length = line.size() <= LongestPhrase ? line.size() : 0;
    for (const QStringView mark : {u": ", u" - ", u" – ", u" — ", u"] ", u") ", u"|", u" (", u":\t", u"\t"}) {
        const qsizetype at = head.indexOf(mark);
        if (at > 0 && (at < length || length == 0))
            length = at;
    }
    return length;
}

} // namespace

TimelineClock::TimelineClock(const ImportOptions &options)
    : m_choices(options.zoneChoices),
      m_chosenZone(options.zone),
      m_day(options.date),
      m_offered(options.date)
{
}

void TimelineClock::offerDay(QDate day)
{
    if (!m_offered.isValid())
        m_offered = day;
    if (!m_day.isValid())
        m_day = day;
}

void TimelineClock::restart()
{
    if (m_offered.isValid())
        m_day = m_offered;
    m_last = {};
}

void TimelineClock::setDay(QDate day)
{
    m_day = day;
    m_last = {};
}

QDate TimelineClock::dayOrToday() const
{
    return m_day.isValid() ? m_day : QDateTime::currentDateTimeUtc().date();
}

Result<QByteArray> TimelineClock::zoneOn(QDate day) const
{
    TimeContext context;
    if (!m_chosenZone.isEmpty())
        context.zone = m_chosenZone;
    if (!m_zone)
        return context.zone;
    context.abbreviations = m_choices;
    const auto reading = resolveZone(*m_zone, context, day);
    if (reading)
        return reading->id;
    // Whoever chose one of the zones that the abbreviation may stand for has answered the question.
    const bool isAnswered = std::ranges::any_of(zoneMeanings(m_zone->abbreviation), [this](const ZoneMeaning &meaning) {
        return m_chosenZone == meaning.zone;
    });
    return isAnswered ? Result<QByteArray>(m_chosenZone) : std::unexpected(reading.error());
}

QString TimelineClock::offSeason(QDate day) const
{
    if (!m_zone || m_zone->abbreviation.isEmpty())
        return {};
    const auto zone = zoneOn(day);
    return zone && zone->startsWith("UTC") ? m_zone->abbreviation : QString();
}

TimeContext TimelineClock::contextOn(QDate day) const
{
    TimeContext context;
    // Whether the abbreviation can be read has been seen to when it was set.
    context.zone = zoneOn(day).value_or(QByteArray("UTC"));
    context.date = day;
    context.abbreviations = m_choices;
    return context;
}

std::optional<Result<TimelineMoment>> TimelineClock::readWith(const Reader &reader) const
{
    const QDate day = dayOrToday();
    TimeContext context = contextOn(day);
    auto read = reader(context);
    if (read && !*read && m_last.isValid()) {
        // "+3m" counts from the line before.
        context.reference = m_last;
        auto relative = reader(context);
        if (relative && *relative && (*relative)->time.enteredAs.contains(u'+'))
            return TimelineMoment{(*relative)->time, (*relative)->restAt, true};
    }
    if (!read)
        return std::nullopt;
    if (!*read)
        return std::unexpected(read->error());

    const auto onNextDay = reader(contextOn(day.addDays(1)));
    TimelineMoment moment{(*read)->time, (*read)->restAt};
    const bool isNextUsable = onNextDay && *onNextDay;
    moment.hasDate = isNextUsable && (*onNextDay)->time.happenedAt == moment.time.happenedAt;
    if (moment.hasDate) {
        // Its zone may be in another season on its own day.
        const QDate own = moment.time.happenedAt.toTimeZone(zoneOf(context.zone)).date();
        if (zoneOn(own).value_or(context.zone) != context.zone) {
            if (const auto again = reader(contextOn(own)); again && *again)
                moment.time = (*again)->time;
        }
    } else if (m_last.isValid() && isNextUsable && moment.time.happenedAt.secsTo(m_last) > InsertedSeconds) {
        moment.time = (*onNextDay)->time;
        moment.isPastMidnight = true;
    }
    moment.isBackwards = m_last.isValid() && moment.time.happenedAt < m_last;
    return moment;
}

std::optional<Result<TimelineMoment>> TimelineClock::readMonthAndDay(QStringView line) const
{
    TextCursor cursor(line);
    const QStringView month = cursor.readDigits(2);
    const bool hasMonth = month.size() == 2 && cursor.accept(u'-');
    const QStringView day = hasMonth ? cursor.readDigits(2) : QStringView();
    if (day.size() != 2 || !cursor.skipSpaces())
        return std::nullopt;
    const QDate base = dayOrToday();
    QDate nearest;
    for (int year = base.year() - 1; year <= base.year() + 1; ++year) {
        const QDate candidate(year, month.toInt(), day.toInt());
        if (candidate.isValid() &&
            (!nearest.isValid() || std::abs(base.daysTo(candidate)) < std::abs(base.daysTo(nearest))))
            nearest = candidate;
    }
    if (!nearest.isValid())
        return std::nullopt;
    const auto read = parseLeadingTime(line.sliced(cursor.position()), contextOn(nearest));
    if (!read)
        return std::nullopt;
    if (!*read)
        return std::unexpected(read->error());
    TimelineMoment moment{(*read)->time, cursor.position() + (*read)->restAt, true};
    moment.time.enteredAs.prepend(line.first(cursor.position()));
    moment.isBackwards = m_last.isValid() && moment.time.happenedAt < m_last;
    return moment;
}

std::optional<Result<TimelineMoment>> TimelineClock::read(QStringView line, bool isLenient)
{
    if (auto dated = readMonthAndDay(line))
        return dated;
    auto moment = readWith([line](const TimeContext &context) { return parseLeadingTime(line, context); });
    if (moment || !isLenient)
        return moment;
    const qsizetype length = phraseLength(line);
    const QStringView phrase = line.first(length);
    // "500: errors" is none.
    constexpr qsizetype shortest = 4;
    if (phrase.size() < shortest || !std::ranges::any_of(phrase, &TextCursor::isDigit))
        return std::nullopt;
    moment = readWith([phrase, length](const TimeContext &context) -> std::optional<Result<LeadingTime>> {
        const auto time = parseTimePhrase(phrase, context);
        if (!time)
            return std::nullopt;
        return LeadingTime{*time, length};
    });
    return moment;
}

std::optional<Result<TimelineMoment>> TimelineClock::readWhole(QStringView text)
{
    const QStringView phrase = text.trimmed();
    if (phrase.isEmpty() || phrase.size() > 2 * LongestPhrase || !std::ranges::any_of(phrase, &TextCursor::isDigit))
        return std::nullopt;
    return readWith([phrase](const TimeContext &context) -> std::optional<Result<LeadingTime>> {
        auto time = parseTimePhrase(phrase, context);
        if (!time && time.error().code != ErrorCode::Ambiguous)
            return std::nullopt;
        return time.transform([phrase](const EventTime &found) { return LeadingTime{found, phrase.size()}; });
    });
}

void TimelineClock::follow(const TimelineMoment &moment)
{
    m_last = moment.time.happenedAt;
    const QDate day = dayOrToday();
    m_day = m_last.toTimeZone(zoneOf(contextOn(day).zone)).date();
}

std::optional<ZoneToken> zoneInTitle(QStringView title, const ZoneChoices &choices)
{
    const auto zone = zoneInHeader(title, choices);
    return zone ? zone : zoneInBrackets(title.first(qMin(title.size(), LongestHeader)), choices);
}

std::optional<ZoneToken> zoneInHeader(QStringView line, const ZoneChoices &choices)
{
    if (line.size() > LongestHeader)
        return std::nullopt;
    const QStringView head = line;
    const qsizetype at = zoneAt(head);
    if (at < 0)
        return std::nullopt;
    TextCursor cursor(head);
    cursor.setPosition(at);
    std::optional<ZoneToken> zone = zoneHere(cursor, choices);
    if (!zone)
        return similarZone(head.sliced(at));
    // "PST (UTC-7)": whoever wrote it meant the offset.
    if (!zone->abbreviation.isEmpty() && cursor.skipSpaces() && cursor.accept(u'(')) {
        const auto offset = zoneHere(cursor, choices);
        if (offset && offset->offsetSeconds && cursor.peek() == u')')
            zone = offset;
    }
    return zone;
}

QString unknownZoneInHeader(QStringView line, const ZoneChoices &choices)
{
    const QStringView head = line.first(qMin(line.size(), LongestHeader));
    const qsizetype at = head.startsWith("all times"_L1, Qt::CaseInsensitive) ? zoneAt(head) : -1;
    if (at < 0)
        return {};
    TextCursor cursor(head);
    cursor.setPosition(at);
    return zoneHere(cursor, choices) ? QString() : excerpt(head.sliced(at));
}

QDate dayWithin(QStringView text)
{
    const QStringView head = text.first(qMin(text.size(), LongestHeader));
    for (qsizetype at = 0; at < head.size(); ++at) {
        if (!head[at].isLetterOrNumber() || (at > 0 && head[at - 1].isLetterOrNumber()))
            continue;
        TextCursor cursor(head);
        cursor.setPosition(at);
        const auto day = readDate(cursor, QDate(2000, 1, 1), DateSense::Nearest);
        if (!day || day->problem)
            continue;
        const QStringView typed = head.sliced(at, cursor.position() - at);
        if (typed.contains(QString::number(day->date.year())))
            return day->date;
    }
    return {};
}

QDate leadingDay(QStringView text, QDate base)
{
    TextCursor cursor(text.first(qMin(text.size(), LongestPhrase)));
    cursor.skipSpaces();
    if (!cursor.peek().isLetterOrNumber())
        return {};
    const auto day = readDate(cursor, base, DateSense::Nearest);
    // "Monday was quiet" is rather a sentence.
    const bool hasDigit = std::ranges::any_of(cursor.text().first(cursor.position()), &TextCursor::isDigit);
    return day && !day->problem && hasDigit ? day->date : QDate();
}

QDate wholeDay(QStringView text, QDate base)
{
    const QStringView phrase = text.trimmed();
    if (phrase.size() > LongestPhrase)
        return {};
    TextCursor cursor(phrase);
    const auto day = readDate(cursor, base, DateSense::Nearest);
    cursor.accept(u':');
    cursor.accept(u'.');
    return day && !day->problem && cursor.atEnd() ? day->date : QDate();
}

} // namespace debrief
