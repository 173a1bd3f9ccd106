// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinegroups.h"

#include "domain/labels.h"

#include <QCoreApplication>

#include <array>

namespace debrief {

namespace {

struct GroupTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::TimelineGroups)
};

struct PhaseEnd
{
    Milestone milestone;
    Section section;
};

/// Each phase ends with its milestone; the first begins with the impact.
constexpr std::array phaseEnds{
    PhaseEnd{Milestone::Detected, Section::Detect}, PhaseEnd{Milestone::Diagnosed, Section::Diagnose},
    PhaseEnd{Milestone::Mitigated, Section::Mitigate}, PhaseEnd{Milestone::Resolved, Section::Resolve}};
constexpr int BeforeAll = 0;
constexpr int AfterAll = static_cast<int>(phaseEnds.size()) + 1;

} // namespace

int TimelineGroups::phaseOf(const QDateTime &at) const
{
    if (m_milestones.isEmpty())
        return BeforeAll;
    const QDateTime began = m_milestones.value(Milestone::ImpactBegan);
    if (began.isValid() && at < began)
        return BeforeAll;
    // The first that has not ended yet: so phases follow each other even where milestones stand in the wrong order.
    QDateTime last = began;
    for (size_t i = 0; i < phaseEnds.size(); ++i) {
        const QDateTime end = m_milestones.value(phaseEnds.at(i).milestone);
        if (!end.isValid() || (last.isValid() && end < last))
            continue;
        last = end;
        if (at <= end)
            return static_cast<int>(i) + 1;
    }
    return AfterAll;
}

int TimelineGroups::groupOf(const TimelineEvent &event) const
{
    switch (m_by) {
    case By::None: break;
    case By::Phase: return phaseOf(event.time.happenedAt);
    case By::Lane: return laneIndex(event);
    }
    return 0;
}

QString TimelineGroups::titleOf(const TimelineEvent &event) const
{
    switch (m_by) {
    case By::None: return {};
    case By::Lane: return laneOf(event);
    case By::Phase: break;
    }
    const int phase = phaseOf(event.time.happenedAt);
    if (m_milestones.isEmpty())
        return GroupTexts::tr("No milestone is marked yet, so phases can't be told apart");
    if (phase == BeforeAll)
        return GroupTexts::tr("Before: no impact yet");
    if (phase == AfterAll)
        return GroupTexts::tr("After: %1", "behind the last milestone").arg(label(m_milestones.lastKey()));
    return label(phaseEnds.at(static_cast<size_t>(phase) - 1).section);
}

QString TimelineGroups::laneOf(const TimelineEvent &event) const
{
    const int index = laneIndex(event);
    return m_lanes.names().at(index);
}

} // namespace debrief
