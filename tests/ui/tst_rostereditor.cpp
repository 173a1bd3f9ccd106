// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/rostereditor.h"

#include "session/participantmodel.h"
#include "support/ui/desk.h"
#include "ui/meeting/rolemenu.h"
#include "ui/meeting/rosteradvice.h"

#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestRosterEditor : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void shouldAddAPersonByReturn();
    void shouldKeepAnEmptyName();
    void shouldDeleteThePersonByKey();
    void shouldChooseRolesInAMenuThatStays();
    void shouldSetRolesFromTheMenu();
    void shouldAdviseOnTheRoster_data();
    void shouldAdviseOnTheRoster();
    void shouldShowTheAdvice();

private:
    QLineEdit &line(const QString &name) const { return child<QLineEdit>(*m_roster, name); }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<RosterEditor> m_roster;
};

void TestRosterEditor::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->openEmpty();
    m_roster = std::make_unique<RosterEditor>(m_desk->workspace());
    QVERIFY(showActive(*m_roster, {800, 400}));
}

void TestRosterEditor::cleanup()
{
    m_roster.reset();
    m_desk.reset();
}

void TestRosterEditor::shouldAddAPersonByReturn()
{
    auto &name = line(u"rosterName"_s);
    name.setFocus();
    QTest::keyClicks(&name, u"Noor"_s);
    QTest::keyClick(&name, Qt::Key_Return);
    QCOMPARE(name.text(), QString());
    const auto people = m_desk->session().tableOf<Participant>();
    QCOMPARE(people.size(), 1);
    QCOMPARE(people.cbegin()->name, u"Noor"_s);
    QVERIFY(child<QTableView>(*m_roster, u"rosterTable"_s).isVisible());
}

void TestRosterEditor::shouldKeepAnEmptyName()
{
    auto &name = line(u"rosterName"_s);
    QTest::keyClicks(&name, u"  "_s);
    QTest::keyClick(&name, Qt::Key_Return);
    QVERIFY(m_desk->session().tableOf<Participant>().isEmpty());
}

void TestRosterEditor::shouldDeleteThePersonByKey()
{
    QVERIFY(m_desk->session().addParticipant(u"Noor"_s, {}).has_value());
    QVERIFY(m_desk->session().addParticipant(u"Kim"_s, {}).has_value());
    auto &table = child<QTableView>(*m_roster, u"rosterTable"_s);
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 0));
    QTest::keyClick(&table, Qt::Key_Delete);
    QCOMPARE(m_desk->session().tableOf<Participant>().size(), 1);
    QCOMPARE(m_desk->session().tableOf<Participant>().cbegin()->name, u"Kim"_s);
}

void TestRosterEditor::shouldChooseRolesInAMenuThatStays()
{
    RoleMenu menu({Role::Scribe});
    menu.popup({10, 10});
    QTRY_VERIFY(menu.isVisible());
    QTest::keyClick(&menu, Qt::Key_Down);
    QTest::keyClick(&menu, Qt::Key_Space);
    QVERIFY(menu.isVisible());
    QCOMPARE(menu.roles(), (QList<Role>{Role::IncidentCommander, Role::Scribe}));
    QTest::mouseRelease(&menu, Qt::LeftButton, {}, menu.actionGeometry(menu.actions().at(1)).center());
    QVERIFY(menu.isVisible());
    QCOMPARE(menu.roles(), QList<Role>{Role::IncidentCommander});
    QTest::keyClick(&menu, Qt::Key_Return);
    QVERIFY(!menu.isVisible());
}

void TestRosterEditor::shouldSetRolesFromTheMenu()
{
    const auto person = m_desk->session().addParticipant(u"Noor"_s, {Role::Responder});
    auto &table = child<QTableView>(*m_roster, u"rosterTable"_s);
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, ParticipantModel::RolesColumn));
    bool seen = false;
    QTimer answer;
    answer.setInterval(10);
    connect(&answer, &QTimer::timeout, this, [&] {
        auto *menu = qobject_cast<RoleMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return;
        answer.stop();
        seen = true;
        menu->findChild<QAction *>(u"scribe"_s)->setChecked(true);
        menu->close();
    });
    answer.start();
    QTest::keyClick(&table, Qt::Key_F2);
    QTRY_VERIFY(seen);
    QTRY_COMPARE(m_desk->session().find<Participant>(*person)->roles, (QList<Role>{Role::Scribe, Role::Responder}));
}

void TestRosterEditor::shouldAdviseOnTheRoster_data()
{
    QTest::addColumn<ReviewKind>("kind");
    QTest::addColumn<QList<Role>>("roles");
    QTest::addColumn<bool>("present");
    QTest::addColumn<int>("warnings");
    QTest::addRow("nobody") << ReviewKind::Local << QList<Role>{} << true << 2;
    QTest::addRow("commander and scribe")
        << ReviewKind::Local << QList<Role>{Role::IncidentCommander, Role::Scribe} << true << 0;
    QTest::addRow("absent") << ReviewKind::Local << QList<Role>{Role::IncidentCommander, Role::Scribe} << false << 2;
    QTest::addRow("no scribe") << ReviewKind::Local << QList<Role>{Role::IncidentCommander} << true << 1;
    QTest::addRow("senior leadership") << ReviewKind::Local
                                       << QList<Role>{Role::IncidentCommander, Role::Scribe, Role::SeniorLeadership}
                                       << true << 1;
    QTest::addRow("customer") << ReviewKind::Local
                              << QList<Role>{Role::IncidentCommander, Role::Scribe, Role::CustomerRepresentative}
                              << true << 1;
    QTest::addRow("engineering leadership")
        << ReviewKind::Local << QList<Role>{Role::IncidentCommander, Role::Scribe, Role::EngineeringLeadership} << true
        << 0;
    QTest::addRow("global") << ReviewKind::Global << QList<Role>{Role::SeniorLeadership} << true << 0;
}

void TestRosterEditor::shouldAdviseOnTheRoster()
{
    QFETCH(ReviewKind, kind);
    QFETCH(QList<Role>, roles);
    QFETCH(bool, present);
    QFETCH(int, warnings);
    Participant participant;
    participant.name = u"Noor"_s;
    participant.roles = roles;
    participant.present = present;
    const QList<RosterAdvice> advice = rosterAdvice(kind, {participant});
    QCOMPARE(std::count_if(advice.cbegin(), advice.cend(),
                           [](const RosterAdvice &line) { return line.tone == theme::Tone::Warning; }),
             warnings);
}

void TestRosterEditor::shouldShowTheAdvice()
{
    const auto lines = [this] { return child<QWidget>(*m_roster, u"rosterAdvice"_s).findChildren<QLabel *>(); };
    QCOMPARE(lines().size(), 3);
    QVERIFY(m_desk->session().addParticipant(u"Noor"_s, {Role::IncidentCommander, Role::Scribe}).has_value());
    QCOMPARE(lines().size(), 2);
    QVERIFY(m_desk->session().addParticipant(u"Kim"_s, {Role::TeamMember}).has_value());
    QCOMPARE(lines().size(), 1);
    QVERIFY(m_desk->session().addParticipant(u"Lee"_s, {Role::EngineeringLeadership}).has_value());
    QVERIFY(lines().constLast()->text().contains(u"Lee"_s));
}

QTEST_MAIN(TestRosterEditor)
#include "tst_rostereditor.moc"
