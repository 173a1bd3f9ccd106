// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/importer.h"

namespace debrief {

/// Incidents as the REST API of FireHydrant gives them: a bare array, {data[]}, one incident; with milestones, events, the last
/// note and the roles that were given.
class FireHydrantImporter : public Importer
{
public:
    QString id() const override;
    QString label() const override;
    QStringList suffixes() const override;
    int recognise(const ImportSource &source) const override;
    Result<> read(ImportSource &source, ImportSink &sink) const override;
};

} // namespace debrief
