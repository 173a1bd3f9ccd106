// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/markdownimporter.h"

#include "support/exchangefiles.h"

#include "domain/zonedtime.h"

#include <QElapsedTimer>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

namespace {

Result<ImportResult> read(const QString &text, const ImportOptions &options = {}, const QString &name = u"outage.md"_s)
{
    return importBytes(MarkdownImporter(), text.toUtf8(), name, options);
}

/// "2026-03-12T09:05:00Z Alert fires" for each event.
QStringList linesOf(const Result<ImportResult> &result)
{
    if (!result)
        return {result.error().message};
    QStringList lines;
    for (const TimelineEvent &event : result->reviews.first().events) {
        const QString end = event.time.endsAt.isValid() ? u"/"_s + isoUtc(event.time.endsAt) : QString();
        const QString about = event.time.precision == TimePrecision::Approximate ? u"~"_s : QString();
        lines.append(about + isoUtc(event.time.happenedAt) + end + u' ' + event.text);
    }
    return lines;
}

QStringList warningsOf(const Result<ImportResult> &result)
{
    QStringList texts;
    if (!result)
        return {result.error().message};
    for (const ImportWarning &warning : result->warnings)
        texts.append(u"%1: %2"_s.arg(warning.line).arg(warning.text));
    return texts;
}

bool anyContains(const QStringList &texts, const QString &part)
{
    return !texts.filter(part).isEmpty();
}

} // namespace

class TestMarkdownImporter : public QObject
{
    Q_OBJECT

private slots:
    void shouldReadTimesUnderADatedHeading();
    void shouldReadOneLine_data();
    void shouldReadOneLine();
    void shouldTakeTheZoneFromAHeader_data();
    void shouldTakeTheZoneFromAHeader();
    void shouldTakeTheChosenZoneWhereNoneIsNamed();
    void shouldSayWhenAHeadersZoneIsOutOfSeason();
    void shouldAskWhichZoneAHeaderMeans();
    void shouldReadTables();
    void shouldReadItemsThatEndWithATime();
    void shouldKeepWhatStandsBelow();
    void shouldEndAtTheNextChapter();
    void shouldIgnoreBareTimesOutsideTheTimeline();
    void shouldGoPastMidnightAndBack();
    void shouldTakeTheDayFromTheDocument_data();
    void shouldTakeTheDayFromTheDocument();
    void shouldSayWhatItCouldNotRead();
    void shouldNotLoseTheTimelineToAnOpenFence();
    void shouldNameTheReview();
    void shouldAddOnlyWhatIsNew();
    void shouldRefuseWhatHasNoTimes();
    void shouldRecogniseMarkdown_data();
    void shouldRecogniseMarkdown();
    void shouldStayQuickOnHostileText_data();
    void shouldStayQuickOnHostileText();
};

void TestMarkdownImporter::shouldReadTimesUnderADatedHeading()
{
    const auto result =
        read(u"# Queue outage\n\n## Timeline\n\nAll times in CET\n\n### 2026-02-10 14:03\n\nA deploy "
             "begins.\nIt is slow.\n\n### 14:10 - Alert ##\n\nThe queue's age.\n\n### ~14:20-14:35\n\nNo "
             "orders.\n\n### 14:22:10-58\n\nFlapping.\n\n### 9:15 pm\n\nOver.\n\n## Lessons\n\n- 10:00 "
             "is no entry.\n"_s);
    QCOMPARE(linesOf(result),
             (QStringList{u"2026-02-10T13:03:00Z A deploy begins.\nIt is slow."_s,
                          u"2026-02-10T13:10:00Z Alert\n\nThe queue's age."_s,
                          u"~2026-02-10T13:20:00Z/2026-02-10T13:35:00Z No orders."_s,
                          u"2026-02-10T13:22:10Z/2026-02-10T13:22:58Z Flapping."_s, u"2026-02-10T20:15:00Z Over."_s}));
    QVERIFY2(result->warnings.isEmpty(), qPrintable(warningsOf(result).join(u'\n')));
    QCOMPARE(result->reviews.first().review.incident.timeZone, QByteArray("Europe/Berlin"));
    QCOMPARE(result->reviews.first().events.first().time.zone, QByteArray("Europe/Berlin"));
}

