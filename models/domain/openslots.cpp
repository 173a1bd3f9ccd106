// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/openslots.h"

#include "domain/labels.h"

#include <QCoreApplication>

namespace debrief {

namespace {

QString slotText(const char *text)
{
    return QCoreApplication::translate("debrief::OpenSlots", text);
}

} // namespace

QList<OpenSlot> openSlots(const QList<TimelineEvent> &events)
{
    // Bits, for this is asked with every edit.
    quint32 marked = 0;
    quint32 told = 0;
    for (const TimelineEvent &event : events) {
        for (const Milestone milestone : event.milestones)
            marked |= 1U << static_cast<unsigned>(milestone);
        told |= 1U << static_cast<unsigned>(event.kind);
    }
    const auto isTold = [told](EventKind kind) { return (told & 1U << static_cast<unsigned>(kind)) != 0; };

    QList<OpenSlot> open;
    for (const Milestone milestone : enumValues<Milestone>()) {
        if ((marked & 1U << static_cast<unsigned>(milestone)) == 0)
            open.append({milestone, label(milestone)});
    }
    if (!isTold(EventKind::Alert) && !isTold(EventKind::Ticket))
        open.append({EventKind::Alert, slotText(QT_TRANSLATE_NOOP("debrief::OpenSlots", "First alert or ticket"))});
    if (!isTold(EventKind::InternalCommunication))
        open.append(
            {EventKind::InternalCommunication, slotText(QT_TRANSLATE_NOOP("debrief::OpenSlots", "First word inside"))});
    if (!isTold(EventKind::ExternalCommunication))
        open.append({EventKind::ExternalCommunication,
                     slotText(QT_TRANSLATE_NOOP("debrief::OpenSlots", "First word to customers"))});
    if (!isTold(EventKind::StatusUpdate))
        open.append({EventKind::StatusUpdate, slotText(QT_TRANSLATE_NOOP("debrief::OpenSlots", "Status page update"))});
    if (!isTold(EventKind::Remediation))
        open.append({EventKind::Remediation, slotText(QT_TRANSLATE_NOOP("debrief::OpenSlots", "Attempt to repair"))});
    return open;
}

} // namespace debrief
