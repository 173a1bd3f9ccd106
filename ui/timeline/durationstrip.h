// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/metrics.h"

#include <QWidget>

class QLabel;

namespace debrief {

class FlowLayout;

/// The durations that the milestones give, each with its definition when one points at it. It hides while there are none.
class DurationStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit DurationStrip(QWidget *parent = nullptr);

    void setMetrics(const ReviewMetrics &metrics);

private:
    FlowLayout *m_flow;
    QMap<Metric, QLabel *> m_labels;
    std::optional<ReviewMetrics> m_shown;
};

} // namespace debrief
