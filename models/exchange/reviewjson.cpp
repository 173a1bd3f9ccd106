// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/reviewjson.h"

#include "exchange/json/reviewreader.h"
#include "exchange/json/reviewreferences.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

struct ReviewJson
{
    Q_DECLARE_TR_FUNCTIONS(debrief::ReviewJson)
};

Result<> checkFormat(const QJsonValue &value, const QString &path)
{
    const QJsonObject object = value.toObject();
    if (!value.isObject() || object.value("format"_L1) != "debrief-review"_L1) {
        return failure(ErrorCode::InvalidInput,
                       ReviewJson::tr("%1: this is no review of Debrief: its “format” is not “debrief-review”. Use "
                                      "what “debrief export --format json” writes.")
                           .arg(path));
    }
    const QJsonValue version = object.value("version"_L1);
    if (version.isDouble() && version.toDouble() > reviewJsonVersion) {
        return failure(ErrorCode::NewerFormat, ReviewJson::tr("%1: this review was written by a newer Debrief (format "
                                                              "version %2). Update Debrief, then import it again.")
                                                   .arg(path, QString::number(version.toDouble())));
    }
    if (version.toDouble() != reviewJsonVersion)
        return failure(ErrorCode::InvalidInput,
                       ReviewJson::tr("%1.version: this should be %2.").arg(path, QString::number(reviewJsonVersion)));
    return {};
}

} // namespace

QByteArray reviewJsonText(const ReviewContent &content, const QList<Attachment> &attachments)
{
    QJsonObject json = reviewToJson(content, attachments);
    json.remove("format"_L1);
    json.remove("version"_L1);
    // QJsonDocument sorts keys, which would put "format" behind thousands of events.
    const QByteArray head =
        "{\n    \"format\": \"debrief-review\",\n    \"version\": " + QByteArray::number(reviewJsonVersion) + ",\n";
    return head + QJsonDocument(json).toJson().sliced(2);
}

Result<ImportResult> reviewsFromJson(const QJsonValue &json)
{
    const QJsonArray reviews = json.isArray() ? json.toArray() : QJsonArray{json};
    if (reviews.isEmpty())
        return failure(ErrorCode::InvalidInput, ReviewJson::tr("There is no review in the list."));

    ImportResult result;
    JsonReading reading;
    for (qsizetype i = 0; i < reviews.size(); ++i) {
        const QString path = json.isArray() ? QStringLiteral("$[%1]").arg(i) : u"$"_s;
        if (const auto sound = checkFormat(reviews.at(i), path); !sound)
            return std::unexpected(sound.error());
        JsonObjectReader object(reading, reviews.at(i), path);
        result.reviews.append(ReviewReader(reading, result.attachments).read(object));
        object.finish();
    }
    checkReferences(result, reading);
    if (reading.error)
        return std::unexpected(*reading.error);
    result.warnings = reading.warnings;
    return result;
}

} // namespace debrief
