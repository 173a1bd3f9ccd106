// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace debrief {

/// The time at the beginning of a line of a chat log, as far as it is written there.
struct IrcStamp
{
    QDate date;    ///< Invalid where it is not written, or without its year.
    int month = 0; ///< Of "[15 Jan 00:53]", which has no year.
    int day = 0;
    QTime time;
    std::optional<int> offset; ///< From UTC, in seconds.
    qsizetype restAt = 0;      ///< Where the line goes on.
};

std::optional<IrcStamp> readIrcStamp(const QString &line);

/// A line that only says from when on the log goes: irssi's "--- Log opened …" and "--- Day changed …", HexChat's and mIRC's.
std::optional<IrcStamp> readIrcDateLine(const QString &line);

/// The date in a file's name: "#ops.2020-06-05.log", "switchdev-20200605.log". Invalid when there is none.
QDate dateInFileName(const QString &name);

/// 1 to 12 for an English name or its first three letters; 0 for anything else.
int monthOf(QStringView name);

} // namespace debrief
