// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/report/reportlayout.h"

namespace debrief {

/// Adds a table of contents for the reader's side bar, which QPdfWriter can't write, as an incremental update (ISO 32000-1, 7.5.6):
/// what is there stays untouched. Gives the PDF back as it was when it is not built as QPdfWriter builds it.
QByteArray withOutline(const QByteArray &pdf, const QList<ReportLayout::OutlineEntry> &entries);

} // namespace debrief
