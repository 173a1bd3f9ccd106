// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/servicejson.h"

#include "exchange/json/jsonstream.h"
#include "exchange/text/textdecoding.h"

#include <QCoreApplication>

#include <cmath>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

struct ServiceTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::ServiceRecord)
};

bool isJsonName(const QString &name)
{
    return name.endsWith(".json"_L1, Qt::CaseInsensitive) || name.endsWith(".jsonl"_L1, Qt::CaseInsensitive) ||
           name.endsWith(".ndjson"_L1, Qt::CaseInsensitive);
}

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().trimmed();
    if (!value.isDouble())
        return {};
    const double number = value.toDouble();
    return std::trunc(number) == number && std::abs(number) < 9e15 ? QString::number(value.toInteger())
                                                                   : QString::number(number);
}

Result<> readFile(ImportSource &source, const QString &file, ImportSink &sink, const QStringList &arrayKeys,
                  const std::function<bool(const ServiceRecord &)> &take,
                  const std::function<void(const QJsonObject &)> &atEnd)
{
    JsonStream stream(source, arrayKeys);
    while (const auto record = stream.next()) {
        if (sink.isCancelled())
            return std::unexpected(ImportSink::stopped());
        const ServiceRecord each{record->value.toObject(), record->path, file, record->line};
        if (!record->value.isObject())
            each.warn(sink, ServiceTexts::tr("this is no object, so it was left out."));
        else if (!take(each))
            each.warn(sink, ServiceTexts::tr("what this record tells is not known, so it was left out."));
    }
    if (stream.error())
        return std::unexpected(*stream.error());
    if (atEnd)
        atEnd(stream.head());
    return {};
}

} // namespace

namespace servicejson {

QString text(const QJsonObject &json, Keys keys)
{
    for (const QLatin1StringView key : keys) {
        if (QString found = textOf(json.value(key)); !found.isEmpty())
            return found;
    }
    return {};
}

QString nameOf(const QJsonValue &value)
{
    return value.isObject()
               ? text(value.toObject(), {"summary"_L1, "name"_L1, "display_name"_L1, "email"_L1, "handle"_L1})
               : textOf(value);
}

std::optional<ExactTime> time(const QJsonObject &json, Keys keys, const QByteArray &zone)
{
    for (const QLatin1StringView key : keys) {
        const QJsonValue value = json.value(key);
        std::optional<ExactTime> found;
        if (value.isString())
            found = exactTime(value.toString(), zone);
        else if (value.isDouble() && value.toDouble() > 0 && value.toDouble() < 1e13)
            found =
                exactTimeOfEpoch(std::llround(value.toDouble() < 1e11 ? value.toDouble() * 1000 : value.toDouble()));
        if (found)
            return found;
    }
    return std::nullopt;
}

QJsonArray list(const QJsonObject &json, Keys keys)
{
    for (const QLatin1StringView key : keys) {
        if (QJsonArray found = json.value(key).toArray(); !found.isEmpty())
            return found;
    }
    return {};
}

} // namespace servicejson

void ServiceRecord::warn(ImportSink &sink, const QString &text) const
{
    sink.warn(line, ServiceTexts::tr("%1: %2").arg(path, text), file);
}

Result<> readServiceRecords(ImportSource &source, ImportSink &sink, const QStringList &arrayKeys,
                            const std::function<bool(const ServiceRecord &)> &take,
                            const std::function<void(const QJsonObject &)> &atEnd)
{
    const QStringList files = source.files();
    if (files.isEmpty())
        return readFile(source, {}, sink, arrayKeys, take, atEnd);
    for (const QString &file : files) {
        if (!isJsonName(file))
            continue;
        auto opened = source.openFile(file);
        if (!opened)
            return std::unexpected(opened.error());
        if (auto read = readFile(**opened, file, sink, arrayKeys, take, atEnd); !read)
            return read;
    }
    return {};
}

QString jsonHead(const ImportSource &source)
{
    QByteArray head = source.head();
    const QStringList files = source.files();
    for (const QString &file : files) {
        if (!isJsonName(file))
            continue;
        if (const auto opened = source.openFile(file))
            head = (*opened)->head();
        break;
    }
    const auto text = decodeText(head, source.name());
    if (!text)
        return {};
    const QStringView trimmed = QStringView(*text).trimmed();
    return trimmed.startsWith(u'{') || trimmed.startsWith(u'[') ? trimmed.toString() : QString();
}

bool hasMembers(const QString &head, servicejson::Keys names)
{
    return std::all_of(names.begin(), names.end(),
                       [&head](QLatin1StringView name) { return head.contains(u'"' + QString(name) + u'"'); });
}

} // namespace debrief
