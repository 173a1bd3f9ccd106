// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/zonequestion.h"

#include "language/timephrase.h"

#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class TestZoneQuestion : public QObject
{
    Q_OBJECT

private slots:
    void shouldTellTheQuestionBehindAnError();
    void shouldAskNothingElse();
    void shouldAnswerTheQuestion();
    void shouldReadChoices_data();
    void shouldReadChoices();
    void shouldRefuseWhatIsNoChoice_data();
    void shouldRefuseWhatIsNoChoice();
};

void TestZoneQuestion::shouldTellTheQuestionBehindAnError()
{
    const auto time = parseTimePhrase(u"11:14 ist", {});
    QVERIFY(!time);
    const auto question = zoneQuestionOf(time.error());
    QVERIFY(question);
    QCOMPARE(question->abbreviation, u"IST"_s);
    QCOMPARE(question->zones, (QList<QByteArray>{"Asia/Kolkata", "Asia/Jerusalem", "Europe/Dublin"}));
    QCOMPARE(zoneChoiceLabel(u"IST"_s, "Asia/Kolkata"), u"Asia/Kolkata (UTC+05:30)"_s);
    QCOMPARE(zoneChoiceLabel(u"IST"_s, "Asia/Tokyo"), u"Asia/Tokyo"_s);
}

void TestZoneQuestion::shouldAskNothingElse()
{
    QVERIFY(!zoneQuestionOf(parseTimePhrase(u"06/01/2021 11:14", {}).error()));
    QVERIFY(!zoneQuestionOf(parseTimePhrase(u"soon", {}).error()));
}

void TestZoneQuestion::shouldAnswerTheQuestion()
{
    for (const QString &abbreviation : {u"IST"_s, u"CST"_s, u"BST"_s}) {
        const QString phrase = u"2021-06-01 11:14 "_s + abbreviation;
        const auto question = zoneQuestionOf(parseTimePhrase(phrase, {}).error());
        QVERIFY(question);
        TimeContext context;
        QSet<QDateTime> instants;
        for (const QByteArray &zone : question->zones) {
            context.abbreviations.insert(question->abbreviation, zone);
            const auto time = parseTimePhrase(phrase, context);
            QVERIFY2(time, zone.constData());
            QCOMPARE(time->zone, zone);
            instants.insert(time->happenedAt);
        }
        QVERIFY(instants.size() > 1);
    }
}

void TestZoneQuestion::shouldReadChoices_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("blank") << u" , "_s << QString();
    QTest::newRow("one") << u"IST=Asia/Kolkata"_s << u"IST=Asia/Kolkata"_s;
    QTest::newRow("careless") << u" ist = asia/kolkata ,CST=Asia/Shanghai,"_s
                              << u"CST=Asia/Shanghai, IST=Asia/Kolkata"_s;
    QTest::newRow("the last counts") << u"IST=UTC, IST=Asia/Kolkata"_s << u"IST=Asia/Kolkata"_s;
}

void TestZoneQuestion::shouldReadChoices()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto choices = parseZoneChoices(text);
    QVERIFY2(choices, choices ? "" : qPrintable(choices.error().message));
    QCOMPARE(zoneChoicesText(*choices), expected);
    QCOMPARE(parseZoneChoices(zoneChoicesText(*choices)).value(), *choices);
}

void TestZoneQuestion::shouldRefuseWhatIsNoChoice_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no zone") << u"IST"_s;
    QTest::newRow("empty zone") << u"IST="_s;
    QTest::newRow("unknown zone") << u"IST=Middle/Earth"_s;
    QTest::newRow("no abbreviation") << u"=UTC"_s;
    QTest::newRow("too short") << u"PT=America/Los_Angeles"_s;
    QTest::newRow("too long") << u"ABCDEF=UTC"_s;
    QTest::newRow("digits") << u"UT2=UTC"_s;
    QTest::newRow("second of two") << u"IST=Asia/Kolkata, CST"_s;
    QTest::newRow("hostile") << u"IST="_s + QString(1'000'000, u'x');
}

void TestZoneQuestion::shouldRefuseWhatIsNoChoice()
{
    QFETCH(QString, text);
    const auto choices = parseZoneChoices(text);
    QVERIFY(!choices);
    QCOMPARE(choices.error().code, ErrorCode::InvalidInput);
    QVERIFY(choices.error().message.size() < 300);
}

QTEST_GUILESS_MAIN(TestZoneQuestion)

#include "tst_zonequestion.moc"
