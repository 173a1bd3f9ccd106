// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/importarguments.h"

#include "app/commands/options.h"
#include "domain/zonedtime.h"
#include "language/timephrase.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace debrief {

namespace {

struct ImportArguments
{
    Q_DECLARE_TR_FUNCTIONS(debrief::ImportCommand)
};

enum class Bound { From, To };

/// QDate takes what begins with a date for one.
QDate dateFrom(const QString &text)
{
    constexpr qsizetype isoSize = 10;
    return text.size() == isoSize ? QDate::fromString(text, Qt::ISODate) : QDate();
}

/// A time, or a date that stands for its beginning or its end.
std::expected<QDateTime, CommandFailure> instant(const Invocation &invocation, const QString &option,
                                                 const ImportOptions &options, Bound bound)
{
    const QString text = invocation.value(option);
    if (text.isEmpty())
        return QDateTime();
    TimeContext context;
    if (!options.zone.isEmpty())
        context.zone = options.zone;
    context.date = options.date;
    if (const QDate date = dateFrom(text); date.isValid()) {
        const QTimeZone zone = zoneOf(context.zone);
        return bound == Bound::From ? date.startOfDay(zone).toUTC() : date.endOfDay(zone).toUTC();
    }
    const auto read = parseTimePhrase(text, context);
    if (!read)
        return usageError(ImportArguments::tr("--%1: %2").arg(option, read.error().message));
    return read->happenedAt;
}

std::expected<QDate, CommandFailure> dateOption(const Invocation &invocation)
{
    const QString text = invocation.value(u"date"_s);
    const QDate date = dateFrom(text);
    if (!text.isEmpty() && !date.isValid())
        return usageError(ImportArguments::tr("--date: '%1' is no date. Write it as in 2026-03-12.").arg(text));
    return date;
}

std::expected<QMap<QString, EventKind>, CommandFailure> kindOptions(const Invocation &invocation)
{
    QMap<QString, EventKind> kinds;
    const QStringList given = invocation.values(u"map-kind"_s);
    for (const QString &each : given) {
        const qsizetype sign = each.lastIndexOf(u'=');
        const auto kind = enumFromName<EventKind>(each.sliced(sign + 1).trimmed());
        if (sign <= 0 || !kind) {
            QStringList names;
            for (const EventKind known : enumValues<EventKind>())
                names.append(enumName(known));
            return usageError(
                ImportArguments::tr("--map-kind: '%1' should be a kind of the source, '=' and one of: %2.")
                    .arg(each, names.join(u", "_s)));
        }
        kinds.insert(each.first(sign).trimmed(), *kind);
    }
    return kinds;
}

} // namespace

void declareImportOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"zone"_s, ImportArguments::tr("The time zone of times that name none."), u"ZONE"_s},
        {u"date"_s, ImportArguments::tr("The day of times that name none, such as 2026-03-12."), u"DATE"_s},
        {u"from"_s, ImportArguments::tr("Leave out what happened before this time."), u"TIME"_s},
        {u"to"_s, ImportArguments::tr("Leave out what happened after this time."), u"TIME"_s},
        {u"person"_s,
         ImportArguments::tr("Take only what this person, or a source of that name, says; may be repeated."),
         u"PERSON"_s},
        {u"text"_s, ImportArguments::tr("Take only events whose text holds this."), u"TEXT"_s},
        {u"with-noise"_s, ImportArguments::tr("Also take what the format marks as noise, such as notifications sent.")},
        {u"lane"_s, ImportArguments::tr("Put all events into this lane."), u"LANE"_s},
        {u"map-kind"_s,
         ImportArguments::tr(
             "Make events of a kind of the source (such as 'trigger_log_entry') events of this kind; may "
             "be repeated."),
         u"SOURCE=KIND"_s},
        {u"columns"_s,
         ImportArguments::tr("What the columns of a table hold, counted from 1, as in time=2,text=4; known names: %1.")
             .arg(csvColumnNames().join(u", "_s)),
         u"COLUMNS"_s},
    });
}

std::expected<ImportOptions, CommandFailure> importOptions(const Invocation &invocation)
{
    ImportOptions options;
    const auto zone = zoneOption(invocation);
    if (!zone)
        return std::unexpected(zone.error());
    options.zone = *zone;
    const auto date = dateOption(invocation);
    if (!date)
        return std::unexpected(date.error());
    options.date = *date;
    const auto from = instant(invocation, u"from"_s, options, Bound::From);
    if (!from)
        return std::unexpected(from.error());
    const auto to = instant(invocation, u"to"_s, options, Bound::To);
    if (!to)
        return std::unexpected(to.error());
    if (from->isValid() && to->isValid() && *to < *from)
        return usageError(ImportArguments::tr("--to is before --from, so nothing would be taken. Swap them."));
    options.filter = {*from, *to, invocation.values(u"person"_s), invocation.value(u"text"_s),
                      invocation.isSet(u"with-noise"_s)};
    options.lane = invocation.value(u"lane"_s);
    const auto kinds = kindOptions(invocation);
    if (!kinds)
        return std::unexpected(kinds.error());
    options.kinds = *kinds;
    if (invocation.isSet(u"columns"_s)) {
        const auto columns = csvColumnsFromText(invocation.value(u"columns"_s));
        if (!columns)
            return usageError(ImportArguments::tr("--%1: %2").arg(u"columns"_s, columns.error().message));
        options.columns = *columns;
    }
    return options;
}

} // namespace debrief
