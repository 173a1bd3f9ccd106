// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/evidence.h"

#include "storage/statement.h"

#include <QCoreApplication>
#include <QList>

namespace debrief {

/// The content of files and pictures, kept once per content.
class AttachmentRepository
{
    Q_DECLARE_TR_FUNCTIONS(debrief::AttachmentRepository)

public:
    explicit AttachmentRepository(const Database &database);

    /// The first name that a content came with stays. InvalidInput when the hash is not the content's.
    Result<> put(const Attachment &attachment);
    /// NotFound when there is none.
    Result<Attachment> load(const QByteArray &hash);
    /// NotFound when there is none.
    Result<AttachmentInfo> describe(const QByteArray &hash);
    /// Of everything that the review's evidence refers to.
    Result<QList<Attachment>> loadOf(ReviewId review);
    /// Drops what only deleted evidence, or none at all, refers to; the tombstones let go of it. How many contents went.
    Result<int> removeUnused();

private:
    const Database &m_database;
    Statement m_selection;
    Statement m_description;
    Statement m_selectionOfReview;
};

} // namespace debrief
