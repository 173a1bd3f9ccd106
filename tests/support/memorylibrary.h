// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reviewcontent.h"
#include "storage/library.h"

#include <memory>

namespace debrief {
class ReviewSession;
}

namespace debrief::test {

/// A real library that vanishes with the test. Ends the program with a message when it can't be made.
std::unique_ptr<Library> memoryLibrary();

/// A library in memory with that review, and its session.
struct OpenReview
{
    explicit OpenReview(const ReviewContent &content);
    ~OpenReview();

    std::unique_ptr<Library> library;
    std::unique_ptr<ReviewSession> session;

    /// What a fresh reader finds in the library.
    ReviewContent stored() const;
};

} // namespace debrief::test
