// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/people/people.h"

#include "domain/labels.h"
#include "domain/sameperson.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestText = 1'000'000;
constexpr qsizetype LongestLine = 20'000;
constexpr qsizetype MostPeople = 1'000;
constexpr qsizetype MostIgnored = 100;

/// Words before a list of people, in the languages of the mail programs one meets; what follows the colon is the list.
bool isListHeader(const QString &word)
{
    static const QStringList words =
        u"from|to|cc|bcc|reply-to|organizer|organiser|required|optional|attendees|guests|invitees|participants|"
        "required attendees|optional attendees|von|an|kopie|organisator|erforderlich|teilnehmer|gäste|"
        "erforderliche teilnehmer|optionale teilnehmer"_s.split(u'|');
    return words.contains(word, Qt::CaseInsensitive);
}

/// What calendars write beside or below a guest, or over their list.
bool isRemark(const QString &line)
{
    static const QStringList words =
        u"organizer|organiser|organisator|meeting organizer|optional|required|required attendee|optional "
        u"attendee|accepted|"
        "declined|tentative|awaiting|maybe|yes|no|none|no response|busy|free|zugesagt|abgesagt|guests|attendees|"
        "teilnehmer|gäste|erforderlich"_s.split(u'|');
    // "3 guests", "2 yes, 1 awaiting"
    static const QRegularExpression counts(u"^\\d+ [\\w ,]{1,60}$"_s, QRegularExpression::UseUnicodePropertiesOption);
    return words.contains(line, Qt::CaseInsensitive) || counts.match(line).hasMatch();
}

std::optional<Role> roleOf(const QString &words)
{
    static const std::array<std::pair<QLatin1StringView, Role>, 6> short_{{
        {"ic"_L1, Role::IncidentCommander},
        {"commander"_L1, Role::IncidentCommander},
        {"notes"_L1, Role::Scribe},
        {"note taker"_L1, Role::Scribe},
        {"moderator"_L1, Role::Facilitator},
        {"engineer"_L1, Role::TeamMember},
    }};
    const QString text = words.simplified();
    for (const Role role : enumValues<Role>()) {
        QString name = enumName(role);
        if (text.compare(label(role), Qt::CaseInsensitive) == 0 ||
            text.compare(name.replace(u'_', u' '), Qt::CaseInsensitive) == 0)
            return role;
    }
    for (const auto &[word, role] : short_) {
        if (text.compare(word, Qt::CaseInsensitive) == 0)
            return role;
    }
    return std::nullopt;
}

/// "Kim Park (scribe)": takes the brackets off, and the role out of them.
void takeRole(Participant &person)
{
    static const QRegularExpression brackets(u"\\s*[(\\[]([^()\\[\\]]{1,60})[)\\]]\\s*$"_s);
    const QRegularExpressionMatch match = brackets.match(person.name);
    if (!match.hasMatch())
        return;
    if (const auto role = roleOf(match.captured(1)))
        person.roles = {*role};
    else if (!isRemark(match.captured(1).simplified()) && person.team.isEmpty())
        person.team = match.captured(1).simplified();
    person.name.truncate(match.capturedStart());
}

QString withoutQuotes(QString name)
{
    name = name.simplified();
    while (name.size() >= 2 && (name.startsWith(u'"') || name.startsWith(u'\'')) && name.endsWith(name.at(0)))
        name = name.sliced(1, name.size() - 2).simplified();
    return name.remove(u'"');
}

/// "Doe, Jane" → "Jane Doe".
QString inSpokenOrder(const QString &name)
{
    const QStringList parts = name.split(u',');
    if (parts.size() != 2 || parts.at(0).trimmed().isEmpty() || parts.at(1).trimmed().isEmpty())
        return name;
    return parts.at(1).simplified() + u' ' + parts.at(0).simplified();
}

bool looksLikeAName(const QString &text)
{
    // A few words that begin with letters: no sentence, no address of a page, no time.
    static const QRegularExpression shape(
        u"^\\p{L}[\\p{L}\\p{M}'’.-]{0,40}(?: [\\p{L}][\\p{L}\\p{M}'’.-]{0,40}){0,4}$"_s);
    return shape.match(text).hasMatch() && !text.endsWith(u'.');
}

