// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/pseudonyms.h"

#include "domain/labels.h"
#include "domain/namefinder.h"
#include "domain/namewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

struct PseudonymTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::Pseudonyms)
};

QStringList foldedWords(const QString &name)
{
    QStringList words;
    QString word;
    const auto take = [&] {
        if (!word.isEmpty())
            words.append(foldedWord(word));
        word.clear();
    };
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name.at(i);
        const bool joins = (c == u'\'' || c == u'’') && i > 0 && i + 1 < name.size() && name.at(i - 1).isLetter() &&
                           name.at(i + 1).isLetter();
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || joins)
            word += c;
        else
            take();
    }
    take();
    return words;
}

bool isUnspacedName(const QString &word)
{
    const QChar::Script script = word.isEmpty() ? QChar::Script_Common : word.front().script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana ||
           script == QChar::Script_Hangul || script == QChar::Script_Thai;
}

/// "ä" as "ae", as people write it where there is no such key.
QString transliterated(const QString &name)
{
    QString other = name.normalized(QString::NormalizationForm_C).toLower();
    other.replace(u'ä', "ae"_L1)
        .replace(u'ö', "oe"_L1)
        .replace(u'ü', "ue"_L1)
        .replace(u'ø', "oe"_L1)
        .replace(u'å', "aa"_L1);
    return other;
}

/// A to Z, then AA, AB …
QString letters(int index)
{
    constexpr int alphabet = 26;
    QString text;
    for (int rest = index; rest >= 0; rest = rest / alphabet - 1)
        text.prepend(QChar(u'A' + rest % alphabet));
    return text;
}

/// Those that a meeting has once.
bool isUsuallyOne(Role role)
{
    return role == Role::IncidentCommander || role == Role::Scribe || role == Role::Facilitator;
}

bool isTeam(const QStringList &words)
{
    return std::any_of(words.cbegin(), words.cend(), isOfNoPerson);
}

} // namespace

Pseudonyms::Pseudonyms(const ReviewContent &review)
{
    addRoster(review.participants);
    for (const Participant &one : review.participants)
        m_teams.insert(foldedWords(one.team).join(u' '));
    for (const QString &service : review.review.incident.services)
        m_teams.insert(foldedWords(service).join(u' '));
    addOutsiders(review);
}

void Pseudonyms::addRoster(const QList<Participant> &participants)
{
    // By when they came: whoever moves up in the roster stays who they are.
    QList<const Participant *> people;
    for (const Participant &one : participants)
        people.append(&one);
    std::sort(people.begin(), people.end(), [](const Participant *a, const Participant *b) { return a->id < b->id; });
    const auto roleOfOne = [](const Participant &one) {
        return one.roles.isEmpty() ? std::optional<Role>() : *std::min_element(one.roles.cbegin(), one.roles.cend());
    };
    QMap<int, int> total;
    for (const Participant *one : std::as_const(people))
        ++total[roleOfOne(*one) ? static_cast<int>(*roleOfOne(*one)) : -1];
    QMap<int, int> count;
    for (const Participant *one : std::as_const(people)) {
        const auto role = roleOfOne(*one);
        const int key = role ? static_cast<int>(*role) : -1;
        QString name = role ? label(*role) : PseudonymTexts::tr("Participant");
        if (!role || !isUsuallyOne(*role) || total.value(key) > 1)
            name = PseudonymTexts::tr("%1 %2", "a role and a letter: Responder A").arg(name, letters(count[key]++));
        m_roles.insert(one->id, name);
        const int person = addPerson(one->name, name);
        index(person, !isTeam(m_people.at(person).parts));
        if (!one->email.isEmpty()) {
            addHandle(one->email, person);
            addHandle(one->email.section(u'@', 0, 0), person);
        }
    }
}

int Pseudonyms::addPerson(const QString &name, const QString &role)
{
    const auto person = static_cast<int>(m_people.size());
    m_people.append({role, foldedWords(name), foldedWords(transliterated(name))});
    const QString field = m_people.constLast().parts.join(u' ');
    if (!field.isEmpty() && !m_fields.contains(field))
        m_fields.insert(field, person);
    return person;
}

void Pseudonyms::addHandle(const QString &handle, int person)
{
    QList<int> &people = m_handles[foldedWord(handle.trimmed())];
    if (!people.contains(person))
        people.append(person);
}

