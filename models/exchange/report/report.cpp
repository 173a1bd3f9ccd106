// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/report/report.h"

#include "domain/labels.h"
#include "domain/metrics.h"
#include "exchange/report/reportcontext.h"

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

QHash<EventId, QStringList> marksOf(const ReviewContent &review)
{
    QHash<EventId, QList<const Evidence *>> byEvent;
    for (const Evidence &evidence : review.evidence)
        byEvent[evidence.eventId].append(&evidence);
    QHash<EventId, QStringList> marks;
    int number = 0;
    for (const TimelineEvent &event : review.events) {
        for (qsizetype i = 0; i < byEvent.value(event.id).size(); ++i)
            marks[event.id].append(ReportTexts::tr("E%1", "mark of a piece of evidence").arg(++number));
    }
    return marks;
}

void addFact(ReportFacts &facts, const QString &name, const QString &value)
{
    if (!value.trimmed().isEmpty())
        facts.facts.append({name, plainText(value)});
}

void addReference(ReportFacts &facts, const QString &reference)
{
    if (reference.trimmed().isEmpty())
        return;
    // An address becomes a link; a key stays the text it is.
    const bool isAddress = reference.startsWith("http://"_L1) || reference.startsWith("https://"_L1);
    facts.facts.append({ReportTexts::tr("Reference"), isAddress
                                                          ? RichText{{.runs = {{.text = reference, .url = reference}}}}
                                                          : plainText(reference)});
}

ReportFacts factsOf(const ReportContext &context)
{
    const Review &review = context.review.review;
    ReportFacts facts;
    addReference(facts, review.incident.reference);
    addFact(facts, ReportTexts::tr("Severity"), review.incident.severity);
    addFact(facts, ReportTexts::tr("Services"), review.incident.services.join(u", "_s));
    const ReviewMetrics metrics = computeMetrics(context.review.events);
    const QDateTime began = metrics.milestones.value(Milestone::ImpactBegan, metrics.firstReportedAt);
    addFact(facts, ReportTexts::tr("Began"), shownTime(began, context.zone, TimeDetail::Full));
    if (const auto downtime = metrics.duration(Metric::Downtime))
        addFact(facts, label(Metric::Downtime), durationLabel(*downtime));
    addFact(facts, ReportTexts::tr("Meeting"), shownTime(review.meetingAt, context.zone, TimeDetail::Full));
    addFact(facts, ReportTexts::tr("Approver"), review.approver);
    addFact(facts, ReportTexts::tr("All times in"), context.zoneName);
    return facts;
}

void addText(Report &report, const QString &title, const QString &markdown)
{
    if (!markdown.trimmed().isEmpty())
        report.sections.append({.title = title, .blocks = {ReportText{.text = parseMarkdown(markdown)}}});
}

} // namespace

RichText boldText(const QString &text)
{
    return {{.runs = {{.text = text, .bold = true}}}};
}

void appendRun(RichText &text, const InlineRun &run)
{
    if (!text.isEmpty() && text.last().kind == RichBlock::Kind::Paragraph)
        text.last().runs.append(run);
    else
        text.append({.runs = {run}});
}

Report buildReport(const ReviewContent &given, const QList<Attachment> &attachments, const QByteArray &zone,
                   FactorQuestion question)
{
    const ReviewContent review = withoutPrivate(given);
    const QByteArray zoneId = zone.isEmpty() ? review.review.incident.timeZone : zone;
    const ReportContext context{review,          attachments, zoneOf(zoneId), QString::fromUtf8(zoneOf(zoneId).id()),
                                marksOf(review), question};

    Report report;
    report.title = review.review.title;
    QStringList subtitle{review.review.kind == ReviewKind::Global ? ReportTexts::tr("Global post-incident review")
                                                                  : ReportTexts::tr("Post-incident review")};
    if (!review.review.incident.severity.isEmpty())
        subtitle.append(review.review.incident.severity);
    subtitle.append(label(review.review.state));
    report.subtitle = subtitle.join(u" · "_s);
    report.facts = factsOf(context);

    addText(report, ReportTexts::tr("Summary"), review.review.summary);
    addText(report, ReportTexts::tr("Impact"), review.review.incident.impact);
    report.sections += milestoneSections(context);
    report.sections += timelineSections(context);
    report.sections += discussionSections(context);
    report.sections += factorSections(context);
    report.sections += actionSections(context);
    report.sections += participantSections(context);
    report.sections += agendaSections(context);
    report.sections += handsSections(context);
    report.sections += evidenceSections(context);
    return report;
}

} // namespace debrief
