// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/agenda.h"
#include "domain/error.h"
#include "domain/review.h"

#include <QList>

namespace debrief {

class ReviewSession;

/// An agenda to begin with. Its topics are those that the sources (S1, S2) say belong into such a meeting.
struct AgendaTemplate
{
    struct Topic
    {
        QString title;
        int minutes = 0;
    };

    QString key; ///< "local-60": for the command line.
    QString name;
    ReviewKind kind = ReviewKind::Local;
    QList<Topic> topics;

    int minutes() const;
};

/// The agendas that ship with Debrief; the first one of a kind is the usual one.
QList<AgendaTemplate> builtInAgendas();
/// Those that fit the kind of review.
QList<AgendaTemplate> builtInAgendas(ReviewKind kind);

/// The template's topics for the review, with ids of their own.
QList<AgendaItem> agendaFor(const AgendaTemplate &agenda, ReviewId review);

/// Puts the template in the place of the review's agenda; one step to undo.
Result<> useAgenda(ReviewSession &session, const AgendaTemplate &agenda);

} // namespace debrief
