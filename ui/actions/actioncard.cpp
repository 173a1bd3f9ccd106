// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/actioncard.h"

#include "domain/labels.h"

#include <QLocale>

namespace debrief {

namespace {

QString shortLabel(Horizon horizon)
{
    switch (horizon) {
    case Horizon::Unset: return {};
    case Horizon::Immediate: return ActionCard::tr("immediate");
    case Horizon::LongerTerm: return ActionCard::tr("longer term");
    }
    return {};
}

QString shortLabel(Breadth breadth)
{
    switch (breadth) {
    case Breadth::Unset: return {};
    case Breadth::ThisIncident: return ActionCard::tr("this incident");
    case Breadth::IncidentClass: return ActionCard::tr("class of incidents");
    }
    return {};
}

} // namespace

QStringList whatLacks(const ActionItem &action)
{
    QStringList missing;
    if (!isOpen(action))
        return missing;
    if (action.owner.trimmed().isEmpty())
        missing.append(ActionCard::tr("owner"));
    if (!action.due.isValid())
        missing.append(ActionCard::tr("due date"));
    if (action.doneWhen.trimmed().isEmpty())
        missing.append(ActionCard::tr("done when"));
    if (action.breadth == Breadth::Unset)
        missing.append(ActionCard::tr("breadth"));
    return missing;
}

ActionCard ActionCard::of(const ActionItem &action, const QDate &today)
{
    ActionCard card;
    card.title = action.title.simplified();
    card.phase = action.phase;
    card.owner = action.owner.simplified();
    card.isOverdue = isOpen(action) && action.due.isValid() && action.due < today;
    if (action.due.isValid()) {
        const QString date = action.due.toString(Qt::ISODate);
        card.due = card.isOverdue ? ActionCard::tr("Overdue %1").arg(date) : date;
    }
    if (action.impact != Level::Unset)
        card.gauges.append({ActionCard::tr("Impact"), action.impact});
    if (action.effort != Level::Unset)
        card.gauges.append({ActionCard::tr("Effort"), action.effort});
    for (const QString &fact : {shortLabel(action.horizon), shortLabel(action.breadth)}) {
        if (!fact.isEmpty())
            card.facts.append(fact);
    }
    card.trackerKey = action.trackerKey.simplified();
    if (const QStringList missing = whatLacks(action); !missing.isEmpty())
        card.lacks = ActionCard::tr("Lacks %1").arg(QLocale().createSeparatedList(missing));
    if (action.state == ActionState::Declined)
        card.declineReason = action.declineReason.simplified();
    return card;
}

QString ActionCard::spoken() const
{
    QStringList parts{title};
    if (phase != Phase::None)
        parts.append(label(phase));
    if (!owner.isEmpty())
        parts.append(ActionCard::tr("Owner: %1").arg(owner));
    if (!due.isEmpty())
        parts.append(isOverdue ? due : ActionCard::tr("Due: %1").arg(due));
    for (const Gauge &gauge : gauges)
        parts.append(
            ActionCard::tr("%1: %2", "impact or effort: low, medium or high").arg(gauge.name, label(gauge.level)));
    parts.append(facts);
    if (!trackerKey.isEmpty())
        parts.append(trackerKey);
    if (!declineReason.isEmpty())
        parts.append(ActionCard::tr("Declined: %1").arg(declineReason));
    if (!lacks.isEmpty())
        parts.append(lacks);
    return parts.join(u'\n');
}

} // namespace debrief
