// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace debrief::test {

/// What the executable did.
struct Ran
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
    QJsonObject object() const { return json().object(); }
    QJsonArray array() const { return json().array(); }
};

/// Calls the real executable with a library of its own in a folder that vanishes.
class DebriefProcess
{
public:
    DebriefProcess();

    /// With --library before the arguments.
    Ran run(const QStringList &arguments) const;
    /// As it is, without --library.
    Ran runBare(const QStringList &arguments) const;
    /// For every run after this one.
    void setEnvironment(const QString &name, const QString &value) { m_environment.insert(name, value); }
    void unsetEnvironment(const QString &name) { m_environment.remove(name); }
    QProcessEnvironment environment() const { return m_environment; }
    void setLibrary(const QString &path) { m_library = path; }

    QString library() const { return m_library; }
    QString folder() const { return m_folder.path(); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    /// Makes a file in the folder; its path.
    QString write(const QString &name, const QByteArray &content) const;
    QByteArray read(const QString &name) const;

private:
    QTemporaryDir m_folder;
    QString m_library;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

/// What is wrong with the JSON by that schema of resources/json, as python3-jsonschema sees it; empty when nothing is.
QByteArray schemaProblems(const QByteArray &json, const QString &schema = QStringLiteral("review"));

/// The sample as it stands in the sources.
QString samplePath();

} // namespace debrief::test
