// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event.h"
#include "domain/zonechoices.h"
#include "exchange/import/csvcolumns.h"

#include <QMap>

#include <optional>

namespace debrief {

/// Which events to take. What does not pass is counted and forgotten at once, so memory grows with what is wanted only.
struct ImportFilter
{
    QDateTime from;         ///< UTC, included; invalid for no bound. What lasts is judged by its beginning.
    QDateTime to;           ///< UTC, included.
    QStringList people;     ///< Any of them: part of TimelineEvent::source, without regard to case.
    QString text;           ///< Part of the event's text, without regard to case.
    bool withNoise = false; ///< Also what the format marks as noise (notifications sent, people joining a channel).

    bool operator==(const ImportFilter &) const = default;
};

struct ImportOptions
{
    QByteArray zone;         ///< For times that name none; empty: the format's own rule, else UTC.
    QDate date;              ///< The day (or year) of times that have none; invalid: from the file's name or content.
    ZoneChoices zoneChoices; ///< What abbreviations that several zones use stand for.
    QString lane;            ///< For every event; empty: the format's own choice.
    QMap<QString, EventKind> kinds;    ///< By the source's own name of a kind (ImportResult::sourceKinds).
    std::optional<CsvColumns> columns; ///< Of a table; nothing: recognised by header and content.
    ImportFilter filter;
};

} // namespace debrief
