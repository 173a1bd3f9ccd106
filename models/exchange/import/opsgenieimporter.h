// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/importer.h"

namespace debrief {

/// Incidents with their timelines as the REST API of Opsgenie gives them: a bare array, {data[]}, one incident, and timelines of
/// their own ({data: {entries[]}}). Entries come newest first; those that Opsgenie hides are noise.
class OpsgenieImporter : public Importer
{
public:
    QString id() const override;
    QString label() const override;
    QStringList suffixes() const override;
    int recognise(const ImportSource &source) const override;
    Result<> read(ImportSource &source, ImportSink &sink) const override;
};

} // namespace debrief
