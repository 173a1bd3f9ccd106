// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/jsonimporter.h"

#include "exchange/json/jsonreading.h"
#include "exchange/reviewjson.h"
#include "exchange/text/textdecoding.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

struct JsonImporterTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::JsonImporter)
};

} // namespace

QString JsonImporter::id() const
{
    return u"json"_s;
}

QString JsonImporter::label() const
{
    return JsonImporterTexts::tr("Debrief review (JSON)");
}

QStringList JsonImporter::suffixes() const
{
    return {u"json"_s};
}

int JsonImporter::recognise(QByteArrayView head, const QString &fileName) const
{
    const auto text = decodeText(head, fileName);
    if (!text)
        return 0;
    const QStringView trimmed = QStringView(*text).trimmed();
    const bool isJson = trimmed.startsWith(u'{') || trimmed.startsWith(u'[');
    if (isJson && trimmed.contains("\"debrief-review\""_L1))
        return 100;
    // With sorted keys, as "debrief show --json" prints it, the format comes late.
    static const QRegularExpression sorted(uR"(^\[?\s*\{\s*"action_links"\s*:)"_s);
    return isJson && sorted.matchView(trimmed.first(qMin<qsizetype>(trimmed.size(), 200))).hasMatch() ? 90 : 0;
}

Result<ImportResult> JsonImporter::read(const QByteArray &content, const ImportOptions &options) const
{
    const auto bytes = toUtf8(content, options.fileName);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto document = parseJsonText(*bytes, options.fileName);
    if (!document)
        return std::unexpected(document.error());
    auto result = reviewsFromJson(document->isArray() ? QJsonValue(document->array()) : QJsonValue(document->object()));
    if (!result)
        return failure(result.error().code,
                       JsonImporterTexts::tr("%1: %2").arg(options.fileName, result.error().message),
                       result.error().detail);
    return result;
}

} // namespace debrief
