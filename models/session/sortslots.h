// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/prompt.h"

#include <QList>

namespace debrief {

class ReviewSession;

/// One of the nine places that a digit puts a note to: a prompt, or several to choose from with a second digit.
struct SortSlot
{
    QString title; ///< Of a section, where the slot stands for all of it that there is; else the prompt's text.
    Section section = Section::General; ///< Of the first prompt.
    QList<Prompt> prompts;              ///< Never empty.

    bool operator==(const SortSlot &) const = default;
};

/// No more than nine, in the order of the prompts. Where there are more prompts than that, they are put together by section.
QList<SortSlot> sortSlots(const QList<Prompt> &prompts);
/// Those of the review, in their order.
QList<SortSlot> sortSlots(const ReviewSession &session);

} // namespace debrief
