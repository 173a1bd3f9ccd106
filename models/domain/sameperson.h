// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/participant.h"

namespace debrief {

/// Whether the two stand for one person: by e-mail where both have one, else by name.
bool isSamePerson(const Participant &a, const Participant &b);
/// Fills what is empty in the first, and adds the roles.
void takeOver(Participant &person, const Participant &from);
/// Adds the person, or completes the one that is there.
void addPerson(QList<Participant> &people, const Participant &person);
/// "jane.doe@example.org" → "Jane Doe".
QString nameOfAddress(const QString &address);

} // namespace debrief
