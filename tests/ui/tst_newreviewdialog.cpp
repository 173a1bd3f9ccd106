// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/newreviewdialog.h"

#include "support/builders.h"
#include "support/ui/desk.h"
#include "ui/library/zonebox.h"
#include "ui/style/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace debrief;
using namespace Qt::StringLiterals;

class TestNewReviewDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(theme::Mode::Light); }
    void init();
    void cleanup();

    void shouldMakeAReviewOfWhatIsTyped();
    void shouldMakeAReviewOfATitleAlone();
    void shouldTakeTheMeetingInTheZoneOfTheIncident();
    void shouldAskForATitleBesideTheField();
    void shouldAskForAZoneThatIsKnown();
    void shouldFindAZoneInAnyCase();
    void shouldOfferTheSeveritiesOfThePolicy();
    void shouldOfferTheAgendasOfTheKind();
    void shouldMakeNothingWhenCancelled();

private:
    template<typename T>
    T &field(const QString &name) const
    {
        return test::child<T>(*m_dialog, name);
    }
    Review made() const
    {
        const auto content = m_desk->library().load(m_dialog->reviewId());
        return content ? content->review : Review();
    }

    std::unique_ptr<test::Desk> m_desk;
    std::unique_ptr<NewReviewDialog> m_dialog;
};

