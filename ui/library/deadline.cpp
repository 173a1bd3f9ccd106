// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/deadline.h"

#include "domain/labels.h"

#include <QCoreApplication>

namespace debrief {

namespace {

using namespace std::chrono_literals;

/// One unit is enough to know how far away it is.
QString roughly(std::chrono::milliseconds span)
{
    if (span >= 48h)
        return durationLabel(std::chrono::floor<std::chrono::days>(span));
    if (span >= 2h)
        return durationLabel(std::chrono::floor<std::chrono::hours>(span));
    return durationLabel(std::max<std::chrono::milliseconds>(1min, std::chrono::floor<std::chrono::minutes>(span)));
}

} // namespace

Deadline deadlineOf(ReviewState state, const QDateTime &dueAt, const QDateTime &now)
{
    if (!dueAt.isValid() || state == ReviewState::Approved || state == ReviewState::Published)
        return {};
    const std::chrono::milliseconds left{now.msecsTo(dueAt)};
    const auto text = [](const char *source) { return QCoreApplication::translate("debrief::Deadline", source); };
    if (left >= 0ms) {
        return {text(QT_TRANSLATE_NOOP("debrief::Deadline", "Review due in %1")).arg(roughly(left)),
                left < 8h ? theme::Tone::Warning : theme::Tone::TextMuted};
    }
    // Nobody hurries for what was missed a month ago; it need not shout from every row.
    return {text(QT_TRANSLATE_NOOP("debrief::Deadline", "Review overdue by %1")).arg(roughly(-left)),
            -left < 30 * 24h ? theme::Tone::Danger : theme::Tone::TextMuted};
}

} // namespace debrief
