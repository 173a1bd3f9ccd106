// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/importing.h"

#include "exchange/importer.h"
#include "storage/library.h"
#include "support/memorylibrary.h"

#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

namespace {

QList<ReviewContent> read(const QString &format, const QByteArray &content)
{
    const auto source = ImportSource::fromBytes(content, u"ops-2026-03-12.log"_s);
    const auto result = ImporterRegistry().read(*source, format, {});
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return result->reviews;
}

} // namespace

/// What the importers of chats give, stored and read again.
class TestChatImport : public QObject
{
    Q_OBJECT

private slots:
    void shouldAddOnlyWhatIsNew_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");

        QTest::newRow("slack")
            << u"slack"_s
            << "[{\"user\": \"U1\", \"ts\": \"1773273590.000100\", \"text\": \"a\"}, {\"user\": \"U1\", \"ts\": \"1773273590.000200\", \"text\": \"a\"}]"_ba
            << "[{\"user\": \"U1\", \"ts\": \"1773273590.000100\", \"text\": \"a\", \"edited\": {}}, {\"user\": \"U1\", \"ts\": \"1773273590.000200\", \"text\": \"a\"}, {\"user\": \"U1\", \"ts\": \"1773273591.000100\", \"text\": \"b\"}]"_ba;
        QTest::newRow("mattermost")
            << u"mattermost"_s
            << "{\"type\":\"version\",\"version\":1}\n"
               "{\"type\":\"post\",\"post\":{\"channel\":\"x\",\"user\":\"u\",\"message\":\"a\",\"create_at\":1773273590000,\"replies\":[{\"user\":\"v\",\"message\":\"r\",\"create_at\":1773273591000}]}}\n"_ba
            << "{\"type\":\"version\",\"version\":1}\n"
               "{\"type\":\"post\",\"post\":{\"channel\":\"x\",\"user\":\"u\",\"message\":\"a\",\"create_at\":1773273590000,\"replies\":[{\"user\":\"w\",\"message\":\"s\",\"create_at\":1773273592000},{\"user\":\"v\",\"message\":\"r\",\"create_at\":1773273591000}]}}\n"_ba;
        QTest::newRow("discord")
            << u"discord"_s
            << "{\"guild\":{},\"channel\":{},\"messages\":[{\"id\":\"1\",\"timestamp\":\"2026-03-12T01:00:00+01:00\",\"content\":\"a\"},{\"id\":\"2\",\"timestamp\":\"2026-03-12T01:00:00+01:00\",\"content\":\"a\"}]}"_ba
            // Exported elsewhere, where the clocks show another time.
            << "{\"guild\":{},\"channel\":{},\"messages\":[{\"id\":\"1\",\"timestamp\":\"2026-03-12T00:00:00+00:00\",\"content\":\"a\"},{\"id\":\"2\",\"timestamp\":\"2026-03-12T00:00:00+00:00\",\"content\":\"a\"},{\"id\":\"3\",\"timestamp\":\"2026-03-12T00:01:00+00:00\",\"content\":\"b\"}]}"_ba;
        QTest::newRow("irc") << u"irc"_s << "[11:14] <ana> lol\n[11:14] <ana> lol\n"_ba
                             << "[11:14] <ana> lol\n[11:14] <ana> lol\n[11:14] <ana> lol\n"_ba;
    }

    void shouldAddOnlyWhatIsNew()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const auto library = memoryLibrary();
        const auto first = importReviews(*library, read(format, before), {});
        QVERIFY2(first.has_value(), first ? "" : qPrintable(first.error().message));
        QCOMPARE(first->newReviews, 1);
        QCOMPARE(first->newEvents, 2);

        const auto again = importReviews(*library, read(format, before), {});
        QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().message));
        QCOMPARE(again->newReviews, 0);
        QCOMPARE(again->newEvents, 0);
        QCOMPARE(again->knownEvents, 2);

        const auto grown = importReviews(*library, read(format, after), {});
        QVERIFY2(grown.has_value(), grown ? "" : qPrintable(grown.error().message));
        QCOMPARE(grown->newReviews, 0);
        QCOMPARE(grown->newEvents, 1);
        QCOMPARE(grown->knownEvents, 2);
    }
};

QTEST_GUILESS_MAIN(TestChatImport)
#include "tst_chatimport.moc"
