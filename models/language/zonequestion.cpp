// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/zonequestion.h"

#include "language/textcursor.h"
#include "language/zoneabbreviations.h"
#include "language/zonetoken.h"

#include <QCoreApplication>

#include <algorithm>

namespace debrief {

namespace {

struct ZoneQuestions
{
    Q_DECLARE_TR_FUNCTIONS(debrief::ZoneQuestion)
};

constexpr qsizetype ShortestAbbreviation = 3;
constexpr qsizetype LongestAbbreviation = 5;
constexpr qsizetype MostChoices = 100;
constexpr int SecondsPerMinute = 60;

bool isAbbreviation(const QString &text)
{
    return text.size() >= ShortestAbbreviation && text.size() <= LongestAbbreviation &&
           std::ranges::all_of(text, [](QChar character) { return character.isLetter(); });
}

} // namespace

std::optional<ZoneQuestion> zoneQuestionOf(const Error &error)
{
    if (error.code != ErrorCode::Ambiguous || error.detail.isEmpty())
        return std::nullopt;
    QStringList words = error.detail.split(u' ');
    ZoneQuestion question;
    question.abbreviation = words.takeFirst();
    for (const QString &word : std::as_const(words))
        question.zones.append(word.toLatin1());
    return question;
}

QString zoneChoiceLabel(const QString &abbreviation, const QByteArray &zone)
{
    const QString name = QString::fromLatin1(zone);
    for (const ZoneMeaning &meaning : zoneMeanings(abbreviation)) {
        if (zone == meaning.zone)
            return ZoneQuestions::tr("%1 (%2)", "a zone's name and offset")
                .arg(name, QLatin1StringView(offsetId(meaning.offsetMinutes * SecondsPerMinute)));
    }
    return name;
}

Result<ZoneChoices> parseZoneChoices(const QString &text)
{
    ZoneChoices choices;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString choice = part.trimmed();
        if (choice.isEmpty())
            continue;
        const QString abbreviation = choice.section(u'=', 0, 0).trimmed().toUpper();
        const QString name = choice.section(u'=', 1).trimmed();
        if (!isAbbreviation(abbreviation) || name.isEmpty())
            return failure(
                ErrorCode::InvalidInput,
                ZoneQuestions::tr("“%1” is no abbreviation with its zone. Type, for example, IST=Asia/Kolkata.")
                    .arg(excerpt(choice)));
        const QByteArray zone = knownZone(name);
        if (zone.isEmpty())
            return failure(ErrorCode::InvalidInput,
                           ZoneQuestions::tr("There is no time zone “%1”. Type a name such as Asia/Kolkata or UTC.")
                               .arg(excerpt(name)));
        if (choices.size() >= MostChoices)
            return failure(ErrorCode::InvalidInput, ZoneQuestions::tr("These are too many abbreviations."));
        choices.insert(abbreviation, zone);
    }
    return choices;
}

QString zoneChoicesText(const ZoneChoices &choices)
{
    QStringList texts;
    for (auto it = choices.cbegin(); it != choices.cend(); ++it)
        texts.append(QStringLiteral("%1=%2").arg(it.key(), QString::fromLatin1(it.value())));
    return texts.join(QStringLiteral(", "));
}

} // namespace debrief
