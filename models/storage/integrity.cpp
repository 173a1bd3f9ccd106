// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/integrity.h"

#include "storage/contentreader.h"
#include "storage/database.h"
#include "storage/repositories.h"
#include "storage/searchtext.h"
#include "storage/transaction.h"

#include <QCryptographicHash>
#include <QHash>

#include <array>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

struct Reference
{
    QLatin1StringView table;
    QLatin1StringView column;
    QLatin1StringView target;
};

// A link to another review's action is allowed, and links to what is deleted are left out when they are read.
constexpr std::array references{
    Reference{"evidence"_L1, "event_id"_L1, "event"_L1},
    Reference{"note"_L1, "prompt_id"_L1, "prompt"_L1},
    Reference{"factor"_L1, "parent_id"_L1, "factor"_L1},
    Reference{"action_link"_L1, "from_id"_L1, "action_item"_L1},
};
constexpr std::array links{
    Reference{"note"_L1, "note_event"_L1, "event"_L1},
    Reference{"factor"_L1, "factor_event"_L1, "event"_L1},
    Reference{"factor"_L1, "factor_note"_L1, "note"_L1},
    Reference{"action_item"_L1, "action_note"_L1, "note"_L1},
    Reference{"action_item"_L1, "action_factor"_L1, "factor"_L1},
    Reference{"action_item"_L1, "action_event"_L1, "event"_L1},
};

constexpr auto reversedEvents = "SELECT review.title, event.text FROM event JOIN review ON review.id = event.review_id "
                                "WHERE event.deleted_at IS NULL AND event.ends_at < event.happened_at"_L1;
constexpr auto repeatedMilestones =
    "SELECT review.title, milestone.milestone, count(*) FROM milestone "
    "JOIN event ON event.id = milestone.event_id JOIN review ON review.id = event.review_id "
    "GROUP BY event.review_id, milestone.milestone HAVING count(*) > 1"_L1;
constexpr auto strayMilestones =
    "SELECT review.title, milestone.milestone FROM milestone "
    "JOIN review ON review.id = milestone.review_id JOIN event ON event.id = milestone.event_id "
    "WHERE event.deleted_at IS NOT NULL OR event.review_id <> milestone.review_id"_L1;
constexpr auto factorCycles =
    "WITH RECURSIVE ancestor (start, id) AS ("
    "SELECT id, parent_id FROM factor WHERE deleted_at IS NULL AND parent_id IS NOT NULL "
    "UNION SELECT ancestor.start, factor.parent_id FROM ancestor JOIN factor ON factor.id = ancestor.id "
    "WHERE factor.parent_id IS NOT NULL) "
    "SELECT review.title, factor.text FROM ancestor JOIN factor ON factor.id = ancestor.start "
    "JOIN review ON review.id = factor.review_id WHERE ancestor.start = ancestor.id"_L1;
constexpr auto strayReferences =
    "SELECT review.title, '%1.%2', lower(hex(%1.id)) FROM %1 JOIN review ON review.id = %1.review_id "
    "JOIN %3 AS target ON target.id = %1.%2 WHERE %1.deleted_at IS NULL AND review.deleted_at IS NULL "
    "AND (target.deleted_at IS NOT NULL OR target.review_id IS NOT %1.review_id)"_L1;
constexpr auto strayLinks =
    "SELECT review.title, '%2', lower(hex(%1.id)) FROM %2 AS link JOIN %1 ON %1.id = link.owner_id "
    "JOIN review ON review.id = %1.review_id JOIN %3 AS target ON target.id = link.target_id "
    "WHERE %1.deleted_at IS NULL AND target.review_id <> %1.review_id"_L1;
constexpr auto foreignKeys = "SELECT \"table\", parent FROM pragma_foreign_key_check GROUP BY \"table\", parent"_L1;
constexpr auto searchCheck = "INSERT INTO search_text (search_text, rank) VALUES ('integrity-check', 1)"_L1;
constexpr auto searchEntries = "SELECT entity_id, text FROM search_entry WHERE review_id = ?1"_L1;
constexpr auto attachmentContents = "SELECT hash, name, content FROM attachment"_L1;

} // namespace

Integrity::Integrity(const Database &database, Repositories &repositories)
    : m_database(database),
      m_repositories(repositories)
{
}

Result<QStringList> Integrity::check()
{
    // Writing, for the search index is checked by a statement that writes; nothing is committed.
    const Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    m_problems.clear();
    checkFile();
    checkReferences();
    checkRules();
    checkReviews();
    checkAttachments();
    m_problems.removeDuplicates();
    return m_problems;
}

