// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/report/reportfactors.h"

#include "exchange/report/reportcontext.h"

#include <algorithm>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

/// More times than these are counted, not listed.
constexpr qsizetype mostTimes = 4;

class FactorReader
{
public:
    FactorReader(const ReviewContent &review, const QTimeZone &zone) : m_zone(zone)
    {
        for (const Factor &factor : review.factors)
            m_children[factor.parentId].append(&factor);
        for (const TimelineEvent &event : review.events)
            m_events.insert(event.id, &event);
        for (const Note &note : review.notes)
            m_notes.insert(note.id);
    }

    QList<ReportFactors::Entry> read() const
    {
        struct Waiting
        {
            const Factor *factor;
            int parent;
        };
        QList<ReportFactors::Entry> entries;
        QList<Waiting> waiting;
        const auto wait = [&](const FactorId &of, int parent) {
            const QList<const Factor *> children = m_children.value(of);
            for (auto child = children.crbegin(); child != children.crend(); ++child)
                waiting.append({*child, parent});
        };
        wait({}, -1);
        while (!waiting.isEmpty()) {
            const auto [factor, parent] = waiting.takeLast();
            entries.append({factor->id, parent, factor->role, parseMarkdown(factor->text), evidenceOf(*factor)});
            wait(factor->id, static_cast<int>(entries.size()) - 1);
        }
        return entries;
    }

private:
    QString evidenceOf(const Factor &factor) const
    {
        QList<const TimelineEvent *> events;
        for (const EventId id : factor.eventIds) {
            if (const TimelineEvent *event = m_events.value(id))
                events.append(event);
        }
        std::ranges::sort(events, [](const auto *a, const auto *b) { return happensBefore(*a, *b); });
        QStringList times;
        for (const TimelineEvent *event : events.first(std::min(mostTimes, events.size())))
            times.append(eventTimeText(event->time, m_zone));
        if (events.size() > mostTimes)
            times.append(ReportTexts::tr("%n more", "events", static_cast<int>(events.size() - mostTimes)));
        QStringList parts;
        if (!times.isEmpty())
            parts.append(times.join(u", "_s));
        const auto notes = std::ranges::count_if(factor.noteIds, [this](NoteId id) { return m_notes.contains(id); });
        if (notes > 0)
            parts.append(ReportTexts::tr("%n note(s)", nullptr, static_cast<int>(notes)));
        return parts.join(u" · "_s);
    }

    QTimeZone m_zone;
    QHash<FactorId, QList<const Factor *>> m_children;
    QHash<EventId, const TimelineEvent *> m_events;
    QSet<NoteId> m_notes;
};

} // namespace

ReportFactors reportFactors(const ReviewContent &shown, FactorQuestion question, const QTimeZone &zone)
{
    return {shown.review.title, question, FactorReader(shown, zone).read()};
}

QList<ReportSection> factorSections(const ReportContext &context)
{
    const ReportFactors factors = reportFactors(context.review, context.question, context.zone);
    if (factors.entries.isEmpty())
        return {};
    return {{.title = ReportTexts::tr("Contributing factors"), .blocks = {factors}}};
}

} // namespace debrief
