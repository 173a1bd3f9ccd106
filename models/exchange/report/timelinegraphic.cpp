// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/report/timelinegraphic.h"

#include "domain/labels.h"
#include "exchange/report/layoutstyle.h"
#include "exchange/report/reportcontext.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>

namespace debrief {

using namespace Qt::StringLiterals;
using namespace layoutstyle;

namespace {

struct GraphicTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::TimelineGraphic)
};

constexpr qreal labelWidth = points(106);
constexpr qreal plotWidth = contentWidth - labelWidth - points(6);
constexpr qreal labelRow = points(11);
constexpr qreal bandHeight = points(15);
constexpr qreal laneHeight = points(13);
constexpr qreal axisHeight = points(20);
constexpr qreal markRadius = points(2.4);

QList<EventKind> lanesOf(const ReportGraphic &graphic)
{
    QList<EventKind> lanes;
    for (const EventKind kind : enumValues<EventKind>()) {
        if (std::any_of(graphic.marks.cbegin(), graphic.marks.cend(),
                        [kind](const ReportGraphic::Mark &mark) { return mark.kind == kind; }))
            lanes.append(kind);
    }
    return lanes;
}

/// A round distance between ticks, so that there are no more than eight.
qint64 tickSeconds(qint64 span)
{
    constexpr qint64 hour = 3600;
    constexpr qint64 day = 24 * hour;
    static constexpr std::array<qint64, 20> steps{1,         5,   10,      30,      60,       120,      300,
                                                  600,       900, 1800,    hour,    2 * hour, 3 * hour, 6 * hour,
                                                  12 * hour, day, 2 * day, 7 * day, 14 * day, 30 * day};
    for (const qint64 step : steps) {
        if (span / step <= 8)
            return step;
    }
    return (span / day / 8 + 1) * day;
}

/// From the graphic's left.
qreal placeOf(const ReportGraphic &graphic, const QDateTime &at)
{
    const qreal share =
        static_cast<qreal>(graphic.begin.msecsTo(at)) / static_cast<qreal>(graphic.begin.msecsTo(graphic.end));
    return labelWidth + plotWidth * std::clamp(share, 0.0, 1.0);
}

struct MilestoneLabel
{
    QString text;
    qreal place = 0; ///< Of the milestone, from the graphic's left.
    qreal left = 0;
    qreal width = 0;
    int row = 0; ///< 0 is right above the phases.
};

/// Each label in the lowest row in which it does not touch another.
QList<MilestoneLabel> placeLabels(const ReportGraphic &graphic)
{
    const QFontMetricsF metrics(font(Type::Small));
    QList<MilestoneLabel> labels;
    QList<qreal> ends;
    for (const auto &[milestone, at] : graphic.milestones) {
        if (at < graphic.begin || at > graphic.end)
            continue;
        MilestoneLabel placed;
        placed.text = u"%1 %2"_s.arg(label(milestone), shownTime(at, graphic.zone, TimeDetail::Time));
        placed.place = placeOf(graphic, at);
        placed.width = metrics.horizontalAdvance(placed.text);
        placed.left = std::min(placed.place + points(3), contentWidth - placed.width - points(2));
        while (placed.row < ends.size() && ends.at(placed.row) > placed.left - points(5))
            ++placed.row;
        if (placed.row == ends.size())
            ends.append(0);
        ends[placed.row] = placed.left + placed.width;
        labels.append(placed);
    }
    return labels;
}

qreal labelsHeight(const QList<MilestoneLabel> &labels)
{
    int rows = 0;
    for (const MilestoneLabel &label : labels)
        rows = std::max(rows, label.row + 1);
    return rows * labelRow;
}

class GraphicPainter
{
public:
    GraphicPainter(const ReportGraphic &graphic, QPainter &painter, const QRectF &area)
        : m_graphic(graphic),
          m_painter(painter),
          m_area(area),
          m_small(font(Type::Small)),
          m_metrics(m_small),
          m_labels(placeLabels(graphic))
    {
    }

