// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/syslogimporter.h"

#include "domain/labels.h"
#include "domain/zonedtime.h"
#include "exchange/import/outsidetext.h"
#include "exchange/import/syslogline.h"
#include "exchange/text/linereader.h"
#include "exchange/text/textdecoding.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

struct SyslogTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::SyslogImporter)
};

/// So many lines are kept until it is clear in which year they began.
constexpr qsizetype mostPending = 100'000;
constexpr qsizetype longestEntry = 20'000;

class SyslogReading
{
public:
    SyslogReading(const QString &name, ImportSink &sink)
        : m_sink(sink),
          m_name(name),
          m_zoneId(sink.options().zone.isEmpty() ? QByteArray("UTC") : sink.options().zone),
          m_zone(zoneOf(m_zoneId))
    {
        if (sink.options().date.isValid())
            m_beginning = sink.options().date;
    }

    Result<> read(LineReader &lines);

private:
    struct Entry
    {
        SyslogLine line;
        int number = 0;
        int relative = 0;
    };

    void takeLine(const SourceLine &line);
    void finishEntry();
    void decide();
    void give(Entry &entry);
    void warnOnce(bool &isWarned, int line, const QString &text);

    ImportSink &m_sink;
    QString m_name;
    QByteArray m_zoneId;
    LogZone m_zone;
    LogCalendar m_calendar;
    QDate m_beginning;           ///< Invalid while the year is not clear.
    std::optional<Entry> m_open; ///< The last one, which indented lines belong to.
    QList<Entry> m_pending;
    QHash<QByteArray, int> m_repeats;
    int m_entries = 0;
    bool m_warnedGap = false;
    bool m_warnedSecond = false;
    bool m_warnedBack = false;
};

Result<> SyslogReading::read(LineReader &lines)
{
    while (const auto line = lines.next()) {
        if (m_sink.isCancelled())
            return std::unexpected(ImportSink::stopped());
        takeLine(*line);
    }
    if (lines.error())
        return std::unexpected(*lines.error());
    finishEntry();
    decide();
    if (m_entries > 0)
        return {};
    return failure(ErrorCode::InvalidInput,
                   SyslogTexts::tr("%1: no line of it begins with a time as system logs write it (Nov  3 09:23:38 or "
                                   "2026-11-03T09:23:38+01:00). Choose another format.")
                       .arg(m_name));
}

void SyslogReading::takeLine(const SourceLine &line)
{
    if (line.text.trimmed().isEmpty())
        return;
    if (line.isCut)
        m_sink.warn(line.number, SyslogTexts::tr("the line is very long; its end was left out."));
    auto parsed = parseSyslogLine(line.text);
    if (!parsed && m_open && (line.text.startsWith(u' ') || line.text.startsWith(u'\t'))) {
        // The trace of an error, say.
        LogEntry &entry = m_open->line.entry;
        if (entry.message.size() + line.text.size() < longestEntry)
            entry.message += u'\n' + line.text;
        return;
    }
    finishEntry();
    if (!parsed) {
        m_sink.warn(
            line.number,
            SyslogTexts::tr("the line does not begin with a time, so it was left out: %1").arg(line.text.left(80)));
        return;
    }
    if (parsed->entry.message.size() > longestEntry)
        parsed->entry.message.truncate(longestEntry);
    m_open = Entry{std::move(*parsed), line.number};
}

void SyslogReading::finishEntry()
{
    if (!m_open)
        return;
    Entry entry = std::move(*m_open);
    m_open.reset();
    ++m_entries;
    const bool needsYear = !entry.line.exact && entry.line.clock.year == 0;
    if (needsYear)
        entry.relative = m_calendar.advance(entry.line.clock);
    if (m_beginning.isValid() || (!needsYear && m_pending.isEmpty())) {
        give(entry);
        return;
    }
    m_pending.append(std::move(entry));
    if (m_pending.size() >= mostPending)
        decide();
}

void SyslogReading::decide()
{
    if (!m_beginning.isValid()) {
        const auto named = dateInName(m_name);
        // A clock that stands far in the east shows tomorrow.
        const QDateTime bound = QDateTime::currentDateTimeUtc().addDays(1);
        m_beginning = !named              ? m_calendar.latestBeginning(bound)
                      : named->isYearOnly ? named->date
                                          : m_calendar.beginningNear(named->date);
    }
    for (Entry &entry : m_pending)
        give(entry);
    m_pending.clear();
}

