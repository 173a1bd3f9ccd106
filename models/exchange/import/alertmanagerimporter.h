// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/importer.h"

namespace debrief {

/// What Alertmanager sends to a webhook (version 4), one payload or many, and the bare alerts of its API. Each alert fires at startsAt
/// and, where it is resolved and endsAt is set, ends there; its fingerprint and startsAt are its identity, so payloads that repeat it
/// add nothing. Payloads of one group and one outbreak are one review.
class AlertmanagerImporter : public Importer
{
public:
    QString id() const override;
    QString label() const override;
    QStringList suffixes() const override;
    int recognise(const ImportSource &source) const override;
    Result<> read(ImportSource &source, ImportSink &sink) const override;
};

} // namespace debrief
