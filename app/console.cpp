// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QtLogging>

#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;

namespace debrief::console {

namespace {

bool isVerbose = false;

void writeError(const QString &text)
{
    const QByteArray line = (u"debrief: "_s + text + u'\n').toUtf8();
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
    std::fflush(stderr);
}

void dropUnlessCritical(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        writeError(text);
}

} // namespace

Outcome print(const QByteArray &bytes)
{
    const size_t written = std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
    // Flushed at once: what was announced is true even when the process is killed right after.
    if (written == static_cast<size_t>(bytes.size()) && std::fflush(stdout) == 0)
        return {};
    const int reason = errno;
    return failure(ErrorCode::Unavailable,
                   QCoreApplication::translate("debrief::CommandLine", "Can't write the result to standard output: %1.")
                       .arg(qt_error_string(reason)));
}

Outcome print(const QString &text)
{
    return print(text.toUtf8());
}

Outcome print(const QJsonObject &object)
{
    return print(QJsonDocument(object).toJson());
}

Outcome print(const QJsonArray &array)
{
    return print(QJsonDocument(array).toJson());
}

void complain(const Error &error)
{
    writeError(error.message);
    if (isVerbose && !error.detail.isEmpty())
        writeError(error.detail);
}

void warn(const QString &text)
{
    writeError(text);
}

void setVerbose(bool verbose, bool isWindow)
{
    isVerbose = verbose;
    if (!verbose && !isWindow)
        qInstallMessageHandler(dropUnlessCritical);
}

bool isTerminal()
{
    return isatty(STDOUT_FILENO) == 1;
}

} // namespace debrief::console
