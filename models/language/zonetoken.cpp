// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/zonetoken.h"

#include "domain/zonedtime.h"
#include "language/zoneabbreviations.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace debrief {

namespace {

constexpr int SecondsPerMinute = 60;
constexpr int LongestId = 64;
constexpr int LongestAbbreviation = 5;

bool isSign(QChar character)
{
    return character == u'+' || character == u'-' || character == QChar(0x2212);
}

/// As far as zones have or had them: "-11:30" is rather the end of a range.
bool isOffset(int minutes, bool isNegative)
{
    const int hour = minutes / 60;
    if (minutes < 0 || minutes > 14 * 60 || minutes % 15 != 0)
        return false;
    return !isNegative || minutes % 60 == 0 || (minutes % 60 == 30 && ((hour >= 2 && hour <= 4) || hour == 9));
}

/// Behind the sign: hh:mm, hhmm, hh, and h where UTC stands before.
std::optional<int> readOffset(TextCursor &cursor, bool mayBeHoursOnly, bool mayLackColon, bool mayBeOneDigit)
{
    const qsizetype start = cursor.position();
    const bool isNegative = cursor.peek() != u'+';
    cursor.advance();
    const QStringView digits = cursor.readDigits(4);
    int minutes = -1;
    if ((digits.size() == 2 || (digits.size() == 1 && mayBeOneDigit)) && cursor.peek() == u':' &&
        cursor.digitFollows(1)) {
        cursor.advance();
        const QStringView behindColon = cursor.readDigits(2);
        if (behindColon.size() == 2)
            minutes = digits.toInt() * 60 + behindColon.toInt();
    } else if (digits.size() == 4 && mayLackColon) {
        minutes = digits.first(2).toInt() * 60 + digits.last(2).toInt();
    } else if (mayBeHoursOnly && (digits.size() == 2 || (digits.size() == 1 && mayBeOneDigit))) {
        minutes = digits.toInt() * 60;
    }
    const bool isTime = cursor.peek() == u':' && cursor.digitFollows(1);
    // Behind "UTC" nothing but an offset can be meant.
    if (!isOffset(minutes, isNegative && !mayBeOneDigit) || !cursor.atWordEnd() || isTime) {
        cursor.setPosition(start);
        return std::nullopt;
    }
    return (isNegative ? -minutes : minutes) * SecondsPerMinute;
}

std::optional<int> readSignedOffset(TextCursor &cursor, ReadingMode mode, BeforeZone before, bool isAttached)
{
    const bool isIso = before == BeforeZone::IsoDateTime;
    if (!isSign(cursor.peek()) || !cursor.digitFollows(1))
        return std::nullopt;
    if (cursor.peek() != u'+' && isAttached && !isIso)
        return std::nullopt;
    const bool isWhole = mode == ReadingMode::WholePhrase;
    return readOffset(cursor, isWhole || (isIso && isAttached), isWhole || isIso, false);
}

QByteArray readZoneId(TextCursor &cursor)
{
    qsizetype length = 0;
    bool hasSlash = false;
    const auto belongs = [](QChar character) {
        return character.unicode() < 128 && (character.isLetterOrNumber() || QStringView(u"/_+-").contains(character));
    };
    while (length <= LongestId && belongs(cursor.peek(length))) {
        hasSlash = hasSlash || cursor.peek(length) == u'/';
        ++length;
    }
    if (!hasSlash || length > LongestId)
        return {};
    const QByteArray id = knownZone(cursor.rest().first(length));
    if (!id.isEmpty())
        cursor.advance(length);
    return id;
}

/// The ends of a day see both offsets of a day on which the clocks change.
std::array<QDateTime, 2> endsOfDay(const QTimeZone &zone, QDate date)
{
    const QDate day = date.isValid() ? date : QDate::currentDate();
    return {day.startOfDay(zone), day.endOfDay(zone)};
}

/// The zone, where it uses that abbreviation on that day, and the offset that goes with it. Where the offset changes while the
/// letters stay (Moscow in 2014), the time of day has to tell.
std::optional<ZoneReading> readingByAbbreviation(const QByteArray &id, const QString &abbreviation, QDate date)
{
    std::optional<ZoneReading> reading;
    for (const QDateTime &edge : endsOfDay(zoneOf(id), date)) {
        if (edge.timeZoneAbbreviation().compare(abbreviation, Qt::CaseInsensitive) != 0)
            continue;
        if (!reading)
            reading = ZoneReading{id, edge.offsetFromUtc()};
        else if (reading->offsetSeconds != edge.offsetFromUtc())
            reading->offsetSeconds.reset();
    }
    return reading;
}

bool usesOffset(const QTimeZone &zone, int offsetSeconds, QDate date)
{
    return std::ranges::any_of(endsOfDay(zone, date), [offsetSeconds](const QDateTime &edge) {
        return edge.offsetFromUtc() == offsetSeconds;
    });
}

/// In whatever season.
bool usesAbbreviation(const QTimeZone &zone, const QString &abbreviation)
{
    return std::ranges::any_of(std::array{QTimeZone::StandardTime, QTimeZone::DaylightTime},
                               [&](QTimeZone::TimeType season) {
                                   // Guam writes "ChST".
                                   return zone.displayName(season, QTimeZone::ShortName, QLocale::c())
                                              .compare(abbreviation, Qt::CaseInsensitive) == 0;
                               });
}

bool isKnownAbbreviation(const QString &abbreviation, const TimeContext &context)
{
    return !zoneMeanings(abbreviation).empty() || context.abbreviations.contains(abbreviation) ||
           usesAbbreviation(zoneOf(context.zone), abbreviation);
}

QString readAbbreviation(TextCursor &cursor, const TimeContext &context, ReadingMode mode)
{
    const qsizetype start = cursor.position();
    const QStringView letters = cursor.readLetters(LongestAbbreviation);
    const QString upper = letters.toString().toUpper();
    // Lower case at the beginning of a line is more often a word: "11:14 met with the vendor".
    const bool isWritten = mode == ReadingMode::WholePhrase || letters == upper;
    if (letters.size() >= 3 && isWritten && cursor.atWordEnd() && isKnownAbbreviation(upper, context))
        return upper;
    cursor.setPosition(start);
    return {};
}

/// Behind the spaces.
std::optional<ZoneToken> readZoneHere(TextCursor &cursor, const TimeContext &context, ReadingMode mode,
                                      BeforeZone before, bool isAttached)
{
    const bool isWhole = mode == ReadingMode::WholePhrase;
    const Qt::CaseSensitivity sensitivity = isWhole ? Qt::CaseInsensitive : Qt::CaseSensitive;
    const bool isZulu = cursor.peek() == u'Z' || (cursor.peek() == u'z' && isAttached);
    if (isZulu && (isAttached || isWhole) && !cursor.peek(1).isLetterOrNumber()) {
        cursor.advance();
        return ZoneToken{.offsetSeconds = 0, .id = {}, .abbreviation = {}};
    }
    if (const std::optional<int> offset = readSignedOffset(cursor, mode, before, isAttached))
        return ZoneToken{.offsetSeconds = offset, .id = {}, .abbreviation = {}};
    if (const QByteArray id = readZoneId(cursor); !id.isEmpty())
        return ZoneToken{.offsetSeconds = {}, .id = id, .abbreviation = {}};
    if (const QByteArray name = readZoneName(cursor, sensitivity); !name.isEmpty()) {
        const bool isId = name.contains('/');
        return ZoneToken{.offsetSeconds = {},
                         .id = isId ? name : QByteArray(),
                         .abbreviation = isId ? QString() : QString::fromLatin1(name)};
    }
    const QString abbreviation = readAbbreviation(cursor, context, mode);
    if (abbreviation.isEmpty())
        return std::nullopt;
    if (abbreviation == u"UTC" || abbreviation == u"GMT") {
        const bool hasOffset = isSign(cursor.peek()) && cursor.digitFollows(1);
        const std::optional<int> offset = hasOffset ? readOffset(cursor, true, true, true) : std::nullopt;
        return ZoneToken{.offsetSeconds = offset.value_or(0), .id = {}, .abbreviation = {}};
    }
    return ZoneToken{.offsetSeconds = {}, .id = {}, .abbreviation = abbreviation};
}

Error ambiguous(const QString &abbreviation, std::span<const ZoneMeaning> meanings)
{
    QStringList choices;
    QByteArrayList words{abbreviation.toLatin1()};
    for (const ZoneMeaning &meaning : meanings) {
        choices.append(QCoreApplication::translate("debrief::ZoneToken", "%1 (%2)", "a zone's name and offset")
                           .arg(QLatin1StringView(meaning.zone),
                                QLatin1StringView(offsetId(meaning.offsetMinutes * SecondsPerMinute))));
        words.append(meaning.zone);
    }
    return {ErrorCode::Ambiguous,
            QCoreApplication::translate(
                "debrief::ZoneToken", "“%1” stands for several zones: %2. Type one of these names or offsets instead.")
                .arg(abbreviation, choices.join(QStringLiteral("; "))),
            QString::fromLatin1(words.join(' '))};
}

} // namespace

