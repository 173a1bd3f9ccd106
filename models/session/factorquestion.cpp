// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/factorquestion.h"

#include "storage/library.h"

#include <QJsonValue>

namespace debrief {

namespace {

constexpr QLatin1StringView Key("factor_question");

} // namespace

FactorQuestion factorQuestion(const Library &library)
{
    const auto stored = library.setting(Key);
    return stored ? enumFromName<FactorQuestion>(stored->toString()).value_or(FactorQuestion::Why)
                  : FactorQuestion::Why;
}

Result<> setFactorQuestion(Library &library, FactorQuestion question)
{
    return library.setSetting(Key, enumName(question));
}

} // namespace debrief
