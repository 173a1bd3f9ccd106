// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/filename.h"

#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class TestFileName : public QObject
{
    Q_OBJECT

private slots:
    void shouldMakeNamesSafe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("safe");
        QTest::newRow("plain") << u"latency.png"_s << u"latency.png"_s;
        QTest::newRow("spaces") << u"  p99  of   checkout.png "_s << u"p99 of checkout.png"_s;
        QTest::newRow("a letter and its mark") << u"u\u0308ber.log"_s << u"über.log"_s;
        QTest::newRow("other scripts") << u"ログ 日本.txt"_s << u"ログ 日本.txt"_s;
        QTest::newRow("beyond the first plane") << u"graph \U0001F4C8.png"_s << u"graph \U0001F4C8.png"_s;
        QTest::newRow("half a character") << (u"a"_s + QChar(0xD83D) + u"b"_s) << u"ab"_s;
        QTest::newRow("up and away") << u"../../etc/passwd"_s << u"passwd"_s;
        QTest::newRow("a folder") << u"/tmp/x/"_s << u"x"_s;
        QTest::newRow("Windows' folders") << uR"(C:\Users\ada\notes.txt)"_s << u"notes.txt"_s;
        QTest::newRow("dots alone") << u".."_s << u"fallback"_s;
        QTest::newRow("hidden") << u".bashrc"_s << u"bashrc"_s;
        QTest::newRow("an option") << u"--rf.txt"_s << u"rf.txt"_s;
        QTest::newRow("marks of shells and systems") << u"a<b>c:d\"e|f?g*h`i.txt"_s << u"a-b-c-d-e-f-g-h-i.txt"_s;
        QTest::newRow("line breaks") << u"a\nb\r\tc\u2028d.txt"_s << u"abcd.txt"_s;
        QTest::newRow("NUL") << (u"a"_s + QChar(0) + u"b.png"_s) << u"ab.png"_s;
        QTest::newRow("writing turned round") << u"invoice\u202Egnp.exe"_s << u"invoicegnp.exe"_s;
        QTest::newRow("invisible") << u"\u200B\u200D\uFEFF"_s << u"fallback"_s;
        QTest::newRow("dot and space at the end") << u"notes.txt. . "_s << u"notes.txt"_s;
        QTest::newRow("a device") << u"NUL.txt"_s << u"_NUL.txt"_s;
        QTest::newRow("another device") << u"com1"_s << u"_com1"_s;
        QTest::newRow("no device") << u"commander.txt"_s << u"commander.txt"_s;
        QTest::newRow("empty") << QString() << u"fallback"_s;
    }

    void shouldMakeNamesSafe()
    {
        QFETCH(const QString, name);
        QTEST(safeFileName(name, u"fallback"_s), "safe");
    }

    void shouldShortenBeforeTheSuffix_data()
    {
        QTest::addColumn<QString>("letter");
        QTest::newRow("one byte") << u"x"_s;
        QTest::newRow("two bytes") << u"ü"_s;
        QTest::newRow("three bytes") << u"本"_s;
        QTest::newRow("four bytes") << u"\U0001F4C8"_s;
    }

    void shouldShortenBeforeTheSuffix()
    {
        QFETCH(const QString, letter);
        const QString name = safeFileName(letter.repeated(5000) + u".tar.png"_s, {});
        QVERIFY2(name.endsWith(u".png"_s), qPrintable(name));
        QCOMPARE_LE(name.toUtf8().size(), 120);
        QCOMPARE_GE(name.toUtf8().size(), 90);
        QCOMPARE(QString::fromUtf8(name.toUtf8()), name);
        QVERIFY(!name.contains(QChar::ReplacementCharacter));
    }

    void shouldGiveWhatItGaveAgain()
    {
        const QString once = safeFileName(u" ..//-.a:b\u202E?.CON  .png.. "_s, u"x"_s);
        QCOMPARE(safeFileName(once, u"x"_s), once);
    }
};

QTEST_GUILESS_MAIN(TestFileName)

#include "tst_filename.moc"
