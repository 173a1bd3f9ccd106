// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/change.h"
#include "domain/error.h"
#include "domain/evidence.h"
#include "domain/prompt.h"
#include "domain/reviewcontent.h"

#include "storage/reviewsummary.h"
#include "storage/searchhit.h"

#include <QCoreApplication>
#include <QJsonValue>
#include <QString>

#include <memory>

namespace debrief {

class Database;
class Migrator;
struct Repositories;

/// The local SQLite file that holds every review. It belongs to the thread that opened it.
/// Nothing here emits signals or keeps state of its own: every call reads or writes the file.
class Library
{
    Q_DECLARE_TR_FUNCTIONS(debrief::Library)

public:
    /// Opens the file and brings its schema up to date (a copy is made before), or makes a new one.
    /// ":memory:" is a library that vanishes. Errors: NewerFormat and Damaged leave the file untouched.
    static Result<std::unique_ptr<Library>> open(const QString &path);
    /// The same, with other schema scripts.
    static Result<std::unique_ptr<Library>> open(const QString &path, const Migrator &migrator);
    ~Library();

    QString path() const;
    /// What went wrong at opening although the library is open: the backup of the day that could not be made. For the user.
    QStringList openingProblems() const;

    /// Grows when somebody else has written to the file, through another connection or in another process.
    Result<qint64> foreignRevision() const;

    Result<QList<ReviewSummary>> reviews() const;
    /// Everything of one review, in the order of display. NotFound when there is none of that id, or it is deleted.
    Result<ReviewContent> load(ReviewId id) const;
    /// By id, unique id prefix (4 hex digits or more) or unique title (exact first, then regardless of case, then as a
    /// part). NotFound, or Ambiguous with a message that names the choices.
    Result<ReviewId> find(const QString &reference) const;
    /// The review that was imported from there under that key. NotFound when there is none.
    Result<ReviewId> findBySource(const QString &source, const QString &sourceKey) const;

    /// Carries the changes out in one durable transaction: all of them or none. What is made may refer to what a later
    /// change makes. Conflict when the id of what is made is there already (unless it was deleted: then it comes back, a
    /// review that comes alone with all it had); NotFound when what is edited or deleted is not there.
    Result<> apply(const Changes &changes);
    /// Adds whole reviews with all that belongs to them, in one transaction. Conflict when an id is there already.
    /// A review that was deleted may be added again.
    Result<> insert(const QList<ReviewContent> &reviews, const QList<Attachment> &attachments = {});
    /// Marks the review as deleted, with all that belongs to it.
    Result<> removeReview(ReviewId id);
    /// Takes removeReview back.
    Result<> restoreReview(ReviewId id);

    /// Every word must be there, as a beginning; best hits first.
    static constexpr int mostHits = 200;
    Result<QList<SearchHit>> search(const QString &words, int limit = mostHits) const;

    Result<> putAttachment(const Attachment &attachment);
    Result<Attachment> attachment(const QByteArray &hash) const;
    /// Without reading the content.
    Result<AttachmentInfo> attachmentInfo(const QByteArray &hash) const;
    /// Of everything the review's evidence refers to.
    Result<QList<Attachment>> attachmentsOf(ReviewId id) const;
    /// Drops the contents that no evidence refers to any more; how many. Only while no session of this file is open, here or in
    /// another process: its undo would bring back evidence without content.
    Result<int> dropUnusedAttachments();

    Result<QList<PromptSet>> promptSets() const;
    /// Replaces the set of the same id, or adds it.
    Result<> putPromptSet(const PromptSet &set);
    /// NotFound when there is none of that id. putPromptSet brings it back.
    Result<> removePromptSet(PromptSetId id);

    /// A setting of the library, or of one review; Undefined when it was never set.
    Result<QJsonValue> setting(const QString &key, ReviewId scope = {}) const;
    Result<> setSetting(const QString &key, const QJsonValue &value, ReviewId scope = {});

    /// What stands in an input and is not yet entered; an empty text forgets it.
    Result<QString> draft(ReviewId id, const QString &place) const;
    Result<> setDraft(ReviewId id, const QString &place, const QString &text);

    /// Problems found by SQLite's own check, by the foreign keys, and by Debrief's rules; empty for a sound library.
    Result<QStringList> check() const;
    /// Copies the library, as it is now, to a new file (the rolling backup's way, too). Conflict when there is such a file.
    Result<> copyTo(const QString &path) const;

private:
    explicit Library(std::unique_ptr<Database> database);

    /// Makes the copy of the day when it is due. Fails only when the library turns out to be damaged.
    Result<> backUp();

    std::unique_ptr<Database> m_database;
    std::unique_ptr<Repositories> m_repositories;
    QStringList m_openingProblems;
};

/// In the user's data folder.
QString defaultLibraryPath();

} // namespace debrief
