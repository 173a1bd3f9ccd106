// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/reviewjson.h"

#include "exchange/import/jsonimporter.h"
#include "support/builders.h"
#include "support/exchangefiles.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

namespace {

Attachment aPicture()
{
    Attachment picture;
    picture.content = QByteArray::fromHex("89504e470d0a1a0a00ff");
    picture.hash = QCryptographicHash::hash(picture.content, QCryptographicHash::Sha256);
    picture.name = u"queue.png"_s;
    picture.mediaType = u"image/png"_s;
    return picture;
}

ReviewContent aReviewWithPicture()
{
    ReviewContent content = aFullReview();
    Evidence picture = content.evidence.first();
    picture.id = EvidenceId::create();
    picture.kind = EvidenceKind::Picture;
    picture.text.clear();
    picture.language.clear();
    picture.attachmentHash = aPicture().hash;
    picture.order = 7;
    content.evidence.append(picture);
    picture.id = EvidenceId::create();
    picture.order = 8;
    content.evidence.append(picture);
    sortForDisplay(content);
    return content;
}

/// The review's JSON with one value replaced or, for an undefined value, removed. The path is "events.1.text".
QJsonValue changed(const QJsonValue &in, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    if (in.isArray()) {
        QJsonArray array = in.toArray();
        const qsizetype index = path.first().toInt();
        if (index < array.size())
            array[index] = changed(array.at(index), path.sliced(1), value);
        else
            array.append(value);
        return array;
    }
    QJsonObject object = in.toObject();
    if (path.size() == 1 && value.isUndefined())
        object.remove(path.first());
    else
        object[path.first()] = changed(object.value(path.first()), path.sliced(1), value);
    return object;
}

} // namespace

class TestReviewJson : public QObject
{
    Q_OBJECT

private slots:
    void shouldReadBackWhatItWrites()
    {
        const ReviewContent content = aReviewWithPicture();
        const auto read = reviewsFromJson(reviewToJson(content, {aPicture()}));
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
        QCOMPARE(read->reviews.size(), 1);
        QVERIFY(read->reviews.first() == content);
        QCOMPARE(read->attachments.size(), 1);
        QVERIFY(read->attachments.first() == aPicture());
        QVERIFY(read->warnings.isEmpty());
    }

    void shouldLeaveOutChoicesOfZonesThatAreNone()
    {
        const QJsonObject written = reviewToJson(aFullReview());
        QCOMPARE(written[u"incident"_s][u"zone_choices"_s][u"IST"_s], u"Asia/Kolkata"_s);
        const QJsonObject choices{{u"CST"_s, u"Asia/Shanghai"_s}, {u"IST"_s, u"Middle/Earth"_s}, {u"?"_s, 3}};
        const auto read = reviewsFromJson(changed(written, {u"incident"_s, u"zone_choices"_s}, choices).toObject());
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
        QCOMPARE(read->reviews.first().review.incident.zoneChoices, (ZoneChoices{{u"CST"_s, "Asia/Shanghai"}}));
        QCOMPARE(read->warnings.size(), 2);
        QVERIFY(!reviewsFromJson(changed(written, {u"incident"_s, u"zone_choices"_s}, 3).toObject()));
    }

    void shouldReadBackTheFilesText()
    {
        const ReviewContent content = aFullReview();
        const QByteArray text = reviewJsonText(content);
        QVERIFY(text.first(40).contains("\"format\": \"debrief-review\""));
        const auto read = importBytes(JsonImporter(), text, u"review.json"_s);
        QVERIFY(read.has_value());
        QVERIFY(read->reviews.first() == content);
    }

    void shouldReadSeveralReviews()
    {
        const ReviewContent one = aFullReview(u"One"_s);
        const ReviewContent other = aFullReview(u"Other"_s);
        const auto read = reviewsFromJson(QJsonArray{reviewToJson(one), reviewToJson(other)});
        QVERIFY(read.has_value());
        QCOMPARE(read->reviews.size(), 2);
        QVERIFY(read->reviews.at(1) == other);
        QVERIFY(!reviewsFromJson(QJsonArray{reviewToJson(one), reviewToJson(one)}));
    }

