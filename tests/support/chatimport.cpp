// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/chatimport.h"

#include <QDir>
#include <QFile>

namespace debrief::test {

const TimelineEvent *eventWith(const ImportResult &result, const QString &text)
{
    if (result.reviews.isEmpty())
        return nullptr;
    for (const TimelineEvent &event : result.reviews.first().events) {
        if (event.text.contains(text))
            return &event;
    }
    return nullptr;
}

QStringList eventTexts(const ImportResult &result)
{
    QStringList texts;
    if (result.reviews.isEmpty())
        return texts;
    for (const TimelineEvent &event : result.reviews.first().events)
        texts.append(event.text);
    return texts;
}

QDateTime utcTime(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODateWithMs);
}

void FolderOfFiles::add(const QString &path, const QByteArray &content)
{
    const QString whole = m_dir.filePath(path);
    QFile file(whole);
    if (!QDir().mkpath(QFileInfo(whole).path()) || !file.open(QIODevice::WriteOnly) ||
        file.write(content) != content.size())
        qFatal("can't write %s", qPrintable(whole));
}

Result<ImportResult> FolderOfFiles::import(const Importer &importer, const ImportOptions &options) const
{
    const auto source = ImportSource::open(m_dir.path());
    return source ? readWith(importer, **source, options) : std::unexpected(source.error());
}

} // namespace debrief::test
