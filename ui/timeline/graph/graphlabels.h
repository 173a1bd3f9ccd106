// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/report/timelinegraphicpainter.h"

#include <QAbstractItemModel>
#include <QCache>
#include <QFontMetricsF>
#include <QPointer>

namespace debrief {

class GraphScene;

/// The labels of a graph's entries; keeps those that have been painted, with the width to which they were cut.
class GraphLabels final : public GraphicLabels
{
public:
    explicit GraphLabels(GraphScene &scene);

    void setModel(QAbstractItemModel *model);
    void setZone(const QTimeZone &zone);
    void setFont(const QFont &font);
    void clear() { m_kept.clear(); }

    GraphicLabel labelOf(int entry, double width) override;

private:
    struct Kept
    {
        QString time;
        double timeWidth = 0;
        QString text;
        double textWidth = 0;
        QString cut;
        double cutTo = -1;
    };

    GraphScene &m_scene;
    QPointer<QAbstractItemModel> m_model;
    QTimeZone m_zone = QTimeZone::utc();
    QFontMetricsF m_metrics;
    QCache<int, Kept> m_kept; ///< By entry.
};

} // namespace debrief
