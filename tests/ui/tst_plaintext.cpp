// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/plaintext.h"

#include "ui/widgets/textblock.h"

#include <QFontMetrics>
#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class TestPlainText : public QObject
{
    Q_OBJECT

private slots:
    void shouldTakeMarksAway_data();
    void shouldTakeMarksAway();
    void shouldMakeOneLine();
    void shouldBreakAtWords();
    void shouldBreakLongWordsAnywhere();
    void shouldElideTheLastLine();
    void shouldKeepEmptyLines();
};

void TestPlainText::shouldTakeMarksAway_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("plain");
    QTest::newRow("nothing to take") << u"5xx rate rises, 12 %"_s << u"5xx rate rises, 12 %"_s;
    QTest::newRow("emphasis") << u"Deploy of *checkout* **4.2**"_s << u"Deploy of checkout 4.2"_s;
    QTest::newRow("code") << u"in `alerts.yaml`"_s << u"in alerts.yaml"_s;
    QTest::newRow("link") << u"see [the graph](https://example.com)"_s << u"see the graph"_s;
    QTest::newRow("html stays what it is") << u"<script>alert(1)</script>"_s << u"<script>alert(1)</script>"_s;
    QTest::newRow("only marks") << u"---"_s << u"---"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestPlainText::shouldTakeMarksAway()
{
    QFETCH(const QString, markdown);
    QTEST(markdownWords(markdown), "plain");
}

void TestPlainText::shouldMakeOneLine()
{
    QCOMPARE(plainLine(u"# Title\n\n- one\n- two"_s), u"Title one two"_s);
}

void TestPlainText::shouldBreakAtWords()
{
    const QFont font;
    const QFontMetrics metrics(font);
    const QStringList lines = brokenLines(u"alpha beta gamma"_s, font, metrics.horizontalAdvance(u"alpha beta "_s) + 2);
    QCOMPARE(lines, (QStringList{u"alpha beta"_s, u"gamma"_s}));
}

void TestPlainText::shouldBreakLongWordsAnywhere()
{
    const QFont font;
    const QStringList lines = brokenLines(QString(200, u'x'), font, 100);
    QVERIFY(lines.size() > 1);
    QCOMPARE(lines.join(QString()).size(), 200);
}

void TestPlainText::shouldElideTheLastLine()
{
    const QFont font;
    const QString text = u"alpha beta gamma delta epsilon"_s;
    const QStringList lines = brokenLines(text, font, QFontMetrics(font).horizontalAdvance(u"alpha beta "_s), 2);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.constLast().endsWith(u'…'));
    const QStringList paragraphs = brokenLines(u"a\nb\nc"_s, font, 200, 2);
    QCOMPARE(paragraphs, (QStringList{u"a"_s, u"b…"_s}));
}

void TestPlainText::shouldKeepEmptyLines()
{
    QCOMPARE(brokenLines(u"a\n\nb"_s, QFont(), 200).size(), 3);
}

QTEST_MAIN(TestPlainText)
#include "tst_plaintext.moc"
