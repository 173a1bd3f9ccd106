// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/library.h"

#include "storage/backup.h"
#include "storage/changewriter.h"
#include "storage/contentreader.h"
#include "storage/database.h"
#include "storage/databasecopy.h"
#include "storage/integrity.h"
#include "storage/migrator.h"
#include "storage/repositories.h"
#include "storage/sqlerror.h"
#include "storage/transaction.h"

#include <QDir>
#include <QLoggingCategory>
#include <QStandardPaths>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(storageLog, "debrief.storage")

template<typename Work>
Result<> written(const Database &database, const Work &work)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    return work().and_then([&] { return transaction->commit(); });
}

/// Copies the file before its schema changes; a library that could not be copied is not opened.
Result<> copyBeforeMigration(const Database &database, int newestVersion)
{
    const Result<int> version = database.version();
    if (!version)
        return std::unexpected(version.error());
    if (database.isInMemory() || *version == 0 || *version >= newestVersion)
        return {};
    return Backup(database.path())
        .makeBeforeMigration(database, newestVersion, QDateTime::currentDateTimeUtc())
        .transform([](auto &&) {});
}

} // namespace

Library::Library(std::unique_ptr<Database> database)
    : m_database(std::move(database)),
      m_repositories(std::make_unique<Repositories>(*m_database))
{
}

Library::~Library() = default;

Result<std::unique_ptr<Library>> Library::open(const QString &path)
{
    return open(path, Migrator());
}

Result<std::unique_ptr<Library>> Library::open(const QString &path, const Migrator &migrator)
{
    Result<std::unique_ptr<Database>> database = Database::open(path, migrator.newestVersion());
    if (!database)
        return std::unexpected(database.error());
    const Result<int> version = (*database)->version();
    if (!version)
        return std::unexpected(version.error());
    const Result<> ready = copyBeforeMigration(**database, migrator.newestVersion()).and_then([&] {
        return migrator.migrate(**database);
    });
    if (!ready)
        return std::unexpected(ready.error());

    std::unique_ptr<Library> library(new Library(std::move(*database)));
    if (*version > 0) {
        if (const Result<> sound = library->backUp(); !sound)
            return std::unexpected(sound.error());
    }
    return library;
}

Result<> Library::backUp()
{
    const Backup backup(path());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (m_database->isInMemory() || !backup.isDue(now))
        return {};
    // A damaged file must not push the sound copies out.
    const Result<QVariant> check = m_database->value(u"PRAGMA quick_check(1)"_s);
    if (check && check->toString() != "ok"_L1)
        return std::unexpected(damagedError(path(), check->toString()));
    if (!check && check.error().code == ErrorCode::Damaged)
        return std::unexpected(check.error());
    if (const Result<QString> made = backup.makeDaily(*m_database, now); !made) {
        qCWarning(storageLog).noquote() << made.error().message << made.error().detail;
        m_openingProblems.append(tr("Today's backup could not be made. %1").arg(made.error().message));
    }
    return {};
}

QString Library::path() const
{
    return m_database->path();
}

QStringList Library::openingProblems() const
{
    return m_openingProblems;
}

Result<QList<ReviewSummary>> Library::reviews() const
{
    return m_repositories->reviews.summaries();
}

Result<ReviewContent> Library::load(ReviewId id) const
{
    // So that what another process writes meanwhile is there as a whole, or not at all.
    Result<Transaction> snapshot = Transaction::begin(*m_database, Transaction::Kind::Reading);
    if (!snapshot)
        return std::unexpected(snapshot.error());
    return readContent(*m_repositories, id);
}

Result<ReviewId> Library::find(const QString &reference) const
{
    return m_repositories->reviews.titles().and_then(
        [&](const QList<ReviewTitle> &titles) { return findReview(titles, reference); });
}

Result<ReviewId> Library::findBySource(const QString &source, const QString &sourceKey) const
{
    return m_repositories->reviews.findBySource(source, sourceKey);
}

Result<> Library::apply(const Changes &changes)
{
    return written(*m_database, [&] {
        return m_database->execute(u"PRAGMA defer_foreign_keys = ON"_s).and_then([&] {
            return ChangeWriter(*m_repositories).write(changes);
        });
    });
}

