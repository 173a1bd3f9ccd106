// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/pagerdutyimporter.h"

#include "exchange/import/pagerdutyincidents.h"
#include "exchange/import/servicejson.h"

#include <QCoreApplication>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

struct PagerDutyTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::PagerDutyImporter)
};

} // namespace

QString PagerDutyImporter::id() const
{
    return u"pagerduty"_s;
}

QString PagerDutyImporter::label() const
{
    return PagerDutyTexts::tr("PagerDuty incidents and log entries (JSON)");
}

QStringList PagerDutyImporter::suffixes() const
{
    return {u"json"_s, u"jsonl"_s};
}

int PagerDutyImporter::recognise(const ImportSource &source) const
{
    const QString head = jsonHead(source);
    if (head.contains("_log_entry\""_L1))
        return 96;
    if (hasMembers(head, {"log_entries"_L1}))
        return 90;
    const bool isIncident = hasMembers(head, {"incident_number"_L1}) &&
                            (hasMembers(head, {"urgency"_L1}) || hasMembers(head, {"incident_key"_L1}) ||
                             hasMembers(head, {"escalation_policy"_L1}));
    return isIncident ? 90 : 0;
}

Result<> PagerDutyImporter::read(ImportSource &source, ImportSink &sink) const
{
    PagerDutyIncidents incidents(sink);
    auto read = readServiceRecords(
        source, sink, {u"log_entries"_s, u"incidents"_s},
        [&incidents](const ServiceRecord &record) { return incidents.take(record); },
        [&incidents](const QJsonObject &members) { incidents.takeBeside(members); });
    if (!read)
        return read;
    if (incidents.isEmpty())
        return failure(
            ErrorCode::InvalidInput,
            PagerDutyTexts::tr("%1: there is no incident and no log entry of PagerDuty in it. Use what its API "
                               "gives at /incidents or /incidents/ID/log_entries.")
                .arg(source.name()));
    return incidents.giveAll();
}

} // namespace debrief