void TestMarkdownImporter::shouldReadOneLine_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *line, const char *expected) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(expected);
    };
    row("- 11:14 Alert", "2026-02-10T11:14:00Z Alert");
    row("* 11:14: Alert", "2026-02-10T11:14:00Z Alert");
    row("1. 11:14 - Alert", "2026-02-10T11:14:00Z Alert");
    row("  - 11:14 – Alert", "2026-02-10T11:14:00Z Alert");
    row("• 11:14 Alert", "2026-02-10T11:14:00Z Alert");
    row("- [x] 11:14 Alert", "2026-02-10T11:14:00Z Alert");
    row("11:14 – Alert", "2026-02-10T11:14:00Z Alert");
    row("- **11:14** - Alert", "2026-02-10T11:14:00Z Alert");
    row("- **11:14:** Alert **now**", "2026-02-10T11:14:00Z Alert **now**");
    row("- **11:14 UTC: Alert fires** at last", "2026-02-10T11:14:00Z **Alert fires** at last");
    row("- *11:14* Alert", "2026-02-10T11:14:00Z Alert");
    row("- `11:14` Alert in `eu`", "2026-02-10T11:14:00Z Alert in `eu`");
    row("- 11:14 **Alert**", "2026-02-10T11:14:00Z **Alert**");
    row("* [11:14] @kim sees [it](https://example.org/1)",
        "2026-02-10T11:14:00Z @kim sees [it](https://example.org/1)");
    row("- [11:14](https://example.org/1) Alert", "2026-02-10T11:14:00Z Alert");
    row("- (11:14) Alert", "2026-02-10T11:14:00Z Alert");
    row("- <b>11:14</b> Alert", "2026-02-10T11:14:00Z Alert");
    row("- 11:14:32.5 Alert", "2026-02-10T11:14:32.500Z Alert");
    row("- 2:54 PM PST: [change](https://example.org)", "2026-02-10T22:54:00Z [change](https://example.org)");
    row("- 10:45a Alert", "2026-02-10T10:45:00Z Alert");
    row("- 17:14pm Alert", "2026-02-10T17:14:00Z Alert");
    row("- 11.50: Alert", "2026-02-10T11:50:00Z Alert");
    row("- 1600 - Alert", "2026-02-10T16:00:00Z Alert");
    row("- ~11:14 Alert", "~2026-02-10T11:14:00Z Alert");
    row("- around 9am: Alert", "~2026-02-10T09:00:00Z Alert");
    row("- 11:14 (maybe earlier?) Alert", "~2026-02-10T11:14:00Z (maybe earlier?) Alert");
    row("- 20:07 EDT (00:07 UTC) Alert", "2026-02-11T00:07:00Z Alert");
    row("- 11:14–11:40 Alert", "2026-02-10T11:14:00Z/2026-02-10T11:40:00Z Alert");
    row("- 23:50 - 00:20 Alert", "2026-02-10T23:50:00Z/2026-02-11T00:20:00Z Alert");
    row("- 2026-02-12 11:14: Alert", "2026-02-12T11:14:00Z Alert");
    row("- 2026-02-12T11:14:05Z Alert", "2026-02-12T11:14:05Z Alert");
    row("- 2026-02-12 11:14 UTC+2 Alert", "2026-02-12T09:14:00Z Alert");
    row("- [02-12 11:14] Alert", "2026-02-12T11:14:00Z Alert");
    row("- [12-20 11:14] Alert", "2025-12-20T11:14:00Z Alert");
    row("- Feb 12, 10:18 AM: Alert", "2026-02-12T10:18:00Z Alert");
    row("- 12. Feb, 11:14 Alert", "2026-02-12T11:14:00Z Alert");
    row("| 11:14 | Alert |", "2026-02-10T11:14:00Z Alert");
    row("| 2026-02-12 11:14| Alert \\| two |", "2026-02-12T11:14:00Z Alert | two");
    row("| 2026-02-12 | 11:14 | Alert |", "2026-02-12T11:14:00Z Alert");
}

void TestMarkdownImporter::shouldReadOneLine()
{
    QFETCH(QString, line);
    QFETCH(QString, expected);
    QCOMPARE(linesOf(read(u"# Outage of 2026-02-10\n\n## Timeline\n\n"_s + line + u'\n')), QStringList{expected});
}

