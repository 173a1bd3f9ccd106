// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/discordimporter.h"

#include "exchange/import/discordmessages.h"
#include "support/chatimport.h"

#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray channelFile(const QByteArray &messages, const QByteArray &name = "ops")
{
    return R"({"guild": {"id": "1", "name": "Team"}, "channel": {"id": "2", "type": "GuildTextChat", "name": ")" +
           name + R"("}, "dateRange": {"after": null, "before": null}, "messages": [)" + messages +
           R"(], "messageCount": 1})";
}

Result<ImportResult> read(const QByteArray &content, const ImportOptions &options = {})
{
    return importBytes(DiscordImporter(), content, u"ops.json"_s, options);
}

ImportResult messages(const QByteArray &content, const ImportOptions &options = {})
{
    const auto result = read(channelFile(content), options);
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return *result;
}

QByteArray message(const QByteArray &id, const QByteArray &time, const QByteArray &content, const QByteArray &more = {},
                   const QByteArray &type = "Default")
{
    return R"({"id": ")" + id + R"(", "type": ")" + type + R"(", "timestamp": ")" + time + R"(", "content": ")" +
           content + R"(", "author": {"id": "7", "name": "ana", "nickname": "Ana Lima", "isBot": false})" + more + '}';
}

// moc would take two slashes in a raw string for a comment.
const QByteArray alertJson = R"(
    {"id": "10", "type": "Default", "timestamp": "2026-03-12T01:00:00+00:00", "content": "",
     "author": {"id": "8", "name": "Grafana", "isBot": true},
     "embeds": [{"title": "CPU", "url": "https:\/\/g.example/1", "description": "97 %",
                 "fields": [{"name": "host", "value": "db-1"}]}]},)";
const QByteArray previewJson = R"(, "embeds": [{"title": "A page", "url": "https:\/\/x.example"}])";

} // namespace

class TestDiscordImporter : public QObject
{
    Q_OBJECT

private slots:
    void shouldReadTimesWithTheirOffset_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QByteArray>("zone");

