// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/capturelinewidget.h"

#include "support/builders.h"
#include "support/ui/desk.h"
#include "ui/widgets/capturedescription.h"
#include "ui/widgets/captureedit.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestCaptureLineWidget : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void shouldShowHowItUnderstandsTheLine_data();
    void shouldShowHowItUnderstandsTheLine();
    void shouldKnowTheKindByItsMark();
    void shouldSayWhenTheEventIs();
    void shouldSayToWhichPromptTheNoteGoes();
    void shouldEnterTheLineOnReturn();
    void shouldKeepWhatCantBeEntered();
    void shouldKeepAnEmptyLine();
    void shouldBeginANewLineWithShift();
    void shouldGrowWithItsLines();
    void shouldGoThroughHistoryAndBack();
    void shouldKeepTheTextOnEscape();
    void shouldStoreEachKeyInTheLibrary();
    void shouldForgetTheDraftOnceItIsEntered();
    void shouldRestoreTheDraftOfEachReview();
    void shouldTakeNoLineWithoutAReview();
    void shouldStayQuickWithManyEvents();
    void shouldCallAnAmbiguousTimeAnEvent();
    void shouldAskOnceWhatAZoneIs();
    void shouldKeepTheLineWhenTheQuestionIsLeft();
    void shouldSayThatATimeIsNone();
    void shouldSayWhatAChangeOfTheClocksDecided();
    void shouldContinueTheLastNote();
    void shouldTieANoteToTheSelectedEvents();
    void shouldChangeTheKindByTab();
    void shouldOfferATimeByTab();
    void shouldNotBringBackByUndoWhatWasEntered();
    void shouldLoseNothingByTab();
    void shouldCompleteAnOwner();
    void shouldCompleteAThemeByTab();
    void shouldNotTakeReturnForAServiceNobodyChose();
    void shouldCloseTheChoicesFirst();
    void shouldFollowWhoIsThere();
    void shouldAskOnceForPastedLines_data();
    void shouldAskOnceForPastedLines();
    void shouldKeepPastedLinesThatAreNone();
    void shouldNotAskForALineAlone();
    void shouldShareTheTextWithAnotherLine();
    void shouldFollowOnlyWhenShown();

private:
    /// Pastes as people do.
    void paste(const QString &text);
    QWidget *choices() const { return m_edit->findChild<QWidget *>(u"captureChoices"_s); }
    void type(const QString &text) { QTest::keyClicks(m_edit, text); }
    QString draft() const { return m_desk->library().draft(m_desk->session().id(), u"capture"_s).value_or(u"?"_s); }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<CaptureLineWidget> m_line;
    CaptureEdit *m_edit = nullptr;
};

void TestCaptureLineWidget::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->openEmpty();
    m_line = std::make_unique<CaptureLineWidget>(m_desk->workspace());
    m_edit = &child<CaptureEdit>(*m_line, u"captureEdit"_s);
    QVERIFY(showActive(*m_line, {900, 80}));
    m_line->focusLine();
}

void TestCaptureLineWidget::cleanup()
{
    m_line.reset();
    m_desk.reset();
}

void TestCaptureLineWidget::shouldShowHowItUnderstandsTheLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<CaptureKind>("kind");
    QTest::addRow("note") << u"The dashboard was green"_s << CaptureKind::Note;
    QTest::addRow("event") << u"11:14 rollback begun"_s << CaptureKind::Event;
    QTest::addRow("action") << u"! alert on queue age @Noor due 2026-12-01"_s << CaptureKind::Action;
    QTest::addRow("parked") << u"? who owns the cache"_s << CaptureKind::Parked;
    QTest::addRow("private") << u"* ask Kim later"_s << CaptureKind::Private;
}

void TestCaptureLineWidget::shouldShowHowItUnderstandsTheLine()
{
    QFETCH(QString, text);
    QFETCH(CaptureKind, kind);
    type(text);
    QCOMPARE(m_line->kindText(), label(kind));
    QVERIFY(m_line->hint().startsWith(label(kind)));
}

