// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/durationstrip.h"

#include "domain/labels.h"

#include "ui/style/texttone.h"
#include "ui/style/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QLabel>

namespace debrief {

DurationStrip::DurationStrip(QWidget *parent) : QWidget(parent), m_flow(new FlowLayout(this))
{
    setObjectName(QStringLiteral("durationStrip"));
    setAccessibleName(tr("Durations"));
    m_flow->setContentsMargins(theme::Gap, 4, theme::Gap, 4);
    m_flow->setSpacing(theme::GapLarge);
    for (const Metric metric : enumValues<Metric>()) {
        auto *shown = new QLabel(this);
        shown->setObjectName(QStringLiteral("duration_") + enumName(metric));
        shown->setFont(theme::tabular(theme::font(theme::Type::Small)));
        shown->setTextFormat(Qt::PlainText);
        shown->setToolTip(definition(metric));
        shown->setAccessibleDescription(definition(metric));
        m_flow->addWidget(shown);
        m_labels.insert(metric, shown);
    }
    setMetrics({});
}

void DurationStrip::setMetrics(const ReviewMetrics &metrics)
{
    if (m_shown == metrics)
        return;
    m_shown = metrics;
    for (auto it = m_labels.cbegin(); it != m_labels.cend(); ++it) {
        const auto duration = metrics.duration(it.key());
        it.value()->setVisible(duration.has_value());
        if (!duration)
            continue;
        it.value()->setText(tr("%1: %2", "a metric and its value").arg(label(it.key()), durationLabel(*duration)));
        theme::setTextTone(it.value(), duration->count() < 0 ? theme::Tone::Danger : theme::Tone::Text);
    }
    setVisible(!metrics.durations.isEmpty());
    updateGeometry();
}

} // namespace debrief
