// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/memoryfolder.h"

namespace debrief::test {

MemoryFolder::MemoryFolder(const QByteArray &text)
{
    const QList<QByteArray> lines = text.split('\n');
    QString file;
    for (const QByteArray &line : lines) {
        if (line.startsWith("== "))
            file = QString::fromUtf8(line.sliced(3)).trimmed();
        else if (!file.isEmpty())
            m_files[file] += line + '\n';
    }
}

Result<std::unique_ptr<ImportSource>> MemoryFolder::openFile(const QString &file) const
{
    if (!m_files.contains(file))
        return failure(ErrorCode::NotFound, QStringLiteral("There is no such file."));
    return fromBytes(m_files.value(file), file);
}

} // namespace debrief::test
