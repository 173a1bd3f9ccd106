// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/balance.h"

#include <QTest>

using namespace debrief;

class TestBalance : public QObject
{
    Q_OBJECT

private slots:
    void shouldCountNotesByTheirPrompts_data()
    {
        QTest::addColumn<Section>("section");
        QTest::addColumn<Balance>("expected");
        for (const Section section :
             {Section::Detect, Section::Diagnose, Section::Mitigate, Section::Resolve, Section::Prevent})
            QTest::newRow(qPrintable(enumName(section))) << section << Balance{1, 0, 0};
        QTest::newRow("well") << Section::WentWell << Balance{0, 1, 0};
        QTest::newRow("lucky") << Section::GotLucky << Balance{0, 0, 1};
        for (const Section section : {Section::Learned, Section::Actions, Section::General})
            QTest::newRow(qPrintable(enumName(section))) << section << Balance{0, 0, 0};
    }

    void shouldCountNotesByTheirPrompts()
    {
        QFETCH(Section, section);
        Prompt prompt;
        prompt.id = PromptId::create();
        prompt.section = section;
        BalanceCounter counter({prompt});
        Note note;
        note.promptId = prompt.id;
        counter.add(note);
        QTEST(counter.balance(), "expected");
    }

    void shouldLeaveOutWhatWasNotSaidForAll()
    {
        Prompt prompt;
        prompt.id = PromptId::create();
        prompt.section = Section::WentWell;
        BalanceCounter counter({prompt});
        Note unsorted;
        counter.add(unsorted);
        Note secret;
        secret.promptId = prompt.id;
        secret.isPrivate = true;
        counter.add(secret);
        Note parked;
        parked.promptId = prompt.id;
        parked.isParked = true;
        counter.add(parked);
        QCOMPARE(counter.balance().total(), 0);
    }

    void shouldCountFactorsByTheirRoles()
    {
        BalanceCounter counter({});
        for (const FactorRole role : enumValues<FactorRole>()) {
            Factor factor;
            factor.role = role;
            counter.add(factor);
        }
        QCOMPARE(counter.balance(), (Balance{2, 1, 1}));
    }

    void shouldSayWhatIsLacking_data()
    {
        QTest::addColumn<Balance>("balance");
        QTest::addColumn<std::optional<BalanceLack>>("lack");
        const std::optional<BalanceLack> none;
        const auto some = [](BalanceLack lack) { return std::optional(lack); };
        QTest::newRow("nothing said") << Balance{} << none;
        QTest::newRow("too little to tell") << Balance{4, 0, 0} << none;
        QTest::newRow("nothing well") << Balance{5, 0, 1} << some(BalanceLack::WentWell);
        QTest::newRow("mostly wrong") << Balance{8, 2, 1} << some(BalanceLack::WentWell);
        QTest::newRow("leans only") << Balance{7, 2, 1} << none;
        QTest::newRow("nothing wrong") << Balance{0, 5, 1} << some(BalanceLack::WentWrong);
        QTest::newRow("mostly well") << Balance{1, 4, 1} << some(BalanceLack::WentWrong);
        QTest::newRow("no luck") << Balance{3, 3, 0} << some(BalanceLack::Luck);
        QTest::newRow("all of it") << Balance{3, 3, 3} << none;
    }

    void shouldSayWhatIsLacking()
    {
        QFETCH(Balance, balance);
        QTEST(lackOf(balance), "lack");
    }
};

QTEST_GUILESS_MAIN(TestBalance)
#include "tst_balance.moc"
