// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/enumnames.h"
#include "domain/ids.h"

#include <QList>
#include <QString>

namespace debrief {

enum class FactorRole { Trigger, Contributing, Mitigating, Lucky };

/// What is asked of a factor to find those behind it; the library's choice. "How" asks for the way things went, and sounds less like
/// asking for a culprit.
enum class FactorQuestion { Why, How };

template<>
struct EnumNames<FactorRole>
{
    static constexpr std::array<std::pair<FactorRole, const char *>, 4> names{{
        {FactorRole::Trigger, "trigger"},
        {FactorRole::Contributing, "contributing"},
        {FactorRole::Mitigating, "mitigating"},
        {FactorRole::Lucky, "lucky"},
    }};
};

template<>
struct EnumNames<FactorQuestion>
{
    static constexpr std::array<std::pair<FactorQuestion, const char *>, 2> names{{
        {FactorQuestion::Why, "why"},
        {FactorQuestion::How, "how"},
    }};
};

/// A contributing factor. Factors form a tree of "why" or "how" questions.
struct Factor
{
    FactorId id;
    ReviewId reviewId;
    FactorId parentId; ///< Null at the top. Never a descendant of its own.
    FactorRole role = FactorRole::Contributing;
    QString text; ///< Markdown.
    QList<EventId> eventIds;
    QList<NoteId> noteIds;
    int order = 0; ///< Among siblings.

    bool operator==(const Factor &) const = default;
};

} // namespace debrief