    void shouldKeepMilliseconds()
    {
        ReviewContent content = aFullReview();
        content.events.first().time.happenedAt = content.events.first().time.happenedAt.addMSecs(7);
        const QJsonObject json = reviewToJson(content);
        QVERIFY(
            json.value("events"_L1).toArray().at(0).toObject().value("happened_at"_L1).toString().endsWith(".007Z"_L1));
        QVERIFY(reviewsFromJson(json)->reviews.first() == content);
    }

    void shouldWriteWhatIsUnsetAsNull()
    {
        ActionItem action;
        action.id = ActionId::create();
        const QJsonObject json = toJson(action);
        for (const auto key :
             {"phase"_L1, "horizon"_L1, "breadth"_L1, "impact"_L1, "effort"_L1, "due"_L1, "created_at"_L1})
            QVERIFY2(json.value(key).isNull(), key.data());
        TimelineEvent event;
        QVERIFY(toJson(event).value("ends_at"_L1).isNull());
        QVERIFY(toJson(Note()).value("prompt"_L1).isNull());
    }

    void shouldFitItsSchema_data()
    {
        QTest::addColumn<QJsonObject>("json");
        QTest::newRow("full") << reviewToJson(aReviewWithPicture(), {aPicture()});
        QTest::newRow("without the attachment's content") << reviewToJson(aReviewWithPicture());
        QTest::newRow("next to empty") << reviewToJson({.review = aReview()});
        QTest::newRow("without times") << reviewToJson({.review = {.id = ReviewId::create(), .title = u"x"_s}});
    }

    void shouldFitItsSchema()
    {
        QFETCH(QJsonObject, json);
        QCOMPARE(validate(json), QByteArray());
    }

