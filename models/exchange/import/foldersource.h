// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/import/importsource.h"

namespace debrief {

/// The files of a folder and of those in it.
class FolderSource final : public ImportSource
{
public:
    static Result<std::unique_ptr<ImportSource>> open(const QString &path);

    QString name() const override;
    QByteArray head() const override { return {}; }
    Result<QByteArray> read(qint64 most) override;
    QStringList files() const override { return m_files; }
    int leftOut() const override { return m_leftOut; }
    Result<std::unique_ptr<ImportSource>> openFile(const QString &file) const override;
    void setProgress(ImportProgress *progress) override;

private:
    explicit FolderSource(QString path);

    QString m_path;
    QStringList m_files;
    qint64 m_size = 0;
    int m_leftOut = 0;
    ImportProgress *m_progress = nullptr;
};

} // namespace debrief
