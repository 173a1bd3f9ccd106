// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/factorgaps.h"

#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

/// Each with evidence, below the one of that place; -1 for the top.
QList<Factor> factorsBelow(const QList<int> &parents)
{
    QList<Factor> factors;
    for (const int parent : parents) {
        Factor factor;
        factor.id = FactorId::create();
        factor.parentId = parent < 0 ? FactorId() : factors.at(parent).id;
        factor.eventIds = {EventId::create()};
        factors.append(factor);
    }
    return factors;
}

} // namespace

class TestFactorGaps : public QObject
{
    Q_OBJECT

private slots:
    void shouldAskForThree()
    {
        QCOMPARE(gapsOf({}).missing, 3);
        QCOMPARE(gapsOf(factorsBelow({-1, -1})).missing, 1);
        QCOMPARE(gapsOf(factorsBelow({-1, -1, -1})).missing, 0);
        QCOMPARE(gapsOf(factorsBelow({-1, -1, -1, -1})).missing, 0);
        QVERIFY(gapsOf(factorsBelow({-1, -1, 0})).isEmpty());
    }

    void shouldNoticeASingleChain()
    {
        QVERIFY(!gapsOf({}).isOneChain);
        QVERIFY(!gapsOf(factorsBelow({-1})).isOneChain);
        QVERIFY(gapsOf(factorsBelow({-1, 0, 1})).isOneChain);
        QVERIFY(!gapsOf(factorsBelow({-1, 0, 0})).isOneChain);
        QVERIFY(!gapsOf(factorsBelow({-1, 0, -1})).isOneChain);
    }

    void shouldNoticeFactorsWithoutEvidence()
    {
        QList<Factor> factors = factorsBelow({-1, -1, -1});
        factors[0].eventIds.clear();
        factors[1].eventIds.clear();
        factors[1].noteIds = {NoteId::create()};
        QCOMPARE(gapsOf(factors).withoutEvidence, QList{factors.at(0).id});
    }

    void shouldNoticeTalkOfOneCause_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");
        for (const QString &text : {u"The root cause was the deploy"_s, u"ROOT-CAUSE: disk"_s, u"two root  causes"_s,
                                    u"Die Grundursache war der Cache"_s, u"Hauptursachen"_s})
            QTest::newRow(qPrintable(text)) << text << true;
        for (const QString &text : {u"The cause of the alert was known"_s, u"The root password was shared"_s,
                                    u"because the root volume was full"_s, u"uprooted causeway"_s, u""_s})
            QTest::newRow(qPrintable(u"not: "_s + text)) << text << false;
    }

    void shouldNoticeTalkOfOneCause()
    {
        QFETCH(QString, text);
        QTEST(namesOneCause(text), "expected");
    }
};

QTEST_GUILESS_MAIN(TestFactorGaps)
#include "tst_factorgaps.moc"
