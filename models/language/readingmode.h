// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace debrief {

/// How much benefit of the doubt a phrase gets. A whole phrase is meant to be a time; the beginning of a line may be
/// anything, so only what can hardly be meant otherwise counts ("11:14", but neither "500" nor "22.04").
enum class ReadingMode { WholePhrase, LineStart };

} // namespace debrief