QByteArray knownZone(QStringView typed)
{
    if (typed.size() > LongestId)
        return {};
    const QByteArray id = typed.toLatin1();
    if (QTimeZone::isTimeZoneIdAvailable(id))
        return id;
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    const auto found = std::ranges::find_if(
        ids, [&id](const QByteArray &known) { return known.compare(id, Qt::CaseInsensitive) == 0; });
    return found == ids.cend() ? QByteArray() : *found;
}

QByteArray offsetId(int offsetSeconds)
{
    if (offsetSeconds == 0)
        return "UTC";
    const int minutes = std::abs(offsetSeconds) / SecondsPerMinute;
    return QStringLiteral("UTC%1%2:%3")
        .arg(QLatin1Char(offsetSeconds < 0 ? '-' : '+'))
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'))
        .toLatin1();
}

std::optional<ZoneToken> readZone(TextCursor &cursor, const TimeContext &context, ReadingMode mode, BeforeZone before)
{
    const qsizetype start = cursor.position();
    const bool isAttached = !cursor.skipSpaces();
    const bool isInBrackets = mode == ReadingMode::WholePhrase && cursor.accept(u'(');
    std::optional<ZoneToken> token = readZoneHere(cursor, context, mode, before, isAttached);
    if (!token || (isInBrackets && !cursor.accept(u')'))) {
        cursor.setPosition(start);
        return std::nullopt;
    }
    return token;
}

