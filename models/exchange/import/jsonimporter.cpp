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

int JsonImporter::recognise(const ImportSource &source) const
{
    const auto text = decodeText(source.head(), source.name());
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

Result<> JsonImporter::read(ImportSource &source, ImportSink &sink) const
{
    // A review is kept whole anyway, with the content of its attachments.
    constexpr qint64 mostBytes = 256LL * 1024 * 1024;
    const auto content = source.readAll(mostBytes);
    if (!content)
        return std::unexpected(content.error());
    const auto bytes = toUtf8(*content, source.name());
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto document = parseJsonText(*bytes, source.name());
    if (!document)
        return std::unexpected(document.error());
    auto result = reviewsFromJson(document->isArray() ? QJsonValue(document->array()) : QJsonValue(document->object()));
    if (!result)
        return failure(result.error().code, JsonImporterTexts::tr("%1: %2").arg(source.name(), result.error().message),
                       result.error().detail);
    for (ReviewContent &review : result->reviews)
        sink.addReview(std::move(review));
    for (Attachment &attachment : result->attachments)
        sink.addAttachment(std::move(attachment));
    for (const ImportWarning &warning : std::as_const(result->warnings))
        sink.warn(warning.line, warning.text);
    return {};
}

} // namespace debrief
