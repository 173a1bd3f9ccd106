// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/report/reportcontext.h"

#include "domain/labels.h"
#include "domain/metrics.h"
#include "exchange/report/timelinegraphicphases.h"

#include <QLocale>

#include <algorithm>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

/// The letters or the offset behind the time that timeText writes in full.
QString zoneSuffix(const QDateTime &instant, const QTimeZone &zone)
{
    return shownTime(instant, zone, TimeDetail::Full).section(u' ', 2);
}

RichText whatHappened(const TimelineEvent &event, const ReportContext &context)
{
    RichText text = parseMarkdown(event.text);
    QStringList remarks;
    if (event.knownAt.isValid()) {
        const bool isSameDay =
            event.knownAt.toTimeZone(context.zone).date() == event.time.happenedAt.toTimeZone(context.zone).date();
        const QString known =
            shownTime(event.knownAt, context.zone, isSameDay ? TimeDetail::Time : TimeDetail::DateTime);
        remarks.append(ReportTexts::tr("Known to responders at %1").arg(known));
    }
    if (const QStringList marks = context.evidenceMarks.value(event.id); !marks.isEmpty())
        remarks.append(ReportTexts::tr("Evidence: %1").arg(marks.join(u", "_s)));
    if (!remarks.isEmpty())
        text.append({.runs = {{.text = remarks.join(u" · "_s), .italic = true}}});
    return text;
}

RichText kindAndMilestones(const TimelineEvent &event)
{
    RichText text = plainText(label(event.kind));
    for (const Milestone milestone : event.milestones)
        text += boldText(label(milestone));
    return text;
}

} // namespace

QString shownTime(const QDateTime &instant, const QTimeZone &zone, TimeDetail detail)
{
    return instant.isValid() ? timeText(instant.addMSecs(-instant.time().msec()), zone, detail) : QString();
}

QString eventTimeText(const EventTime &time, const QTimeZone &zone)
{
    QString text = shownTime(time.happenedAt, zone, TimeDetail::Time);
    if (time.endsAt.isValid() && time.endsAt != time.happenedAt) {
        const bool isSameDay = time.endsAt.toTimeZone(zone).date() == time.happenedAt.toTimeZone(zone).date();
        text += u"–"_s + shownTime(time.endsAt, zone, isSameDay ? TimeDetail::Time : TimeDetail::DateTime);
        // Over a change of the clock the two can't be compared without it; a repeated time has it already.
        if (!isRepeated(time.endsAt, zone) && zoneSuffix(time.happenedAt, zone) != zoneSuffix(time.endsAt, zone))
            text += u' ' + zoneSuffix(time.endsAt, zone);
    }
    return time.precision == TimePrecision::Approximate ? u"≈\u00a0"_s + text : text;
}

QString dayText(const QDateTime &instant, const QTimeZone &zone)
{
    const QString day = QLocale().toString(instant.toTimeZone(zone).date(), QLocale::LongFormat);
    return ReportTexts::tr("%1 (%2)", "a day and its time zone").arg(day, zoneSuffix(instant, zone));
}

QList<ReportSection> milestoneSections(const ReportContext &context)
{
    ReportTable milestones;
    milestones.columns = {{ReportTexts::tr("Milestone"), ColumnKind::Label},
                          {ReportTexts::tr("Time"), ColumnKind::Moment},
                          {ReportTexts::tr("What marks it")}};
    QMap<Milestone, const TimelineEvent *> marked;
    for (const TimelineEvent &event : context.review.events) {
        for (const Milestone milestone : event.milestones)
            marked.insert(milestone, &event);
    }
    for (auto it = marked.cbegin(); it != marked.cend(); ++it) {
        const EventTime &time = it.value()->time;
        const QString when = shownTime(time.happenedAt, context.zone, TimeDetail::Full);
        const RichText what = parseMarkdown(it.value()->text).mid(0, 1);
        milestones.rows.append(
            {{boldText(label(it.key())),
              plainText(time.precision == TimePrecision::Approximate ? u"≈\u00a0"_s + when : when), what}});
    }

    ReportTable metrics;
    metrics.columns = {{ReportTexts::tr("Metric"), ColumnKind::Label},
                       {ReportTexts::tr("Value"), ColumnKind::Number},
                       {ReportTexts::tr("Definition")}};
    const ReviewMetrics measured = computeMetrics(context.review.events);
    for (auto it = measured.durations.cbegin(); it != measured.durations.cend(); ++it)
        metrics.rows.append(
            {{boldText(label(it.key())), plainText(durationLabel(it.value())), plainText(definition(it.key()))}});

    ReportSection section{.title = ReportTexts::tr("Milestones and metrics")};
    if (!milestones.rows.isEmpty())
        section.blocks.append(milestones);
    if (!metrics.rows.isEmpty())
        section.blocks.append(metrics);
    return section.blocks.isEmpty() ? QList<ReportSection>() : QList<ReportSection>{section};
}

