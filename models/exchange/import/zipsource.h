// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/import/devicesource.h"

#include <QMap>

class KZipFileEntry;

namespace debrief {

/// The files of a zip archive.
class ZipSource final : public ImportSource
{
public:
    static Result<std::unique_ptr<ImportSource>> open(const QString &path);

    QString name() const override;
    QByteArray head() const override { return {}; }
    Result<QByteArray> read(qint64 most) override;
    QStringList files() const override { return m_entries.keys(); }
    int leftOut() const override { return m_leftOut; }
    Result<std::unique_ptr<ImportSource>> openFile(const QString &file) const override;
    void setProgress(ImportProgress *progress) override;

private:
    struct Entry
    {
        qint64 position = 0;
        qint64 packedSize = 0;
        int method = 0;
    };

    ZipSource(QString path, qint64 size);
    Result<> list();
    void add(const KZipFileEntry &entry);

    QString m_path;
    qint64 m_size;
    QMap<QString, Entry> m_entries;
    int m_leftOut = 0;
    ImportProgress *m_progress = nullptr;
    /// Of the whole archive, whose entries may lie upon each other.
    mutable UnpackLimit m_limit;
};

} // namespace debrief
