// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/import/importsource.h"
#include "exchange/import/slackmessages.h"

namespace debrief {

struct JsonRecord;

/// Goes through the files of an export: names first, then every channel's messages.
class SlackExport
{
public:
    SlackExport(ImportSource &source, ImportSink &sink);

    /// From 0 to 100, by the names of a folder's files.
    static int recognise(const QStringList &files);

    Result<> read();

private:
    /// A file with messages, and where they were said as far as its name tells.
    struct Part
    {
        QString file;
        SlackChannel channel;
    };

    Result<> readFolder();
    Result<> readNames(const QString &file);
    Result<> readMessages(ImportSource &source, SlackChannel channel, const QString &file);
    void addRecord(const JsonRecord &record, const SlackChannel &channel, const QString &file);
    QList<Part> parts() const;

    ImportSource &m_source;
    ImportSink &m_sink;
    SlackMessages m_messages;
};

} // namespace debrief
