// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/journaldimporter.h"

#include "exchange/import/exacttime.h"
#include "exchange/import/logevent.h"
#include "exchange/import/servicejson.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

struct JournaldTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::JournaldImporter)
};

constexpr qsizetype longestField = 20'000;

/// What is no text is an array of its bytes.
QString textOfBytes(const QJsonArray &array)
{
    QByteArray bytes;
    for (const QJsonValue &byte : array) {
        const int value = byte.toInt(-1);
        if (value < 0 || value > 255 || bytes.size() >= longestField)
            break;
        bytes.append(static_cast<char>(value));
    }
    return QString::fromUtf8(bytes);
}

/// A field may be there several times; then its values are an array, too.
QString fieldText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().left(longestField);
    const QJsonArray array = value.toArray();
    if (array.isEmpty())
        return value.isDouble() ? QString::number(value.toInteger()) : QString();
    if (array.first().isDouble())
        return textOfBytes(array);
    QStringList values;
    for (const QJsonValue &each : array) {
        if (values.size() >= 100)
            break;
        values.append(each.isArray() ? textOfBytes(each.toArray()) : each.toString().left(longestField));
    }
    return values.join(u'\n');
}

/// The first of the fields that says something.
QString fieldOf(const QJsonObject &json, servicejson::Keys keys)
{
    for (const QLatin1StringView key : keys) {
        if (QString found = fieldText(json.value(key)); !found.trimmed().isEmpty())
            return found;
    }
    return {};
}

std::optional<ExactTime> timeOf(const QJsonObject &json)
{
    bool isNumber = false;
    const qint64 microseconds = fieldOf(json, {"__REALTIME_TIMESTAMP"_L1}).toLongLong(&isNumber);
    return isNumber && microseconds > 0 ? exactTimeOfEpoch(microseconds / 1000) : std::nullopt;
}

QString keyOf(const QJsonObject &json)
{
    const QString cursor = fieldOf(json, {"__CURSOR"_L1});
    if (!cursor.isEmpty())
        return cursor;
    const QByteArray digest =
        QCryptographicHash::hash(QJsonDocument(json).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256);
    return u"journald/"_s + QString::fromLatin1(digest.toHex().first(20));
}

} // namespace

QString JournaldImporter::id() const
{
    return u"journald"_s;
}

QString JournaldImporter::label() const
{
    return JournaldTexts::tr("System journal (journalctl -o json)");
}

QStringList JournaldImporter::suffixes() const
{
    return {u"json"_s, u"jsonl"_s};
}

int JournaldImporter::recognise(const ImportSource &source) const
{
    return hasMembers(jsonHead(source), {"__REALTIME_TIMESTAMP"_L1}) ? 96 : 0;
}

Result<> JournaldImporter::read(ImportSource &source, ImportSink &sink) const
{
    bool hasEntries = false;
    auto read = readServiceRecords(source, sink, {}, [&](const ServiceRecord &record) {
        const QJsonObject &json = record.json;
        if (!json.contains("__REALTIME_TIMESTAMP"_L1) && !json.contains("MESSAGE"_L1))
            return false;
        hasEntries = true;
        const auto at = timeOf(json);
        if (!at) {
            record.warn(sink,
                        JournaldTexts::tr(
                            "the entry has no time that can be read (__REALTIME_TIMESTAMP), so it was left out."));
            return true;
        }
        LogEntry entry;
        bool isNumber = false;
        const int priority = fieldOf(json, {"PRIORITY"_L1}).toInt(&isNumber);
        entry.severity = isNumber ? priority : -1;
        entry.host = fieldOf(json, {"_HOSTNAME"_L1});
        entry.program =
            fieldOf(json, {"SYSLOG_IDENTIFIER"_L1, "_COMM"_L1, "_SYSTEMD_UNIT"_L1, "_SYSTEMD_USER_UNIT"_L1});
        entry.processId = fieldOf(json, {"_PID"_L1, "SYSLOG_PID"_L1});
        entry.message = fieldOf(json, {"MESSAGE"_L1});
        if (json.value("MESSAGE"_L1).isNull() && json.contains("MESSAGE"_L1))
            entry.details.append(JournaldTexts::tr("The message was too large for journalctl to write."));
        TimelineEvent event = logEvent(entry);
        event.time.happenedAt = at->utc;
        event.sourceKey = keyOf(json);
        sink.add(std::move(event), severityName(entry.severity));
        return true;
    });
    if (!read || hasEntries)
        return read;
    return failure(ErrorCode::InvalidInput,
                   JournaldTexts::tr("%1: there is no entry of a journal in it. Use what journalctl -o json writes.")
                       .arg(source.name()));
}

} // namespace debrief
