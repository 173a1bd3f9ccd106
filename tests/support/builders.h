// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/drafts.h"
#include "domain/reviewcontent.h"

namespace debrief::test {

/// 2026-03-12 at that clock in UTC; "10:05", "10:05:30" or, for another day, "2026-03-13 00:10".
QDateTime at(const QString &clock);

/// Builds an event or its draft in one line: anEvent("alert fires").at("10:05").marked(Milestone::Detected).
class EventBuilder
{
public:
    explicit EventBuilder(const QString &text) { m_draft.text = text; }

    EventBuilder &at(const QString &clock);
    EventBuilder &until(const QString &clock);
    EventBuilder &knownAt(const QString &clock);
    EventBuilder &of(EventKind kind);
    EventBuilder &marked(Milestone milestone);
    EventBuilder &from(const QString &source, const QString &key = {});

    operator EventDraft() const { return m_draft; } // NOLINT(google-explicit-constructor)
    TimelineEvent in(ReviewId review, int order = 0) const;

private:
    EventDraft m_draft;
};

EventBuilder anEvent(const QString &text = QStringLiteral("Alert fires"));
NoteDraft aNote(const QString &text = QStringLiteral("The dashboard was green"));
NoteDraft aPrivateNote(const QString &text = QStringLiteral("Ask Noor afterwards"));
NoteDraft aParkedTopic(const QString &text = QStringLiteral("Who owns the cache?"));
ActionDraft anAction(const QString &title = QStringLiteral("Alert on the age of the oldest job"));
Review aReview(const QString &title = QStringLiteral("Checkout was slow"));

/// A review with at least one of everything, and every field of each set to something telling.
ReviewContent aFullReview(const QString &title = QStringLiteral("Checkout was slow"));
/// A review with that many events, a minute apart.
ReviewContent aLongReview(int events, const QString &title = QStringLiteral("A long night"));

} // namespace debrief::test
