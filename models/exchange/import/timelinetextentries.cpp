// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the reader of written timelines makes of the lines: events with their text and remarks.
#include "exchange/import/timelinetext.h"

#include "domain/zonedtime.h"
#include "exchange/export/markdowntext.h"
#include "exchange/import/importsource.h"
#include "language/clockchange.h"
#include "language/zoneabbreviations.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

struct TimelineTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::TimelineTextReader)
};

constexpr qsizetype MostPending = 5000;
constexpr qsizetype LongestText = 50'000;
constexpr qsizetype LongestRemark = 80;
constexpr qsizetype LongestTitle = 300;
constexpr qint64 DaySeconds = 24LL * 60 * 60;

/// "(maybe earlier?)" behind a time.
bool isDoubt(const QString &remark)
{
    static constexpr QLatin1StringView words[] = {"maybe"_L1,      "approx"_L1, "roughly"_L1, "about"_L1,
                                                  "earlier"_L1,    "later"_L1,  "perhaps"_L1, "probably"_L1,
                                                  "vielleicht"_L1, "etwa"_L1,   "?"_L1};
    return std::ranges::any_of(
        words, [&remark](QLatin1StringView word) { return remark.contains(word, Qt::CaseInsensitive); });
}

} // namespace

void TimelineTextReader::begin(const TimelineMoment &moment, const QString &text, Shape shape, const TimelineLine &line)
{
    finish();
    remarkOn(moment);
    Entry entry;
    entry.shape = shape;
    entry.line = m_line;
    entry.level = line.level;
    entry.indent = line.indent;
    entry.hasDate = moment.hasDate;
    entry.event.time = moment.time;
    entry.event.source = m_source.name();

    QString rest = text.trimmed();
    if (const qsizetype close = rest.startsWith(u'(') ? rest.indexOf(u')') : -1; close > 1 && close < LongestRemark) {
        const QString inner = rest.sliced(1, close - 1);
        TimeContext context;
        context.reference = moment.time.happenedAt;
        const auto other = parseTimePhrase(inner, context);
        if (other && moment.time.happenedAt.secsTo(other->happenedAt) % DaySeconds == 0)
            rest = rest.sliced(close + 1);
        else if (other)
            warn(TimelineTexts::tr("“%1” is not the time before it; that one was taken.").arg(excerpt(inner)));
        else if (isDoubt(inner))
            entry.event.time.precision = TimePrecision::Approximate;
    }
    rest = withoutLeadingMarks(rest);
    m_clock.follow(moment);
    m_entry = std::move(entry);
    m_wasEntry = true;
    if (!rest.isEmpty())
        continueWith(m_format == Format::Markdown ? rest : markdown::escaped(rest));
}

void TimelineTextReader::remarkOn(const TimelineMoment &moment)
{
    const QDateTime &instant = moment.time.happenedAt;
    if (!moment.hasDate && !m_clock.day().isValid() && !m_hasWarnedOfDay) {
        m_hasWarnedOfDay = true;
        warn(TimelineTexts::tr("nothing tells the day of the times; today's was taken. Choose their day."));
    }
    if (moment.isPastMidnight)
        warn(TimelineTexts::tr("the time is long before the one above; the next day was taken: %1.")
                 .arg(timeText(instant, zoneOf(moment.time.zone), TimeDetail::Full)));
    else if (moment.isBackwards && !moment.hasDate)
        warn(TimelineTexts::tr("the time is before the one above; the same day was taken: %1.")
                 .arg(timeText(instant, zoneOf(moment.time.zone), TimeDetail::Full)));
    const QString season = m_clock.offSeason(instant.date());
    if (!season.isEmpty() && !m_hasWarnedOfSeason) {
        m_hasWarnedOfSeason = true;
        const auto meanings = zoneMeanings(season);
        warn(TimelineTexts::tr(
                 "“%1” is not in use on that day; times were read as %2, as written. If the clock of the place "
                 "was meant, say so: %1=%3.")
                 .arg(season, QString::fromLatin1(moment.time.zone),
                      meanings.empty() ? QString() : QLatin1StringView(meanings.front().zone).toString()));
    }
    if (const QString remark = clockChangeRemark(moment.time); !remark.isEmpty())
        warn(remark);
}

void TimelineTextReader::continueWith(const QString &text)
{
    if (!m_entry)
        return;
    if (m_entry->size + text.size() > LongestText) {
        if (m_entry->size < LongestText) {
            m_entry->text.append(text.first(LongestText - m_entry->size) + u'…');
            warn(TimelineTexts::tr("the text is longer than %L1 characters and was cut here.").arg(LongestText));
        }
        m_entry->size = LongestText;
        return;
    }
    m_entry->size += text.size() + 1;
    m_entry->text.append(text);
}

void TimelineTextReader::finish()
{
    if (!m_entry)
        return;
    Entry entry = std::move(*m_entry);
    m_entry.reset();
    entry.event.text = entry.text.join(u'\n').trimmed();
    entry.text.clear();
    if (entry.event.text.isEmpty()) {
        m_sink.warn(
            entry.line,
            TimelineTexts::tr("nothing stands beside the time %1; it was left out.").arg(entry.event.time.enteredAs));
        return;
    }
    keep(std::move(entry));
}

void TimelineTextReader::keep(Entry entry)
{
    if (m_hasTimeline || m_isPendingFull) {
        give(entry);
        return;
    }
    m_pending.append(std::move(entry));
    if (m_pending.size() >= MostPending) {
        m_isPendingFull = true;
        flush();
    }
}

void TimelineTextReader::flush()
{
    for (Entry &entry : m_pending)
        give(entry);
    m_pending.clear();
}

void TimelineTextReader::give(Entry &entry)
{
    if (m_count++ == 0) {
        Review review;
        review.incident.timeZone = entry.event.time.zone;
        m_sink.beginReview(review);
        m_firstInstant = entry.event.time.happenedAt;
    }
    // What is written anew elsewhere in the document is the same entry; what is written twice are two.
    QByteArray said = entry.event.text.toUtf8();
    said.append('\n').append(isoUtc(entry.event.time.happenedAt).toUtf8());
    const QString key = QString::fromLatin1(QCryptographicHash::hash(said, QCryptographicHash::Sha1).toHex());
    const int repeat = ++m_keys[key];
    entry.event.sourceKey = repeat > 1 ? u"%1#%2"_s.arg(key).arg(repeat) : key;
    m_sink.add(std::move(entry.event));
}

void TimelineTextReader::finishReview()
{
    Review &review = m_sink.review();
    review.title = m_title;
    if (m_title.isEmpty())
        return;
    review.source = m_format == Format::Markdown ? u"markdown"_s : u"text"_s;
    review.sourceKey = u"%1/%2"_s.arg(m_firstInstant.date().toString(Qt::ISODate), m_title.left(LongestTitle));
}

} // namespace debrief
