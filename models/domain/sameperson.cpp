// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/sameperson.h"

namespace debrief {

bool isSamePerson(const Participant &a, const Participant &b)
{
    if (!a.email.isEmpty() && !b.email.isEmpty())
        return a.email.compare(b.email, Qt::CaseInsensitive) == 0;
    return a.name.simplified().toCaseFolded() == b.name.simplified().toCaseFolded();
}

void takeOver(Participant &person, const Participant &from)
{
    // A name that was made of the address gives way to a real one.
    if (!from.name.isEmpty() && (person.name.isEmpty() || person.name == nameOfAddress(person.email)))
        person.name = from.name;
    if (person.email.isEmpty())
        person.email = from.email;
    if (person.team.isEmpty())
        person.team = from.team;
    for (const Role role : from.roles) {
        if (!person.roles.contains(role))
            person.roles.append(role);
    }
}

void addPerson(QList<Participant> &people, const Participant &person)
{
    for (Participant &known : people) {
        if (isSamePerson(known, person)) {
            takeOver(known, person);
            return;
        }
    }
    people.append(person);
}

QString nameOfAddress(const QString &address)
{
    QString name = address.section(u'@', 0, 0).section(u'+', 0, 0);
    name.replace(u'.', u' ').replace(u'_', u' ').replace(u'-', u' ');
    QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words)
        word[0] = word.at(0).toUpper();
    return words.join(u' ');
}

} // namespace debrief
