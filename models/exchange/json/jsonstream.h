// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <memory>
#include <optional>

namespace debrief {

class ImportSource;

/// One record of a JSON file.
struct JsonRecord
{
    QJsonValue value;
    int line = 1; ///< Where it begins, from 1.
    QString path; ///< For messages: "$.incidents[3]".
};

/// Reads a JSON file record by record, so that memory holds one at a time: the elements of a top-level array; of the first array under
/// one of the given keys of a top-level object; the values of JSON lines; or else the one value that the file is.
/// Of an object with such an array, the array's elements are the records; of one without, the object itself. What follows the first
/// value (JSON lines, or exports put one behind the other) is read in the same way.
/// Nesting deeper than 200 and records of more than 64 MiB are errors. UTF-8 (with or without byte order mark) and UTF-16.
class JsonStream
{
public:
    /// arrayKeys: the top-level object's key whose array holds the records, in order of preference ("incidents").
    JsonStream(ImportSource &source, QStringList arrayKeys = {});
    ~JsonStream();

    /// Nothing at the end, and after an error.
    std::optional<JsonRecord> next();
    /// Damaged, with file and line ("export.json, line 12: …"), or what the source said.
    const std::optional<Error> &error() const;
    /// The other members of the top-level object, as far as they have been read; whole after the last record.
    QJsonObject head() const;

private:
    class Reader;
    std::unique_ptr<Reader> m_reader;
};

} // namespace debrief
