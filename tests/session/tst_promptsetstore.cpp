// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/promptsetstore.h"

#include "session/promptsetmodel.h"
#include "session/promptsets.h"
#include "session/reviewsession.h"
#include "support/memorylibrary.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestPromptSetStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void shouldBeginWithTheBuiltInSets();
    void shouldKeepWhatIsEdited();
    void shouldRefuseWhatIsInvalid();
    void shouldCopyASet();
    void shouldTakeBackADeletion();
    void shouldKeepBuiltInSets();
    void shouldRestoreABuiltInSet();
    void shouldChooseTheSetOfNewReviews();
    void shouldFallBackWhenTheChosenSetGoes();
    void shouldImportUnderAFreeName();
    void shouldFindByName();
    void shouldForgetWhatWasUndone();
    void shouldShowTheQuestionsOfASet();
    void shouldAskToMoveADraggedQuestion();

private:
    const PromptSet &local() const { return m_store->sets().constFirst(); }
    /// What another program finds in the library.
    QList<PromptSet> stored() const { return m_library->promptSets().value(); }

    std::unique_ptr<Library> m_library;
    std::unique_ptr<PromptSetStore> m_store;
};

void TestPromptSetStore::init()
{
    m_library = memoryLibrary();
    m_store = std::make_unique<PromptSetStore>(*m_library);
    QVERIFY(m_store->load());
}

void TestPromptSetStore::cleanup()
{
    m_store.reset();
    m_library.reset();
}

void TestPromptSetStore::shouldBeginWithTheBuiltInSets()
{
    QCOMPARE(m_store->sets().size(), 2);
    QCOMPARE(local().builtInKey, u"local"_s);
    QVERIFY(m_store->isUsual(local().id));
    QVERIFY(!m_store->canRestore(local().id));
    QVERIFY(!m_store->canUndo());
}

void TestPromptSetStore::shouldKeepWhatIsEdited()
{
    const QSignalSpy changed(m_store.get(), &PromptSetStore::changed);
    PromptSet set = local();
    set.name = u"  Ours  "_s;
    set.prompts.move(0, 2);
    set.prompts[0].text = u"What now? "_s;
    QVERIFY(m_store->update(set, u"Edit"_s));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(local().name, u"Ours"_s);
    QCOMPARE(local().prompts.at(0).text, u"What now?"_s);
    QCOMPARE(local().prompts.at(2).order, 2);
    QCOMPARE(stored(), m_store->sets());
    QCOMPARE(m_store->undoText(), u"Edit"_s);
    QVERIFY(m_store->update(local(), u"Nothing"_s));
    QCOMPARE(m_store->undoText(), u"Edit"_s);
    QVERIFY(m_store->undo());
    QVERIFY(!m_store->canRestore(local().id));
    QCOMPARE(stored(), m_store->sets());
    QVERIFY(m_store->redo());
    QCOMPARE(local().name, u"Ours"_s);
    QCOMPARE(stored(), m_store->sets());
}

void TestPromptSetStore::shouldRefuseWhatIsInvalid()
{
    PromptSet set = local();
    set.name = u" "_s;
    QCOMPARE(m_store->update(set, u"x"_s).error().code, ErrorCode::InvalidInput);
    set.name = m_store->sets().at(1).name.toUpper();
    QCOMPARE(m_store->update(set, u"x"_s).error().code, ErrorCode::Conflict);
    set = local();
    set.prompts[1].text = u" "_s;
    QCOMPARE(m_store->update(set, u"x"_s).error().code, ErrorCode::InvalidInput);
    set.id = PromptSetId::create();
    QCOMPARE(m_store->update(set, u"x"_s).error().code, ErrorCode::NotFound);
    QVERIFY(!m_store->canUndo());
    QVERIFY(!m_store->canRestore(local().id));
}

void TestPromptSetStore::shouldCopyASet()
{
    const auto copy = m_store->copy(local().id);
    QVERIFY(copy);
    const PromptSet *set = m_store->find(*copy);
    QVERIFY(set->name.contains(local().name));
    QVERIFY(set->builtInKey.isEmpty());
    QCOMPARE(set->prompts.size(), local().prompts.size());
    QVERIFY(set->prompts.at(0).id != local().prompts.at(0).id);
    QCOMPARE(set->prompts.at(0).origin, local().prompts.at(0).origin);
    QVERIFY(m_store->copy(local().id));
    QVERIFY(m_store->sets().at(2).name != m_store->sets().at(3).name);
    QVERIFY(m_store->isUsual(local().id));
}

void TestPromptSetStore::shouldTakeBackADeletion()
{
    const auto copy = m_store->copy(local().id);
    QVERIFY(copy);
    const QList<PromptSet> before = m_store->sets();
    QVERIFY(m_store->remove(*copy));
    QCOMPARE(stored().size(), 2);
    QVERIFY(m_store->undo());
    QCOMPARE(m_store->sets(), before);
    QCOMPARE(stored(), before);
    QVERIFY(m_store->redo());
    QCOMPARE(stored().size(), 2);
}

void TestPromptSetStore::shouldKeepBuiltInSets()
{
    QCOMPARE(m_store->remove(local().id).error().code, ErrorCode::Conflict);
    QCOMPARE(stored().size(), 2);
}

