// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/report/richtext.h"

#include <QElapsedTimer>
#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

using Kind = RichBlock::Kind;

class TestRichText : public QObject
{
    Q_OBJECT

private slots:
    void shouldReadMarks()
    {
        const RichText text = parseMarkdown(u"plain **bold** *it* ~~gone~~ `code` [here](https://a.example/x?y=1)"_s);
        QCOMPARE(text.size(), 1);
        const QList<InlineRun> expected{
            {.text = u"plain "_s}, {.text = u"bold"_s, .bold = true},
            {.text = u" "_s},      {.text = u"it"_s, .italic = true},
            {.text = u" "_s},      {.text = u"gone"_s, .struck = true},
            {.text = u" "_s},      {.text = u"code"_s, .code = true},
            {.text = u" "_s},      {.text = u"here"_s, .url = u"https://a.example/x?y=1"_s},
        };
        QVERIFY(text.first().runs == expected);
    }

    void shouldKeepWhatIsNoMarkdown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("HTML") << u"<script>alert(1)</script> a <b>c</b>"_s;
        QTest::newRow("indented") << u"    four spaces"_s;
        QTest::newRow("lone marks") << u"2 * 3 * 4 = 24 and a_b_c"_s;
        QTest::newRow("lines") << u"one\ntwo\nthree"_s;
        QTest::newRow("unknown entity") << u"AT&T; &nonsense; R&D"_s;
    }

    void shouldKeepWhatIsNoMarkdown()
    {
        QFETCH(QString, text);
        QCOMPARE(toPlainText(parseMarkdown(text)), text.trimmed());
    }

    void shouldReadBlocks()
    {
        const RichText text = parseMarkdown(
            u"# Head\n\n- one\n- two\n  - inner\n\n3. third\n4. fourth\n\n> said\n\n```sql\nSELECT 1;\n\nx\n```\n\n---\n\n| a | b |\n|---|---|\n| 1 |  |\n"_s);
        QList<Kind> kinds;
        for (const RichBlock &block : text)
            kinds.append(block.kind);
        QCOMPARE(kinds, (QList<Kind>{Kind::Heading, Kind::Bullets, Kind::Numbers, Kind::Quote, Kind::Code, Kind::Rule,
                                     Kind::Table}));
        QCOMPARE(text.at(1).children.size(), 2);
        QCOMPARE(text.at(1).children.at(1).children.at(1).kind, Kind::Bullets);
        QCOMPARE(text.at(2).number, 3);
        QCOMPARE(text.at(4).language, u"sql"_s);
        QCOMPARE(text.at(4).runs.first().text, u"SELECT 1;\n\nx"_s);
        QCOMPARE(text.at(6).children.size(), 2);
        QCOMPARE(text.at(6).children.at(1).children.size(), 2);
    }

    void shouldReadTasks()
    {
        QCOMPARE(toPlainText(parseMarkdown(u"- [x] done\n- [ ] open\n\n- [ ] loose"_s)),
                 u"• ☑ done\n• ☐ open\n• ☐ loose"_s);
    }

    void shouldOnlyLinkWhereItIsSafe_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("url");
        QTest::newRow("https") << u"[x](https://a.example)"_s << u"https://a.example"_s;
        QTest::newRow("bare") << u"https://a.example/b"_s << u"https://a.example/b"_s;
        QTest::newRow("mail") << u"<noor@example.com>"_s << u"mailto:noor@example.com"_s;
        QTest::newRow("script") << u"[x](javascript:alert(1))"_s << QString();
        QTest::newRow("script, disguised") << u"[x](JaVaScRiPt&#58;alert(1))"_s << QString();
        QTest::newRow("data") << u"[x](data:text/html,hi)"_s << QString();
        QTest::newRow("file") << u"[x](file:///etc/passwd)"_s << QString();
        QTest::newRow("relative") << u"[x](../y)"_s << QString();
        QTest::newRow("picture") << u"![x](https://a.example/p.png)"_s << u"https://a.example/p.png"_s;
    }

    void shouldOnlyLinkWhereItIsSafe()
    {
        QFETCH(QString, text);
        QFETCH(QString, url);
        QCOMPARE(parseMarkdown(text).constFirst().runs.constFirst().url, url);
    }

    void shouldReadEntities()
    {
        QCOMPARE(toPlainText(parseMarkdown(u"&amp; &lt; &#65; &#x42; &#0; &nbsp;."_s)), u"& < A B \ufffd \u00a0."_s);
    }

    void shouldSurviveAnything_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("deep quotes") << QString(50'000, u'>');
        QTest::newRow("deep lists") << u"- "_s.repeated(20'000) + u'x';
        QTest::newRow("brackets") << QString(50'000, u'[');
        QTest::newRow("stars") << u"*a "_s.repeated(20'000);
        QTest::newRow("ticks") << u"`a`` "_s.repeated(10'000);
        QTest::newRow("pipes") << u"|"_s.repeated(5'000) + u'\n' + u"|-"_s.repeated(5'000);
        QTest::newRow("NUL") << QString(5, QChar(u'\0'));
        QTest::newRow("half a surrogate") << QString(QChar(0xd800));
    }

    void shouldSurviveAnything()
    {
        QFETCH(QString, text);
        QElapsedTimer timer;
        timer.start();
        toPlainText(parseMarkdown(text));
        QVERIFY(timer.elapsed() < 5'000);
    }

    void shouldKeepTextThatIsCutDown()
    {
        // What is nested too deeply loses its level, not its words.
        QString text;
        for (int level = 0; level < 30; ++level)
            text += QString(2 * level, u' ') + u"- word%1\n"_s.arg(level);
        const QString plain = toPlainText(parseMarkdown(text));
        for (int level = 0; level < 30; ++level)
            QVERIFY2(plain.contains(u"word%1"_s.arg(level)), qPrintable(QString::number(level)));
    }

    void shouldTakePlainTextAsItIs()
    {
        QCOMPARE(toPlainText(plainText(u"**not bold**"_s)), u"**not bold**"_s);
        QVERIFY(plainText(QString()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRichText)
#include "tst_richtext.moc"
