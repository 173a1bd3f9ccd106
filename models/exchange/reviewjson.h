// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "domain/evidence.h"
#include "domain/reviewcontent.h"
#include "exchange/importer.h"

#include <QJsonArray>
#include <QJsonObject>

namespace debrief {

/// The JSON that resources/json/review.schema.json describes. What files and the command line's --json hold is made here.
inline constexpr int reviewJsonVersion = 1;

/// The whole review, private notes included. The content of attachments goes into it once each.
QJsonObject reviewToJson(const ReviewContent &content, const QList<Attachment> &attachments = {});
/// The same as a file's text, the format named first, so that the beginning of a file says what it is.
QByteArray reviewJsonText(const ReviewContent &content, const QList<Attachment> &attachments = {});
/// The review without what belongs to it: for lists. It has no format key, so nobody takes it for a whole review.
QJsonObject reviewHeadToJson(const Review &review);

QJsonObject toJson(const TimelineEvent &event);
QJsonObject toJson(const Note &note);
QJsonObject toJson(const ActionItem &action);
QJsonObject toJson(const Participant &participant);
QJsonObject toJson(const Prompt &prompt);
QJsonObject toJson(const Factor &factor);
QJsonObject toJson(const AgendaItem &item);
QJsonObject toJson(const ActionLink &link);

/// Reads what reviewToJson wrote: one review, or an array of them. Times may have any offset; ids that are not given are made.
/// InvalidInput with the JSON path ("$.events[3].happened_at") and the remedy; NewerFormat for one of a later Debrief.
/// Unknown keys and zones become warnings.
Result<ImportResult> reviewsFromJson(const QJsonValue &json);

} // namespace debrief
