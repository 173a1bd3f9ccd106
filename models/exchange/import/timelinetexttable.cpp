// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables in written timelines.
#include "exchange/import/timelinetext.h"

#include "language/textcursor.h"

#include <QCoreApplication>

#include <algorithm>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

struct TimelineTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::TimelineTextReader)
};

bool isColumn(const QString &header, std::initializer_list<QLatin1StringView> names)
{
    const QString name = header.toLower();
    return std::ranges::any_of(names, [&name](QLatin1StringView each) { return name.startsWith(each); });
}

} // namespace

void TimelineTextReader::readRow(const QString &row)
{
    const QStringList cells = tableCells(row);
    if (isTableBorder(cells)) {
        // The row above is the header.
        Columns columns;
        for (int i = 0; i < m_lastRow.size(); ++i) {
            const QString &header = m_lastRow.at(i);
            if (isColumn(header, {"date"_L1, "day"_L1, "datum"_L1, "tag"_L1}) && columns.date < 0)
                columns.date = i;
            if (isColumn(header, {"who"_L1, "person"_L1, "author"_L1, "by"_L1, "actor"_L1, "responder"_L1, "wer"_L1}))
                columns.person = i;
            if (isColumn(header, {"time"_L1, "when"_L1, "zeit"_L1, "uhrzeit"_L1, "wann"_L1}) && isRead())
                readZoneHeader(header, true);
        }
        m_columns = columns;
        return;
    }
    m_lastRow = cells;
    if (!isRead())
        return;
    finish();
    m_clock.offerDay(m_fileDay);
    const Columns columns = m_columns.value_or(Columns());
    std::optional<Result<TimelineMoment>> moment;
    int timeColumn = -1;
    for (int i = 0; i < qMin<qsizetype>(cells.size(), 3) && !moment; ++i) {
        const QString cell = UnmarkedText(cells.at(i)).text();
        if (const QDate day = wholeDay(cell, m_clock.day().isValid() ? m_clock.day() : QDate(2000, 1, 1));
            day.isValid() && (i == columns.date || i == 0)) {
            if (day != m_clock.day())
                m_clock.setDay(day);
            continue;
        }
        moment = m_clock.readWhole(cell);
        timeColumn = i;
    }
    if (!moment || !*moment) {
        if (moment)
            warn(TimelineTexts::tr("left out: %1").arg(moment->error().message));
        else if (m_columns && isInTimeline())
            warn(TimelineTexts::tr("“%1” does not begin with a time and was left out.").arg(excerpt(row)));
        return;
    }
    QStringList texts;
    QString person;
    for (int i = 0; i < cells.size(); ++i) {
        const bool isDay = i < timeColumn && wholeDay(UnmarkedText(cells.at(i)).text(), QDate(2000, 1, 1)).isValid();
        if (i == columns.person)
            person = UnmarkedText(cells.at(i)).text();
        else if (i != timeColumn && !isDay && !cells.at(i).isEmpty())
            texts.append(cells.at(i));
    }
    begin(**moment, texts.join(u" · "_s), Shape::Row, {});
    if (!person.isEmpty())
        m_entry->event.source = person;
}

} // namespace debrief
