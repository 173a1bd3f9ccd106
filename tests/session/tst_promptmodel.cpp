// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/promptmodel.h"
#include "support/builders.h"
#include "support/memorylibrary.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestPromptModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void shouldCountTheNotesOfEachPrompt();
    void shouldFollowNotesThatComeGoAndMove();
    void shouldMeasureCoverage();
    void shouldTallyASection();
    void shouldAnswerByTheCheckBox();
    void shouldCountAgainForAnotherSession();

private:
    int notesOf(int row) const { return m_model->index(row, 0).data(PromptModel::NoteCountRole).toInt(); }

    std::unique_ptr<OpenReview> m_open;
    std::unique_ptr<PromptModel> m_model;
};

void TestPromptModel::init()
{
    m_open = std::make_unique<OpenReview>(aFullReview());
    m_model = std::make_unique<PromptModel>();
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_model.get());
    m_model->setSession(m_open->session.get());
    m_model->setSession(m_open->session.get());
}

void TestPromptModel::cleanup()
{
    m_model.reset();
    m_open.reset();
}

void TestPromptModel::shouldCountTheNotesOfEachPrompt()
{
    QCOMPARE(notesOf(0), 2);
    QCOMPARE(notesOf(1), 1);
    QCOMPARE(m_model->index(0, 0).data(PromptModel::SectionRole).value<Section>(), Section::Detect);
}

void TestPromptModel::shouldFollowNotesThatComeGoAndMove()
{
    const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    const PromptId second = m_model->valueAt(1)->id;
    const auto note = m_open->session->addNote({.text = u"More"_s, .promptId = second});
    QVERIFY(note);
    QCOMPARE(notesOf(1), 2);
    QCOMPARE(changed.count(), 1);
    QVERIFY(m_open->session->moveNote(*note, m_model->valueAt(0)->id));
    QCOMPARE(notesOf(0), 3);
    QCOMPARE(notesOf(1), 1);
    QVERIFY(m_open->session->remove({note->uuid()}));
    QCOMPARE(notesOf(0), 2);
    QVERIFY(m_open->session->undo());
    QCOMPARE(notesOf(0), 3);
}

void TestPromptModel::shouldMeasureCoverage()
{
    QVERIFY(m_open->session->addPrompt(Section::Detect, u"Did we have the right triggers?"_s));
    QCOMPARE(m_model->coverage(Section::Detect), std::pair(2, 1));
    QCOMPARE(m_model->coverage(Section::Prevent), std::pair(0, 0));
    // What only the facilitator knows does not answer a question.
    const auto asked = m_open->session->addPrompt(Section::Prevent, u"What would have stopped it?"_s);
    QVERIFY(asked);
    QVERIFY(m_open->session->addNote({.text = u"Ask Noor"_s, .isPrivate = true, .promptId = *asked}));
    QCOMPARE(m_model->coverage(Section::Prevent), std::pair(1, 0));
    QVERIFY(m_open->session->addNote({.text = u"A limit"_s, .promptId = *asked}));
    QCOMPARE(m_model->coverage(Section::Prevent), std::pair(1, 1));
}

void TestPromptModel::shouldTallyASection()
{
    const PromptId id = *m_open->session->addPrompt(Section::Prevent, u"What would have stopped it?"_s);
    QVERIFY(m_open->session->addPrompt(Section::Prevent, u"And what else?"_s));
    QVERIFY(m_open->session->addNote({.text = u"Ask Noor"_s, .isPrivate = true, .promptId = id}));
    QVERIFY(m_open->session->recordTime({}, id, 75));
    QCOMPARE(m_model->tally(Section::Prevent), (PromptModel::Tally{2, 0, 0, 1, 75}));
    QVERIFY(m_model->setData(m_model->indexOf(id), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(m_model->tally(Section::Prevent), (PromptModel::Tally{2, 1, 1, 1, 75}));
    QCOMPARE(m_model->tally(Section::GotLucky), PromptModel::Tally());
}

void TestPromptModel::shouldAnswerByTheCheckBox()
{
    QVERIFY(!m_model->index(1, 0).data(PromptModel::AnsweredRole).toBool());
    QVERIFY(m_model->setData(m_model->index(1, 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(m_model->index(1, 0).data(PromptModel::AnsweredRole).toBool());
    QCOMPARE(m_model->index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(m_model->setData(m_model->index(1, 0), u"What helped?"_s, Qt::EditRole));
    QCOMPARE(m_model->index(1, 0).data().toString(), u"What helped?"_s);
    const QSignalSpy failed(m_model.get(), &PromptModel::editFailed);
    QVERIFY(!m_model->setData(m_model->index(1, 0), QString(), Qt::EditRole));
    QCOMPARE(failed.count(), 1);
}

void TestPromptModel::shouldCountAgainForAnotherSession()
{
    const OpenReview other(aFullReview());
    m_model->setSession(other.session.get());
    QCOMPARE(notesOf(0), 2);
    QVERIFY(
        m_open->session->addNote({.text = u"Elsewhere"_s, .promptId = m_open->session->content().prompts.at(0).id}));
    QCOMPARE(notesOf(0), 2);
    QVERIFY(other.session->addNote({.text = u"Here"_s, .promptId = m_model->valueAt(0)->id}));
    QCOMPARE(notesOf(0), 3);
    m_model->setSession(nullptr);
}

QTEST_GUILESS_MAIN(TestPromptModel)
#include "tst_promptmodel.moc"
