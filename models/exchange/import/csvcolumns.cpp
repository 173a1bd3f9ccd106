// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/csvcolumns.h"

#include "language/timephrase.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

struct ColumnTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::CsvColumns)
};

struct ColumnName
{
    QLatin1StringView name;
    int CsvColumns::*column;
};

constexpr std::array<ColumnName, 11> columnNames{{
    {"time"_L1, &CsvColumns::time},
    {"date"_L1, &CsvColumns::date},
    {"end"_L1, &CsvColumns::end},
    {"known_at"_L1, &CsvColumns::knownAt},
    {"text"_L1, &CsvColumns::text},
    {"kind"_L1, &CsvColumns::kind},
    {"source"_L1, &CsvColumns::source},
    {"person"_L1, &CsvColumns::person},
    {"lane"_L1, &CsvColumns::lane},
    {"milestone"_L1, &CsvColumns::milestone},
    {"key"_L1, &CsvColumns::key},
}};

/// Lower case, letters and digits only, without what stands in parentheses: "Happened at (UTC)" is "happenedat".
QString normalisedHeader(const QString &header)
{
    QString name;
    for (const QChar character : header) {
        if (character == u'(' || character == u'[')
            break;
        if (character.isLetterOrNumber())
            name += character.toLower();
    }
    return name;
}

/// English and German, best first.
const QStringList &datedTimeNames()
{
    static const QStringList names{
        u"happenedat"_s, u"timestamp"_s, u"datetime"_s,  u"time"_s,     u"when"_s,      u"occurredat"_s, u"eventtime"_s,
        u"ts"_s,         u"at"_s,        u"startat"_s,   u"startsat"_s, u"startedat"_s, u"starttime"_s,  u"start"_s,
        u"createdat"_s,  u"created"_s,   u"zeitpunkt"_s, u"zeit"_s,     u"uhrzeit"_s,   u"beginn"_s,     u"clock"_s,
        u"timeofday"_s,  u"utc"_s,       u"date"_s,      u"day"_s,      u"datum"_s,     u"tag"_s};
    return names;
}

const QStringList &dateNames()
{
    static const QStringList names{u"date"_s, u"day"_s, u"datum"_s, u"tag"_s};
    return names;
}

int columnOf(const QStringList &headers, const QStringList &names, std::initializer_list<int> taken)
{
    for (const QString &name : names) {
        const auto index = static_cast<int>(headers.indexOf(name));
        if (index >= 0 && std::find(taken.begin(), taken.end(), index) == taken.end())
            return index;
    }
    return -1;
}

bool looksLikeTime(const QString &cell, const QByteArray &zone)
{
    if (timeFromEpoch(cell).isValid())
        return true;
    // A bare number may be a time of day, but it may be anything else, too.
    if (cell.size() > 60 || !(cell.contains(u':') || cell.count(u'-') >= 2))
        return false;
    TimeContext context;
    context.zone = zone;
    context.date = QDate(2000, 1, 1);
    return parseTimePhrase(cell, context).has_value();
}

int columnOfTimes(const QList<DelimitedRecord> &records, qsizetype first, const QByteArray &zone)
{
    const qsizetype columns = records.isEmpty() ? 0 : records.first().fields.size();
    for (int column = 0; column < columns; ++column) {
        int filled = 0;
        int times = 0;
        for (qsizetype row = first; row < qMin<qsizetype>(records.size(), first + 30); ++row) {
            const QString cell = records.at(row).fields.value(column).trimmed();
            if (cell.isEmpty())
                continue;
            ++filled;
            times += looksLikeTime(cell, zone) ? 1 : 0;
        }
        if (times > 0 && times * 10 >= filled * 6)
            return column;
    }
    return -1;
}

int longestColumn(const QList<DelimitedRecord> &records, const CsvColumns &columns, const QByteArray &zone)
{
    QHash<int, qsizetype> lengths;
    for (const DelimitedRecord &record : records) {
        for (int column = 0; column < record.fields.size(); ++column) {
            if (column != columns.time && column != columns.date && column != columns.end &&
                column != columns.knownAt && !looksLikeTime(record.fields.at(column).trimmed(), zone))
                lengths[column] += record.fields.at(column).size();
        }
    }
    int longest = -1;
    for (auto it = lengths.cbegin(); it != lengths.cend(); ++it) {
        if (longest < 0 || it.value() > lengths.value(longest) ||
            (it.value() == lengths.value(longest) && it.key() < longest))
            longest = it.key();
    }
    return longest;
}

/// The zone that a header names in parentheses.
QByteArray zoneIn(const QString &header)
{
    const qsizetype open = header.indexOf(u'(');
    const qsizetype close = header.indexOf(u')', open + 1);
    if (open < 0 || close < open)
        return {};
    const QString name = header.sliced(open + 1, close - open - 1).trimmed();
    if (QTimeZone(name.toUtf8()).isValid())
        return name.toUtf8();
    TimeContext context;
    context.date = QDate(2000, 1, 1);
    const auto read = parseTimePhrase(QString(u"12:00 "_s + name), context);
    return read ? read->zone : QByteArray();
}

} // namespace

QStringList csvColumnNames()
{
    QStringList names;
    for (const ColumnName &each : columnNames)
        names.append(each.name);
    return names << u"header"_s;
}

