// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/report/timelinegraphiclayout.h"
#include "exchange/report/timelinegraphictheme.h"
#include "exchange/report/timelinegraphicticks.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>

namespace debrief {

/// What stands beside a mark.
struct GraphicLabel
{
    QString time;
    double timeWidth = 0;
    QString text; ///< Cut to the width that was asked for.
};

/// Gives labels to the painter. Whoever paints often keeps them; texts are Markdown's words, in one line.
class GraphicLabels
{
public:
    GraphicLabels() = default;
    GraphicLabels(const GraphicLabels &) = delete;
    GraphicLabels &operator=(const GraphicLabels &) = delete;
    virtual ~GraphicLabels() = default;

    /// The width is that of time and text together.
    virtual GraphicLabel labelOf(int entry, double width) = 0;
};

/// What is said of an item beyond where it is.
struct GraphicItemState
{
    bool isSelected = false;
    bool isCurrent = false;
    bool isHovered = false;
    bool isFaded = false; ///< Being moved elsewhere, say.
};

/// What of the axis is in view, and where.
struct GraphicFrame
{
    QRectF plot;      ///< Of the lanes; its width is that of the time in view.
    double begin = 0; ///< Milliseconds since the epoch at the plot's left.
    double msPerUnit = 1000;
    double scroll = 0; ///< How far the lanes are moved up.
    QTimeZone zone;

    double xOf(double at) const { return plot.left() + (at - begin) / msPerUnit; }
    double timeAt(double x) const { return begin + (x - plot.left()) * msPerUnit; }
    double end() const { return begin + plot.width() * msPerUnit; }
};

/// A milestone's flag above the plot.
struct GraphicFlag
{
    Milestone milestone = Milestone::ImpactBegan;
    qint64 at = 0;
    bool isApproximate = false;

    bool operator==(const GraphicFlag &) const = default;
};

/// Paints the graphical timeline, piece by piece, for windows and pages alike.
class GraphicPainter
{
public:
    GraphicPainter(QPainter &painter, const GraphicTheme &theme, const GraphicFrame &frame);

    /// Lanes with their names, the days and hours behind them, the time of each phase tinted.
    void paintGround(const GraphicLayout &layout, const QStringList &names, const std::vector<GraphicPhase> &phases);
    /// The phases by name above the plot; they end at its top.
    void paintPhases(const std::vector<GraphicPhase> &phases, double top);
    /// Lines through the plot and flags in so many rows above that top; by time.
    void paintFlags(const std::vector<GraphicFlag> &flags, double bandTop, int rows);
    /// Below the plot.
    void paintAxis();
    void paintItems(const GraphicLayout &layout, GraphicLabels &labels,
                    const std::function<GraphicItemState(GraphicLayout::Place)> &stateOf);
    void paintMark(const QRectF &rect, const GraphicEntry &entry, const GraphicItemState &state);

    /// How many rows the flags take.
    static int flagRows(const std::vector<GraphicFlag> &flags, const GraphicTheme &theme, const GraphicFrame &frame,
                        int most);

private:
    struct PlacedFlag
    {
        QString text;
        double place = 0;
        double left = 0;
        double width = 0;
        int row = 0;
    };

    static std::vector<PlacedFlag> placeFlags(const std::vector<GraphicFlag> &flags, const GraphicTheme &theme,
                                              const GraphicFrame &frame, int most);
    void text(const QPointF &left, double height, const QString &string, const QColor &color,
              const QFontMetricsF &metrics);
    void paintItem(const GraphicLayout &layout, GraphicLayout::Place place, const QPointF &offset,
                   GraphicLabels &labels, const GraphicItemState &state);
    void paintCluster(const QRectF &rect, int count, const GraphicItemState &state);

    QPainter &m_painter;
    const GraphicTheme &m_theme;
    const GraphicFrame &m_frame;
    GraphicTicks m_ticks;
    QFontMetricsF m_metrics;
    QFontMetricsF m_small;
};

} // namespace debrief
