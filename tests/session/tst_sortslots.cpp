// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/sortslots.h"

#include "domain/labels.h"
#include "session/reviewsession.h"
#include "support/builders.h"
#include "support/memorylibrary.h"

#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class TestSortSlots : public QObject
{
    Q_OBJECT

private slots:
    void shouldGiveEachOfAFewPromptsADigit();
    void shouldPutManyTogetherBySection();
    void shouldNeverNeedMoreThanNineDigits_data();
    void shouldNeverNeedMoreThanNineDigits();
    void shouldFollowTheOrderOfTheReview();

private:
    static QList<Prompt> prompts(int count, const QList<Section> &sections);
};

QList<Prompt> TestSortSlots::prompts(int count, const QList<Section> &sections)
{
    QList<Prompt> made;
    for (int index = 0; index < count; ++index) {
        Prompt prompt;
        prompt.id = PromptId::create();
        prompt.section = sections.at(index % sections.size());
        prompt.text = u"Question %1?"_s.arg(index);
        prompt.order = index;
        made.append(prompt);
    }
    return made;
}

void TestSortSlots::shouldGiveEachOfAFewPromptsADigit()
{
    const QList<Prompt> few = prompts(3, {Section::Detect, Section::General});
    const QList<SortSlot> places = sortSlots(few);
    QCOMPARE(places.size(), 3);
    QCOMPARE(places.at(0).prompts, few.sliced(0, 1));
    // Two questions of one section are told apart by their words; the general section says nothing.
    QCOMPARE(places.at(0).title, u"Question 0?"_s);
    QCOMPARE(places.at(1).title, u"Question 1?"_s);
    QCOMPARE(sortSlots(few.first(1)).constFirst().title, label(Section::Detect));
}

void TestSortSlots::shouldPutManyTogetherBySection()
{
    const QList<SortSlot> places = sortSlots(prompts(12, {Section::Detect, Section::Learned, Section::Actions}));
    QCOMPARE(places.size(), 3);
    QCOMPARE(places.at(1).title, label(Section::Learned));
    QCOMPARE(places.at(1).section, Section::Learned);
    QCOMPARE(places.at(1).prompts.size(), 4);
}

void TestSortSlots::shouldNeverNeedMoreThanNineDigits_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QList<Section>>("sections");
    const QList<Section> all = enumValues<Section>();
    QTest::addRow("none") << 0 << all;
    QTest::addRow("nine") << 9 << all;
    QTest::addRow("ten of ten sections") << 10 << all;
    QTest::addRow("a hundred") << 100 << all;
    QTest::addRow("ten of one section") << 10 << QList{Section::General};
    QTest::addRow("forty of one section") << 40 << QList{Section::Detect};
}

void TestSortSlots::shouldNeverNeedMoreThanNineDigits()
{
    QFETCH(const int, count);
    QFETCH(const QList<Section>, sections);
    QSet<PromptId> reached;
    // As one presses digits: every prompt comes up sooner or later.
    const std::function<void(const QList<Prompt> &, int)> press = [&](const QList<Prompt> &among, int depth) {
        const QList<SortSlot> places = sortSlots(among);
        QVERIFY(places.size() <= 9);
        QVERIFY(depth < 6);
        for (const SortSlot &place : places) {
            QVERIFY(!place.prompts.isEmpty());
            QVERIFY(!place.title.isEmpty());
            if (place.prompts.size() == 1)
                reached.insert(place.prompts.constFirst().id);
            else
                press(place.prompts, depth + 1);
        }
    };
    press(prompts(count, sections), 0);
    QCOMPARE(reached.size(), count);
}

void TestSortSlots::shouldFollowTheOrderOfTheReview()
{
    ReviewContent content = test::aFullReview();
    std::swap(content.prompts[0].order, content.prompts[1].order);
    const test::OpenReview open(content);
    const QList<SortSlot> places = sortSlots(*open.session);
    QCOMPARE(places.size(), 2);
    QCOMPARE(places.constFirst().section, Section::WentWell);
}

QTEST_GUILESS_MAIN(TestSortSlots)
#include "tst_sortslots.moc"