    void shouldHaveASchemaThatRefuses_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("a missing key") << u"title"_s << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("an unknown key") << u"surprise"_s << QJsonValue(1);
        QTest::newRow("a local time") << u"events.0.happened_at"_s << QJsonValue(u"2026-03-12T10:00:00"_s);
        QTest::newRow("an unknown kind") << u"events.0.kind"_s << QJsonValue(u"rumour"_s);
    }

    void shouldHaveASchemaThatRefuses()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        const QJsonValue json = changed(reviewToJson(aFullReview()), path.split(u'.'), value);
        QVERIFY(!validate(json.toObject()).isEmpty());
    }

    void shouldNameThePathOfWhatIsWrong_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("said");
        const QString unknownId = EventId::create().toString();
        QTest::newRow("unknown kind") << u"events.1.kind"_s << QJsonValue(u"rumour"_s)
                                      << u"$.events[1].kind: “rumour”"_s;
        QTest::newRow("unknown role") << u"participants.0.roles.1"_s << QJsonValue(u"boss"_s)
                                      << u"$.participants[0].roles[1]: “boss”"_s;
        QTest::newRow("time without zone")
            << u"events.1.happened_at"_s << QJsonValue(u"2026-03-12T10:05:00"_s) << u"$.events[1].happened_at"_s;
        QTest::newRow("no time") << u"events.1.happened_at"_s << QJsonValue(QJsonValue::Undefined)
                                 << u"$.events[1].happened_at"_s;
        QTest::newRow("end before beginning")
            << u"events.1.ends_at"_s << QJsonValue(u"2000-01-01T00:00:00Z"_s) << u"$.events[1].ends_at"_s;
        QTest::newRow("no title") << u"title"_s << QJsonValue(u"  "_s) << u"$.title"_s;
        QTest::newRow("titles that differ") << u"incident.title"_s << QJsonValue(u"Another"_s) << u"$.incident.title"_s;
        QTest::newRow("number as text") << u"events.0.text"_s << QJsonValue(4) << u"$.events[0].text"_s;
        QTest::newRow("text as number") << u"agenda.0.planned_seconds"_s << QJsonValue(u"5"_s)
                                        << u"$.agenda[0].planned_seconds"_s;
        QTest::newRow("half a second") << u"agenda.0.planned_seconds"_s << QJsonValue(0.5)
                                       << u"$.agenda[0].planned_seconds"_s;
        QTest::newRow("list as object") << u"events"_s << QJsonValue(QJsonObject()) << u"$.events"_s;
        QTest::newRow("item that is no object") << u"notes.0"_s << QJsonValue(u"text"_s) << u"$.notes[0]"_s;
        QTest::newRow("more hands than people")
            << u"show_of_hands.learned_something"_s << QJsonValue(9) << u"$.show_of_hands.learned_something"_s;
        QTest::newRow("broken id") << u"events.0.id"_s << QJsonValue(u"one"_s) << u"$.events[0].id"_s;
        QTest::newRow("bad date") << u"actions.0.due"_s << QJsonValue(u"2026-13-01"_s) << u"$.actions[0].due"_s;
        QTest::newRow("note to no prompt") << u"notes.0.prompt"_s << QJsonValue(unknownId) << u"$.notes[0].prompt"_s;
        QTest::newRow("note to no event") << u"notes.0.events.0"_s << QJsonValue(unknownId) << u"$.notes[0].events"_s;
        QTest::newRow("factor below nothing")
            << u"factors.0.parent"_s << QJsonValue(unknownId) << u"$.factors[0].parent"_s;
        QTest::newRow("action for no factor")
            << u"actions.0.factors.0"_s << QJsonValue(unknownId) << u"$.actions[0].factors"_s;
        QTest::newRow("link from nothing")
            << u"action_links.0.from"_s << QJsonValue(unknownId) << u"$.action_links[0].from"_s;
        QTest::newRow("milestone of no event")
            << u"milestones.detected.event"_s << QJsonValue(unknownId) << u"$.milestones.detected"_s;
        QTest::newRow("milestone twice") << u"events.0.milestones.9"_s << QJsonValue(u"detected"_s)
                                         << u"$.milestones.detected"_s;
        QTest::newRow("another format") << u"format"_s << QJsonValue(u"other"_s) << u"“format”"_s;
        QTest::newRow("another version") << u"version"_s << QJsonValue(0) << u"$.version"_s;
    }

    void shouldNameThePathOfWhatIsWrong()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        QFETCH(QString, said);
        const auto read = reviewsFromJson(changed(reviewToJson(aFullReview()), path.split(u'.'), value));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::InvalidInput);
        QVERIFY2(read.error().message.contains(said), qPrintable(read.error().message));
    }

    void shouldRefuseIdsThatAreThereTwice()
    {
        const QJsonObject json = reviewToJson(aFullReview());
        const QJsonValue first = json.value("events"_L1).toArray().at(0).toObject().value("id"_L1);
        const auto read = reviewsFromJson(changed(json, {u"notes"_s, u"0"_s, u"id"_s}, first));
        QVERIFY(!read);
        QVERIFY(read.error().message.contains("$.notes[0].id"_L1));
    }

    void shouldRefuseFactorsInACircle()
    {
        const ReviewContent content = aFullReview();
        QJsonObject json = reviewToJson(content);
        const auto at = [&content](bool isTop) {
            return QString::number(content.factors.at(0).parentId.isNull() == isTop ? 0 : 1);
        };
        const QJsonValue below = content.factors.at(at(false).toInt()).id.toString();
        const auto read = reviewsFromJson(changed(json, {u"factors"_s, at(true), u"parent"_s}, below));
        QVERIFY(!read);
        QVERIFY(read.error().message.contains("below itself"_L1));
    }

    void shouldRefuseANewerFormat()
    {
        const auto read = reviewsFromJson(changed(reviewToJson(aFullReview()), {u"version"_s}, 2));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::NewerFormat);
    }

    void shouldWarnOfWhatItDoesNotKnow()
    {
        QJsonValue json = changed(reviewToJson(aFullReview()), {u"events"_s, u"0"_s, u"sevirity"_s}, u"x"_s);
        json = changed(json, {u"events"_s, u"1"_s, u"zone"_s}, u"Mars/Olympus"_s);
        const auto read = reviewsFromJson(json);
        QVERIFY(read.has_value());
        QCOMPARE(read->warnings.size(), 2);
        QVERIFY(read->warnings.at(0).text.startsWith("$.events[0].sevirity"_L1));
        QVERIFY(read->warnings.at(1).text.contains("Mars/Olympus"_L1));
        QCOMPARE(read->reviews.first().events.at(1).time.zone, QByteArray("Mars/Olympus"));
    }

    void shouldReadWhatAPersonWrites()
    {
        const auto document = QJsonDocument::fromJson(
            R"({"format": "debrief-review", "version": 1, "title": "Short", "time_zone": "Europe/Berlin",
            "events": [{"happened_at": "2026-03-12T11:05:00+01:00", "text": "Alert", "milestones": ["detected"]},
                       {"happened_at": "2026-03-12T09:00:00Z", "text": "Deploy"}]})");
        const auto read = reviewsFromJson(document.object());
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
        const ReviewContent &content = read->reviews.first();
        QVERIFY(!content.review.id.isNull());
        QCOMPARE(content.events.size(), 2);
        QCOMPARE(content.events.at(0).text, u"Deploy"_s);
        QCOMPARE(content.events.at(1).time.happenedAt, QDateTime(QDate(2026, 3, 12), QTime(10, 5), QTimeZone::UTC));
        QCOMPARE(content.events.at(1).time.zone, QByteArray("Europe/Berlin"));
        QCOMPARE(content.events.at(1).milestones, QList<Milestone>{Milestone::Detected});
        QVERIFY(content.events.at(0).id != content.events.at(1).id);
    }

    void shouldTakeMilestonesFromEitherPlace()
    {
        const ReviewContent content = aFullReview();
        QJsonValue json = reviewToJson(content);
        for (int i = 0; i < content.events.size(); ++i)
            json = changed(json, {u"events"_s, QString::number(i), u"milestones"_s}, QJsonArray());
        QVERIFY(reviewsFromJson(json)->reviews.first() == content);
    }

    void shouldRefuseADamagedAttachment()
    {
        const QJsonObject json = reviewToJson(aReviewWithPicture(), {aPicture()});
        const QJsonArray events = json.value("events"_L1).toArray();
        QString event;
        QString evidence;
        for (qsizetype i = 0; i < events.size(); ++i) {
            const QJsonArray all = events.at(i).toObject().value("evidence"_L1).toArray();
            for (qsizetype j = 0; j < all.size(); ++j) {
                if (all.at(j).toObject().value("attachment"_L1).toObject().contains("content_base64"_L1)) {
                    event = QString::number(i);
                    evidence = QString::number(j);
                }
            }
        }
        const QStringList path{u"events"_s, event, u"evidence"_s, evidence, u"attachment"_s, u"content_base64"_s};
        const auto damaged = reviewsFromJson(changed(json, path, u"AAAA"_s));
        QVERIFY(!damaged && damaged.error().message.contains("sha256"_L1));
        const auto broken = reviewsFromJson(changed(json, path, u"!!"_s));
        QVERIFY(!broken && broken.error().message.contains("Base64"_L1));
        const auto missing = reviewsFromJson(changed(json, path, QJsonValue::Undefined));
        QVERIFY(!missing && missing.error().message.contains("missing"_L1));
    }

    void shouldLeaveOutLinksToOtherReviews()
    {
        const QString other = ActionId::create().toString();
        const auto read =
            reviewsFromJson(changed(reviewToJson(aFullReview()), {u"action_links"_s, u"0"_s, u"to"_s}, other));
        QVERIFY(read.has_value());
        QVERIFY(read->reviews.first().actionLinks.isEmpty());
        QCOMPARE(read->warnings.size(), 1);
    }

