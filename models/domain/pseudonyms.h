// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reviewcontent.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace debrief {

/// Roles instead of names: "Incident commander", "Responder B". The same person has the same role throughout a review, whatever the
/// roster's order; a role that most reviews have once (incident commander, scribe, facilitator) has a letter only where two bear it.
/// Owners and authors who are not on the roster are colleagues with letters.
///
/// In a text whole names are replaced, parts of names, possessives, mentions ("@noor") and e-mail addresses, of whoever they are;
/// "Noor" in "Noorwegen" is left alone, and so is a name that is an ordinary word and written small ("we will mark it"). It takes
/// time in proportion to the text. Pictures are what they are.
class Pseudonyms
{
public:
    struct Replacement
    {
        QString found; ///< As it stood in the text.
        QString role;
        int count = 0;

        bool operator==(const Replacement &) const = default;
    };

    /// Of nobody: addresses are replaced all the same.
    Pseudonyms() = default;
    explicit Pseudonyms(const ReviewContent &review);

    /// Empty for who is not on the roster.
    QString roleOf(ParticipantId id) const { return m_roles.value(id); }
    /// For a field that holds a person and no text: an owner, an author. Teams stay what they are.
    QString person(const QString &name) const;
    QString text(const QString &text) const;
    ReviewContent review(const ReviewContent &review) const;

    /// All that was replaced so far, by what was found.
    QList<Replacement> replacements() const;

private:
    friend class NameFinder;

    struct Person
    {
        QString role;
        QStringList parts;     ///< Folded, as they follow each other; particles too.
        QStringList spellings; ///< The same where one types no umlauts: "mueller".
    };

    int addPerson(const QString &name, const QString &role);
    void addRoster(const QList<Participant> &participants);
    void addOutsiders(const ReviewContent &review);
    void index(int person, bool areParts);
    void addHandle(const QString &handle, int person);
    /// "Responder A", or "Responder A or Scribe" where a name is that of several.
    QString roleName(const QList<int> &people) const;
    void log(const QString &found, const QString &role) const;
    void replaceIn(ReviewContent &review) const;

    QList<Person> m_people;
    QHash<ParticipantId, QString> m_roles;
    QHash<QString, QList<int>> m_words;     ///< Part of a name → whose it is.
    QHash<QString, QList<int>> m_sequences; ///< First word of a name that only counts as a whole.
    QHash<QString, QList<int>> m_handles;   ///< "nhaddad", "noor.haddad", an address's first half.
    QHash<QString, int> m_fields;           ///< The whole content of a field.
    QSet<QString> m_teams;
    qsizetype m_longestUnspaced = 0; ///< Of the names in scripts that part no words.
    mutable QMap<QString, Replacement> m_log;
};

} // namespace debrief