void TestNewReviewDialog::init()
{
    m_desk = std::make_unique<test::Desk>();
    m_dialog = std::make_unique<NewReviewDialog>(m_desk->workspace());
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void TestNewReviewDialog::cleanup()
{
    m_dialog.reset();
    m_desk.reset();
}

void TestNewReviewDialog::shouldMakeAReviewOfWhatIsTyped()
{
    const QSignalSpy changed(&m_desk->workspace(), &Workspace::libraryChanged);
    QTest::keyClicks(&field<QLineEdit>(u"reviewTitle"_s), u" Checkout  was slow "_s);
    field<QComboBox>(u"reviewSeverity"_s).setEditText(u"SEV-1"_s);
    QTest::keyClicks(&field<QLineEdit>(u"reviewServices"_s), u"checkout, payments,, checkout"_s);
    field<ZoneBox>(u"reviewZone"_s).setEditText(u"America/New_York"_s);
    field<QComboBox>(u"reviewKind"_s).setCurrentIndex(1);
    QTest::mouseClick(&field<QPushButton>(u"createReview"_s), Qt::LeftButton);

    QCOMPARE(m_dialog->result(), static_cast<int>(QDialog::Accepted));
    const Review review = made();
    QCOMPARE(review.title, u"Checkout was slow"_s);
    QCOMPARE(review.kind, ReviewKind::Global);
    QCOMPARE(review.incident.severity, u"SEV-1"_s);
    QCOMPARE(review.incident.services, QStringList({u"checkout"_s, u"payments"_s}));
    QCOMPARE(review.incident.timeZone, "America/New_York"_ba);
    QVERIFY(!review.meetingAt.isValid());
    QCOMPARE(changed.size(), 1);
}

void TestNewReviewDialog::shouldMakeAReviewOfATitleAlone()
{
    auto &title = field<QLineEdit>(u"reviewTitle"_s);
    QTest::keyClicks(&title, u"Search was down"_s);
    QTest::keyClick(&title, Qt::Key_Return);
    QVERIFY(!m_dialog->reviewId().isNull());
    QCOMPARE(made().incident.timeZone, QTimeZone::systemTimeZoneId());
    QCOMPARE(made().kind, ReviewKind::Local);
    QVERIFY(made().incident.severity.isEmpty());
    // It can be met about at once.
    QVERIFY(!m_desk->library().load(m_dialog->reviewId())->prompts.isEmpty());
}

void TestNewReviewDialog::shouldTakeTheMeetingInTheZoneOfTheIncident()
{
    QTest::keyClicks(&field<QLineEdit>(u"reviewTitle"_s), u"Search was down"_s);
    field<ZoneBox>(u"reviewZone"_s).setEditText(u"Europe/Berlin"_s);
    auto &meeting = field<QDateTimeEdit>(u"reviewMeeting"_s);
    QVERIFY(!meeting.isEnabled());
    QTest::keyClick(&field<QCheckBox>(u"reviewHasMeeting"_s), Qt::Key_Space);
    QVERIFY(meeting.isEnabled());
    meeting.setDateTime(QDateTime(QDate(2026, 7, 1), QTime(14, 30)));
    m_dialog->accept();
    QCOMPARE(made().meetingAt, QDateTime(QDate(2026, 7, 1), QTime(12, 30), QTimeZone::UTC));
}

void TestNewReviewDialog::shouldAskForATitleBesideTheField()
{
    auto &problem = field<QLabel>(u"reviewTitleProblem"_s);
    QVERIFY(!problem.isVisible());
    QTest::mouseClick(&field<QPushButton>(u"createReview"_s), Qt::LeftButton);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(problem.isVisible());
    QVERIFY(m_dialog->reviewId().isNull());
    QTest::keyClicks(&field<QLineEdit>(u"reviewTitle"_s), u"S"_s);
    QVERIFY(!problem.isVisible());
}

void TestNewReviewDialog::shouldAskForAZoneThatIsKnown()
{
    QTest::keyClicks(&field<QLineEdit>(u"reviewTitle"_s), u"Search was down"_s);
    field<ZoneBox>(u"reviewZone"_s).setEditText(u"Mars/Olympus"_s);
    m_dialog->accept();
    QVERIFY(m_dialog->isVisible());
    auto &problem = field<QLabel>(u"reviewZoneProblem"_s);
    QVERIFY(problem.isVisible());
    QVERIFY(problem.text().contains(u"Mars/Olympus"_s));
    QVERIFY(m_dialog->reviewId().isNull());
    QCOMPARE(field<QLineEdit>(u"reviewTitle"_s).text(), u"Search was down"_s);
}

void TestNewReviewDialog::shouldFindAZoneInAnyCase()
{
    auto &zone = field<ZoneBox>(u"reviewZone"_s);
    zone.setEditText(u" europe/berlin "_s);
    QVERIFY(zone.isKnown());
    QCOMPARE(zone.zoneId(), "Europe/Berlin"_ba);
    zone.setEditText(u"UTC+02:00"_s);
    QVERIFY(zone.isKnown());
    zone.setEditText({});
    QVERIFY(!zone.isKnown());
}

void TestNewReviewDialog::shouldOfferTheSeveritiesOfThePolicy()
{
    const auto &severity = field<QComboBox>(u"reviewSeverity"_s);
    for (const SeverityRule &rule : m_desk->workspace().policy().rules)
        QVERIFY(severity.findText(rule.severity) >= 0);
}

void TestNewReviewDialog::shouldMakeNothingWhenCancelled()
{
    QTest::keyClicks(&field<QLineEdit>(u"reviewTitle"_s), u"Search was down"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(m_dialog->reviewId().isNull());
    QVERIFY(m_desk->library().reviews()->isEmpty());
}

void TestNewReviewDialog::shouldOfferTheAgendasOfTheKind()
{
    auto &agenda = field<QComboBox>(u"reviewAgenda"_s);
    QCOMPARE(agenda.count(), 2);
    field<QComboBox>(u"reviewKind"_s).setCurrentIndex(1);
    QCOMPARE(agenda.count(), 1);
    field<QComboBox>(u"reviewKind"_s).setCurrentIndex(0);
    agenda.setCurrentIndex(agenda.findData(u"local-45"_s));
    QTest::keyClicks(&field<QLineEdit>(u"reviewTitle"_s), u"Short"_s);
    QTest::mouseClick(&field<QPushButton>(u"createReview"_s), Qt::LeftButton);
    const auto made = m_desk->library().load(m_dialog->reviewId());
    QVERIFY(made);
    int seconds = 0;
    for (const AgendaItem &item : made->agenda)
        seconds += item.plannedSeconds;
    QCOMPARE(seconds, 45 * 60);
}

QTEST_MAIN(TestNewReviewDialog)
#include "tst_newreviewdialog.moc"
