// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/report/timelinegraphicpainter.h"

#include "domain/labels.h"
#include "domain/zonedtime.h"
#include "exchange/report/layoutstyle.h"

#include <algorithm>
#include <cmath>

namespace debrief {

namespace {

constexpr double TickDistance = 7.5; ///< Between ticks, in heights of their type.

QColor mixed(const QColor &over, const QColor &under, double share)
{
    const auto mix = [share](float a, float b) {
        return static_cast<float>(static_cast<double>(a) * share + static_cast<double>(b) * (1 - share));
    };
    return QColor::fromRgbF(mix(over.redF(), under.redF()), mix(over.greenF(), under.greenF()),
                            mix(over.blueF(), under.blueF()));
}

QString flagText(const GraphicFlag &flag, const QTimeZone &zone)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(flag.at - flag.at % 1000, QTimeZone::utc());
    const QString time = timeText(at, zone, TimeDetail::Time);
    return QStringLiteral("%1 %2%3").arg(label(flag.milestone), flag.isApproximate ? QStringLiteral("≈ ") : QString(),
                                         time);
}

} // namespace

GraphicPainter::GraphicPainter(QPainter &painter, const GraphicTheme &theme, const GraphicFrame &frame)
    : m_painter(painter),
      m_theme(theme),
      m_frame(frame),
      m_metrics(theme.font),
      m_small(theme.small)
{
    m_ticks = graphicTicks(static_cast<qint64>(std::ceil(frame.begin)), static_cast<qint64>(std::floor(frame.end())),
                           frame.zone, frame.msPerUnit, TickDistance * m_small.height());
}

void GraphicPainter::text(const QPointF &left, double height, const QString &string, const QColor &color,
                          const QFontMetricsF &metrics)
{
    m_painter.setPen(color);
    m_painter.drawText(QPointF(left.x(), left.y() + (height - metrics.height()) / 2 + metrics.ascent()), string);
}

void GraphicPainter::paintGround(const GraphicLayout &layout, const QStringList &names,
                                 const std::vector<GraphicPhase> &phases)
{
    const QRectF &plot = m_frame.plot;
    m_painter.save();
    m_painter.setClipRect(plot.adjusted(-m_theme.header, 0, 0, 0), Qt::IntersectClip);
    bool isSecond = false;
    for (const GraphicLayout::Lane &lane : layout.lanes()) {
        if (isSecond)
            m_painter.fillRect(QRectF(plot.left() - m_theme.header, plot.top() + lane.top - m_frame.scroll,
                                      plot.width() + m_theme.header, lane.height),
                               m_theme.wash);
        isSecond = !isSecond;
    }
    for (const GraphicPhase &phase : phases) {
        const double from = std::max(plot.left(), m_frame.xOf(static_cast<double>(phase.from)));
        const double to = std::min(plot.right(), m_frame.xOf(static_cast<double>(phase.to)));
        QColor color = layoutstyle::color(phase.phase);
        color.setAlphaF(static_cast<float>(m_theme.tint));
        if (from < to)
            m_painter.fillRect(QRectF(from, plot.top(), to - from, plot.height()), color);
    }
    for (const GraphicTicks::Tick &tick : std::as_const(m_ticks.ticks))
        m_painter.fillRect(QRectF(m_frame.xOf(static_cast<double>(tick.at)), plot.top(), m_theme.line, plot.height()),
                           m_theme.hairline);
    for (const GraphicTicks::Tick &day : std::as_const(m_ticks.days))
        m_painter.fillRect(QRectF(m_frame.xOf(static_cast<double>(day.at)), plot.top(), m_theme.line, plot.height()),
                           m_theme.rule);
    m_painter.setFont(m_theme.small);
    for (const GraphicLayout::Lane &lane : layout.lanes()) {
        const double top = plot.top() + lane.top - m_frame.scroll;
        m_painter.fillRect(QRectF(plot.left() - m_theme.header, top + lane.height - m_theme.line,
                                  plot.width() + m_theme.header, m_theme.line),
                           m_theme.hairline);
        const double width = m_theme.header - 3 * m_theme.metrics.gap;
        const QString name = m_small.elidedText(names.value(lane.index), Qt::ElideRight, width);
        text({plot.left() - m_theme.header + m_theme.metrics.gap, top + m_theme.metrics.lanePadding}, lane.rowHeight,
             name, m_theme.text, m_small);
    }
    m_painter.restore();
}

