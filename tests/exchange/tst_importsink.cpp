// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/importsink.h"

#include "support/builders.h"

#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

namespace {

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}

TimelineEvent anEventAt(const QString &time, const QString &text, const QString &source = u"Noor"_s,
                        const QString &key = {})
{
    TimelineEvent event;
    event.time.happenedAt = utc(u"2026-03-12T%1:00Z"_s.arg(time));
    event.text = text;
    event.source = source;
    event.sourceKey = key;
    return event;
}

QStringList textsOf(const ImportResult &result)
{
    QStringList texts;
    for (const ReviewContent &content : result.reviews) {
        for (const TimelineEvent &each : content.events)
            texts.append(each.text);
    }
    return texts;
}

} // namespace

class TestImportSink : public QObject
{
    Q_OBJECT

private slots:
    void shouldPutEventsIntoAReviewOfTheirOwn()
    {
        ImportSink sink({.zone = "Asia/Tokyo"});
        QVERIFY(sink.isEmpty());
        const auto id = sink.add(anEventAt(u"10:05"_s, u"b"_s, {}, u"k2"_s));
        sink.add(anEventAt(u"10:00"_s, u"a"_s, {}, u"k1"_s));
        QVERIFY(!sink.isEmpty());
        const ImportResult result = sink.take();
        QVERIFY(sink.isEmpty());
        QCOMPARE(textsOf(result), (QStringList{u"a"_s, u"b"_s}));
        const ReviewContent &content = result.reviews.first();
        QCOMPARE(content.events.at(1).id, *id);
        QCOMPARE(content.events.at(1).reviewId, content.review.id);
        QVERIFY(!content.review.id.isNull() && content.review.createdAt.isValid());
        QCOMPARE(content.review.incident.timeZone, QByteArray("Asia/Tokyo"));
        // So that a grown file is known again.
        QCOMPARE(content.review.sourceKey, u"k1"_s);
    }

    void shouldKeepTheOrderOfOneInstant()
    {
        ImportSink sink;
        for (const auto &text : {u"c"_s, u"a"_s, u"b"_s})
            sink.add(anEventAt(u"10:00"_s, text));
        sink.add(anEventAt(u"09:00"_s, u"first"_s));
        const ImportResult result = sink.take();
        QCOMPARE(textsOf(result), (QStringList{u"first"_s, u"c"_s, u"a"_s, u"b"_s}));
        QCOMPARE(result.reviews.first().events.at(0).order, 0);
        QCOMPARE(result.reviews.first().events.at(3).order, 2);
    }

    void shouldFilter_data()
    {
        QTest::addColumn<ImportFilter>("filter");
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<int>("filteredOut");
        const QStringList all{u"Disk full"_s, u"disk grown"_s, u"Done"_s};
        QTest::newRow("nothing") << ImportFilter{} << all << 0;
        QTest::newRow("from, included") << ImportFilter{.from = utc(u"2026-03-12T10:05:00Z"_s)} << all.sliced(1) << 1;
        QTest::newRow("to, included") << ImportFilter{.to = utc(u"2026-03-12T10:05:00Z"_s)} << all.first(2) << 1;
        QTest::newRow("people") << ImportFilter{.people = {u"noor"_s, u"nobody"_s}} << all.first(1) << 2;
        QTest::newRow("text") << ImportFilter{.text = u"DISK"_s} << all.first(2) << 1;
        QTest::newRow("all of it") << ImportFilter{.people = {u"ana"_s}, .text = u"disk"_s} << all.sliced(1, 1) << 2;
    }

    void shouldFilter()
    {
        QFETCH(ImportFilter, filter);
        QFETCH(QStringList, texts);
        QFETCH(int, filteredOut);
        ImportSink sink({.filter = filter});
        sink.add(anEventAt(u"10:00"_s, u"Disk full"_s, u"Noor (#ops)"_s));
        sink.add(anEventAt(u"10:05"_s, u"disk grown"_s, u"Ana"_s));
        sink.add(anEventAt(u"10:10"_s, u"Done"_s, u"Ana"_s));
        const ImportResult result = sink.take();
        QCOMPARE(textsOf(result), texts);
        QCOMPARE(result.filteredOut, filteredOut);
    }

