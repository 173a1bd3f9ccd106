// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/slackmarkup.h"

#include "exchange/import/slackblocks.h"
#include "exchange/import/slackdirectory.h"
#include "exchange/report/richtext.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

SlackDirectory names()
{
    SlackDirectory directory;
    directory.add(
        json(R"({"id": "U1", "name": "ana", "profile": {"real_name": "Ana Lima", "display_name": "ana_l"}})"));
    directory.add(json(R"({"id": "U2", "name": "bo", "real_name": "", "profile": {"display_name": "Bo_the_*star*"}})"));
    directory.add(json(R"({"id": "C1", "name": "ops", "members": []})"));
    return directory;
}

QString shown(const QString &text)
{
    return toPlainText(parseMarkdown(slackToMarkdown(text, names())));
}

QByteArray looks(const QString &text)
{
    QByteArray all;
    for (const RichBlock &block : parseMarkdown(slackToMarkdown(text, names()))) {
        for (const InlineRun &run : block.runs) {
            all += run.bold ? "b" : "";
            all += run.italic ? "i" : "";
            all += run.struck ? "s" : "";
            all += run.code ? "c" : "";
            all += '(' + run.text.toUtf8() + ')';
        }
    }
    return all;
}

// moc would take two slashes in a raw string for a comment.
const QByteArray attachmentsJson = R"([
    {"title": "Incident 7", "title_link": "https:\/\/x.example/7", "text": "db-1", "fallback": "Incident 7: db-1",
     "fields": [{"title": "Severity", "value": "high"}]},
    {"fallback": "only this"},
    {"from_url": "https:\/\/z.example", "title": "a preview", "text": "of a page"}])";

} // namespace

class TestSlackMarkup : public QObject
{
    Q_OBJECT

private slots:
    void shouldShowWhatSlackShows_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");