void GraphicPainter::paintPhases(const std::vector<GraphicPhase> &phases, double top)
{
    const QRectF &plot = m_frame.plot;
    m_painter.save();
    m_painter.setFont(m_theme.small);
    const double gap = m_theme.metrics.gap;
    for (const GraphicPhase &phase : phases) {
        const double from = std::max(plot.left(), m_frame.xOf(static_cast<double>(phase.from)));
        const double to = std::min(plot.right(), m_frame.xOf(static_cast<double>(phase.to)));
        if (from >= to)
            continue;
        const QRectF bar(from, top, std::max(to - from - 2 * m_theme.line, m_theme.line), m_theme.bandHeight);
        const QColor color = layoutstyle::color(phase.phase);
        m_painter.fillRect(bar, color);
        const QString letters = m_theme.letters ? m_theme.letters(phase.phase) : QString();
        const QString name = label(phase.phase);
        const QString duration = durationLabel(std::chrono::milliseconds(phase.to - phase.from));
        const QString whole = letters.isEmpty() ? name : QStringLiteral("%1  %2").arg(letters, name);
        for (const QString &fitting : {QStringLiteral("%1 · %2").arg(whole, duration), whole,
                                       letters.isEmpty() ? name.first(std::min<qsizetype>(2, name.size())) : letters}) {
            const double width = m_small.horizontalAdvance(fitting);
            if (width + gap > bar.width())
                continue;
            text({bar.left() + std::min((bar.width() - width) / 2, 2 * gap), top}, m_theme.bandHeight, fitting,
                 layoutstyle::textOn(color), m_small);
            break;
        }
    }
    m_painter.restore();
}

std::vector<GraphicPainter::PlacedFlag> GraphicPainter::placeFlags(const std::vector<GraphicFlag> &flags,
                                                                   const GraphicTheme &theme, const GraphicFrame &frame,
                                                                   int most)
{
    const QFontMetricsF metrics(theme.small);
    const double gap = theme.metrics.gap;
    std::vector<PlacedFlag> placed;
    std::vector<double> ends;
    for (const GraphicFlag &flag : flags) {
        const double place = frame.xOf(static_cast<double>(flag.at));
        if (place < frame.plot.left() - 1 || place > frame.plot.right() + 1)
            continue;
        PlacedFlag one{.text = flagText(flag, frame.zone), .place = place};
        one.width = metrics.horizontalAdvance(one.text) + theme.flagRow * 0.6;
        one.left = std::max(frame.plot.left() - theme.header, std::min(place, frame.plot.right() - one.width));
        while (one.row < static_cast<int>(ends.size()) && ends[static_cast<size_t>(one.row)] > one.left - 2 * gap)
            ++one.row;
        if (one.row >= most) {
            // No room: the line stays, flag and words go.
            one.row = -1;
            placed.push_back(one);
            continue;
        }
        if (one.row == static_cast<int>(ends.size()))
            ends.push_back(0);
        ends[static_cast<size_t>(one.row)] = one.left + one.width;
        placed.push_back(one);
    }
    return placed;
}

int GraphicPainter::flagRows(const std::vector<GraphicFlag> &flags, const GraphicTheme &theme,
                             const GraphicFrame &frame, int most)
{
    int rows = 0;
    for (const PlacedFlag &flag : placeFlags(flags, theme, frame, most))
        rows = std::max(rows, flag.row + 1);
    return rows;
}

