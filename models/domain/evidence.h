// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/enumnames.h"
#include "domain/ids.h"

#include <QByteArray>

namespace debrief {

enum class EvidenceKind { Link, File, Picture, Excerpt };

template<>
struct EnumNames<EvidenceKind>
{
    static constexpr std::array<std::pair<EvidenceKind, const char *>, 4> names{{
        {EvidenceKind::Link, "link"},
        {EvidenceKind::File, "file"},
        {EvidenceKind::Picture, "picture"},
        {EvidenceKind::Excerpt, "excerpt"},
    }};
};

/// What backs an event: a link, a file, a picture, or an excerpt of a log or of code.
struct Evidence
{
    EvidenceId id;
    ReviewId reviewId;
    EventId eventId;
    EvidenceKind kind = EvidenceKind::Link;
    QString title;
    QString url;               ///< Of a link.
    QString text;              ///< Of an excerpt.
    QString language;          ///< Of an excerpt: KSyntaxHighlighting's definition name; empty for plain text.
    QByteArray attachmentHash; ///< Of a file or picture: 32 bytes, SHA-256 of the attachment's content.
    int order = 0;

    bool operator==(const Evidence &) const = default;
};

/// What is known of a file's content without reading it.
struct AttachmentInfo
{
    QString name;
    QString mediaType;
    qint64 size = 0;
};

/// A file's content, kept once per content.
struct Attachment
{
    QByteArray hash; ///< 32 bytes, SHA-256 of the content.
    QString name;    ///< As it was called when it was added; a display name, never a path.
    QString mediaType;
    QByteArray content;

    bool operator==(const Attachment &) const = default;
};

} // namespace debrief
