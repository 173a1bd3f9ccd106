// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/closingcheck.h"

#include "domain/openslots.h"
#include "session/notework.h"
#include "session/parkinglot.h"
#include "session/reviewsession.h"

#include <QCoreApplication>

#include <algorithm>

namespace debrief {

namespace {

struct ClosingTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::ClosingCheck)
};

template<typename T>
QList<T> inOrder(const ReviewSession &session)
{
    QList<T> list = session.tableOf<T>().values();
    std::ranges::sort(list,
                      [](const T &a, const T &b) { return a.order != b.order ? a.order < b.order : a.id < b.id; });
    return list;
}

class Finder
{
public:
    explicit Finder(ClosingPoint point) { m_finding.point = point; }

    void add(const QUuid &id, const QString &title)
    {
        m_finding.ids.append(id);
        add(title);
    }
    void add(const QString &title)
    {
        m_finding.titles.append(title);
        ++m_finding.count;
    }
    const ClosingFinding &finding() const { return m_finding; }

private:
    ClosingFinding m_finding;
};

ClosingFinding openSlotsOf(const ReviewSession &session)
{
    Finder finder(ClosingPoint::OpenSlots);
    for (const OpenSlot &slot : openSlots(session.tableOf<TimelineEvent>().values()))
        finder.add(slot.label);
    return finder.finding();
}

ClosingFinding unansweredOf(const ReviewSession &session)
{
    Finder finder(ClosingPoint::UnansweredPrompts);
    for (const Prompt &prompt : inOrder<Prompt>(session)) {
        if (!prompt.answered)
            finder.add(prompt.id.uuid(), prompt.text);
    }
    return finder.finding();
}

ClosingFinding unsortedOf(const ReviewSession &session)
{
    Finder finder(ClosingPoint::UnsortedNotes);
    for (const Note &note : notesAt(session, {})) {
        if (!note.isPrivate)
            finder.add(note.id.uuid(), note.text);
    }
    return finder.finding();
}

ClosingFinding parkedOf(const ReviewSession &session)
{
    Finder finder(ClosingPoint::ParkedTopics);
    for (const NoteId &id : openTopics(session))
        finder.add(id.uuid(), session.find<Note>(id)->text);
    return finder.finding();
}

ClosingFinding missingFactorsOf(const ReviewSession &session)
{
    ClosingFinding finding;
    finding.point = ClosingPoint::MissingFactors;
    finding.count = gapsOf(session.tableOf<Factor>().values()).missing;
    return finding;
}

template<typename Lacks>
ClosingFinding actionsThat(const ReviewSession &session, ClosingPoint point, Lacks lacks)
{
    Finder finder(point);
    for (const ActionItem &action : inOrder<ActionItem>(session)) {
        if (isOpen(action) && lacks(action))
            finder.add(action.id.uuid(), action.title);
    }
    return finder.finding();
}

} // namespace

QList<ClosingFinding> closingFindings(const ReviewSession &session)
{
    return {openSlotsOf(session),
            unansweredOf(session),
            unsortedOf(session),
            parkedOf(session),
            missingFactorsOf(session),
            actionsThat(session, ClosingPoint::ActionsWithoutOwner,
                        [](const ActionItem &action) { return action.owner.trimmed().isEmpty(); }),
            actionsThat(session, ClosingPoint::ActionsWithoutDueDate,
                        [](const ActionItem &action) { return !action.due.isValid(); })};
}

QString closingText(const ClosingFinding &finding)
{
    const int count = finding.count;
    switch (finding.point) {
    case ClosingPoint::OpenSlots:
        return count > 0 ? ClosingTexts::tr("%n important time(s) missing from the timeline", nullptr, count)
                         : ClosingTexts::tr("The timeline has every important time");
    case ClosingPoint::UnansweredPrompts:
        return count > 0 ? ClosingTexts::tr("%n prompt(s) not answered yet", nullptr, count)
                         : ClosingTexts::tr("Every prompt is answered");
    case ClosingPoint::UnsortedNotes:
        return count > 0 ? ClosingTexts::tr("%n unsorted note(s)", nullptr, count)
                         : ClosingTexts::tr("Every note is sorted");
    case ClosingPoint::ParkedTopics:
        return count > 0 ? ClosingTexts::tr("%n parked topic(s) still open", nullptr, count)
                         : ClosingTexts::tr("No parked topic is left over");
    case ClosingPoint::MissingFactors:
        return count > 0 ? ClosingTexts::tr("Fewer than three factors: %n more to look for", nullptr, count)
                         : ClosingTexts::tr("Three factors or more were found");
    case ClosingPoint::ActionsWithoutOwner:
        return count > 0 ? ClosingTexts::tr("%n action(s) without an owner", nullptr, count)
                         : ClosingTexts::tr("Every open action has an owner");
    case ClosingPoint::ActionsWithoutDueDate:
        return count > 0 ? ClosingTexts::tr("%n action(s) without a due date", nullptr, count)
                         : ClosingTexts::tr("Every open action has a due date");
    }
    return {};
}

Balance balanceOf(const ReviewSession &session)
{
    BalanceCounter counter(session.tableOf<Prompt>().values());
    for (const Note &note : session.tableOf<Note>())
        counter.add(note);
    for (const Factor &factor : session.tableOf<Factor>())
        counter.add(factor);
    return counter.balance();
}

QString balanceText(const Balance &balance)
{
    return ClosingTexts::tr("%1 went wrong, %2 went well, %3 lucky", "numbers of what was said")
        .arg(balance.wentWrong)
        .arg(balance.wentWell)
        .arg(balance.lucky);
}

QString balanceHint(const Balance &balance)
{
    const auto lack = lackOf(balance);
    if (!lack)
        return {};
    switch (*lack) {
    case BalanceLack::WentWell:
        return balance.wentWell == 0 ? ClosingTexts::tr("Nothing yet about what went well. What helped?")
                                     : ClosingTexts::tr("Mostly about what went wrong. What else helped?");
    case BalanceLack::WentWrong:
        return balance.wentWrong == 0 ? ClosingTexts::tr("Nothing yet about what went wrong. What made it hard?")
                                      : ClosingTexts::tr("Mostly about what went well. What made it hard?");
    case BalanceLack::Luck: return ClosingTexts::tr("Nothing yet about luck. What could have been worse?");
    }
    return {};
}

QList<Factor> factorsInOrder(const ReviewSession &session)
{
    QHash<FactorId, QList<Factor>> children;
    const QList<Factor> all = inOrder<Factor>(session);
    for (const Factor &factor : all)
        children[factor.parentId].append(factor);
    QList<Factor> ordered;
    QList<Factor> waiting;
    const auto wait = [&](const FactorId &parent) {
        const QList<Factor> below = children.value(parent);
        for (auto factor = below.crbegin(); factor != below.crend(); ++factor)
            waiting.append(*factor);
    };
    wait({});
    while (!waiting.isEmpty()) {
        ordered.append(waiting.takeLast());
        wait(ordered.last().id);
    }
    return ordered;
}

} // namespace debrief
