// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/promptnotesproxy.h"

#include "session/notemodel.h"
#include "session/reviewsession.h"
#include "support/builders.h"
#include "support/memorylibrary.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestPromptNotesProxy : public QObject
{
    Q_OBJECT

private slots:
    void shouldShowTheNotesOfOnePrompt()
    {
        ReviewContent content;
        content.review = aReview();
        const OpenReview open(content);
        const PromptId first = *open.session->addPrompt(Section::Detect, u"First?"_s);
        const PromptId second = *open.session->addPrompt(Section::Resolve, u"Second?"_s);
        NoteDraft note = aNote(u"to the first"_s);
        note.promptId = first;
        const NoteId id = *open.session->addNote(note);
        note = aPrivateNote(u"to the second"_s);
        note.promptId = second;
        QVERIFY(open.session->addNote(note));
        QVERIFY(open.session->addNote(aNote(u"unsorted"_s)));

        NoteModel notes(NoteModel::Audience::Console);
        notes.setSession(open.session.get());
        PromptNotesProxy proxy;
        proxy.setSourceModel(&notes);
        QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(proxy.rowCount(), 0);
        proxy.setPrompt(first);
        QCOMPARE(proxy.rowCount(), 1);
        QCOMPARE(proxy.index(0, 0).data().toString(), u"to the first"_s);
        QVERIFY(open.session->moveNote(id, second));
        QCOMPARE(proxy.rowCount(), 0);
        proxy.setPrompt(second);
        QCOMPARE(proxy.rowCount(), 2);
    }

    void shouldTellOfPrivateNotesInWords()
    {
        ReviewContent content;
        content.review = aReview();
        const OpenReview open(content);
        NoteDraft note = aPrivateNote(u"Ask afterwards"_s);
        note.promptId = *open.session->addPrompt(Section::Detect, u"First?"_s);
        QVERIFY(open.session->addNote(note));
        NoteModel notes(NoteModel::Audience::Console);
        notes.setSession(open.session.get());
        PromptNotesProxy proxy;
        proxy.setSourceModel(&notes);
        proxy.setPrompt(note.promptId);
        const QString read = proxy.index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY(read != u"Ask afterwards"_s && read.contains(u"Ask afterwards"_s));
    }
};

QTEST_GUILESS_MAIN(TestPromptNotesProxy)
#include "tst_promptnotesproxy.moc"
