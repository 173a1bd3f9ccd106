// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/import/importsource.h"

#include <QMap>

namespace debrief::test {

/// A folder whose files come from one text: each begins with a line "== its/path.json".
class MemoryFolder final : public ImportSource
{
public:
    static bool isOne(const QByteArray &text) { return text.startsWith("== "); }
    explicit MemoryFolder(const QByteArray &text);

    QString name() const override { return QStringLiteral("folder"); }
    QByteArray head() const override { return {}; }
    Result<QByteArray> read(qint64) override
    {
        return failure(ErrorCode::InvalidInput, QStringLiteral("It is a folder."));
    }
    QStringList files() const override { return m_files.keys(); }
    Result<std::unique_ptr<ImportSource>> openFile(const QString &file) const override;
    void setProgress(ImportProgress *) override {}

private:
    QMap<QString, QByteArray> m_files;
};

} // namespace debrief::test
