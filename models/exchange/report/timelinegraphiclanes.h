// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event.h"

#include <QHash>
#include <QStringList>

namespace debrief {

/// What the rows of the graphical timeline stand for.
enum class LaneGrouping {
    Lane, ///< The event's own lane, else the one that its kind suggests: system, people, communication.
    Source,
    Kind,
};

template<>
struct EnumNames<LaneGrouping>
{
    static constexpr std::array<std::pair<LaneGrouping, const char *>, 3> names{{
        {LaneGrouping::Lane, "lane"},
        {LaneGrouping::Source, "source"},
        {LaneGrouping::Kind, "kind"},
    }};
};

/// The lanes of a timeline. They come as events ask for them and keep their numbers; those that are always thought of come first.
class GraphicLanes
{
public:
    explicit GraphicLanes(LaneGrouping grouping = LaneGrouping::Lane);

    LaneGrouping grouping() const { return m_grouping; }
    /// Of the lane in which an event of that kind stands; made when it is new.
    int indexOf(EventKind kind, const QString &lane, const QString &source);
    const QStringList &names() const { return m_names; }

private:
    int named(const QString &name);

    LaneGrouping m_grouping;
    QStringList m_names;         ///< Translated, or as people typed them.
    QHash<QString, int> m_index; ///< By name, without regard to case.
    QHash<QString, int>
        m_typed; ///< By name as it stands in events: folding each of a long timeline's would take its time.
};

} // namespace debrief
