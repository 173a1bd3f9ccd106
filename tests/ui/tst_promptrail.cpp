// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/promptrail.h"

#include "session/promptmodel.h"
#include "support/builders.h"
#include "support/ui/desk.h"
#include "ui/meeting/sectionbutton.h"
#include "ui/style/theme.h"

#include <QLabel>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestPromptRail : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(theme::Mode::Light); }
    void shouldSumUpTheSections();
    void shouldMarkTheCurrentSection();
    void shouldAskForASection();
    void shouldWriteTimesAsAClock_data();
    void shouldWriteTimesAsAClock();
};

void TestPromptRail::shouldSumUpTheSections()
{
    Desk desk;
    ReviewSession &session = desk.openEmpty();
    PromptModel prompts;
    prompts.setSession(&session);
    PromptRail rail(prompts);
    const PromptId first = *session.addPrompt(Section::Detect, u"a?"_s);
    QVERIFY(session.addPrompt(Section::Learned, u"b?"_s));
    QVERIFY(session.addNote({.text = u"x"_s, .promptId = first}));
    QVERIFY(session.recordTime({}, first, 60));
    rail.follow(Section::Learned, 5);
    auto &summary = child<QLabel>(rail, u"promptSummary"_s);
    QVERIFY2(summary.text().contains(u"0 of 2"_s) && summary.text().contains(u"1:05"_s), qPrintable(summary.text()));
    QCOMPARE(child<QProgressBar>(rail, u"promptCoverageBar"_s).value(), 1);
    QVERIFY(child<SectionButton>(rail, u"section_learned"_s).toolTip().contains(u"0:05"_s));
}

void TestPromptRail::shouldMarkTheCurrentSection()
{
    Desk desk;
    PromptModel prompts;
    prompts.setSession(&desk.open(aFullReview()));
    PromptRail rail(prompts);
    rail.follow(Section::WentWell, 0);
    QVERIFY(child<SectionButton>(rail, u"section_went_well"_s).isChecked());
    QVERIFY(!child<SectionButton>(rail, u"section_detect"_s).isChecked());
    QVERIFY(child<SectionButton>(rail, u"section_prevent"_s).isHidden());
    rail.follow(std::nullopt, 0);
    QVERIFY(!child<SectionButton>(rail, u"section_went_well"_s).isChecked());
}

void TestPromptRail::shouldAskForASection()
{
    const PromptModel prompts;
    const PromptRail rail(prompts);
    const QSignalSpy clicked(&rail, &PromptRail::clicked);
    child<SectionButton>(rail, u"section_resolve"_s).click();
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(clicked.at(0).at(0).value<Section>(), Section::Resolve);
}

void TestPromptRail::shouldWriteTimesAsAClock_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << u"0:00"_s;
    QTest::newRow("minutes") << qint64(250) << u"4:10"_s;
    QTest::newRow("an hour") << qint64(3849) << u"1:04:09"_s;
}

void TestPromptRail::shouldWriteTimesAsAClock()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, text);
    QCOMPARE(clockLabel(seconds), text);
}

QTEST_MAIN(TestPromptRail)
#include "tst_promptrail.moc"
