// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/text/linereader.h"

#include "exchange/import/importsource.h"

#include <QStringEncoder>
#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

struct Lines
{
    QStringList texts;
    QList<SourceLine> lines;
    std::optional<Error> error;
};

Lines linesOf(const QByteArray &content)
{
    const auto source = ImportSource::fromBytes(content, u"chat.log"_s);
    LineReader reader(*source);
    Lines all;
    while (const auto line = reader.next()) {
        all.texts.append(line->text);
        all.lines.append(*line);
    }
    all.error = reader.error();
    return all;
}

} // namespace

class TestLineReader : public QObject
{
    Q_OBJECT

private slots:
    void shouldCutAtEveryLineEnd_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("nothing") << QByteArray() << QStringList();
        QTest::newRow("LF") << QByteArray("a\nb\n") << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("no end") << QByteArray("a\nb") << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("CR LF") << QByteArray("a\r\nb\r\n") << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("CR") << QByteArray("a\rb\r") << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("empty lines") << QByteArray("\n\r\n\ra") << QStringList{{}, {}, {}, u"a"_s};
        QTest::newRow("UTF-8 mark") << QByteArray("\xef\xbb\xbf"
                                                  "ä")
                                    << QStringList{u"ä"_s};
        QTest::newRow("mark alone") << QByteArray("\xef\xbb\xbf") << QStringList();
        QTest::newRow("mixed encodings") << QByteArray("Gr\xc3\xbc\xc3\x9f"
                                                       "e\nGr\xfc\xdf"
                                                       "e\n\x93quoted\x94\n")
                                         << QStringList{u"Grüße"_s, u"Grüße"_s, u"“quoted”"_s};
    }

    void shouldCutAtEveryLineEnd()
    {
        QFETCH(QByteArray, content);
        QFETCH(QStringList, texts);
        const Lines all = linesOf(content);
        QCOMPARE(all.texts, texts);
        for (qsizetype i = 0; i < all.lines.size(); ++i)
            QCOMPARE(all.lines.at(i).number, i + 1);
        QVERIFY(!all.error);
    }

    void shouldReadUtf16_data()
    {
        QTest::addColumn<QStringConverter::Encoding>("encoding");
        QTest::addColumn<bool>("withMark");
        QTest::newRow("LE") << QStringConverter::Utf16LE << true;
        QTest::newRow("BE") << QStringConverter::Utf16BE << true;
        QTest::newRow("LE without mark") << QStringConverter::Utf16LE << false;
        QTest::newRow("BE without mark") << QStringConverter::Utf16BE << false;
    }

    void shouldReadUtf16()
    {
        QFETCH(QStringConverter::Encoding, encoding);
        QFETCH(bool, withMark);
        QStringEncoder encoder(encoding, withMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        const QString line = u"Some line that is mostly plain, äöü 🙂\r\n"_s;
        const QByteArray content = encoder.encode(line.repeated(5000));
        const Lines all = linesOf(content);
        QCOMPARE(all.texts.size(), 5000);
        QCOMPARE(all.texts.last(), line.trimmed());
        QVERIFY(!all.error);
        const Lines cut = linesOf(content.chopped(3));
        QVERIFY(cut.error && cut.error->message.startsWith("chat.log, line 500"_L1));
    }

    void shouldReadAcrossChunks()
    {
        // Line ends and characters fall on every place of a chunk's border.
        for (int shift = 0; shift < 4; ++shift) {
            const QByteArray content = QByteArray(shift, 'x') + QByteArray("äß\r\n").repeated(60'000);
            const Lines all = linesOf(content);
            QCOMPARE(all.texts.size(), 60'000);
            QCOMPARE(QSet<QString>(all.texts.cbegin() + 1, all.texts.cend()), QSet<QString>{u"äß"_s});
        }
    }

    void shouldCutAMillionCharacters()
    {
        const Lines all = linesOf("a\n" + QByteArray("ä").repeated(1'000'000) + "\nb\n" +
                                  QByteArray(LineReader::longest, 'c') + "\n" + QByteArray("🙂").repeated(100'000));
        QCOMPARE(all.texts.size(), 5);
        QVERIFY(all.lines.at(1).isCut);
        QCOMPARE(all.texts.at(1), u"ä"_s.repeated(LineReader::longest));
        QCOMPARE(all.texts.at(2), u"b"_s);
        QCOMPARE(all.lines.at(2).number, 3);
        QVERIFY(!all.lines.at(3).isCut);
        QVERIFY(all.lines.at(4).isCut);
        QCOMPARE(all.texts.at(4), u"🙂"_s.repeated(LineReader::longest / 2));
    }

    void shouldLeaveOutNulBytes()
    {
        const Lines all = linesOf(QByteArray("first line\nsec\0ond\nthird line\n", 30));
        QCOMPARE(all.texts, (QStringList{u"first line"_s, u"second"_s, u"third line"_s}));
        QVERIFY(!all.lines.at(0).hadNul && all.lines.at(1).hadNul && !all.lines.at(2).hadNul);
    }
};

QTEST_GUILESS_MAIN(TestLineReader)
#include "tst_linereader.moc"
