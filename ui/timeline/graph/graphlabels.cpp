// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/graph/graphlabels.h"

#include "domain/zonedtime.h"
#include "session/timelinemodel.h"

#include "ui/timeline/graph/graphscene.h"
#include "ui/widgets/plaintext.h"

#include <algorithm>

namespace debrief {

namespace {

constexpr int KeptLabels = 4000;
constexpr qsizetype LongestText = 600;  ///< Of Markdown that is read for a label.
constexpr qsizetype LongestLabel = 120; ///< More never fits.

} // namespace

GraphLabels::GraphLabels(GraphScene &scene) : m_scene(scene), m_metrics(QFont()), m_kept(KeptLabels) {}

void GraphLabels::setModel(QAbstractItemModel *model)
{
    m_model = model;
    clear();
}

void GraphLabels::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    clear();
}

void GraphLabels::setFont(const QFont &font)
{
    m_metrics = QFontMetricsF(font);
    clear();
}

GraphicLabel GraphLabels::labelOf(int entry, double width)
{
    Kept *kept = m_kept.object(entry);
    if (!kept) {
        if (!m_model)
            return {};
        const auto event =
            m_model->index(m_scene.rowOf(entry), TimelineModel::TextColumn).data(ValueRole).value<TimelineEvent>();
        kept = new Kept;
        kept->time = timeText(event.time.happenedAt, m_zone, TimeDetail::Time);
        if (event.time.precision == TimePrecision::Approximate)
            kept->time.prepend(QStringLiteral("≈ "));
        kept->timeWidth = m_metrics.horizontalAdvance(kept->time) + m_metrics.averageCharWidth();
        kept->text = plainLine(event.text.left(LongestText)).left(LongestLabel);
        kept->textWidth = m_metrics.horizontalAdvance(kept->text);
        m_kept.insert(entry, kept);
    }
    const double room = width - kept->timeWidth;
    // A letter or two would say nothing.
    if (room < 4 * m_metrics.averageCharWidth())
        return {kept->time, kept->timeWidth, {}};
    if (kept->textWidth <= room)
        return {kept->time, kept->timeWidth, kept->text};
    if (kept->cutTo != room) {
        const auto most = static_cast<qsizetype>(room / m_metrics.averageCharWidth() * 2) + 8;
        kept->cut = m_metrics.elidedText(kept->text.left(most), Qt::ElideRight, room);
        if (most < kept->text.size() && !kept->cut.endsWith(u'…'))
            kept->cut += u'…';
        kept->cutTo = room;
    }
    return {kept->time, kept->timeWidth, kept->cut};
}

} // namespace debrief
