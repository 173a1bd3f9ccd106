// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/labels.h"
#include "session/timelinemodel.h"
#include "support/builders.h"
#include "support/memorylibrary.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestTimelineModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void shouldShowEventsAsTheyHappened();
    void shouldInsertANewEventInItsPlaceWithoutAReset();
    void shouldMoveAnEventThatIsRetimed();
    void shouldResetOnceForManyChanges();
    void shouldShowTimesInTheChosenZone();
    void shouldMarkApproximateTimesAndRanges();
    void shouldSayWhatAChangeOfTheClocksDecided();
    void shouldTellWhereANewDayBegins();
    void shouldEditEachColumn_data();
    void shouldEditEachColumn();
    void shouldReportWhatCannotBe();
    void shouldBecomeEmptyWithItsSession();

private:
    QString display(int row, int column) const { return m_model->index(row, column).data().toString(); }

    std::unique_ptr<OpenReview> m_open;
    std::unique_ptr<TimelineModel> m_model;
};

void TestTimelineModel::init()
{
    m_open = std::make_unique<OpenReview>(aFullReview());
    m_model = std::make_unique<TimelineModel>();
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_model.get());
    m_model->setSession(m_open->session.get());
}

void TestTimelineModel::cleanup()
{
    m_model.reset();
    m_open.reset();
}

void TestTimelineModel::shouldShowEventsAsTheyHappened()
{
    const ReviewContent content = m_open->session->content();
    QCOMPARE(m_model->rowCount(), content.events.size());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QCOMPARE(display(row, TimelineModel::TextColumn), content.events.at(row).text);
        QCOMPARE(m_model->index(row, 0).data(IdRole).toUuid(), content.events.at(row).id.uuid());
        QCOMPARE(m_model->rowOf(content.events.at(row).id), row);
    }
    QCOMPARE(display(1, TimelineModel::KindColumn), label(EventKind::Alert));
    QCOMPARE(display(1, TimelineModel::MilestoneColumn), label(Milestone::Detected));
    QCOMPARE(display(1, TimelineModel::SourceColumn), u"PagerDuty"_s);
    QCOMPARE(display(2, TimelineModel::KnownAtColumn), u"10:27"_s);
    QCOMPARE(display(2, TimelineModel::LaneColumn), u"people"_s);
    QVERIFY(m_model->index(1, 0).data(TimelineModel::SearchTextRole).toString().contains(u"PagerDuty"_s));
    for (int column = 0; column < TimelineModel::ColumnCount; ++column)
        QVERIFY(!m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void TestTimelineModel::shouldInsertANewEventInItsPlaceWithoutAReset()
{
    const QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QVERIFY(m_open->session->addEvent(anEvent(u"In between"_s).at(u"10:06"_s)));
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted.at(0).at(1).toInt(), 2);
    QCOMPARE(display(2, TimelineModel::TextColumn), u"In between"_s);
    QVERIFY(m_open->session->undo());
    QCOMPARE(removed.count(), 1);
    QCOMPARE(reset.count(), 0);
}

void TestTimelineModel::shouldMoveAnEventThatIsRetimed()
{
    const QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
    TimelineEvent event = *m_model->valueAt(0);
    const QPersistentModelIndex followed(m_model->index(0, TimelineModel::TextColumn));
    event.time.happenedAt = at(u"10:30"_s);
    QVERIFY(m_open->session->update(event, u"Retime"_s));
    QCOMPARE(moved.count(), 1);
    QCOMPARE(followed.row(), 2);
    QCOMPARE(followed.data().toString(), event.text);
    QVERIFY(m_open->session->undo());
    QCOMPARE(followed.row(), 0);
}

void TestTimelineModel::shouldResetOnceForManyChanges()
{
    QList<EventDraft> drafts;
    for (int index = 0; index < 500; ++index)
        drafts.append(anEvent(u"Line %1"_s.arg(index)).at(u"12:%1"_s.arg(index % 60, 2, 10, QLatin1Char('0'))));
    const QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QVERIFY(m_open->session->addEvents(drafts, u"Import"_s));
    QCOMPARE(reset.count(), 1);
    QCOMPARE(inserted.count(), 0);
    QCOMPARE(m_model->rowCount(), 504);
}

void TestTimelineModel::shouldShowTimesInTheChosenZone()
{
    QCOMPARE(display(1, TimelineModel::TimeColumn), u"10:05"_s);
    const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setDisplayZone(QTimeZone("Asia/Kolkata"));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(display(1, TimelineModel::TimeColumn), u"15:35"_s);
}

