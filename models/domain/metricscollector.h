// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event.h"
#include "domain/metrics.h"

namespace debrief {

/// computeMetrics() for events that stand in no list: they are shown to it one by one, in any order, and not copied.
class MetricsCollector
{
public:
    void add(const TimelineEvent &event);
    /// Of the events so far.
    ReviewMetrics metrics() const;

private:
    ReviewMetrics m_times; ///< Without durations.
};

} // namespace debrief
