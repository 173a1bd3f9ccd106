// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/importsink.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QTimeZone>

#include <algorithm>

namespace debrief {

namespace {

struct SinkTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::ImportSink)
};

constexpr int mostWarnings = 1000;
constexpr qsizetype longestText = 100'000;
constexpr qsizetype longestName = 500;
constexpr qsizetype longestKey = 500;
constexpr int firstYear = 1900;
constexpr int lastYear = 2199;

bool isDropped(QChar character)
{
    return character.category() == QChar::Other_Control && character != u'\n' && character != u'\t';
}

void dropControls(QString &text)
{
    if (std::any_of(text.cbegin(), text.cend(), isDropped))
        text.removeIf(isDropped);
}

void cut(QString &text, qsizetype longest)
{
    if (text.size() <= longest)
        return;
    // Not within a character.
    text.truncate(text.at(longest - 1).isHighSurrogate() ? longest - 1 : longest);
    text += u'…';
}

bool isInRange(const QDateTime &instant)
{
    // Years are dear to compute, and this is asked for every event.
    static const qint64 first = QDateTime(QDate(firstYear, 1, 1), QTime(0, 0), QTimeZone::UTC).toMSecsSinceEpoch();
    static const qint64 end = QDateTime(QDate(lastYear + 1, 1, 1), QTime(0, 0), QTimeZone::UTC).toMSecsSinceEpoch();
    return instant.isValid() && instant.toMSecsSinceEpoch() >= first && instant.toMSecsSinceEpoch() < end;
}

} // namespace

ImportSink::ImportSink(ImportOptions options, ImportProgress *progress)
    : m_options(std::move(options)),
      m_progress(progress)
{
}

Error ImportSink::stopped()
{
    return {ErrorCode::Cancelled, SinkTexts::tr("The import was stopped. Nothing was changed.")};
}

void ImportSink::beginReview(Review review)
{
    finishReview();
    if (review.id.isNull())
        review.id = ReviewId::create();
    if (!review.createdAt.isValid())
        review.createdAt = QDateTime::currentDateTimeUtc();
    m_current = {};
    m_result.reviews.append(ReviewContent{.review = std::move(review)});
}

Review &ImportSink::review()
{
    if (m_result.reviews.isEmpty()) {
        Review review;
        if (!m_options.zone.isEmpty())
            review.incident.timeZone = m_options.zone;
        beginReview(review);
    }
    return m_result.reviews.last().review;
}

void ImportSink::addReview(ReviewContent content)
{
    finishReview();
    m_current = {};
    sortForDisplay(content);
    m_result.reviews.append(std::move(content));
}

bool ImportSink::isPossible(const TimelineEvent &event)
{
    if (isInRange(event.time.happenedAt))
        return true;
    warn(0, event.time.happenedAt.isValid() ? SinkTexts::tr("left out: the time %1 can't be that of an incident.")
                                                  .arg(event.time.happenedAt.toString(Qt::ISODate))
                                            : SinkTexts::tr("left out: there is no time."));
    return false;
}

void ImportSink::clean(TimelineEvent &event)
{
    dropControls(event.text);
    dropControls(event.source);
    dropControls(event.lane);
    cut(event.source, longestName);
    cut(event.lane, longestName);
    if (event.text.size() > longestText) {
        cut(event.text, longestText);
        warn(0, SinkTexts::tr("the text of the event at %1 is longer than %L2 characters and was cut there.")
                    .arg(event.time.happenedAt.toString(Qt::ISODate))
                    .arg(longestText));
    }
    if (event.sourceKey.size() > longestKey) {
        const QByteArray hash = QCryptographicHash::hash(event.sourceKey.toUtf8(), QCryptographicHash::Sha256);
        event.sourceKey = QString::fromLatin1(hash.toHex());
    }
    if (event.time.endsAt.isValid() && (event.time.endsAt < event.time.happenedAt || !isInRange(event.time.endsAt)))
        event.time.endsAt = {};
    if (event.knownAt.isValid() && !isInRange(event.knownAt))
        event.knownAt = {};
}

