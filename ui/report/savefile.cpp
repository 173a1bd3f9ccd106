// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/savefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace debrief {

Result<> saveFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return {};
    return failure(ErrorCode::Unavailable,
                   QCoreApplication::translate("debrief::saveFile",
                                               "%1 can't be written: %2. Choose another place, or make room there.")
                       .arg(QDir::toNativeSeparators(path), file.errorString()),
                   file.errorString());
}

} // namespace debrief
