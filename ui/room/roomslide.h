// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/phase.h"

#include <QList>
#include <QString>

#include <optional>

namespace debrief {

/// One paragraph that the room sees.
struct RoomLine
{
    enum class Weight { Heading, Large, Body, Detail };

    QString text;
    Weight weight = Weight::Body;
    QString mark = {}; ///< Stands before it: a bullet, a number, a time.
    int indent = 0;
    std::optional<Section> section = {}; ///< Whose colour stands beside it.
    QString note = {};                   ///< Below it, quieter.
    bool staysWithNext = false;          ///< It is the title of what follows.

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

/// One thing that the room sees at a time. What does not fit goes on to a next page.
struct RoomSlide
{
    QString title;                  ///< Small, at the top: where we are.
    std::optional<Section> section; ///< Whose colour stands beside the title.
    QList<RoomLine> head;           ///< On every page.
    QList<RoomLine> lines;
    std::optional<RoomProgress> progress;

    /// All that can be read on it.
    QStringList texts() const
    {
        QStringList all{title};
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