void TestMarkdownImporter::shouldTakeTheZoneFromAHeader_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QByteArray>("zone");
    const auto row = [](const char *header, const char *expected, const char *zone) {
        QTest::newRow(header) << QString::fromUtf8(header) << QString::fromLatin1(expected) << QByteArray(zone);
    };
    row("All times in PST", "2026-02-10T19:14:00Z", "America/Los_Angeles");
    row("All times PST.", "2026-02-10T19:14:00Z", "America/Los_Angeles");
    row("Times in UTC", "2026-02-10T11:14:00Z", "UTC");
    row("**All times are in Europe/Berlin**", "2026-02-10T10:14:00Z", "Europe/Berlin");
    row("All times in PST (UTC-7)", "2026-02-10T18:14:00Z", "UTC-07:00");
    row("All times in UTC+1 (Zurich time)", "2026-02-10T10:14:00Z", "UTC+01:00");
    row("Note: all times in this document are EST.", "2026-02-10T16:14:00Z", "America/New_York");
    row("Time zone: CET", "2026-02-10T10:14:00Z", "Europe/Berlin");
    row("Alle Zeiten in MEZ", "2026-02-10T10:14:00Z", "Europe/Berlin");
    row("All times in UC/Pacific", "2026-02-10T19:14:00Z", "America/Los_Angeles");
    row("All times in PST, on February 12th 2026", "2026-02-12T19:14:00Z", "America/Los_Angeles");
    row("We had no time (CET)", "2026-02-10T11:14:00Z", "UTC");
    row("In the end we saw that all times in PST were off", "2026-02-10T11:14:00Z", "UTC");
    row("The timezone bug was back", "2026-02-10T11:14:00Z", "UTC");
}

void TestMarkdownImporter::shouldTakeTheZoneFromAHeader()
{
    QFETCH(QString, header);
    QFETCH(QString, expected);
    QFETCH(QByteArray, zone);
    const auto result = read(u"# Outage of 2026-02-10\n\n## Timeline\n\n%1\n\n- 11:14 Alert\n"_s.arg(header));
    QCOMPARE(linesOf(result), QStringList{expected + u" Alert"_s});
    QCOMPARE(result->reviews.first().events.first().time.zone, zone);
    const auto inTitle = read(u"# Outage of 2026-02-10\n\n## Timeline (CET)\n\n- 11:14 Alert\n"_s);
    QCOMPARE(linesOf(inTitle), QStringList{u"2026-02-10T10:14:00Z Alert"_s});
}

void TestMarkdownImporter::shouldTakeTheChosenZoneWhereNoneIsNamed()
{
    const QString named = u"# Outage of 2026-07-10\n\n## Timeline\n\nAll times in PST\n\n- 11:14 Alert\n"_s;
    QCOMPARE(linesOf(read(named, {.zone = "Europe/Berlin"})), QStringList{u"2026-07-10T19:14:00Z Alert"_s});
    QCOMPARE(linesOf(read(named, {.zoneChoices = {{u"PST"_s, "America/Los_Angeles"}}})),
             QStringList{u"2026-07-10T18:14:00Z Alert"_s});
    const QString bare = u"# Outage of 2026-07-10\n\n## Timeline\n\n- 11:14 Alert\n"_s;
    QCOMPARE(linesOf(read(bare, {.zone = "Europe/Berlin"})), QStringList{u"2026-07-10T09:14:00Z Alert"_s});
}

void TestMarkdownImporter::shouldSayWhenAHeadersZoneIsOutOfSeason()
{
    const auto result =
        read(u"# Outage of 2026-07-10\n\n## Timeline\n\nAll times in PST\n\n- 11:14 Alert\n- 11:20 Over\n"_s);
    QCOMPARE(linesOf(result), (QStringList{u"2026-07-10T19:14:00Z Alert"_s, u"2026-07-10T19:20:00Z Over"_s}));
    QCOMPARE(result->warnings.size(), 1);
    QVERIFY2(result->warnings.first().text.contains(u"“PST”"_s) &&
                 result->warnings.first().text.contains(u"America/Los_Angeles"_s),
             qPrintable(result->warnings.first().text));
}

void TestMarkdownImporter::shouldAskWhichZoneAHeaderMeans()
{
    const QString text = u"# Outage of 2026-02-10\n\n## Timeline\n\nAll times in IST\n\n- 11:14 Alert\n"_s;
    const auto result = read(text);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Ambiguous);
    QVERIFY2(result.error().message.startsWith(u"outage.md, line 5: "_s) &&
                 result.error().message.contains(u"Asia/Kolkata"_s),
             qPrintable(result.error().message));
    QCOMPARE(linesOf(read(text, {.zoneChoices = {{u"IST"_s, "Asia/Kolkata"}}})),
             QStringList{u"2026-02-10T05:44:00Z Alert"_s});
    QCOMPARE(linesOf(read(text, {.zone = "Europe/Dublin"})), QStringList{u"2026-02-10T11:14:00Z Alert"_s});
}

