// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/invocation.h"

#include "storage/library.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <utility>

namespace debrief {

Invocation::Invocation(const QCommandLineParser &parser, QString library)
    : m_parser(parser),
      m_library(std::move(library))
{
}

bool Invocation::isSet(const QString &option) const
{
    return m_parser.isSet(option);
}

QString Invocation::value(const QString &option) const
{
    return m_parser.value(option);
}

QStringList Invocation::values(const QString &option) const
{
    return m_parser.values(option);
}

QStringList Invocation::arguments() const
{
    return m_parser.positionalArguments();
}

QString Invocation::libraryPath() const
{
    return m_library.isEmpty() ? defaultLibraryPath() : m_library;
}

Result<std::unique_ptr<Library>> Invocation::openLibrary(Access access) const
{
    // A slip in a name must not look like a library without reviews.
    if (access == Access::Read && !m_library.isEmpty() && !QFileInfo::exists(m_library)) {
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("debrief::CommandLine", "There is no library '%1'.")
                           .arg(QDir::toNativeSeparators(m_library)));
    }
    return Library::open(libraryPath());
}

} // namespace debrief
