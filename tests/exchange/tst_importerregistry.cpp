// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/importer.h"

#include "exchange/reviewjson.h"
#include "support/builders.h"
#include "support/exchangefiles.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestImporterRegistry : public QObject
{
    Q_OBJECT

private slots:
    void shouldRecogniseByContent_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("fileName");
        QTest::addColumn<QString>("id");
        ReviewContent longReview = aLongReview(400);
        QTest::newRow("our JSON") << reviewJsonText(longReview) << u"x.json"_s << u"json"_s;
        QTest::newRow("our JSON, keys sorted")
            << QJsonDocument(reviewToJson(longReview)).toJson() << u"x.txt"_s << u"json"_s;
        QTest::newRow("our JSON, on one line")
            << QJsonDocument(reviewToJson(longReview)).toJson(QJsonDocument::Compact) << u"x"_s << u"json"_s;
        QTest::newRow("Statuspage") << exchangeFile(u"statuspage.json"_s) << u"x.json"_s << u"statuspage"_s;
        QTest::newRow("Statuspage by lines") << exchangeFile(u"statuspage.jsonl"_s) << u"x"_s << u"statuspage"_s;
        QTest::newRow("Statuspage, cut off")
            << QByteArray(R"({"page": {"id": "x"}, "incidents": [)") << u"x.json"_s << u"statuspage"_s;
        QTest::newRow("CSV") << exchangeFile(u"bom-semicolon.csv"_s) << u"x.csv"_s << u"csv"_s;
        QTest::newRow("CSV of another name") << QByteArray("time,text\n2026-03-12 10:00,a\n") << u"x.txt"_s << u"csv"_s;
        QTest::newRow("CSV without times") << QByteArray("a,b\n1,2\n") << u"x.csv"_s << u"csv"_s;
        QTest::newRow("long UTF-8, cut within a character")
            << QByteArray("time,text\n" + QByteArray("2026-03-12 10:00,äöü\n").repeated(4000)) << u"x"_s << u"csv"_s;
        QTest::newRow("prose") << QByteArray("It was a dark night.\nAnd so on.\n") << u"x.txt"_s << QString();
        QTest::newRow("other JSON") << QByteArray(R"({"a": 1})") << u"x.json"_s << QString();
        QTest::newRow("binary") << QByteArray("\x7f"
                                              "ELF\0\0\0\1\2\3",
                                              10)
                                << u"x"_s << QString();
        QTest::newRow("nothing") << QByteArray() << u"x"_s << QString();
    }

    void shouldRecogniseByContent()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, fileName);
        QFETCH(QString, id);
        const ImporterRegistry registry;
        const Importer *importer = registry.recognise(*ImportSource::fromBytes(content, fileName));
        QCOMPARE(importer ? importer->id() : QString(), id);
    }

    void shouldHaveEveryFormatOnce()
    {
        const ImporterRegistry registry;
        QSet<QString> ids;
        for (const auto &importer : registry.importers()) {
            QVERIFY(!importer->label().isEmpty());
            QVERIFY(!importer->suffixes().isEmpty());
            QCOMPARE(registry.byId(importer->id()), importer.get());
            QVERIFY2(!ids.contains(importer->id()), qPrintable(importer->id()));
            ids.insert(importer->id());
        }
        const QStringList expected{u"json"_s,        u"csv"_s,     u"statuspage"_s,   u"pagerduty"_s, u"opsgenie"_s,
                                   u"firehydrant"_s, u"datadog"_s, u"alertmanager"_s, u"syslog"_s,    u"journald"_s,
                                   u"gitlog"_s,      u"slack"_s,   u"mattermost"_s,   u"discord"_s,   u"irc"_s,
                                   u"markdown"_s,    u"text"_s};
        for (const QString &id : expected)
            QVERIFY2(ids.contains(id), qPrintable(id));
        QVERIFY(!registry.byId(u"fax"_s));
    }

    void shouldReadFiles()
    {
        const ImporterRegistry registry;
        const auto recognised = registry.readFile(exchangePath(u"statuspage.json"_s), {}, {});
        QVERIFY(recognised && recognised->reviews.size() == 3);
        const auto named = registry.readFile(exchangePath(u"bom-semicolon.csv"_s), u"csv"_s, {.zone = "Asia/Tokyo"});
        QVERIFY(named && named->reviews.first().review.incident.timeZone == "Asia/Tokyo");
    }

    void shouldSayWhyAFileCanNotBeRead()
    {
        const ImporterRegistry registry;
        const QTemporaryDir folder;
        const auto write = [&folder](const QString &name, const QByteArray &content) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                            : QString();
        };
        const auto fails = [&registry](const QString &path, ErrorCode code, const QString &said,
                                       const QString &format = {}, const QByteArray &zone = {}) {
            const auto result = registry.readFile(path, format, {.zone = zone});
            if (result || result.error().code != code || !result.error().message.contains(said)) {
                qWarning("%s", result ? "was read" : qPrintable(result.error().message));
                return false;
            }
            return true;
        };
        QVERIFY(fails(folder.filePath(u"none.json"_s), ErrorCode::NotFound, u"none.json"_s));
        QVERIFY(fails(folder.path(), ErrorCode::InvalidInput, u"empty"_s));
        QVERIFY(fails(write(u"empty.csv"_s, {}), ErrorCode::InvalidInput, u"empty"_s));
        QVERIFY(fails(write(u"blank.csv"_s, " \n\n"), ErrorCode::InvalidInput, u"empty"_s));
        QVERIFY(fails(write(u"prose.txt"_s, "Once upon a time\n"), ErrorCode::InvalidInput, u"Statuspage"_s));
        const QString csv = write(u"a.csv"_s, "time,text\n2026-03-12 10:00,a\n");
        QVERIFY(fails(csv, ErrorCode::InvalidInput, u"json, statuspage"_s, u"fax"_s));
        QVERIFY(fails(csv, ErrorCode::InvalidInput, u"Mars"_s, {}, "Mars"));
        QVERIFY(fails(csv, ErrorCode::Damaged, u"a.csv"_s, u"json"_s));
        // The tests may run as root, whom no permission stops.
        QFile::setPermissions(csv, {});
        QFile locked(csv);
        if (!locked.open(QIODevice::ReadOnly))
            QVERIFY(fails(csv, ErrorCode::Unavailable, u"can't be read"_s));
    }
};

QTEST_GUILESS_MAIN(TestImporterRegistry)
#include "tst_importerregistry.moc"
