// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/report/report.h"

#include "support/builders.h"
#include "support/goldenreview.h"

#include <QTest>

#include <algorithm>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

namespace {

const ReportSection *section(const Report &report, const QString &title)
{
    const auto found = std::find_if(report.sections.cbegin(), report.sections.cend(),
                                    [&title](const ReportSection &each) { return each.title == title; });
    return found == report.sections.cend() ? nullptr : &*found;
}

template<typename T>
QList<T> blocksOf(const ReportSection &section)
{
    QList<T> found;
    for (const ReportBlock &block : section.blocks) {
        if (const T *each = std::get_if<T>(&block))
            found.append(*each);
    }
    return found;
}

QStringList column(const ReportTable &table, qsizetype index)
{
    QStringList texts;
    for (const ReportRow &row : table.rows)
        texts.append(toPlainText(row.cells.at(index)));
    return texts;
}

/// Everything that the report says.
QString wholeText(const Report &report)
{
    QString text = report.title + report.subtitle;
    const auto add = [&text](const RichText &rich) { text += toPlainText(rich) + u'\n'; };
    for (const ReportFacts::Fact &fact : report.facts.facts)
        add(fact.value);
    for (const ReportSection &each : report.sections) {
        text += each.title;
        for (const ReportTable &table : blocksOf<ReportTable>(each)) {
            for (const ReportRow &row : table.rows)
                std::for_each(row.cells.cbegin(), row.cells.cend(), add);
        }
        for (const ReportText &paragraph : blocksOf<ReportText>(each))
            add(paragraph.text);
        for (const ReportBullets &list : blocksOf<ReportBullets>(each)) {
            for (const ReportBullets::Item &item : list.items)
                add(item.text);
        }
        for (const ReportFactors &factors : blocksOf<ReportFactors>(each)) {
            for (const ReportFactors::Entry &entry : factors.entries) {
                add(entry.text);
                text += entry.evidence;
            }
        }
        for (const ReportExcerpt &excerpt : blocksOf<ReportExcerpt>(each))
            text += excerpt.text;
    }
    return text;
}

} // namespace

