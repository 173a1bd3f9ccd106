// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"

#include <QList>
#include <QStringList>

namespace debrief {

/// What the facilitator may say when a meeting takes a turn: "if you hear …, ask …". For the facilitator alone.
struct FacilitatorCard
{
    QString key;
    QString title;
    QStringList hear; ///< What people say, or do.
    QStringList ask;  ///< Questions that lead back.
    QString reason;   ///< Why; one or two sentences.

    bool operator==(const FacilitatorCard &) const = default;
};

/// Those that ship with Debrief, in the language of the program where there is a translation.
Result<QList<FacilitatorCard>> facilitatorCards();
/// An object with cards[] of key, title, hear[], ask[] and reason.
Result<QList<FacilitatorCard>> facilitatorCardsFromJson(const QByteArray &json);

} // namespace debrief
