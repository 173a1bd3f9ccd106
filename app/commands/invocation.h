// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "domain/ids.h"

#include <QStringList>

#include <memory>

class QCommandLineParser;

namespace debrief {

class Library;

/// What a command was called with.
class Invocation
{
public:
    enum class Access {
        Read,  ///< A library that was named must be there.
        Write, ///< It is made when it is not there.
    };

    Invocation(const QCommandLineParser &parser, QString library);

    bool isSet(const QString &option) const;
    QString value(const QString &option) const;
    QStringList values(const QString &option) const;
    QStringList arguments() const;

    /// The library that was named, else the user's own.
    QString libraryPath() const;
    Result<std::unique_ptr<Library>> openLibrary(Access access) const;

private:
    const QCommandLineParser &m_parser;
    QString m_library; ///< Empty when none was named.
};

} // namespace debrief
