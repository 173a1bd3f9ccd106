// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/attachmentrepository.h"

#include "storage/columnvalue.h"
#include "storage/readrows.h"

#include <QCryptographicHash>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

constexpr auto insertion = "INSERT INTO attachment (hash, name, media_type, size, content) VALUES (?1, ?2, ?3, ?4, ?5) "
                           "ON CONFLICT (hash) DO NOTHING"_L1;
constexpr auto selection = "SELECT hash, name, media_type, content FROM attachment WHERE hash = ?1"_L1;
constexpr auto description = "SELECT name, media_type, size FROM attachment WHERE hash = ?1"_L1;
constexpr auto releaseByTombstones =
    "UPDATE evidence SET attachment_hash = NULL WHERE deleted_at IS NOT NULL AND attachment_hash IS NOT NULL "
    "AND attachment_hash NOT IN (SELECT attachment_hash FROM evidence WHERE deleted_at IS NULL AND attachment_hash IS NOT NULL)"_L1;
constexpr auto removalOfUnused = "DELETE FROM attachment WHERE hash NOT IN "
                                 "(SELECT attachment_hash FROM evidence WHERE attachment_hash IS NOT NULL)"_L1;
constexpr auto selectionOfReview = "SELECT hash, name, media_type, content FROM attachment WHERE hash IN "
                                   "(SELECT attachment_hash FROM evidence WHERE review_id = ?1 AND deleted_at IS NULL) "
                                   "ORDER BY name, hash"_L1;

Attachment read(Row &row)
{
    Attachment attachment;
    attachment.hash = row.bytes();
    attachment.name = row.text();
    attachment.mediaType = row.text();
    attachment.content = row.bytes();
    return attachment;
}

} // namespace

AttachmentRepository::AttachmentRepository(const Database &database)
    : m_database(database),
      m_selection(database, selection),
      m_description(database, description),
      m_selectionOfReview(database, selectionOfReview)
{
}

Result<> AttachmentRepository::put(const Attachment &attachment)
{
    if (attachment.hash != QCryptographicHash::hash(attachment.content, QCryptographicHash::Sha256)) {
        return failure(ErrorCode::InvalidInput,
                       tr("The content of %1 is not what its checksum says. Get the file anew.").arg(attachment.name));
    }
    // Not kept: a prepared statement would hold on to the last content.
    Statement statement(m_database, insertion);
    return statement.run({bytesValue(attachment.hash), textValue(attachment.name), textValue(attachment.mediaType),
                          attachment.content.size(), bytesValue(attachment.content)});
}

Result<Attachment> AttachmentRepository::load(const QByteArray &hash)
{
    const auto found = readRows<Attachment>(m_selection, u"attachment"_s, {bytesValue(hash)}, read);
    if (!found)
        return std::unexpected(found.error());
    if (found->isEmpty())
        return failure(ErrorCode::NotFound, tr("The file is not in this library."), QString::fromLatin1(hash.toHex()));
    return found->first();
}

Result<AttachmentInfo> AttachmentRepository::describe(const QByteArray &hash)
{
    const auto found = readRows<AttachmentInfo>(m_description, u"attachment"_s, {bytesValue(hash)}, [](Row &row) {
        AttachmentInfo info;
        info.name = row.text();
        info.mediaType = row.text();
        info.size = row.number();
        return info;
    });
    if (!found)
        return std::unexpected(found.error());
    if (found->isEmpty())
        return failure(ErrorCode::NotFound, tr("The file is not in this library."), QString::fromLatin1(hash.toHex()));
    return found->first();
}

Result<int> AttachmentRepository::removeUnused()
{
    Statement release(m_database, releaseByTombstones);
    Statement removal(m_database, removalOfUnused);
    return release.run().and_then([&] { return removal.run(); }).transform([&] { return removal.affectedRows(); });
}

Result<QList<Attachment>> AttachmentRepository::loadOf(ReviewId review)
{
    return readRows<Attachment>(m_selectionOfReview, u"attachment"_s, {idValue(review)}, read);
}

} // namespace debrief
