// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reviewcontent.h"
#include "exchange/import/csvcolumns.h"
#include "exchange/importer.h"
#include "language/timephrase.h"

#include <QSet>

namespace debrief {

/// Makes events of a table's rows.
class CsvEventReader
{
public:
    CsvEventReader(const CsvColumns &columns, const QByteArray &zone, const QString &fileName);

    /// An error when no row could be understood.
    Result<QList<TimelineEvent>> read(const QList<DelimitedRecord> &rows, ReviewId reviewId);
    const QList<ImportWarning> &warnings() const { return m_warnings; }

private:
    Result<EventTime> timeOf(const DelimitedRecord &row, const TimeContext &context) const;
    QDateTime instantIn(const DelimitedRecord &row, int column, const TimeContext &context, const QString &what);
    TimelineEvent event(const DelimitedRecord &row, const EventTime &time, const TimeContext &context);
    EventKind kindOf(const DelimitedRecord &row);
    QList<Milestone> milestonesOf(const DelimitedRecord &row);
    QString sourceOf(const DelimitedRecord &row) const;
    QString keyOf(const DelimitedRecord &row, const TimelineEvent &event);
    QString cell(const DelimitedRecord &row, int column) const;
    QDate dayForBareTimes(const QList<DelimitedRecord> &rows);
    bool runsBackwards(const QList<DelimitedRecord> &rows) const;
    void warn(const DelimitedRecord &row, const QString &text) { m_warnings.append({row.line, text}); }

    CsvColumns m_columns;
    TimeContext m_context;
    QString m_fileName;
    QList<ImportWarning> m_warnings;
    QSet<QString> m_unknownKinds;
    QSet<Milestone> m_milestones;
    QHash<QString, int> m_keys;
};

} // namespace debrief
