// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace debrief {

class ImportSource;

/// What the beginning of a text looks like.
struct TimelineSample
{
    QString suffix;        ///< Of the name, lower case.
    bool isOther = false;  ///< A folder, JSON, XML, or no text at all.
    int lines = 0;         ///< That are not blank.
    int timedLines = 0;    ///< That begin with a time, or with a mark of Markdown and a time.
    int markdownLines = 0; ///< Headings and borders of tables.
};

TimelineSample sampleOf(const ImportSource &source);

} // namespace debrief