Result<ZoneReading> resolveZone(const ZoneToken &token, const TimeContext &context, QDate date)
{
    if (token.offsetSeconds)
        return ZoneReading{offsetId(*token.offsetSeconds), token.offsetSeconds};
    if (!token.id.isEmpty())
        return ZoneReading{token.id, std::nullopt};

    const QString &abbreviation = token.abbreviation;
    // An empty id would be a valid zone: UTC.
    if (const QByteArray chosen = context.abbreviations.value(abbreviation);
        !chosen.isEmpty() && QTimeZone(chosen).isValid())
        return readingByAbbreviation(chosen, abbreviation, date).value_or(ZoneReading{chosen, std::nullopt});
    if (const std::optional<ZoneReading> own = readingByAbbreviation(context.zone, abbreviation, date))
        return *own;

    const std::span<const ZoneMeaning> meanings = zoneMeanings(abbreviation);
    if (meanings.size() > 1)
        return std::unexpected(ambiguous(abbreviation, meanings));
    if (meanings.empty()) // The context's zone has it in another season.
        return ZoneReading{context.zone, std::nullopt};
    const ZoneMeaning &meaning = meanings.front();
    const int offset = meaning.offsetMinutes * SecondsPerMinute;
    // "PST" is UTC-08:00 even in July; the zone's own name would then show another time than the one that was typed.
    const bool isInSeason = usesOffset(QTimeZone(meaning.zone), offset, date);
    return ZoneReading{isInSeason ? QByteArray(meaning.zone) : offsetId(offset), offset};
}

} // namespace debrief