/// One "Name <mail>", "mail" or "Name"; false when it is none.
bool readEntry(const QString &entry, Participant &person)
{
    static const QRegularExpression angle(
        u"^(.{0,200}?)\\s*[<(](?:mailto:)?([^\\s<>()]{1,120}@[^\\s<>()]{1,120})[>)](.{0,80})$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bare(
        u"^(.{0,120}?)\\s*(?:mailto:)?([^\\s<>(),;\"']{1,120}@[^\\s<>(),;\"']{1,120})(.{0,80})$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString text = withoutEncodedWords(entry).simplified();
    QRegularExpressionMatch match = angle.match(text);
    if (!match.hasMatch())
        match = bare.match(text);
    if (match.hasMatch()) {
        person.email = match.captured(2);
        person.name = match.captured(1);
        if (const QString behind = match.captured(3).trimmed(); behind.startsWith(u'(') || behind.startsWith(u'['))
            person.name += u' ' + behind;
    } else {
        person.name = text;
    }
    person.name = withoutQuotes(person.name);
    takeRole(person);
    person.name = inSpokenOrder(withoutQuotes(person.name));
    while (person.name.endsWith(u',') || person.name.endsWith(u'-') || person.name.endsWith(u':'))
        person.name = person.name.chopped(1).trimmed();
    if (person.name.isEmpty() && !person.email.isEmpty())
        person.name = nameOfAddress(person.email);
    return !person.email.isEmpty() ? !person.name.isEmpty() : looksLikeAName(person.name);
}

/// At semicolons, or, where there are none, at commas; neither within quotes nor brackets.
QStringList entriesOf(const QString &line)
{
    const auto split = [&line](QChar mark) {
        QStringList parts{{}};
        bool quoted = false;
        int depth = 0;
        for (const QChar character : line) {
            if (character == u'"')
                quoted = !quoted;
            else if (!quoted && (character == u'<' || character == u'('))
                ++depth;
            else if (!quoted && (character == u'>' || character == u')'))
                depth = qMax(0, depth - 1);
            if (character == mark && !quoted && depth == 0)
                parts.append(QString());
            else
                parts.last() += character;
        }
        return parts;
    };
    const QStringList bySemicolon = split(u';');
    if (bySemicolon.size() > 1)
        return bySemicolon;
    const QStringList byComma = split(u',');
    // "Doe, Jane <jane@example.org>" is one, "jane@example.org, kim@example.org" are two.
    const auto hasAddress = [](const QString &part) { return part.contains(u'@'); };
    if (byComma.size() == 2 && !hasAddress(byComma.at(0)) && !byComma.at(0).trimmed().contains(u' '))
        return {line};
    return byComma;
}

void readLine(const QString &given, PeopleFound &found)
{
    QString line = given.simplified();
    static const QRegularExpression bullet(u"^(?:[-*•·–]|\\d{1,3}[.)])\\s+"_s);
    line.remove(bullet);
    if (line.isEmpty() || isRemark(line) || found.people.size() >= MostPeople)
        return;
    if (const qsizetype colon = line.indexOf(u':'); colon > 0 && isListHeader(line.first(colon).trimmed()))
        line = line.sliced(colon + 1).trimmed();
    QList<Participant> people;
    bool understood = true;
    for (const QString &entry : entriesOf(line)) {
        Participant person;
        const QString text = entry.trimmed();
        if (text.isEmpty() || isRemark(text))
            continue;
        if (readEntry(text, person))
            people.append(person);
        else
            understood = false;
    }
    for (const Participant &person : std::as_const(people)) {
        if (found.people.size() < MostPeople)
            addPerson(found.people, person);
    }
    if (!understood && found.ignored.size() < MostIgnored)
        found.ignored.append(given.simplified());
}

/// Mail headers go on in lines that begin with a space.
QStringList unfoldedLines(const QString &text)
{
    QStringList lines;
    for (QString line : text.split(u'\n')) {
        if (line.size() > LongestLine)
            line.truncate(LongestLine);
        const bool goesOn = (line.startsWith(u' ') || line.startsWith(u'\t')) && !lines.isEmpty() &&
                            (lines.constLast().trimmed().endsWith(u',') || lines.constLast().trimmed().endsWith(u';'));
        if (goesOn)
            lines.last() += line;
        else
            lines.append(line);
    }
    return lines;
}

} // namespace

PeopleFound peopleFromText(const QString &given)
{
    QString text = given.first(qMin(given.size(), LongestText));
    text.remove(QChar::ByteOrderMark).replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n').replace(QChar::Nbsp, u' ');
    PeopleFound found;
    if (text.contains("BEGIN:VCALENDAR"_L1, Qt::CaseInsensitive)) {
        found.people = peopleFromCalendar(text.toUtf8());
        return found;
    }
    if (text.contains("BEGIN:VCARD"_L1, Qt::CaseInsensitive)) {
        found.people = peopleFromCards(text);
        return found;
    }
    const QStringList lines = unfoldedLines(text);
    for (const QString &line : lines)
        readLine(line, found);
    return found;
}

} // namespace debrief
