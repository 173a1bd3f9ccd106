// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/importer.h"

#include <QByteArray>
#include <QStringList>

namespace debrief::test {

/// A file of tests/data/exchange.
QByteArray exchangeFile(const QString &name);
QString exchangePath(const QString &name);

/// What the importer makes of these bytes, in a file of that name.
Result<ImportResult> importBytes(const Importer &importer, const QByteArray &content, const QString &name,
                                 const ImportOptions &options = {});

/// What a program of the test set-up did with the input.
struct ToolRun
{
    bool exists = false; ///< The program is installed.
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};
ToolRun runTool(const QString &program, const QStringList &arguments, const QByteArray &input = {});

} // namespace debrief::test