void Integrity::checkFile()
{
    Statement statement(m_database, u"PRAGMA integrity_check(20)"_s);
    const auto rows = readRows<QString>(statement, {}, {}, [](Row &row) { return row.text(); });
    if (!rows) {
        m_problems.append(rows.error().message);
        return;
    }
    for (const QString &row : *rows) {
        if (row != "ok"_L1)
            m_problems.append(tr("SQLite finds the file damaged: %1").arg(row.simplified()));
    }
    if (const Result<> sound = m_database.execute(searchCheck); !sound)
        m_problems.append(tr("The search index does not fit what it was made from."));
}

void Integrity::checkReferences()
{
    report(foreignKeys, tr("An entry of the table %1 refers to one of %2 that is not there."));
    for (const Reference &reference : references) {
        report(
            QString(strayReferences).arg(reference.table, reference.column, reference.target),
            tr("Review \"%1\": the %2 of entry %3 leads to something that is deleted or belongs to another review."));
    }
    for (const Reference &link : links) {
        report(QString(strayLinks).arg(link.table, link.column, link.target),
               tr("Review \"%1\": the %2 of entry %3 leads to something that belongs to another review."));
    }
}

void Integrity::checkRules()
{
    report(reversedEvents, tr("Review \"%1\": the event \"%2\" ends before it begins."));
    report(repeatedMilestones, tr("Review \"%1\": the milestone %2 is borne by %3 events."));
    report(strayMilestones,
           tr("Review \"%1\": the milestone %2 is borne by an event that is deleted or belongs to another review."));
    report(factorCycles, tr("Review \"%1\": the factor \"%2\" is among its own causes."));
}

void Integrity::checkReviews()
{
    const Result<QList<ReviewTitle>> titles = m_repositories.reviews.titles();
    if (!titles) {
        m_problems.append(titles.error().message);
        return;
    }
    for (const ReviewTitle &review : *titles) {
        if (const Result<ReviewContent> content = readContent(m_repositories, review.id))
            checkSearchIndex(*content);
        else
            m_problems.append(tr("Review \"%1\" can't be read: %2").arg(review.title, content.error().detail));
    }
}

void Integrity::checkSearchIndex(const ReviewContent &content)
{
    QHash<QUuid, QString> expected;
    const auto expect = [&expected](const auto &entity) {
        if (const QString words = searchText(entity).words; !words.isEmpty())
            expected.insert(entity.id.uuid(), words);
    };
    const auto expectAll = [&expect](const auto &list) {
        for (const auto &entity : list)
            expect(entity);
    };
    expect(content.review);
    expectAll(content.participants);
    expectAll(content.events);
    expectAll(content.evidence);
    expectAll(content.prompts);
    expectAll(content.notes);
    expectAll(content.factors);
    expectAll(content.actions);

    Statement statement(m_database, searchEntries);
    const auto rows =
        readRows<std::pair<QUuid, QString>>(statement, u"search_entry"_s, {idValue(content.review.id)}, [](Row &row) {
            const QUuid entity = row.uuid();
            return std::pair(entity, row.text());
        });
    if (!rows) {
        m_problems.append(rows.error().message);
        return;
    }
    const QHash<QUuid, QString> found(rows->cbegin(), rows->cend());
    if (found != expected)
        m_problems.append(tr("Review \"%1\": search does not find what stands in it.").arg(content.review.title));
}

void Integrity::checkAttachments()
{
    Statement statement(m_database, attachmentContents);
    Result<> done = statement.run();
    Result<bool> isRow = done ? statement.next() : std::unexpected(done.error());
    for (; isRow && *isRow; isRow = statement.next()) {
        if (QCryptographicHash::hash(statement.value(2).toByteArray(), QCryptographicHash::Sha256) !=
            statement.value(0).toByteArray())
            m_problems.append(
                tr("The content of the file \"%1\" was changed or damaged.").arg(statement.value(1).toString()));
    }
    if (!isRow)
        m_problems.append(isRow.error().message);
}

void Integrity::report(const QString &sql, const QString &message)
{
    Statement statement(m_database, sql);
    const Result<> done = statement.run();
    Result<bool> isRow = done ? statement.next() : std::unexpected(done.error());
    for (; isRow && *isRow; isRow = statement.next()) {
        // All at once: a title may hold a "%2" of its own.
        const auto column = [&statement](int number) { return statement.value(number).toString(); };
        switch (statement.columnCount()) {
        case 2: m_problems.append(message.arg(column(0), column(1))); break;
        default: m_problems.append(message.arg(column(0), column(1), column(2))); break;
        }
    }
    if (!isRow)
        m_problems.append(isRow.error().message);
}

} // namespace debrief
