// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/factormodel.h"
#include "support/builders.h"
#include "support/memorylibrary.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
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
    void shouldCountEvidence();
    void shouldMoveWhatIsDragged();
    void shouldNotTakeAFactorBelowItself();
    void shouldTieNotesThatAreDroppedOnIt();

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

void TestFactorModel::shouldCountEvidence()
{
    const QModelIndex top = m_model->index(0, FactorModel::EvidenceColumn);
    QCOMPARE(top.data().toString(), u"1"_s);
    QCOMPARE(top.data(FactorModel::EvidenceCountRole).toInt(), 1);
    QVERIFY(!m_model->flags(top).testFlag(Qt::ItemIsEditable));
    QVERIFY(!m_model->setData(top, 5, Qt::EditRole));
    const auto bare = m_open->session->addFactor(u"Bare"_s, FactorRole::Contributing);
    QVERIFY(bare);
    const QModelIndex none = m_model->indexOf(*bare, FactorModel::EvidenceColumn);
    QVERIFY(none.data().toString().isEmpty());
    QVERIFY(!none.data(Qt::ToolTipRole).toString().isEmpty());
}

void TestFactorModel::shouldMoveWhatIsDragged()
{
    const FactorId top = m_model->idAt(m_model->index(0, 0));
    const auto b = m_open->session->addFactor(u"B"_s, FactorRole::Contributing);
    const auto c = m_open->session->addFactor(u"C"_s, FactorRole::Contributing);
    QVERIFY(b && c);
    const QSignalSpy dropped(m_model.get(), &FactorModel::factorDropped);
    // Onto another: the last of its children.
    const std::unique_ptr<QMimeData> data(m_model->mimeData({m_model->indexOf(*c)}));
    QVERIFY(m_model->canDropMimeData(data.get(), Qt::MoveAction, -1, -1, m_model->indexOf(top)));
    QVERIFY(!m_model->dropMimeData(data.get(), Qt::MoveAction, -1, -1, m_model->indexOf(top)));
    QCOMPARE(m_model->indexOf(*c).parent(), m_model->indexOf(top));
    QCOMPARE(m_model->indexOf(*c).row(), 1);
    QCOMPARE(dropped.count(), 1);
    QVERIFY(m_open->session->undo());
    QVERIFY(!m_model->indexOf(*c).parent().isValid());
    // Between two, from above: one step as well.
    const std::unique_ptr<QMimeData> first(m_model->mimeData({m_model->indexOf(top)}));
    m_model->dropMimeData(first.get(), Qt::MoveAction, 2, 0, {});
    QCOMPARE(m_model->indexOf(*b).row(), 0);
    QCOMPARE(m_model->indexOf(top).row(), 1);
    QCOMPARE(m_model->indexOf(*c).row(), 2);
    QVERIFY(m_open->session->undo());
    QCOMPARE(m_model->indexOf(top).row(), 0);
}

void TestFactorModel::shouldNotTakeAFactorBelowItself()
{
    const QModelIndex top = m_model->index(0, 0);
    const std::unique_ptr<QMimeData> data(m_model->mimeData({top}));
    QVERIFY(!m_model->canDropMimeData(data.get(), Qt::MoveAction, -1, -1, m_model->index(0, 0, top)));
    QVERIFY(!m_model->canDropMimeData(data.get(), Qt::MoveAction, -1, -1, top));
    m_model->dropMimeData(data.get(), Qt::MoveAction, -1, -1, m_model->index(0, 0, top));
    QVERIFY(!m_open->session->canUndo());
}

void TestFactorModel::shouldTieNotesThatAreDroppedOnIt()
{
    const FactorId top = m_model->idAt(m_model->index(0, 0));
    const auto note = m_open->session->addNote(aNote());
    QVERIFY(note);
    QMimeData data;
    data.setData(u"application/x-debrief-note-ids"_s, note->toBytes());
    QVERIFY(!m_model->canDropMimeData(&data, Qt::MoveAction, 0, 0, {}));
    QVERIFY(m_model->canDropMimeData(&data, Qt::MoveAction, -1, -1, m_model->indexOf(top)));
    m_model->dropMimeData(&data, Qt::MoveAction, -1, -1, m_model->indexOf(top));
    QCOMPARE(m_open->session->find<Factor>(top)->noteIds, QList{*note});
    QVERIFY(m_open->session->undo());
    QVERIFY(m_open->session->find<Factor>(top)->noteIds.isEmpty());
}

QTEST_GUILESS_MAIN(TestFactorModel)
#include "tst_factormodel.moc"
