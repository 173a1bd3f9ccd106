// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "domain/ids.h"

namespace debrief {

class Library;

/// Puts the review of the sample incident into the library.
Result<ReviewId> addSample(Library &library);

} // namespace debrief
