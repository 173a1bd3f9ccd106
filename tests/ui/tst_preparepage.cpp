// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/preparepage.h"

#include "language/zonequestion.h"
#include "support/builders.h"
#include "support/ui/desk.h"
#include "ui/meeting/agendaeditor.h"
#include "ui/meeting/agendamodel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestPreparePage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void shouldShowTheReview();
    void shouldWriteEachFieldIntoTheLibrary_data();
    void shouldWriteEachFieldIntoTheLibrary();
    void shouldUndoAVisitToAFieldAtOnce();
    void shouldMakeTwoStepsOfTwoVisits();
    void shouldShowWhatUndoBrings();
    void shouldLeaveUndoToTheWindow();
    void shouldNotDisturbTyping();
    void shouldSayWhatATitleNeedsAndKeepTheText();
    void shouldRefuseAnUnknownZone();
    void shouldShowAndForgetWhatAbbreviationsStandFor();
    void shouldPlanAndUnplanTheMeeting();
    void shouldReadTheMeetingInTheIncidentsZone();
    void shouldWriteThePendingEditIntoTheOldReview();
    void shouldChangeTheState();
    void shouldAskForTheApprover();
    void shouldIgnoreTheWheelOverAChoice();
    void shouldBeEmptyWithoutAReview();
    void shouldOfferItsActions();

private:
    Review stored() const { return m_desk->library().load(m_desk->session().id())->review; }
    QLineEdit &line(const QString &name) const { return child<QLineEdit>(*m_page, name); }
    AgendaModel &agenda() const { return m_page->findChild<AgendaEditor *>()->model(); }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<PreparePage> m_page;
};

void TestPreparePage::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->openEmpty();
    m_page = std::make_unique<PreparePage>(m_desk->workspace());
    QVERIFY(showActive(*m_page, {1100, 900}));
}

void TestPreparePage::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void TestPreparePage::shouldShowTheReview()
{
    const ReviewContent content = aFullReview(u"A telling title"_s);
    m_desk->open(content);
    const Review &review = content.review;
    QCOMPARE(line(u"prepareTitle"_s).text(), review.title);
    QCOMPARE(line(u"prepareReference"_s).text(), review.incident.reference);
    QCOMPARE(line(u"prepareServices"_s).text(), review.incident.services.join(u", "_s));
    QCOMPARE(line(u"prepareApprover"_s).text(), review.approver);
    QCOMPARE(child<QComboBox>(*m_page, u"prepareSeverity"_s).currentText(), review.incident.severity);
    QCOMPARE(child<QComboBox>(*m_page, u"prepareZone"_s).currentText().toUtf8(), review.incident.timeZone);
    QCOMPARE(child<QPlainTextEdit>(*m_page, u"prepareImpact"_s).toPlainText(), review.incident.impact);
    QCOMPARE(child<QPlainTextEdit>(*m_page, u"prepareSummary"_s).toPlainText(), review.summary);
    QCOMPARE(child<QTableView>(*m_page, u"rosterTable"_s).model()->rowCount(), content.participants.size());
    QCOMPARE(agenda().rowCount(), content.agenda.size());
    // Showing is no edit.
    QVERIFY(!m_desk->session().canUndo());
}

void TestPreparePage::shouldWriteEachFieldIntoTheLibrary_data()
{
    using Value = std::function<QString(const Review &)>;
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Value>("value");
    QTest::addColumn<QString>("expected");
    QTest::addRow("title") << u"prepareTitle"_s << u"New"_s << Value([](const Review &r) { return r.title; })
                           << u"New"_s;
    QTest::addRow("reference") << u"prepareReference"_s << u"INC-7"_s
                               << Value([](const Review &r) { return r.incident.reference; }) << u"INC-7"_s;
    QTest::addRow("services") << u"prepareServices"_s << u"a, b ,,a"_s
                              << Value([](const Review &r) { return r.incident.services.join(u'|'); }) << u"a|b"_s;
    QTest::addRow("approver") << u"prepareApprover"_s << u"Kim"_s << Value([](const Review &r) { return r.approver; })
                              << u"Kim"_s;
    QTest::addRow("impact") << u"prepareImpact"_s << u"All of them"_s
                            << Value([](const Review &r) { return r.incident.impact; }) << u"All of them"_s;
    QTest::addRow("summary") << u"prepareSummary"_s << u"In short"_s << Value([](const Review &r) { return r.summary; })
                             << u"In short"_s;
    QTest::addRow("severity") << u"prepareSeverity"_s << u"P0"_s
                              << Value([](const Review &r) { return r.incident.severity; }) << u"P0"_s;
    QTest::addRow("zone") << u"prepareZone"_s << u"Asia/Tokyo"_s
                          << Value([](const Review &r) { return QString::fromUtf8(r.incident.timeZone); })
                          << u"Asia/Tokyo"_s;
}