void TestCaptureLineWidget::shouldKnowTheKindByItsMark()
{
    type(u"11:14 x"_s);
    m_edit->selectAll();
    type(u"?"_s);
    QCOMPARE(m_line->kindText(), label(CaptureKind::Parked));
    m_edit->selectAll();
    type(u"!"_s);
    QCOMPARE(m_line->kindText(), label(CaptureKind::Action));
    m_edit->selectAll();
    QTest::keyClick(m_edit, Qt::Key_Delete);
    QCOMPARE(m_line->kindText(), label(CaptureKind::Note));
}

void TestCaptureLineWidget::shouldSayWhenTheEventIs()
{
    QVERIFY(m_desk->session().addEvent(anEvent().at(u"10:00"_s)).has_value());
    type(u"+5m failover"_s);
    m_desk->workspace().setTimeDisplay(Workspace::TimeDisplay::Utc);
    QVERIFY2(m_line->hint().contains(u"10:05 UTC"_s), qPrintable(m_line->hint()));
}

void TestCaptureLineWidget::shouldSayToWhichPromptTheNoteGoes()
{
    const auto prompt = m_desk->session().addPrompt(Section::Detect, u"How was it seen?"_s);
    type(u"By a customer"_s);
    QVERIFY(!m_line->hint().contains(u"How was it seen?"_s));
    m_desk->workspace().setCurrentPrompt(*prompt);
    QVERIFY(m_line->hint().contains(u"How was it seen?"_s));
}

void TestCaptureLineWidget::shouldEnterTheLineOnReturn()
{
    QSignalSpy spy(m_line.get(), &CaptureLineWidget::captured);
    type(u"The dashboard was green"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first().first().value<CaptureKind>(), CaptureKind::Note);
    QCOMPARE(m_line->text(), QString());
    const auto &notes = m_desk->session().tableOf<Note>();
    QCOMPARE(notes.size(), 1);
    QCOMPARE(notes.cbegin()->text, u"The dashboard was green"_s);
    QVERIFY(m_edit->hasFocus());
}

