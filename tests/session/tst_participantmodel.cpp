// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/labels.h"
#include "session/participantmodel.h"
#include "support/builders.h"
#include "support/memorylibrary.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestParticipantModel : public QObject
{
    Q_OBJECT

private slots:
    void shouldShowPeopleAndTheirRoles();
    void shouldEditEachColumn_data();
    void shouldEditEachColumn();
    void shouldReportAnEmptyName();
};

void TestParticipantModel::shouldShowPeopleAndTheirRoles()
{
    const OpenReview open(aFullReview());
    ParticipantModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setSession(open.session.get());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, ParticipantModel::NameColumn).data().toString(), u"Noor Haddad"_s);
    QVERIFY(model.index(0, ParticipantModel::RolesColumn).data().toString().contains(label(Role::IncidentCommander)));
    QVERIFY(open.session->addParticipant(u"Ada"_s, {}));
    QCOMPARE(model.index(2, ParticipantModel::NameColumn).data().toString(), u"Ada"_s);
}

void TestParticipantModel::shouldEditEachColumn_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<int>("role");
    QTest::newRow("name") << int(ParticipantModel::NameColumn) << QVariant(u"Noor"_s) << int(Qt::EditRole);
    QTest::newRow("roles") << int(ParticipantModel::RolesColumn) << QVariant::fromValue(QList<Role>{Role::Facilitator})
                           << int(Qt::EditRole);
    QTest::newRow("team") << int(ParticipantModel::TeamColumn) << QVariant(u"Core"_s) << int(Qt::EditRole);
    QTest::newRow("mail") << int(ParticipantModel::EmailColumn) << QVariant(u"n@example.com"_s) << int(Qt::EditRole);
    QTest::newRow("present") << int(ParticipantModel::PresentColumn) << QVariant(int(Qt::Unchecked))
                             << int(Qt::CheckStateRole);
}

void TestParticipantModel::shouldEditEachColumn()
{
    QFETCH(int, column);
    QFETCH(QVariant, value);
    QFETCH(int, role);
    const OpenReview open(aFullReview());
    ParticipantModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setSession(open.session.get());
    const QVariant before = model.index(0, column).data(role);
    QVERIFY(model.setData(model.index(0, column), value, role));
    QCOMPARE(model.index(0, column).data(role), value);
    QVERIFY(open.stored() == open.session->content());
    QVERIFY(open.session->undo());
    QCOMPARE(model.index(0, column).data(role), before);
}

void TestParticipantModel::shouldReportAnEmptyName()
{
    const OpenReview open(aFullReview());
    ParticipantModel model;
    model.setSession(open.session.get());
    const QSignalSpy failed(&model, &ParticipantModel::editFailed);
    QVERIFY(!model.setData(model.index(0, ParticipantModel::NameColumn), u""_s, Qt::EditRole));
    QCOMPARE(failed.count(), 1);
}

QTEST_GUILESS_MAIN(TestParticipantModel)
#include "tst_participantmodel.moc"