void TestPreparePage::shouldWriteEachFieldIntoTheLibrary()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(std::function<QString(const Review &)>, value);
    QFETCH(QString, expected);
    auto &input = child<QWidget>(*m_page, name);
    input.setFocus();
    QWidget *keys = QApplication::focusWidget();
    QVERIFY(keys == &input || input.isAncestorOf(keys) || input.focusProxy() == keys);
    QTest::keyClick(keys, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(keys, text);
    QTRY_COMPARE(value(stored()), expected);
}

void TestPreparePage::shouldUndoAVisitToAFieldAtOnce()
{
    auto &title = line(u"prepareTitle"_s);
    const QString before = stored().title;
    title.setFocus();
    title.selectAll();
    for (const QString &key : {u"N"_s, u"e"_s, u"w"_s}) {
        QTest::keyClicks(&title, key);
        QTRY_COMPARE(stored().title, title.text());
    }
    QCOMPARE(m_desk->session().undoStack().count(), 1);
    QVERIFY(m_desk->session().undo().has_value());
    QCOMPARE(stored().title, before);
}

void TestPreparePage::shouldMakeTwoStepsOfTwoVisits()
{
    auto &title = line(u"prepareTitle"_s);
    for (int visit = 0; visit < 2; ++visit) {
        line(u"prepareReference"_s).setFocus();
        title.setFocus();
        QTest::keyClick(&title, Qt::Key_End);
        QTest::keyClicks(&title, u"!"_s);
        QTRY_COMPARE(stored().title, title.text());
    }
    QCOMPARE(m_desk->session().undoStack().count(), 2);
}

void TestPreparePage::shouldShowWhatUndoBrings()
{
    auto &title = line(u"prepareTitle"_s);
    const QString before = title.text();
    title.setFocus();
    QTest::keyClicks(&title, u"X"_s);
    QTRY_VERIFY(m_desk->session().canUndo());
    QVERIFY(m_desk->session().undo().has_value());
    QCOMPARE(title.text(), before);
}