void TestCaptureLineWidget::shouldKeepWhatCantBeEntered()
{
    type(u"! "_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(m_line->text(), u"! "_s);
    QVERIFY(!m_line->hint().isEmpty());
    QVERIFY(m_desk->session().tableOf<ActionItem>().isEmpty());
}

void TestCaptureLineWidget::shouldKeepAnEmptyLine()
{
    type(u"   "_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QVERIFY(m_desk->session().tableOf<Note>().isEmpty());
}

void TestCaptureLineWidget::shouldBeginANewLineWithShift()
{
    type(u"one"_s);
    QTest::keyClick(m_edit, Qt::Key_Return, Qt::ShiftModifier);
    type(u"two"_s);
    QCOMPARE(m_line->text(), u"one\ntwo"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(m_desk->session().tableOf<Note>().cbegin()->text, u"one\ntwo"_s);
}

void TestCaptureLineWidget::shouldGrowWithItsLines()
{
    const int one = m_edit->height();
    QTest::keyClick(m_edit, Qt::Key_Return, Qt::ShiftModifier);
    QTRY_VERIFY(m_edit->height() > one);
    QTest::keyClick(m_edit, Qt::Key_Backspace);
    QTRY_COMPARE(m_edit->height(), one);
}

void TestCaptureLineWidget::shouldGoThroughHistoryAndBack()
{
    for (const QString &text : {u"first"_s, u"second"_s}) {
        type(text);
        QTest::keyClick(m_edit, Qt::Key_Return);
    }
    type(u"half"_s);
    QTest::keyClick(m_edit, Qt::Key_Up);
    QCOMPARE(m_line->text(), u"second"_s);
    QTest::keyClick(m_edit, Qt::Key_Up);
    QTest::keyClick(m_edit, Qt::Key_Up);
    QCOMPARE(m_line->text(), u"first"_s);
    QTest::keyClick(m_edit, Qt::Key_Down);
    QTest::keyClick(m_edit, Qt::Key_Down);
    QCOMPARE(m_line->text(), u"half"_s);
}

void TestCaptureLineWidget::shouldKeepTheTextOnEscape()
{
    QSignalSpy spy(m_line.get(), &CaptureLineWidget::left);
    type(u"half a thought"_s);
    QTest::keyClick(m_edit, Qt::Key_Escape);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(m_line->text(), u"half a thought"_s);
}

void TestCaptureLineWidget::shouldStoreEachKeyInTheLibrary()
{
    type(u"ha"_s);
    QTRY_COMPARE(draft(), u"ha"_s);
    type(u"lf"_s);
    QTRY_COMPARE(draft(), u"half"_s);
}

void TestCaptureLineWidget::shouldForgetTheDraftOnceItIsEntered()
{
    type(u"done"_s);
    QTRY_COMPARE(draft(), u"done"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(draft(), QString());
}

void TestCaptureLineWidget::shouldRestoreTheDraftOfEachReview()
{
    const ReviewId first = m_desk->session().id();
    type(u"in the first"_s);
    m_desk->openEmpty();
    QCOMPARE(m_line->text(), QString());
    type(u"in the second"_s);
    QVERIFY(m_desk->workspace().openReview(first).has_value());
    QCOMPARE(m_line->text(), u"in the first"_s);
    // Another start of the program.
    CaptureLineWidget again(m_desk->workspace());
    QCOMPARE(again.text(), u"in the first"_s);
}

void TestCaptureLineWidget::shouldTakeNoLineWithoutAReview()
{
    type(u"text"_s);
    m_desk->workspace().closeReview();
    QVERIFY(!m_line->isEnabled());
    QCOMPARE(m_line->text(), QString());
}

void TestCaptureLineWidget::shouldStayQuickWithManyEvents()
{
    m_desk->open(aLongReview(10'000));
    type(u"11:14 rollback "_s);
    QElapsedTimer timer;
    timer.start();
    constexpr int keys = 20;
    for (int i = 0; i < keys; ++i)
        m_edit->insertPlainText(u"x"_s);
    // Generous, for slow machines under load; the bench measures the real thing.
    QVERIFY2(timer.elapsed() / keys < 50, qPrintable(QString::number(timer.elapsed())));
}

void TestCaptureLineWidget::shouldCallAnAmbiguousTimeAnEvent()
{
    type(u"2026-03-12 11:14 IST rollback begun"_s);
    QCOMPARE(m_line->kindText(), label(CaptureKind::Event));
    QVERIFY2(m_line->hint().contains(u"Asia/Kolkata (UTC+05:30)"_s), qPrintable(m_line->hint()));
}

void TestCaptureLineWidget::shouldAskOnceWhatAZoneIs()
{
    type(u"2026-03-12 11:14 IST rollback begun"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    auto *menu = m_line->findChild<QMenu *>(u"captureZones"_s);
    QVERIFY(menu && menu->isVisible());
    QCOMPARE(m_line->text(), u"2026-03-12 11:14 IST rollback begun"_s);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(m_desk->session().tableOf<TimelineEvent>().size(), 1);
    QCOMPARE(m_line->text(), QString());
    QCOMPARE(m_desk->session().review().incident.zoneChoices, (ZoneChoices{{u"IST"_s, "Asia/Kolkata"}}));
    const TimelineEvent event = *m_desk->session().tableOf<TimelineEvent>().cbegin();
    QCOMPARE(event.time.happenedAt, QDateTime(QDate(2026, 3, 12), QTime(5, 44), QTimeZone::utc()));
    QCOMPARE(event.time.enteredAs, u"2026-03-12 11:14 IST"_s);

    // Not again.
    m_line->focusLine();
    type(u"11:20 IST failover"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(m_desk->session().tableOf<TimelineEvent>().size(), 2);
    // The review keeps it.
    const auto stored = m_desk->library().load(m_desk->session().id());
    QVERIFY(stored);
    QCOMPARE(stored->review.incident.zoneChoices.value(u"IST"_s), QByteArray("Asia/Kolkata"));
}

void TestCaptureLineWidget::shouldKeepTheLineWhenTheQuestionIsLeft()
{
    type(u"2026-03-12 11:14 CST rollback begun"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    auto *menu = m_line->findChild<QMenu *>(u"captureZones"_s);
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_Escape);
    QCOMPARE(m_line->text(), u"2026-03-12 11:14 CST rollback begun"_s);
    QVERIFY(m_desk->session().tableOf<TimelineEvent>().isEmpty());
    QVERIFY(m_desk->session().review().incident.zoneChoices.isEmpty());
}

void TestCaptureLineWidget::shouldSayThatATimeIsNone()
{
    type(u"25:00 rollback begun"_s);
    QCOMPARE(m_line->kindText(), label(CaptureKind::Note));
    QVERIFY2(m_line->hint().contains(u"“25:00”"_s), qPrintable(m_line->hint()));
    QTest::keyClick(m_edit, Qt::Key_Return);
    // Nothing is lost, and it is still said.
    QCOMPARE(m_desk->session().tableOf<Note>().size(), 1);
    QVERIFY2(m_line->hint().contains(u"“25:00”"_s), qPrintable(m_line->hint()));
}

void TestCaptureLineWidget::shouldSayWhatAChangeOfTheClocksDecided()
{
    type(u"2026-03-29 02:30 Europe/Berlin rollback begun"_s);
    QVERIFY2(m_line->hint().contains(u"02:30 does not exist"_s) && m_line->hint().contains(u"03:30 CEST"_s),
             qPrintable(m_line->hint()));
}

void TestCaptureLineWidget::paste(const QString &text)
{
    QApplication::clipboard()->setText(text);
    QTest::keyClick(m_edit, Qt::Key_V, Qt::ControlModifier);
}

void TestCaptureLineWidget::shouldContinueTheLastNote()
{
    type(u"> more"_s);
    QCOMPARE(m_line->kindText(), label(CaptureKind::Continuation));
    QVERIFY2(m_line->hint().contains(u"no note"_s), qPrintable(m_line->hint()));
    m_edit->selectAll();
    type(u"The dashboard was green"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    type(u"> until 11:20"_s);
    QVERIFY2(m_line->hint().contains(u"“The dashboard was green”"_s), qPrintable(m_line->hint()));
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(m_desk->session().tableOf<Note>().size(), 1);
    QCOMPARE(m_desk->session().tableOf<Note>().cbegin()->text, u"The dashboard was green\nuntil 11:20"_s);
    QVERIFY(m_desk->session().undo());
    QCOMPARE(m_desk->session().tableOf<Note>().cbegin()->text, u"The dashboard was green"_s);
}

void TestCaptureLineWidget::shouldTieANoteToTheSelectedEvents()
{
    const auto event = m_desk->session().addEvent(anEvent().at(u"10:00"_s));
    type(u"^ nobody was paged"_s);
    QVERIFY2(m_line->hint().contains(u"none is selected"_s), qPrintable(m_line->hint()));
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(m_line->text(), u"^ nobody was paged"_s);
    m_desk->workspace().setSelectedEvents({*event});
    QVERIFY2(m_line->hint().contains(u"tied to 1 event"_s), qPrintable(m_line->hint()));
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(m_desk->session().tableOf<Note>().cbegin()->eventIds, QList{*event});
}

void TestCaptureLineWidget::shouldChangeTheKindByTab()
{
    type(u"green"_s);
    QStringList kinds;
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(m_edit, Qt::Key_Tab);
        kinds.append(m_line->kindText());
    }
    // There is no note yet that could be continued.
    QCOMPARE(kinds, (QStringList{label(CaptureKind::Event), label(CaptureKind::Action), label(CaptureKind::Parked),
                                 label(CaptureKind::Private), label(CaptureKind::Note)}));
    QCOMPARE(m_line->text(), u"green"_s);
    QVERIFY(m_edit->hasFocus());
    QTest::keyClick(m_edit, Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(m_line->text(), u"* green"_s);
    // The cursor is where it was.
    type(u"!"_s);
    QCOMPARE(m_line->text(), u"* green!"_s);
    QVERIFY(m_desk->session().addNote(aNote()));
    QTest::keyClick(m_edit, Qt::Key_Tab);
    QCOMPARE(m_line->text(), u"> green!"_s);
}

void TestCaptureLineWidget::shouldOfferATimeByTab()
{
    QVERIFY(m_desk->session().addEvent(anEvent().at(u"10:00"_s)));
    type(u"rollback"_s);
    QTest::keyClick(m_edit, Qt::Key_Tab);
    // Berlin's, and chosen to be overtyped.
    QCOMPARE(m_line->text(), u"11:00 rollback"_s);
    type(u"11:14"_s);
    QCOMPARE(m_line->text(), u"11:14 rollback"_s);
    QCOMPARE(m_line->kindText(), label(CaptureKind::Event));
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(m_desk->session().tableOf<TimelineEvent>().size(), 2);
    // A number at the beginning is the time once it is to be an event.
    type(u"1125 dashboards are red"_s);
    QCOMPARE(m_line->kindText(), label(CaptureKind::Note));
    QTest::keyClick(m_edit, Qt::Key_Tab);
    QCOMPARE(m_line->text(), u"11:25 dashboards are red"_s);
}

void TestCaptureLineWidget::shouldNotBringBackByUndoWhatWasEntered()
{
    type(u"the dashboard was green"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    const qsizetype notes = m_desk->session().tableOf<Note>().size();
    m_edit->undo();
    QCOMPARE(m_line->text(), QString());
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(m_desk->session().tableOf<Note>().size(), notes);
    // What is being typed can still be taken back.
    type(u"half"_s);
    m_edit->undo();
    QVERIFY(m_line->text() != u"half"_s);
}

void TestCaptureLineWidget::shouldLoseNothingByTab()
{
    type(u"11:14 rollback"_s);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(m_edit, Qt::Key_Tab);
    QCOMPARE(m_line->text(), u"11:14 rollback"_s);
    m_edit->selectAll();
    QTest::keyClick(m_edit, Qt::Key_Delete);
    QTest::keyClick(m_edit, Qt::Key_Tab);
    QTest::keyClick(m_edit, Qt::Key_Tab);
    QCOMPARE(m_line->text(), u"! "_s);
    type(u"alert"_s);
    QCOMPARE(m_line->text(), u"! alert"_s);
}

void TestCaptureLineWidget::shouldCompleteAnOwner()
{
    m_desk->open(aFullReview());
    m_line->focusLine();
    type(u"! alert @no"_s);
    QVERIFY(choices()->isVisible());
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(m_line->text(), u"! alert @\"Noor Haddad\" "_s);
    QVERIFY(!choices()->isVisible());
    type(u"due friday"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    const auto actions = m_desk->session().tableOf<ActionItem>().values();
    const auto made = std::ranges::find(actions, u"alert"_s, &ActionItem::title);
    QVERIFY(made != actions.cend());
    QCOMPARE(made->owner, u"Noor Haddad"_s);
    QVERIFY(made->due.isValid());
}

void TestCaptureLineWidget::shouldCompleteAThemeByTab()
{
    m_desk->open(aFullReview());
    m_line->focusLine();
    type(u"thin #ale"_s);
    QVERIFY(choices()->isVisible());
    QTest::keyClick(m_edit, Qt::Key_Tab);
    QCOMPARE(m_line->text(), u"thin #alerting "_s);
    // Typed to its end there is nothing to choose, and Return enters the line.
    type(u"#alerting"_s);
    QVERIFY(!choices()->isVisible());
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(m_line->text(), QString());
}

void TestCaptureLineWidget::shouldNotTakeReturnForAServiceNobodyChose()
{
    Review review = m_desk->session().review();
    review.incident.services = {u"checkout-api"_s, u"checkout-db"_s};
    QVERIFY(m_desk->session().update(review, u"Services"_s));
    type(u"then check"_s);
    QVERIFY(choices()->isVisible());
    QTest::keyClick(m_edit, Qt::Key_Down);
    QTest::keyClick(m_edit, Qt::Key_Down);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(m_line->text(), u"then checkout-db "_s);
    type(u"and che"_s);
    QVERIFY(choices()->isVisible());
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(m_line->text(), QString());
    QCOMPARE(m_desk->session().tableOf<Note>().cbegin()->text, u"then checkout-db and che"_s);
}

void TestCaptureLineWidget::shouldCloseTheChoicesFirst()
{
    m_desk->open(aFullReview());
    m_line->focusLine();
    QSignalSpy spy(m_line.get(), &CaptureLineWidget::left);
    type(u"! alert @no"_s);
    QTest::keyClick(m_edit, Qt::Key_Escape);
    QVERIFY(!choices()->isVisible());
    QCOMPARE(spy.count(), 0);
    QTest::keyClick(m_edit, Qt::Key_Escape);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(m_line->text(), u"! alert @no"_s);
}

void TestCaptureLineWidget::shouldFollowWhoIsThere()
{
    type(u"! alert @Ki"_s);
    QVERIFY(!choices()->isVisible());
    QVERIFY(m_desk->session().addParticipant(u"Kim"_s, {}));
    type(u"m"_s);
    QVERIFY(!choices()->isVisible());
    QTest::keyClick(m_edit, Qt::Key_Backspace);
    QVERIFY(choices()->isVisible());
}

void TestCaptureLineWidget::shouldAskOnceForPastedLines_data()
{
    QTest::addColumn<Qt::Key>("answer");
    QTest::addColumn<int>("notes");
    QTest::addColumn<int>("events");
    QTest::addColumn<QString>("left");
    QTest::addRow("as one") << Qt::Key_O << 0 << 0 << u"- one\n- +3m two\n\n- three"_s;
    QTest::addRow("each") << Qt::Key_E << 2 << 1 << QString();
    QTest::addRow("neither") << Qt::Key_Escape << 0 << 0 << u"- one\n- +3m two\n\n- three"_s;
}

void TestCaptureLineWidget::shouldAskOnceForPastedLines()
{
    QFETCH(const Qt::Key, answer);
    QFETCH(const int, notes);
    QFETCH(const int, events);
    QFETCH(const QString, left);
    QVERIFY(m_desk->session().addEvent(anEvent().at(u"10:00"_s)));
    const int before = m_desk->session().undoStack().count();
    paste(u"- one\r\n- +3m two\r\n\r\n- three"_s);
    auto *menu = m_line->findChild<QMenu *>(u"captureLines"_s);
    QVERIFY(menu && menu->isVisible());
    QTest::keyClick(menu, answer);
    QCOMPARE(m_line->text(), left);
    QCOMPARE(m_desk->session().tableOf<Note>().size(), notes);
    QCOMPARE(m_desk->session().tableOf<TimelineEvent>().size(), events + 1);
    // All of them are one step.
    QCOMPARE(m_desk->session().undoStack().count(), before + (notes > 0 ? 1 : 0));
}

void TestCaptureLineWidget::shouldKeepPastedLinesThatAreNone()
{
    paste(u"! \ngreen\n* ask Kim\n! do it due 2026-02-30"_s);
    auto *menu = m_line->findChild<QMenu *>(u"captureLines"_s);
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_E);
    QCOMPARE(m_desk->session().tableOf<Note>().size(), 2);
    const auto notes = m_desk->session().tableOf<Note>().values();
    QVERIFY(std::ranges::find(notes, u"ask Kim"_s, &Note::text)->isPrivate);
    QCOMPARE(m_line->text(), u"!\n! do it due 2026-02-30"_s);
    QVERIFY2(m_line->hint().contains(u"2 of 4"_s), qPrintable(m_line->hint()));
    QTRY_COMPARE(draft(), m_line->text());
}

void TestCaptureLineWidget::shouldNotAskForALineAlone()
{
    paste(u"one line\n"_s);
    QVERIFY(!m_line->findChild<QMenu *>(u"captureLines"_s));
    QVERIFY(m_line->text().startsWith(u"one line"_s));
}

void TestCaptureLineWidget::shouldShareTheTextWithAnotherLine()
{
    CaptureLineWidget other(m_desk->workspace(), m_line->drafts());
    QVERIFY(showActive(other, {400, 80}));
    auto &edit = child<CaptureEdit>(other, u"captureEdit"_s);
    QTest::keyClicks(&edit, u"! alert"_s);
    QCOMPARE(m_line->text(), u"! alert"_s);
    QCOMPARE(m_edit->text(), u"! alert"_s);
    QCOMPARE(m_line->kindText(), label(CaptureKind::Action));
    QTRY_COMPARE(draft(), u"! alert"_s);
    type(u" on it"_s);
    QCOMPARE(edit.text(), u"! alert on it"_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(m_edit->text(), QString());
    QTest::keyClick(m_edit, Qt::Key_Up);
    QCOMPARE(m_edit->text(), u"! alert on it"_s);
}

void TestCaptureLineWidget::shouldFollowOnlyWhenShown()
{
    CaptureLineWidget other(m_desk->workspace(), m_line->drafts());
    const auto *edit = other.findChild<CaptureEdit *>();
    type(u"green"_s);
    QCOMPARE(edit->text(), QString());
    QCOMPARE(other.text(), u"green"_s);
    other.show();
    QCOMPARE(edit->text(), u"green"_s);
}

QTEST_MAIN(TestCaptureLineWidget)
#include "tst_capturelinewidget.moc"
