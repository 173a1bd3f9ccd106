// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/outsidetext.h"

#include "exchange/report/richtext.h"

#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class TestOutsideText : public QObject
{
    Q_OBJECT

private slots:
    void shouldShowPlainTextAsItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("marks") << u"**not bold** _nor this_ `nor code` <b>no tag</b> [no](http://x.example)"_s;
        QTest::newRow("heading") << u"# no heading"_s;
        QTest::newRow("list") << u"- no list\n- at all\n1. nor this"_s;
        QTest::newRow("rule") << u"---"_s;
        QTest::newRow("quotation") << u"> nobody said this"_s;
        QTest::newRow("entity") << u"a &amp; b &#60;"_s;
        QTest::newRow("table") << u"| a | b |\n|---|---|\n| c | d |"_s;
    }

    void shouldShowPlainTextAsItIs()
    {
        QFETCH(const QString, text);
        const RichText read = parseMarkdown(plainAsMarkdown(text));
        QCOMPARE(read.size(), 1);
        QCOMPARE(read.first().kind, RichBlock::Kind::Paragraph);
        QCOMPARE(toPlainText(read).trimmed(), text);
        for (const InlineRun &run : read.first().runs)
            QVERIFY(!run.bold && !run.italic && !run.code);
    }

    void shouldNotMakeCodeOfIndentation()
    {
        for (const RichBlock &block : parseMarkdown(plainAsMarkdown(u"Trace:\n\n        at main()\n\tat run()"_s)))
            QCOMPARE(block.kind, RichBlock::Kind::Paragraph);
    }

    void shouldDropControlCharactersAndColours()
    {
        QCOMPARE(plainAsMarkdown(u"\x1b[1;31mred\x1b[0m and"_s + QChar(u'\0') + QChar(u'\a') + u" plain\r\nnext"_s),
                 u"red and plain\nnext"_s);
        QCOMPARE(oneLine(u"  two\nlines \x1b["_s), u"two lines"_s);
    }

    void shouldCutWhatIsTooLong()
    {
        const QString cut = plainAsMarkdown(QString(1'000'000, u'x'));
        QCOMPARE(cut.size(), longestOutsideText + 1);
        QVERIFY(cut.endsWith(u'…'));
        // Not in the middle of a character.
        const QString faces = boundedMarkdown(u"x"_s + u"😀"_s.repeated(20'000));
        QVERIFY(faces.isValidUtf16());
        QVERIFY(faces.size() <= longestOutsideText + 1);
        QVERIFY(oneLine(QString(10'000, u'x')).size() < 1000);
    }

    void shouldKeepMarkdown()
    {
        QCOMPARE(boundedMarkdown(u"\n**bold**\n\n- one\n- two\n\n"_s), u"**bold**\n\n- one\n- two"_s);
    }

    void shouldTakeAddressesOfTheWebAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("https") << u"https://example.com/a?b=c#d"_s << true;
        QTest::newRow("http") << u"http://example.com"_s << true;
        QTest::newRow("script") << u"javascript:alert(1)"_s << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("no host") << u"http://:9093"_s << false;
        QTest::newRow("text") << u"see the wiki"_s << false;
        QTest::newRow("endless") << u"https://example.com/"_s + QString(100'000, u'a') << false;
    }

    void shouldTakeAddressesOfTheWebAlone()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, isTaken);
        QCOMPARE(webAddress(text), isTaken ? text : QString());
    }

    void shouldPutAnEmptyLineBetweenWhatSaysSomething()
    {
        QCOMPARE(paragraphs({u"a"_s, QString(), u"b"_s, u"a"_s}), u"a\n\nb"_s);
    }
};

QTEST_GUILESS_MAIN(TestOutsideText)
#include "tst_outsidetext.moc"
