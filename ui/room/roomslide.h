// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/action.h"
#include "domain/phase.h"
#include "exchange/report/report.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <algorithm>
#include <optional>

namespace debrief {

/// One paragraph that the room sees, or a piece of evidence.
struct RoomLine
{
    enum class Weight {
        Heading,
        Large,
        Strong, ///< Where we are.
        Body,
        Detail,
        Link,
        Code,   ///< An excerpt, its lines as they are, in a box.
        Picture ///< As large as there is room; the text stands below it.
    };

    QString text;
    Weight weight = Weight::Body;
    QString mark = {}; ///< Stands before it: a bullet, a number, a time.
    int indent = 0;
    std::optional<Section> section = {}; ///< Whose colour stands beside it.
    QString note = {};                   ///< Below it, quieter.
    bool staysWithNext = false;          ///< It is the title of what follows.
    QString language = {};               ///< Of an excerpt, for its colours.
    QByteArray picture = {};             ///< The attachment's hash.

    bool operator==(const RoomLine &) const = default;
};

/// Where one stands in the story: a line from its first event to its last, with the milestones on it.
struct RoomProgress
{
    struct Tick
    {
        double at = 0; ///< From 0 to 1.
        std::optional<Section> section;

        bool operator==(const Tick &) const = default;
    };

    double at = 0; ///< From 0 to 1.
    QList<Tick> ticks;

    bool operator==(const RoomProgress &) const = default;
};

/// A number that is to be seen from the last row, and what it counts.
struct RoomTile
{
    QString number;
    QString text;

    bool operator==(const RoomTile &) const = default;
};

/// Actions by impact and effort; the slide's line of that index says which one it is.
struct RoomMatrix
{
    struct Entry
    {
        int line = 0;
        QString number;
        Level impact = Level::Unset;
        Level effort = Level::Unset;

        bool operator==(const Entry &) const = default;
    };
    QList<Entry> entries;
    QString impact; ///< The axes' names.
    QString effort;

    bool operator==(const RoomMatrix &) const = default;
};

/// The factors, whose texts are the slide's lines as well: so they need not be compared.
struct RoomDiagram
{
    ReportFactors factors;

    bool operator==(const RoomDiagram &other) const
    {
        const auto isSame = [](const ReportFactors::Entry &a, const ReportFactors::Entry &b) {
            return a.id == b.id && a.parent == b.parent && a.role == b.role && a.evidence == b.evidence;
        };
        return factors.subject == other.factors.subject && factors.question == other.factors.question &&
               std::equal(factors.entries.cbegin(), factors.entries.cend(), other.factors.entries.cbegin(),
                          other.factors.entries.cend(), isSame);
    }
};

/// One thing that the room sees at a time. What does not fit goes on to a next page.
struct RoomSlide
{
    QString title;                  ///< Small, at the top: where we are.
    std::optional<Section> section; ///< Whose colour stands beside the title.
    QList<RoomLine> head;           ///< On every page.
    QString laterTitle = {}; ///< Instead of title and head on further pages, so that evidence has room; empty for none.
    QList<RoomTile> tiles;   ///< On the first.
    QList<RoomLine> lines;
    std::optional<RoomProgress> progress;
    std::optional<RoomMatrix> matrix; ///< On every page, beside the lines.
    /// As a diagram; the slide's lines are its entries, in their order, and are seen there only.
    std::optional<RoomDiagram> diagram;
    bool fills = false; ///< Short, and no line comes while one looks at it: as large as it can be on one page.

    /// All that can be read on it.
    QStringList texts() const
    {
        QStringList all{title, laterTitle};
        for (const RoomTile &tile : tiles)
            all += {tile.number, tile.text};
        if (matrix)
            all += {matrix->impact, matrix->effort};
        for (const QList<RoomLine> &part : {head, lines}) {
            for (const RoomLine &line : part) {
                if (!line.mark.isEmpty())
                    all.append(line.mark);
                all.append(line.text);
                if (!line.note.isEmpty())
                    all.append(line.note);
            }
        }
        return all;
    }

    bool operator==(const RoomSlide &) const = default;
};

} // namespace debrief
