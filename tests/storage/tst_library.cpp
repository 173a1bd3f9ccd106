// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/library.h"

#include "support/builders.h"
#include "support/memorylibrary.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

Attachment anAttachment(const QByteArray &content)
{
    return {QCryptographicHash::hash(content, QCryptographicHash::Sha256), u"log.txt"_s, u"text/plain"_s, content};
}

template<typename T>
ErrorCode codeOf(const Result<T> &result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

} // namespace

class LibraryTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_library = test::memoryLibrary();
        m_content = test::aFullReview();
        QVERIFY(m_library->insert({m_content}));
    }

    void shouldGiveBackWhatWasInserted()
    {
        const auto loaded = m_library->load(m_content.review.id);
        QVERIFY(loaded);
        QVERIFY(!loaded->events.isEmpty() && !loaded->actionLinks.isEmpty());
        QVERIFY(*loaded == m_content);
    }

    void shouldHoldTheSameAfterReopening()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"deep/er/library.sqlite"_s);
        {
            const auto library = Library::open(path);
            QVERIFY(library);
            QVERIFY((*library)->insert({m_content}));
            QCOMPARE((*library)->path(), path);
        }
        const auto again = Library::open(path);
        QVERIFY(again);
        QVERIFY((*again)->openingProblems().isEmpty());
        const auto loaded = (*again)->load(m_content.review.id);
        QVERIFY(loaded);
        QVERIFY(*loaded == m_content);
        QCOMPARE((*again)->check().value(), QStringList());
    }

    void shouldRefuseAReviewThatIsThere()
    {
        QCOMPARE(codeOf(m_library->insert({test::aFullReview(u"Another"_s), m_content})), ErrorCode::Conflict);
        QCOMPARE(m_library->reviews()->size(), 1);
    }

    void shouldRefuseAReviewThatHoldsAnothersThings()
    {
        ReviewContent mixed = test::aFullReview(u"Mixed"_s);
        mixed.notes[0].reviewId = m_content.review.id;
        QCOMPARE(codeOf(m_library->insert({mixed})), ErrorCode::InvalidInput);
        QCOMPARE(m_library->reviews()->size(), 1);
    }

    void shouldSummariseReviews()
    {
        const auto reviews = m_library->reviews();
        QCOMPARE(reviews->size(), 1);
        const ReviewSummary &summary = reviews->first();
        QCOMPARE(summary.review, m_content.review);
        QCOMPARE(summary.beganAt, test::at(u"09:50"_s));
        QCOMPARE(summary.resolvedAt, test::at(u"11:00"_s));
        QCOMPARE(summary.eventCount, 4);
        QCOMPARE(summary.noteCount, 4);
        QCOMPARE(summary.openActionCount, 1);
        QCOMPARE(summary.nextActionDue, QDate(2026, 4, 1));
    }

    void shouldListTheNewestIncidentFirst()
    {
        ReviewContent later = test::aLongReview(3, u"Later"_s);
        for (TimelineEvent &event : later.events)
            event.time.happenedAt = event.time.happenedAt.addDays(2);
        ReviewContent empty;
        empty.review = test::aReview(u"No events yet"_s);
        empty.review.createdAt = test::at(u"2026-03-13 08:00"_s);
        QVERIFY(m_library->insert({later, empty}));
        QStringList titles;
        const auto reviews = m_library->reviews();
        for (const ReviewSummary &summary : *reviews)
            titles.append(summary.review.title);
        QCOMPARE(titles, QStringList({u"Later"_s, u"No events yet"_s, u"Checkout was slow"_s}));
        QVERIFY(!reviews->at(1).beganAt.isValid());
        QCOMPARE(reviews->at(0).beganAt, later.events.first().time.happenedAt);
        QVERIFY(!reviews->at(0).resolvedAt.isValid());
    }

    void shouldFindReviews_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<int>("expected"); // index of the review, -1 not found, -2 ambiguous
        QTest::newRow("exact title") << u"Alpha"_s << 0;
        QTest::newRow("exact title with blanks around") << u"  Alpha "_s << 0;
        QTest::newRow("case") << u"gamma RAY"_s << 2;
        QTest::newRow("part") << u"betic"_s << 1;
        QTest::newRow("exact before part") << u"Alpha"_s << 0;
        QTest::newRow("ambiguous part") << u"a"_s << -2;
        QTest::newRow("nothing") << u"omega"_s << -1;
        QTest::newRow("empty") << QString() << -1;
        QTest::newRow("id prefix") << u"0198aaaa"_s << 0;
        QTest::newRow("short id prefix") << u"0198"_s << -2;
        QTest::newRow("upper case prefix with a dash") << u"0198BBBB-0000"_s << 1;
        QTest::newRow("too short a prefix") << u"019"_s << -1;
        QTest::newRow("whole id") << u"0198cccc-0000-7000-8000-000000000001"_s << 2;
        QTest::newRow("id in braces") << u"{0198cccc-0000-7000-8000-000000000001}"_s << 2;
        QTest::newRow("title that looks like the prefix of several") << u"0198b"_s << 1;
        QTest::newRow("same titles") << u"Twin"_s << -2;
    }

    void shouldFindReviews()
    {
        QFETCH(const QString, reference);
        QFETCH(const int, expected);
        const auto library = test::memoryLibrary();
        const QList<std::pair<QString, QString>> given{
            {u"0198aaaa-0000-7000-8000-000000000001"_s, u"Alpha"_s},
            {u"0198bbbb-0000-7000-8000-000000000001"_s, u"Alphabetic"_s},
            {u"0198cccc-0000-7000-8000-000000000001"_s, u"Gamma Ray"_s},
            {u"0199dddd-0000-7000-8000-000000000001"_s, u"Twin"_s},
            {u"0199eeee-0000-7000-8000-000000000001"_s, u"Twin"_s},
        };
        QList<ReviewId> ids;
        for (const auto &[id, title] : given) {
            ReviewContent content;
            content.review = test::aReview(title);
            content.review.id = ReviewId::fromString(id);
            ids.append(content.review.id);
            QVERIFY(library->insert({content}));
        }
        const auto found = library->find(reference);
        if (expected >= 0) {
            QVERIFY(found);
            QCOMPARE(*found, ids.at(expected));
        } else {
            QCOMPARE(codeOf(found), expected == -1 ? ErrorCode::NotFound : ErrorCode::Ambiguous);
            QVERIFY(found.error().message.contains(reference.trimmed()));
        }
        if (expected == -2 && reference == "Twin"_L1)
            QVERIFY(found.error().message.contains(ids.at(3).toString()) &&
                    found.error().message.contains(ids.at(4).toString()));
    }

    void shouldFindByWhereItCameFrom()
    {
        ReviewContent imported;
        imported.review = test::aReview(u"Imported"_s);
        imported.review.source = u"Statuspage"_s;
        imported.review.sourceKey = u"abc"_s;
        QVERIFY(m_library->insert({imported}));
        QCOMPARE(m_library->findBySource(u"Statuspage"_s, u"abc"_s).value(), imported.review.id);
        QCOMPARE(codeOf(m_library->findBySource(u"CSV"_s, u"abc"_s)), ErrorCode::NotFound);
        QCOMPARE(codeOf(m_library->findBySource({}, {})), ErrorCode::NotFound);
        QVERIFY(m_library->removeReview(imported.review.id));
        QCOMPARE(codeOf(m_library->findBySource(u"Statuspage"_s, u"abc"_s)), ErrorCode::NotFound);
    }

    void shouldHideARemovedReviewAndBringItBack()
    {
        const ReviewId id = m_content.review.id;
        QVERIFY(m_library->removeReview(id));
        QVERIFY(m_library->reviews()->isEmpty());
        QCOMPARE(codeOf(m_library->load(id)), ErrorCode::NotFound);
        QCOMPARE(codeOf(m_library->find(m_content.review.title)), ErrorCode::NotFound);
        QVERIFY(m_library->search(u"rollback"_s)->isEmpty());
        QCOMPARE(codeOf(m_library->removeReview(id)), ErrorCode::NotFound);

        QVERIFY(m_library->restoreReview(id));
        QVERIFY(*m_library->load(id) == m_content);
        QVERIFY(!m_library->search(u"rollback"_s)->isEmpty());
        QCOMPARE(codeOf(m_library->restoreReview(id)), ErrorCode::NotFound);
        QCOMPARE(codeOf(m_library->restoreReview(ReviewId::create())), ErrorCode::NotFound);
    }

    void shouldKeepAttachmentsOncePerContent()
    {
        const Attachment attachment = anAttachment("line\n\0line"_ba);
        QVERIFY(m_library->putAttachment(attachment));
        Attachment renamed = attachment;
        renamed.name = u"other.txt"_s;
        QVERIFY(m_library->putAttachment(renamed));
        QCOMPARE(m_library->attachment(attachment.hash).value(), attachment);
        QCOMPARE(codeOf(m_library->attachment(anAttachment("x").hash)), ErrorCode::NotFound);

        QVERIFY(m_library->attachmentsOf(m_content.review.id)->isEmpty());
        Evidence file = m_content.evidence.at(0);
        file.kind = EvidenceKind::File;
        file.attachmentHash = attachment.hash;
        QVERIFY(m_library->apply({{m_content.evidence.at(0), file}}));
        QCOMPARE(m_library->attachmentsOf(m_content.review.id).value(), {attachment});
        QVERIFY(m_library->load(m_content.review.id)->evidence.contains(file));
    }

    void shouldInsertAttachmentsWithTheReviewThatNeedsThem()
    {
        const Attachment attachment = anAttachment("picture");
        ReviewContent content = test::aFullReview(u"With a picture"_s);
        content.evidence[1].attachmentHash = attachment.hash;
        QCOMPARE(codeOf(m_library->insert({content})), ErrorCode::Conflict);
        QVERIFY(m_library->insert({content}, {attachment}));
        QCOMPARE(m_library->attachmentsOf(content.review.id).value(), {attachment});
    }

    void shouldKeepPromptSets()
    {
        QVERIFY(m_library->promptSets()->isEmpty());
        PromptSet set{PromptSetId::create(), u"Ours"_s, ReviewKind::Global, u"s1-local"_s, {}};
        for (Prompt prompt : std::as_const(m_content.prompts)) {
            prompt.id = PromptId::create();
            prompt.reviewId = {};
            set.prompts.append(prompt);
        }
        QVERIFY(m_library->putPromptSet(set));
        QCOMPARE(m_library->promptSets().value(), {set});
        set.prompts.removeFirst();
        set.name = u"Shorter"_s;
        QVERIFY(m_library->putPromptSet(set));
        QCOMPARE(m_library->promptSets().value(), {set});
        QVERIFY(*m_library->load(m_content.review.id) == m_content);
    }

    void shouldKeepSettings_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("text") << QJsonValue(u"dark \"x\" ä"_s);
        QTest::newRow("number") << QJsonValue(0.25);
        QTest::newRow("flag") << QJsonValue(false);
        QTest::newRow("null") << QJsonValue(QJsonValue::Null);
        QTest::newRow("list") << QJsonValue(QJsonArray{1, u"b"_s, QJsonArray()});
        QTest::newRow("object") << QJsonValue(QJsonObject{{u"SEV-1"_s, 24}});
        QTest::newRow("empty text") << QJsonValue(QString());
    }

    void shouldKeepSettings()
    {
        QFETCH(const QJsonValue, value);
        const ReviewId review = m_content.review.id;
        QVERIFY(m_library->setting(u"key"_s)->isUndefined());
        QVERIFY(m_library->setSetting(u"key"_s, value));
        QCOMPARE(m_library->setting(u"key"_s).value(), value);
        QVERIFY(m_library->setting(u"key"_s, review)->isUndefined());
        QVERIFY(m_library->setSetting(u"key"_s, 7, review));
        QCOMPARE(m_library->setting(u"key"_s, review).value(), QJsonValue(7));
        QCOMPARE(m_library->setting(u"key"_s).value(), value);
        QVERIFY(m_library->setSetting(u"key"_s, QJsonValue(QJsonValue::Undefined)));
        QVERIFY(m_library->setting(u"key"_s)->isUndefined());
    }

    void shouldKeepDrafts()
    {
        const ReviewId review = m_content.review.id;
        QCOMPARE(m_library->draft(review, u"capture"_s).value(), QString());
        QVERIFY(m_library->setDraft(review, u"capture"_s, u"11:14 half a sent"_s));
        QVERIFY(m_library->setDraft(review, u"capture"_s, u"11:14 half a sentence"_s));
        QVERIFY(m_library->setDraft(review, u"other"_s, u"x"_s));
        QCOMPARE(m_library->draft(review, u"capture"_s).value(), u"11:14 half a sentence"_s);
        QVERIFY(m_library->setDraft(review, u"capture"_s, {}));
        QCOMPARE(m_library->draft(review, u"capture"_s).value(), QString());
        QCOMPARE(m_library->draft(review, u"other"_s).value(), u"x"_s);
        QCOMPARE(codeOf(m_library->setDraft(ReviewId::create(), u"capture"_s, u"x"_s)), ErrorCode::Conflict);
    }

    void shouldCopyItselfToANewFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"copy of ä 'it'.sqlite"_s);
        QVERIFY(m_library->copyTo(path));
        QCOMPARE(codeOf(m_library->copyTo(path)), ErrorCode::Conflict);
        QCOMPARE(codeOf(m_library->copyTo(folder.filePath(u"none/copy.sqlite"_s))), ErrorCode::Unavailable);
        const auto copy = Library::open(path);
        QVERIFY(copy);
        QVERIFY(*(*copy)->load(m_content.review.id) == m_content);
        QCOMPARE((*copy)->search(u"rollback"_s).value(), m_library->search(u"rollback"_s).value());
        QCOMPARE((*copy)->check().value(), QStringList());
    }

    void shouldStandInTheUsersDataFolder()
    {
        QVERIFY(defaultLibraryPath().startsWith(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)));
        QVERIFY(defaultLibraryPath().endsWith("/library.sqlite"_L1));
    }

private:
    std::unique_ptr<Library> m_library;
    ReviewContent m_content;
};

QTEST_GUILESS_MAIN(LibraryTest)

#include "tst_library.moc"
