// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/notemodel.h"
#include "support/builders.h"
#include "support/memorylibrary.h"
#include "ui/meeting/notestreamproxy.h"
#include "ui/meeting/parkedtopicsproxy.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestNoteProxies : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void shouldShowNotesAsTheyWereCaptured();
    void shouldShowOnlyWhatIsParked();
    void shouldTellAScreenReaderWhatIsPrivate();

private:
    QStringList texts(const QAbstractItemModel &model) const;

    ReviewContent m_content;
    std::unique_ptr<OpenReview> m_open;
    std::unique_ptr<NoteModel> m_notes;
};

void TestNoteProxies::init()
{
    m_content = aFullReview();
    // The order that was set is another.
    m_content.notes[0].order = 9;
    m_open = std::make_unique<OpenReview>(m_content);
    m_notes = std::make_unique<NoteModel>(NoteModel::Audience::Console);
    m_notes->setSession(m_open->session.get());
}

void TestNoteProxies::cleanup()
{
    m_notes.reset();
    m_open.reset();
}

QStringList TestNoteProxies::texts(const QAbstractItemModel &model) const
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list.append(model.index(row, 0).data().toString());
    return list;
}

void TestNoteProxies::shouldShowNotesAsTheyWereCaptured()
{
    NoteStreamProxy stream;
    stream.setSourceModel(m_notes.get());
    const QAbstractItemModelTester tester(&stream, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QStringList expected;
    for (const Note &note : m_content.notes)
        expected.append(note.text);
    QCOMPARE(stream.columnCount(), 1);
    QCOMPARE(texts(stream), expected);
    QVERIFY(m_open->session->addNote(aNote(u"the last"_s)));
    QCOMPARE(texts(stream), expected + QStringList{u"the last"_s});
    QVERIFY(stream.setData(stream.index(4, 0), u"at last"_s, Qt::EditRole));
    QCOMPARE(texts(stream).constLast(), u"at last"_s);
    QVERIFY(m_open->session->undo());
    QVERIFY(m_open->session->undo());
    QCOMPARE(texts(stream), expected);
}

void TestNoteProxies::shouldShowOnlyWhatIsParked()
{
    ParkedTopicsProxy parked;
    parked.setSourceModel(m_notes.get());
    const QAbstractItemModelTester tester(&parked, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(texts(parked), QStringList{u"Who owns the cache?"_s});
    Note note = m_content.notes.at(1);
    note.isParked = true;
    QVERIFY(m_open->session->update(note, u"Park"_s));
    QCOMPARE(parked.rowCount(), 2);
    QVERIFY(m_open->session->undo());
    QCOMPARE(parked.rowCount(), 1);
}

void TestNoteProxies::shouldTellAScreenReaderWhatIsPrivate()
{
    NoteStreamProxy stream;
    stream.setSourceModel(m_notes.get());
    QCOMPARE(stream.index(2, 0).data(Qt::AccessibleTextRole).toString(),
             u"Private: %1"_s.arg(m_content.notes.at(2).text));
    QVERIFY(!stream.index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"Private"_s));
}

QTEST_GUILESS_MAIN(TestNoteProxies)
#include "tst_noteproxies.moc"
