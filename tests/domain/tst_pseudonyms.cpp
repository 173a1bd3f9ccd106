// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/pseudonyms.h"

#include "exchange/reviewjson.h"
#include "support/builders.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace debrief;
using namespace Qt::StringLiterals;

class TestPseudonyms : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void shouldNameRoles();
    void shouldKeepRolesWhenTheRosterMoves();
    void shouldGiveLettersWhereTwoBearAUsuallySingleRole();
    void shouldReplaceNamesInTexts_data();
    void shouldReplaceNamesInTexts();
    void shouldLeaveOtherWordsAlone_data();
    void shouldLeaveOtherWordsAlone();
    void shouldTellThoseOfOneNameApart();
    void shouldReplaceOwnersAndAuthors();
    void shouldKeepTeams();
    void shouldListWhatItReplaced();
    void shouldReplaceEverywhereInAReview();
    void shouldReplaceAddressesWithoutARoster();
    void shouldTakeTimeInProportion();

private:
    void add(const QString &name, const QList<Role> &roles, const QString &email = {});

    ReviewContent m_review;
};

void TestPseudonyms::add(const QString &name, const QList<Role> &roles, const QString &email)
{
    Participant one;
    one.id = ParticipantId::create();
    one.name = name;
    one.roles = roles;
    one.email = email;
    one.order = static_cast<int>(m_review.participants.size());
    m_review.participants.append(one);
}

void TestPseudonyms::init()
{
    m_review = ReviewContent();
    add(u"Noor Haddad"_s, {Role::Responder, Role::IncidentCommander}, u"nh42@example.com"_s);
    add(u"Søren Ólafsson"_s, {Role::Scribe});
    add(u"Will Stone"_s, {Role::Responder});
    add(u"Jean-Luc de la Cour"_s, {Role::Responder});
    add(u"James Müller"_s, {Role::TeamMember});
    add(u"山田太郎"_s, {Role::TeamMember});
    add(u"Shauna O’Brien"_s, {});
}

void TestPseudonyms::shouldNameRoles()
{
    const Pseudonyms names(m_review);
    const auto role = [&](int i) { return names.roleOf(m_review.participants.at(i).id); };
    QCOMPARE(role(0), u"Incident commander"_s);
    QCOMPARE(role(1), u"Scribe"_s);
    QCOMPARE(role(2), u"Responder A"_s);
    QCOMPARE(role(3), u"Responder B"_s);
    QCOMPARE(role(4), u"Team member A"_s);
    QCOMPARE(role(6), u"Participant A"_s);
    QCOMPARE(names.roleOf(ParticipantId::create()), QString());
}

void TestPseudonyms::shouldKeepRolesWhenTheRosterMoves()
{
    const Pseudonyms before(m_review);
    std::reverse(m_review.participants.begin(), m_review.participants.end());
    for (int i = 0; i < m_review.participants.size(); ++i)
        m_review.participants[i].order = i;
    add(u"Ana Lima"_s, {Role::Responder});
    const Pseudonyms after(m_review);
    for (const Participant &one : m_review.participants.first(7))
        QCOMPARE(after.roleOf(one.id), before.roleOf(one.id));
    QCOMPARE(after.roleOf(m_review.participants.constLast().id), u"Responder C"_s);
}

void TestPseudonyms::shouldGiveLettersWhereTwoBearAUsuallySingleRole()
{
    add(u"Ana Lima"_s, {Role::Scribe});
    const Pseudonyms names(m_review);
    QCOMPARE(names.text(u"Ana and Søren wrote"_s), u"Scribe B and Scribe A wrote"_s);
}