QList<ReportSection> timelineSections(const ReportContext &context)
{
    const QList<TimelineEvent> &events = context.review.events;
    if (events.isEmpty())
        return {};
    const bool hasSources =
        std::any_of(events.cbegin(), events.cend(), [](const TimelineEvent &event) { return !event.source.isEmpty(); });
    ReportTable table;
    table.columns = {{ReportTexts::tr("Time"), ColumnKind::Time},
                     {ReportTexts::tr("What happened")},
                     {ReportTexts::tr("Kind"), ColumnKind::Label}};
    if (hasSources)
        table.columns.append({ReportTexts::tr("Source"), ColumnKind::Label});
    table.rows.reserve(events.size());
    for (const TimelineEvent &event : events) {
        ReportRow row;
        row.cells = {plainText(eventTimeText(event.time, context.zone)), whatHappened(event, context),
                     kindAndMilestones(event)};
        if (hasSources)
            row.cells.append(plainText(event.source));
        row.group = dayText(event.time.happenedAt, context.zone);
        row.highlighted = !event.milestones.isEmpty();
        table.rows.append(row);
    }
    ReportSection section{.title = ReportTexts::tr("Timeline")};
    if (const auto graphic = graphicOf(context))
        section.blocks.append(*graphic);
    const bool isVague = std::any_of(events.cbegin(), events.cend(), [](const TimelineEvent &event) {
        return event.time.precision == TimePrecision::Approximate;
    });
    section.blocks.append(ReportText{
        .text =
            plainText(isVague ? ReportTexts::tr("Times are in %1; ≈ marks an approximate one.").arg(context.zoneName)
                              : ReportTexts::tr("Times are in %1.").arg(context.zoneName)),
        .muted = true,
        .isLead = true});
    section.blocks.append(table);
    return {section};
}

std::optional<ReportGraphic> graphicOf(const ReportContext &context)
{
    const QList<TimelineEvent> &events = context.review.events;
    const ReviewMetrics metrics = computeMetrics(events);
    ReportGraphic graphic;
    graphic.zone = context.zone;
    for (auto it = metrics.milestones.cbegin(); it != metrics.milestones.cend(); ++it)
        graphic.milestones.append({it.key(), it.value()});
    std::stable_sort(graphic.milestones.begin(), graphic.milestones.end(),
                     [](const auto &a, const auto &b) { return a.second < b.second; });

    QDateTime last;
    for (const TimelineEvent &event : events)
        last = std::max({last, event.time.happenedAt, event.time.endsAt});
    graphic.begin = events.first().time.happenedAt;
    graphic.end = last;
    // An event weeks before or after would leave no room for the incident itself.
    if (graphic.milestones.size() >= 2) {
        const QDateTime from = graphic.milestones.first().second;
        const QDateTime to = graphic.milestones.last().second;
        const qint64 span = from.msecsTo(to);
        if (span > 0 && graphic.begin.msecsTo(from) > span)
            graphic.begin = from.addMSecs(-span / 6);
        if (span > 0 && to.msecsTo(graphic.end) > span)
            graphic.end = to.addMSecs(span / 6);
    }
    if (graphic.begin >= graphic.end)
        return std::nullopt;
    for (const TimelineEvent &event : events) {
        if (event.time.happenedAt < graphic.begin)
            ++graphic.earlier;
        else if (event.time.happenedAt > graphic.end)
            ++graphic.later;
        else
            graphic.marks.append({event.time.happenedAt, event.time.endsAt, event.kind,
                                  event.time.precision == TimePrecision::Approximate, event.lane,
                                  toPlainText(parseMarkdown(event.text)).simplified(), event.milestones});
    }

    for (const GraphicPhase &phase : graphicPhases(metrics.milestones))
        graphic.phases.append({phase.phase, QDateTime::fromMSecsSinceEpoch(phase.from, QTimeZone::utc()),
                               QDateTime::fromMSecsSinceEpoch(phase.to, QTimeZone::utc())});
    return graphic;
}

} // namespace debrief
