// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/mattermostimporter.h"

#include "support/chatimport.h"

#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray head = R"({"type":"version","version":1}
{"type":"team","team":{"name":"blue","display_name":"Blue"}}
)";

Result<ImportResult> read(const QByteArray &content, const ImportOptions &options = {})
{
    return importBytes(MattermostImporter(), content, u"export.jsonl"_s, options);
}

ImportResult lines(const QByteArray &content, const ImportOptions &options = {})
{
    const auto result = read(head + content, options);
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return *result;
}

QByteArray post(const QByteArray &at, const QByteArray &text,
                const QByteArray &more = R"(,"reactions":null,"replies":null)")
{
    return R"({"type":"post","post":{"team":"blue","channel":"ops","user":"ana","message":")" + text +
           R"(","create_at":)" + at + more + "}}\n";
}

} // namespace

class TestMattermostImporter : public QObject
{
    Q_OBJECT

private slots:
    void shouldReadPostsInWhateverOrder()
    {
        const ImportResult result = lines(post("1773273700123", "second") + post("1773273590086", "first"));
        QCOMPARE(eventTexts(result), (QStringList{u"first"_s, u"second"_s}));
        const TimelineEvent &event = result.reviews.first().events.first();
        QCOMPARE(event.time.happenedAt, utcTime(u"2026-03-11T23:59:50.086Z"_s));
        QCOMPARE(event.time.zone, QByteArray("UTC"));
        QCOMPARE(event.kind, EventKind::InternalCommunication);
        QCOMPARE(event.source, u"ana (Mattermost #ops)"_s);
        QCOMPARE(result.sourceKinds.value(event.id), u"post"_s);
        QVERIFY(event.lane.isEmpty());
        QVERIFY(result.warnings.isEmpty());
    }

    void shouldPutRepliesInTheirPlaceInTime()
    {
        const ImportResult result =
            lines(post("1773273590000", "db-1 is down",
                       R"(,"replies":[{"user":"cy","message":"last","create_at":1773273900000},)"
                       R"({"user":"bo","message":"on it","create_at":1773273600000}])") +
                  post("1773273700000", "between"));
        QCOMPARE(eventTexts(result), (QStringList{u"db-1 is down"_s, u"↪ on it\n\n*In reply to ana: “db-1 is down”*"_s,
                                                  u"between"_s, u"↪ last\n\n*In reply to ana: “db-1 is down”*"_s}));
        QCOMPARE(result.reviews.first().events.at(1).source, u"bo (Mattermost #ops)"_s);
    }

    void shouldTellPeopleByTheirNames()
    {
        const ImportResult result =
            lines(R"({"type":"user","user":{"username":"ana","first_name":"Ana","last_name":"Lima"}})"
                  "\n" +
                  post("1773273590000", "x"));
        QCOMPARE(result.reviews.first().events.first().source, u"Ana Lima (Mattermost #ops)"_s);
    }

    void shouldReadDirectPosts()
    {
        const ImportResult result = lines(
            R"({"type":"direct_post","direct_post":{"channel_members":["bo","ana"],"user":"bo","message":"psst","create_at":1773273590000,"replies":[]}})");
        QCOMPARE(result.reviews.first().events.first().source, u"bo (Mattermost direct message bo, ana)"_s);
    }

    void shouldGiveEachChannelItsLaneOnlyWhereThereAreSeveral()
    {
        const ImportResult result = lines(R"({"type":"channel","channel":{"team":"blue","name":"ops"}})"
                                          "\n"
                                          R"({"type":"channel","channel":{"team":"blue","name":"web"}})"
                                          "\n" +
                                          post("1773273590000", "x"));
        QCOMPARE(result.reviews.first().events.first().lane, u"#ops"_s);
    }

    void shouldTakePeopleWhoComeAndGoForNoise()
    {
        const ImportResult result =
            lines(post("1773273590000", "ana joined the channel.") +
                  post("1773273591000", "bo added to the channel by ana.", R"(,"type":"system_add_to_channel")") +
                  post("1773273592000", "bo joined the channel."));
        QCOMPARE(result.noise, 2);
        QCOMPARE(eventTexts(result), QStringList{u"bo joined the channel."_s});
    }