Result<CsvColumns> csvColumnsFromText(const QString &text)
{
    CsvColumns columns;
    const QStringList parts = text.split(u',');
    for (const QString &part : parts) {
        const QString name = part.section(u'=', 0, 0).trimmed();
        const QString value = part.section(u'=', 1).trimmed();
        if (name == "header"_L1 && (value == "yes"_L1 || value == "no"_L1)) {
            columns.hasHeader = value == "yes"_L1;
            continue;
        }
        const auto known = std::find_if(columnNames.begin(), columnNames.end(),
                                        [&name](const ColumnName &each) { return each.name == name; });
        const int number = value.toInt();
        if (known == columnNames.end() || number < 1) {
            return failure(ErrorCode::InvalidInput,
                           ColumnTexts::tr("“%1” is not understood. Write names and numbers of columns as in "
                                           "time=2,text=4, or header=no; the names are: %2.")
                               .arg(part.trimmed(), csvColumnNames().join(u", "_s)));
        }
        columns.*(known->column) = number - 1;
    }
    if (columns.time < 0 || columns.text < 0)
        return failure(ErrorCode::InvalidInput,
                       ColumnTexts::tr("say at least which columns hold time and text, as in time=2,text=4."));
    return columns;
}

QString csvColumnsToText(const CsvColumns &columns)
{
    QStringList parts;
    for (const ColumnName &each : columnNames) {
        if (const int column = columns.*(each.column); column >= 0)
            parts.append(u"%1=%2"_s.arg(each.name).arg(column + 1));
    }
    if (!columns.hasHeader)
        parts.append(u"header=no"_s);
    return parts.join(u',');
}

QStringList timeHeaders()
{
    return {u"time"_s, u"timestamp"_s, u"datetime"_s, u"happened_at"_s, u"when"_s, u"date"_s};
}

QDateTime timeFromEpoch(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const qsizetype dot = trimmed.indexOf(u'.');
    const QStringView whole = dot < 0 ? trimmed : trimmed.first(dot);
    const bool isDigits =
        std::all_of(trimmed.begin(), trimmed.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; });
    if (!isDigits || trimmed.count(u'.') > 1 || (whole.size() != 10 && whole.size() != 13))
        return {};
    qint64 milliseconds = whole.toLongLong();
    if (whole.size() == 10) {
        const QString fraction = dot < 0 ? u"000"_s : (trimmed.sliced(dot + 1).toString() + u"000"_s).first(3);
        milliseconds = milliseconds * 1000 + fraction.toInt();
    }
    return QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::UTC);
}

std::optional<CsvColumns> recogniseColumns(const QList<DelimitedRecord> &records, const QByteArray &zone)
{
    if (records.isEmpty())
        return std::nullopt;
    CsvColumns columns;
    QStringList headers;
    for (const QString &header : records.first().fields)
        headers.append(normalisedHeader(header));

    columns.time = columnOf(headers, datedTimeNames(), {});
    if (columns.time < 0) {
        columns.time = columnOfTimes(records, 0, zone);
        if (columns.time < 0)
            return std::nullopt;
        columns.hasHeader = !looksLikeTime(records.first().fields.value(columns.time).trimmed(), zone);
    }
    if (columns.hasHeader) {
        const int time = columns.time;
        columns.zone = zoneIn(records.first().fields.at(time));
        columns.date = columnOf(headers, dateNames(), {time});
        columns.end = columnOf(headers,
                               {u"endat"_s, u"finishedat"_s, u"endsat"_s, u"endedat"_s, u"end"_s, u"endtime"_s,
                                u"until"_s, u"ende"_s, u"bis"_s},
                               {time});
        columns.knownAt = columnOf(headers, {u"knownat"_s, u"known"_s}, {time});
        columns.kind = columnOf(headers, {u"kind"_s, u"type"_s, u"category"_s, u"art"_s, u"kategorie"_s}, {time});
        columns.source = columnOf(headers, {u"source"_s, u"channel"_s, u"system"_s, u"quelle"_s, u"kanal"_s}, {time});
        columns.person = columnOf(headers,
                                  {u"person"_s, u"who"_s, u"author"_s, u"user"_s, u"username"_s, u"by"_s, u"actor"_s,
                                   u"name"_s, u"from"_s, u"speaker"_s, u"responder"_s, u"wer"_s, u"autor"_s},
                                  {time});
        columns.lane = columnOf(headers, {u"lane"_s}, {time});
        columns.milestone = columnOf(headers, {u"milestone"_s, u"milestones"_s, u"meilenstein"_s}, {time});
        columns.key =
            columnOf(headers, {u"sourcekey"_s, u"id"_s, u"eventid"_s, u"messageid"_s, u"key"_s, u"uid"_s}, {time});
        columns.text = columnOf(
            headers, {u"text"_s,         u"message"_s,   u"description"_s, u"event"_s,   u"summary"_s,  u"what"_s,
                      u"whathappened"_s, u"note"_s,      u"notes"_s,       u"details"_s, u"title"_s,    u"body"_s,
                      u"content"_s,      u"comment"_s,   u"log"_s,         u"entry"_s,   u"action"_s,   u"ereignis"_s,
                      u"beschreibung"_s, u"nachricht"_s, u"meldung"_s,     u"was"_s,     u"bemerkung"_s},
            {time});
    }
    if (columns.text < 0)
        columns.text = longestColumn(columns.hasHeader ? records.sliced(1) : records, columns, zone);
    return columns;
}

} // namespace debrief
