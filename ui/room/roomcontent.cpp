// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/room/roomcontent.h"

#include "domain/labels.h"
#include "domain/zonedtime.h"

#include "ui/timeline/eventmarks.h"
#include "ui/widgets/plaintext.h"

#include <QLocale>

#include <algorithm>

namespace debrief {

namespace {

constexpr qsizetype LargeTextLimit = 240;

RoomLine bullet(const QString &text, int indent = 0)
{
    return {text, RoomLine::Weight::Body, QStringLiteral("•"), indent, {}};
}

template<typename T, typename Id>
const T *findIn(const QList<T> &list, const Id &id)
{
    const auto found = std::find_if(list.cbegin(), list.cend(), [&id](const T &value) { return value.id == id; });
    return found == list.cend() ? nullptr : &*found;
}

} // namespace

RoomContent::RoomContent(const ReviewContent &content, const QTimeZone &zone)
    : m_content(withoutPrivate(content)),
      m_zone(zone)
{
}

RoomSlide RoomContent::directive() const
{
    RoomSlide slide;
    slide.title = m_content.review.title;
    slide.head = {{tr("We look at the system, not for someone to blame"), RoomLine::Weight::Heading}};
    slide.lines = {
        {tr("Everyone here acted in good faith, on what could be known and done at that moment. What went wrong had "
            "room to go wrong.")},
        bullet(tr("A decision turned out badly? We ask what information was missing.")),
        bullet(tr("Something slipped? We ask how it could become impossible, or at least easy to notice.")),
        bullet(tr("A finger points at someone? We say so, and turn back to the system.")),
        {tr("In the spirit of Norman L. Kerth’s Prime Directive for retrospectives"), RoomLine::Weight::Detail},
    };
    return slide;
}

RoomSlide RoomContent::agenda() const
{
    RoomSlide slide;
    slide.title = m_content.review.title;
    slide.head = {{tr("Agenda"), RoomLine::Weight::Heading}};
    for (const AgendaItem &item : m_content.agenda) {
        const QString minutes =
            item.plannedSeconds > 0 ? tr("%1 min").arg((item.plannedSeconds + 59) / 60) : QStringLiteral("•");
        slide.lines.append({item.title, RoomLine::Weight::Body, minutes, 0, {}});
    }
    return slide;
}

RoomProgress RoomContent::progressAt(const TimelineEvent &event) const
{
    const QDateTime first = m_content.events.constFirst().time.happenedAt;
    const auto length =
        static_cast<double>(std::max<qint64>(1, first.msecsTo(m_content.events.constLast().time.happenedAt)));
    const auto at = [&](const TimelineEvent &one) {
        return static_cast<double>(first.msecsTo(one.time.happenedAt)) / length;
    };
    RoomProgress progress{at(event), {}};
    for (const TimelineEvent &one : m_content.events) {
        for (const Milestone milestone : one.milestones)
            progress.ticks.append({at(one), sectionOf(milestone)});
    }
    return progress;
}

RoomSlide RoomContent::story(EventId id) const
{
    const TimelineEvent *event = findIn(m_content.events, id);
    if (!event)
        return {};
    const auto place = event - m_content.events.constData();
    const QString time = timeText(event->time.happenedAt, m_zone, TimeDetail::Time);
    const QString end = timeText(event->time.endsAt, m_zone, TimeDetail::Time);
    QString clock = end.isEmpty() ? time : QStringLiteral("%1–%2").arg(time, end);
    if (event->time.precision == TimePrecision::Approximate)
        clock.prepend(QStringLiteral("≈ "));
    const QDateTime local = event->time.happenedAt.toTimeZone(m_zone);

    RoomSlide slide;
    slide.title = tr("The story, %1 of %2").arg(place + 1).arg(m_content.events.size());
    slide.head = {
        {clock, RoomLine::Weight::Heading},
        {tr("%1, %2").arg(QLocale().toString(local.date(), QLocale::LongFormat), local.timeZoneAbbreviation()),
         RoomLine::Weight::Detail}};
    const QString text = markdownWords(event->text);
    // What is long is to be read, not to be seen from the door.
    slide.lines.append({text, text.size() <= LargeTextLimit ? RoomLine::Weight::Large : RoomLine::Weight::Body});
    slide.lines.append(
        {event->source.isEmpty() ? label(event->kind) : tr("%1, from %2").arg(label(event->kind), event->source),
         RoomLine::Weight::Detail});
    for (const Milestone milestone : event->milestones)
        slide.lines.append({label(milestone), RoomLine::Weight::Body, QStringLiteral("⚑"), 0, sectionOf(milestone)});
    if (event->knownAt.isValid()) {
        const auto delay = std::chrono::milliseconds(event->time.happenedAt.msecsTo(event->knownAt));
        slide.lines.append(
            {tr("Known at %1, %2 later").arg(timeText(event->knownAt, m_zone, TimeDetail::Time), durationLabel(delay)),
             RoomLine::Weight::Detail});
    }
    slide.progress = progressAt(*event);
    return slide;
}

RoomSlide RoomContent::prompt(PromptId id) const
{
    const Prompt *prompt = findIn(m_content.prompts, id);
    if (!prompt)
        return {};
    RoomSlide slide;
    slide.title = label(prompt->section);
    slide.section = prompt->section;
    slide.head = {{prompt->text, RoomLine::Weight::Heading}};
    for (const Note &note : m_content.notes) {
        if (note.promptId == id && !note.isParked)
            slide.lines.append(bullet(markdownWords(note.text)));
    }
    return slide;
}

void RoomContent::appendFactors(QList<RoomLine> &lines, FactorId parent, int depth) const
{
    for (const Factor &factor : m_content.factors) {
        if (factor.parentId != parent)
            continue;
        lines.append({markdownWords(factor.text),
                      RoomLine::Weight::Body,
                      depth == 0 ? QStringLiteral("•") : QStringLiteral("↳"),
                      depth,
                      {}});
        appendFactors(lines, factor.id, depth + 1);
    }
}

RoomSlide RoomContent::factors() const
{
    RoomSlide slide;
    slide.title = m_content.review.title;
    slide.head = {{tr("What made it possible"), RoomLine::Weight::Heading}};
    appendFactors(slide.lines, {}, 0);
    return slide;
}

RoomSlide RoomContent::parkingLot() const
{
    RoomSlide slide;
    slide.title = m_content.review.title;
    slide.head = {{tr("Parking lot"), RoomLine::Weight::Heading}};
    for (const Note &note : m_content.notes) {
        if (note.isParked)
            slide.lines.append(bullet(markdownWords(note.text)));
    }
    return slide;
}

RoomSlide RoomContent::actions() const
{
    RoomSlide slide;
    slide.title = m_content.review.title;
    slide.head = {{tr("What we will do"), RoomLine::Weight::Heading}};
    for (const ActionState state : enumValues<ActionState>()) {
        bool isFirst = true;
        for (const ActionItem &action : m_content.actions) {
            if (action.state != state)
                continue;
            if (isFirst)
                slide.lines.append({.text = label(state), .weight = RoomLine::Weight::Detail, .staysWithNext = true});
            isFirst = false;
            QStringList details;
            if (action.phase != Phase::None)
                details.append(label(action.phase));
            if (!action.owner.isEmpty())
                details.append(action.owner);
            if (action.due.isValid())
                details.append(QLocale().toString(action.due, QLocale::ShortFormat));
            RoomLine line = bullet(action.title);
            line.note = details.join(QStringLiteral(" · "));
            line.section = sectionOf(action.phase);
            slide.lines.append(line);
        }
    }
    return slide;
}

RoomSlide RoomContent::thanks() const
{
    RoomSlide slide;
    slide.title = m_content.review.title;
    slide.head = {{tr("Thank you"), RoomLine::Weight::Heading}};
    const auto open = static_cast<int>(std::count_if(m_content.actions.cbegin(), m_content.actions.cend(), isOpen));
    slide.lines = {
        {tr("for your time, and for speaking openly.")},
        {tr("%n action(s) to carry on with.", nullptr, open)},
        {tr("The written review will be there for everyone to read, and to add to.")},
    };
    return slide;
}

bool RoomContent::has(RoomView view) const
{
    switch (view) {
    case RoomView::Directive:
    case RoomView::Thanks: return true;
    case RoomView::Agenda: return !m_content.agenda.isEmpty();
    case RoomView::Story: return !m_content.events.isEmpty();
    case RoomView::Prompt: return !m_content.prompts.isEmpty();
    case RoomView::Factors: return !m_content.factors.isEmpty();
    case RoomView::ParkingLot:
        return std::any_of(m_content.notes.cbegin(), m_content.notes.cend(),
                           [](const Note &note) { return note.isParked; });
    case RoomView::Actions: return !m_content.actions.isEmpty();
    }
    return false;
}

QList<EventId> RoomContent::events() const
{
    QList<EventId> ids;
    for (const TimelineEvent &event : m_content.events)
        ids.append(event.id);
    return ids;
}

QList<PromptId> RoomContent::prompts() const
{
    QList<PromptId> ids;
    for (const Prompt &prompt : m_content.prompts)
        ids.append(prompt.id);
    return ids;
}

} // namespace debrief
