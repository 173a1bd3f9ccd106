// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/importer.h"
#include "support/exchangefiles.h"

#include <QTemporaryDir>

namespace debrief::test {

/// Events by their text; what importers of chats give is one review.
const TimelineEvent *eventWith(const ImportResult &result, const QString &text);
QStringList eventTexts(const ImportResult &result);
QDateTime utcTime(const QString &iso);

/// Files in a folder that goes away.
class FolderOfFiles
{
public:
    void add(const QString &path, const QByteArray &content);
    QString path() const { return m_dir.path(); }
    Result<ImportResult> import(const Importer &importer, const ImportOptions &options = {}) const;

private:
    QTemporaryDir m_dir;
};

} // namespace debrief::test
