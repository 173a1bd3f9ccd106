// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/action.h"

#include <QCoreApplication>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace debrief {

/// What a card on the board says of an action.
struct ActionCard
{
    Q_DECLARE_TR_FUNCTIONS(debrief::ActionCard)

public:
    /// A level that is painted as one to three marks behind its name.
    struct Gauge
    {
        QString name;
        Level level = Level::Unset;
    };

    QString title;
    Phase phase = Phase::None;
    QString owner;
    QString due; ///< With the word "overdue" where it is.
    bool isOverdue = false;
    QList<Gauge> gauges; ///< Those that are set.
    QStringList facts;   ///< Horizon and breadth, in a word or two.
    QString trackerKey;
    QString lacks; ///< "Lacks owner, due date"; empty when nothing is missing or nothing is to be done any more.
    QString declineReason;

    static ActionCard of(const ActionItem &action, const QDate &today);
    /// The whole card in words, for screen readers and tool tips.
    QString spoken() const;
};

/// What an open action still needs to be specific and actionable, in words; empty for one that is neither open nor wanting.
QStringList whatLacks(const ActionItem &action);

} // namespace debrief