void SyslogReading::give(Entry &entry)
{
    TimelineEvent event = logEvent(entry.line.entry);
    QString clock;
    if (entry.line.exact) {
        event.time.happenedAt = entry.line.exact->utc;
        event.time.zone = entry.line.exact->zone;
        m_zone.pass(event.time.happenedAt);
        clock = isoUtc(event.time.happenedAt);
    } else {
        const QDate date = LogCalendar::dateOf(entry.line.clock, entry.relative, m_beginning);
        if (!date.isValid() || date.year() < 1970 || date.year() > 2200) {
            m_sink.warn(entry.number,
                        SyslogTexts::tr("there is no such day in that year, so the line was left out. Give "
                                        "the year in which the log begins."));
            return;
        }
        const LogZone::Placed placed = m_zone.place(date, entry.line.clock.time);
        event.time.happenedAt = placed.utc;
        event.time.zone = m_zoneId;
        clock = QDateTime(date, entry.line.clock.time, QTimeZone::UTC).toString(Qt::ISODateWithMs);
        const QString zone = QString::fromLatin1(m_zoneId);
        if (placed.isInGap)
            warnOnce(m_warnedGap, entry.number,
                     SyslogTexts::tr("the clocks of %1 were put forward over this time. It was read as if they had not "
                                     "been, so it stands after the change.")
                         .arg(zone));
        else if (placed.isSecond)
            warnOnce(
                m_warnedSecond, entry.number,
                SyslogTexts::tr("the clocks of %1 were put back here: times from here on are those after the change.")
                    .arg(zone));
        else if (placed.backwardMsecs > 5LL * 60 * 1000)
            warnOnce(
                m_warnedBack, entry.number,
                SyslogTexts::tr("the log goes back here by %1. If clocks were put back, choose the log's time zone.")
                    .arg(durationLabel(std::chrono::milliseconds(placed.backwardMsecs))));
    }
    // The same line may be there twice in one second, and both count.
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(clock.toUtf8());
    hash.addData(event.source.toUtf8());
    hash.addData(event.text.toUtf8());
    const QByteArray digest = hash.result().first(10);
    const int repeat = m_repeats[digest]++;
    event.sourceKey = u"syslog/"_s + QString::fromLatin1(digest.toHex());
    if (repeat > 0)
        event.sourceKey += u"#%1"_s.arg(repeat + 1);
    m_sink.add(std::move(event), severityName(entry.line.entry.severity));
}

void SyslogReading::warnOnce(bool &isWarned, int line, const QString &text)
{
    if (!isWarned)
        m_sink.warn(line, text);
    isWarned = true;
}

} // namespace

QString SyslogImporter::id() const
{
    return u"syslog"_s;
}

QString SyslogImporter::label() const
{
    return SyslogTexts::tr("System log (syslog)");
}

QStringList SyslogImporter::suffixes() const
{
    return {u"log"_s, u"txt"_s};
}

int SyslogImporter::recognise(const ImportSource &source) const
{
    const auto text = decodeText(source.head(), source.name());
    if (!text)
        return 0;
    int lines = 0;
    int dated = 0;
    int bare = 0;
    for (const QStringView line : QStringView(*text).tokenize(u'\n')) {
        if (line.trimmed().isEmpty() || line.startsWith(u' ') || line.startsWith(u'\t'))
            continue;
        if (++lines > 40)
            break;
        const auto parsed = parseSyslogLine(line.first(std::min<qsizetype>(line.size(), 2000)).toString());
        if (parsed && (parsed->exact || parsed->clock.month > 0))
            ++dated;
        else if (parsed)
            ++bare;
    }
    lines = std::min(lines, 40);
    if (dated > 0 && dated * 10 >= lines * 6)
        return 80;
    // Lines that begin with a time may be of many kinds.
    return bare > 0 && bare * 10 >= lines * 6 ? 20 : 0;
}

Result<> SyslogImporter::read(ImportSource &source, ImportSink &sink) const
{
    LineReader lines(source);
    return SyslogReading(source.name(), sink).read(lines);
}

} // namespace debrief
