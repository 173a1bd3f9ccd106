// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "domain/factor.h"

namespace debrief {

class Library;

/// In which words the library asks for what is behind a factor; "why" until someone chose.
FactorQuestion factorQuestion(const Library &library);
Result<> setFactorQuestion(Library &library, FactorQuestion question);

} // namespace debrief
