// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/debriefprocess.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace debrief::test {

DebriefProcess::DebriefProcess() : m_library(m_folder.filePath(u"library.sqlite"_s))
{
    // Nothing of the user's own is read or written.
    m_environment.insert(u"XDG_DATA_HOME"_s, m_folder.filePath(u"data"_s));
    m_environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.filePath(u"config"_s));
}

Ran DebriefProcess::run(const QStringList &arguments) const
{
    return runBare(QStringList{u"--library"_s, m_library} + arguments);
}

Ran DebriefProcess::runBare(const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(DEBRIEF_EXECUTABLE), arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit) {
        qWarning().noquote() << "debrief" << arguments << process.errorString() << process.readAllStandardError();
        return {};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString DebriefProcess::write(const QString &name, const QByteArray &content) const
{
    QFile target(file(name));
    if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size())
        qFatal("can't write %s", qPrintable(target.fileName()));
    return target.fileName();
}

QByteArray DebriefProcess::read(const QString &name) const
{
    QFile source(file(name));
    if (!source.open(QIODevice::ReadOnly))
        return {};
    return source.readAll();
}

QByteArray schemaProblems(const QByteArray &json, const QString &schema)
{
    static const QByteArray script = R"(
import json, sys
from jsonschema import Draft202012Validator
schema = json.load(open(sys.argv[1], encoding='utf-8'))
Draft202012Validator.check_schema(schema)
for problem in Draft202012Validator(schema).iter_errors(json.load(sys.stdin.buffer)):
    print(list(problem.path), problem.message[:300])
print('checked')
)";
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s, QString::fromUtf8(script),
                                QStringLiteral(DEBRIEF_SOURCE_DIR "/resources/json/%1.schema.json").arg(schema)});
    python.write(json);
    python.closeWriteChannel();
    if (!python.waitForFinished())
        return python.errorString().toUtf8();
    QByteArray said = python.readAllStandardOutput();
    if (!said.endsWith("checked\n"))
        return said + python.readAllStandardError();
    said.chop(8);
    return said;
}

QString samplePath()
{
    return QStringLiteral(DEBRIEF_SOURCE_DIR "/resources/sample/checkout-latency.json");
}

} // namespace debrief::test