void TestPseudonyms::shouldReplaceNamesInTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("whole name", u"Noor Haddad deployed."_s, u"Incident commander deployed."_s);
    row("first part", u"We asked Noor."_s, u"We asked Incident commander."_s);
    row("last part", u"Haddad’s terminal"_s, u"Incident commander’s terminal"_s);
    row("possessive", u"Noor's shell, Noor’s shell"_s, u"Incident commander's shell, Incident commander’s shell"_s);
    row("possessive of s", u"James' laptop"_s, u"Team member A’s laptop"_s);
    row("German genitive", u"Noors Skript"_s, u"Incident commander’s Skript"_s);
    row("mention", u"cc @noor, @haddad and @noor.haddad"_s,
        u"cc Incident commander, Incident commander and Incident commander"_s);
    row("handle", u"ask @nhaddad"_s, u"ask Incident commander"_s);
    row("handle of the address", u"ask @nh42!"_s, u"ask Incident commander!"_s);
    row("mention of a whole name", u"@Noor Haddad: look"_s, u"Incident commander: look"_s);
    row("mention of an ordinary word", u"@will is paged"_s, u"Responder A is paged"_s);
    row("address", u"write to nh42@example.com."_s, u"write to Incident commander."_s);
    row("address made of the name", u"<noor.haddad@mail.example.org>"_s, u"<Incident commander>"_s);
    row("address of somebody", u"from pager+1@example.com"_s, u"from an e-mail address"_s);
    row("mailto", u"[Noor](mailto:nh42@example.com)"_s, u"[Incident commander](Incident commander)"_s);
    row("small", u"noor says"_s, u"Incident commander says"_s);
    row("capitals", u"NOOR HADDAD"_s, u"Incident commander"_s);
    row("without marks", u"Soren Olafsson, SOREN"_s, u"Scribe, Scribe"_s);
    row("decomposed", u"So\u0308ren and Søren O\u0301lafsson"_s.replace(u"So\u0308ren"_s, u"Søren"_s),
        u"Scribe and Scribe"_s);
    row("umlaut", u"Müller, Mueller and Muller"_s, u"Team member A, Team member A and Team member A"_s);
    row("last name first", u"Haddad, Noor"_s, u"Incident commander"_s);
    row("two persons in a list", u"Noor, Søren"_s, u"Incident commander, Scribe"_s);
    row("initial behind", u"Noor H. said so"_s, u"Incident commander said so"_s);
    row("initial at the end", u"It was Noor H."_s, u"It was Incident commander."_s);
    row("initial before", u"N. Haddad said so"_s, u"Incident commander said so"_s);
    row("hyphen", u"Jean-Luc said"_s, u"Responder B said"_s);
    row("particles", u"Jean-Luc de la Cour said"_s, u"Responder B said"_s);
    row("apostrophe", u"O'Brien's page, Shauna O’Brien"_s, u"Participant A's page, Participant A"_s);
    row("no spaces", u"山田太郎さんが確認"_s, u"Team member Bさんが確認"_s);
    row("ordinary word in a sentence", u"Then Will restarted it"_s, u"Then Responder A restarted it"_s);
    row("ordinary word with its other half", u"Will Stone restarted it"_s, u"Responder A restarted it"_s);
    row("Markdown", u"**Noor** ran `ssh noor@db-1` as _Haddad_"_s,
        u"**Incident commander** ran `ssh Incident commander@db-1` as _Incident commander_"_s);
    row("link", u"https://example.com/u/noor.haddad?x=1 by Noor"_s,
        u"https://example.com/u/Incident-commander?x=1 by Incident commander"_s);
    row("over lines", u"Noor\nHaddad"_s, u"Incident commander\nIncident commander"_s);
}

void TestPseudonyms::shouldReplaceNamesInTexts()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(Pseudonyms(m_review).text(text), expected);
}

void TestPseudonyms::shouldLeaveOtherWordsAlone_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u"Noorwegen and Haddadin"_s, u"unnoor, noor2, éNoor"_s, u"we will roll back; a stone in the path"_s,
          u"Will the alert fire?"_s, u"WE WILL ROLL BACK"_s, u"de la, of the, von"_s, u"@here @channel @noone"_s,
          u"a@b, x @ y, @"_s, u"O, the court"_s, u"the court"_s, u"山田さん"_s, u"https://example.com/path"_s, u""_s,
          u"’s 's @' N. N.B. A. ."_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestPseudonyms::shouldLeaveOtherWordsAlone()
{
    QFETCH(const QString, text);
    QCOMPARE(Pseudonyms(m_review).text(text), text);
}

void TestPseudonyms::shouldTellThoseOfOneNameApart()
{
    add(u"Noor Lima"_s, {Role::Responder});
    const Pseudonyms names(m_review);
    QCOMPARE(names.text(u"Noor Lima called Noor Haddad"_s), u"Responder C called Incident commander"_s);
    QCOMPARE(names.text(u"Noor L. called"_s), u"Responder C called"_s);
    QCOMPARE(names.text(u"Noor called"_s), u"Incident commander or Responder C called"_s);
}

void TestPseudonyms::shouldReplaceOwnersAndAuthors()
{
    Note note;
    note.id = NoteId::create();
    note.author = u"Kim"_s;
    m_review.notes = {note};
    ActionItem action;
    action.id = ActionId::create();
    action.owner = u"Ada Byron"_s;
    m_review.actions = {action};
    m_review.review.approver = u"noor haddad"_s;
    const Pseudonyms names(m_review);
    QCOMPARE(names.person(u"Noor"_s), u"Incident commander"_s);
    QCOMPARE(names.person(u"Kim"_s), u"Colleague A"_s);
    QCOMPARE(names.person(u"kim"_s), u"Colleague A"_s);
    QCOMPARE(names.person(u"Ada Byron"_s), u"Colleague B"_s);
    QCOMPARE(names.person(QString()), QString());
    QCOMPARE(names.text(u"Ada Byron and @kim; a kim"_s), u"Colleague B and Colleague A; a kim"_s);
}

