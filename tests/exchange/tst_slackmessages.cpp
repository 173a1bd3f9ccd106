// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/slackmessages.h"

#include "exchange/import/slackimporter.h"
#include "support/chatimport.h"

#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

namespace {

Result<ImportResult> read(const QByteArray &content, const ImportOptions &options = {},
                          const QString &name = u"2026-03-12.json"_s)
{
    return importBytes(SlackImporter(), content, name, options);
}

/// A day file with these messages.
ImportResult day(const QByteArray &messages, const ImportOptions &options = {})
{
    const auto result = read('[' + messages + ']', options);
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return *result;
}

QByteArray message(const QByteArray &ts, const QByteArray &text, const QByteArray &more = {})
{
    const QString json = u"{\"type\": \"message\", \"user\": \"U1\", \"ts\": \"%1\", \"text\": \"%2\"%3}"_s;
    return json.arg(QString::fromUtf8(ts), QString::fromUtf8(text), QString::fromUtf8(more)).toUtf8();
}

// moc would take two slashes in a raw string for a comment.
const QByteArray programsJson = R"(
    {"type": "message", "subtype": "bot_message", "bot_id": "B1", "username": "Alertmanager", "ts": "1773273590.000100",
     "text": "", "attachments": [{"title": "db-1 down", "text": "for 5 m"}]},
    {"type": "message", "user": "U1", "bot_id": "B2", "bot_profile": {"name": "Deploys"}, "ts": "1773273591.000100",
     "text": "v2 is out", "attachments": [{"fallback": "by ana"}]},
    {"type": "message", "bot_id": "B3", "ts": "1773273592.000100",
     "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "*probe* failed"}}]},
    {"type": "message", "user": "U1", "ts": "1773273593.000100", "text": "see <https:\/\/x.example>",
     "attachments": [{"from_url": "https:\/\/x.example", "text": "a page"}]})";
const QByteArray filesJson = R"(, "files": [
    {"name": "cpu.png", "permalink": "https:\/\/x.slack.example/files/U1/F1/cpu.png"},
    {"name": "gone.png", "mode": "tombstone"},
    {"title": "Notes", "url_private": "https:\/\/files.slack.example/my notes"},
    {"name": "nowhere.txt", "url_private": ""}])";
const QByteArray olderFilesJson = R"(,
    {"user": "U1", "ts": "1773273591.000100",
     "files": [{"name": "a_b.png", "permalink": "https:\/\/x.slack.example/2"}]},
    {"user": "U1", "ts": "1773273592.000100", "subtype": "file_share",
     "file": {"name": "old.log", "permalink": "https:\/\/x.slack.example/3"}})";

} // namespace

class TestSlackMessages : public QObject
{
    Q_OBJECT

private slots:
    void shouldReadATimeAsIntegers_data()
    {
        QTest::addColumn<QString>("ts");
        QTest::addColumn<QString>("expected");

        QTest::newRow("usual") << u"1736478514.897649"_s << u"2025-01-10T03:08:34.897Z"_s;
        QTest::newRow("old counter") << u"1555493779.000200"_s << u"2019-04-17T09:36:19Z"_s;
        QTest::newRow("no double has room for it") << u"1736478514.999999"_s << u"2025-01-10T03:08:34.999Z"_s;
        QTest::newRow("without fraction") << u"1736478514"_s << u"2025-01-10T03:08:34Z"_s;
        QTest::newRow("short fraction") << u"1736478514.5"_s << u"2025-01-10T03:08:34.500Z"_s;
        QTest::newRow("words") << u"yesterday"_s << QString();
        QTest::newRow("negative") << u"-1736478514.1"_s << QString();
        QTest::newRow("nanoseconds") << u"1736478514897649000"_s << QString();
        QTest::newRow("none") << QString() << QString();
    }

    void shouldReadATimeAsIntegers()
    {
        QFETCH(QString, ts);
        QFETCH(QString, expected);
        QCOMPARE(timeFromSlack(ts), expected.isEmpty() ? QDateTime() : utcTime(expected));
    }

    void shouldTellAReplyOfWhichTheRootIsElsewhere()
    {
        const ImportResult result = day(message("1773273650.000200", "on it", R"(, "thread_ts": "1773273590.000100")"));
        QCOMPARE(eventTexts(result), QStringList{u"↪ on it\n\n*In reply to an earlier message*"_s});
    }

    void shouldSayThatSomethingWasEdited()
    {
        const ImportResult result =
            day(message("1773273590.000100", "done", R"(, "edited": {"user": "U1", "ts": "1773273599.000000"})") + ',' +
                message("1773273591.000100", "```x```", R"(, "edited": {"ts": "1773273599.000000"})"));
        QCOMPARE(eventTexts(result), (QStringList{u"done *(edited)*"_s, u"```\nx\n```\n\n*(edited)*"_s}));
        QCOMPARE(result.reviews.first().events.first().time.happenedAt, utcTime(u"2026-03-11T23:59:50Z"_s));
    }