void TestTimelineModel::shouldMarkApproximateTimesAndRanges()
{
    QCOMPARE(display(2, TimelineModel::TimeColumn), u"≈ 10:20–10:26"_s);
    QVERIFY(m_model->index(2, TimelineModel::TimeColumn).data(Qt::ToolTipRole).toString().contains(u"~03:20 PDT"_s));
}

void TestTimelineModel::shouldSayWhatAChangeOfTheClocksDecided()
{
    EventDraft draft = anEvent(u"In the night"_s);
    draft.time = {QDateTime(QDate(2026, 3, 29), QTime(1, 30), QTimeZone::UTC),
                  {},
                  "Europe/Berlin",
                  TimePrecision::Exact,
                  u"2026-03-29 02:30"_s};
    QVERIFY(m_open->session->addEvent(draft));
    const QModelIndex cell = m_model->index(m_model->rowCount() - 1, TimelineModel::TimeColumn);
    QVERIFY2(cell.data(Qt::ToolTipRole).toString().contains(u"02:30 does not exist on that day"_s),
             qPrintable(cell.data(Qt::ToolTipRole).toString()));
    QCOMPARE(cell.data(TimelineModel::ZoneChoicesRole).value<ZoneChoices>(),
             m_open->session->review().incident.zoneChoices);
}

void TestTimelineModel::shouldTellWhereANewDayBegins()
{
    QVERIFY(m_open->session->addEvent(anEvent(u"After midnight"_s).at(u"2026-03-13 00:10"_s)));
    const auto isNewDay = [this](int row) { return m_model->index(row, 0).data(TimelineModel::IsNewDayRole).toBool(); };
    QVERIFY(isNewDay(0));
    QVERIFY(!isNewDay(1));
    QVERIFY(isNewDay(4));
    // Where it is still the day before, there is no new day.
    m_model->setDisplayZone(QTimeZone("America/Los_Angeles"));
    QVERIFY(!isNewDay(4));
}

void TestTimelineModel::shouldEditEachColumn_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QVariant>("value");
    EventTime time;
    time.happenedAt = at(u"08:00"_s);
    time.zone = "Asia/Tokyo";
    QTest::newRow("time") << int(TimelineModel::TimeColumn) << QVariant::fromValue(time);
    QTest::newRow("kind") << int(TimelineModel::KindColumn) << QVariant::fromValue(EventKind::Decision);
    QTest::newRow("text") << int(TimelineModel::TextColumn) << QVariant(u"New text"_s);
    QTest::newRow("milestones") << int(TimelineModel::MilestoneColumn)
                                << QVariant::fromValue(QList<Milestone>{Milestone::Diagnosed});
    QTest::newRow("source") << int(TimelineModel::SourceColumn) << QVariant(u"Slack"_s);
    QTest::newRow("known at") << int(TimelineModel::KnownAtColumn) << QVariant(at(u"11:30"_s));
    QTest::newRow("lane") << int(TimelineModel::LaneColumn) << QVariant(u"network"_s);
}

void TestTimelineModel::shouldEditEachColumn()
{
    QFETCH(int, column);
    QFETCH(QVariant, value);
    const EventId id = m_model->valueAt(3)->id;
    QVERIFY(m_model->setData(m_model->index(3, column), value, Qt::EditRole));
    QCOMPARE(m_model->indexOf(id, column).data(Qt::EditRole), value);
    QVERIFY(m_open->stored() == m_open->session->content());
    QVERIFY(m_open->session->undo());
    QVERIFY(m_model->indexOf(id, column).data(Qt::EditRole) != value);
}

void TestTimelineModel::shouldReportWhatCannotBe()
{
    const QSignalSpy failed(m_model.get(), &TimelineModel::editFailed);
    QVERIFY(!m_model->setData(m_model->index(0, TimelineModel::TimeColumn), QVariant::fromValue(EventTime{}),
                              Qt::EditRole));
    QCOMPARE(failed.count(), 1);
    QVERIFY(!m_model->setData(m_model->index(0, TimelineModel::TextColumn), u"x"_s, Qt::DisplayRole));
    QVERIFY(!m_model->setData({}, u"x"_s, Qt::EditRole));
}

void TestTimelineModel::shouldBecomeEmptyWithItsSession()
{
    m_open->session.reset();
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setSession(nullptr);
    QCOMPARE(m_model->rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestTimelineModel)
#include "tst_timelinemodel.moc"
