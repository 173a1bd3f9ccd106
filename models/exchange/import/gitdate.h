// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/import/exacttime.h"

namespace debrief {

/// A date as git log writes it with --date=default, local, iso, iso-strict, rfc, raw or unix. What has no offset (local) is
/// read in the given zone. Nothing for relative, human and short dates, which do not tell the time.
std::optional<ExactTime> gitDate(const QString &text, const QByteArray &zone = {});

} // namespace debrief
