// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/statuspageimporter.h"

#include "exchange/import/statuspageincident.h"
#include "exchange/json/jsonstream.h"
#include "exchange/text/textdecoding.h"

#include <QCoreApplication>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

struct StatuspageTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::StatuspageImporter)
};

bool isIncident(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return object.contains("incident_updates"_L1) || object.contains("updates"_L1);
}

Error noIncident(const JsonRecord &record)
{
    return {
        ErrorCode::InvalidInput,
        StatuspageTexts::tr("%1: this is no incident: it has no list “incident_updates”. Use what a status page gives "
                            "at /api/v2/incidents.json, with its list “incidents”.")
            .arg(record.path)};
}

/// Empty where the file says nothing of it, or something that is not known here.
QByteArray zoneOfPage(const QJsonObject &head, ImportSink &sink)
{
    const QString given = head.value("page"_L1).toObject().value("time_zone"_L1).toString();
    const QByteArray zone = StatuspageIncidentReader::knownZone(given.toUtf8());
    if (zone.isEmpty() && !given.isEmpty())
        sink.warn(0,
                  StatuspageTexts::tr("$.page.time_zone: the zone “%1” is not known; times are shown with the offset "
                                      "they have in the file.")
                      .arg(given));
    return zone;
}

} // namespace

QString StatuspageImporter::id() const
{
    return u"statuspage"_s;
}

QString StatuspageImporter::label() const
{
    return StatuspageTexts::tr("Statuspage incidents (JSON)");
}

QStringList StatuspageImporter::suffixes() const
{
    return {u"json"_s, u"jsonl"_s};
}

int StatuspageImporter::recognise(const ImportSource &source) const
{
    const auto text = decodeText(source.head(), source.name());
    if (!text)
        return 0;
    const QStringView trimmed = QStringView(*text).trimmed();
    if (!trimmed.startsWith(u'{') && !trimmed.startsWith(u'['))
        return 0;
    if (trimmed.contains("\"incident_updates\""_L1))
        return 95;
    if (trimmed.contains("\"updates\""_L1) &&
        (trimmed.contains("\"status_sequence\""_L1) || trimmed.contains("\"started_at\""_L1)))
        return 80;
    if (trimmed.contains("\"incidents\""_L1) && trimmed.contains("\"page\""_L1))
        return 70;
    return trimmed.contains("\"incidents\""_L1) ? 30 : 0;
}

Result<> StatuspageImporter::read(ImportSource &source, ImportSink &sink) const
{
    JsonStream records(source, {u"incidents"_s});
    std::optional<StatuspageIncidentReader> reader;
    std::optional<Error> firstError;
    while (const auto record = records.next()) {
        // The page stands before its incidents, so by now its zone is known.
        if (!reader)
            reader.emplace(zoneOfPage(records.head(), sink), sink);
        const auto read = isIncident(record->value) ? reader->read(*record) : std::unexpected(noIncident(*record));
        if (read)
            continue;
        if (!firstError)
            firstError =
                Error{read.error().code, StatuspageTexts::tr("%1, line %2: %3")
                                             .arg(source.name(), QString::number(record->line), read.error().message)};
        sink.warn(record->line, StatuspageTexts::tr("left out: %1").arg(read.error().message));
    }
    if (records.error())
        return std::unexpected(*records.error());
    if (sink.isEmpty() && firstError)
        return std::unexpected(*firstError);
    return {};
}

} // namespace debrief
