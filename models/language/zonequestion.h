// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "domain/zonechoices.h"

#include <QList>

#include <optional>

namespace debrief {

/// What has to be asked once before a phrase can be read: which zone an abbreviation means.
struct ZoneQuestion
{
    QString abbreviation;
    QList<QByteArray> zones; ///< IANA ids, the likeliest first.
};

/// The question behind an error of a time phrase; nothing when the error is another one.
std::optional<ZoneQuestion> zoneQuestionOf(const Error &error);

/// "Asia/Kolkata (UTC+05:30)": a zone as it is offered for the abbreviation.
QString zoneChoiceLabel(const QString &abbreviation, const QByteArray &zone);

/// Reads "IST=Asia/Kolkata, CST=Asia/Shanghai"; empty for an empty text. InvalidInput says what is wrong with which of them.
Result<ZoneChoices> parseZoneChoices(const QString &text);

/// As parseZoneChoices reads it.
QString zoneChoicesText(const ZoneChoices &choices);

} // namespace debrief