        QTest::newRow("plain") << u"restarting it"_s << u"restarting it"_s;
        QTest::newRow("person") << u"<@U1> is on it"_s << u"@Ana Lima is on it"_s;
        QTest::newRow("name with marks") << u"ask <@U2>"_s << u"ask @Bo_the_*star*"_s;
        QTest::newRow("label of a stranger") << u"<@U9|cy> left"_s << u"@cy left"_s;
        QTest::newRow("stranger") << u"<@U9> left"_s << u"@U9 left"_s;
        QTest::newRow("channel") << u"see <#C1> and <#C7|general> and <#C8>"_s << u"see #ops and #general and #C8"_s;
        QTest::newRow("here") << u"<!here> <!channel> <!everyone|everyone>"_s << u"@here @channel @everyone"_s;
        QTest::newRow("group") << u"<!subteam^S1|@sre> and <!subteam^S2>"_s << u"@sre and @S2"_s;
        QTest::newRow("date") << u"<!date^1392734382^Posted {date}|Posted 18 Feb>"_s << u"Posted 18 Feb"_s;
        QTest::newRow("date alone") << u"at <!date^1392734382^{time}>"_s << u"at 2014-02-18T14:39:42Z"_s;
        QTest::newRow("labelled link") << u"see <https://x.example/a?b=1&amp;c=2|the graph>"_s << u"see the graph"_s;
        QTest::newRow("bare link") << u"<https://x.example/a_b_c*d>"_s << u"https://x.example/a_b_c*d"_s;
        QTest::newRow("mail") << u"<mailto:ops@x.example|ops@x.example>"_s << u"ops@x.example"_s;
        QTest::newRow("telephone") << u"<tel:123|call>"_s << u"call (tel:123)"_s;
        QTest::newRow("entities") << u"a &lt; b &amp;&amp; c &gt; d"_s << u"a < b && c > d"_s;
        QTest::newRow("once only") << u"&amp;lt; &quot; &#39;"_s << u"&lt; &quot; &#39;"_s;
        QTest::newRow("Markdown") << u"# no heading [x](y) <b> ![i](j) | a"_s
                                  << u"# no heading [x](y) <b> ![i](j) | a"_s;
        QTest::newRow("list marks") << u"- one\n1. two\n+ three"_s << u"- one\n1. two\n+ three"_s;
        QTest::newRow("snake case") << u"set max_open_files and a*b*c"_s << u"set max_open_files and a*b*c"_s;
        QTest::newRow("not closed") << u"*bold and _italic and `code"_s << u"*bold and _italic and `code"_s;
        QTest::newRow("open bracket") << u"x < y and <"_s << u"x < y and <"_s;
        QTest::newRow("lines") << u"one\ntwo\n\nthree"_s << u"one\ntwo\nthree"_s;
        QTest::newRow("quotation") << u"&gt; said\n&gt; twice\nanswer"_s << u"said\ntwice\nanswer"_s;
        QTest::newRow("all quoted") << u"look\n&gt;&gt;&gt; one\ntwo"_s << u"look\none\ntwo"_s;
        QTest::newRow("code block") << u"log:```\n*x* &lt;@U1&gt; a -&gt; b\n  y_z_\n```done"_s
                                    << u"log:\n*x* <@U1> a -> b\n  y_z_\ndone"_s;
        QTest::newRow("address in code") << u"`curl <https://x.example|x.example>`"_s << u"curl x.example"_s;
        QTest::newRow("mention in code") << u"`<@U1> *x*`"_s << u"<@U1> *x*"_s;
        QTest::newRow("fence in fence") << u"```a ` b```"_s << u"a ` b"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("only space") << u" \n "_s << QString();
    }

    void shouldShowWhatSlackShows()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(shown(text), expected);
    }

    void shouldKeepLooks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("expected");

        QTest::newRow("bold") << u"it is *down* now"_s << QByteArray("(it is )b(down)( now)");
        QTest::newRow("italic") << u"_maybe_, no"_s << QByteArray("i(maybe)(, no)");
        QTest::newRow("struck") << u"~no~ yes"_s << QByteArray("s(no)( yes)");
        QTest::newRow("nested") << u"*all _of_ it*"_s << QByteArray("b(all)( )bi(of)( )b(it)");
        QTest::newRow("code in bold") << u"*run `a*b` now*"_s << QByteArray("b(run)( )c(a*b)( )b(now)");
        QTest::newRow("code") << u"run `rm -r *` *now*"_s << QByteArray("(run )c(rm -r *)( )b(now)");
        QTest::newRow("not over lines") << u"*a\nb*"_s << QByteArray("(*a\nb*)");
        QTest::newRow("one mark alone") << u"2 * 3 * 4 and ~5"_s << QByteArray("(2 * 3 * 4 and ~5)");
    }

    void shouldKeepLooks()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(looks(text), expected);
    }

    void shouldKeepLinks()
    {
        const RichText text =
            parseMarkdown(slackToMarkdown(u"see <https://x.example/a?b=1&amp;c=_2_|the *graph*>"_s, names()));
        QCOMPARE(text.first().runs.last().url, u"https://x.example/a?b=1&c=_2_"_s);
        QCOMPARE(text.first().runs.last().text, u"the *graph*"_s);
    }

    void shouldNotLinkWhereNobodyShouldGo()
    {
        const RichText text = parseMarkdown(slackToMarkdown(u"<javascript:alert(1)|free money>"_s, names()));
        for (const InlineRun &run : text.first().runs)
            QVERIFY(run.url.isEmpty());
    }

    void shouldKeepQuotationsAndCodeAsBlocks()
    {
        const RichText text = parseMarkdown(slackToMarkdown(u"&gt; a\n&gt;\n&gt; b\nc\n```\nd\n\ne\n```"_s, names()));
        QCOMPARE(text.size(), 3);
        QCOMPARE(text.at(0).kind, RichBlock::Kind::Quote);
        QCOMPARE(text.at(0).children.size(), 2);
        QCOMPARE(text.at(1).kind, RichBlock::Kind::Paragraph);
        QCOMPARE(text.at(2).kind, RichBlock::Kind::Code);
        QCOMPARE(text.at(2).runs.first().text, u"d\n\ne"_s);
    }

    void shouldNotTakeLongForHostileText_data()
    {
        QTest::addColumn<QString>("unit");
        for (const char *unit : {"*a ", "_", "`", "<", "<@", "*_~", "&gt;", "```", "*a _b ~c `d <e "})
            QTest::newRow(unit) << QString::fromLatin1(unit);
    }

    void shouldNotTakeLongForHostileText()
    {
        QFETCH(QString, unit);
        QElapsedTimer timer;
        timer.start();
        [[maybe_unused]] const QString read = slackToMarkdown(unit.repeated(200'000 / unit.size()), names());
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    }

    void shouldReadBlocks()
    {
        const QJsonArray blocks =
            QJsonDocument::fromJson(
                R"([)"
                R"({"type": "header", "text": {"type": "plain_text", "text": "Alert <1>"}},)"
                R"({"type": "section", "text": {"type": "mrkdwn", "text": "*db-1* is <https:\/\/x.example|down>"},)"
                R"("fields": [{"type": "mrkdwn", "text": "since 10:03"}]},)"
                R"({"type": "divider"},)"
                R"({"type": "context", "elements": [{"type": "image"}, {"type": "plain_text", "text": "by a probe"}]},)"
                R"({"type": "rich_text", "elements": [)"
                R"({"type": "rich_text_section", "elements": [)"
                R"({"type": "user", "user_id": "U1"}, {"type": "text", "text": " runs "},)"
                R"({"type": "text", "text": "a<b", "style": {"code": true}},)"
                R"({"type": "link", "url": "https:\/\/y.example"}, {"type": "emoji", "name": "fire"}]},)"
                R"({"type": "rich_text_list", "elements": [)"
                R"({"type": "rich_text_section", "elements": [{"type": "text", "text": "one"}]},)"
                R"({"type": "rich_text_section", "elements": [{"type": "text", "text": "two"}]}]}]}])")
                .array();
        QCOMPARE(shown(slackBlocksText(blocks)), u"Alert <1>\ndb-1 is down\nsince 10:03\nby a probe\n"
                                                 "@Ana Lima runs a<bhttps://y.example:fire:\n• one\n• two"_s);
    }

    void shouldReadAttachments()
    {
        const QJsonArray attachments = QJsonDocument::fromJson(attachmentsJson).array();
        QCOMPARE(shown(slackAttachmentsText(attachments)), u"Incident 7\ndb-1\nSeverity: high\nonly this"_s);
    }

    void shouldNameChannels()
    {
        SlackDirectory directory = names();
        directory.add(json(R"({"id": "D1", "members": ["U1", "U3"]})"));
        QCOMPARE(directory.label({.id = u"C1"_s, .name = {}}), u"#ops"_s);
        QCOMPARE(directory.label({.id = {}, .name = u"web"_s}), u"#web"_s);
        QCOMPARE(directory.label({.id = u"D1"_s, .name = {}}), u"direct message Ana Lima, U3"_s);
        QCOMPARE(directory.label({.id = {}, .name = u"mpdm-ana--bo-1"_s}), u"direct message"_s);
        QVERIFY(directory.label({}).isEmpty());
        QCOMPARE(directory.channelOfFolder(u"ops"_s).key(), u"C1"_s);
        QCOMPARE(directory.channelOfFolder(u"D1"_s).key(), u"D1"_s);
        QCOMPARE(directory.channelOfFolder(u"web"_s).key(), u"web"_s);
    }
};

QTEST_GUILESS_MAIN(TestSlackMarkup)
#include "tst_slackmarkup.moc"