    void shouldReadWhatProgramsPost()
    {
        const ImportResult result = day(programsJson);
        const QList<TimelineEvent> &events = result.reviews.first().events;
        QCOMPARE(eventTexts(result), (QStringList{u"db-1 down\nfor 5 m"_s, u"v2 is out\n\nby ana"_s,
                                                  u"**probe** failed"_s, u"see <https://x.example>"_s}));
        QCOMPARE(events.at(0).source, u"Alertmanager (Slack)"_s);
        QCOMPARE(events.at(1).source, u"Deploys (Slack)"_s);
        QCOMPARE(events.at(2).source, u"B3 (Slack)"_s);
        QCOMPARE(events.at(0).kind, EventKind::Observation);
        QCOMPARE(events.at(3).kind, EventKind::InternalCommunication);
        QCOMPARE(result.sourceKinds.value(events.at(1).id), u"bot_message"_s);
    }

    void shouldMapKindsByTheirNamesInSlack()
    {
        const ImportResult result =
            day(R"({"subtype": "bot_message", "username": "x", "ts": "1773273590.000100", "text": "down"})",
                {.kinds = {{u"bot_message"_s, EventKind::Alert}}});
        QCOMPARE(result.reviews.first().events.first().kind, EventKind::Alert);
    }

    void shouldKeepFilesAsLinks()
    {
        const ImportResult result = day(message("1773273590.000100", "the graph", filesJson) + olderFilesJson);
        QCOMPARE(eventTexts(result), (QStringList{u"the graph\n\n*Attached: nowhere.txt*"_s, u"*Attached: a_b.png*"_s,
                                                  u"*Attached: old.log*"_s}));
        const QList<Evidence> &evidence = result.reviews.first().evidence;
        QCOMPARE(evidence.size(), 4);
        QCOMPARE(evidence.at(0).kind, EvidenceKind::Link);
        QCOMPARE(evidence.at(0).title, u"cpu.png"_s);
        QCOMPARE(evidence.at(0).url, u"https://x.slack.example/files/U1/F1/cpu.png"_s);
        QCOMPARE(evidence.at(0).eventId, result.reviews.first().events.first().id);
        QCOMPARE(evidence.at(1).url, u"https://files.slack.example/my%20notes"_s);
        QCOMPARE(evidence.at(1).order, 1);
        QCOMPARE(evidence.at(2).title, u"a_b.png"_s);
    }

    void shouldLeaveOutWhatWasDeleted()
    {
        const ImportResult result = day(
            message("1773273590.000100", "This message was deleted.", R"(, "subtype": "tombstone", "hidden": true)") +
            ',' + message("1773273591.000100", "", R"(, "mode": "tombstone")") + ',' +
            message("1773273592.000100", "stays"));
        QCOMPARE(eventTexts(result), QStringList{u"stays"_s});
        QCOMPARE(result.noise, 0);
    }

    void shouldTakePeopleWhoComeAndGoForNoise()
    {
        const QByteArray messages = message("1773273590.000100", "<@U1> has joined", R"(, "subtype": "channel_join")") +
                                    ',' +
                                    message("1773273591.000100", "set the topic", R"(, "subtype": "channel_topic")") +
                                    ',' + message("1773273592.000100", "waves", R"(, "subtype": "me_message")");
        const ImportResult without = day(messages);
        QCOMPARE(without.noise, 2);
        QCOMPARE(eventTexts(without), QStringList{u"*waves*"_s});
        const ImportResult with = day(messages, {.filter = {.withNoise = true}});
        QCOMPARE(eventTexts(with).size(), 3);
        QCOMPARE(with.reviews.first().events.first().kind, EventKind::Observation);
    }

    void shouldKeepAMessageThatSaysNothing()
    {
        QCOMPARE(eventTexts(day(message("1773273590.000100", ""))), QStringList{u"*Message without text*"_s});
    }

    void shouldLeaveOutWhatOverlappingExportsRepeat()
    {
        const ImportResult result =
            day(message("1773273590.000100", "once") + ',' + message("1773273590.000100", "once") + ',' +
                message("1773273590.000200", "once more"));
        QCOMPARE(eventTexts(result), (QStringList{u"once"_s, u"once more"_s}));
        QCOMPARE(result.reviews.first().events.last().order, 1);
    }

    void shouldShowTimesInTheZoneThatIsWanted()
    {
        const ImportResult result = day(message("1773273590.000100", "x"), {.zone = "America/New_York"});
        QCOMPARE(result.reviews.first().events.first().time.zone, QByteArray("America/New_York"));
        QCOMPARE(result.reviews.first().events.first().time.happenedAt, utcTime(u"2026-03-11T23:59:50Z"_s));
    }
};

QTEST_GUILESS_MAIN(TestSlackMessages)
#include "tst_slackmessages.moc"
