// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/archivenames.h"
#include "exchange/import/importsource.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace debrief;

/// Any file is opened, listed and unpacked, or refused with a message.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("archive.zip")));
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(reinterpret_cast<const char *>(data), static_cast<qint64>(size)) < 0)
        std::abort();
    file.close();
    const auto source = ImportSource::open(file.fileName());
    if (!source) {
        if (source.error().message.isEmpty())
            std::abort();
        return 0;
    }
    constexpr qint64 enough = 4LL * 1024 * 1024;
    const QStringList files = (*source)->files();
    for (const QString &each : files) {
        if (!isSafeName(each))
            std::abort();
        if (const auto opened = (*source)->openFile(each))
            static_cast<void>((*opened)->readAll(enough));
    }
    if (files.isEmpty())
        static_cast<void>((*source)->readAll(enough));
    return 0;
}