void TestPseudonyms::shouldKeepTeams()
{
    add(u"Database team"_s, {Role::TeamMember});
    m_review.participants[0].team = u"Payments"_s;
    ActionItem action;
    action.id = ActionId::create();
    action.owner = u"Payments"_s;
    m_review.actions = {action};
    const Pseudonyms names(m_review);
    QCOMPARE(names.person(u"Payments"_s), u"Payments"_s);
    QCOMPARE(names.person(u"Platform team"_s), u"Platform team"_s);
    QCOMPARE(names.text(u"the database of the team"_s), u"the database of the team"_s);
    QCOMPARE(names.text(u"the database team"_s), u"the Team member C"_s);
}

void TestPseudonyms::shouldListWhatItReplaced()
{
    const Pseudonyms names(m_review);
    QVERIFY(names.replacements().isEmpty());
    names.text(u"Noor, Noor and @soren"_s);
    QCOMPARE(names.replacements(),
             (QList<Pseudonyms::Replacement>{{u"@soren"_s, u"Scribe"_s, 1}, {u"Noor"_s, u"Incident commander"_s, 2}}));
}

void TestPseudonyms::shouldReplaceEverywhereInAReview()
{
    ReviewContent full = test::aFullReview();
    const QString said = u"Noor Haddad, Søren and nobody@example.com"_s;
    full.review.title = full.review.summary = full.review.approver = full.review.incident.impact = said;
    full.review.source = full.review.sourceKey = full.review.incident.reference = said;
    full.review.incident.services = {said};
    full.hands.remark = said;
    for (AgendaItem &item : full.agenda)
        item.title = said;
    for (TimelineEvent &event : full.events)
        event.text = event.source = event.sourceKey = event.lane = event.time.enteredAs = said;
    for (Evidence &evidence : full.evidence)
        evidence.title = evidence.url = evidence.text = said;
    for (Prompt &prompt : full.prompts) {
        prompt.text = prompt.origin = said;
        prompt.followUps = {said};
    }
    for (Note &note : full.notes) {
        note.text = note.author = said;
        note.themes = {said};
    }
    for (Factor &factor : full.factors)
        factor.text = said;
    for (ActionItem &action : full.actions) {
        action.title = action.description = action.doneWhen = action.declineReason = action.owner = action.trackerUrl =
            said;
        action.themes = {said};
    }
    const ReviewContent shown = Pseudonyms(full).review(full);
    const QString text = QString::fromUtf8(reviewJsonText(shown, {}));
    for (const QString &name : {u"Noor"_s, u"Haddad"_s, u"Søren"_s, u"Ólafsson"_s, u"noor@"_s, u"nobody@"_s})
        QVERIFY2(!text.contains(name, Qt::CaseInsensitive), qPrintable(text));
    QVERIFY(text.contains(u"Incident commander, Scribe and an e-mail address"_s));
    // Whose they are is all that differs: nothing comes or goes.
    QCOMPARE(shown.events.size(), full.events.size());
    QCOMPARE(shown.participants.size(), full.participants.size());
}

void TestPseudonyms::shouldReplaceAddressesWithoutARoster()
{
    QCOMPARE(Pseudonyms().text(u"a.b@example.com and Noor"_s), u"an e-mail address and Noor"_s);
}

void TestPseudonyms::shouldTakeTimeInProportion()
{
    const Pseudonyms names(m_review);
    const auto milliseconds = [&names](const QString &text) {
        QElapsedTimer timer;
        timer.start();
        names.text(text);
        return timer.elapsed();
    };
    // Each would take minutes, were it read again from every place.
    for (const QString &piece : {u"Noor de la "_s, u"a@"_s, u"N. "_s, u"Noor-"_s, u"x'"_s, u"http://"_s, u"山田"_s,
                                 u"a.b."_s, u"@noor."_s, u"mailto:"_s}) {
        const qint64 taken = milliseconds(piece.repeated(200'000));
        QVERIFY2(taken < 15'000, qPrintable(u"%1: %2 ms"_s.arg(piece).arg(taken)));
    }
}

QTEST_GUILESS_MAIN(TestPseudonyms)
#include "tst_pseudonyms.moc"
