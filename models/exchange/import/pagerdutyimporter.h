// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/importer.h"

namespace debrief {

/// Incidents and log entries as the REST API of PagerDuty gives them (v2, and v1 of old exports): {log_entries[]}, {incidents[]}, one
/// of them, a bare array, or {incident, log_entries[]}. Entries come newest first, of one incident or of many, mixed; each
/// incident becomes a review. Notifications that were sent are noise. Where an incident comes without its log entries, its own times
/// (created, assigned, acknowledged, resolved) stand in for them.
class PagerDutyImporter : public Importer
{
public:
    QString id() const override;
    QString label() const override;
    QStringList suffixes() const override;
    int recognise(const ImportSource &source) const override;
    Result<> read(ImportSource &source, ImportSink &sink) const override;
};

} // namespace debrief