    void paint()
    {
        const QList<EventKind> lanes = lanesOf(m_graphic);
        const qreal bandTop = m_area.top() + labelsHeight(m_labels);
        const qreal lanesTop = bandTop + bandHeight + points(4);
        const qreal axisTop = lanesTop + static_cast<qreal>(lanes.size()) * laneHeight;
        m_painter.setFont(m_small);
        paintAxis(lanesTop, axisTop);
        paintBand(bandTop);
        for (qsizetype i = 0; i < lanes.size(); ++i)
            paintLane(lanes.at(i), lanesTop + static_cast<qreal>(i) * laneHeight);
        paintMilestones(bandTop, axisTop);
    }

private:
    qreal left() const { return m_area.left() + labelWidth; }
    static qreal width() { return plotWidth; }
    qreal x(const QDateTime &at) const { return m_area.left() + placeOf(m_graphic, at); }

    void text(const QRectF &where, int flags, const QString &string, const QColor &color)
    {
        m_painter.setPen(color);
        m_painter.drawText(where, flags | Qt::TextSingleLine, string);
    }

    void paintAxis(qreal top, qreal bottom)
    {
        m_painter.fillRect(QRectF(left(), bottom, width(), points(0.7)), rule());
        const qint64 step = tickSeconds(m_graphic.begin.secsTo(m_graphic.end));
        const bool isDaily = step >= 24LL * 3600;
        QDateTime tick = m_graphic.begin.toTimeZone(m_graphic.zone).date().startOfDay(m_graphic.zone);
        const qint64 toFirst = tick.secsTo(m_graphic.begin) / step;
        tick = isDaily ? tick : tick.addSecs(toFirst * step);
        QDate written;
        qreal free = left() - labelWidth;
        for (; tick <= m_graphic.end; tick = isDaily ? tick.addDays(step / (24LL * 3600)) : tick.addSecs(step)) {
            if (tick < m_graphic.begin)
                continue;
            const qreal at = x(tick);
            m_painter.fillRect(QRectF(at, top, points(0.4), bottom - top), hairline());
            m_painter.fillRect(QRectF(at, bottom, points(0.7), points(3)), rule());
            const QDate date = tick.toTimeZone(m_graphic.zone).date();
            const QString day = QLocale().toString(date, u"d MMM"_s);
            const QString label = isDaily ? day : shownTime(tick, m_graphic.zone, TimeDetail::Time);
            const qreal wide =
                std::max(m_metrics.horizontalAdvance(label), m_metrics.horizontalAdvance(day)) + points(6);
            if (at - wide / 2 < free)
                continue;
            free = at + wide / 2;
            text(QRectF(at - wide / 2, bottom + points(3), wide, points(9)), Qt::AlignCenter, label, muted());
            if (!isDaily && date != written)
                text(QRectF(at - wide / 2, bottom + points(11.5), wide, points(9)), Qt::AlignCenter, day, muted());
            written = date;
        }
        const auto beside = [&](int count, bool isLater) {
            if (count == 0)
                return;
            const QString said = isLater ? GraphicTexts::tr("%n later →", "events", count)
                                         : GraphicTexts::tr("← %n earlier", "events", count);
            const qreal wide = m_metrics.horizontalAdvance(said) + points(4);
            text(QRectF(isLater ? m_area.right() - wide : m_area.left(),
                        isLater ? bottom + points(11.5) : bottom + points(3), wide, points(9)),
                 Qt::AlignVCenter | (isLater ? Qt::AlignRight : Qt::AlignLeft), said, muted());
        };
        beside(m_graphic.earlier, false);
        beside(m_graphic.later, true);
    }

