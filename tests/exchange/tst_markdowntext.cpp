// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/export/markdowntext.h"

#include "support/exchangefiles.h"

#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestMarkdownText : public QObject
{
    Q_OBJECT

private slots:
    void shouldEscapeWhatWouldBeAMark_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("escaped");
        QTest::newRow("stars") << u"2 * 3 *x*"_s << u"2 \\* 3 \\*x\\*"_s;
        QTest::newRow("underscores") << u"snake_case _it_"_s << u"snake_case \\_it\\_"_s;
        QTest::newRow("HTML") << u"<b> & &amp; R&D"_s << u"\\<b> & \\&amp; R&D"_s;
        QTest::newRow("pipe") << u"a|b"_s << u"a\\|b"_s;
        QTest::newRow("tilde") << u"~13:30"_s << u"\\~13:30"_s;
        QTest::newRow("brackets") << u"[x](y)"_s << u"\\[x\\](y)"_s;
        QTest::newRow("backslash") << u"C:\\x"_s << u"C:\\\\x"_s;
        QTest::newRow("dollar") << u"$x$"_s << u"\\$x\\$"_s;
        QTest::newRow("bullet") << u"- x"_s << u"\\- x"_s;
        QTest::newRow("number") << u"12. x 3."_s << u"12\\. x 3."_s;
        QTest::newRow("heading") << u"# x #"_s << u"\\# x #"_s;
        QTest::newRow("second line") << u"a\n+ b\n  > c\n==="_s << u"a\n\\+ b\n  \\> c\n\\==="_s;
        QTest::newRow("dash within") << u"a - b"_s << u"a - b"_s;
    }

    void shouldEscapeWhatWouldBeAMark()
    {
        QFETCH(QString, text);
        QFETCH(QString, escaped);
        QCOMPARE(markdown::escaped(text), escaped);
    }

    void shouldKeepMarksThatWereMeant_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("inline") << u"plain **bold** *it* ~~gone~~ `code` [here](<https://a.example>)"_s;
        QTest::newRow("list") << u"- one\n- two\n\n  - inner"_s;
        QTest::newRow("numbers") << u"3. third\n4. fourth"_s;
        QTest::newRow("quote") << u"> one\n>\n> two"_s;
        QTest::newRow("code") << u"```sql\nSELECT 1;\n```"_s;
        QTest::newRow("code with ticks") << u"````\n```\n````"_s;
        QTest::newRow("table") << u"| a | b |\n| --- | --- |\n| 1 | 2 |"_s;
        QTest::newRow("address") << u"<https://a.example/b>"_s;
        QTest::newRow("line break") << u"one\\\ntwo"_s;
    }

    void shouldKeepMarksThatWereMeant()
    {
        QFETCH(QString, text);
        QCOMPARE(markdown::blocks(parseMarkdown(text)), text);
    }

    void shouldMakeCellsOfOneLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        QTest::newRow("paragraphs") << u"one\n\ntwo\nthree"_s << u"one<br>two<br>three"_s;
        QTest::newRow("list") << u"- a\n- b"_s << u"• a<br>• b"_s;
        QTest::newRow("pipe in code") << u"`a|b`"_s << u"`a\\|b`"_s;
        QTest::newRow("code block") << u"```\na | b\n\nc\n```"_s << u"`a \\| b`<br>`c`"_s;
        QTest::newRow("heading") << u"# Big"_s << u"**Big**"_s;
        QTest::newRow("table") << u"| a | b |\n|---|---|\n| 1 | 2 |"_s << u"a · b<br>1 · 2"_s;
        QTest::newRow("bold over a break") << u"**a\nb**"_s << u"**a**<br>**b**"_s;
        QTest::newRow("empty") << QString() << QString();
    }

    void shouldMakeCellsOfOneLine()
    {
        QFETCH(QString, text);
        QFETCH(QString, cell);
        const QString made = markdown::cell(parseMarkdown(text));
        QCOMPARE(made, cell);
        QVERIFY(!made.contains(u'\n'));
    }

    void shouldRenderAsTyped_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"# no heading"_s,
                                    u"- no list"_s,
                                    u"1) no list"_s,
                                    u"<i>no html</i>"_s,
                                    u"a **b** c"_s,
                                    u"~a~ ~~b~~"_s,
                                    u"x | y"_s,
                                    u"| a |"_s,
                                    u"`no code`"_s,
                                    u"[no](https://link.example)"_s,
                                    u"![no](picture)"_s,
                                    u"$e = mc^2$"_s,
                                    u"&lt; &#65; &copy;"_s,
                                    u"> no quote"_s,
                                    u"\\* two \\\\ strokes"_s,
                                    u"---"_s,
                                    u"==="_s,
                                    u"```"_s,
                                    u"~~~"_s,
                                    u"<!-- gone? -->"_s,
                                    u"__init__.py"_s,
                                    u"[^1]: note"_s,
                                    u"[ref]: https://a.example"_s,
                                    u"<https://auto.example>"_s,
                                    u"*"_s,
                                    u"+"_s,
                                    u"a_b_c _d_"_s,
                                    u"\\"_s,
                                    u"end\\"_s,
                                    u"&"_s,
                                    u"99. bottles"_s})
            QTest::addRow("%s", qPrintable(text)) << text;
    }

    void shouldRenderAsTyped()
    {
        QFETCH(QString, text);
        const QString escaped = markdown::escaped(text);
        const ToolRun asParagraph =
            runTool(u"pandoc"_s, {u"-f"_s, u"gfm"_s, u"-t"_s, u"plain"_s, u"--wrap=none"_s}, escaped.toUtf8());
        if (!asParagraph.exists)
            QSKIP("pandoc is not installed");
        QCOMPARE(QString::fromUtf8(asParagraph.output).trimmed(), text);
        const ToolRun asCell =
            runTool(u"pandoc"_s, {u"-f"_s, u"gfm"_s, u"-t"_s, u"plain"_s, u"--wrap=none"_s},
                    u"| x | y |\n| --- | --- |\n| %1 | LAST |\n"_s.arg(markdown::cell(plainText(text))).toUtf8());
        QVERIFY2(asCell.output.contains("LAST"), asCell.output);
        QVERIFY2(QString::fromUtf8(asCell.output).contains(text), asCell.output);
    }

    void shouldNameALanguageByAWord()
    {
        QCOMPARE(markdown::fenced(u"x"_s, u"SQL (PostgreSQL)"_s), u"```sql\nx\n```"_s);
        QCOMPARE(markdown::fenced(u"x"_s, u"a`b"_s), u"```\nx\n```"_s);
    }
};

QTEST_GUILESS_MAIN(TestMarkdownText)
#include "tst_markdowntext.moc"