private:
    /// What the validator says against it; nothing when it fits.
    static QByteArray validate(const QJsonObject &json)
    {
        static const QString script =
            u"import json, sys, jsonschema\n"
            "schema = json.load(open(sys.argv[1], encoding='utf-8'))\n"
            "jsonschema.Draft202012Validator.check_schema(schema)\n"
            "errors = list(jsonschema.Draft202012Validator(schema).iter_errors(json.load(sys.stdin)))\n"
            "print('\\n'.join(e.json_path + ': ' + e.message for e in errors), end='')\n"_s;
        // Debian's Python has the module; another one first on the path may not.
        const QString python = QFile::exists(u"/usr/bin/python3"_s) ? u"/usr/bin/python3"_s : u"python3"_s;
        if (runTool(python, {u"-c"_s, u"import jsonschema"_s}).exitCode != 0)
            QTest::qSkip("python3-jsonschema is not installed", __FILE__, __LINE__);
        const ToolRun run =
            runTool(python, {u"-c"_s, script, QStringLiteral(DEBRIEF_SOURCE_DIR "/resources/json/review.schema.json")},
                    QJsonDocument(json).toJson());
        return run.exitCode == 0 ? run.output : "validator failed: " + run.errors;
    }
};

QTEST_GUILESS_MAIN(TestReviewJson)
#include "tst_reviewjson.moc"
