// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/import/ircstamp.h"

namespace debrief {

/// A line of a chat log.
struct IrcLine
{
    enum class Kind {
        Message,
        Action,
        Notice,
        System, ///< Someone came, went, or changed something.
        Date,   ///< From when on the log goes.
        Empty,  ///< Nothing that anybody would miss.
    };

    Kind kind = Kind::Empty;
    IrcStamp stamp;
    QString nick;
    QString text;   ///< Without colours.
    QString change; ///< Of a system line: join, part, quit, nick, mode, topic, kick or server.
};

/// A line of irssi, WeeChat, HexChat, mIRC, ZNC, dircproxy and the like; nothing when it is none.
std::optional<IrcLine> readIrcLine(const QString &line);

} // namespace debrief
