// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/change.h"

#include <QString>

namespace debrief {

/// Which kind of place search finds it as, and the words it is found by; both empty for what is not searched.
struct SearchText
{
    QString kind;
    QString words;
};

SearchText searchText(const Review &review);
SearchText searchText(const Participant &participant);
SearchText searchText(const AgendaItem &item);
SearchText searchText(const TimelineEvent &event);
SearchText searchText(const Evidence &evidence);
SearchText searchText(const Prompt &prompt);
SearchText searchText(const Note &note);
SearchText searchText(const Factor &factor);
SearchText searchText(const ActionItem &action);
SearchText searchText(const ActionLink &link);

} // namespace debrief