    void shouldForgetReviewsOfWhichNothingIsLeft()
    {
        ImportSink sink({.filter = {.text = u"disk"_s}});
        sink.beginReview(aReview(u"Without events"_s));
        sink.beginReview(aReview(u"Other"_s));
        sink.add(anEventAt(u"10:00"_s, u"Network"_s));
        sink.beginReview(aReview(u"This"_s));
        sink.add(anEventAt(u"10:00"_s, u"Disk"_s));
        const ImportResult result = sink.take();
        QCOMPARE(result.reviews.size(), 2);
        QCOMPARE(result.reviews.at(0).review.title, u"Without events"_s);
        QCOMPARE(result.reviews.at(1).review.title, u"This"_s);
    }

    void shouldKnowTheReviewAlsoWithoutItsFirstEvent()
    {
        const auto keyWith = [](const ImportFilter &filter) {
            ImportSink sink({.filter = filter});
            sink.add(anEventAt(u"10:00"_s, u"Network"_s, {}, u"k1"_s));
            sink.add(anEventAt(u"10:01"_s, u"Disk"_s, {}, u"k2"_s));
            return sink.take().reviews.first().review.sourceKey;
        };
        QCOMPARE(keyWith({.text = u"disk"_s}), keyWith({}));
    }

    void shouldLeaveNoiseOutUnlessWanted()
    {
        for (const bool withNoise : {false, true}) {
            ImportSink sink({.filter = {.withNoise = withNoise}});
            sink.add(anEventAt(u"10:00"_s, u"Paged Noor"_s), u"notify_log_entry"_s, ImportSink::Weight::Noise);
            sink.add(anEventAt(u"10:01"_s, u"Acknowledged"_s), u"acknowledge_log_entry"_s);
            const ImportResult result = sink.take();
            QCOMPARE(result.reviews.first().events.size(), withNoise ? 2 : 1);
            QCOMPARE(result.noise, withNoise ? 0 : 1);
            QCOMPARE(result.sourceKinds.value(result.reviews.first().events.last().id), u"acknowledge_log_entry"_s);
        }
    }

    void shouldSetLaneAndKind()
    {
        ImportSink sink({.lane = u"Chat"_s, .kinds = {{u"bot"_s, EventKind::Alert}}});
        sink.add(anEventAt(u"10:00"_s, u"a"_s), u"bot"_s);
        sink.add(anEventAt(u"10:01"_s, u"b"_s), u"person"_s);
        const ImportResult result = sink.take();
        QCOMPARE(result.reviews.first().events.at(0).kind, EventKind::Alert);
        QCOMPARE(result.reviews.first().events.at(1).kind, EventKind::Observation);
        QCOMPARE(result.reviews.first().events.at(1).lane, u"Chat"_s);
    }

    void shouldTakeAKeyAndAMilestoneOncePerReview()
    {
        ImportSink sink;
        TimelineEvent detected = anEventAt(u"10:00"_s, u"a"_s, {}, u"k"_s);
        detected.milestones = {Milestone::Detected};
        TimelineEvent again = anEventAt(u"10:05"_s, u"b"_s, {}, u"other"_s);
        again.milestones = {Milestone::Mitigated, Milestone::Detected};
        for (int review = 0; review < 2; ++review) {
            sink.beginReview({});
            QVERIFY(sink.add(detected));
            QVERIFY(!sink.add(detected));
            QVERIFY(sink.add(again));
        }
        const ImportResult result = sink.take();
        QCOMPARE(result.reviews.size(), 2);
        for (const ReviewContent &content : result.reviews) {
            QCOMPARE(content.events.size(), 2);
            QCOMPARE(content.events.at(1).milestones, QList<Milestone>{Milestone::Mitigated});
        }
        QCOMPARE(result.filteredOut, 0);
    }

