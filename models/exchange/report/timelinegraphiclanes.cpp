// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/report/timelinegraphiclanes.h"

#include "domain/labels.h"

#include <QCoreApplication>

namespace debrief {

namespace {

struct LaneTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::GraphicLanes)
};

enum UsualLane { System, People, Communication };

/// Who or what acts in an event of that kind.
UsualLane usualLane(EventKind kind)
{
    switch (kind) {
    case EventKind::Observation:
    case EventKind::Alert:
    case EventKind::Change:
    case EventKind::Resolution: return System;
    case EventKind::Ticket:
    case EventKind::Remediation:
    case EventKind::Decision:
    case EventKind::Escalation: return People;
    case EventKind::InternalCommunication:
    case EventKind::ExternalCommunication:
    case EventKind::StatusUpdate: return Communication;
    }
    return System;
}

} // namespace

GraphicLanes::GraphicLanes(LaneGrouping grouping) : m_grouping(grouping)
{
    switch (grouping) {
    case LaneGrouping::Lane:
        named(LaneTexts::tr("System"));
        named(LaneTexts::tr("People"));
        named(LaneTexts::tr("Communication"));
        // A file made in another language may name them in English.
        m_index.insert(QStringLiteral("system"), System);
        m_index.insert(QStringLiteral("people"), People);
        m_index.insert(QStringLiteral("communication"), Communication);
        break;
    case LaneGrouping::Source: named(LaneTexts::tr("No source")); break;
    case LaneGrouping::Kind:
        for (const EventKind kind : enumValues<EventKind>())
            named(label(kind));
        break;
    }
}

int GraphicLanes::indexOf(EventKind kind, const QString &lane, const QString &source)
{
    switch (m_grouping) {
    case LaneGrouping::Lane: return lane.isEmpty() ? static_cast<int>(usualLane(kind)) : named(lane);
    case LaneGrouping::Source: return source.isEmpty() ? 0 : named(source);
    case LaneGrouping::Kind: break;
    }
    return static_cast<int>(enumValues<EventKind>().indexOf(kind));
}

int GraphicLanes::named(const QString &name)
{
    if (const auto typed = m_typed.constFind(name); typed != m_typed.cend())
        return *typed;
    const QString key = name.simplified().toCaseFolded();
    auto found = m_index.constFind(key);
    if (found == m_index.cend()) {
        found = m_index.insert(key, static_cast<int>(m_names.size()));
        m_names.append(name.simplified());
    }
    m_typed.insert(name, *found);
    return *found;
}

} // namespace debrief
