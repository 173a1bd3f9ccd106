// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelineproxy.h"

#include "session/timelinemodel.h"
#include "support/builders.h"
#include "support/ui/desk.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;
using test::anEvent;
using test::at;

class TestTimelineProxy : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void shouldShowEverythingInItsOrder();
    void shouldFilterByEachPart_data();
    void shouldFilterByEachPart();
    void shouldFilterByTheTimeThatIsShown();
    void shouldTakeInAndOutWhatAnEditMakesMatch();
    void shouldFollowMovesUnderAFilter();
    void shouldGroupByLane();
    void shouldMoveAnEventToItsLane();
    void shouldGroupByPhase();
    void shouldFollowMilestones();
    void shouldTellWhereADayBeginsInWhatIsShown();
    void shouldFindTheRowNearATime_data();
    void shouldFindTheRowNearATime();
    void shouldSurviveManyEditsInEveryGrouping_data();
    void shouldSurviveManyEditsInEveryGrouping();

private:
    EventId add(const EventDraft &draft) { return *m_desk->session().addEvent(draft); }
    void edit(EventId id, const std::function<void(TimelineEvent &)> &change);
    QStringList texts() const;
    QStringList sections() const;

    std::unique_ptr<test::Desk> m_desk;
    std::unique_ptr<TimelineModel> m_model;
    std::unique_ptr<TimelineProxy> m_proxy;
};

void TestTimelineProxy::init()
{
    m_desk = std::make_unique<test::Desk>();
    m_desk->openEmpty();
    m_model = std::make_unique<TimelineModel>();
    m_model->setSession(&m_desk->session());
    m_proxy = std::make_unique<TimelineProxy>();
    m_proxy->setSourceModel(m_model.get());
    new QAbstractItemModelTester(m_proxy.get(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_proxy.get());
}

void TestTimelineProxy::cleanup()
{
    m_proxy.reset();
    m_model.reset();
    m_desk.reset();
}

void TestTimelineProxy::edit(EventId id, const std::function<void(TimelineEvent &)> &change)
{
    TimelineEvent event = *m_desk->session().find<TimelineEvent>(id);
    change(event);
    QVERIFY(m_desk->session().update(event, u"Edit"_s));
}

QStringList TestTimelineProxy::texts() const
{
    QStringList texts;
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QModelIndex index = m_proxy->index(row, TimelineModel::TextColumn);
        texts.append(index.data().toString());
        // Both ways agree.
        if (m_proxy->mapFromSource(m_proxy->mapToSource(index)) != index ||
            m_proxy->valueAt(row)->text != texts.constLast())
            texts.append(u"mapping is wrong"_s);
    }
    return texts;
}

QStringList TestTimelineProxy::sections() const
{
    QStringList sections;
    QList<int> rows;
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QString title = m_proxy->index(row, 0).data(TimelineProxy::SectionRole).toString();
        if (title.isEmpty())
            continue;
        rows.append(row);
        sections.append(title + u'@' + m_proxy->valueAt(row)->text);
    }
    return rows == m_proxy->sectionRows() ? sections : QStringList{u"rows are wrong"_s};
}

