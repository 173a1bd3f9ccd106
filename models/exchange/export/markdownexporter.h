// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/exporter.h"

namespace debrief {

/// GitHub flavoured Markdown (github.github.com/gfm).
class MarkdownExporter : public Exporter
{
public:
    QString id() const override;
    QString label() const override;
    QString suffix() const override;
    /// Pictures stand in the text where options name a folder for them; else they are only named.
    Result<QByteArray> write(const ReviewContent &review, const ExportOptions &options) const override;
    QList<FileBeside> filesBeside(const ReviewContent &review, const ExportOptions &options) const override;
};

} // namespace debrief
