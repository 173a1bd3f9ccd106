// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/room/roomcontent.h"

#include "domain/labels.h"
#include "domain/zonedtime.h"
#include "ui/timeline/eventmarks.h"

#include <QLocale>
#include <QUrl>

#include <algorithm>

namespace debrief {

namespace {

constexpr qsizetype LargeTextLimit = 240;
/// How far one looks back for what was known: what was not is to be on the same page.
constexpr qsizetype MostKnown = 3;
constexpr qsizetype MostWords = 80;

QString shortened(const QString &text)
{
    if (text.size() <= MostWords)
        return text;
    const qsizetype gap = text.lastIndexOf(u' ', MostWords);
    return text.first(gap > MostWords / 2 ? gap : MostWords) + QChar(0x2026);
}

QDateTime knownFrom(const TimelineEvent &event)
{
    return event.knownAt.isValid() ? std::max(event.knownAt, event.time.happenedAt) : event.time.happenedAt;
}

RoomLine lead(const QString &text)
{
    return {.text = text, .weight = RoomLine::Weight::Detail, .staysWithNext = true};
}

} // namespace

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

QString RoomContent::clock(const QDateTime &time) const
{
    return timeText(time, m_zone, TimeDetail::Time);
}

QString RoomContent::clockOf(const TimelineEvent &event) const
{
    const QString time = clock(event.time.happenedAt);
    const QString end = clock(event.time.endsAt);
    const QString span = end.isEmpty() ? time : QStringLiteral("%1–%2").arg(time, end);
    return event.time.precision == TimePrecision::Approximate ? QStringLiteral("≈ %1").arg(span) : span;
}

QString RoomContent::placeInStory(const TimelineEvent &event) const
{
    const QDateTime local = event.time.happenedAt.toTimeZone(m_zone);
    return tr("The story, %1 of %2 · %3, %4", "place, count, day, zone")
        .arg(&event - m_content.events.constData() + 1)
        .arg(m_content.events.size())
        .arg(QLocale().toString(local.date(), QLocale::LongFormat), local.timeZoneAbbreviation());
}

QString RoomContent::knownLater(const TimelineEvent &event) const
{
    const auto delay = std::chrono::milliseconds(event.time.happenedAt.msecsTo(event.knownAt));
    return tr("Known at %1, %2 later").arg(clock(event.knownAt), durationLabel(delay));
}

void RoomContent::appendEvidence(QList<RoomLine> &lines, EventId id, bool isLarge) const
{
    for (const Evidence &evidence : m_content.evidence) {
        const bool takesRoom = evidence.kind == EvidenceKind::Picture || evidence.kind == EvidenceKind::Excerpt;
        if (evidence.eventId != id || takesRoom != isLarge)
            continue;
        RoomLine line{.text = plain(evidence.title)};
        switch (evidence.kind) {
        case EvidenceKind::Link: {
            const QString host = plain(QUrl(evidence.url).host());
            line.weight = RoomLine::Weight::Link;
            line.mark = QStringLiteral("↗");
            // An address is not to be read from afar; where it leads to is.
            if (line.text.isEmpty())
                line.text = host.isEmpty() ? plain(evidence.url) : host;
            else
                line.note = host;
            break;
        }
        case EvidenceKind::Excerpt:
            line.weight = RoomLine::Weight::Code;
            line.note = plain(evidence.text);
            line.language = evidence.language;
            break;
        case EvidenceKind::Picture:
            line.weight = RoomLine::Weight::Picture;
            line.picture = evidence.attachmentHash;
            break;
        case EvidenceKind::File:
            line.mark = QStringLiteral("↧");
            line.weight = RoomLine::Weight::Detail;
            break;
        }
        lines.append(line);
    }
}

RoomSlide RoomContent::story(EventId id) const
{
    const auto event = std::ranges::find(m_content.events, id, &TimelineEvent::id);
    if (event == m_content.events.cend())
        return {};
    RoomSlide slide;
    slide.title = placeInStory(*event);
    slide.head = {{clockOf(*event), RoomLine::Weight::Heading}};
    slide.laterTitle = tr("%1 · %2", "a time, and where it is in the story").arg(clockOf(*event), slide.title);
    const QString text = words(event->text);
    // What is long is to be read, not to be seen from the door.
    slide.lines.append({text, text.size() <= LargeTextLimit ? RoomLine::Weight::Large : RoomLine::Weight::Body});
    slide.lines.append(
        {event->source.isEmpty() ? label(event->kind) : tr("%1, from %2").arg(label(event->kind), plain(event->source)),
         RoomLine::Weight::Detail});
    for (const Milestone milestone : event->milestones)
        slide.lines.append({.text = label(milestone), .mark = QStringLiteral("⚑"), .section = sectionOf(milestone)});
    if (event->knownAt.isValid() && event->knownAt > event->time.happenedAt)
        slide.lines.append({.text = knownLater(*event), .mark = QStringLiteral("◔")});
    // What takes one line stands beside the words; what is looked at may have pages of its own.
    for (const bool isLarge : {false, true})
        appendEvidence(slide.lines, id, isLarge);
    slide.progress = progressAt(*event);
    return slide;
}

RoomSlide RoomContent::knowledge(EventId id) const
{
    const auto event = std::ranges::find(m_content.events, id, &TimelineEvent::id);
    if (event == m_content.events.cend())
        return {};
    const QDateTime moment = event->time.happenedAt;
    QList<const TimelineEvent *> known;
    QList<const TimelineEvent *> hidden;
    for (const TimelineEvent &one : m_content.events) {
        if (one.time.happenedAt > moment)
            break;
        (knownFrom(one) <= moment ? known : hidden).append(&one);
    }
    std::stable_sort(known.begin(), known.end(),
                     [](const auto *a, const auto *b) { return knownFrom(*a) < knownFrom(*b); });
    const qsizetype older = qMax<qsizetype>(0, known.size() - MostKnown);

    RoomSlide slide;
    slide.title = placeInStory(*event);
    slide.head = {{tr("What did we know at %1?").arg(clockOf(*event)), RoomLine::Weight::Heading}};
    if (!known.isEmpty())
        slide.lines.append(lead(older > 0 ? tr("Known by then, last of all") : tr("Known by then")));
    for (const TimelineEvent *one : known.sliced(older))
        slide.lines.append({.text = shortened(line(one->text)), .mark = clock(knownFrom(*one))});
    if (hidden.isEmpty()) {
        slide.lines.append({tr("Nothing had happened that only turned out later."), RoomLine::Weight::Detail});
    } else {
        slide.lines.append(lead(tr("Had happened, and only turned out later")));
        for (const TimelineEvent *one : std::as_const(hidden))
            slide.lines.append(
                {.text = shortened(line(one->text)), .mark = clock(one->time.happenedAt), .note = knownLater(*one)});
    }
    slide.progress = progressAt(*event);
    return slide;
}

} // namespace debrief
