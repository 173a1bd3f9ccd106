// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/wordingmodel.h"

#include "session/reviewsession.h"
#include "support/builders.h"
#include "support/memorylibrary.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestWordingModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void shouldListFindingsInTheOrderOfTheReport();
    void shouldFollowEdits();
    void shouldFollowPeople();
    void shouldIgnoreOnce();
    void shouldIgnoreInTheReview();
    void shouldShowIgnoredOnesAgain();
    void shouldRememberWhatIsIgnored();
    void shouldKeepAwayFromRubbish();
    void shouldBeEmptyWithoutASession();

private:
    QStringList phrases() const;
    QModelIndex row(int number) const { return m_model->index(number, 0); }

    std::unique_ptr<OpenReview> m_open;
    std::unique_ptr<WordingModel> m_model;
};

void TestWordingModel::init()
{
    m_open = std::make_unique<OpenReview>(ReviewContent{.review = aReview()});
    m_model = std::make_unique<WordingModel>();
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
    m_model->setSession(m_open->session.get());
}

void TestWordingModel::cleanup()
{
    m_model.reset();
    m_open.reset();
}

QStringList TestWordingModel::phrases() const
{
    m_model->settle();
    QStringList found;
    for (int row = 0; row < m_model->rowCount(); ++row)
        found.append(m_model->index(row, 0).data(WordingModel::PhraseRole).toString());
    return found;
}

void TestWordingModel::shouldListFindingsInTheOrderOfTheReport()
{
    ReviewSession &session = *m_open->session;
    QVERIFY(session.addAction(anAction(u"Improve monitoring"_s)));
    QVERIFY(session.addNote(aNote(u"It was human error."_s)));
    QVERIFY(session.addEvent(anEvent(u"Eventually the node came back"_s).at(u"10:09"_s)));
    QVERIFY(session.addEvent(anEvent(u"The operator ignored the page"_s).at(u"10:05"_s)));
    QCOMPARE(phrases(),
             (QStringList{u"operator ignored the"_s, u"Eventually"_s, u"human error"_s, u"Improve monitoring"_s}));
    QCOMPARE(row(2).data(WordingModel::CategoryRole).toInt(), static_cast<int>(WordingCategory::HumanError));
    QCOMPARE(row(2).data(WordingModel::FieldRole).toInt(), static_cast<int>(WordingField::Note));
    QCOMPARE(row(2).data(WordingModel::StartRole).toInt(), 7);
    QCOMPARE(row(2).data(WordingModel::ExcerptRole).toString(), u"It was human error."_s);
    QVERIFY(!row(2).data(WordingModel::QuestionRole).toString().isEmpty());
    QCOMPARE(m_model->openCount(), 4);
}

void TestWordingModel::shouldFollowEdits()
{
    ReviewSession &session = *m_open->session;
    const auto id = session.addNote(aNote(u"It was human error."_s));
    QVERIFY(id);
    // By itself, when typing rests.
    QTRY_COMPARE(m_model->rowCount(), 1);
    Note note = *session.find<Note>(*id);
    note.text = u"The tool did not ask."_s;
    QVERIFY(session.update(note, u"Edit"_s));
    QTRY_COMPARE(m_model->rowCount(), 0);
    QVERIFY(session.undo());
    QCOMPARE(phrases(), QStringList{u"human error"_s});
    QVERIFY(session.undo());
    QCOMPARE(phrases(), QStringList());
    QVERIFY(session.redo());
    QVERIFY(session.remove({id->uuid()}));
    QCOMPARE(phrases(), QStringList());
}

void TestWordingModel::shouldFollowPeople()
{
    ReviewSession &session = *m_open->session;
    QVERIFY(session.addNote(aNote(u"Quux broke the build."_s)));
    QCOMPARE(phrases(), QStringList());
    const QSignalSpy spy(m_model.get(), &WordingModel::rulesChanged);
    QVERIFY(session.addParticipant(u"Quux Doe"_s, {}));
    QCOMPARE(spy.count(), 1);
    QCOMPARE(phrases(), QStringList{u"Quux broke the"_s});
    QCOMPARE(m_model->check(u"Quux broke it"_s, WordingContext::Prose).size(), 1);
}

