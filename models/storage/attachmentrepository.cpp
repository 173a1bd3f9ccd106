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

Result<QList<Attachment>> AttachmentRepository::loadOf(ReviewId review)
{
    return readRows<Attachment>(m_selectionOfReview, u"attachment"_s, {idValue(review)}, read);
}

} // namespace debrief
