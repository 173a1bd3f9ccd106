// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reviewcontent.h"
#include "exchange/import/csvcolumns.h"
#include "exchange/importer.h"
#include "exchange/text/linereader.h"
#include "language/timephrase.h"

#include <QSet>

#include <optional>

namespace debrief {

/// Makes events of a table's rows, one at a time.
class CsvEventReader
{
public:
    CsvEventReader(const CsvColumns &columns, const QByteArray &zone, const QString &fileName, ImportSink &sink);

    /// Judges by the first rows whether time runs backwards, and the day of times that have none.
    void begin(const QList<DelimitedRecord> &sample);
    void add(const DelimitedRecord &row);
    /// An error when no row could be understood.
    Result<> finish();

private:
    Result<EventTime> timeOf(const DelimitedRecord &row, const TimeContext &context) const;
    QDateTime instantIn(const DelimitedRecord &row, int column, const TimeContext &context, const QString &what);
    void addForwards(const DelimitedRecord &row);
    void addToRun(const DelimitedRecord &row);
    void endRun();
    void put(const DelimitedRecord &row, const EventTime &time);
    void leaveOut(const DelimitedRecord &row, const Error &error);
    TimelineEvent event(const DelimitedRecord &row, const EventTime &time);
    EventKind kindOf(const DelimitedRecord &row);
    QList<Milestone> milestonesOf(const DelimitedRecord &row);
    QString sourceOf(const DelimitedRecord &row) const;
    QString keyOf(const DelimitedRecord &row, const TimelineEvent &event) const;
    QString cell(const DelimitedRecord &row, int column) const;
    /// The first of the rows whose time has no date; null when all have one.
    const DelimitedRecord *bareRow(const QList<DelimitedRecord> &rows) const;
    QDate dayFor(const DelimitedRecord &bare);
    bool runsBackwards(const QList<DelimitedRecord> &rows) const;
    void warn(const DelimitedRecord &row, const QString &text) { m_sink.warn(row.line, text); }

    /// How a row's neighbours tell what its time means.
    enum class Direction {
        Forwards,
        Backwards,  ///< Newest first; every time has its date. Only equal times are turned round.
        TurnedRound ///< Newest first, and a bare time means the day after the row that follows: so all rows are kept.
    };

    CsvColumns m_columns;
    TimeContext m_context;
    QString m_fileName;
    ImportSink &m_sink;
    Direction m_direction = Direction::Forwards;
    QList<std::pair<DelimitedRecord, EventTime>> m_run; ///< Rows of one instant.
    QList<DelimitedRecord> m_kept;
    QSet<QString> m_unknownKinds;
    QSet<Milestone> m_milestones;
    QHash<QString, int> m_keys;
    std::optional<Error> m_firstError;
    int m_rows = 0;
    int m_understood = 0;
};

} // namespace debrief