void TestMarkdownImporter::shouldReadTables()
{
    const auto result =
        read(u"# Outage\n\n## Timeline\n\n| Time (CET) | Who | Event | Link |\n|---|:-:|---|---|\n| Feb 10 2026, 10:18 "
             "AM | Kim | Alert | |\n| 10:25 AM | | **Rollback** | [PR](https://example.org) |\n| later | | "
             "Over | |\n\nThe end.\n"_s);
    QCOMPARE(linesOf(result), (QStringList{u"2026-02-10T09:18:00Z Alert"_s,
                                           u"2026-02-10T09:25:00Z **Rollback** · [PR](https://example.org)"_s}));
    QCOMPARE(result->reviews.first().events.first().source, u"Kim"_s);
    QCOMPARE(warningsOf(result).size(), 1);
    QVERIFY(warningsOf(result).first().startsWith(u"9: "_s));
}

void TestMarkdownImporter::shouldReadItemsThatEndWithATime()
{
    const auto result = read(u"# Incident on 2026-02-10 - Slow\n\n- **Key events**\n  - First detected 2026-02-10 "
                             u"11:14\n  - Incident declared: 2026-02-10 "
                             "11:20\n  - Repaired 2026-02-10 1150\n  - Resolved: 2026-02-11 12:00\n\n- **Time to "
                             "repair**: 36m (10:00-17:00)\n\n- "
                             "**Context**:\n  - Nothing of 2026-02-10\n"_s);
    QCOMPARE(linesOf(result),
             (QStringList{u"2026-02-10T11:14:00Z First detected"_s, u"2026-02-10T11:20:00Z Incident declared"_s,
                          u"2026-02-10T11:50:00Z Repaired"_s, u"2026-02-11T12:00:00Z Resolved"_s}));
    const QList<TimelineEvent> &events = result->reviews.first().events;
    QCOMPARE(events.at(0).milestones, QList{Milestone::Detected});
    QVERIFY(events.at(1).milestones.isEmpty());
    QCOMPARE(events.at(2).milestones, QList{Milestone::Mitigated});
    QCOMPARE(events.at(3).milestones, QList{Milestone::Resolved});
}

void TestMarkdownImporter::shouldKeepWhatStandsBelow()
{
    const auto result = read(
        u"# Outage of 2026-02-10\n\n## Timeline\n\n- 11:14 Alert\n  on two hosts\n  - one\n  - two\n- 11:20 "
        "Rollback\n\n  ```\n  11:21 kubectl rollout undo\n  ```\n  > 11:22 said Kim\n- and more\n- 11:30 Over\n"_s);
    QCOMPARE(
        linesOf(result),
        (QStringList{
            u"2026-02-10T11:14:00Z Alert\non two hosts\n- one\n- two"_s,
            u"2026-02-10T11:20:00Z Rollback\n\n  ```\n  11:21 kubectl rollout undo\n  ```\n> 11:22 said Kim\n- and more"_s,
            u"2026-02-10T11:30:00Z Over"_s}));
}

void TestMarkdownImporter::shouldEndAtTheNextChapter()
{
    const auto result = read(
        u"- **Context**:\n\n2026-02-10 11:14 – Alert:\n\n* hosts\n\n11:20 – Over\n\n- **Resolution**:\n  - All well\n"_s);
    QCOMPARE(linesOf(result),
             (QStringList{u"2026-02-10T11:14:00Z Alert:\n\n- hosts"_s, u"2026-02-10T11:20:00Z Over"_s}));
}

void TestMarkdownImporter::shouldIgnoreBareTimesOutsideTheTimeline()
{
    const auto result = read(
        u"# Outage of 2026-02-10\n\n## Impact\n\n10:00 - 10:40 orders failed\n\n- Fault occurs 2026-02-10 09:00\n\n"
        "## Timeline\n\n- 11:14 Alert\n\n## Appendix\n\n- 12:00 chat\n\n> kim [12:01 PM] hello\n"_s);
    QCOMPARE(linesOf(result), (QStringList{u"2026-02-10T09:00:00Z Fault occurs"_s, u"2026-02-10T11:14:00Z Alert"_s}));
    QCOMPARE(result->reviews.first().events.first().milestones, QList{Milestone::ImpactBegan});
    // Without such a chapter the whole document is one.
    QCOMPARE(linesOf(read(u"# Outage of 2026-02-10\n\n10:00 orders fail\n\nAnd at\n10:10 they still do.\n"_s)),
             QStringList{u"2026-02-10T10:00:00Z orders fail\n\nAnd at\n10:10 they still do."_s});
}

