// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/exchangefiles.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace debrief::test {

QString exchangePath(const QString &name)
{
    return QStringLiteral(DEBRIEF_SOURCE_DIR "/tests/data/exchange/") + name;
}

QByteArray exchangeFile(const QString &name)
{
    QFile file(exchangePath(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no test data %s", qPrintable(file.fileName()));
    return file.readAll();
}

Result<ImportResult> importBytes(const Importer &importer, const QByteArray &content, const QString &name,
                                 const ImportOptions &options)
{
    return readWith(importer, *ImportSource::fromBytes(content, name), options);
}

ToolRun runTool(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    ToolRun run;
    run.exists = !QStandardPaths::findExecutable(program).isEmpty();
    if (!run.exists)
        return run;
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(60'000);
    run.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    run.output = process.readAllStandardOutput();
    run.errors = process.readAllStandardError();
    return run;
}

} // namespace debrief::test
