// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/importer.h"

namespace debrief {

/// Incidents as the REST API v2 of Datadog gives them (JSON:API: data, attributes, relationships, included), and the cells of
/// their timelines.
class DatadogImporter : public Importer
{
public:
    QString id() const override;
    QString label() const override;
    QStringList suffixes() const override;
    int recognise(const ImportSource &source) const override;
    Result<> read(ImportSource &source, ImportSink &sink) const override;
};

} // namespace debrief
