// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/statuspageimporter.h"

#include "exchange/import/statuspageincident.h"
#include "exchange/json/jsonreading.h"
#include "exchange/text/textdecoding.h"

#include <QCoreApplication>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

struct StatuspageTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::StatuspageImporter)
};

/// An incident's JSON, and how messages call its place.
struct Place
{
    QJsonValue incident;
    QString path;
    int line = 0;
};

QList<Place> placesIn(const QJsonArray &array, const QString &path)
{
    QList<Place> places;
    for (qsizetype i = 0; i < array.size(); ++i)
        places.append({array.at(i), u"%1[%2]"_s.arg(path).arg(i)});
    return places;
}

Result<QList<Place>> placesInLines(const QByteArray &content, const QString &fileName)
{
    QList<Place> places;
    int line = 0;
    for (qsizetype begin = 0; begin < content.size();) {
        const qsizetype found = content.indexOf('\n', begin);
        const qsizetype end = found < 0 ? content.size() : found;
        const QByteArray text = content.sliced(begin, end - begin).trimmed();
        begin = end + 1;
        ++line;
        if (text.isEmpty())
            continue;
        const auto document = parseJsonText(text, fileName, line);
        if (!document)
            return std::unexpected(document.error());
        places.append({document->object(), u"$"_s, line});
    }
    return places;
}

/// Whether each line is a JSON object of its own: then the first line ends one, and more follows.
bool isJsonLines(const QByteArray &content)
{
    const QByteArray text = content.trimmed();
    const qsizetype end = text.indexOf('\n');
    return end > 0 && text.startsWith('{') && QJsonDocument::fromJson(text.first(end)).isObject();
}

bool isIncident(const QJsonObject &object)
{
    return object.contains("incident_updates"_L1) || object.contains("updates"_L1);
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

int StatuspageImporter::recognise(QByteArrayView head, const QString &fileName) const
{
    const auto text = decodeText(head, fileName);
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

Result<ImportResult> StatuspageImporter::read(const QByteArray &content, const ImportOptions &options) const
{
    const auto bytes = toUtf8(content, options.fileName);
    if (!bytes)
        return std::unexpected(bytes.error());

    QList<Place> places;
    QString pageZone;
    if (isJsonLines(*bytes)) {
        const auto lines = placesInLines(*bytes, options.fileName);
        if (!lines)
            return std::unexpected(lines.error());
        places = *lines;
    } else {
        const auto document = parseJsonText(*bytes, options.fileName);
        if (!document)
            return std::unexpected(document.error());
        const QJsonObject root = document->object();
        pageZone = root.value("page"_L1).toObject().value("time_zone"_L1).toString();
        if (document->isArray())
            places = placesIn(document->array(), u"$"_s);
        else if (root.value("incidents"_L1).isArray())
            places = placesIn(root.value("incidents"_L1).toArray(), u"$.incidents"_s);
        else if (isIncident(root))
            places = {{root, u"$"_s}};
        else
            return failure(
                ErrorCode::InvalidInput,
                StatuspageTexts::tr(
                    "%1: there is no list “incidents” in it. Use what a status page gives at /api/v2/incidents.json.")
                    .arg(options.fileName));
    }

    ImportResult result;
    JsonReading reading;
    StatuspageIncidentReader reader(reading, pageZone.toUtf8(), options.zone);
    for (const Place &place : std::as_const(places)) {
        if (!place.incident.isObject() || !isIncident(place.incident.toObject())) {
            reading.fail(place.path, StatuspageTexts::tr("this is no incident: it has no list “incident_updates”. Use "
                                                         "what a status page gives at /api/v2/incidents.json."));
        } else {
            JsonObjectReader incident(reading, place.incident, place.path);
            result.reviews.append(reader.read(incident));
        }
        if (reading.error) {
            const QString where =
                place.line > 0 ? StatuspageTexts::tr("%1, line %2").arg(options.fileName, QString::number(place.line))
                               : options.fileName;
            return failure(reading.error->code, StatuspageTexts::tr("%1: %2").arg(where, reading.error->message));
        }
    }
    if (result.reviews.isEmpty())
        return failure(ErrorCode::InvalidInput,
                       StatuspageTexts::tr("%1: there is no incident in it, so there is nothing to import.")
                           .arg(options.fileName));
    result.warnings = reading.warnings;
    return result;
}

} // namespace debrief
