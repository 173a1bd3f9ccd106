// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "domain/reviewcontent.h"
#include "exchange/import/importoptions.h"

#include <QHash>
#include <QSet>

#include <atomic>

namespace debrief {

/// What was read but not understood, and where.
struct ImportWarning
{
    int line = 0; ///< From 1; 0 when it is not of one line.
    QString text;
    QString file = {}; ///< Within a folder or archive; empty for a single file.

    bool operator==(const ImportWarning &) const = default;
};

/// What a file holds. Events, and reviews where the source knows them, bear source and sourceKey, so that importing the same again
/// adds only what is new.
struct ImportResult
{
    QString formatId;
    QList<ReviewContent> reviews;
    QList<Attachment> attachments;
    QList<ImportWarning> warnings; ///< The first thousand.
    int warningCount = 0;          ///< Of all.
    int filteredOut = 0;           ///< Events that the filter's span, people or text left out.
    int noise = 0;                 ///< Events that were left out as noise.
    QHash<EventId, QString>
        sourceKinds; ///< What the source itself calls the kind of an event ("acknowledge_log_entry").
};

/// Lets another thread watch and stop a reading.
struct ImportProgress
{
    std::atomic<qint64> bytesRead = 0;
    std::atomic<qint64> bytesTotal = 0; ///< 0 when it is not known.
    std::atomic<int> events = 0;
    std::atomic<bool> isCancelled = false;
};

/// Where an importer puts what it finds. Applies the options that are the same for every format: the filter, the lane, the kinds.
class ImportSink
{
public:
    explicit ImportSink(ImportOptions options = {}, ImportProgress *progress = nullptr);

    const ImportOptions &options() const { return m_options; }
    /// Asked for now and then: once it is true, read() returns stopped().
    bool isCancelled() const { return m_progress && m_progress->isCancelled; }
    static Error stopped();

    /// Begins a review; what is added from now on is its. An id is made when there is none. Until then events go into a review
    /// without source and title, which the registry names after the file.
    void beginReview(Review review);
    /// The review that was begun last.
    Review &review();
    /// A whole review at once (Debrief's own JSON): it is not filtered.
    void addReview(ReviewContent content);

    enum class Weight { Usual, Noise };
    /// The event's id, made when it has none, or nothing when the filter leaves it out. sourceKind is what the source itself calls its
    /// kind. Sets the review, the order among equal instants (that of adding), and the lane; drops a milestone that an earlier event
    /// of the review bears. An event whose sourceKey is in this review already is left out silently (overlapping exports). Times
    /// before 1900 and after 2199 are left out with a warning, very long texts are cut with one, control characters are dropped.
    std::optional<EventId> add(TimelineEvent event, const QString &sourceKind = {}, Weight weight = Weight::Usual);
    /// Of an event that was added.
    void addEvidence(Evidence evidence);
    void addAttachment(Attachment attachment);
    void warn(int line, const QString &text, const QString &file = {});

    bool isEmpty() const { return m_result.reviews.isEmpty(); }
    /// What was found, in the order of display, without reviews of which the filter left nothing. The sink is empty afterwards.
    ImportResult take();

private:
    /// What is known of the review that was begun last, beyond its content.
    struct Current
    {
        QSet<QString> sourceKeys;
        QSet<Milestone> borne;
        QDateTime earliest;
        QString earliestKey; ///< Of all events, also of those that the filter leaves out.
        bool isFiltered = false;
    };

    bool passes(const TimelineEvent &event, Weight weight);
    bool isPossible(const TimelineEvent &event);
    void clean(TimelineEvent &event);
    void finishReview();

    ImportOptions m_options;
    ImportProgress *m_progress;
    ImportResult m_result;
    Current m_current;
};

} // namespace debrief
