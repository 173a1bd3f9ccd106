// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/capturecompletion.h"

#include <QElapsedTimer>
#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class TestCaptureCompletion : public QObject
{
    Q_OBJECT

private slots:
    void shouldComplete_data();
    void shouldComplete();
    void shouldKeepQuiet_data();
    void shouldKeepQuiet();
    void shouldOfferNoMoreThanFits();
    void shouldBeQuickInAMegabyte();

private:
    static CaptureVocabulary vocabulary()
    {
        return {.people = {u"Noor Haddad"_s, u"Søren Ólafsson"_s, u"sam"_s, u"Zoë"_s, u"Anna-Lena"_s, u"Anna"_s},
                .themes = {u"monitoring"_s, u"on-call"_s, u"überwachung"_s},
                .services = {u"checkout-api"_s, u"payments"_s, u"Search Index"_s}};
    }
};

void TestCaptureCompletion::shouldComplete_data()
{
    QTest::addColumn<QString>("typed"); ///< The cursor stands at "|".
    QTest::addColumn<QStringList>("choices");
    QTest::addColumn<int>("start");
    QTest::addColumn<bool>("isAskedFor");
    const auto row = [](const char *typed, const QStringList &choices, int start, bool isAskedFor = true) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << choices << start << isAskedFor;
    };
    const QStringList noor{u"@\"Noor Haddad\""_s};
    row("@no|", noor, 0);
    row("! alert @No|", noor, 8);
    row("! alert @had|", noor, 8);
    row("! alert @\"noor h|", noor, 8);
    row("! alert (@no|)", noor, 9);
    row("!@no|", noor, 1);
    row("@no| is here", noor, 0);
    row("@soren|", {u"@\"Søren Ólafsson\""_s}, 0);
    row("@ola|", {u"@\"Søren Ólafsson\""_s}, 0);
    row("@zoe|", {u"@Zoë"_s}, 0);
    row("@anna|", {u"@Anna-Lena"_s, u"@Anna"_s}, 0);
    row("@s|", {u"@\"Søren Ólafsson\""_s, u"@sam"_s}, 0);
    row("@|", {u"@\"Noor Haddad\""_s, u"@\"Søren Ólafsson\""_s, u"@sam"_s, u"@Zoë"_s, u"@Anna-Lena"_s, u"@Anna"_s}, 0);
    row("thin #mon|", {u"#monitoring"_s}, 5);
    row("#call|", {u"#on-call"_s}, 0);
    row("#uber|", {u"#überwachung"_s}, 0);
    row("#|", {u"#monitoring"_s, u"#on-call"_s, u"#überwachung"_s}, 0);
    row("then che|", {u"checkout-api"_s}, 5, false);
    row("then API|", {u"checkout-api"_s}, 5, false);
    row("two\nPay|", {u"payments"_s}, 4, false);
    row("the ind|", {u"Search Index"_s}, 4, false);
    row("🔥 #mon|", {u"#monitoring"_s}, 3);
    row("שלום #mon|", {u"#monitoring"_s}, 5);
}

void TestCaptureCompletion::shouldComplete()
{
    QFETCH(QString, typed);
    QFETCH(const QStringList, choices);
    QFETCH(const int, start);
    QFETCH(const bool, isAskedFor);
    const qsizetype cursor = typed.indexOf(u'|');
    typed.remove(cursor, 1);
    const auto completion = completeCapture(typed, cursor, vocabulary());
    QVERIFY(completion);
    QCOMPARE(completion->choices, choices);
    QCOMPARE(completion->start, start);
    QCOMPARE(completion->length, cursor - start);
    QCOMPARE(completion->isAskedFor, isAskedFor);
}

void TestCaptureCompletion::shouldKeepQuiet_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"|", "the |", "ch|", "ch|eckout", "@no|or", "sam@no|", "@nobody|", "#dns|", "C#mon|",
                              "@sam|", "@Sam|", "#monitoring|", "payments|", "@\"Noor Haddad\"|", "@\"Noor Haddad\" |",
                              "@noor \n|", "a @ |", "chez|", "eckout|"})
        QTest::newRow(typed) << QString::fromUtf8(typed);
}

void TestCaptureCompletion::shouldKeepQuiet()
{
    QFETCH(QString, typed);
    const qsizetype cursor = typed.indexOf(u'|');
    typed.remove(cursor, 1);
    const auto completion = completeCapture(typed, cursor, vocabulary());
    QVERIFY2(!completion, completion ? qPrintable(completion->choices.join(u' ')) : "");
}

void TestCaptureCompletion::shouldOfferNoMoreThanFits()
{
    CaptureVocabulary many;
    for (int i = 0; i < 1000; ++i)
        many.people.append(u"person-%1"_s.arg(i));
    QCOMPARE(completeCapture(u"@p"_s, 2, many)->choices.size(), 8);
}

void TestCaptureCompletion::shouldBeQuickInAMegabyte()
{
    for (const QString &part : {u"w"_s, u"@ "_s, u"@\" "_s, u"#a "_s}) {
        const QString text = part.repeated(1'000'000 / part.size());
        QElapsedTimer timer;
        timer.start();
        completeCapture(text, text.size(), vocabulary());
        QVERIFY(timer.elapsed() < 100);
    }
}

QTEST_GUILESS_MAIN(TestCaptureCompletion)

#include "tst_capturecompletion.moc"
