// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "domain/ids.h"

#include <QList>
#include <QString>

namespace debrief {

/// What a review can be referred to by.
struct ReviewTitle
{
    ReviewId id;
    QString title;
};

/// The review that a person means: by id, id prefix (4 hex digits or more), or title (as it is, then regardless of case, then
/// as a part). NotFound, or Ambiguous with the choices.
Result<ReviewId> findReview(const QList<ReviewTitle> &reviews, const QString &reference);

} // namespace debrief
