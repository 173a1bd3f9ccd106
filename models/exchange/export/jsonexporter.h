// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/exporter.h"

namespace debrief {

/// Debrief's own JSON (resources/json/review.schema.json): the review itself, with private notes and attachments.
class JsonExporter : public Exporter
{
public:
    QString id() const override;
    QString label() const override;
    QString suffix() const override;
    bool isFaithful() const override { return true; }
    Result<QByteArray> write(const ReviewContent &review, const ExportOptions &options) const override;
};

} // namespace debrief
