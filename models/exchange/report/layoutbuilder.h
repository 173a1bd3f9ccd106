// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/report/codehighlighter.h"
#include "exchange/report/factordiagram.h"
#include "exchange/report/report.h"
#include "exchange/report/textflow.h"

#include <functional>
#include <memory>
#include <vector>

namespace debrief {

/// A band over the page's whole width that is never cut: what pages are filled with.
struct LayoutStrip
{
    qreal gap = 0; ///< Above it, except at the top of a page.
    qreal height = 0;
    bool keepWithNext = false;
    int header = -1; ///< Strip to repeat where a page begins with this one: the table's header …
    int group = -1;  ///< … and the day.
    std::function<void(QPainter &, const QPointF &)> paint;
};

/// A heading, and the strip it stands in.
struct LayoutAnchor
{
    QString title;
    int level = 1;
    int strip = 0;
};

/// Turns a report into strips. They refer to what the builder owns.
class LayoutBuilder
{
public:
    explicit LayoutBuilder(const Report &report);

    const std::vector<LayoutStrip> &strips() const { return m_strips; }
    const std::vector<LayoutAnchor> &anchors() const { return m_anchors; }

    void operator()(const ReportText &text);
    void operator()(const ReportBullets &list);
    void operator()(const ReportTable &table);
    void operator()(const ReportFacts &facts);
    void operator()(const ReportGraphic &graphic);
    void operator()(const ReportFactors &factors);
    void operator()(const ReportExcerpt &excerpt);
    void operator()(const ReportPicture &picture);

private:
    struct RowLook
    {
        int header = -1;
        int group = -1;
        qreal padding = 0;
        qreal gap = 0;
        bool isHighlighted = false;
        bool hasRule = false;
    };

    TextFlow *flow(const RichText &text, qreal width, const TextFlow::Style &style);
    void addTitle(const Report &report);
    void addHeading(const ReportSection &section);
    void addFlow(const TextFlow *flow, qreal left, qreal gap, bool keepWithNext);
    void addRow(const std::vector<const TextFlow *> &cells, const std::vector<qreal> &lefts, const RowLook &look);
    void addRowSlice(const std::vector<const TextFlow *> &cells, const std::vector<qreal> &lefts, const RowLook &look,
                     size_t main, int first, int last);
    int addTableHead(const ReportTable &table, const std::vector<qreal> &lefts, const std::vector<qreal> &widths);
    int addGroup(const QString &title, int header);
    std::vector<qreal> columnWidths(const ReportTable &table) const;
    qreal nextGap(qreal usual);

    CodeHighlighter m_highlighter;
    std::vector<std::unique_ptr<TextFlow>> m_flows;
    std::vector<std::unique_ptr<FactorDiagram>> m_diagrams;
    std::vector<LayoutStrip> m_strips;
    std::vector<LayoutAnchor> m_anchors;
    bool m_isAfterHeading = false;
};

} // namespace debrief
