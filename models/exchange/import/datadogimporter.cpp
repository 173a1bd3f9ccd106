// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/datadogimporter.h"

#include "exchange/import/datadogincidents.h"
#include "exchange/import/servicejson.h"

#include <QCoreApplication>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

struct DatadogTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::DatadogImporter)
};

} // namespace

QString DatadogImporter::id() const
{
    return u"datadog"_s;
}

QString DatadogImporter::label() const
{
    return DatadogTexts::tr("Datadog incidents (JSON)");
}

QStringList DatadogImporter::suffixes() const
{
    return {u"json"_s, u"jsonl"_s};
}

int DatadogImporter::recognise(const ImportSource &source) const
{
    const QString head = jsonHead(source);
    if (!hasMembers(head, {"attributes"_L1}))
        return 0;
    if (head.contains("\"incident_timeline_cells\""_L1) || hasMembers(head, {"customer_impacted"_L1}) ||
        hasMembers(head, {"customer_impact_start"_L1}))
        return 94;
    return head.contains("\"incidents\""_L1) && hasMembers(head, {"type"_L1}) ? 80 : 0;
}

Result<> DatadogImporter::read(ImportSource &source, ImportSink &sink) const
{
    DatadogIncidents incidents(sink);
    auto read = readServiceRecords(
        source, sink, {u"data"_s}, [&incidents](const ServiceRecord &record) { return incidents.take(record); },
        [&incidents](const QJsonObject &head) { incidents.takeIncluded(head); });
    if (!read)
        return read;
    if (incidents.isEmpty())
        return failure(
            ErrorCode::InvalidInput,
            DatadogTexts::tr("%1: there is no incident and no timeline of Datadog in it. Use what its API gives at "
                             "/api/v2/incidents.")
                .arg(source.name()));
    return incidents.giveAll();
}

} // namespace debrief
