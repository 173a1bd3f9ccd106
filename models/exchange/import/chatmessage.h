// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace debrief {

/// A file that was sent along with a message.
struct ChatFile
{
    QString name;
    QString url; ///< Empty when the export does not tell where it is.
};

/// What a message answers.
struct ChatReply
{
    bool isReply = false;
    QString person; ///< Who wrote what it answers; empty when that is not known.
    QString excerpt;
};

/// One message of a chat, whatever the program.
struct ChatMessage
{
    enum class Author { Person, Program };

    QDateTime at;     ///< UTC.
    QDateTime endsAt; ///< UTC; of a call, for instance.
    QByteArray zone = "UTC";
    QString person;  ///< As readers know them.
    QString channel; ///< With its mark: "#ops".
    QString text;    ///< Markdown.
    QString key;     ///< Unique among the messages of that program.
    QString kind;    ///< What the program itself calls it.
    ChatReply reply;
    QList<ChatFile> files;
    Author author = Author::Person;
    bool isEdited = false;
    bool isNoise = false; ///< People who come and go, and the like.
};

} // namespace debrief
