// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/noteauthor.h"

#include "storage/library.h"

#include <QJsonValue>

namespace debrief {

namespace {

constexpr QLatin1StringView Key("note_author");

} // namespace

QString noteAuthor(const Library &library)
{
    const auto stored = library.setting(Key);
    return stored ? stored->toString() : QString();
}

Result<> setNoteAuthor(Library &library, const QString &name)
{
    return library.setSetting(Key, name.simplified());
}

} // namespace debrief
