// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/people/people.h"

#include "domain/sameperson.h"

namespace debrief {

namespace {

/// A value's text: without the backslashes that keep commas and semicolons.
QString unescaped(const QString &value)
{
    QString text;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value.at(i) == u'\\' && i + 1 < value.size())
            ++i;
        text += value.at(i);
    }
    return text.simplified();
}

/// "Doe;Jane;;;" → "Jane Doe".
QString nameOfParts(const QString &value)
{
    const QStringList parts = value.split(u';');
    return unescaped(parts.value(1) + u' ' + parts.value(0));
}

} // namespace

QList<Participant> peopleFromCards(const QString &text)
{
    QString unfolded = text;
    unfolded.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n"));
    unfolded.replace(QLatin1StringView("\n "), QString()).replace(QLatin1StringView("\n\t"), QString());
    QList<Participant> people;
    Participant person;
    bool isInCard = false;
    const QStringList lines = unfolded.split(u'\n');
    for (const QString &line : lines) {
        // "item1.EMAIL;TYPE=work:jane@example.org"
        const QString head = line.section(u':', 0, 0);
        const QString value = line.section(u':', 1).trimmed();
        const QString property = head.section(u';', 0, 0).section(u'.', -1).trimmed().toUpper();
        if (property == QLatin1StringView("BEGIN") &&
            value.compare(QLatin1StringView("VCARD"), Qt::CaseInsensitive) == 0) {
            person = {};
            isInCard = true;
        } else if (property == QLatin1StringView("END") && isInCard) {
            if (person.name.isEmpty())
                person.name = nameOfAddress(person.email);
            if (!person.name.isEmpty())
                addPerson(people, person);
            isInCard = false;
        } else if (!isInCard) {
            continue;
        } else if (property == QLatin1StringView("FN")) {
            person.name = unescaped(value);
        } else if (property == QLatin1StringView("N") && person.name.isEmpty()) {
            person.name = nameOfParts(value);
        } else if (property == QLatin1StringView("EMAIL") && person.email.isEmpty()) {
            person.email = unescaped(value);
        } else if (property == QLatin1StringView("ORG") && person.team.isEmpty()) {
            // The unit within the organisation says more.
            person.team = unescaped(value.section(u';', -1));
        }
    }
    return people;
}

} // namespace debrief
