// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/importer.h"

namespace debrief {

/// System logs: RFC 5424, RFC 3164 (no year, no zone, day padded with a space or a zero), and the ISO times of rsyslog.
/// Without a year it is the one of options.date, or of the file name, or else the latest in which nothing lies in the future; a
/// jump by half a year is New Year. Without a zone it is the one of the options, else UTC. Where the clock was put back and the log runs on,
/// the second of the two instants is taken.
class SyslogImporter : public Importer
{
public:
    QString id() const override;
    QString label() const override;
    QStringList suffixes() const override;
    int recognise(const ImportSource &source) const override;
    Result<> read(ImportSource &source, ImportSink &sink) const override;
};

} // namespace debrief
