// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/notetreemodel.h"

#include "session/entitymodel.h"
#include "support/builders.h"
#include "support/memorylibrary.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class TestNoteTreeModel : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void shouldGroupNotesByPrompt();
    void shouldInsertRowsSingly();
    void shouldMoveBetweenGroups();
    void shouldParkAndKeepThePrompt();
    void shouldEditText();
    void shouldRefuseAnEmptyText();
    void shouldTakeDrops();
    void shouldPutNotesOfADeletedPromptToTheUnsorted();
    void shouldFindEveryNoteAfterManyEdits();
    void shouldBeEmptyWithoutASession();

private:
    ReviewSession &session() const { return *m_open->session; }
    QModelIndex group(int row) const { return m_model->index(row, 0); }
    int size(int row) const { return m_model->rowCount(group(row)); }

    ReviewContent m_content;
    std::unique_ptr<test::OpenReview> m_open;
    std::unique_ptr<NoteTreeModel> m_model;
};

void TestNoteTreeModel::init()
{
    m_model.reset();
    m_content = test::aFullReview();
    m_open = std::make_unique<test::OpenReview>(m_content);
    m_model = std::make_unique<NoteTreeModel>();
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_model.get());
    m_model->setSession(m_open->session.get());
}

void TestNoteTreeModel::shouldGroupNotesByPrompt()
{
    // Unsorted, two prompts, parking lot.
    QCOMPARE(m_model->rowCount(), 4);
    QCOMPARE(size(0), 0);
    QCOMPARE(size(1), 2);
    QCOMPARE(size(2), 1);
    QCOMPARE(size(3), 1);
    QCOMPARE(group(1).data().toString(), m_content.prompts.at(0).text);
    QCOMPARE(group(3).data(NoteTreeModel::NoteCountRole).toInt(), 1);
    QVERIFY(m_model->index(1, 0, group(1)).data(Qt::AccessibleTextRole).toString().startsWith(u"Private"_s));
}

void TestNoteTreeModel::shouldInsertRowsSingly()
{
    const QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    const auto id = session().addNote(test::aNote());
    QVERIFY(id);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(m_model->indexOf(*id).parent(), group(0));
    QVERIFY(session().undo());
    QCOMPARE(size(0), 0);
}

void TestNoteTreeModel::shouldMoveBetweenGroups()
{
    const NoteId note = m_content.notes.at(0).id;
    const QPersistentModelIndex held = m_model->indexOf(note);
    QVERIFY(m_model->moveTo({note}, 2));
    QCOMPARE(session().find<Note>(note)->promptId, m_content.prompts.at(1).id);
    QCOMPARE(held.parent(), group(2));
    QVERIFY(m_model->moveTo({note}, 0));
    QVERIFY(session().find<Note>(note)->promptId.isNull());
    QVERIFY(session().undo());
    QVERIFY(session().undo());
    QCOMPARE(QModelIndex(held), m_model->index(0, 0, group(1)));
}

void TestNoteTreeModel::shouldParkAndKeepThePrompt()
{
    const NoteId note = m_content.notes.at(0).id;
    QVERIFY(m_model->moveTo({note, m_content.notes.at(1).id}, 3));
    QVERIFY(session().find<Note>(note)->isParked);
    QCOMPARE(session().find<Note>(note)->promptId, m_content.prompts.at(0).id);
    QCOMPARE(size(3), 3);
    // Both in one step.
    QVERIFY(session().undo());
    QCOMPARE(size(3), 1);
}

void TestNoteTreeModel::shouldEditText()
{
    const QModelIndex index = m_model->indexOf(m_content.notes.at(0).id);
    QVERIFY(m_model->setData(index, u"Better"_s, Qt::EditRole));
    QCOMPARE(session().find<Note>(m_content.notes.at(0).id)->text, u"Better"_s);
    QCOMPARE(index.data().toString(), u"Better"_s);
    QVERIFY(!m_model->setData(group(1), u"no"_s, Qt::EditRole));
}

void TestNoteTreeModel::shouldRefuseAnEmptyText()
{
    const QSignalSpy failed(m_model.get(), &NoteTreeModel::editFailed);
    QVERIFY(!m_model->setData(m_model->indexOf(m_content.notes.at(0).id), QString(), Qt::EditRole));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(session().find<Note>(m_content.notes.at(0).id)->text, m_content.notes.at(0).text);
}

void TestNoteTreeModel::shouldTakeDrops()
{
    const std::unique_ptr<QMimeData> data(m_model->mimeData({m_model->indexOf(m_content.notes.at(0).id)}));
    QVERIFY(data->text().contains(u"alert"_s));
    m_model->dropMimeData(data.get(), Qt::MoveAction, -1, -1, group(2));
    QCOMPARE(size(2), 2);
    m_model->dropMimeData(data.get(), Qt::MoveAction, 0, 0, m_model->index(0, 0, group(3)));
    QCOMPARE(size(3), 2);
}

void TestNoteTreeModel::shouldPutNotesOfADeletedPromptToTheUnsorted()
{
    QVERIFY(session().remove({m_content.prompts.at(0).id.uuid()}));
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(size(0), 2);
    QVERIFY(session().undo());
    QCOMPARE(m_model->rowCount(), 4);
    QCOMPARE(size(1), 2);
}

void TestNoteTreeModel::shouldFindEveryNoteAfterManyEdits()
{
    QRandomGenerator random(20260312);
    for (int i = 0; i < 150; ++i) {
        const auto notes = session().tableOf<Note>().values();
        const Note any = notes.isEmpty() ? Note() : notes.at(random.bounded(notes.size()));
        switch (notes.isEmpty() ? 0 : random.bounded(6)) {
        case 0: QVERIFY(session().addNote(test::aNote(u"note %1"_s.arg(i)))); break;
        case 1: QVERIFY(m_model->moveTo({any.id}, random.bounded(m_model->rowCount()))); break;
        case 2: QVERIFY(session().remove({any.id.uuid()})); break;
        case 3: {
            Note moved = any;
            moved.order = random.bounded(20);
            QVERIFY(session().update(moved, u"order"_s));
            break;
        }
        case 4:
            if (session().canUndo())
                QVERIFY(session().undo());
            break;
        default:
            if (session().canRedo())
                QVERIFY(session().redo());
        }
        int shown = 0;
        for (int row = 0; row < m_model->rowCount(); ++row)
            shown += size(row);
        QCOMPARE(shown, session().tableOf<Note>().size());
        for (const Note &note : session().tableOf<Note>())
            QCOMPARE(m_model->noteAt(m_model->indexOf(note.id)), note.id);
    }
}

void TestNoteTreeModel::shouldBeEmptyWithoutASession()
{
    m_model->setSession(nullptr);
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(m_model->moveTo({NoteId::create()}, 0));
}

QTEST_MAIN(TestNoteTreeModel)
#include "tst_notetreemodel.moc"
