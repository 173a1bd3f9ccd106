// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/labels.h"
#include "session/actioncolumnproxy.h"
#include "session/actionmodel.h"
#include "support/builders.h"
#include "support/memorylibrary.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestActionModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void shouldSortByStateAndOrder();
    void shouldEditEachColumn_data();
    void shouldEditEachColumn();
    void shouldCarryActionsAsIds();
    void shouldShowOneStateInAColumn();
    void shouldAskForTheMoveOnADrop();
    void shouldCountThePlaceWithoutTheDraggedCard();
    void shouldRefuseForeignDrops();

private:
    std::unique_ptr<OpenReview> m_open;
    std::unique_ptr<ActionModel> m_model;
};

void TestActionModel::init()
{
    m_open = std::make_unique<OpenReview>(aFullReview());
    m_model = std::make_unique<ActionModel>();
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_model.get());
    m_model->setSession(m_open->session.get());
}

void TestActionModel::cleanup()
{
    m_model.reset();
    m_open.reset();
}

void TestActionModel::shouldSortByStateAndOrder()
{
    QVERIFY(m_open->session->addAction(anAction(u"New"_s)));
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(m_model->index(0, 0).data().toString(), u"New"_s);
    QCOMPARE(m_model->index(1, ActionModel::StateColumn).data().toString(), label(ActionState::Accepted));
    QCOMPARE(m_model->index(2, 0).data(ActionModel::StateRole).value<ActionState>(), ActionState::Declined);
    QCOMPARE(m_model->index(1, ActionModel::TrackerColumn).data().toString(), u"PAY-12"_s);
}

void TestActionModel::shouldEditEachColumn_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("title") << int(ActionModel::TitleColumn) << QVariant(u"Alert on queue age"_s);
    QTest::newRow("state") << int(ActionModel::StateColumn) << QVariant::fromValue(ActionState::Done);
    QTest::newRow("phase") << int(ActionModel::PhaseColumn) << QVariant::fromValue(Phase::Prevent);
    QTest::newRow("owner") << int(ActionModel::OwnerColumn) << QVariant(u"Søren"_s);
    QTest::newRow("due") << int(ActionModel::DueColumn) << QVariant(QDate(2026, 5, 1));
    QTest::newRow("no due date") << int(ActionModel::DueColumn) << QVariant(QDate());
    QTest::newRow("impact") << int(ActionModel::ImpactColumn) << QVariant::fromValue(Level::Low);
    QTest::newRow("effort") << int(ActionModel::EffortColumn) << QVariant::fromValue(Level::High);
    QTest::newRow("horizon") << int(ActionModel::HorizonColumn) << QVariant::fromValue(Horizon::LongerTerm);
    QTest::newRow("breadth") << int(ActionModel::BreadthColumn) << QVariant::fromValue(Breadth::ThisIncident);
    QTest::newRow("tracker key") << int(ActionModel::TrackerColumn) << QVariant(u"PAY-13"_s);
}

void TestActionModel::shouldEditEachColumn()
{
    QFETCH(int, column);
    QFETCH(QVariant, value);
    const ActionId id = m_model->valueAt(0)->id;
    QVERIFY(m_model->setData(m_model->index(0, column), value, Qt::EditRole));
    QCOMPARE(m_model->indexOf(id, column).data(Qt::EditRole), value);
    QVERIFY(m_open->stored() == m_open->session->content());
    QVERIFY(m_open->session->undo());
    QVERIFY(m_model->indexOf(id, column).data(Qt::EditRole) != value);
}

void TestActionModel::shouldCarryActionsAsIds()
{
    const std::unique_ptr<QMimeData> data(
        m_model->mimeData({m_model->index(0, 0), m_model->index(0, 1), m_model->index(1, 0)}));
    QCOMPARE(ActionModel::idsIn(data.get()), QList<ActionId>({m_model->valueAt(0)->id, m_model->valueAt(1)->id}));
    QVERIFY(ActionModel::idsIn(nullptr).isEmpty());
}

void TestActionModel::shouldShowOneStateInAColumn()
{
    ActionColumnProxy proposed(ActionState::Proposed);
    ActionColumnProxy done(ActionState::Done);
    const QAbstractItemModelTester tester(&proposed, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester other(&done, QAbstractItemModelTester::FailureReportingMode::Fatal);
    proposed.setSourceModel(m_model.get());
    done.setSourceModel(m_model.get());
    QCOMPARE(proposed.rowCount(), 0);
    const auto id = m_open->session->addAction(anAction());
    QVERIFY(id);
    QCOMPARE(proposed.rowCount(), 1);
    QVERIFY(m_open->session->moveAction(*id, ActionState::Done, 0));
    QCOMPARE(proposed.rowCount(), 0);
    QCOMPARE(done.rowCount(), 1);
    QVERIFY(m_open->session->undo());
    QCOMPARE(proposed.rowCount(), 1);
}

void TestActionModel::shouldAskForTheMoveOnADrop()
{
    ActionColumnProxy done(ActionState::Done);
    done.setSourceModel(m_model.get());
    const QSignalSpy asked(&done, &ActionColumnProxy::dropRequested);
    const std::unique_ptr<QMimeData> data(m_model->mimeData({m_model->index(0, 0)}));
    QVERIFY(done.canDropMimeData(data.get(), Qt::MoveAction, -1, -1, {}));
    QVERIFY(!done.dropMimeData(data.get(), Qt::MoveAction, -1, -1, {}));
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.at(0).at(0).value<ActionId>(), m_model->valueAt(0)->id);
    QCOMPARE(asked.at(0).at(1).value<ActionState>(), ActionState::Done);
    QCOMPARE(asked.at(0).at(2).toInt(), 0);
}

void TestActionModel::shouldCountThePlaceWithoutTheDraggedCard()
{
    for (const QString &title : {u"a"_s, u"b"_s, u"c"_s})
        QVERIFY(m_open->session->addAction(anAction(title)));
    ActionColumnProxy proposed(ActionState::Proposed);
    proposed.setSourceModel(m_model.get());
    const QSignalSpy asked(&proposed, &ActionColumnProxy::dropRequested);
    const std::unique_ptr<QMimeData> data(m_model->mimeData({proposed.mapToSource(proposed.index(0, 0))}));
    proposed.dropMimeData(data.get(), Qt::MoveAction, 2, 0, {});
    QCOMPARE(asked.at(0).at(2).toInt(), 1);
}

void TestActionModel::shouldRefuseForeignDrops()
{
    ActionColumnProxy done(ActionState::Done);
    done.setSourceModel(m_model.get());
    QMimeData text;
    text.setText(u"hello"_s);
    const QSignalSpy asked(&done, &ActionColumnProxy::dropRequested);
    QVERIFY(!done.canDropMimeData(&text, Qt::MoveAction, 0, 0, {}));
    QVERIFY(!done.dropMimeData(&text, Qt::MoveAction, 0, 0, {}));
    QCOMPARE(asked.count(), 0);
}

QTEST_GUILESS_MAIN(TestActionModel)
#include "tst_actionmodel.moc"
