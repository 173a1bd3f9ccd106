// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/timephrase.h"

#include "language/phrasereader.h"

#include <QCoreApplication>

namespace debrief {

namespace {

/// Longer than any phrase; a line may be a megabyte.
constexpr qsizetype LongestPhrase = 200;

/// Skips "11:14 – " and "11:14: ": one mark that stands between the time and its text.
qsizetype startOfRest(QStringView line, qsizetype position)
{
    const QStringView marks = u",;:|)]-\u2013\u2014\u2212.";
    TextCursor cursor(line);
    cursor.setPosition(position);
    const bool isSpaced = cursor.skipSpaces();
    const QChar behind = cursor.peek(1);
    // Behind a space a mark belongs to the time only when it stands alone: "11:14 -5 degrees".
    if (!isSpaced || behind.isNull() || behind.isSpace())
        cursor.acceptAnyOf(marks);
    cursor.skipSpaces();
    return cursor.position();
}

} // namespace

Result<EventTime> parseTimePhrase(QStringView text, const TimeContext &context)
{
    const QStringView phrase = text.trimmed();
    bool hasDateOnly = false;
    QString misread;
    if (phrase.size() <= LongestPhrase) {
        PhraseReader reader(phrase, context, ReadingMode::WholePhrase);
        const std::optional<Result<EventTime>> result = reader.read();
        TextCursor behind(phrase);
        behind.setPosition(reader.position());
        behind.skipSpaces();
        if (result && (behind.atEnd() || !*result))
            return *result;
        hasDateOnly = reader.hasDateOnly();
        misread = reader.misread().toString();
    }
    if (phrase.isEmpty())
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("debrief::TimePhrase",
                                                   "Type a time, for example 11:14, 2021-06-01 14:03 UTC or +3m."));
    if (!misread.isEmpty())
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate(
                           "debrief::TimePhrase",
                           "There is no time of day “%1”: hours go to 23, minutes and seconds to 59. Check the digits.")
                           .arg(excerpt(misread)));
    if (hasDateOnly)
        return failure(
            ErrorCode::InvalidInput,
            QCoreApplication::translate("debrief::TimePhrase",
                                        "“%1” lacks a time of day. Type it too, for example 2021-06-01 14:03.")
                .arg(excerpt(phrase)));
    return failure(ErrorCode::InvalidInput,
                   QCoreApplication::translate(
                       "debrief::TimePhrase",
                       "“%1” can't be read as a time. Type, for example, 11:14, 11:14 pm PST, 2021-06-01 14:03 UTC, "
                       "yesterday 23:50, 11:14–11:40, ~11:15 or +3m.")
                       .arg(excerpt(phrase)));
}

std::optional<Result<LeadingTime>> parseLeadingTime(QStringView line, const TimeContext &context)
{
    PhraseReader reader(line.first(qMin(line.size(), LongestPhrase)), context, ReadingMode::LineStart);
    const std::optional<Result<EventTime>> result = reader.read();
    if (!result)
        return std::nullopt;
    if (!*result)
        return std::unexpected(result->error());
    return LeadingTime{**result, startOfRest(line, reader.position())};
}

QString misreadLeadingTime(QStringView line, const TimeContext &context)
{
    PhraseReader reader(line.first(qMin(line.size(), LongestPhrase)), context, ReadingMode::LineStart);
    return reader.read() ? QString() : reader.misread().toString();
}

} // namespace debrief
