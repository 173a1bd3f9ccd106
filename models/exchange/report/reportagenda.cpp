// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/report/reportcontext.h"

#include "domain/labels.h"

namespace debrief {

using std::chrono::seconds;

QList<ReportSection> agendaSections(const ReportContext &context)
{
    int planned = 0;
    int taken = 0;
    ReportTable table;
    table.columns = {{ReportTexts::tr("Topic")},
                     {ReportTexts::tr("Planned"), ColumnKind::Number},
                     {ReportTexts::tr("Taken", "time of a topic"), ColumnKind::Number}};
    for (const AgendaItem &item : context.review.agenda) {
        planned += item.plannedSeconds;
        taken += item.actualSeconds;
        table.rows.append({{plainText(item.title), plainText(durationLabel(seconds(item.plannedSeconds))),
                            plainText(durationLabel(seconds(item.actualSeconds)))}});
    }
    if (taken <= 0)
        return {};
    table.rows.append({{boldText(ReportTexts::tr("In all")), boldText(durationLabel(seconds(planned))),
                        boldText(durationLabel(seconds(taken)))}});
    return {{.title = ReportTexts::tr("Agenda of the meeting"), .blocks = {table}}};
}

} // namespace debrief
