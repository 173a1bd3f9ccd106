// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/timelinetext.h"

#include "exchange/export/markdowntext.h"
#include "exchange/import/importsource.h"
#include "exchange/text/linereader.h"

#include <QCoreApplication>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

struct TimelineTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::TimelineTextReader)
};

constexpr int LongestFrontMatter = 200;
constexpr qsizetype LongestLabel = 80;
constexpr qsizetype DeepestIndent = 8;
constexpr qsizetype LongestTitle = 300;

bool hasAnyOf(const QString &text, std::initializer_list<QLatin1StringView> words)
{
    return std::ranges::any_of(words,
                               [&text](QLatin1StringView word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool isTimelineTitle(const QString &title)
{
    return hasAnyOf(title,
                    {"timeline"_L1, "time line"_L1, "chronolog"_L1, "sequence of events"_L1, "order of events"_L1,
                     "zeitleiste"_L1, "zeitlicher ablauf"_L1, "zeitverlauf"_L1, "zeitstrahl"_L1});
}

/// The label of a short item that ends with a time: "First detected".
QList<Milestone> milestonesOf(const QString &label)
{
    const QString name = label.toLower();
    if (name == "fault occurs"_L1 || name == "impact began"_L1 || name == "impact starts"_L1 || name == "started"_L1)
        return {Milestone::ImpactBegan};
    if (name == "first detected"_L1 || name == "fault detected"_L1 || name == "detected"_L1 || name == "team aware"_L1)
        return {Milestone::Detected};
    if (name == "acknowledged"_L1)
        return {Milestone::Acknowledged};
    if (name == "repaired"_L1 || name == "mitigated"_L1)
        return {Milestone::Mitigated};
    if (name == "resolved"_L1)
        return {Milestone::Resolved};
    return {};
}

/// "- **Impact**: …": rather a chapter's name than an entry.
bool isNamedItem(const QString &text)
{
    return text.startsWith("**"_L1) && text.indexOf("**"_L1, 2) > 2 && text.indexOf("**"_L1, 2) < LongestLabel;
}

} // namespace

TimelineTextReader::TimelineTextReader(ImportSource &source, ImportSink &sink, Format format)
    : m_source(source),
      m_sink(sink),
      m_format(format),
      m_clock(sink.options()),
      m_fileDay(dayWithin(source.name()))
{
}

Result<> TimelineTextReader::read()
{
    LineReader reader(m_source);
    while (const auto line = reader.next()) {
        if (m_sink.isCancelled())
            return std::unexpected(ImportSink::stopped());
        m_line = line->number;
        if (line->isCut)
            warn(TimelineTexts::tr("the line is longer than %L1 characters; the rest of it was left out.")
                     .arg(LineReader::longest));
        if (m_format == Format::PlainText || !readFrontMatter(line->text))
            readLine(line->text);
        if (m_error)
            return std::unexpected(*m_error);
    }
    if (reader.error())
        return std::unexpected(*reader.error());
    finish();
    flush();
    if (m_count == 0)
        return failure(
            ErrorCode::InvalidInput,
            TimelineTexts::tr("%1: no line begins with a time, as in “11:14 Alert fires”, so there is nothing to "
                              "import. Choose another format if it is one.")
                .arg(m_source.name()));
    finishReview();
    return {};
}

bool TimelineTextReader::readFrontMatter(const QString &line)
{
    if (m_line == 1 && (line.trimmed() == "---"_L1 || line.trimmed() == "+++"_L1)) {
        m_frontMatter = line.trimmed();
        return true;
    }
    if (m_frontMatter.isEmpty())
        return false;
    if (line.trimmed() == m_frontMatter || m_line > LongestFrontMatter) {
        m_frontMatter.clear();
        return true;
    }
    const qsizetype mark = line.indexOf(m_frontMatter == "---"_L1 ? u':' : u'=');
    const QString key = mark > 0 ? line.first(mark).trimmed().toLower() : QString();
    QString value = mark > 0 ? line.sliced(mark + 1).trimmed() : QString();
    if (value.size() > 1 && (value.front() == u'"' || value.front() == u'\'') && value.back() == value.front())
        value = value.sliced(1, value.size() - 2);
    if (key == "title"_L1 && m_title.isEmpty())
        m_title = value.left(LongestTitle);
    if (key == "title"_L1 || key == "date"_L1)
        m_clock.offerDay(dayWithin(value));
    return true;
}

void TimelineTextReader::readLine(const QString &line)
{
    const bool isMarkdown = m_format == Format::Markdown;
    const TimelineLine parsed = timelineLine(line, isMarkdown);
    if (!m_fence.isEmpty()) {
        // A fence that nobody closed must not swallow the timeline.
        const bool isNextEntry = parsed.kind == TimelineLine::Kind::Heading && parsed.level > 1 && isRead() &&
                                 m_clock.read(parsed.text, false).has_value();
        if (!isNextEntry) {
            readFence(line);
            return;
        }
        m_fence.clear();
    }
    const bool wasEntry = std::exchange(m_wasEntry, false);
    if (parsed.kind != TimelineLine::Kind::Row)
        m_columns.reset();
    switch (parsed.kind) {
    case TimelineLine::Kind::Blank: continueWith({}); break;
    case TimelineLine::Kind::Heading: readHeading(parsed); break;
    case TimelineLine::Kind::Fence:
        m_fence = QString(parsed.text.front()).repeated(3);
        continueWith(line);
        break;
    case TimelineLine::Kind::Row: readRow(parsed.text); break;
    case TimelineLine::Kind::Quote: continueWith(line.trimmed()); break;
    case TimelineLine::Kind::Item: readItem(parsed); break;
    case TimelineLine::Kind::Text:
        // A line within a paragraph that happens to begin with a time ("At / 15:23 UTC we received …") is no entry.
        if (m_wasBlank || wasEntry || !isMarkdown)
            readText(parsed, line);
        else if (!readZoneHeader(parsed.text, false))
            continueWith(line.trimmed());
        break;
    }
    m_wasBlank = parsed.kind == TimelineLine::Kind::Blank || parsed.kind == TimelineLine::Kind::Heading;
}

void TimelineTextReader::readFence(const QString &line)
{
    const QString text = line.trimmed();
    // One with a word behind it opens another block and closes none.
    const bool closes = text.startsWith(m_fence) &&
                        std::ranges::all_of(text, [this](QChar character) { return character == m_fence.front(); });
    continueWith(line);
    if (closes)
        m_fence.clear();
}

void TimelineTextReader::readTitle(const QString &title)
{
    const QString text = UnmarkedText(title).text().simplified().left(LongestTitle);
    if (!text.isEmpty())
        m_title = text;
    m_clock.offerDay(dayWithin(text));
}

void TimelineTextReader::enterTimeline(int level)
{
    if (!m_hasTimeline) {
        // What had a bare time before it was prose; what named its day stays.
        m_pending.removeIf([](const Entry &entry) { return !entry.hasDate; });
        m_hasTimeline = true;
        flush();
        m_clock.restart();
    }
    m_level = level;
}

void TimelineTextReader::readHeading(const TimelineLine &line)
{
    // Behind a chapter it is another chapter.
    if (!std::exchange(m_hadHeading, true) && line.level == 1)
        readTitle(line.text);
    if (isTimelineTitle(line.text) && line.text.size() < LongestLabel) {
        finish();
        enterTimeline(line.level);
        readZoneHeader(line.text, true);
        if (const QDate day = dayWithin(line.text); day.isValid())
            m_clock.setDay(day);
        return;
    }
    if (isRead() && line.level > 1 && beginWith(line.text, Shape::Heading, line, isInTimeline()))
        return;
    if (isRead() && line.level > 1 && readDay(line.text, !isInTimeline()))
        return;
    if (m_entry && m_entry->shape == Shape::Heading && line.level > m_entry->level) {
        continueWith(u"**%1**"_s.arg(line.text));
        return;
    }
    finish();
    if (!isInTimeline())
        return;
    if (line.level <= m_level)
        m_level = 0;
    else
        warn(TimelineTexts::tr("the heading “%1” has no time, so what stands below it was left out.")
                 .arg(excerpt(line.text)));
}

void TimelineTextReader::readItem(const TimelineLine &line)
{
    if (isRead()) {
        if (beginWith(line.text, Shape::Item, line, isInTimeline()) || beginWithLabel(line))
            return;
        if (readDay(line.text, true) || (!m_entry && readZoneHeader(line.text, false)))
            return;
    }
    if (warnAboutTypo(line.text))
        return;
    if (!m_entry) {
        if (isInTimeline())
            warn(TimelineTexts::tr("“%1” does not begin with a time and was left out.").arg(excerpt(line.text)));
        return;
    }
    const bool isShallower = m_entry->shape == Shape::Item && line.indent < m_entry->indent;
    if (isShallower || (line.indent == 0 && isNamedItem(line.text) && m_entry->shape != Shape::Heading)) {
        finish();
        return;
    }
    const bool isNested = m_entry->shape == Shape::Item && line.indent > m_entry->indent;
    continueWith(QString(isNested ? qBound<qsizetype>(0, line.indent - m_entry->indent - 2, DeepestIndent) : 0, u' ') +
                 u"- "_s + line.text);
}

void TimelineTextReader::readText(const TimelineLine &line, const QString &original)
{
    if (isRead()) {
        if (beginWith(line.text, Shape::Text, line, isInTimeline()))
            return;
        const QString plain = UnmarkedText(line.text).text();
        if (readDay(plain, true))
            return;
    }
    if (readZoneHeader(line.text, false) || warnAboutTypo(line.text))
        return;
    continueWith(m_format == Format::Markdown ? original.trimmed() : markdown::escaped(original.trimmed()));
}

bool TimelineTextReader::readZoneHeader(const QString &text, bool isTitle)
{
    const ZoneChoices &choices = m_sink.options().zoneChoices;
    const QString plain = UnmarkedText(text).text();
    const auto zone = isTitle ? zoneInTitle(plain, choices) : zoneInHeader(plain, choices);
    if (!zone) {
        const QString unknown = unknownZoneInHeader(plain, choices);
        if (unknown.isEmpty())
            return false;
        const QByteArray taken = m_clock.zoneOn(QDate(2000, 1, 1)).value_or(QByteArray("UTC"));
        warn(TimelineTexts::tr("the zone “%1” is not known; times were read as of %2. Choose their zone.")
                 .arg(unknown, QString::fromLatin1(taken)));
        return true;
    }
    m_clock.setZone(*zone);
    if (const QDate day = dayWithin(text); day.isValid() && !isTitle && !m_sink.options().date.isValid())
        m_clock.setDay(day);
    if (const auto known = m_clock.zoneOn(QDate(2000, 1, 1)); !known)
        m_error = Error{
            known.error().code,
            TimelineTexts::tr("%1, line %2: %3").arg(m_source.name(), QString::number(m_line), known.error().message),
            known.error().detail};
    return true;
}

bool TimelineTextReader::readDay(const QString &text, bool mustBeWhole)
{
    const QString plain = UnmarkedText(text).text();
    const QDate base = m_clock.day().isValid() ? m_clock.day() : QDateTime::currentDateTimeUtc().date();
    const QDate day = mustBeWhole ? wholeDay(plain, base) : leadingDay(plain, base);
    if (!day.isValid())
        return false;
    finish();
    m_clock.setDay(day);
    return true;
}

bool TimelineTextReader::beginWith(const QString &text, Shape shape, const TimelineLine &line, bool isLenient)
{
    const UnmarkedText unmarked(text);
    m_clock.offerDay(m_fileDay);
    const auto moment = m_clock.read(unmarked.text(), isLenient);
    if (!moment)
        return false;
    if (!*moment) {
        finish();
        warn(TimelineTexts::tr("left out: %1").arg(moment->error().message));
        return true;
    }
    QString rest = unmarked.originalFrom((*moment)->restAt);
    // "[10:45](address) text"
    if (rest.startsWith(u'(') && text.startsWith(u'[') && rest.contains("://"_L1) && rest.indexOf(u')') > 0)
        rest = rest.sliced(rest.indexOf(u')') + 1);
    begin(**moment, rest, shape, line);
    return true;
}

bool TimelineTextReader::beginWithLabel(const TimelineLine &line)
{
    const QString text = UnmarkedText(line.text).text().trimmed();
    if (text.size() > 2 * LongestLabel)
        return false;
    for (qsizetype at = 1; at + 10 <= text.size(); ++at) {
        if (!text.at(at).isDigit() || text.at(at - 1).isDigit() || text.at(at + 4) != u'-')
            continue;
        auto moment = m_clock.readWhole(QStringView(text).sliced(at));
        if (!moment || !*moment || !(*moment)->hasDate)
            return false;
        QString label = text.first(at).trimmed();
        while (label.endsWith(u':') || label.endsWith(u'-') || label.endsWith(u'–'))
            label = label.chopped(1).trimmed();
        if (label.isEmpty() || label.size() > LongestLabel)
            return false;
        // It is of its own day, in no order with the others.
        const TimelineClock clock = m_clock;
        (*moment)->isBackwards = false;
        begin(**moment, label, Shape::Item, line);
        m_clock = clock;
        m_entry->event.milestones = milestonesOf(label);
        return true;
    }
    return false;
}

void TimelineTextReader::warn(const QString &text)
{
    m_sink.warn(m_line, text);
}

bool TimelineTextReader::warnAboutTypo(const QString &text)
{
    if (!isRead())
        return false;
    const QString plain = UnmarkedText(text).text();
    TextCursor cursor(plain);
    const QStringView year = cursor.readDigits(9);
    const QString misread = misreadLeadingTime(plain, {});
    if (year.size() == 5 && cursor.accept(u'-') && cursor.digitFollows())
        warn(TimelineTexts::tr("the year “%1” has five digits; the line was left out.").arg(year));
    else if (!misread.isEmpty())
        warn(TimelineTexts::tr("there is no time of day “%1”; the line was left out.").arg(misread));
    else
        return false;
    finish();
    return true;
}

} // namespace debrief