void TestPreparePage::shouldLeaveUndoToTheWindow()
{
    QAction undo(m_page.get());
    undo.setShortcut(QKeySequence::Undo);
    m_page->addAction(&undo);
    connect(&undo, &QAction::triggered, this, [this] { QVERIFY(m_desk->session().undo().has_value()); });
    auto &reference = line(u"prepareReference"_s);
    const QString before = reference.text();
    reference.setFocus();
    QTest::keyClicks(&reference, u"ABC"_s);
    QTest::keyClick(&reference, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(reference.text(), before);
    QVERIFY(m_desk->session().canRedo());
}

void TestPreparePage::shouldNotDisturbTyping()
{
    auto &services = line(u"prepareServices"_s);
    services.setFocus();
    services.selectAll();
    for (const QChar key : u"web, "_s) {
        QTest::keyClicks(&services, key);
        QTest::qWait(1);
    }
    // "web, " says the same as "web": the text that one is typing stays as it is.
    QCOMPARE(services.text(), u"web, "_s);
    QTRY_COMPARE(stored().incident.services, QStringList{u"web"_s});
}

void TestPreparePage::shouldSayWhatATitleNeedsAndKeepTheText()
{
    auto &title = line(u"prepareTitle"_s);
    const QString before = stored().title;
    title.setFocus();
    title.selectAll();
    QTest::keyClicks(&title, u" "_s);
    auto &problem = child<QLabel>(*m_page, u"prepareTitleProblem"_s);
    QTRY_VERIFY(problem.isVisible());
    QVERIFY(!problem.text().isEmpty());
    QCOMPARE(stored().title, before);
    QCOMPARE(title.text(), u" "_s);
    QTest::keyClicks(&title, u"Better"_s);
    QTRY_VERIFY(!problem.isVisible());
}

void TestPreparePage::shouldRefuseAnUnknownZone()
{
    auto &zone = child<QComboBox>(*m_page, u"prepareZone"_s);
    const QByteArray before = stored().incident.timeZone;
    zone.setFocus();
    zone.setEditText(u"Mars/Olympus"_s);
    QTRY_VERIFY(child<QLabel>(*m_page, u"prepareZoneProblem"_s).isVisible());
    QCOMPARE(stored().incident.timeZone, before);
    QCOMPARE(zone.currentText(), u"Mars/Olympus"_s);
}

void TestPreparePage::shouldShowAndForgetWhatAbbreviationsStandFor()
{
    QLineEdit &choices = line(u"prepareZoneChoices"_s);
    QCOMPARE(choices.text(), zoneChoicesText(stored().incident.zoneChoices));
    Review review = stored();
    review.incident.zoneChoices = {{u"IST"_s, "Asia/Kolkata"}};
    QVERIFY(m_desk->session().update(review, u"remember"_s).has_value());
    QTRY_COMPARE(choices.text(), u"IST=Asia/Kolkata"_s);
    choices.setFocus();
    choices.selectAll();
    QTest::keyClicks(&choices, u"IST=Nowhere"_s);
    QTRY_VERIFY(child<QLabel>(*m_page, u"prepareZoneChoicesProblem"_s).isVisible());
    QCOMPARE(stored().incident.zoneChoices.value(u"IST"_s), QByteArray("Asia/Kolkata"));
    choices.selectAll();
    QTest::keyClicks(&choices, u"CST=Asia/Shanghai"_s);
    QTRY_COMPARE(stored().incident.zoneChoices, (ZoneChoices{{u"CST"_s, "Asia/Shanghai"}}));
    choices.selectAll();
    QTest::keyClick(&choices, Qt::Key_Delete);
    QTRY_VERIFY(stored().incident.zoneChoices.isEmpty());
}

void TestPreparePage::shouldPlanAndUnplanTheMeeting()
{
    auto &planned = child<QCheckBox>(*m_page, u"prepareHasMeeting"_s);
    auto &time = child<QDateTimeEdit>(*m_page, u"prepareMeetingTime"_s);
    planned.setChecked(false);
    QTRY_VERIFY(!stored().meetingAt.isValid());
    QVERIFY(!time.isEnabled());
    planned.click();
    QTRY_VERIFY(stored().meetingAt.isValid());
    QVERIFY(time.isEnabled());
    planned.click();
    QTRY_VERIFY(!stored().meetingAt.isValid());
}

void TestPreparePage::shouldReadTheMeetingInTheIncidentsZone()
{
    Review review = m_desk->session().review();
    review.incident.timeZone = "Asia/Tokyo";
    review.meetingAt = at(u"03:00"_s);
    QVERIFY(m_desk->session().update(review, u"plan"_s).has_value());
    auto &time = child<QDateTimeEdit>(*m_page, u"prepareMeetingTime"_s);
    QCOMPARE(time.dateTime().toUTC(), at(u"03:00"_s));
    QCOMPARE(time.time(), QTime(12, 0));
    time.setTime(QTime(13, 0));
    QTRY_COMPARE(stored().meetingAt, at(u"04:00"_s));
}

void TestPreparePage::shouldWriteThePendingEditIntoTheOldReview()
{
    const ReviewId first = m_desk->session().id();
    auto &title = line(u"prepareTitle"_s);
    title.setFocus();
    title.selectAll();
    QTest::keyClicks(&title, u"Of the first"_s);
    m_desk->openEmpty();
    QCOMPARE(m_desk->library().load(first)->review.title, u"Of the first"_s);
    QVERIFY(m_desk->session().review().title != u"Of the first"_s);
}

void TestPreparePage::shouldChangeTheState()
{
    auto &state = child<QComboBox>(*m_page, u"prepareState"_s);
    state.setFocus();
    QTest::keyClick(&state, Qt::Key_Down);
    QTRY_COMPARE(stored().state, ReviewState::InReview);
}

void TestPreparePage::shouldAskForTheApprover()
{
    auto &advice = child<QLabel>(*m_page, u"prepareApproverAdvice"_s);
    QVERIFY(!advice.isVisible());
    Review review = m_desk->session().review();
    review.state = ReviewState::Approved;
    review.approver.clear();
    QVERIFY(m_desk->session().update(review, u"approve"_s).has_value());
    QVERIFY(advice.isVisible());
    review.approver = u"Kim"_s;
    QVERIFY(m_desk->session().update(review, u"approve"_s).has_value());
    QVERIFY(!advice.isVisible());
}

void TestPreparePage::shouldIgnoreTheWheelOverAChoice()
{
    auto &state = child<QComboBox>(*m_page, u"prepareState"_s);
    line(u"prepareTitle"_s).setFocus();
    QWheelEvent wheel({5, 5}, state.mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&state, &wheel);
    QCOMPARE(state.currentIndex(), 0);
}

void TestPreparePage::shouldBeEmptyWithoutAReview()
{
    m_desk->workspace().closeReview();
    QCOMPARE(line(u"prepareTitle"_s).text(), QString());
    QVERIFY(!line(u"prepareTitle"_s).isEnabled());
    QCOMPARE(agenda().rowCount(), 0);
}

void TestPreparePage::shouldOfferItsActions()
{
    QSet<QString> names;
    for (const QAction *action : m_page->pageActions()) {
        if (action->isSeparator())
            continue;
        QVERIFY(!action->text().isEmpty());
        names.insert(action->objectName());
    }
    QCOMPARE(names.size(), 10);
    QVERIFY(!names.contains(QString()));
}

QTEST_MAIN(TestPreparePage)
#include "tst_preparepage.moc"
