// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/wordingpanel.h"

#include "session/reviewsession.h"
#include "support/builders.h"
#include "support/ui/desk.h"
#include "ui/style/theme.h"
#include "ui/widgets/wordingmarks.h"
#include "ui/workspace.h"

#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

/// The list, and the underlines in inputs.
class TestWordingPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void shouldListWhatIsFound();
    void shouldSayThatThereIsNothing();
    void shouldOpenByReturn();
    void shouldIgnoreByKey();
    void shouldUnderlineWhatIsTyped();
    void shouldUnderlineByContext();
    void shouldStopUnderliningWhatIsIgnored();
    void shouldKeepContrast_data();
    void shouldKeepContrast();

private:
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<WordingPanel> m_panel;
};

void TestWordingPanel::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->openEmpty();
    m_panel = std::make_unique<WordingPanel>(m_desk->workspace());
    QVERIFY(showActive(*m_panel, {310, 600}));
}

void TestWordingPanel::cleanup()
{
    m_panel.reset();
    m_desk.reset();
}

void TestWordingPanel::shouldListWhatIsFound()
{
    QVERIFY(m_desk->session().addNote(aNote(u"It was human error."_s)));
    QTRY_COMPARE(m_panel->view()->model()->rowCount(), 1);
    QVERIFY(m_panel->view()->isVisible());
    QCOMPARE(child<QLabel>(*m_panel, u"wordingWhere"_s).text(), u"It was human error."_s);
    QVERIFY(!child<QLabel>(*m_panel, u"wordingReason"_s).text().isEmpty());
    QVERIFY(child<QLabel>(*m_panel, u"wordingQuestion"_s).text().endsWith(u'?'));
}

void TestWordingPanel::shouldSayThatThereIsNothing()
{
    QVERIFY(!m_panel->view()->isVisible());
    QVERIFY(!child<QLabel>(*m_panel, u"wordingReason"_s).isVisible());
    QVERIFY(!child<QCheckBox>(*m_panel, u"wordingShowIgnored"_s).isVisible());
}

void TestWordingPanel::shouldOpenByReturn()
{
    const auto id = m_desk->session().addNote(aNote(u"It was human error."_s));
    QVERIFY(id);
    QTRY_COMPARE(m_panel->view()->model()->rowCount(), 1);
    QSignalSpy spy(m_panel.get(), &WordingPanel::opened);
    m_panel->focusFirst();
    QTest::keyClick(m_panel->view(), Qt::Key_Return);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first().at(0).toUuid(), id->uuid());
    QCOMPARE(spy.first().at(2).toInt(), 7);
    QCOMPARE(spy.first().at(3).toInt(), 11);
}

void TestWordingPanel::shouldIgnoreByKey()
{
    QVERIFY(m_desk->session().addNote(aNote(u"It was human error."_s)));
    QTRY_COMPARE(m_panel->view()->model()->rowCount(), 1);
    m_panel->focusFirst();
    QTest::keyClick(m_panel->view(), Qt::Key_Delete);
    QTRY_COMPARE(m_panel->view()->model()->rowCount(), 0);
    auto &box = child<QCheckBox>(*m_panel, u"wordingShowIgnored"_s);
    QVERIFY(box.isVisible());
    box.click();
    QCOMPARE(m_panel->view()->model()->rowCount(), 1);
    m_panel->focusFirst();
    QTest::keyClick(m_panel->view(), Qt::Key_Insert);
    box.click();
    QCOMPARE(m_panel->view()->model()->rowCount(), 1);
}

void TestWordingPanel::shouldUnderlineWhatIsTyped()
{
    QPlainTextEdit edit;
    const auto *marks = new WordingMarks(edit, m_desk->workspace().wording(), WordingContext::Prose);
    QVERIFY(edit.extraSelections().isEmpty());
    edit.setPlainText(u"It was\nhuman error."_s);
    QCOMPARE(edit.extraSelections().size(), 1);
    QCOMPARE(edit.extraSelections().first().cursor.selectedText(), u"human error"_s);
    QCOMPARE(edit.extraSelections().first().format.underlineStyle(), QTextCharFormat::WaveUnderline);
    QCOMPARE(marks->findings().size(), 1);
    QVERIFY(!edit.document()->isUndoAvailable());
    edit.moveCursor(QTextCursor::End);
    edit.insertPlainText(u" So what?"_s);
    QCOMPARE(edit.extraSelections().first().cursor.selectedText(), u"human error"_s);
    edit.setPlainText(u"human error"_s);
    edit.moveCursor(QTextCursor::End);
    QTest::keyClicks(&edit, u" it was"_s);
    QCOMPARE(edit.extraSelections().size(), 1);
    QCOMPARE(edit.extraSelections().first().cursor.selectedText(), u"human error"_s);
    edit.setPlainText(u"The tool did not ask."_s);
    QVERIFY(edit.extraSelections().isEmpty());
}

void TestWordingPanel::shouldUnderlineByContext()
{
    QPlainTextEdit edit;
    auto *marks = new WordingMarks(edit, m_desk->workspace().wording(), WordingContext::Prose);
    edit.setPlainText(u"Improve monitoring"_s);
    QVERIFY(edit.extraSelections().isEmpty());
    marks->setContext(WordingContext::Action);
    QCOMPARE(edit.extraSelections().size(), 1);
}

void TestWordingPanel::shouldStopUnderliningWhatIsIgnored()
{
    QPlainTextEdit edit;
    new WordingMarks(edit, m_desk->workspace().wording(), WordingContext::Prose);
    edit.setPlainText(u"human error"_s);
    QVERIFY(m_desk->session().addNote(aNote(u"It was human error."_s)));
    QTRY_COMPARE(m_panel->view()->model()->rowCount(), 1);
    QVERIFY(m_desk->workspace().wording().ignoreInReview(m_panel->view()->model()->index(0, 0)));
    QVERIFY(edit.extraSelections().isEmpty());
    QVERIFY(m_desk->session().undo());
    QCOMPARE(edit.extraSelections().size(), 1);
}

void TestWordingPanel::shouldKeepContrast_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestWordingPanel::shouldKeepContrast()
{
    QFETCH(const bool, dark);
    const theme::Mode before = theme::mode();
    theme::apply(dark ? theme::Mode::Dark : theme::Mode::Light);
    for (const WordingCategory category : enumValues<WordingCategory>())
        QCOMPARE_GE(theme::contrast(wordingColor(category), theme::color(theme::Tone::Surface)), 3.0);
    theme::apply(before);
}

QTEST_MAIN(TestWordingPanel)

#include "tst_wordingpanel.moc"
