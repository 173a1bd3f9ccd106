// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database.h"
#include "storage/migrator.h"

#include <QStringList>

#include <memory>

namespace debrief::test {

/// A database in memory with today's schema. Ends the program with a message when it can't be made.
inline std::unique_ptr<Database> memoryDatabase()
{
    const Migrator migrator;
    auto database = Database::open(QStringLiteral(":memory:"), migrator.newestVersion());
    const auto ready = database.and_then([&migrator](const auto &opened) { return migrator.migrate(*opened); });
    if (!ready)
        qFatal("No database in memory: %ls", qUtf16Printable(ready.error().message));
    return std::move(*database);
}

/// What people and programs put into a field.
inline QStringList awkwardTexts()
{
    return {
        QString(),
        QStringLiteral(" "),
        QStringLiteral("'); DROP TABLE note; --"),
        QStringLiteral("\"quoted\" `code` [x] ?1 :name @a $b % _"),
        QStringLiteral("line\nline\r\n\ttab"),
        QStringLiteral("Zoë Ångström 日本語 العربية"),
        QStringLiteral("🦊👩‍🚒 e\u0301"),
        QString::fromUtf16(u"before\0after", 12),
        QStringLiteral("\uFEFFafter a byte order mark"),
        QStringLiteral("\uFEFF\uFEFFtwo"),
        QString(100'000, u'x'),
    };
}

} // namespace debrief::test