void TestPromptSetStore::shouldRestoreABuiltInSet()
{
    PromptSet set = local();
    const qsizetype count = set.prompts.size();
    set.name = u"Mine"_s;
    set.prompts.removeFirst();
    QVERIFY(m_store->update(set, u"Edit"_s));
    QVERIFY(m_store->canRestore(set.id));
    QVERIFY(m_store->restore(set.id));
    QCOMPARE(local().prompts.size(), count);
    QVERIFY(!m_store->canRestore(set.id));
    QCOMPARE(stored(), m_store->sets());
    QVERIFY(m_store->undo());
    QCOMPARE(local().name, u"Mine"_s);
    QCOMPARE(stored(), m_store->sets());
}

void TestPromptSetStore::shouldChooseTheSetOfNewReviews()
{
    const auto copy = m_store->copy(local().id);
    PromptSet mine = *m_store->find(*copy);
    mine.prompts = {mine.prompts.at(4)};
    QVERIFY(m_store->update(mine, u"Edit"_s));
    QVERIFY(m_store->chooseForNewReviews(*copy));
    QVERIFY(m_store->isUsual(*copy));
    QVERIFY(!m_store->isUsual(local().id));
    Review review;
    review.title = u"A"_s;
    const auto id = createReview(*m_library, review);
    QVERIFY(id);
    QCOMPARE(m_library->load(*id)->prompts.size(), 1);
    // The other kind goes on as before.
    review.kind = ReviewKind::Global;
    QCOMPARE(m_library->load(*createReview(*m_library, review))->prompts.size(), 9);
    QVERIFY(m_store->undo());
    QVERIFY(m_store->isUsual(local().id));
    review.kind = ReviewKind::Local;
    QCOMPARE(m_library->load(*createReview(*m_library, review))->prompts.size(), 9);
}

void TestPromptSetStore::shouldFallBackWhenTheChosenSetGoes()
{
    const auto copy = m_store->copy(local().id);
    QVERIFY(m_store->chooseForNewReviews(*copy));
    QVERIFY(m_store->remove(*copy));
    QVERIFY(m_store->isUsual(local().id));
    QCOMPARE((*promptSetForNewReviews(*m_library, ReviewKind::Local))->id, local().id);
    QVERIFY(m_store->undo());
    QVERIFY(m_store->isUsual(*copy));
}

void TestPromptSetStore::shouldImportUnderAFreeName()
{
    const auto imported = m_store->import(*promptSetFromJson(promptSetToJson(local()), u"x"_s));
    QVERIFY(imported);
    QCOMPARE(m_store->find(*imported)->name, local().name + u" (2)"_s);
    QCOMPARE(stored(), m_store->sets());
    QVERIFY(m_store->undo());
    QCOMPARE(stored().size(), 2);
}

void TestPromptSetStore::shouldFindByName()
{
    QCOMPARE(*m_store->find(local().id.toString()), local().id);
    QCOMPARE(*m_store->find(u"local"_s), local().id);
    QCOMPARE(*m_store->find(local().name.toUpper()), local().id);
    QCOMPARE(*m_store->find(local().name.left(5)), local().id);
    QCOMPARE(m_store->find(u"none"_s).error().code, ErrorCode::NotFound);
    QCOMPARE(m_store->find(QString()).error().code, ErrorCode::NotFound);
    QVERIFY(m_store->copy(local().id));
    QCOMPARE(*m_store->find(local().name), local().id);
    QCOMPARE(m_store->find(local().name.left(5)).error().code, ErrorCode::Ambiguous);
}

void TestPromptSetStore::shouldForgetWhatWasUndone()
{
    QVERIFY(m_store->copy(local().id));
    QVERIFY(m_store->undo());
    QVERIFY(m_store->canRedo());
    QVERIFY(m_store->add(ReviewKind::Global));
    QVERIFY(!m_store->canRedo());
    QVERIFY(m_store->redo());
    QCOMPARE(m_store->sets().size(), 3);
    QVERIFY(m_store->sets().at(2).prompts.isEmpty());
}

void TestPromptSetStore::shouldShowTheQuestionsOfASet()
{
    PromptSetModel model(*m_store);
    new QAbstractItemModelTester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal, &model);
    QCOMPARE(model.rowCount(), 0);
    model.setSet(local().id);
    QCOMPARE(model.rowCount(), local().prompts.size());
    QCOMPARE(model.index(0, PromptSetModel::TextColumn).data().toString(), local().prompts.at(0).text);
    const QSignalSpy data(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    PromptSet set = local();
    set.prompts[1].text = u"Other?"_s;
    QVERIFY(m_store->update(set, u"Edit"_s));
    QCOMPARE(data.count(), 1);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(model.index(1, PromptSetModel::TextColumn).data().toString(), u"Other?"_s);
    const PromptId first = set.prompts.at(0).id;
    set.prompts.move(0, 3);
    QVERIFY(m_store->update(set, u"Move"_s));
    QCOMPARE(model.rowOf(first), 3);
    model.setSet({});
    QCOMPARE(model.rowCount(), 0);
}

void TestPromptSetStore::shouldAskToMoveADraggedQuestion()
{
    PromptSetModel model(*m_store);
    model.setSet(local().id);
    const QSignalSpy asked(&model, &PromptSetModel::moveRequested);
    const std::unique_ptr<QMimeData> data(model.mimeData({model.index(4, 0)}));
    QVERIFY(!model.dropMimeData(data.get(), Qt::MoveAction, 1, 0, {}));
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.at(0).at(0).value<PromptId>(), local().prompts.at(4).id);
    QCOMPARE(asked.at(0).at(1).toInt(), 1);
    model.setSet(m_store->sets().at(1).id);
    QVERIFY(!model.canDropMimeData(data.get(), Qt::MoveAction, 1, 0, {}));
}

QTEST_GUILESS_MAIN(TestPromptSetStore)
#include "tst_promptsetstore.moc"
