// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/spelling.h"

#include "ui/widgets/markdownhighlighter.h"

#include <QSignalSpy>
#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

/// The dictionaries of English and German are part of the environment that builds Debrief.
class TestSpelling : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        if (!Spelling().isAvailable())
            QSKIP("There is no dictionary.");
    }

    void shouldFindWhatIsMisspelt_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("wrong");
        QTest::newRow("right") << u"latency"_s << false;
        QTest::newRow("wrong") << u"latencyy"_s << true;
        QTest::newRow("apostrophe") << u"didn't"_s << false;
        QTest::newRow("digits") << u"v318"_s << false;
        QTest::newRow("an identifier") << u"order_voucherx"_s << false;
        QTest::newRow("camels") << u"checkoutApi"_s << false;
        QTest::newRow("capitals") << u"HTTPX"_s << false;
        QTest::newRow("a letter") << u"x"_s << false;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("very long") << u"x"_s.repeated(500) << false;
    }

    void shouldFindWhatIsMisspelt()
    {
        QFETCH(const QString, word);
        QTEST(Spelling().isWrong(word), "wrong");
    }

    void shouldSuggest()
    {
        const Spelling spelling;
        const QStringList suggestions = spelling.suggestions(u"latancy"_s);
        QVERIFY2(suggestions.contains(u"latency"_s), qPrintable(suggestions.join(u' ')));
        QCOMPARE_LE(suggestions.size(), 6);
    }

    void shouldTakeTheLanguageOfTheText()
    {
        Spelling spelling;
        QVERIFY2(spelling.language().startsWith(u"en"_s), qPrintable(spelling.language()));
        QSignalSpy changed(&spelling, &Spelling::changed);
        spelling.chooseFor(
            u"Die Datenbank war über eine Stunde lang nicht erreichbar, weil die Sperre gehalten wurde."_s);
        QVERIFY2(spelling.language().startsWith(u"de"_s), qPrintable(spelling.language()));
        QCOMPARE(changed.size(), 1);
        QVERIFY(!spelling.isWrong(u"Datenbank"_s));
        QVERIFY(spelling.isWrong(u"Datenbnak"_s));
        // A few words tell nothing.
        spelling.chooseFor(u"The database"_s);
        QVERIFY(spelling.language().startsWith(u"de"_s));
        spelling.chooseFor(u"The database could not be reached for more than an hour because the lock was held."_s);
        QVERIFY(spelling.language().startsWith(u"en"_s));
    }

    void shouldKnowNamesAndBeSilentWhenOff()
    {
        Spelling spelling;
        QVERIFY(spelling.isWrong(u"Tamarindx"_s));
        spelling.setKnownWords({u"tamarindx"_s});
        QVERIFY(!spelling.isWrong(u"Tamarindx"_s));
        spelling.setKnownWords({});
        QVERIFY(spelling.isWrong(u"Tamarindx"_s));
        QSignalSpy changed(&spelling, &Spelling::changed);
        spelling.setEnabled(false);
        QCOMPARE(changed.size(), 1);
        QVERIFY(!spelling.isWrong(u"Tamarindx"_s));
    }

    void shouldPartWords()
    {
        const QString text = u"It's down: „Zahlung“, e-mail & 3 pods."_s;
        QStringList words;
        for (const auto &[begin, length] : MarkdownHighlighter::words(text))
            words.append(text.mid(begin, length));
        QCOMPARE(words, QStringList({u"It's"_s, u"down"_s, u"Zahlung"_s, u"e"_s, u"mail"_s, u"3"_s, u"pods"_s}));
        QVERIFY(MarkdownHighlighter::words(QString()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSpelling)

#include "tst_spelling.moc"
