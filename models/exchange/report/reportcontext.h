// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reviewcontent.h"
#include "domain/zonedtime.h"
#include "exchange/report/report.h"

#include <QCoreApplication>

namespace debrief {

/// Texts of the report.
struct ReportTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::Report)
};

/// What the report's parts are made from; private notes are out of it already.
struct ReportContext
{
    const ReviewContent &review;
    const QList<Attachment> &attachments;
    QTimeZone zone;
    QString zoneName;
    QHash<EventId, QStringList> evidenceMarks; ///< "E1", "E2" by event, in the order of the appendix.
    FactorQuestion question = FactorQuestion::Why;
};

/// Marks a run of text as bold, for a cell or a lead.
RichText boldText(const QString &text);
/// Adds the text to the last paragraph, or as a paragraph of its own.
void appendRun(RichText &text, const InlineRun &run);

/// As timeText writes it, without milliseconds: nobody reads them, and the order of events tells what they would.
QString shownTime(const QDateTime &instant, const QTimeZone &zone, TimeDetail detail);
/// "≈ 11:14", "11:14–11:40"; with dates where the days differ.
QString eventTimeText(const EventTime &time, const QTimeZone &zone);
/// "Thursday, 12 March 2026 (CET)": changes with the day, and with daylight saving time.
QString dayText(const QDateTime &instant, const QTimeZone &zone);

std::optional<ReportGraphic> graphicOf(const ReportContext &context);
QList<ReportSection> milestoneSections(const ReportContext &context);
QList<ReportSection> timelineSections(const ReportContext &context);
QList<ReportSection> discussionSections(const ReportContext &context);
QList<ReportSection> factorSections(const ReportContext &context);
QList<ReportSection> actionSections(const ReportContext &context);
/// Planned and taken time by topic; none when the meeting was never held.
QList<ReportSection> agendaSections(const ReportContext &context);
QList<ReportSection> participantSections(const ReportContext &context);
QList<ReportSection> handsSections(const ReportContext &context);
QList<ReportSection> evidenceSections(const ReportContext &context);

} // namespace debrief
