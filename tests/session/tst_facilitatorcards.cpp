// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/facilitatorcardmodel.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLocale>
#include <QSet>
#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class TestFacilitatorCards : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void shouldHaveTheSameCardsInEveryLanguage();
    void shouldSpeakTheLanguageOfTheProgram();
    void shouldRefuseACardThatIsNotWhole();
    void shouldFindByWords();
};

void TestFacilitatorCards::shouldHaveTheSameCardsInEveryLanguage()
{
    QList<QStringList> keys;
    for (const QString &path : {u":/cards/cards.json"_s, u":/cards/cards.de.json"_s}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto cards = facilitatorCardsFromJson(file.readAll());
        QVERIFY(cards);
        QStringList own;
        for (const FacilitatorCard &card : *cards) {
            own.append(card.key);
            QVERIFY2(card.ask.size() >= 3 && !card.reason.isEmpty(), qPrintable(card.key));
        }
        QCOMPARE(QSet<QString>(own.begin(), own.end()).size(), own.size());
        keys.append(own);
    }
    QCOMPARE(keys.at(0), keys.at(1));
    for (const QString &key : {u"blame"_s, u"human_error"_s, u"try_harder"_s, u"early_solutions"_s, u"silence"_s,
                               u"seniority"_s, u"circles"_s})
        QVERIFY2(keys.at(0).contains(key), qPrintable(key));
}

void TestFacilitatorCards::shouldSpeakTheLanguageOfTheProgram()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Austria));
    QCOMPARE(facilitatorCards()->constFirst().title, u"Schuldzuweisung"_s);
    QLocale::setDefault(QLocale(QLocale::French));
    QCOMPARE(facilitatorCards()->constFirst().title, u"Blame"_s);
}

void TestFacilitatorCards::shouldRefuseACardThatIsNotWhole()
{
    QVERIFY(!facilitatorCardsFromJson("{}"));
    QVERIFY(!facilitatorCardsFromJson(R"({"cards":[{"key":"a","title":"A","hear":["b"],"ask":[]}]})"));
}

void TestFacilitatorCards::shouldFindByWords()
{
    FacilitatorCardModel model;
    new QAbstractItemModelTester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal, &model);
    const auto cards = facilitatorCards();
    QVERIFY(cards);
    model.setCards(*cards);
    QCOMPARE(model.rowCount(), cards->size());
    model.setWords(u"ERROR hum"_s);
    QCOMPARE(model.cardAt(0)->key, u"human_error"_s);
    // What people say finds it as well.
    model.setWords(u"more careful"_s);
    QCOMPARE(model.cardAt(0)->key, u"try_harder"_s);
    // The title comes first, although an earlier card has the word, too.
    model.setWords(u"actions"_s);
    QCOMPARE(model.cardAt(0)->key, u"vague_action"_s);
    QVERIFY(model.rowCount() > 1);
    model.setWords(u"zebra"_s);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.cardAt(0));
    model.setWords(u" "_s);
    QCOMPARE(model.rowCount(), cards->size());
}

QTEST_GUILESS_MAIN(TestFacilitatorCards)
#include "tst_facilitatorcards.moc"