void TestWordingModel::shouldIgnoreOnce()
{
    ReviewSession &session = *m_open->session;
    QVERIFY(session.addNote(aNote(u"Human error, and human error again."_s)));
    QVERIFY(session.addNote(aNote(u"Human error."_s)));
    QCOMPARE(phrases().size(), 3);
    QVERIFY(m_model->ignoreOnce(row(1)));
    QCOMPARE(phrases(), (QStringList{u"Human error"_s, u"Human error"_s}));
    QCOMPARE(m_model->openCount(), 2);
    QCOMPARE(m_model->ignoredCount(), 1);
    QVERIFY(session.undo());
    QCOMPARE(phrases().size(), 3);
    QVERIFY(session.redo());
    QCOMPARE(phrases().size(), 2);
    // While one types it stays marked: elsewhere it counts.
    QCOMPARE(m_model->check(u"human error"_s, WordingContext::Prose).size(), 1);
}

void TestWordingModel::shouldIgnoreInTheReview()
{
    ReviewSession &session = *m_open->session;
    QVERIFY(session.addNote(aNote(u"Human error, and user error."_s)));
    QVERIFY(session.addNote(aNote(u"human  error"_s)));
    QCOMPARE(phrases().size(), 3);
    QVERIFY(m_model->ignoreInReview(row(0)));
    QCOMPARE(phrases(), QStringList{u"user error"_s});
    QVERIFY(m_model->check(u"human error"_s, WordingContext::Prose).isEmpty());
    QCOMPARE(session.undoStack().undoText(), u"Ignore “Human error” in this review"_s);
    QVERIFY(session.undo());
    QCOMPARE(phrases().size(), 3);
}

void TestWordingModel::shouldShowIgnoredOnesAgain()
{
    QVERIFY(m_open->session->addNote(aNote(u"Human error."_s)));
    QCOMPARE(phrases().size(), 1);
    QVERIFY(m_model->ignoreInReview(row(0)));
    QCOMPARE(phrases(), QStringList());
    m_model->setShowsIgnored(true);
    QCOMPARE(phrases().size(), 1);
    QVERIFY(row(0).data(WordingModel::IsIgnoredRole).toBool());
    QCOMPARE(m_model->openCount(), 0);
    QVERIFY(m_model->unignore(row(0)));
    m_model->setShowsIgnored(false);
    QCOMPARE(phrases().size(), 1);
    QCOMPARE(m_model->openCount(), 1);
}

void TestWordingModel::shouldRememberWhatIsIgnored()
{
    QVERIFY(m_open->session->addNote(aNote(u"Human error, user error."_s)));
    QCOMPARE(phrases().size(), 2);
    QVERIFY(m_model->ignoreOnce(row(0)));
    const auto again = ReviewSession::open(*m_open->library, m_open->session->id());
    QVERIFY(again);
    m_model->setSession(again->get());
    QCOMPARE(phrases(), QStringList{u"user error"_s});
    QCOMPARE(*openWording(*m_open->library, (*again)->content()), 1);
    m_model->setSession(nullptr);
}

void TestWordingModel::shouldKeepAwayFromRubbish()
{
    QVERIFY(m_open->session->addNote(aNote(u"Human error."_s)));
    QVERIFY(m_open->session->setSetting(WordingIgnores::settingKey(), QJsonArray{1, u"x"_s}, u"x"_s));
    QCOMPARE(phrases().size(), 1);
    QVERIFY(m_model->ignoreOnce(QModelIndex()));
    QVERIFY(m_model->unignore(row(0)));
    QCOMPARE(phrases().size(), 1);
}

void TestWordingModel::shouldBeEmptyWithoutASession()
{
    QVERIFY(m_open->session->addNote(aNote(u"Human error."_s)));
    QCOMPARE(phrases().size(), 1);
    m_model->setSession(nullptr);
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->openCount(), 0);
    QVERIFY(m_model->check(u"human error"_s, WordingContext::Prose).isEmpty());
}

QTEST_GUILESS_MAIN(TestWordingModel)

#include "tst_wordingmodel.moc"
