// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/newreview.h"
#include "session/promptsets.h"
#include "session/reviewsession.h"
#include "support/builders.h"
#include "support/memorylibrary.h"

#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestNewReview : public QObject
{
    Q_OBJECT

private slots:
    void shouldBeginWithPromptsAndAnAgenda();
    void shouldRefuseAReviewWithoutTitle();
    void shouldShipPromptsForEverySection();
    void shouldKeepTheUsersVersionOfABuiltInSet();
    void shouldSayWhatIsWrongWithASet_data();
    void shouldSayWhatIsWrongWithASet();
};

void TestNewReview::shouldBeginWithPromptsAndAnAgenda()
{
    const auto library = memoryLibrary();
    Review review;
    review.title = u" Checkout was slow "_s;
    const auto id = createReview(*library, review);
    QVERIFY(id);
    const auto content = library->load(*id);
    QVERIFY(content);
    QCOMPARE(content->review.title, u"Checkout was slow"_s);
    QVERIFY(content->review.createdAt.isValid());
    int seconds = 0;
    for (const AgendaItem &item : std::as_const(content->agenda))
        seconds += item.plannedSeconds;
    QCOMPARE(seconds, 3600);
    QVERIFY(content->prompts.size() >= 9);
    Review global;
    global.title = u"March"_s;
    global.kind = ReviewKind::Global;
    const auto globalId = createReview(*library, global);
    QVERIFY(globalId);
    QVERIFY(library->load(*globalId)->prompts != content->prompts);
}

void TestNewReview::shouldRefuseAReviewWithoutTitle()
{
    const auto library = memoryLibrary();
    const auto id = createReview(*library, Review{});
    QVERIFY(!id);
    QCOMPARE(id.error().code, ErrorCode::InvalidInput);
    QVERIFY(library->reviews()->isEmpty());
}

void TestNewReview::shouldShipPromptsForEverySection()
{
    const auto sets = builtInPromptSets();
    QVERIFY2(sets, sets ? "" : qPrintable(sets.error().message));
    QCOMPARE(sets->size(), 2);
    QSet<Section> covered;
    for (const Prompt &prompt : std::as_const(sets->at(0).prompts)) {
        covered.insert(prompt.section);
        QVERIFY2(!prompt.origin.isEmpty(), qPrintable(prompt.text));
        QVERIFY2(!prompt.followUps.isEmpty(), qPrintable(prompt.text));
    }
    for (const Section section : enumValues<Section>())
        QCOMPARE(covered.contains(section), section != Section::General);
    QVERIFY(sets->at(1).prompts.size() >= 9);
}

void TestNewReview::shouldKeepTheUsersVersionOfABuiltInSet()
{
    const auto library = memoryLibrary();
    QVERIFY(ensureBuiltInPromptSets(*library));
    auto sets = library->promptSets();
    QVERIFY(sets);
    PromptSet mine = sets->at(0);
    mine.prompts[0].text = u"What did we see first?"_s;
    QVERIFY(library->putPromptSet(mine));
    QVERIFY(ensureBuiltInPromptSets(*library));
    const auto after = library->promptSets();
    QVERIFY(after);
    QCOMPARE(after->size(), sets->size());
    QVERIFY(std::any_of(after->cbegin(), after->cend(), [&mine](const PromptSet &set) { return set == mine; }));
}

void TestNewReview::shouldSayWhatIsWrongWithASet_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("part");
    QTest::newRow("no JSON") << QByteArray("{") << u"mine.json"_s;
    QTest::newRow("an array") << QByteArray("[]") << u"mine.json"_s;
    QTest::newRow("an unknown kind") << QByteArray(R"({"name":"A","kind":"x","prompts":[]})") << u"kind"_s;
    QTest::newRow("an unknown section") << QByteArray(
                                               R"({"name":"A","kind":"local","prompts":[{"section":"x","text":"y"}]})")
                                        << u"“x”"_s;
    QTest::newRow("no text") << QByteArray(R"({"name":"A","kind":"local","prompts":[{"section":"detect"}]})")
                             << u"prompt 1"_s;
}

void TestNewReview::shouldSayWhatIsWrongWithASet()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, part);
    const auto set = promptSetFromJson(json, u"mine.json"_s);
    QVERIFY(!set);
    QVERIFY2(set.error().message.contains(part), qPrintable(set.error().message));
}

QTEST_GUILESS_MAIN(TestNewReview)
#include "tst_newreview.moc"