    void shouldLeaveOutTimesThatCanNotBe_data()
    {
        QTest::addColumn<QDateTime>("time");
        QTest::newRow("none") << QDateTime();
        QTest::newRow("far in the future")
            << QDateTime::fromMSecsSinceEpoch(std::numeric_limits<qint64>::max() / 2, QTimeZone::UTC);
        QTest::newRow("far in the past") << QDateTime::fromMSecsSinceEpoch(std::numeric_limits<qint64>::min() / 2,
                                                                           QTimeZone::UTC);
        QTest::newRow("year 1") << QDateTime(QDate(1, 1, 1), QTime(0, 0), QTimeZone::UTC);
        QTest::newRow("year 2200") << QDateTime(QDate(2200, 1, 1), QTime(0, 0), QTimeZone::UTC);
    }

    void shouldLeaveOutTimesThatCanNotBe()
    {
        QFETCH(QDateTime, time);
        ImportSink sink;
        TimelineEvent odd = anEventAt(u"10:00"_s, u"a"_s);
        odd.time.happenedAt = time;
        QVERIFY(!sink.add(odd));
        odd = anEventAt(u"10:00"_s, u"b"_s);
        odd.time.endsAt = time;
        odd.knownAt = time;
        QVERIFY(sink.add(odd));
        const ImportResult result = sink.take();
        QCOMPARE(textsOf(result), QStringList{u"b"_s});
        QCOMPARE(result.warningCount, 1);
        QVERIFY(!result.reviews.first().events.first().time.endsAt.isValid());
        QVERIFY(!result.reviews.first().events.first().knownAt.isValid());
    }

    void shouldBoundAndCleanTexts()
    {
        ImportSink sink;
        TimelineEvent odd = anEventAt(u"10:00"_s, u"a\n\tb"_s + QChar(u'\0') + QChar(u'\x1b') + u"[31m"_s, u"No\nor"_s,
                                      u"k"_s.repeated(9000));
        sink.add(odd);
        sink.add(anEventAt(u"10:01"_s, u"x"_s.repeated(1'000'000)));
        const ImportResult result = sink.take();
        const TimelineEvent &clean = result.reviews.first().events.first();
        QCOMPARE(clean.text, u"a\n\tb[31m"_s);
        QVERIFY(clean.sourceKey.size() < 600);
        QVERIFY(result.reviews.first().events.last().text.size() <= 100'001);
        QCOMPARE(result.warningCount, 1);
    }

    void shouldKeepAThousandWarningsInTheOrderOfTheFile()
    {
        ImportSink sink;
        for (int i = 2000; i > 0; --i)
            sink.warn(i, u"odd"_s, i % 2 ? u"b"_s : u"a"_s);
        const ImportResult result = sink.take();
        QCOMPARE(result.warningCount, 2000);
        QCOMPARE(result.warnings.size(), 1000);
        QCOMPARE(result.warnings.first(), (ImportWarning{1002, u"odd"_s, u"a"_s}));
        QCOMPARE(result.warnings.last().file, u"b"_s);
    }

    void shouldTakeWholeReviewsAsTheyAre()
    {
        ImportSink sink({.lane = u"Chat"_s, .filter = {.text = u"nowhere"_s}});
        const ReviewContent full = aFullReview();
        sink.addReview(full);
        const ImportResult result = sink.take();
        QCOMPARE(result.reviews.size(), 1);
        QVERIFY(result.reviews.first() == full);
    }

    void shouldCountAndStop()
    {
        ImportProgress progress;
        ImportSink sink({}, &progress);
        sink.add(anEventAt(u"10:00"_s, u"a"_s));
        QCOMPARE(progress.events, 1);
        QVERIFY(!sink.isCancelled());
        progress.isCancelled = true;
        QVERIFY(sink.isCancelled());
        QCOMPARE(ImportSink::stopped().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestImportSink)
#include "tst_importsink.moc"