void TestMarkdownImporter::shouldGoPastMidnightAndBack()
{
    const auto result = read(
        u"# Outage\n\n## Timeline\n\n2026-02-10\n\n- 23:55 Alert\n- 00:10 Page\n- 00:05 Call\n- 07:00 Over\n\n2026-02-13\n\n- 06:00 Again\n"_s);
    QCOMPARE(linesOf(result), (QStringList{u"2026-02-10T23:55:00Z Alert"_s, u"2026-02-11T00:05:00Z Call"_s,
                                           u"2026-02-11T00:10:00Z Page"_s, u"2026-02-11T07:00:00Z Over"_s,
                                           u"2026-02-13T06:00:00Z Again"_s}));
    const QStringList warnings = warningsOf(result);
    QCOMPARE(warnings.size(), 2);
    QVERIFY(warnings.at(0).startsWith(u"8: "_s) && warnings.at(0).contains(u"next day"_s));
    QVERIFY(warnings.at(1).startsWith(u"9: "_s) && warnings.at(1).contains(u"same day"_s));
}

void TestMarkdownImporter::shouldTakeTheDayFromTheDocument_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QDate>("chosen");
    QTest::addColumn<QDate>("expected");
    const QDate day(2026, 2, 10);
    QTest::newRow("title") << u"# Outage of February 10th, 2026"_s << u"a.md"_s << QDate() << day;
    QTest::newRow("title, day first") << u"# 10 Feb 2026: outage"_s << u"a.md"_s << QDate() << day;
    QTest::newRow("front matter") << u"---\ndate: 2026-02-10\n---\n"_s << u"a.md"_s << QDate() << day;
    QTest::newRow("front matter's title")
        << u"+++\ntitle = \"Outage of 2026-02-10\"\n+++\n"_s << u"a.md"_s << QDate() << day;
    QTest::newRow("file") << u"# Outage"_s << u"2026-02-10-outage.md"_s << QDate() << day;
    QTest::newRow("title before file") << u"# Outage of 2026-02-10"_s << u"2026-03-01.md"_s << QDate() << day;
    QTest::newRow("chosen") << u"# Outage of 2026-03-01"_s << u"a.md"_s << day << day;
}

void TestMarkdownImporter::shouldTakeTheDayFromTheDocument()
{
    QFETCH(QString, head);
    QFETCH(QString, name);
    QFETCH(QDate, chosen);
    QFETCH(QDate, expected);
    const auto result = read(head + u"\n\n## Timeline\n\n- 11:14 Alert\n"_s, {.date = chosen}, name);
    QCOMPARE(linesOf(result), QStringList{expected.toString(Qt::ISODate) + u"T11:14:00Z Alert"_s});
    const auto without = read(u"## Timeline\n\n- 11:14 Alert\n"_s);
    QVERIFY(anyContains(warningsOf(without), u"today"_s));
}

void TestMarkdownImporter::shouldSayWhatItCouldNotRead()
{
    const auto result = read(
        u"# Outage of 2026-02-10\n\n## Timeline\n\n- [???] IOPS are low\n- 11:14 Alert\n\n### Over the "
        u"break\n\nQuiet.\n\n"
        "- 20226-02-10 11:20 Typo\n- 25:00 Typo\n- 06/07/2026 11:25 Which?\n- 11:26 IST Where?\n- 11:30\n- 11:40 - 10:40 Odd\n"_s);
    QCOMPARE(linesOf(result), QStringList{u"2026-02-10T11:14:00Z Alert"_s});
    const QStringList warnings = warningsOf(result);
    for (const QString &part :
         {u"5: “[???] IOPS are low”"_s, u"8: the heading “Over the break”"_s, u"12: the year “20226”"_s,
          u"13: there is no time of day “25:00”"_s, u"14: left out: "_s, u"15: left out: "_s,
          u"16: nothing stands beside"_s, u"17: left out: "_s})
        QVERIFY2(anyContains(warnings, part), qPrintable(part + u" is not among\n"_s + warnings.join(u'\n')));
}

void TestMarkdownImporter::shouldNotLoseTheTimelineToAnOpenFence()
{
    const auto result = read(
        u"# Outage of 2026-02-10\n\n## Timeline\n\n### 11:14\n\n```bash\n# 11:15 a comment\n\n### 11:20\n\nOver\n"_s);
    QCOMPARE(linesOf(result),
             (QStringList{u"2026-02-10T11:14:00Z ```bash\n# 11:15 a comment"_s, u"2026-02-10T11:20:00Z Over"_s}));
}

