// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "exchange/import/importsink.h"
#include "exchange/import/timelineclock.h"
#include "exchange/import/timelineline.h"

#include <QHash>
#include <QStringList>

namespace debrief {

class ImportSource;

/// Reads a written timeline line by line: headings, list items, table rows and lines that begin with a time, or items that end with
/// a date and time ("Resolved 2022-07-11 16:07"), become events; what stands below belongs to the event's text. Where the document
/// has a chapter "Timeline", bare times elsewhere are none. Lines of a timeline that can't be read are warnings.
class TimelineTextReader
{
public:
    enum class Format { Markdown, PlainText };

    TimelineTextReader(ImportSource &source, ImportSink &sink, Format format);

    Result<> read();

private:
    enum class Shape { Heading, Item, Row, Text };

    struct Entry
    {
        TimelineEvent event;
        Shape shape = Shape::Text;
        int line = 0;
        int level = 0;
        qsizetype indent = 0;
        bool hasDate = false;
        QStringList text;
        qsizetype size = 0;
    };

    struct Columns
    {
        int date = -1;
        int person = -1;
    };

    bool readFrontMatter(const QString &line);
    void readLine(const QString &line);
    void readFence(const QString &line);
    void readHeading(const TimelineLine &line);
    void readItem(const TimelineLine &line);
    void readRow(const QString &row);
    void readText(const TimelineLine &line, const QString &original);
    void readTitle(const QString &title);
    bool readZoneHeader(const QString &text, bool isTitle);
    bool readDay(const QString &text, bool mustBeWhole);

    bool beginWith(const QString &text, Shape shape, const TimelineLine &line, bool isLenient);
    bool beginWithLabel(const TimelineLine &line);
    void begin(const TimelineMoment &moment, const QString &text, Shape shape, const TimelineLine &line);
    void remarkOn(const TimelineMoment &moment);
    void continueWith(const QString &text);
    void finish();
    void enterTimeline(int level);
    void keep(Entry entry);
    void give(Entry &entry);
    void flush();
    void finishReview();
    bool isRead() const { return !m_hasTimeline || m_level > 0; }
    bool isInTimeline() const { return m_level > 0; }
    void warn(const QString &text);
    bool warnAboutTypo(const QString &text);

    ImportSource &m_source;
    ImportSink &m_sink;
    Format m_format;
    TimelineClock m_clock;
    int m_line = 0;
    QString m_title;
    bool m_hadHeading = false;
    QDate m_fileDay;       ///< In the file's name.
    QString m_frontMatter; ///< The line that ends it; empty outside.
    QString m_fence;       ///< What closes the fenced code; empty outside.
    int m_level = 0;       ///< Of the heading "Timeline" whose chapter this is; 0 outside.
    bool m_hasTimeline = false;
    bool m_wasBlank = true;           ///< The line before.
    bool m_wasEntry = false;          ///< The line before began an event.
    std::optional<Columns> m_columns; ///< Of the table whose rows are being read.
    QStringList m_lastRow;
    std::optional<Entry> m_entry;
    QList<Entry> m_pending; ///< From before the chapter "Timeline", should there be one.
    bool m_isPendingFull = false;
    QHash<QString, int> m_keys;
    QDateTime m_firstInstant;
    bool m_hasWarnedOfDay = false;
    bool m_hasWarnedOfSeason = false;
    std::optional<Error> m_error;
    int m_count = 0;
};

} // namespace debrief
