// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/foldersource.h"

#include "exchange/import/archivenames.h"
#include "exchange/import/devicesource.h"
#include "exchange/import/importsink.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace debrief {

FolderSource::FolderSource(QString path) : m_path(std::move(path)) {}

Result<std::unique_ptr<ImportSource>> FolderSource::open(const QString &path)
{
    std::unique_ptr<FolderSource> source(new FolderSource(QDir(path).absolutePath()));
    const qsizetype skipped = source->m_path.endsWith(u'/') ? source->m_path.size() : source->m_path.size() + 1;
    // Links to folders are not followed: QDirIterator must be told to.
    QDirIterator entries(source->m_path, QDir::Files | QDir::System, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QFileInfo info = entries.nextFileInfo();
        const QString file = info.filePath().sliced(skipped);
        if (isHiddenName(file))
            continue;
        if (info.isSymLink() || !info.isFile() || !isSafeName(file)) {
            ++source->m_leftOut;
            continue;
        }
        source->m_files.append(file);
        source->m_size += info.size();
        if (source->m_files.size() > mostArchiveFiles)
            return std::unexpected(tooManyFiles(source->name()));
    }
    source->m_files.sort();
    return source;
}

QString FolderSource::name() const
{
    return QDir(m_path).dirName();
}

Result<QByteArray> FolderSource::read(qint64 /*most*/)
{
    return std::unexpected(noSingleFile(name()));
}

Result<std::unique_ptr<ImportSource>> FolderSource::openFile(const QString &file) const
{
    if (!std::binary_search(m_files.begin(), m_files.end(), file))
        return std::unexpected(noSuchFile(file, name()));
    auto device = std::make_unique<QFile>(m_path + u'/' + file);
    if (!device->open(QIODevice::ReadOnly))
        return std::unexpected(unreadable(file, device->errorString()));
    auto source = std::make_unique<DeviceSource>(std::move(device), file);
    if (const auto begun = source->begin(); !begun)
        return std::unexpected(begun.error());
    source->countIn(m_progress);
    return source;
}

void FolderSource::setProgress(ImportProgress *progress)
{
    m_progress = progress;
    if (progress)
        progress->bytesTotal = m_size;
}

} // namespace debrief