void GraphicPainter::paintFlags(const std::vector<GraphicFlag> &flags, double bandTop, int rows)
{
    const std::vector<PlacedFlag> placed = placeFlags(flags, m_theme, m_frame, rows);
    const double bottom = m_frame.plot.bottom();
    const auto topOf = [&](const PlacedFlag &flag) { return bandTop - (flag.row + 1) * m_theme.flagRow; };
    m_painter.save();
    m_painter.setFont(m_theme.small);
    // Lines first: a label may stand over the line of another.
    for (const PlacedFlag &flag : placed) {
        const double top = topOf(flag) + (flag.row < 0 ? 0 : m_theme.flagRow * 0.15);
        m_painter.fillRect(QRectF(flag.place - m_theme.line / 2, top, m_theme.line, bottom - top), m_theme.rule);
    }
    m_painter.setRenderHint(QPainter::Antialiasing);
    for (const PlacedFlag &flag : placed) {
        if (flag.row < 0)
            continue;
        const double top = topOf(flag);
        const double size = m_theme.flagRow;
        const bool isTurned = flag.place > flag.left + m_theme.line;
        m_painter.fillRect(QRectF(flag.left, top, flag.width + m_theme.metrics.gap, size - m_theme.line),
                           m_theme.surface);
        m_painter.fillRect(QRectF(flag.place - m_theme.line / 2, top + size * 0.15, m_theme.line, size), m_theme.ink);
        const QPointF tip(flag.place, top + size * 0.15);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_theme.ink);
        if (!isTurned)
            m_painter.drawPolygon(
                QPolygonF{tip, tip + QPointF(size * 0.42, size * 0.22), tip + QPointF(0, size * 0.44)});
        text({flag.left + (isTurned ? 0 : size * 0.6), top}, size - m_theme.line, flag.text, m_theme.text, m_small);
    }
    m_painter.restore();
}

void GraphicPainter::paintAxis()
{
    const QRectF &plot = m_frame.plot;
    const double row = m_theme.axisHeight / 2;
    const double gap = m_theme.metrics.gap;
    m_painter.save();
    m_painter.setFont(m_theme.small);
    m_painter.fillRect(QRectF(plot.left(), plot.bottom(), plot.width(), m_theme.line), m_theme.rule);
    double free = plot.left() - m_theme.header;
    for (const GraphicTicks::Tick &tick : std::as_const(m_ticks.ticks)) {
        const double at = m_frame.xOf(static_cast<double>(tick.at));
        m_painter.fillRect(QRectF(at, plot.bottom(), m_theme.line, 1.5 * gap), m_theme.rule);
        const double width = m_small.horizontalAdvance(tick.label);
        const double left = std::clamp(at - width / 2, plot.left() - m_theme.header, plot.right() - width);
        if (left < free)
            continue;
        free = left + width + 2 * gap;
        text({left, plot.bottom() + gap}, row - gap / 2, tick.label, m_theme.muted, m_small);
    }
    // The day in which the span begins stays at its left until the next one pushes it out.
    QList<GraphicTicks::Tick> days = m_ticks.days;
    for (const GraphicTicks::Tick &shift : std::as_const(m_ticks.shifts)) {
        const double at = m_frame.xOf(static_cast<double>(shift.at));
        m_painter.setPen(QPen(m_theme.accent, m_theme.line, Qt::DashLine));
        m_painter.drawLine(QPointF(at, plot.top()), QPointF(at, plot.bottom() + 1.5 * gap));
    }
    double end = plot.right();
    const double top = plot.bottom() + row;
    const auto write = [&](double at, const QString &label, const QColor &color) {
        const double width = m_small.horizontalAdvance(label);
        const double left = std::min(at, plot.right() - width);
        if (left + width > end)
            return;
        text({left, top}, row, label, color, m_small);
        end = left - 2 * gap;
    };
    days += m_ticks.shifts;
    std::ranges::stable_sort(days, std::ranges::greater(), &GraphicTicks::Tick::at);
    for (const GraphicTicks::Tick &day : std::as_const(days)) {
        const bool isShift = m_ticks.shifts.contains(day);
        const double at = m_frame.xOf(static_cast<double>(day.at));
        if (!isShift)
            m_painter.fillRect(QRectF(at, plot.bottom(), m_theme.line, m_theme.axisHeight - gap), m_theme.rule);
        write(at + gap, day.label, isShift ? m_theme.accent : m_theme.text);
    }
    if (!m_ticks.first.isEmpty())
        write(plot.left(), m_ticks.first, m_theme.text);
    m_painter.restore();
}

