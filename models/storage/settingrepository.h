// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

#include "storage/statement.h"

#include <QJsonValue>

namespace debrief {

/// Settings of the library (a null scope) and of reviews.
class SettingRepository
{
public:
    explicit SettingRepository(const Database &database);

    /// Undefined when it was never set.
    Result<QJsonValue> load(const QString &key, ReviewId scope);
    /// Undefined forgets it.
    Result<> put(const QString &key, const QJsonValue &value, ReviewId scope);

private:
    Statement m_selection;
    Statement m_insertion;
    Statement m_removal;
};

} // namespace debrief
