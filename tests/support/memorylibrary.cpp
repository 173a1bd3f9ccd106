// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/memorylibrary.h"

#include "session/reviewsession.h"

namespace debrief::test {

std::unique_ptr<Library> memoryLibrary()
{
    auto library = Library::open(QStringLiteral(":memory:"));
    if (!library)
        qFatal("No library in memory: %ls (%ls)", qUtf16Printable(library.error().message),
               qUtf16Printable(library.error().detail));
    return std::move(*library);
}

OpenReview::OpenReview(const ReviewContent &content) : library(memoryLibrary())
{
    if (const auto inserted = library->insert({content}); !inserted)
        qFatal("The review can't be put in: %ls (%ls)", qUtf16Printable(inserted.error().message),
               qUtf16Printable(inserted.error().detail));
    auto opened = ReviewSession::open(*library, content.review.id);
    if (!opened)
        qFatal("The review can't be opened: %ls", qUtf16Printable(opened.error().message));
    session = std::move(*opened);
}

OpenReview::~OpenReview() = default;

ReviewContent OpenReview::stored() const
{
    const auto content = library->load(session->id());
    return content ? *content : ReviewContent();
}

} // namespace debrief::test