Result<> Library::insert(const QList<ReviewContent> &reviews, const QList<Attachment> &attachments)
{
    return written(*m_database, [&] {
        Result<> done = m_database->execute(u"PRAGMA defer_foreign_keys = ON"_s);
        for (auto attachment = attachments.cbegin(); done && attachment != attachments.cend(); ++attachment)
            done = m_repositories->attachments.put(*attachment);
        ChangeWriter writer(*m_repositories);
        for (auto review = reviews.cbegin(); done && review != reviews.cend(); ++review)
            done = writer.insert(*review);
        return done;
    });
}

Result<qint64> Library::foreignRevision() const
{
    return m_database->value(u"PRAGMA data_version"_s).transform([](const QVariant &value) {
        return value.toLongLong();
    });
}

Result<> Library::removeReview(ReviewId id)
{
    return written(*m_database, [&] { return m_repositories->reviews.remove(id); });
}

Result<> Library::restoreReview(ReviewId id)
{
    return written(*m_database, [&] { return m_repositories->reviews.restore(id); });
}

Result<QList<SearchHit>> Library::search(const QString &words, int limit) const
{
    return m_repositories->search.search(words, limit);
}

Result<> Library::putAttachment(const Attachment &attachment)
{
    return written(*m_database, [&] { return m_repositories->attachments.put(attachment); });
}

Result<Attachment> Library::attachment(const QByteArray &hash) const
{
    return m_repositories->attachments.load(hash);
}

Result<AttachmentInfo> Library::attachmentInfo(const QByteArray &hash) const
{
    return m_repositories->attachments.describe(hash);
}

Result<int> Library::dropUnusedAttachments()
{
    int dropped = 0;
    return written(*m_database,
                   [&] {
                       return m_repositories->attachments.removeUnused().transform(
                           [&dropped](int count) { dropped = count; });
                   })
        .transform([&dropped] { return dropped; });
}

Result<QList<Attachment>> Library::attachmentsOf(ReviewId id) const
{
    return m_repositories->attachments.loadOf(id);
}

Result<QList<PromptSet>> Library::promptSets() const
{
    return m_repositories->promptSets.load();
}

Result<> Library::putPromptSet(const PromptSet &set)
{
    return written(*m_database, [&] { return m_repositories->promptSets.put(set); });
}

Result<> Library::removePromptSet(PromptSetId id)
{
    return written(*m_database, [&] { return m_repositories->promptSets.remove(id); });
}

Result<QJsonValue> Library::setting(const QString &key, ReviewId scope) const
{
    return m_repositories->settings.load(key, scope);
}

Result<> Library::setSetting(const QString &key, const QJsonValue &value, ReviewId scope)
{
    return written(*m_database, [&] { return m_repositories->settings.put(key, value, scope); });
}

Result<QString> Library::draft(ReviewId id, const QString &place) const
{
    return m_repositories->drafts.load(id, place);
}

Result<> Library::setDraft(ReviewId id, const QString &place, const QString &text)
{
    // At every key: what is written outlives the process at once, and the power failing with the next edit at the latest. The
    // disk is not waited for, neither for this nor for tidying up the log.
    return m_database->execute(u"PRAGMA wal_autocheckpoint = 0"_s)
        .and_then([&] { return m_database->execute(u"PRAGMA synchronous = NORMAL"_s); })
        .and_then([&] {
            const Result<> put = written(*m_database, [&] { return m_repositories->drafts.put(id, place, text); });
            const Result<> durable = m_database->execute(u"PRAGMA synchronous = FULL"_s);
            const Result<> tidied = m_database->execute(u"PRAGMA wal_autocheckpoint = 1000"_s);
            return !put ? put : !durable ? durable : tidied;
        });
}

Result<QStringList> Library::check() const
{
    return Integrity(*m_database, *m_repositories).check();
}

Result<> Library::copyTo(const QString &path) const
{
    return copyDatabase(*m_database, path);
}

QString defaultLibraryPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"library.sqlite"_s);
}

} // namespace debrief
