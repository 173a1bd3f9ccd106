// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/report/timelinegraphic.h"

#include "exchange/report/layoutstyle.h"
#include "exchange/report/reportcontext.h"
#include "exchange/report/timelinegraphiclanes.h"
#include "exchange/report/timelinegraphicpainter.h"

#include <QCoreApplication>

#include <algorithm>

namespace debrief {

using namespace Qt::StringLiterals;
using namespace layoutstyle;

namespace {

struct GraphicTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::TimelineGraphic)
};

constexpr int MostFlagRows = 6;
constexpr int MostRowsOfLane = 5;
constexpr int MostRows = 24;
constexpr int LongestText = 200;

/// A report's graphic, laid out for the width of a page.
class PageGraphic final : public GraphicLabels
{
public:
    explicit PageGraphic(const ReportGraphic &graphic)
        : m_graphic(graphic),
          m_theme(printGraphicTheme()),
          m_layout(m_theme.metrics)
    {
        // By time, as layouts want them.
        m_order.resize(static_cast<size_t>(graphic.marks.size()));
        for (size_t i = 0; i < m_order.size(); ++i)
            m_order[i] = static_cast<qsizetype>(i);
        std::ranges::stable_sort(m_order, {}, [this](qsizetype i) { return m_graphic.marks.at(i).at; });
        for (const qsizetype i : m_order)
            m_entries.push_back(entryOf(graphic.marks.at(i)));
        for (const ReportGraphic::Span &span : graphic.phases)
            m_phases.push_back({span.phase, span.from.toMSecsSinceEpoch(), span.to.toMSecsSinceEpoch()});
        for (const auto &[milestone, at] : graphic.milestones)
            m_flags.push_back({milestone, at.toMSecsSinceEpoch(), false});

        const double margin = m_theme.metrics.mark / 2 + m_theme.metrics.gap;
        const double width = contentWidth - m_theme.header;
        const auto span = static_cast<double>(std::max<qint64>(1, graphic.begin.msecsTo(graphic.end)));
        m_frame.msPerUnit = span / (width - 2 * margin);
        m_frame.begin = static_cast<double>(graphic.begin.toMSecsSinceEpoch()) - margin * m_frame.msPerUnit;
        m_frame.zone = graphic.zone;
        m_frame.plot = QRectF(m_theme.header, 0, width, 0);
        m_flagRows = GraphicPainter::flagRows(m_flags, m_theme, m_frame, MostFlagRows);

        m_layout.setEntries(m_entries);
        m_layout.setScale(m_frame.msPerUnit);
        int rows = 0;
        for (const GraphicLayout::Lane &lane : m_layout.lanes())
            rows += std::min(MostRowsOfLane, static_cast<int>(lane.entries.size()));
        m_layout.setHeight(static_cast<double>(m_layout.lanes().size()) * 2 * m_theme.metrics.lanePadding +
                           std::min(rows, MostRows) * m_theme.metrics.rowHeight + points(0.5));
    }

    double height() const { return plotTop() + m_layout.height() + m_theme.axisHeight; }

    void paint(QPainter &painter, const QPointF &at)
    {
        m_frame.plot =
            QRectF(at.x() + m_theme.header, at.y() + plotTop(), contentWidth - m_theme.header, m_layout.height());
        GraphicPainter graphic(painter, m_theme, m_frame);
        graphic.paintGround(m_layout, m_lanes.names(), m_phases);
        graphic.paintAxis();
        graphic.paintFlags(m_flags, at.y() + m_flagRows * m_theme.flagRow, m_flagRows);
        if (!m_phases.empty()) {
            graphic.paintPhases(m_phases, at.y() + m_flagRows * m_theme.flagRow);
            const QFontMetricsF metrics(m_theme.small);
            write(painter, {at.x() + m_theme.metrics.gap, at.y() + m_flagRows * m_theme.flagRow}, m_theme.bandHeight,
                  GraphicTexts::tr("Phases"));
        }
        graphic.paintItems(m_layout, *this, [](GraphicLayout::Place) { return GraphicItemState(); });
        paintBeside(painter, at);
    }

