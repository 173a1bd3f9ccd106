// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

class QIODevice;

namespace debrief {

struct ImportProgress;

/// What is imported: a file (gzip is unpacked on the way), a text from the clipboard, or a folder or zip archive of files.
/// Bytes are handed out bit by bit; no more than mostUnpacked of them, and no more than a thousand times what is packed.
class ImportSource
{
public:
    static constexpr qint64 headSize = 64LL * 1024;
    static constexpr qint64 mostUnpacked = 4LL * 1024 * 1024 * 1024;

    virtual ~ImportSource() = default;

    /// A file, a zip archive or a folder. Symbolic links and hidden files within folders and archives are left out, and so are names
    /// that are absolute, go up ("..") or hold control characters. It must outlive what its openFile() gives.
    static Result<std::unique_ptr<ImportSource>> open(const QString &path);
    static std::unique_ptr<ImportSource> fromBytes(const QByteArray &content, const QString &name);

    /// For messages, and for the title of what has none: without the folder it is in, but with its path in a folder or archive that is
    /// imported as a whole.
    virtual QString name() const = 0;
    /// The first 64 KiB, cut after a line where there is one; empty for folders and archives.
    virtual QByteArray head() const = 0;
    /// Up to that many bytes, empty at the end. Cancelled once the progress says so.
    virtual Result<QByteArray> read(qint64 most) = 0;

    /// A folder's or archive's files by their path in it, with '/', sorted. Empty for a single file.
    virtual QStringList files() const { return {}; }
    /// How many files have names or are of a kind that nobody should follow (symbolic links, "../x").
    virtual int leftOut() const { return 0; }
    /// One of files().
    virtual Result<std::unique_ptr<ImportSource>> openFile(const QString &file) const;

    /// All that is left; InvalidInput when it is more than that.
    Result<QByteArray> readAll(qint64 most = 64LL * 1024 * 1024);

    /// Where bytes read are counted; set by the registry.
    virtual void setProgress(ImportProgress *progress) = 0;
};

} // namespace debrief