    void shouldKeepMarkdownAndCloseWhatItOpens()
    {
        const ImportResult result = lines(post("1773273590000", "**down** see [g](https://x.example)\\nnow") +
                                          post("1773273591000", "```\\nlog", R"(,"edit_at":1773273592000)"));
        QCOMPARE(eventTexts(result),
                 (QStringList{u"**down** see [g](<https://x.example>)\nnow"_s, u"```\nlog\n```\n\n*(edited)*"_s}));
    }

    void shouldReadWhatWebhooksPost()
    {
        const ImportResult result = lines(post(
            "1773273590000", "",
            R"(,"props":{"from_webhook":"true","override_username":"Grafana","attachments":[{"title":"CPU","fields":[{"title":"load","value":97}]}]})"));
        const TimelineEvent &event = result.reviews.first().events.first();
        QCOMPARE(event.source, u"Grafana (Mattermost #ops)"_s);
        QCOMPARE(event.text, u"CPU\n\nload: 97"_s);
        QCOMPARE(event.kind, EventKind::Observation);
    }

    void shouldTellFiles()
    {
        const ImportResult result =
            lines(post("1773273590000", "", R"(,"attachments":[{"path":"20260311/teams/x/cpu.png"}])"));
        QCOMPARE(eventTexts(result), QStringList{u"*Attached: cpu.png*"_s});
        QVERIFY(result.reviews.first().evidence.isEmpty());
    }

    void shouldLeaveOutRepeatedLinesAndKeepTwoPostsOfOneInstant()
    {
        const ImportResult result =
            lines(post("1773273590000", "same") + post("1773273590000", "same") + post("1773273590000", "other"));
        QCOMPARE(eventTexts(result), (QStringList{u"same"_s, u"other"_s}));
    }

    void shouldWarnOfWhatIsNoPost()
    {
        const ImportResult result = lines(post("1773273590000", "fine") + "{\"a\":1}\n" + post("\"soon\"", "x") +
                                          R"({"type":"emoji","emoji":{"name":"tick"}})");
        QCOMPARE(eventTexts(result), QStringList{u"fine"_s});
        QCOMPARE(result.warnings.size(), 2);
        QCOMPARE(result.warnings.at(0).line, 4);
        QCOMPARE(result.warnings.at(1).line, 5);
    }

    void shouldReadTheArchive()
    {
        FolderOfFiles folder;
        folder.add(u"import.jsonl"_s, head + post("1773273590000", "packed"));
        folder.add(u"data/20260311/cpu.png"_s, "x");
        const auto source = ImportSource::open(folder.path());
        QVERIFY(source.has_value());
        QVERIFY(MattermostImporter().recognise(**source) > 80);
        const auto result = folder.import(MattermostImporter());
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().message));
        QCOMPARE(eventTexts(*result), QStringList{u"packed"_s});
    }

    void shouldNameFileAndLineOfDamage()
    {
        const auto result = read(head + post("1773273590000", "fine") + "{\"type\":\"post\",\"post\":{\"te");
        QVERIFY(!result.has_value());
        QVERIFY2(result.error().message.contains(u"export.jsonl"_s), qPrintable(result.error().message));
        QVERIFY2(result.error().message.contains(u"line 4"_s), qPrintable(result.error().message));
    }

    void shouldRefuseWhatHoldsNoPosts()
    {
        const auto result = read(head);
        QVERIFY(!result.has_value());
        QVERIFY(result.error().message.contains(u"no post"_s));
    }

    void shouldRecogniseItsOwn_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("isOwn");
        QTest::newRow("version line") << head << true;
        QTest::newRow("spaced") << R"({"type": "version", "version": 1, "info": {"generator": "x"}})"_ba << true;
        QTest::newRow("excerpt") << post("1773273590000", "x") << true;
        QTest::newRow("other lines") << R"({"type":"incident","version":1})"_ba << false;
        QTest::newRow("text") << "version 1"_ba << false;
    }

    void shouldRecogniseItsOwn()
    {
        QFETCH(QByteArray, content);
        QFETCH(bool, isOwn);
        QCOMPARE(MattermostImporter().recognise(*ImportSource::fromBytes(content, u"x.jsonl"_s)) > 50, isOwn);
    }
};

QTEST_GUILESS_MAIN(TestMattermostImporter)
#include "tst_mattermostimporter.moc"
