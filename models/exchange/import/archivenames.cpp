// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/archivenames.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

struct ArchiveTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::ImportSource)
};

} // namespace

bool isSafeName(const QString &path)
{
    const bool isPrintable = std::all_of(path.begin(), path.end(), [](QChar character) {
        return character.category() != QChar::Other_Control && character != u'\\';
    });
    const QStringList parts = path.split(u'/');
    return isPrintable && !parts.contains(QString()) && !parts.contains("."_L1) && !parts.contains(".."_L1);
}

bool isHiddenName(const QString &path)
{
    const QStringList parts = path.split(u'/');
    return std::any_of(parts.begin(), parts.end(), [](const QString &part) {
        return part == "__MACOSX"_L1 || (part.size() > 2 && part.startsWith(u'.') && part != ".."_L1);
    });
}

Error tooManyFiles(const QString &name)
{
    return {ErrorCode::InvalidInput, ArchiveTexts::tr("%1 holds more than %L2 files. Choose the folder of one export.")
                                         .arg(name)
                                         .arg(mostArchiveFiles)};
}

Error noSingleFile(const QString &name)
{
    return {
        ErrorCode::InvalidInput,
        ArchiveTexts::tr("%1 is a folder or an archive, and this format is one of single files. Choose a file in it.")
            .arg(name)};
}

Error noSuchFile(const QString &file, const QString &archive)
{
    return {ErrorCode::NotFound, ArchiveTexts::tr("There is no file %1 in %2.").arg(file, archive)};
}

Error unreadable(const QString &name, const QString &reason)
{
    return {ErrorCode::Unavailable, ArchiveTexts::tr("%1 can't be read: %2. Check its permissions.").arg(name, reason)};
}

} // namespace debrief
