// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/importsource.h"

#include "exchange/import/archivenames.h"
#include "exchange/import/devicesource.h"
#include "exchange/import/foldersource.h"
#include "exchange/import/zipsource.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace debrief {

namespace {

struct SourceTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::ImportSource)
};

constexpr qint64 chunk = 256LL * 1024;

} // namespace

Result<std::unique_ptr<ImportSource>> ImportSource::open(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::NotFound,
                       SourceTexts::tr("There is no file %1. Check its name and folder.").arg(path));
    if (info.isDir())
        return FolderSource::open(path);
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return std::unexpected(unreadable(path, file->errorString()));
    const QByteArray signature = file->peek(4);
    if (signature == "PK\x03\x04" || signature == "PK\x05\x06")
        return ZipSource::open(path);
    auto source = std::make_unique<DeviceSource>(std::move(file), info.fileName());
    if (const auto begun = source->begin(); !begun)
        return std::unexpected(begun.error());
    return source;
}

std::unique_ptr<ImportSource> ImportSource::fromBytes(const QByteArray &content, const QString &name)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(content);
    buffer->open(QIODevice::ReadOnly);
    auto source = std::make_unique<DeviceSource>(std::move(buffer), name);
    // What can't be unpacked is told by the first read.
    [[maybe_unused]] const auto begun = source->begin();
    return source;
}

Result<std::unique_ptr<ImportSource>> ImportSource::openFile(const QString &file) const
{
    return std::unexpected(noSuchFile(file, name()));
}

Result<QByteArray> ImportSource::readAll(qint64 most)
{
    QByteArray all;
    for (;;) {
        const auto bytes = read(chunk);
        if (!bytes)
            return std::unexpected(bytes.error());
        if (bytes->isEmpty())
            return all;
        all += *bytes;
        if (all.size() > most) {
            return failure(ErrorCode::InvalidInput,
                           SourceTexts::tr("%1 is larger than %2 MiB. Split it, or export a shorter time.")
                               .arg(name())
                               .arg(most / (1024 * 1024)));
        }
    }
}

} // namespace debrief
