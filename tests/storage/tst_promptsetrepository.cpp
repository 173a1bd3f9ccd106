// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/promptsetrepository.h"

#include "support/repositorytest.h"

#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class PromptSetRepositoryTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldKeepSetsInTheOrderOfTheirMaking()
    {
        test::StoredReview review;
        PromptSetRepository &sets = review.repositories.promptSets;
        const PromptSet first{PromptSetId::create(),
                              u"Zebra 🦓"_s,
                              ReviewKind::Local,
                              u"s1"_s,
                              {{.id = PromptId::create(), .text = u"b"_s, .order = 0},
                               {.id = PromptId::create(), .text = u"a"_s, .order = 1}}};
        const PromptSet second{PromptSetId::create(), {}, ReviewKind::Global, {}, {}};
        const PromptSet third{PromptSetId::create(), {}, ReviewKind::Global, {}, {}};
        QVERIFY(sets.put(second));
        QVERIFY(sets.put(third));
        QVERIFY(sets.put(first));
        QCOMPARE(sets.load().value(), QList({first, second, third}));
    }

    void shouldReplaceTheSetOfTheSameId()
    {
        test::StoredReview review;
        PromptSetRepository &sets = review.repositories.promptSets;
        PromptSet set{
            PromptSetId::create(), u"A"_s, ReviewKind::Local, {}, {{.id = PromptId::create(), .text = u"x"_s}}};
        QVERIFY(sets.put(set));
        const Prompt dropped = set.prompts.takeFirst();
        set.name = u"B"_s;
        set.kind = ReviewKind::Global;
        QVERIFY(sets.put(set));
        QCOMPARE(sets.load().value(), {set});
        set.prompts = {dropped};
        QVERIFY(sets.put(set));
        QCOMPARE(sets.load().value(), {set});
    }

    void shouldRefuseASecondSetOfABuiltInKey()
    {
        test::StoredReview review;
        PromptSetRepository &sets = review.repositories.promptSets;
        QVERIFY(sets.put({PromptSetId::create(), u"A"_s, ReviewKind::Local, u"s1"_s, {}}));
        const auto second = sets.put({PromptSetId::create(), u"B"_s, ReviewKind::Local, u"s1"_s, {}});
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Conflict);
        QCOMPARE(sets.load()->size(), 1);
    }

    void shouldRemoveAndBringBackASet()
    {
        test::StoredReview review;
        PromptSetRepository &sets = review.repositories.promptSets;
        const PromptSet set{
            PromptSetId::create(), u"A"_s, ReviewKind::Local, u"s1"_s, {{.id = PromptId::create(), .text = u"x"_s}}};
        QVERIFY(sets.put(set));
        QVERIFY(sets.remove(set.id));
        QVERIFY(sets.load()->isEmpty());
        QCOMPARE(sets.remove(set.id).error().code, ErrorCode::NotFound);
        QVERIFY(sets.put(set));
        QCOMPARE(sets.load().value(), {set});
    }

    void shouldSayWhereAnUnknownKindStands()
    {
        test::StoredReview review;
        QVERIFY(review.repositories.promptSets.put({PromptSetId::create(), u"A"_s, ReviewKind::Local, {}, {}}));
        QVERIFY(review.database->execute(u"UPDATE prompt_set SET kind = 'lunar'"_s));
        const auto sets = review.repositories.promptSets.load();
        QVERIFY(!sets);
        QCOMPARE(sets.error().code, ErrorCode::Damaged);
        QVERIFY(sets.error().detail.contains("prompt_set"_L1));
    }
};

QTEST_GUILESS_MAIN(PromptSetRepositoryTest)

#include "tst_promptsetrepository.moc"