bool ImportSink::passes(const TimelineEvent &event, Weight weight)
{
    const ImportFilter &filter = m_options.filter;
    const auto isBy = [&event](const QString &person) { return event.source.contains(person, Qt::CaseInsensitive); };
    const bool isWanted =
        (!filter.from.isValid() || event.time.happenedAt >= filter.from) &&
        (!filter.to.isValid() || event.time.happenedAt <= filter.to) &&
        (filter.people.isEmpty() || std::any_of(filter.people.cbegin(), filter.people.cend(), isBy)) &&
        (filter.text.isEmpty() || event.text.contains(filter.text, Qt::CaseInsensitive));
    if (!isWanted)
        ++m_result.filteredOut;
    else if (weight == Weight::Noise && !filter.withNoise)
        ++m_result.noise;
    else
        return true;
    m_current.isFiltered = true;
    return false;
}

std::optional<EventId> ImportSink::add(TimelineEvent event, const QString &sourceKind, Weight weight)
{
    if (!isPossible(event))
        return std::nullopt;
    event.reviewId = review().id;
    clean(event);
    if (!m_current.earliest.isValid() || event.time.happenedAt < m_current.earliest) {
        m_current.earliest = event.time.happenedAt;
        m_current.earliestKey = event.sourceKey;
    }
    if (!event.sourceKey.isEmpty() && m_current.sourceKeys.contains(event.sourceKey))
        return std::nullopt;
    if (!passes(event, weight))
        return std::nullopt;

    if (!event.sourceKey.isEmpty())
        m_current.sourceKeys.insert(event.sourceKey);
    if (event.id.isNull())
        event.id = EventId::create();
    if (!m_options.lane.isEmpty())
        event.lane = m_options.lane;
    if (const auto kind = m_options.kinds.constFind(sourceKind); kind != m_options.kinds.cend())
        event.kind = *kind;
    event.milestones.removeIf([this](Milestone milestone) { return m_current.borne.contains(milestone); });
    for (const Milestone milestone : std::as_const(event.milestones))
        m_current.borne.insert(milestone);
    std::sort(event.milestones.begin(), event.milestones.end());
    if (!sourceKind.isEmpty())
        m_result.sourceKinds.insert(event.id, sourceKind);
    if (m_progress)
        ++m_progress->events;
    const EventId id = event.id;
    m_result.reviews.last().events.append(std::move(event));
    return id;
}

void ImportSink::addEvidence(Evidence evidence)
{
    evidence.reviewId = review().id;
    if (evidence.id.isNull())
        evidence.id = EvidenceId::create();
    m_result.reviews.last().evidence.append(std::move(evidence));
}

void ImportSink::addAttachment(Attachment attachment)
{
    m_result.attachments.append(std::move(attachment));
}

void ImportSink::warn(int line, const QString &text, const QString &file)
{
    ++m_result.warningCount;
    if (m_result.warnings.size() < mostWarnings)
        m_result.warnings.append({line, text, file});
}

/// Closes the review that was begun last.
void ImportSink::finishReview()
{
    if (m_result.reviews.isEmpty())
        return;
    ReviewContent &content = m_result.reviews.last();
    if (content.events.isEmpty() && m_current.isFiltered) {
        m_result.reviews.removeLast();
        return;
    }
    // An export has no identity of its own; its earliest event stays the same when it grows and is exported again.
    if (content.review.sourceKey.isEmpty())
        content.review.sourceKey = m_current.earliestKey;
    if (m_current.earliest.isValid()) {
        std::stable_sort(
            content.events.begin(), content.events.end(),
            [](const TimelineEvent &a, const TimelineEvent &b) { return a.time.happenedAt < b.time.happenedAt; });
        for (qsizetype i = 0; i < content.events.size(); ++i) {
            const bool isTie =
                i > 0 && content.events.at(i).time.happenedAt == content.events.at(i - 1).time.happenedAt;
            content.events[i].order = isTie ? content.events.at(i - 1).order + 1 : 0;
        }
    }
}

ImportResult ImportSink::take()
{
    finishReview();
    m_current = {};
    std::stable_sort(m_result.warnings.begin(), m_result.warnings.end(),
                     [](const ImportWarning &a, const ImportWarning &b) {
                         return a.file != b.file ? a.file < b.file : a.line < b.line;
                     });
    return std::exchange(m_result, {});
}

} // namespace debrief
