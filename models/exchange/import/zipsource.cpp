// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/zipsource.h"

#include "exchange/import/archivenames.h"
#include "exchange/import/importsink.h"

#include <KZip>
#include <KZipFileEntry>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace debrief {

namespace {

struct ZipTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::ImportSource)
};

enum ZipMethod { Stored = 0, Deflated = 8 };

/// A part of a file. KArchive's own devices share one file, so two of them can't be read in turns.
class FileRange final : public QIODevice
{
public:
    FileRange(const QString &path, qint64 position, qint64 size) : m_file(path), m_begin(position), m_size(size) {}

    bool begin() { return m_file.open(QIODevice::ReadOnly) && m_file.seek(m_begin) && open(ReadOnly | Unbuffered); }
    qint64 size() const override { return m_size; }
    bool isSequential() const override { return false; }
    QString reason() const { return m_file.errorString(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (!m_file.seek(m_begin + pos()))
            return -1;
        return m_file.read(data, qMin(most, m_size - pos()));
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QFile m_file;
    qint64 m_begin;
    qint64 m_size;
};

} // namespace

ZipSource::ZipSource(QString path, qint64 size) : m_path(std::move(path)), m_size(size), m_limit(size) {}

Result<std::unique_ptr<ImportSource>> ZipSource::open(const QString &path)
{
    std::unique_ptr<ZipSource> source(new ZipSource(path, QFileInfo(path).size()));
    if (const auto listed = source->list(); !listed)
        return std::unexpected(listed.error());
    return source;
}

Result<> ZipSource::list()
{
    KZip zip(m_path);
    if (!zip.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::Damaged,
                       ZipTexts::tr("%1 is a damaged zip archive. Download or export it again.").arg(name()),
                       zip.errorString());
    }
    QList<const KArchiveDirectory *> folders{zip.directory()};
    while (!folders.isEmpty()) {
        const KArchiveDirectory *folder = folders.takeLast();
        const QStringList entries = folder->entries();
        for (const QString &each : entries) {
            const KArchiveEntry *entry = folder->entry(each);
            if (entry->isDirectory())
                folders.append(static_cast<const KArchiveDirectory *>(entry));
            else
                add(*static_cast<const KZipFileEntry *>(entry));
            if (m_entries.size() > mostArchiveFiles)
                return std::unexpected(tooManyFiles(name()));
        }
    }
    return {};
}

void ZipSource::add(const KZipFileEntry &entry)
{
    const QString &path = entry.path();
    if (isHiddenName(path))
        return;
    if (!entry.symLinkTarget().isEmpty() || !isSafeName(path)) {
        ++m_leftOut;
        return;
    }
    m_entries.insert(path, {entry.position(), entry.compressedSize(), entry.encoding()});
}

QString ZipSource::name() const
{
    return QFileInfo(m_path).fileName();
}

Result<QByteArray> ZipSource::read(qint64 /*most*/)
{
    return std::unexpected(noSingleFile(name()));
}

Result<std::unique_ptr<ImportSource>> ZipSource::openFile(const QString &file) const
{
    const auto entry = m_entries.constFind(file);
    if (entry == m_entries.cend())
        return std::unexpected(noSuchFile(file, name()));
    if (entry->method != Stored && entry->method != Deflated) {
        return failure(ErrorCode::InvalidInput,
                       ZipTexts::tr("%1 in %2 is packed in a way that Debrief can't unpack. Unpack the archive and "
                                    "import the folder.")
                           .arg(file, name()));
    }
    if (entry->position < 0 || entry->packedSize < 0 || entry->position + entry->packedSize > m_size) {
        return failure(ErrorCode::Damaged,
                       ZipTexts::tr("%1 is cut off within %2. Download or export it again.").arg(name(), file));
    }
    auto device = std::make_unique<FileRange>(m_path, entry->position, entry->packedSize);
    if (!device->begin())
        return std::unexpected(unreadable(name(), device->reason()));
    auto source = std::make_unique<DeviceSource>(
        std::move(device), file, entry->method == Deflated ? Packing::RawDeflate : Packing::None, &m_limit);
    if (const auto begun = source->begin(); !begun)
        return std::unexpected(begun.error());
    source->countIn(m_progress);
    return source;
}

void ZipSource::setProgress(ImportProgress *progress)
{
    m_progress = progress;
    if (progress)
        progress->bytesTotal = m_size;
}

} // namespace debrief
