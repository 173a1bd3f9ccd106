// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "exchange/exporter.h"

namespace debrief {

/// Writes a review to that file; what a format keeps beside it goes into the folder "NAME-files" there, which is made only when there
/// is something. The file itself comes last, so that it never refers to what is not there.
Result<> saveExport(const QString &path, const ExporterRegistry &exporters, const Exporter &exporter,
                    const ReviewContent &review, ExportOptions options);

} // namespace debrief
