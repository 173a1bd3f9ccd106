// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/graph/graphretiming.h"

#include "support/builders.h"

#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;
using test::anEvent;
using test::at;

namespace {

constexpr qint64 Minute = 60'000;

} // namespace

class TestGraphRetiming : public QObject
{
    Q_OBJECT

private slots:
    void shouldMoveAllByOneSpan()
    {
        const ReviewId review = ReviewId::create();
        TimelineEvent first = anEvent(u"a"_s).at(u"10:03:20"_s).in(review);
        first.time.enteredAs = u"10:03:20"_s;
        const TimelineEvent second = anEvent(u"b"_s).at(u"10:10"_s).until(u"10:20"_s).in(review);
        GraphRetiming retiming({first, second}, first, GraphRetiming::What::Move);
        QVERIFY(retiming.isActive());
        retiming.moveBy(2 * Minute, Minute, QTimeZone::utc());
        // The one that is held comes to a round time, the other keeps its distance.
        QCOMPARE(retiming.at(), at(u"10:05"_s));
        const QList<TimelineEvent> result = retiming.result();
        QCOMPARE(result.at(0).time.happenedAt, at(u"10:05"_s));
        QCOMPARE(result.at(1).time.happenedAt, at(u"10:11:40"_s));
        QCOMPARE(result.at(1).time.endsAt, at(u"10:21:40"_s));
        QVERIFY(result.at(0).time.enteredAs.isEmpty());
        QCOMPARE(result.at(0).text, u"a"_s);
    }

    void shouldSnapToTheClocksThatAreShown()
    {
        const TimelineEvent event = anEvent().at(u"10:03"_s).in(ReviewId::create());
        GraphRetiming retiming({event}, event, GraphRetiming::What::Move);
        retiming.moveBy(20 * Minute, 60 * Minute, QTimeZone("Asia/Kolkata"));
        QCOMPARE(retiming.at(), at(u"10:30"_s));
        retiming.moveBy(20 * Minute, 0, QTimeZone("Asia/Kolkata"));
        QCOMPARE(retiming.at(), at(u"10:23"_s));
        retiming.moveBy(0, 60 * Minute, QTimeZone::utc());
        QCOMPARE(retiming.shift(), 0);
    }

    void shouldStretchTheEndButNotBeforeTheBeginning()
    {
        const TimelineEvent event = anEvent().at(u"10:00"_s).until(u"10:20"_s).in(ReviewId::create());
        GraphRetiming retiming({event}, event, GraphRetiming::What::End);
        retiming.moveBy(7 * Minute, 5 * Minute, QTimeZone::utc());
        QCOMPARE(retiming.result().first().time.happenedAt, at(u"10:00"_s));
        QCOMPARE(retiming.result().first().time.endsAt, at(u"10:25"_s));
        retiming.moveBy(-90 * Minute, 5 * Minute, QTimeZone::utc());
        QCOMPARE(retiming.result().first().time.endsAt, at(u"10:00"_s));
    }

    void shouldSayWhereItGoes()
    {
        const TimelineEvent event = anEvent().at(u"10:00"_s).in(ReviewId::create());
        GraphRetiming retiming({event}, event, GraphRetiming::What::Move);
        retiming.moveBy(6 * Minute, Minute, QTimeZone("Europe/Berlin"));
        QCOMPARE(retiming.label(QTimeZone("Europe/Berlin")), u"11:00 → 11:06, 6 min later"_s);
        retiming.moveBy(-14 * 60 * Minute, Minute, QTimeZone::utc());
        QCOMPARE(retiming.label(QTimeZone::utc()), u"2026-03-12 10:00 → 2026-03-11 20:00, 14 h earlier"_s);
        QVERIFY(!GraphRetiming().isActive());
    }
};

QTEST_GUILESS_MAIN(TestGraphRetiming)
#include "tst_graphretiming.moc"