class TestReport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void shouldHaveItsSectionsInOrder()
    {
        QStringList titles;
        for (const ReportSection &each : buildReport(goldenReview(), {}).sections)
            titles.append(each.title);
        QCOMPARE(titles,
                 (QStringList{u"Summary"_s, u"Impact"_s, u"Milestones and metrics"_s, u"Timeline"_s, u"Discussion"_s,
                              u"Detect"_s, u"Other notes"_s, u"What went well"_s, u"Parking lot"_s,
                              u"Contributing factors"_s, u"Actions"_s, u"Participants"_s, u"Evidence"_s}));
    }

    void shouldLeaveOutWhatHasNothingToSay()
    {
        const Report report = buildReport({.review = aReview()}, {});
        QVERIFY(report.sections.isEmpty());
        QCOMPARE(report.title, u"Checkout was slow"_s);
    }

    void shouldWriteTimesInTheIncidentsZone()
    {
        const Report report = buildReport(goldenReview(), {});
        const ReportTable table = blocksOf<ReportTable>(*section(report, u"Timeline"_s)).constFirst();
        QCOMPARE(column(table, 0), (QStringList{u"23:50"_s, u"00:10"_s,
                                                u"≈\u00a0"
                                                "00:10"_s,
                                                u"01:40–03:05 CEST"_s, u"03:20"_s}));
        // The day changes at midnight, and the clock in the night.
        QStringList groups;
        for (const ReportRow &row : table.rows)
            groups.append(row.group);
        QCOMPARE(groups.at(0), u"Saturday, 28 March 2026 (CET)"_s);
        QCOMPARE(groups.at(1), u"Sunday, 29 March 2026 (CET)"_s);
        QCOMPARE(groups.at(4), u"Sunday, 29 March 2026 (CEST)"_s);
    }

    void shouldNotBotherReadersWithMilliseconds()
    {
        ReviewContent content = goldenReview();
        content.events[0].time.happenedAt = content.events.at(0).time.happenedAt.addMSecs(483);
        const Report report = buildReport(content, {});
        QCOMPARE(column(blocksOf<ReportTable>(*section(report, u"Timeline"_s)).constFirst(), 0).constFirst(),
                 u"23:50"_s);
        QVERIFY(!wholeText(report).contains("483"_L1));
    }

    void shouldWriteTimesInAnotherZoneWhenAsked()
    {
        const Report report = buildReport(goldenReview(), {}, "America/New_York");
        const ReportTable table = blocksOf<ReportTable>(*section(report, u"Timeline"_s)).constFirst();
        QCOMPARE(column(table, 0).constFirst(), u"18:50"_s);
        QVERIFY(wholeText(report).contains("America/New_York"_L1));
        QVERIFY(!wholeText(report).contains("Europe/Berlin"_L1));
    }

    void shouldPrintMetricsWithDefinitions()
    {
        const ReportTable metrics =
            blocksOf<ReportTable>(*section(buildReport(goldenReview(), {}), u"Milestones and metrics"_s)).at(1);
        QVERIFY(column(metrics, 1).contains(u"20 min"_s));
        for (const QString &definition : column(metrics, 2))
            QVERIFY(!definition.isEmpty());
    }

    void shouldLeavePrivateNotesOut()
    {
        QVERIFY(!wholeText(buildReport(goldenReview(), {})).contains("PRIVATE-MARKER"_L1));
        QVERIFY(wholeText(buildReport(goldenReview(), {})).contains("Unsorted # thought"_L1));
    }

    void shouldOnlyPrintPromptsThatWereAnswered()
    {
        const QString text = wholeText(buildReport(goldenReview(), {}));
        QVERIFY(text.contains("How could we have detected this sooner?"_L1));
        QVERIFY(!text.contains("Nobody answered this."_L1));
    }

    void shouldShowFactorsAsATree()
    {
        const ReportFactors factors =
            blocksOf<ReportFactors>(*section(buildReport(goldenReview(), {}), u"Contributing factors"_s)).constFirst();
        QCOMPARE(factors.subject, goldenReview().review.title);
        QCOMPARE(factors.question, FactorQuestion::Why);
        QCOMPARE(factors.entries.size(), 2);
        QCOMPARE(factors.entries.at(0).parent, -1);
        QCOMPARE(factors.entries.at(0).role, FactorRole::Trigger);
        QCOMPARE(factors.entries.at(1).parent, 0);
        QCOMPARE(toPlainText(factors.entries.at(0).text), u"Batch size was raised"_s);
    }

    void shouldAskForFactorsInTheLibrarysWords()
    {
        const Report report = buildReport(goldenReview(), {}, {}, FactorQuestion::How);
        QCOMPARE(blocksOf<ReportFactors>(*section(report, u"Contributing factors"_s)).constFirst().question,
                 FactorQuestion::How);
    }

    void shouldTellWhatFactorsAreTiedTo()
    {
        ReviewContent content = goldenReview();
        Factor &factor = content.factors.last();
        // In the order of the timeline, whatever the order of the links.
        factor.eventIds = {content.events.at(1).id, content.events.at(0).id};
        Note secret = content.notes.at(0);
        secret.id = NoteId::create();
        secret.isPrivate = true;
        content.notes.append(secret);
        factor.noteIds = {secret.id};
        const auto evidence = [&content] {
            return blocksOf<ReportFactors>(*section(buildReport(content, {}, "UTC"), u"Contributing factors"_s))
                .constFirst()
                .entries.last()
                .evidence;
        };
        const QString times = evidence();
        QCOMPARE(times.count(u", "_s), 1);
        QVERIFY2(!times.contains("note"_L1), qPrintable(times));
        QVERIFY(times.section(u", "_s, 0, 0).right(5) <= times.section(u", "_s, 1, 1).right(5));
        for (const Note &note : std::as_const(content.notes)) {
            if (!note.isPrivate)
                factor.noteIds = {secret.id, note.id};
        }
        QVERIFY2(evidence().endsWith("1 note(s)"_L1), qPrintable(evidence()));
    }

    void shouldTellOfTheShowOfHands()
    {
        ReviewContent content = goldenReview();
        QVERIFY(!section(buildReport(content, {}), u"Show of hands"_s));
        content.hands = {8, 7, 6, u"Shorter *next* time"_s};
        const Report report = buildReport(content, {});
        const ReportFacts facts = blocksOf<ReportFacts>(*section(report, u"Show of hands"_s)).constFirst();
        QCOMPARE(facts.facts.size(), 3);
        QCOMPARE(toPlainText(facts.facts.at(0).value), u"7 of 8"_s);
        QCOMPARE(toPlainText(facts.facts.at(1).value), u"6 of 8"_s);
        // A remark is no Markdown.
        QCOMPARE(toPlainText(facts.facts.at(2).value), u"Shorter *next* time"_s);
        content.hands = {0, 0, 0, u"Only words"_s};
        QCOMPARE(
            blocksOf<ReportFacts>(*section(buildReport(content, {}), u"Show of hands"_s)).constFirst().facts.size(), 1);
    }

    void shouldSurviveFactorsInACircle()
    {
        ReviewContent content = goldenReview();
        content.factors[0].parentId = content.factors.at(1).id;
        QVERIFY(!section(buildReport(content, {}), u"Contributing factors"_s));
    }

    void shouldShowEvidenceByItsMark()
    {
        const Report report = buildReport(goldenReview(), {});
        const ReportTable table = blocksOf<ReportTable>(*section(report, u"Timeline"_s)).constFirst();
        QVERIFY(column(table, 1).at(1).endsWith("Evidence: E1, E2"_L1));
        const ReportSection evidence = *section(report, u"Evidence"_s);
        QVERIFY(toPlainText(blocksOf<ReportText>(evidence).constFirst().text).startsWith("E1  Log of worker_1"_L1));
        QCOMPARE(blocksOf<ReportExcerpt>(evidence).size(), 1);
        QCOMPARE(blocksOf<ReportText>(evidence).constLast().text.first().runs.first().url,
                 u"https://grafana.example.com/d/1?a=1&b=2"_s);
    }

    void shouldDrawTheIncidentAndNotTheWeeksAround()
    {
        ReviewContent content = goldenReview();
        TimelineEvent late = content.events.last();
        late.id = EventId::create();
        late.milestones.clear();
        late.time.happenedAt = late.time.happenedAt.addDays(20);
        content.events.append(late);
        const ReportGraphic graphic =
            blocksOf<ReportGraphic>(*section(buildReport(content, {}), u"Timeline"_s)).constFirst();
        QVERIFY(graphic.end < late.time.happenedAt.addDays(-19));
        QCOMPARE(graphic.later, 1);
        QCOMPARE(graphic.marks.size(), 5);
        QCOMPARE(graphic.milestones.size(), 5);
        QCOMPARE(graphic.phases.first().phase, Phase::Detect);
        // Nothing was marked as diagnosed: mitigation began with detection.
        QCOMPARE(graphic.phases.at(1).phase, Phase::Mitigate);
        QCOMPARE(graphic.phases.at(1).from, content.events.at(1).time.happenedAt);
    }

    void shouldDrawNothingOfASingleInstant()
    {
        ReviewContent content{.review = aReview()};
        content.events = {anEvent().in(content.review.id)};
        const Report report = buildReport(content, {});
        QVERIFY(blocksOf<ReportGraphic>(*section(report, u"Timeline"_s)).isEmpty());
        QCOMPARE(blocksOf<ReportTable>(*section(report, u"Timeline"_s)).constFirst().columns.size(), 3);
    }

    void shouldListOpenActionsFirst()
    {
        const ReportTable actions =
            blocksOf<ReportTable>(*section(buildReport(aFullReview(), {}), u"Actions"_s)).constFirst();
        QCOMPARE(actions.rows.size(), 2);
        QVERIFY(column(actions, 0).at(0).startsWith("Alert on the age"_L1));
        QVERIFY(column(actions, 0).at(1).contains("Declined because: Too large"_L1));
        QCOMPARE(column(actions, 2).at(0), u"2026-04-01"_s);
    }
};

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
