// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/promptrepository.h"

#include "support/repositorytest.h"

#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class PromptRepositoryTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldLiveAndDie()
    {
        test::StoredReview review;
        const Prompt value{PromptId::create(),
                           review.id(),
                           Section::Learned,
                           u"Text"_s,
                           {u"And?"_s, u"\"so\""_s},
                           u"S1"_s,
                           true,
                           5'000'000'000,
                           3};
        const Prompt edited{value.id, review.id(), Section::Detect, {}, {}, {}, false, 0, 0};
        test::checkLife(review, value, edited);
    }

    void shouldKeepAnyText()
    {
        test::StoredReview review;
        test::checkTexts(
            review, Prompt({.id = PromptId::create(), .reviewId = review.id()}),
            [](Prompt &value) -> QString & { return value.text; },
            [](Prompt &value) -> QString & { return value.origin; });
    }

    void shouldSayWhereAnUnknownNameStands_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("value");
        QTest::newRow("section") << u"section"_s << u"gossip"_s;
        QTest::newRow("follow_ups") << u"follow_ups"_s << u"{}"_s;
    }

    void shouldSayWhereAnUnknownNameStands()
    {
        QFETCH(const QString, column);
        QFETCH(const QString, value);
        test::StoredReview review;
        test::checkUnknownName<Prompt>(review, u"prompt"_s, column, value);
    }

    void shouldKeepSetsApartFromReviews()
    {
        test::StoredReview review;
        const auto set = PromptSetId::create();
        QVERIFY(review.repositories.promptSets.put({set, u"Ours"_s, ReviewKind::Local, {}, {}}));
        const QList<Prompt> ofReview = review.stored<Prompt>();
        Prompt first{.id = PromptId::create(), .text = u"First"_s};
        const Prompt second{.id = PromptId::create(), .text = u"Second"_s, .order = 1};
        PromptRepository &prompts = review.repositories.prompts;
        QVERIFY(prompts.replaceSet(set, {first, second}));
        QCOMPARE(prompts.loadSet(set)->size(), 2);
        first.text = u"Edited"_s;
        QVERIFY(prompts.replaceSet(set, {first}));
        QCOMPARE(prompts.loadSet(set).value(), {first});
        QVERIFY(review.stored<Prompt>() == ofReview);

        const auto stolen = prompts.replaceSet(set, {ofReview.first()});
        QVERIFY(!stolen);
        QCOMPARE(stolen.error().code, ErrorCode::Conflict);
    }
};

QTEST_GUILESS_MAIN(PromptRepositoryTest)

#include "tst_promptrepository.moc"
