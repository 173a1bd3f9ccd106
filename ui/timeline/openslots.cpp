// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/openslots.h"

#include "domain/labels.h"

#include <QCoreApplication>
#include <QSet>

namespace debrief {

namespace {

QString slotText(const char *text)
{
    return QCoreApplication::translate("debrief::OpenSlots", text);
}

} // namespace

QList<OpenSlot> openSlots(const QList<TimelineEvent> &events)
{
    QSet<Milestone> marked;
    QSet<EventKind> kinds;
    for (const TimelineEvent &event : events) {
        for (const Milestone milestone : event.milestones)
            marked.insert(milestone);
        kinds.insert(event.kind);
    }

    QList<OpenSlot> open;
    for (const Milestone milestone : enumValues<Milestone>()) {
        if (!marked.contains(milestone))
            open.append({milestone, label(milestone)});
    }
    if (!kinds.contains(EventKind::Alert) && !kinds.contains(EventKind::Ticket))
        open.append({EventKind::Alert, slotText(QT_TRANSLATE_NOOP("debrief::OpenSlots", "First alert or ticket"))});
    if (!kinds.contains(EventKind::InternalCommunication))
        open.append(
            {EventKind::InternalCommunication, slotText(QT_TRANSLATE_NOOP("debrief::OpenSlots", "First word inside"))});
    if (!kinds.contains(EventKind::ExternalCommunication))
        open.append({EventKind::ExternalCommunication,
                     slotText(QT_TRANSLATE_NOOP("debrief::OpenSlots", "First word to customers"))});
    if (!kinds.contains(EventKind::StatusUpdate))
        open.append({EventKind::StatusUpdate, slotText(QT_TRANSLATE_NOOP("debrief::OpenSlots", "Status page update"))});
    if (!kinds.contains(EventKind::Remediation))
        open.append({EventKind::Remediation, slotText(QT_TRANSLATE_NOOP("debrief::OpenSlots", "Attempt to repair"))});
    return open;
}

} // namespace debrief