void TestMarkdownImporter::shouldNameTheReview()
{
    const auto titled =
        read(u"---\ntitle: \"From the front\"\n---\n\n# The *queue* fell\n\n- 2026-02-10 11:14 Alert\n"_s);
    QCOMPARE(titled->reviews.first().review.title, u"The queue fell"_s);
    const auto fronted = read(u"---\ntitle: \"From the front\"\n---\n\n## Timeline\n\n- 2026-02-10 11:14 Alert\n"_s);
    QCOMPARE(fronted->reviews.first().review.title, u"From the front"_s);
    QCOMPARE(fronted->reviews.first().review.source, u"markdown"_s);
    QVERIFY(!fronted->reviews.first().review.sourceKey.isEmpty());
    QCOMPARE(read(u"- 2026-02-10 11:14 Alert\n"_s)->reviews.size(), 1);
}

void TestMarkdownImporter::shouldAddOnlyWhatIsNew()
{
    const auto keys = [](const Result<ImportResult> &result) {
        QStringList found;
        for (const TimelineEvent &event : result->reviews.first().events)
            found.append(event.sourceKey);
        return found;
    };
    const QString head = u"# Outage of 2026-02-10\n\n## Timeline\n\n"_s;
    const QStringList first = keys(read(head + u"- 11:14 Alert\n- 11:14 Alert\n"_s));
    const QStringList second = keys(read(head + u"- 11:00 Deploy\n- 11:14 Alert\n- 11:14 Alert\n"_s));
    QCOMPARE(first.size(), 2);
    QVERIFY(first.at(0) != first.at(1));
    QCOMPARE(second.sliced(1), first);
}

void TestMarkdownImporter::shouldRefuseWhatHasNoTimes()
{
    const auto result = read(u"# Notes\n\nNothing happened.\n"_s);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::InvalidInput);
    QVERIFY(result.error().message.contains(u"outage.md"_s));
}

void TestMarkdownImporter::shouldRecogniseMarkdown_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isIt");
    QTest::newRow("timeline") << "# Outage\n\n## Timeline\n\n- 11:14 Alert\n"_ba << u"a.md"_s << true;
    QTest::newRow("pasted") << "# Outage\n\n- 11:14 Alert\n"_ba << u"Clipboard"_s << true;
    QTest::newRow("table") << "| Time | What |\n|---|---|\n| 11:14 | Alert |\n"_ba << u"Clipboard"_s << true;
    QTest::newRow("prose") << "Nothing happened.\n"_ba << u"Clipboard"_s << false;
    QTest::newRow("JSON") << "{\"time\": \"11:14\"}\n"_ba << u"a.md"_s << false;
    QTest::newRow("CSV") << "time,text\n11:14,Alert\n"_ba << u"a.csv"_s << false;
    QTest::newRow("plain lines") << "11:14 Alert\n11:20 Over\n"_ba << u"a.txt"_s << false;
}

void TestMarkdownImporter::shouldRecogniseMarkdown()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, name);
    QFETCH(bool, isIt);
    const auto source = ImportSource::fromBytes(content, name);
    QCOMPARE(MarkdownImporter().recognise(*source) > 0, isIt);
}

void TestMarkdownImporter::shouldStayQuickOnHostileText_data()
{
    QTest::addColumn<QString>("text");
    constexpr int Megabyte = 1'000'000;
    for (const char *part :
         {"|", "*", "[", "- ", "#", "`", ">", "11:14 ", "- 2", "20", "| 11:14 |", "(", "\\|", "_", "2020-01-01 "}) {
        const QString piece = QString::fromLatin1(part);
        QTest::newRow(qPrintable(QString::fromLatin1(part) + u" on one line"_s))
            << u"- 2026-02-10 11:14 x\n"_s + piece.repeated(Megabyte / piece.size());
        QTest::newRow(qPrintable(QString::fromLatin1(part) + u" on many lines"_s))
            << u"- 2026-02-10 11:14 x\n"_s +
                   QString(piece.repeated(20) + u'\n').repeated(Megabyte / 20 / piece.size() / 4);
    }
}

void TestMarkdownImporter::shouldStayQuickOnHostileText()
{
    QFETCH(QString, text);
    QElapsedTimer timer;
    timer.start();
    const auto result = read(text);
    QVERIFY(result || !result.error().message.isEmpty());
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestMarkdownImporter)

#include "tst_markdownimporter.moc"
