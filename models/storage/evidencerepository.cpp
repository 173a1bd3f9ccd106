// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/evidencerepository.h"

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

constexpr auto columns = "id, review_id, event_id, kind, title, url, text, language, attachment_hash, position"_L1;

} // namespace

EvidenceRepository::EvidenceRepository(const Database &database) : EntityRepository(database, u"evidence"_s, columns) {}

QVariantList EvidenceRepository::values(const Evidence &evidence) const
{
    return {
        idValue(evidence.id),
        idValue(evidence.reviewId),
        idValue(evidence.eventId),
        enumValue(evidence.kind),
        textValue(evidence.title),
        textValue(evidence.url),
        textValue(evidence.text),
        textValue(evidence.language),
        evidence.attachmentHash.isEmpty() ? QVariant() : evidence.attachmentHash,
        evidence.order,
    };
}

Evidence EvidenceRepository::read(Row &row) const
{
    Evidence evidence;
    evidence.id = row.id<EvidenceId>();
    evidence.reviewId = row.id<ReviewId>();
    evidence.eventId = row.id<EventId>();
    evidence.kind = row.enumeration<EvidenceKind>();
    evidence.title = row.text();
    evidence.url = row.text();
    evidence.text = row.text();
    evidence.language = row.text();
    evidence.attachmentHash = row.bytes();
    evidence.order = row.integer();
    return evidence;
}

} // namespace debrief