        QTest::newRow("utc") << u"2023-01-06T14:03:03.853+00:00"_s << u"2023-01-06T14:03:03.853Z"_s
                             << QByteArray("UTC");
        QTest::newRow("east") << u"2023-01-06T14:03:03.85+05:30"_s << u"2023-01-06T08:33:03.850Z"_s
                              << QByteArray("UTC+05:30");
        QTest::newRow("west") << u"2023-01-06T23:03:03.1234567-08:00"_s << u"2023-01-07T07:03:03.123Z"_s
                              << QByteArray("UTC-08:00");
        QTest::newRow("never the next second")
            << u"2023-12-31T23:59:59.9999999Z"_s << u"2023-12-31T23:59:59.999Z"_s << QByteArray("UTC");
        QTest::newRow("no fraction") << u"2023-01-06T14:03:03Z"_s << u"2023-01-06T14:03:03Z"_s << QByteArray("UTC");
        QTest::newRow("no offset") << u"2023-01-06T14:03:03"_s << QString() << QByteArray();
        QTest::newRow("no date") << u"2023-02-30T14:03:03Z"_s << QString() << QByteArray();
        QTest::newRow("no offset on Earth") << u"2023-02-20T14:03:03+19:00"_s << QString() << QByteArray();
        QTest::newRow("empty") << QString() << QString() << QByteArray();
    }

    void shouldReadTimesWithTheirOffset()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QFETCH(QByteArray, zone);
        const auto time = offsetTime(text);
        QCOMPARE(time.has_value(), !expected.isEmpty());
        if (time) {
            QCOMPARE(time->instant, utcTime(expected));
            QCOMPARE(time->zone, zone);
        }
    }

    void shouldReadMessages()
    {
        const ImportResult result = messages(message("10", "2026-03-12T00:59:50.08+01:00", "it is **down**"));
        const TimelineEvent &event = result.reviews.first().events.first();
        QCOMPARE(event.time.happenedAt, utcTime(u"2026-03-11T23:59:50.080Z"_s));
        QCOMPARE(event.time.zone, QByteArray("UTC+01:00"));
        QCOMPARE(event.text, u"it is **down**"_s);
        QCOMPARE(event.source, u"Ana Lima (Discord #ops)"_s);
        QCOMPARE(event.sourceKey, u"discord/10"_s);
        QCOMPARE(event.kind, EventKind::InternalCommunication);
        QVERIFY(result.warnings.isEmpty());
        const ImportResult inZone =
            messages(message("10", "2026-03-12T00:59:50.08+01:00", "x"), {.zone = "Europe/Berlin"});
        QCOMPARE(inZone.reviews.first().events.first().time.zone, QByteArray("Europe/Berlin"));
        QCOMPARE(inZone.reviews.first().events.first().time.happenedAt, event.time.happenedAt);
    }

    void shouldTellRepliesEditsAndFiles()
    {
        const ImportResult result = messages(
            message("10", "2026-03-12T01:00:00+00:00", "db-1 is down") + ',' +
            message("11", "2026-03-12T01:01:00+00:00", "on it", R"(, "reference": {"messageId": "10"})", "Reply") +
            ',' + message("12", "2026-03-12T01:02:00+00:00", "ok", R"(, "reference": {"messageId": "9"})", "Reply") +
            ',' +
            message("13", "2026-03-12T01:03:00+00:00", "done", R"(, "timestampEdited": "2026-03-12T01:04:00+00:00")") +
            ',' +
            message("14", "2026-03-12T01:05:00+00:00", "",
                    R"(, "attachments": [{"id": "1", "url": "https:\/\/cdn.example/cpu.png", "fileName": "cpu.png"},)"
                    R"({"id": "2", "url": "ops.json_Files\\x.log", "fileName": "x.log"}])"));
        QCOMPARE(eventTexts(result),
                 (QStringList{u"db-1 is down"_s, u"↪ on it\n\n*In reply to Ana Lima: “db-1 is down”*"_s,
                              u"↪ ok\n\n*In reply to an earlier message*"_s, u"done *(edited)*"_s,
                              u"*Attached: cpu.png, x.log*"_s}));
        const QList<Evidence> &evidence = result.reviews.first().evidence;
        QCOMPARE(evidence.size(), 1);
        QCOMPARE(evidence.first().url, u"https://cdn.example/cpu.png"_s);
    }

    void shouldTakeSystemMessagesForNoiseButNotCalls()
    {
        const ImportResult result =
            messages(message("10", "2026-03-12T01:00:00+00:00", "Pinned a message.", {}, "ChannelPinnedMessage") + ',' +
                     message("11", "2026-03-12T01:00:00+00:00", "Joined the server.", {}, "GuildMemberJoin") + ',' +
                     message("12", "2026-03-12T01:00:00+00:00", "/status", {}, "20") + ',' +
                     message("13", "2026-03-12T01:01:00+00:00", "Started a call that lasted 30 minutes.",
                             R"(, "callEndedTimestamp": "2026-03-12T01:31:00+00:00")", "Call"));
        QCOMPARE(result.noise, 2);
        QCOMPARE(eventTexts(result), (QStringList{u"/status"_s, u"Started a call that lasted 30 minutes."_s}));
        QCOMPARE(result.reviews.first().events.last().time.endsAt, utcTime(u"2026-03-12T01:31:00Z"_s));
        QCOMPARE(result.sourceKinds.value(result.reviews.first().events.last().id), u"Call"_s);
    }

    void shouldReadWhatProgramsPost()
    {
        const ImportResult result =
            messages(alertJson + message("11", "2026-03-12T01:01:00+00:00", "see https://x.example", previewJson));
        const TimelineEvent &alert = result.reviews.first().events.first();
        QCOMPARE(alert.text, u"**CPU**\n\n<https://g.example/1>\n\n97 %\n\nhost: db-1"_s);
        QCOMPARE(alert.source, u"Grafana (Discord #ops)"_s);
        QCOMPARE(alert.kind, EventKind::Observation);
        QVERIFY(!result.reviews.first().events.last().text.contains(u"A page"_s));
    }

    void shouldResolveWhatTheExporterLeft()
    {
        const ImportResult result = messages(
            message("10", "2026-03-12T01:00:00+00:00", "<@7> <@!7> <#55> <@&66> <a:fire:77> <t:1392734382:R> <b>",
                    R"(, "mentions": [{"id": "7", "name": "ana", "nickname": "Ana Lima"}])"));
        const QString text = eventTexts(result).first();
        QVERIFY2(text.startsWith(u"@Ana Lima @Ana Lima #55 @66 :fire: 2014-02-18T14:39:42Z"_s), qPrintable(text));
    }

    void shouldLeaveOutWhatIsThereTwice()
    {
        const ImportResult result = messages(message("10", "2026-03-12T01:00:00+00:00", "x") + ',' +
                                             message("10", "2026-03-12T01:00:00+00:00", "x"));
        QCOMPARE(eventTexts(result).size(), 1);
    }

    void shouldReadAFolderOfChannels()
    {
        FolderOfFiles folder;
        folder.add(u"Team - Text - ops [100200].json"_s, channelFile(message("10", "2026-03-12T01:00:00+00:00", "a")));
        folder.add(u"Team - Text - web [100201].json"_s,
                   channelFile(message("11", "2026-03-12T00:00:00+00:00", "b"), "web"));
        folder.add(u"readme.json"_s, "{}");
        const auto result = folder.import(DiscordImporter());
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().message));
        QCOMPARE(eventTexts(*result), (QStringList{u"b"_s, u"a"_s}));
        QCOMPARE(result->reviews.first().events.first().lane, u"#web"_s);
    }

    void shouldWarnOfWhatIsNoMessage()
    {
        const ImportResult result =
            messages("\n" + message("10", "2026-03-12T01:00:00+00:00", "fine") + ",\n" + message("11", "soon", "x") +
                     ",\n" + message("", "2026-03-12T01:00:00+00:00", "x"));
        QCOMPARE(eventTexts(result), QStringList{u"fine"_s});
        QCOMPARE(result.warnings.size(), 2);
        QCOMPARE(result.warnings.at(0).line, 3);
        QVERIFY(result.warnings.at(0).text.contains(u"soon"_s));
        QCOMPARE(result.warnings.at(1).line, 4);
    }

    void shouldNameFileAndLineOfDamage()
    {
        QByteArray cut = channelFile('\n' + message("10", "2026-03-12T01:00:00+00:00", "fine") + ",\n" +
                                     message("11", "2026-03-12T01:00:00+00:00", "cut"));
        cut.truncate(cut.lastIndexOf("cut"));
        const auto result = read(cut);
        QVERIFY(!result.has_value());
        QVERIFY2(result.error().message.contains(u"ops.json"_s), qPrintable(result.error().message));
        QVERIFY2(result.error().message.contains(u"line 3"_s), qPrintable(result.error().message));
    }

    void shouldRefuseAChannelWithoutMessages()
    {
        const auto result = read(channelFile({}));
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, ErrorCode::InvalidInput);
    }

    void shouldRecogniseItsOwn()
    {
        QVERIFY(DiscordImporter().recognise(*ImportSource::fromBytes(channelFile({}), u"x.json"_s)) > 90);
        QCOMPARE(DiscordImporter().recognise(*ImportSource::fromBytes(R"({"messages": []})", u"x.json"_s)), 0);
        QCOMPARE(DiscordImporter().recognise(*ImportSource::fromBytes("guild channel", u"x.json"_s)), 0);
    }
};

QTEST_GUILESS_MAIN(TestDiscordImporter)
#include "tst_discordimporter.moc"
