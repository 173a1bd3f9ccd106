// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/room/roomcontent.h"

#include "domain/labels.h"
#include "exchange/report/reportfactors.h"
#include "exchange/report/richtext.h"

#include "session/parkinglot.h"
#include "ui/widgets/plaintext.h"

#include <algorithm>

namespace debrief {

namespace {

RoomLine bullet(const QString &text, int indent = 0)
{
    return {.text = text, .mark = QStringLiteral("•"), .indent = indent};
}

} // namespace

RoomContent::RoomContent(const ReviewContent &content, const QTimeZone &zone, const RoomOptions &options)
    : m_content(withoutPrivate(content)),
      m_zone(zone),
      m_options(options)
{
    if (options.usesPseudonyms)
        m_pseudonyms.emplace(m_content);
}

void RoomContent::lendTimeline(ReviewContent &content) const
{
    content.events = m_content.events;
    content.evidence = m_content.evidence;
}

QString RoomContent::plain(const QString &text) const
{
    return m_pseudonyms ? m_pseudonyms->text(text) : text;
}

QString RoomContent::words(const QString &markdown) const
{
    return plain(markdownWords(markdown));
}

QString RoomContent::line(const QString &markdown) const
{
    return plain(plainLine(markdown));
}

QString RoomContent::person(const QString &name) const
{
    return m_pseudonyms ? m_pseudonyms->person(name) : name;
}

RoomSlide RoomContent::titled(const QString &heading) const
{
    RoomSlide slide;
    slide.title = plain(m_content.review.title);
    slide.head = {{heading, RoomLine::Weight::Heading}};
    return slide;
}

RoomSlide RoomContent::directive() const
{
    RoomSlide slide = titled(tr("We look at the system, not for someone to blame"));
    slide.fills = true;
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
    RoomSlide slide = titled(tr("Agenda"));
    slide.fills = true;
    const auto now = m_options.isMeetingOver ? m_content.agenda.cend()
                                             : std::ranges::find(m_content.agenda, m_options.topic, &AgendaItem::id);
    const bool hasBegun = m_options.isMeetingOver || now != m_content.agenda.cend();
    for (auto item = m_content.agenda.cbegin(); item != m_content.agenda.cend(); ++item) {
        RoomLine topic{.text = plain(item->title)};
        topic.mark =
            item->plannedSeconds > 0 ? tr("%1 min").arg((item->plannedSeconds + 59) / 60) : QStringLiteral("•");
        if (hasBegun && item == now) {
            topic.weight = RoomLine::Weight::Strong;
            topic.text = tr("▶ %1", "the topic the meeting is at").arg(topic.text);
        } else if (hasBegun && item < now) {
            topic.weight = RoomLine::Weight::Detail;
            topic.text = tr("✓ %1", "a topic the meeting has behind it").arg(topic.text);
        }
        slide.lines.append(topic);
    }
    return slide;
}

RoomSlide RoomContent::prompt(PromptId id) const
{
    const auto prompt = std::ranges::find(m_content.prompts, id, &Prompt::id);
    if (prompt == m_content.prompts.cend())
        return {};
    RoomSlide slide = titled(plain(prompt->text));
    slide.title = label(prompt->section);
    slide.section = prompt->section;
    for (const Note &note : m_content.notes) {
        if (note.promptId == id && !note.isParked)
            slide.lines.append(bullet(words(note.text)));
    }
    return slide;
}

RoomSlide RoomContent::factors() const
{
    RoomSlide slide = titled(tr("What made it possible"));
    if (m_content.factors.isEmpty())
        return slide;
    // The diagram reads their Markdown itself, so names are replaced before.
    ReviewContent shown = m_content;
    shown.review.title = plain(shown.review.title);
    for (Factor &factor : shown.factors)
        factor.text = plain(factor.text);
    const ReportFactors factors = reportFactors(shown, m_options.question, m_zone);
    slide.diagram = RoomDiagram{factors};
    for (const ReportFactors::Entry &entry : factors.entries) {
        RoomLine line{.text = toPlainText(entry.text), .note = label(entry.role)};
        for (int above = entry.parent; above >= 0; above = factors.entries.at(above).parent)
            ++line.indent;
        slide.lines.append(line);
    }
    return slide;
}

RoomSlide RoomContent::parkingLot() const
{
    RoomSlide slide = titled(tr("Parking lot"));
    const auto cameToSomething = [this](NoteId id) {
        const auto names = [id](const auto &thing) { return thing.noteIds.contains(id); };
        return std::ranges::any_of(m_content.actions, names) || std::ranges::any_of(m_content.factors, names);
    };
    for (const Note &note : m_content.notes) {
        if (!note.isParked)
            continue;
        RoomLine topic = bullet(words(takenUp(note.text)));
        if (isStruckOut(note.text)) {
            topic.weight = RoomLine::Weight::Detail;
            topic.mark = QStringLiteral("✕");
            topic.note = tr("Left out on purpose");
        } else if (cameToSomething(note.id)) {
            topic.weight = RoomLine::Weight::Detail;
            topic.mark = QStringLiteral("✓");
            topic.note = tr("Taken on");
        }
        slide.lines.append(topic);
    }
    return slide;
}

RoomSlide RoomContent::thanks() const
{
    RoomSlide slide = titled(tr("Thank you"));
    slide.fills = true;
    slide.head.append({tr("for your time, and for speaking openly."), RoomLine::Weight::Large});
    const auto tile = [&slide](qsizetype count, const QString &text) {
        if (count > 0)
            slide.tiles.append({QString::number(count), text});
    };
    const auto said =
        static_cast<int>(std::ranges::count_if(m_content.notes, [](const Note &note) { return !note.isParked; }));
    const auto factors = static_cast<int>(m_content.factors.size());
    const auto open = static_cast<int>(std::ranges::count_if(m_content.actions, isOpen));
    tile(said, tr("note(s) of what was said", nullptr, said));
    tile(factors, tr("factor(s) found", nullptr, factors));
    tile(open, tr("action(s) to carry on with", nullptr, open));
    if (m_content.hands.present > 0) {
        const QString of = tr("%1/%2", "hands of people");
        slide.tiles.append({of.arg(m_content.hands.learned).arg(m_content.hands.present), tr("learned something")});
        slide.tiles.append(
            {of.arg(m_content.hands.wouldComeAgain).arg(m_content.hands.present), tr("would come again")});
    }
    slide.lines = {
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
    case RoomView::Knowledge:
        return std::ranges::any_of(m_content.events,
                                   [](const TimelineEvent &event) { return event.knownAt.isValid(); });
    case RoomView::Prompt: return !m_content.prompts.isEmpty();
    case RoomView::Factors: return !m_content.factors.isEmpty();
    case RoomView::ParkingLot: return std::ranges::any_of(m_content.notes, &Note::isParked);
    case RoomView::Actions: return !m_content.actions.isEmpty();
    case RoomView::Matrix:
        return std::ranges::any_of(m_content.actions, [](const ActionItem &action) {
            return isOpen(action) && action.impact != Level::Unset && action.effort != Level::Unset;
        });
    case RoomView::Decisions:
        return std::ranges::any_of(m_content.actions,
                                   [](const ActionItem &action) { return action.state != ActionState::Proposed; });
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
