// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/import/exacttime.h"
#include "exchange/import/importsink.h"
#include "exchange/import/importsource.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>
#include <initializer_list>

namespace debrief {

/// What incident services export is read leniently: they leave out, rename and add members as they please, and a record that lacks
/// what it needs is a warning. A number is as good as a text.
namespace servicejson {

using Keys = std::initializer_list<QLatin1StringView>;

/// The first that says something.
QString text(const QJsonObject &json, Keys keys);
/// "summary", "name", "display_name" … of an object, or the text that stands in its place.
QString nameOf(const QJsonValue &value);
/// The first that is a time: ISO 8601, or seconds or milliseconds since 1970.
std::optional<ExactTime> time(const QJsonObject &json, Keys keys, const QByteArray &zone);
/// The first list that has an element.
QJsonArray list(const QJsonObject &json, Keys keys);

} // namespace servicejson

/// One record of an export, and how messages call its place.
struct ServiceRecord
{
    QJsonObject json;
    QString path;
    QString file; ///< Within a folder or archive.
    int line = 0;

    void warn(ImportSink &sink, const QString &text) const;
};

/// Reads the records of a JSON source, or of every JSON file of a folder or archive. What is no object is a warning.
/// `take` may say false for a record that it does not know: that is a warning, too. `atEnd` is given the other members of each
/// file's top-level object.
Result<> readServiceRecords(ImportSource &source, ImportSink &sink, const QStringList &arrayKeys,
                            const std::function<bool(const ServiceRecord &)> &take,
                            const std::function<void(const QJsonObject &)> &atEnd = {});

/// The beginning of a source as text, or of the first JSON file of a folder or archive; empty for what is no JSON.
QString jsonHead(const ImportSource &source);

/// Whether all of the names stand in it as members.
bool hasMembers(const QString &head, servicejson::Keys names);

} // namespace debrief
