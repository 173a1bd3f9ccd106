// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/text/textdecoding.h"

#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class TestTextDecoding : public QObject
{
    Q_OBJECT

private slots:
    void shouldReadEveryEncoding_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("text");
        QTest::newRow("ASCII") << QByteArray("abc") << u"abc"_s;
        QTest::newRow("UTF-8") << QByteArray("\xc3\xbc") << u"ü"_s;
        QTest::newRow("UTF-8 with mark") << QByteArray("\xef\xbb\xbf\xc3\xbc") << u"ü"_s;
        QTest::newRow("UTF-16 LE with mark") << QByteArray("\xff\xfe\xfc\x00\x61\x00", 6) << u"üa"_s;
        QTest::newRow("UTF-16 BE without mark") << QByteArray("\0a\0b\0c", 6) << u"abc"_s;
        QTest::newRow("Latin-1") << QByteArray("gr\xfc\xdf") << u"grüß"_s;
        QTest::newRow("Windows' quotes") << QByteArray("\x93hi\x94 \x80") << u"“hi” €"_s;
        QTest::newRow("empty") << QByteArray() << QString();
    }

    void shouldReadEveryEncoding()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, text);
        const auto decoded = decodeText(content, u"f"_s);
        QVERIFY(decoded.has_value());
        QCOMPARE(*decoded, text);
    }

    void shouldRefuseNulBytes()
    {
        const auto decoded = decodeText(QByteArrayView("abc\nde\0f\nabcdefghijklmn", 23), u"f.txt"_s);
        QVERIFY(!decoded);
        QVERIFY(decoded.error().message.startsWith("f.txt, line 2"_L1));
    }

    void shouldGiveUtf8OrTheLineThatIsNot()
    {
        QCOMPARE(toUtf8("\xef\xbb\xbf[1]", u"f"_s).value(), QByteArray("[1]"));
        QCOMPARE(toUtf8(QByteArray("\xff\xfe[\0]\0", 6), u"f"_s).value(), QByteArray("[]"));
        const auto damaged = toUtf8("a\nb\n\xfc\nd", u"f.json"_s);
        QVERIFY(!damaged);
        QVERIFY(damaged.error().message.startsWith("f.json, line 3"_L1));
    }

    void shouldCountLines()
    {
        QCOMPARE(lineAt(QByteArrayView("a\nb\nc"), 4), 3);
        QCOMPARE(lineAt(QByteArrayView("a\nb"), 99), 2);
        QCOMPARE(lineAt(QStringView(u"a\nb"), 0), 1);
    }
};

QTEST_GUILESS_MAIN(TestTextDecoding)
#include "tst_textdecoding.moc"
