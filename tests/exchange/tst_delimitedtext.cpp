// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/text/delimitedtext.h"

#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class TestDelimitedText : public QObject
{
    Q_OBJECT

private slots:
    void shouldRecogniseTheDelimiter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QChar>("delimiter");
        QTest::newRow("comma") << u"a,b,c\n1,2,3\n"_s << QChar(u',');
        QTest::newRow("semicolon beside commas") << u"a;b\n1,5;x\n2,5;y, z\n"_s << QChar(u';');
        QTest::newRow("tab") << u"a\tb\n1, 2\t3\n"_s << QChar(u'\t');
        QTest::newRow("pipe") << u"a|b\n1|2\n"_s << QChar(u'|');
        QTest::newRow("within quotes") << u"\"a;b\",\"c;d\"\n1,2\n"_s << QChar(u',');
        QTest::newRow("none") << u"abc\ndef\n"_s << QChar();
        QTest::newRow("nothing") << QString() << QChar();
    }

    void shouldRecogniseTheDelimiter()
    {
        QFETCH(QString, text);
        QFETCH(QChar, delimiter);
        QCOMPARE(recogniseDelimiter(text), delimiter);
    }

    void shouldReadFields_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("fields");
        QTest::newRow("plain") << u"a,b,,d"_s << QStringList{u"a"_s, u"b"_s, u""_s, u"d"_s};
        QTest::newRow("quoted") << u"\"a,b\",\"say \"\"hi\"\"\""_s << QStringList{u"a,b"_s, u"say \"hi\""_s};
        QTest::newRow("line break") << u"\"a\r\nb\",c"_s << QStringList{u"a\nb"_s, u"c"_s};
        QTest::newRow("space before quote") << u"a, \"b,c\""_s << QStringList{u"a"_s, u"b,c"_s};
        QTest::newRow("quote within") << u"it\"s,b"_s << QStringList{u"it\"s"_s, u"b"_s};
        QTest::newRow("behind a quote") << u"\"a\"b,c"_s << QStringList{u"ab"_s, u"c"_s};
        QTest::newRow("empty quotes") << u"\"\",b"_s << QStringList{u""_s, u"b"_s};
        QTest::newRow("delimiter at the end") << u"a,b,"_s << QStringList{u"a"_s, u"b"_s};
    }

    void shouldReadFields()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, fields);
        for (const QString &end : {u""_s, u"\n"_s, u"\r\n"_s}) {
            const auto records = readDelimited(QString(text + end), u',', u"f"_s);
            QVERIFY(records.has_value());
            QCOMPARE(records->size(), 1);
            QStringList read = records->first().fields;
            if (text.endsWith(u',') && read.size() == fields.size() + 1)
                QVERIFY(read.takeLast().isEmpty());
            QCOMPARE(read, fields);
        }
    }

    void shouldCountLines()
    {
        const auto records = readDelimited(u"a,b\n\n\"c\nd\",e\nf,g\n"_s, u',', u"f"_s);
        QVERIFY(records.has_value());
        QCOMPARE(records->size(), 3);
        QCOMPARE(records->at(0).line, 1);
        QCOMPARE(records->at(1).line, 3);
        QCOMPARE(records->at(2).line, 5);
    }

    void shouldStopWhenToldTo() { QCOMPARE(readDelimited(u"a,b\nc,d\ne,f\n"_s, u',', u"f"_s, 2)->size(), 2); }

    void shouldRefuseAnOpenQuote()
    {
        const auto records = readDelimited(u"a,b\nc,\"d\n"_s, u',', u"f.csv"_s);
        QVERIFY(!records);
        QCOMPARE(records.error().code, ErrorCode::Damaged);
        QVERIFY(records.error().message.contains("f.csv, line 2"_L1));
    }
};

QTEST_GUILESS_MAIN(TestDelimitedText)
#include "tst_delimitedtext.moc"
