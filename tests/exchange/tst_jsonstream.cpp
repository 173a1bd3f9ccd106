// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/json/jsonstream.h"

#include "exchange/import/importsource.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringEncoder>
#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

struct Records
{
    QList<JsonRecord> records;
    QString said; ///< "path@line=value", each.
    QString error;
    QJsonObject head;
};

QString compact(const QJsonValue &value)
{
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.sliced(1, text.size() - 2));
}

Records recordsOf(const QByteArray &content, const QStringList &keys = {u"incidents"_s, u"data"_s})
{
    const auto source = ImportSource::fromBytes(content, u"x.json"_s);
    JsonStream stream(*source, keys);
    Records all;
    QStringList said;
    while (const auto record = stream.next()) {
        all.records.append(*record);
        said.append(u"%1@%2=%3"_s.arg(record->path).arg(record->line).arg(compact(record->value)));
    }
    if (stream.error())
        all.error = stream.error()->message;
    all.said = said.join(u' ');
    all.head = stream.head();
    return all;
}

} // namespace

class TestJsonStream : public QObject
{
    Q_OBJECT

private slots:
    void shouldFindTheRecords_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("said");
        QTest::newRow("array") << QByteArray("[\n{\"a\":1},\n 2, \"x]}\\\"\" ,null,[3,[4]]\n]\n")
                               << u"$[0]@2={\"a\":1} $[1]@3=2 $[2]@3=\"x]}\\\"\" $[3]@3=null $[4]@3=[3,[4]]"_s;
        QTest::newRow("empty array") << QByteArray("[]") << QString();
        QTest::newRow("object with records")
            << QByteArray("{\"page\":{\"id\":7},\n\"incidents\":[{\"a\":1}\n,{\"a\":2}],\"more\":true}")
            << u"$.incidents[0]@2={\"a\":1} $.incidents[1]@3={\"a\":2}"_s;
        QTest::newRow("the first of two lists") << QByteArray("{\"data\":[1],\"incidents\":[2]}") << u"$.data[0]@1=1"_s;
        QTest::newRow("a key that holds no list")
            << QByteArray("{\"incidents\":{\"data\":[1]},\"data\":[2]}") << u"$.data[0]@1=2"_s;
        QTest::newRow("object without") << QByteArray("\n{\"a\":\n[1]}") << u"$@2={\"a\":[1]}"_s;
        QTest::newRow("empty object") << QByteArray("{}") << u"$@1={}"_s;
        QTest::newRow("lines") << QByteArray("{\"a\":1}\n\n{\"a\":2}\n[3]\n")
                               << u"$@1={\"a\":1} $@3={\"a\":2} $[0]@4=3"_s;
        QTest::newRow("lines, packed tightly") << QByteArray("{\"a\":1}{\"a\":2}") << u"$@1={\"a\":1} $@1={\"a\":2}"_s;
        QTest::newRow("text sequence") << QByteArray("\x1e{\"a\":1}\n\x1e{\"a\":2}\n")
                                       << u"$@1={\"a\":1} $@2={\"a\":2}"_s;
        QTest::newRow("pages one behind the other")
            << QByteArray("{\"incidents\":[1],\"p\":1}\n{\"p\":2,\"incidents\":[2]}")
            << u"$.incidents[0]@1=1 $.incidents[0]@2=2"_s;
        QTest::newRow("a value") << QByteArray(" 17 ") << u"$@1=17"_s;
        QTest::newRow("nothing") << QByteArray(" \n ") << QString();
        QTest::newRow("mark") << QByteArray("\xef\xbb\xbf[1]") << u"$[0]@1=1"_s;
        QTest::newRow("Windows' line ends") << QByteArray("[\r\n1\r\n,\r\n2\r\n]\r\n") << u"$[0]@2=1 $[1]@4=2"_s;
    }

    void shouldFindTheRecords()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, said);
        const Records all = recordsOf(content);
        QCOMPARE(all.error, QString());
        QCOMPARE(all.said, said);
    }

    void shouldGiveTheOtherMembers()
    {
        const Records all = recordsOf("{\"page\":{\"id\":7},\"incidents\":[1,2],\"more\":true}");
        QCOMPARE(all.head.value("page"_L1).toObject().value("id"_L1).toInt(), 7);
        QVERIFY(all.head.value("more"_L1).toBool());
        QVERIFY(!all.head.contains("incidents"_L1));
    }

    void shouldReadUtf16()
    {
        for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            for (const auto flag : {QStringConverter::Flag::WriteBom, QStringConverter::Flag::Default}) {
                QStringEncoder encoder(encoding, flag);
                const QByteArray content = encoder.encode(u"[{\"text\": \"Grüße 🙂\"}\n, 2]"_s);
                const Records all = recordsOf(content);
                QCOMPARE(all.error, QString());
                QCOMPARE(all.said, u"$[0]@1={\"text\":\"Grüße 🙂\"} $[1]@2=2"_s);
            }
        }
    }

    void shouldSayWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("said");
        QTest::newRow("cut in a text") << QByteArray("[\n{\"a\":\n\"b") << u"x.json, line 3: the JSON ends"_s;
        QTest::newRow("cut after an escape") << QByteArray("[\"b\\") << u"line 1: the JSON ends"_s;
        QTest::newRow("cut in an object") << QByteArray("[\n{\"a\":{}") << u"line 2: the JSON ends"_s;
        QTest::newRow("cut in the array") << QByteArray("[1,2\n") << u"line 2: the JSON ends"_s;
        QTest::newRow("cut after a comma") << QByteArray("[1,") << u"line 1: the JSON ends"_s;
        QTest::newRow("cut in the members") << QByteArray("{\"page\": 1,\n") << u"line 2: the JSON ends"_s;
        QTest::newRow("cut in the key") << QByteArray("{\"pag") << u"line 1: the JSON ends"_s;
        QTest::newRow("cut after the key") << QByteArray("{\"page\"") << u"line 1: the JSON ends"_s;
        QTest::newRow("cut after the colon") << QByteArray("{\"page\":") << u"line 1: the JSON ends"_s;
        QTest::newRow("cut in the records") << QByteArray("{\"incidents\":[1\n,2") << u"line 2: the JSON ends"_s;
        QTest::newRow("cut behind the records") << QByteArray("{\"incidents\":[1]") << u"line 1: the JSON ends"_s;
        QTest::newRow("cut line") << QByteArray("{\"a\":1}\n{\"a\":") << u"line 2: the JSON ends"_s;
        QTest::newRow("no comma") << QByteArray("[1\n2]") << u"line 2: this is not valid JSON"_s;
        QTest::newRow("two commas") << QByteArray("[1,,2]") << u"line 1: this is not valid JSON"_s;
        QTest::newRow("a comma too many") << QByteArray("[1,]") << u"line 1: this is not valid JSON"_s;
        QTest::newRow("wrong bracket") << QByteArray("[1}") << u"line 1: this is not valid JSON"_s;
        QTest::newRow("wrong bracket inside") << QByteArray("[\n{\"a\":[1}]") << u"line 2"_s;
        QTest::newRow("an error inside") << QByteArray("[{},\n{\"a\":1,\n\"b\":oops}]")
                                         << u"line 3: this is not valid JSON"_s;
        QTest::newRow("a key without quotes") << QByteArray("{a:1}") << u"line 1: this is not valid JSON"_s;
        QTest::newRow("no colon") << QByteArray("{\"a\" 1}") << u"line 1: this is not valid JSON"_s;
        QTest::newRow("prose") << QByteArray("Once upon\na time") << u"line 1: this is not valid JSON"_s;
        QTest::newRow("junk behind") << QByteArray("[1]\njunk") << u"line 2: this is not valid JSON"_s;
        QTest::newRow("NUL") << QByteArray("[1,\n\0]", 6) << u"line 2: there is a NUL byte"_s;
        QTest::newRow("Latin-1") << QByteArray("[1,\n\"\xfc\"]") << u"line 2: the text is not UTF-8"_s;
        QTest::newRow("too deep") << QByteArray("[\n" + QByteArray(300, '['))
                                  << u"line 2: lists and objects are nested"_s;
        QTest::newRow("far too deep") << QByteArray(5'000'000, '[') << u"nested"_s;
        QTest::newRow("too deep in objects") << QByteArray("{\"a\":").repeated(300) << u"nested"_s;
        QTest::newRow("too large") << QByteArray("[\"" + QByteArray(70'000'000, 'a') + "\"]") << u"64 MiB"_s;
        QTest::newRow("many members too large")
            << QByteArray("{" + QByteArray("\"a\":\"" + QByteArray(1'000'000, 'a') + "\",").repeated(70))
            << u"64 MiB"_s;
    }

    void shouldSayWhatIsWrongAndWhere()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, said);
        const Records all = recordsOf(content);
        QVERIFY2(all.error.startsWith("x.json, line "_L1), qPrintable(all.error));
        QVERIFY2(all.error.contains(said), qPrintable(all.error));
    }

    void shouldGiveWhatStandsBeforeTheError()
    {
        const Records all = recordsOf("[1,2,\noops]");
        QCOMPARE(all.said, u"$[0]@1=1 $[1]@1=2"_s);
        QVERIFY(all.error.contains("line 2"_L1));
    }

    void shouldReadAcrossChunks()
    {
        for (int shift = 0; shift < 40; ++shift) {
            QByteArray content = QByteArray(shift, ' ') + "[";
            for (int i = 0; i < 8000; ++i)
                content += QByteArray(i ? ",\n" : "") + "{\"text\": \"a \\\" \\\\ ] é\", \"n\": [" +
                           QByteArray::number(i) + "]}";
            const Records all = recordsOf(content + "]");
            QCOMPARE(all.error, QString());
            QCOMPARE(all.records.size(), 8000);
            QCOMPARE(all.records.last().line, 8000);
            QCOMPARE(all.records.last().value["n"_L1][0].toInt(), 7999);
            QCOMPARE(all.records.last().value["text"_L1].toString(), u"a \" \\ ] é"_s);
        }
    }
};

QTEST_GUILESS_MAIN(TestJsonStream)
#include "tst_jsonstream.moc"