void Pseudonyms::index(int person, bool areParts)
{
    const QStringList parts = m_people.at(person).parts;
    const QStringList spellings = m_people.at(person).spellings;
    if (parts.isEmpty())
        return;
    if (!areParts) {
        m_sequences[parts.constFirst()].append(person);
        return;
    }
    QStringList own;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString &part = parts.at(i);
        if (isUnspacedName(part))
            m_longestUnspaced = std::max(m_longestUnspaced, part.size());
        if ((part.size() < 2 && !isUnspacedName(part)) || (isNameParticle(part) && parts.size() > 1))
            continue;
        own.append(part);
        for (const QString &spelling : {part, spellings.value(i, part)}) {
            QList<int> &people = m_words[spelling];
            if (!people.contains(person))
                people.append(person);
        }
    }
    if (own.size() < 2)
        return;
    const QString &first = own.constFirst();
    const QString &last = own.constLast();
    for (const QString &handle :
         {first + last, first.first(1) + last, first + last.first(1), last + first, first.first(1) + u'.' + last,
          first + u'.' + last, first + u'_' + last, first + u'-' + last, first + u'.' + last.first(1)})
        addHandle(handle, person);
}

void Pseudonyms::addOutsiders(const ReviewContent &review)
{
    QStringList names;
    for (const Note &note : review.notes) {
        if (!note.isPrivate)
            names.append(note.author);
    }
    QList<const ActionItem *> actions;
    for (const ActionItem &action : review.actions)
        actions.append(&action);
    std::sort(actions.begin(), actions.end(), [](auto *a, auto *b) { return a->id < b->id; });
    for (const ActionItem *action : std::as_const(actions))
        names.append(action->owner);
    names.append(review.review.approver);
    int count = 0;
    for (const QString &name : std::as_const(names)) {
        const QStringList words = foldedWords(name);
        if (words.isEmpty() || isTeam(words) || m_teams.contains(words.join(u' ')) || person(name) != name)
            continue;
        const int person = addPerson(name, PseudonymTexts::tr("%1 %2", "a role and a letter: Responder A")
                                               .arg(PseudonymTexts::tr("Colleague"), letters(count++)));
        // One word alone may be anything: in texts it only counts as a mention.
        if (words.size() > 1)
            index(person, false);
        addHandle(words.join(QString()), person);
        addHandle(words.join(u'.'), person);
    }
    m_log.clear();
}

QString Pseudonyms::roleName(const QList<int> &people) const
{
    QString names;
    for (const int person : people) {
        const QString &role = m_people.at(person).role;
        names = names.isEmpty() ? role : PseudonymTexts::tr("%1 or %2", "two roles").arg(names, role);
    }
    return names;
}

void Pseudonyms::log(const QString &found, const QString &role) const
{
    Replacement &entry = m_log[found];
    entry.found = found;
    entry.role = role;
    ++entry.count;
}

QString Pseudonyms::person(const QString &name) const
{
    const QStringList words = foldedWords(name);
    const auto known = m_fields.constFind(words.join(u' '));
    if (known != m_fields.cend()) {
        const QString role = m_people.at(*known).role;
        log(name, role);
        return role;
    }
    return text(name);
}

QString Pseudonyms::text(const QString &text) const
{
    return text.isEmpty() ? text : NameFinder(*this, text).replaced();
}

QList<Pseudonyms::Replacement> Pseudonyms::replacements() const
{
    return m_log.values();
}

ReviewContent Pseudonyms::review(const ReviewContent &given) const
{
    ReviewContent review = given;
    replaceIn(review);
    return review;
}

void Pseudonyms::replaceIn(ReviewContent &review) const
{
    const auto replace = [this](auto &...fields) { ((fields = text(fields)), ...); };
    const auto replaceEach = [this](QStringList &list) {
        for (QString &one : list)
            one = text(one);
    };
    replace(review.review.title, review.review.incident.reference, review.review.incident.impact, review.review.summary,
            review.review.source, review.review.sourceKey, review.hands.remark);
    replaceEach(review.review.incident.services);
    review.review.approver = person(review.review.approver);
    for (Participant &one : review.participants) {
        if (one.name != roleOf(one.id) && !one.name.isEmpty())
            log(one.name, roleOf(one.id));
        one.name = roleOf(one.id);
        one.email.clear();
    }
    for (AgendaItem &item : review.agenda)
        replace(item.title);
    for (TimelineEvent &event : review.events)
        replace(event.text, event.source, event.sourceKey, event.lane, event.time.enteredAs);
    for (Evidence &evidence : review.evidence)
        replace(evidence.title, evidence.url, evidence.text);
    for (Prompt &prompt : review.prompts) {
        replace(prompt.text, prompt.origin);
        replaceEach(prompt.followUps);
    }
    for (Note &note : review.notes) {
        replace(note.text);
        note.author = person(note.author);
        replaceEach(note.themes);
    }
    for (Factor &factor : review.factors)
        replace(factor.text);
    for (ActionItem &action : review.actions) {
        replace(action.title, action.description, action.doneWhen, action.declineReason, action.trackerUrl);
        action.owner = person(action.owner);
        replaceEach(action.themes);
    }
}

} // namespace debrief