void TestTimelineProxy::shouldShowEverythingInItsOrder()
{
    QCOMPARE(m_proxy->columnCount(), int(TimelineModel::ColumnCount));
    QCOMPARE(m_proxy->headerData(TimelineModel::TextColumn, Qt::Horizontal, Qt::DisplayRole),
             m_model->headerData(TimelineModel::TextColumn, Qt::Horizontal, Qt::DisplayRole));
    add(anEvent(u"b"_s).at(u"10:05"_s));
    const EventId last = add(anEvent(u"c"_s).at(u"10:10"_s));
    add(anEvent(u"a"_s).at(u"10:00"_s));
    QCOMPARE(texts(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    const QPersistentModelIndex held = m_proxy->index(2, 0);
    edit(last, [](TimelineEvent &event) { event.time.happenedAt = at(u"09:00"_s); });
    QCOMPARE(texts(), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
    QCOMPARE(held.row(), 0);
    QVERIFY(m_desk->session().remove({last.uuid()}));
    QCOMPARE(texts(), (QStringList{u"a"_s, u"b"_s}));
    QVERIFY(m_proxy->sectionRows().isEmpty());
}

void TestTimelineProxy::shouldFilterByEachPart_data()
{
    QTest::addColumn<TimelineFilter>("filter");
    QTest::addColumn<QStringList>("expected");
    const QStringList all{u"Pool is full"_s, u"Noor calls Kim"_s, u"Deploy is rolled back"_s};
    QTest::newRow("nothing") << TimelineFilter{} << all;
    QTest::newRow("a word") << TimelineFilter{{u"POOL"_s}, {}, {}, {}} << QStringList{all[0]};
    QTest::newRow("two words") << TimelineFilter{{u"back"_s, u"deploy"_s}, {}, {}, {}} << QStringList{all[2]};
    QTest::newRow("a word's middle") << TimelineFilter{{u"ool"_s}, {}, {}, {}} << QStringList{all[0]};
    QTest::newRow("a source") << TimelineFilter{{u"pagerduty"_s}, {}, {}, {}} << QStringList{all[0]};
    QTest::newRow("none") << TimelineFilter{{u"storage"_s}, {}, {}, {}} << QStringList{};
    QTest::newRow("kind") << TimelineFilter{{}, EventKind::Change, {}, {}} << QStringList{all[2]};
    QTest::newRow("lane by name") << TimelineFilter{{}, {}, u"DATABASE"_s, {}} << QStringList{all[0]};
    QTest::newRow("lane by kind") << TimelineFilter{{}, {}, u"System"_s, {}} << QStringList{all[2]};
    QTest::newRow("person in the text") << TimelineFilter{{}, {}, {}, u"Kim"_s} << QStringList{all[1]};
    QTest::newRow("person as source") << TimelineFilter{{}, {}, {}, u"noor"_s} << QStringList{all[1], all[2]};
    QTest::newRow("word and person") << TimelineFilter{{u"rolled"_s}, {}, {}, u"Noor"_s} << QStringList{all[2]};
    QTest::newRow("kind and lane") << TimelineFilter{{}, EventKind::Change, u"database"_s, {}} << QStringList{};
}

void TestTimelineProxy::shouldFilterByEachPart()
{
    QFETCH(TimelineFilter, filter);
    QFETCH(QStringList, expected);
    const EventId pool = add(anEvent(u"Pool is full"_s).at(u"10:00"_s).from(u"PagerDuty"_s));
    edit(pool, [](TimelineEvent &event) { event.lane = u"database"_s; });
    add(anEvent(u"Noor calls Kim"_s).at(u"10:05"_s).of(EventKind::Escalation));
    add(anEvent(u"Deploy is rolled back"_s).at(u"10:10"_s).of(EventKind::Change).from(u"Noor"_s));
    m_proxy->setFilter(filter);
    QCOMPARE(texts(), expected);
    QCOMPARE(m_proxy->isFiltering(), !filter.isEmpty());
    m_proxy->setFilter({});
    QCOMPARE(m_proxy->rowCount(), 3);
}

void TestTimelineProxy::shouldFilterByTheTimeThatIsShown()
{
    add(anEvent(u"a"_s).at(u"10:00"_s));
    add(anEvent(u"b"_s).at(u"11:00"_s));
    m_proxy->setFilter({{u"11:00"_s}, {}, {}, {}});
    QCOMPARE(texts(), QStringList{u"b"_s});
    m_model->setDisplayZone(QTimeZone("UTC+01:00"));
    // One row is a change of its own, many are a reset.
    QCOMPARE(texts(), QStringList{u"a"_s});
}

void TestTimelineProxy::shouldTakeInAndOutWhatAnEditMakesMatch()
{
    const EventId id = add(anEvent(u"pool"_s).at(u"10:00"_s));
    add(anEvent(u"pool again"_s).at(u"10:05"_s));
    m_proxy->setFilter({{u"pool"_s}, {}, {}, {}});
    const QSignalSpy reset(m_proxy.get(), &QAbstractItemModel::modelReset);
    add(anEvent(u"something else"_s).at(u"10:01"_s));
    QCOMPARE(m_proxy->rowCount(), 2);
    add(anEvent(u"one more pool"_s).at(u"10:02"_s));
    QCOMPARE(texts(), (QStringList{u"pool"_s, u"one more pool"_s, u"pool again"_s}));
    edit(id, [](TimelineEvent &event) { event.text = u"lake"_s; });
    QCOMPARE(texts(), (QStringList{u"one more pool"_s, u"pool again"_s}));
    QVERIFY(m_desk->session().undo());
    QCOMPARE(texts(), (QStringList{u"pool"_s, u"one more pool"_s, u"pool again"_s}));
    QCOMPARE(reset.count(), 0);
}

void TestTimelineProxy::shouldFollowMovesUnderAFilter()
{
    const EventId first = add(anEvent(u"pool 1"_s).at(u"10:00"_s));
    const EventId hidden = add(anEvent(u"else"_s).at(u"10:02"_s));
    add(anEvent(u"pool 2"_s).at(u"10:05"_s));
    m_proxy->setFilter({{u"pool"_s}, {}, {}, {}});
    edit(first, [](TimelineEvent &event) { event.time.happenedAt = at(u"10:10"_s); });
    QCOMPARE(texts(), (QStringList{u"pool 2"_s, u"pool 1"_s}));
    edit(hidden, [](TimelineEvent &event) { event.time.happenedAt = at(u"10:20"_s); });
    QCOMPARE(texts(), (QStringList{u"pool 2"_s, u"pool 1"_s}));
    QVERIFY(m_desk->session().remove({hidden.uuid()}));
    QCOMPARE(texts(), (QStringList{u"pool 2"_s, u"pool 1"_s}));
}

void TestTimelineProxy::shouldGroupByLane()
{
    add(anEvent(u"alert"_s).at(u"10:00"_s).of(EventKind::Alert));
    const EventId own = add(anEvent(u"call"_s).at(u"10:01"_s).of(EventKind::Escalation));
    edit(own, [](TimelineEvent &event) { event.lane = u"support"_s; });
    add(anEvent(u"change"_s).at(u"10:02"_s).of(EventKind::Change));
    m_proxy->setGrouping(TimelineGroups::By::Lane);
    QCOMPARE(texts(), (QStringList{u"alert"_s, u"change"_s, u"call"_s}));
    QCOMPARE(sections(), (QStringList{u"System@alert"_s, u"support@call"_s}));
    QCOMPARE(m_proxy->laneOf(*m_proxy->valueAt(0)), u"System"_s);
    add(anEvent(u"page"_s).at(u"09:00"_s).of(EventKind::StatusUpdate));
    // In the order of the graph's lanes: those that people name come last.
    QCOMPARE(texts(), (QStringList{u"alert"_s, u"change"_s, u"page"_s, u"call"_s}));
    m_proxy->setGrouping(TimelineGroups::By::None);
    QCOMPARE(texts(), (QStringList{u"page"_s, u"alert"_s, u"call"_s, u"change"_s}));
}

void TestTimelineProxy::shouldMoveAnEventToItsLane()
{
    const EventId first = add(anEvent(u"a"_s).at(u"10:00"_s).of(EventKind::Alert));
    add(anEvent(u"b"_s).at(u"10:01"_s).of(EventKind::Escalation));
    add(anEvent(u"c"_s).at(u"10:02"_s).of(EventKind::Alert));
    m_proxy->setGrouping(TimelineGroups::By::Lane);
    QCOMPARE(texts(), (QStringList{u"a"_s, u"c"_s, u"b"_s}));
    const QPersistentModelIndex held = m_proxy->index(0, 0);
    const QSignalSpy sections(m_proxy.get(), &TimelineProxy::sectionsChanged);
    edit(first, [](TimelineEvent &event) { event.lane = u"people"_s; });
    QCOMPARE(texts(), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
    QCOMPARE(held.row(), 1);
    QVERIFY(sections.count() > 0);
    QCOMPARE(this->sections(), (QStringList{u"System@c"_s, u"People@a"_s}));
}

void TestTimelineProxy::shouldGroupByPhase()
{
    add(anEvent(u"deploy"_s).at(u"09:50"_s));
    m_proxy->setGrouping(TimelineGroups::By::Phase);
    QCOMPARE(sections().size(), 1);
    add(anEvent(u"impact"_s).at(u"10:00"_s).marked(Milestone::ImpactBegan));
    add(anEvent(u"alert"_s).at(u"10:05"_s).marked(Milestone::Detected));
    add(anEvent(u"look"_s).at(u"10:06"_s));
    add(anEvent(u"rolled back"_s).at(u"10:20"_s).marked(Milestone::Mitigated));
    add(anEvent(u"fine"_s).at(u"10:30"_s).marked(Milestone::Resolved));
    add(anEvent(u"mail"_s).at(u"11:00"_s));
    QCOMPARE(sections(), (QStringList{u"Before: no impact yet@deploy"_s, u"Detect@impact"_s, u"Mitigate@look"_s,
                                      u"Resolve@fine"_s, u"After: Resolved@mail"_s}));
}

void TestTimelineProxy::shouldFollowMilestones()
{
    add(anEvent(u"a"_s).at(u"10:00"_s));
    const EventId second = add(anEvent(u"b"_s).at(u"10:10"_s));
    add(anEvent(u"c"_s).at(u"10:20"_s));
    m_proxy->setGrouping(TimelineGroups::By::Phase);
    const QSignalSpy changed(m_proxy.get(), &TimelineProxy::sectionsChanged);
    QVERIFY(m_desk->session().setMilestone(Milestone::Detected, second));
    QVERIFY(changed.count() > 0);
    QCOMPARE(sections(), (QStringList{u"Detect@a"_s, u"After: Detected@c"_s}));
}

void TestTimelineProxy::shouldTellWhereADayBeginsInWhatIsShown()
{
    add(anEvent(u"a"_s).at(u"2026-03-12 10:00"_s));
    add(anEvent(u"b pool"_s).at(u"2026-03-13 10:00"_s));
    add(anEvent(u"c pool"_s).at(u"2026-03-13 11:00"_s));
    const auto isNewDay = [this](int row) { return m_proxy->index(row, 0).data(TimelineModel::IsNewDayRole).toBool(); };
    QVERIFY(isNewDay(0) && isNewDay(1) && !isNewDay(2));
    m_proxy->setFilter({{u"pool"_s}, {}, {}, {}});
    QVERIFY(isNewDay(0) && !isNewDay(1));
}

void TestTimelineProxy::shouldFindTheRowNearATime_data()
{
    QTest::addColumn<QString>("clock");
    QTest::addColumn<QString>("expected");
    QTest::newRow("before all") << u"09:00"_s << u"a"_s;
    QTest::newRow("exactly") << u"10:05"_s << u"b"_s;
    QTest::newRow("between") << u"10:01"_s << u"b"_s;
    QTest::newRow("after all") << u"12:00"_s << u"c"_s;
}

void TestTimelineProxy::shouldFindTheRowNearATime()
{
    QFETCH(QString, clock);
    QFETCH(QString, expected);
    QCOMPARE(m_proxy->rowNear(at(clock)), -1);
    add(anEvent(u"a"_s).at(u"10:00"_s));
    add(anEvent(u"b"_s).at(u"10:05"_s));
    add(anEvent(u"c"_s).at(u"10:30"_s));
    QCOMPARE(m_proxy->valueAt(m_proxy->rowNear(at(clock)))->text, expected);
}

void TestTimelineProxy::shouldSurviveManyEditsInEveryGrouping_data()
{
    QTest::addColumn<TimelineGroups::By>("by");
    QTest::newRow("none") << TimelineGroups::By::None;
    QTest::newRow("phase") << TimelineGroups::By::Phase;
    QTest::newRow("lane") << TimelineGroups::By::Lane;
}

void TestTimelineProxy::shouldSurviveManyEditsInEveryGrouping()
{
    QFETCH(TimelineGroups::By, by);
    m_proxy->setGrouping(by);
    m_proxy->setFilter({{u"e"_s}, {}, {}, {}});
    QList<EventId> ids;
    // The same every time: a test that fails must fail again.
    quint32 seed = 4711;
    const auto any = [&seed](quint32 below) { return (seed = seed * 1664525U + 1013904223U) / 65536U % below; };
    const QStringList words{u"slow"_s, u"edge"_s, u"queue"_s, u"db"_s};
    const QList<EventKind> kinds = enumValues<EventKind>();
    for (int step = 0; step < 300; ++step) {
        const QString clock = u"10:%1"_s.arg(any(60), 2, 10, QLatin1Char('0'));
        const auto id = ids.isEmpty() ? EventId() : ids.at(any(static_cast<quint32>(ids.size())));
        switch (any(6)) {
        case 0:
            if (!id.isNull()) {
                QVERIFY(m_desk->session().remove({id.uuid()}));
                ids.removeOne(id);
            }
            break;
        case 1:
            if (!id.isNull())
                edit(id, [&](TimelineEvent &event) {
                    event.time.happenedAt = at(clock);
                    event.lane = words.at(any(4));
                });
            break;
        case 2:
            if (!id.isNull())
                edit(id, [&](TimelineEvent &event) { event.text = words.at(any(4)); });
            break;
        case 3:
            if (!id.isNull())
                QVERIFY(m_desk->session().setMilestone(enumValues<Milestone>().at(any(6)), id));
            break;
        default: ids.append(add(anEvent(words.at(any(4))).at(clock).of(kinds.at(any(11))))); break;
        }
        // What went step by step is what a reset would show.
        const QStringList before = texts();
        const QStringList sectionsBefore = sections();
        const TimelineFilter filter = m_proxy->filter();
        m_proxy->setFilter({});
        m_proxy->setFilter(filter);
        QCOMPARE(before, texts());
        QCOMPARE(sectionsBefore, sections());
    }
    QVERIFY(m_proxy->rowCount() > 10);
}

QTEST_MAIN(TestTimelineProxy)
#include "tst_timelineproxy.moc"
