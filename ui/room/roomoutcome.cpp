// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/room/roomcontent.h"

#include "domain/labels.h"
#include "ui/timeline/eventmarks.h"

#include <QLocale>

#include <algorithm>

namespace debrief {

namespace {

/// First what is to be done first: high impact, then low effort.
bool isSooner(const ActionItem *a, const ActionItem *b)
{
    if (a->impact != b->impact)
        return a->impact > b->impact;
    return a->effort < b->effort;
}

bool isPlaced(const ActionItem &action)
{
    return action.impact != Level::Unset && action.effort != Level::Unset;
}

} // namespace

QString RoomContent::detailsOf(const ActionItem &action) const
{
    QStringList details;
    if (action.phase != Phase::None)
        details.append(label(action.phase));
    if (!action.owner.isEmpty())
        details.append(person(action.owner));
    if (action.due.isValid())
        details.append(QLocale().toString(action.due, QLocale::ShortFormat));
    return details.join(QStringLiteral(" · "));
}

RoomLine RoomContent::actionLine(const ActionItem &action) const
{
    return {.text = plain(action.title),
            .mark = QStringLiteral("•"),
            .section = sectionOf(action.phase),
            .note = detailsOf(action)};
}

void RoomContent::appendActions(QList<RoomLine> &lines, const QString &title, const QList<ActionState> &states) const
{
    bool isFirst = true;
    for (const ActionState state : states) {
        for (const ActionItem &action : m_content.actions) {
            if (action.state != state)
                continue;
            if (isFirst)
                lines.append({.text = title, .weight = RoomLine::Weight::Detail, .staysWithNext = true});
            isFirst = false;
            lines.append(actionLine(action));
            if (state == ActionState::Declined && !action.declineReason.isEmpty())
                lines.last().note = words(action.declineReason);
        }
    }
}

RoomSlide RoomContent::actions() const
{
    RoomSlide slide = titled(tr("What we will do"));
    for (const ActionState state : enumValues<ActionState>()) {
        const auto count = std::ranges::count(m_content.actions, state, &ActionItem::state);
        if (count > 0)
            slide.tiles.append({QString::number(count), label(state)});
        appendActions(slide.lines, label(state), {state});
    }
    return slide;
}

RoomSlide RoomContent::matrix() const
{
    RoomSlide slide = titled(tr("Where do we begin?"));
    QList<const ActionItem *> placed;
    QList<const ActionItem *> others;
    for (const ActionItem &action : m_content.actions) {
        if (isOpen(action))
            (isPlaced(action) ? placed : others).append(&action);
    }
    std::stable_sort(placed.begin(), placed.end(), isSooner);
    slide.matrix = RoomMatrix{.entries = {}, .impact = tr("↑ Impact"), .effort = tr("Effort →")};
    for (qsizetype i = 0; i < placed.size(); ++i) {
        const QString number = QString::number(i + 1);
        slide.matrix->entries.append(
            {static_cast<int>(slide.lines.size()), number, placed.at(i)->impact, placed.at(i)->effort});
        slide.lines.append({.text = plain(placed.at(i)->title), .mark = number});
    }
    if (!others.isEmpty())
        slide.lines.append({.text = tr("Not yet judged"), .weight = RoomLine::Weight::Detail, .staysWithNext = true});
    for (const ActionItem *action : std::as_const(others))
        slide.lines.append({.text = plain(action->title), .mark = QStringLiteral("•")});
    return slide;
}

RoomSlide RoomContent::decisions() const
{
    RoomSlide slide = titled(tr("What we decided"));
    appendActions(slide.lines, tr("We will"), {ActionState::Accepted, ActionState::InProgress, ActionState::Done});
    appendActions(slide.lines, tr("We will not"), {ActionState::Declined});
    return slide;
}

} // namespace debrief