void GraphicPainter::paintItems(const GraphicLayout &layout, GraphicLabels &labels,
                                const std::function<GraphicItemState(GraphicLayout::Place)> &stateOf)
{
    const QRectF &plot = m_frame.plot;
    m_painter.save();
    m_painter.setClipRect(plot, Qt::IntersectClip);
    m_painter.setRenderHint(QPainter::Antialiasing);
    // What counts from the first entry, as the layout does, to what the painter counts from.
    const QPointF offset(m_frame.xOf(static_cast<double>(layout.origin())), plot.top() - m_frame.scroll);
    for (size_t i = 0; i < layout.lanes().size(); ++i) {
        const GraphicLayout::Lane &lane = layout.lanes()[i];
        if (lane.top + lane.height < m_frame.scroll || lane.top > m_frame.scroll + plot.height())
            continue;
        const auto [from, to] = layout.itemsWithin(lane, plot.left() - offset.x(), plot.right() - offset.x());
        for (int item = from; item < to; ++item) {
            const GraphicLayout::Place place{static_cast<int>(i), item};
            if (layout.itemAt(place).labelEnd + offset.x() >= plot.left())
                paintItem(layout, place, offset, labels, stateOf(place));
        }
    }
    m_painter.restore();
}

void GraphicPainter::paintItem(const GraphicLayout &layout, GraphicLayout::Place place, const QPointF &offset,
                               GraphicLabels &labels, const GraphicItemState &state)
{
    const GraphicLayout::Item &item = layout.itemAt(place);
    const GraphicMetrics &metrics = m_theme.metrics;
    const QRectF mark = layout.markRect(place).translated(offset);
    m_painter.setOpacity(state.isFaded ? 0.35 : 1);
    if (item.count > 1)
        return paintCluster(mark, item.count, state);
    const int index = layout.entryOf(layout.lanes()[static_cast<size_t>(place.lane)], item);
    const GraphicEntry &entry = layout.entries()[static_cast<size_t>(index)];

    QRectF dot(mark.left(), mark.top(), metrics.mark, metrics.mark);
    const double radius = metrics.mark / 2;
    QRectF whole = layout.itemRect(place).translated(offset);
    whole.setRight(std::min(whole.right() + metrics.gap, m_frame.plot.right() + radius));
    if (state.isSelected || state.isCurrent || state.isHovered) {
        m_painter.setBrush(state.isSelected ? m_theme.selection
                                            : mixed(m_theme.accent, m_theme.surface, state.isHovered ? 0.12 : 0.0));
        m_painter.setPen(state.isCurrent ? QPen(m_theme.accent, 2 * m_theme.line) : QPen(Qt::NoPen));
        m_painter.drawRoundedRect(whole.adjusted(-m_theme.line, -m_theme.line, m_theme.line, m_theme.line), radius,
                                  radius);
    }
    if (entry.end > entry.begin && mark.width() > metrics.mark + m_theme.line) {
        QColor bar = m_theme.ink;
        bar.setAlphaF(0.22F);
        m_painter.setBrush(entry.isApproximate ? QBrush(bar, Qt::BDiagPattern) : QBrush(bar));
        m_painter.setPen(QPen(m_theme.ink, m_theme.line, entry.isApproximate ? Qt::DashLine : Qt::SolidLine));
        const double thin = metrics.mark * 0.1;
        m_painter.drawRoundedRect(mark.adjusted(radius, thin, -radius, -thin), radius * 0.3, radius * 0.3);
    }
    // A range that began before what is in view is still to be named.
    if (dot.left() < m_frame.plot.left() && mark.right() > m_frame.plot.left() + metrics.mark)
        dot.moveLeft(std::min(m_frame.plot.left(), mark.right() - metrics.mark));
    paintMark(dot, entry, state);

    const double from = dot.right() + metrics.gap;
    const double width = std::min(mark.left() + (item.labelEnd - item.left), m_frame.plot.right()) - from;
    if (width < metrics.leastLabel / 2)
        return;
    const GraphicLabel said = labels.labelOf(index, width);
    m_painter.setFont(m_theme.font);
    double left = from;
    if (said.timeWidth <= width) {
        text({left, mark.top()}, metrics.mark, said.time, state.isSelected ? m_theme.text : m_theme.muted, m_metrics);
        left += said.timeWidth;
    }
    if (!said.text.isEmpty())
        text({left, mark.top()}, metrics.mark, said.text, m_theme.text, m_metrics);
}

