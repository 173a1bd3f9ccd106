// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/captureremarks.h"

#include "language/capturewords.h"
#include "language/clockchange.h"

#include <QCoreApplication>

namespace debrief {

namespace {

struct CaptureRemarks
{
    Q_DECLARE_TR_FUNCTIONS(debrief::CaptureRemarks)
};

} // namespace

QString captureRemark(const QString &line, const CaptureDraft &draft, const CaptureContext &context)
{
    if (const auto *event = std::get_if<EventDraft>(&draft))
        return clockChangeRemark(event->time);
    if (const auto *action = std::get_if<ActionDraft>(&draft)) {
        const QString unread = action->due.isValid() ? QString() : unreadDue(action->title);
        return unread.isEmpty()
                   ? QString()
                   : CaptureRemarks::tr("“%1” can't be read as a date and stays in the title. Type, for example, due "
                                        "friday or due 2026-12-01.")
                         .arg(unread);
    }
    if (kindOf(draft) != CaptureKind::Note)
        return {};
    const QString misread = misreadLeadingTime(line.trimmed(), context.time);
    return misread.isEmpty()
               ? QString()
               : CaptureRemarks::tr(
                     "“%1” looks like a time but is none, so this is a note. Correct it to make an event.")
                     .arg(misread);
}

} // namespace debrief
