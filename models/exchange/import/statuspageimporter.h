// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/importer.h"

namespace debrief {

/// Incidents as the Statuspage API gives them (developer.statuspage.io): an object with incidents[], a bare array, one incident, or
/// one incident per line. One review per incident, one event per update. It takes the short form of feeds, too, where an
/// incident has title, updates[] and a time "at" per update.
class StatuspageImporter : public Importer
{
public:
    QString id() const override;
    QString label() const override;
    QStringList suffixes() const override;
    int recognise(const ImportSource &source) const override;
    Result<> read(ImportSource &source, ImportSink &sink) const override;
};

} // namespace debrief
