// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "domain/reviewcontent.h"

#include <QCoreApplication>
#include <QStringList>

namespace debrief {

class Database;
struct Repositories;

/// Looks for what is wrong with a library.
class Integrity
{
    Q_DECLARE_TR_FUNCTIONS(debrief::Integrity)

public:
    Integrity(const Database &database, Repositories &repositories);

    /// Problems found by SQLite's own check, by the foreign keys, and by Debrief's rules, for the user; empty when all is well.
    Result<QStringList> check();

private:
    void checkFile();
    void checkReferences();
    void checkRules();
    void checkReviews();
    void checkSearchIndex(const ReviewContent &content);
    void checkAttachments();
    /// Adds the message for each row, with its two or three columns in place of %1, %2 and %3.
    void report(const QString &sql, const QString &message);

    const Database &m_database;
    Repositories &m_repositories;
    QStringList m_problems;
};

} // namespace debrief
