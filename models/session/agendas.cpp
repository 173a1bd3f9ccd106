// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/agendas.h"

#include "session/reviewsession.h"

#include <QCoreApplication>

#include <algorithm>

namespace debrief {

namespace {

struct AgendaTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::Agenda)
};

} // namespace

int AgendaTemplate::minutes() const
{
    int sum = 0;
    for (const Topic &topic : topics)
        sum += topic.minutes;
    return sum;
}

QList<AgendaTemplate> builtInAgendas()
{
    const QString opening = AgendaTexts::tr("Opening and prime directive");
    const QString timeline = AgendaTexts::tr("The timeline");
    const QString questions = AgendaTexts::tr("What we ask: detect to prevent");
    const QString wellAndLucky = AgendaTexts::tr("What went well, where we got lucky, what we learned");
    const QString actions = AgendaTexts::tr("Actions and parking lot");
    const QString closing = AgendaTexts::tr("Closing");
    return {
        {QStringLiteral("local-60"),
         AgendaTexts::tr("60 minutes"),
         ReviewKind::Local,
         {{opening, 5}, {timeline, 15}, {questions, 20}, {wellAndLucky, 8}, {actions, 10}, {closing, 2}}},
        {QStringLiteral("local-45"),
         AgendaTexts::tr("45 minutes"),
         ReviewKind::Local,
         {{opening, 3}, {timeline, 10}, {questions, 15}, {wellAndLucky, 7}, {actions, 8}, {closing, 2}}},
        {QStringLiteral("global-60"),
         AgendaTexts::tr("60 minutes, global review"),
         ReviewKind::Global,
         {{opening, 5},
          {AgendaTexts::tr("Impact on the business, then technology"), 8},
          {AgendaTexts::tr("The story"), 12},
          {AgendaTexts::tr("Diagnosis, repair and how long they took"), 10},
          {AgendaTexts::tr("Remediation and improvements"), 10},
          {AgendaTexts::tr("What every team can learn"), 8},
          {AgendaTexts::tr("Communication during the incident"), 5},
          {closing, 2}}},
    };
}

QList<AgendaTemplate> builtInAgendas(ReviewKind kind)
{
    QList<AgendaTemplate> agendas = builtInAgendas();
    agendas.removeIf([kind](const AgendaTemplate &agenda) { return agenda.kind != kind; });
    return agendas;
}

QList<AgendaItem> agendaFor(const AgendaTemplate &agenda, ReviewId review)
{
    QList<AgendaItem> items;
    int order = 0;
    for (const AgendaTemplate::Topic &topic : agenda.topics)
        items.append({AgendaItemId::create(), review, topic.title, topic.minutes * 60, 0, order++});
    return items;
}

Result<> useAgenda(ReviewSession &session, const AgendaTemplate &agenda)
{
    QList<Entity> items;
    for (const AgendaItem &item : agendaFor(agenda, session.id()))
        items.append(item);
    QList<QUuid> replaced;
    for (const AgendaItem &item : session.tableOf<AgendaItem>())
        replaced.append(item.id.uuid());
    return session.rework(items, replaced, AgendaTexts::tr("Use agenda: %1").arg(agenda.name));
}

} // namespace debrief
