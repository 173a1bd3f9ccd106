// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/factormodel.h"
#include "support/builders.h"
#include "support/memorylibrary.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestFactorModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void shouldShowTheTree();
    void shouldInsertBelowItsParent();
    void shouldMoveBranchesWithoutAReset();
    void shouldKeepChildrenWhenTheirParentGoes();
    void shouldEditTextAndRole();

private:
    std::unique_ptr<OpenReview> m_open;
    std::unique_ptr<FactorModel> m_model;
};

void TestFactorModel::init()
{
    m_open = std::make_unique<OpenReview>(aFullReview());
    m_model = std::make_unique<FactorModel>();
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_model.get());
    m_model->setSession(m_open->session.get());
}

void TestFactorModel::cleanup()
{
    m_model.reset();
    m_open.reset();
}

void TestFactorModel::shouldShowTheTree()
{
    QCOMPARE(m_model->rowCount(), 1);
    const QModelIndex top = m_model->index(0, 0);
    QCOMPARE(top.data().toString(), u"Batch size was raised"_s);
    QCOMPARE(m_model->rowCount(top), 1);
    QCOMPARE(m_model->index(0, 0, top).data().toString(), u"Load tests use small carts"_s);
    QCOMPARE(m_model->index(0, 0, top).parent(), top);
}

void TestFactorModel::shouldInsertBelowItsParent()
{
    const FactorId top = m_model->idAt(m_model->index(0, 0));
    const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    const auto added = m_open->session->addFactor(u"No canary"_s, FactorRole::Contributing, top);
    QVERIFY(added);
    QCOMPARE(m_model->indexOf(*added).row(), 1);
    QCOMPARE(m_model->indexOf(*added).parent(), m_model->index(0, 0));
    QCOMPARE(reset.count(), 0);
}

void TestFactorModel::shouldMoveBranchesWithoutAReset()
{
    const FactorId top = m_model->idAt(m_model->index(0, 0));
    const FactorId below = m_model->idAt(m_model->index(0, 0, m_model->index(0, 0)));
    const auto leaf = m_open->session->addFactor(u"Leaf"_s, FactorRole::Lucky, below);
    const auto other = m_open->session->addFactor(u"Other"_s, FactorRole::Trigger);
    QVERIFY(leaf && other);
    const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    const QPersistentModelIndex followed(m_model->indexOf(*leaf));
    QVERIFY(m_open->session->moveFactor(below, *other, 0));
    QCOMPARE(m_model->indexOf(below).parent(), m_model->indexOf(*other));
    QCOMPARE(followed.data().toString(), u"Leaf"_s);
    QVERIFY(m_open->session->moveFactor(*other, {}, 0));
    QCOMPARE(m_model->indexOf(*other).row(), 0);
    QVERIFY(m_open->session->undo());
    QVERIFY(m_open->session->undo());
    QCOMPARE(m_model->indexOf(below).parent(), m_model->indexOf(top));
    QCOMPARE(reset.count(), 0);
}

void TestFactorModel::shouldKeepChildrenWhenTheirParentGoes()
{
    const FactorId top = m_model->idAt(m_model->index(0, 0));
    const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QVERIFY(m_open->session->remove({top.uuid()}));
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->index(0, 0).data().toString(), u"Load tests use small carts"_s);
    QVERIFY(m_open->session->undo());
    QCOMPARE(m_model->rowCount(m_model->indexOf(top)), 1);
    QCOMPARE(reset.count(), 0);
}

void TestFactorModel::shouldEditTextAndRole()
{
    const QModelIndex top = m_model->index(0, FactorModel::TextColumn);
    QVERIFY(m_model->setData(top, u"The batch grew"_s, Qt::EditRole));
    QVERIFY(m_model->setData(m_model->index(0, FactorModel::RoleColumn), QVariant::fromValue(FactorRole::Mitigating),
                             Qt::EditRole));
    QCOMPARE(top.data().toString(), u"The batch grew"_s);
    QCOMPARE(m_model->index(0, FactorModel::RoleColumn).data(Qt::EditRole).value<FactorRole>(), FactorRole::Mitigating);
    const QSignalSpy failed(m_model.get(), &FactorModel::editFailed);
    QVERIFY(!m_model->setData(top, QString(), Qt::EditRole));
    QCOMPARE(failed.count(), 1);
}

QTEST_GUILESS_MAIN(TestFactorModel)
#include "tst_factormodel.moc"
