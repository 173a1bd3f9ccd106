// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/export/jsonexporter.h"

#include "exchange/reviewjson.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

struct JsonExporterTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::JsonExporter)
};

} // namespace

QString JsonExporter::id() const
{
    return u"json"_s;
}

QString JsonExporter::label() const
{
    return JsonExporterTexts::tr("Debrief review (JSON)");
}

QString JsonExporter::suffix() const
{
    return u"json"_s;
}

Result<QByteArray> JsonExporter::write(const ReviewContent &review, const ExportOptions &options) const
{
    return reviewJsonText(review, options.attachments);
}

} // namespace debrief
