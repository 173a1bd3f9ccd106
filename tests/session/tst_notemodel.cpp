// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/notemodel.h"
#include "support/builders.h"
#include "support/memorylibrary.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestNoteModel : public QObject
{
    Q_OBJECT

private slots:
    void shouldListNotesInTheirOrder();
    void shouldNeverHoldAPrivateNoteForTheRoom();
    void shouldHideANoteFromTheRoomWhenItBecomesPrivate();
    void shouldEditTextsInTheConsoleOnly();
};

void TestNoteModel::shouldListNotesInTheirOrder()
{
    const ReviewContent full = aFullReview();
    const OpenReview open(full);
    NoteModel model(NoteModel::Audience::Console);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setSession(open.session.get());
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(0, NoteModel::TextColumn).data().toString(), full.notes.at(0).text);
    QCOMPARE(model.index(0, NoteModel::PromptColumn).data().toString(), full.prompts.at(0).text);
    QCOMPARE(model.index(0, 0).data(NoteModel::PromptIdRole).toUuid(), full.prompts.at(0).id.uuid());
    QCOMPARE(model.index(0, NoteModel::AuthorColumn).data().toString(), u"Søren"_s);
    QVERIFY(model.index(2, 0).data(NoteModel::IsPrivateRole).toBool());
    QVERIFY(model.index(3, 0).data(NoteModel::IsParkedRole).toBool());
    QVERIFY(!model.index(3, 0).data(NoteModel::IsUnsortedRole).toBool());
    QVERIFY(open.session->addNote(aNote(u"Last"_s)));
    QCOMPARE(model.index(4, 0).data().toString(), u"Last"_s);
    QVERIFY(model.index(4, 0).data(NoteModel::IsUnsortedRole).toBool());
}

void TestNoteModel::shouldNeverHoldAPrivateNoteForTheRoom()
{
    const OpenReview open(aFullReview());
    NoteModel model(NoteModel::Audience::Room);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setSession(open.session.get());
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QVERIFY(open.session->addNote(aPrivateNote()));
    QCOMPARE(inserted.count(), 0);
    QCOMPARE(model.rowCount(), 3);
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(!model.valueAt(row)->isPrivate);
}

void TestNoteModel::shouldHideANoteFromTheRoomWhenItBecomesPrivate()
{
    const ReviewContent full = aFullReview();
    const OpenReview open(full);
    NoteModel model(NoteModel::Audience::Room);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setSession(open.session.get());
    Note note = full.notes.at(0);
    note.isPrivate = true;
    QVERIFY(open.session->update(note, u"Make private"_s));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowOf(note.id), -1);
    QVERIFY(open.session->undo());
    QCOMPARE(model.rowOf(note.id), 0);
}

void TestNoteModel::shouldEditTextsInTheConsoleOnly()
{
    const OpenReview open(aFullReview());
    NoteModel console(NoteModel::Audience::Console);
    NoteModel room(NoteModel::Audience::Room);
    console.setSession(open.session.get());
    room.setSession(open.session.get());
    const QSignalSpy failed(&console, &NoteModel::editFailed);
    QVERIFY(console.setData(console.index(0, NoteModel::TextColumn), u"Clearer"_s, Qt::EditRole));
    QCOMPARE(room.index(0, NoteModel::TextColumn).data().toString(), u"Clearer"_s);
    QVERIFY(!room.setData(room.index(0, NoteModel::TextColumn), u"No"_s, Qt::EditRole));
    QVERIFY(!console.setData(console.index(0, NoteModel::CapturedAtColumn), u"No"_s, Qt::EditRole));
    QVERIFY(!console.setData(console.index(0, NoteModel::TextColumn), u" "_s, Qt::EditRole));
    QCOMPARE(failed.count(), 1);
}

QTEST_GUILESS_MAIN(TestNoteModel)
#include "tst_notemodel.moc"