    void paintBand(qreal top)
    {
        if (m_graphic.phases.isEmpty())
            return;
        m_painter.fillRect(QRectF(left(), top, width(), bandHeight), wash());
        text(QRectF(m_area.left(), top, labelWidth - points(6), bandHeight), Qt::AlignVCenter | Qt::AlignLeft,
             GraphicTexts::tr("Phases"), muted());
        for (const ReportGraphic::Span &span : m_graphic.phases) {
            const QRectF bar(x(span.from), top, std::max(x(span.to) - x(span.from), points(1)), bandHeight);
            m_painter.fillRect(bar.adjusted(0, 0, -points(0.5), 0), color(span.phase));
            const QString name = label(span.phase);
            const QString fitting = m_metrics.horizontalAdvance(name) + points(4) < bar.width() ? name : name.first(1);
            if (m_metrics.horizontalAdvance(fitting) + points(2) < bar.width())
                text(bar, Qt::AlignCenter, fitting, textOn(color(span.phase)));
        }
    }

    void paintLane(EventKind kind, qreal top)
    {
        const qreal middle = top + laneHeight / 2;
        const QString name = m_metrics.elidedText(label(kind), Qt::ElideRight, labelWidth - points(8));
        text(QRectF(m_area.left(), top, labelWidth - points(6), laneHeight), Qt::AlignVCenter | Qt::AlignLeft, name,
             layoutstyle::text());
        m_painter.fillRect(QRectF(left(), top + laneHeight, width(), points(0.3)), hairline());
        const QColor ink(0x3d, 0x46, 0x52);
        qreal free = -1;
        for (const ReportGraphic::Mark &mark : m_graphic.marks) {
            if (mark.kind != kind)
                continue;
            const qreal at = x(mark.at);
            if (mark.endsAt.isValid())
                m_painter.fillRect(QRectF(at, middle - points(1), std::max(x(mark.endsAt) - at, points(1)), points(2)),
                                   ink);
            // Marks on top of each other would only make the file larger.
            if (at < free)
                continue;
            free = at + points(0.4);
            m_painter.setPen(QPen(mark.approximate ? ink : QColor(Qt::white), points(0.6)));
            m_painter.setBrush(mark.approximate ? QColor(Qt::white) : ink);
            m_painter.drawEllipse(QPointF(at, middle), markRadius, markRadius);
        }
        m_painter.setBrush(Qt::NoBrush);
    }

    void paintMilestones(qreal bandTop, qreal axisTop)
    {
        // Lines first: a label may stand over the line of another.
        for (const MilestoneLabel &label : m_labels) {
            const qreal top = bandTop - static_cast<qreal>(label.row + 1) * labelRow;
            m_painter.fillRect(QRectF(m_area.left() + label.place - points(0.4), top + points(1), points(0.8),
                                      axisTop - top - points(1)),
                               accent());
            m_painter.fillRect(
                QRectF(m_area.left() + label.place - points(1.6), bandTop - points(1.6), points(3.2), points(3.2)),
                accent());
        }
        for (const MilestoneLabel &label : m_labels) {
            const QRectF where(m_area.left() + label.left, bandTop - static_cast<qreal>(label.row + 1) * labelRow,
                               label.width, labelRow - points(1.5));
            m_painter.fillRect(where.adjusted(-points(1.5), 0, points(1.5), 0), Qt::white);
            text(where.adjusted(0, 0, points(2), 0), Qt::AlignVCenter | Qt::AlignLeft, label.text, layoutstyle::text());
        }
    }

    const ReportGraphic &m_graphic;
    QPainter &m_painter;
    QRectF m_area;
    QFont m_small;
    QFontMetricsF m_metrics;
    QList<MilestoneLabel> m_labels;
};

} // namespace

qreal timelineGraphicHeight(const ReportGraphic &graphic)
{
    return labelsHeight(placeLabels(graphic)) + bandHeight + points(4) +
           static_cast<qreal>(lanesOf(graphic).size()) * laneHeight + axisHeight;
}

void paintTimelineGraphic(const ReportGraphic &graphic, QPainter &painter, const QRectF &area)
{
    painter.save();
    GraphicPainter(graphic, painter, area).paint();
    painter.restore();
}

} // namespace debrief