    GraphicLabel labelOf(int entry, double width) override
    {
        const ReportGraphic::Mark &mark = m_graphic.marks.at(m_order[static_cast<size_t>(entry)]);
        const QFontMetricsF metrics(m_theme.font);
        GraphicLabel label;
        label.time = shownTime(mark.at, m_graphic.zone, TimeDetail::Time);
        if (mark.approximate)
            label.time.prepend(u"≈ "_s);
        label.timeWidth = metrics.horizontalAdvance(label.time) + m_theme.metrics.gap;
        const double left = width - label.timeWidth;
        if (left > m_theme.metrics.gap * 5)
            label.text = metrics.elidedText(mark.text.left(LongestText), Qt::ElideRight, left);
        return label;
    }

private:
    GraphicEntry entryOf(const ReportGraphic::Mark &mark)
    {
        GraphicEntry entry;
        entry.begin = mark.at.toMSecsSinceEpoch();
        entry.end = mark.endsAt.isValid() ? std::max(entry.begin, mark.endsAt.toMSecsSinceEpoch()) : entry.begin;
        entry.lane = m_lanes.indexOf(mark.kind, mark.lane, {});
        entry.textLength = static_cast<int>(std::min<qsizetype>(mark.text.size(), LongestText));
        entry.kind = mark.kind;
        entry.isApproximate = mark.approximate;
        entry.isMilestone = !mark.milestones.isEmpty();
        for (const Milestone milestone : mark.milestones) {
            if (phaseEndedBy(milestone) != Phase::None)
                entry.endedPhase = phaseEndedBy(milestone);
        }
        return entry;
    }

    double plotTop() const
    {
        return m_flagRows * m_theme.flagRow + (m_phases.empty() ? m_theme.metrics.gap : m_theme.bandHeight);
    }

    void write(QPainter &painter, const QPointF &at, double height, const QString &said) const
    {
        const QFontMetricsF metrics(m_theme.small);
        painter.setFont(m_theme.small);
        painter.setPen(m_theme.muted);
        painter.drawText(QPointF(at.x(), at.y() + (height - metrics.height()) / 2 + metrics.ascent()), said);
    }

    /// What lies too far before or after to be drawn is counted.
    void paintBeside(QPainter &painter, const QPointF &at) const
    {
        QStringList said;
        if (m_graphic.earlier > 0)
            said.append(GraphicTexts::tr("← %n earlier", "events", m_graphic.earlier));
        if (m_graphic.later > 0)
            said.append(GraphicTexts::tr("%n later →", "events", m_graphic.later));
        double top = m_frame.plot.bottom() + m_theme.metrics.gap;
        for (const QString &line : std::as_const(said)) {
            write(painter, {at.x() + m_theme.metrics.gap, top}, m_theme.axisHeight / 2 - m_theme.metrics.gap, line);
            top += m_theme.axisHeight / 2;
        }
    }

    const ReportGraphic &m_graphic;
    GraphicTheme m_theme;
    GraphicLayout m_layout;
    GraphicLanes m_lanes;
    GraphicFrame m_frame;
    std::vector<qsizetype> m_order; ///< Of the marks, by time.
    std::vector<GraphicEntry> m_entries;
    std::vector<GraphicPhase> m_phases;
    std::vector<GraphicFlag> m_flags;
    int m_flagRows = 0;
};

} // namespace

qreal timelineGraphicHeight(const ReportGraphic &graphic)
{
    return PageGraphic(graphic).height();
}

void paintTimelineGraphic(const ReportGraphic &graphic, QPainter &painter, const QRectF &area)
{
    painter.save();
    PageGraphic(graphic).paint(painter, area.topLeft());
    painter.restore();
}

} // namespace debrief
