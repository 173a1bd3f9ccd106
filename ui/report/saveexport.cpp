// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/saveexport.h"

#include "ui/report/savefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace debrief {

using namespace Qt::StringLiterals;

Result<> saveExport(const QString &path, const ExporterRegistry &exporters, const Exporter &exporter,
                    const ReviewContent &review, ExportOptions options)
{
    const QFileInfo file(path);
    options.filesFolder = file.completeBaseName() + u"-files"_s;
    const auto bytes = exporters.write(exporter, review, options);
    if (!bytes)
        return std::unexpected(bytes.error());
    const QDir folder = file.absoluteDir();
    const QList<FileBeside> files = exporters.filesBeside(exporter, review, options);
    if (!files.isEmpty() && !folder.mkpath(options.filesFolder))
        return failure(ErrorCode::Unavailable,
                       QCoreApplication::translate("debrief::saveFile",
                                                   "The folder %1 for the pictures can't be made. Choose another place "
                                                   "for the file.")
                           .arg(QDir::toNativeSeparators(folder.filePath(options.filesFolder))));
    for (const FileBeside &each : files) {
        if (const auto saved = saveFile(folder.filePath(each.path), each.content); !saved)
            return saved;
    }
    return saveFile(path, *bytes);
}

} // namespace debrief
