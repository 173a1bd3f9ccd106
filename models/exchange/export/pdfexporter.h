// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/exporter.h"

namespace debrief {

/// The report's pages as PDF, with an outline, links, and fonts embedded. Needs a QGuiApplication.
class PdfExporter : public Exporter
{
public:
    QString id() const override;
    QString label() const override;
    QString suffix() const override;
    Result<QByteArray> write(const ReviewContent &review, const ExportOptions &options) const override;
};

} // namespace debrief