void GraphicPainter::paintMark(const QRectF &rect, const GraphicEntry &entry, const GraphicItemState &state)
{
    const bool hasColor = entry.endedPhase != Phase::None;
    const QColor color = hasColor ? layoutstyle::color(entry.endedPhase) : m_theme.ink;
    const bool isHollow = entry.isApproximate || (m_theme.paintKind && !hasColor);
    const QColor fill = isHollow ? m_theme.surface : color;
    QPen pen(isHollow ? color : m_theme.surface, (isHollow ? 1.4 : 0.8) * m_theme.line);
    if (entry.isApproximate)
        pen.setDashPattern({2, 1.6});
    m_painter.setPen(pen);
    m_painter.setBrush(fill);
    const double inset = m_theme.line;
    const QRectF shape = rect.adjusted(inset, inset, -inset, -inset);
    if (entry.isMilestone) {
        // Another shape than the others', so that it is not known by colour alone.
        const double cut = shape.width() * 0.14;
        m_painter.drawRoundedRect(shape.adjusted(cut / 2, cut / 2, -cut / 2, -cut / 2), cut * 1.4, cut * 1.4);
    } else {
        m_painter.drawEllipse(shape);
    }
    if (m_theme.paintKind)
        m_theme.paintKind(m_painter, rect, entry.kind, isHollow ? QColor() : color);
    Q_UNUSED(state)
}

void GraphicPainter::paintCluster(const QRectF &rect, int count, const GraphicItemState &state)
{
    const double radius = rect.height() / 2;
    if (state.isSelected || state.isCurrent || state.isHovered) {
        m_painter.setBrush(state.isSelected ? m_theme.selection : mixed(m_theme.accent, m_theme.surface, 0.12));
        m_painter.setPen(state.isCurrent ? QPen(m_theme.accent, 2 * m_theme.line) : QPen(Qt::NoPen));
        const double around = 2 * m_theme.line;
        m_painter.drawRoundedRect(rect.adjusted(-around, -around, around, around), radius, radius);
    }
    // Two edges, like a pile of cards.
    const QRectF pill = rect.adjusted(m_theme.line, m_theme.line, -m_theme.line, -m_theme.line);
    m_painter.setPen(QPen(m_theme.ink, m_theme.line));
    m_painter.setBrush(mixed(m_theme.ink, m_theme.surface, 0.3));
    m_painter.drawRoundedRect(pill, radius, radius);
    m_painter.setBrush(mixed(m_theme.ink, m_theme.surface, 0.12));
    const double edge = 2.5 * m_theme.line;
    m_painter.drawRoundedRect(pill.adjusted(edge, 0, -edge, 0), radius, radius);
    m_painter.setFont(m_theme.small);
    const QString said = QString::number(count);
    const double width = m_small.horizontalAdvance(said);
    text({rect.center().x() - width / 2, rect.top()}, rect.height(), said, m_theme.text, m_small);
}

} // namespace debrief
