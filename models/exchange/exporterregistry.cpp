// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/exporter.h"

#include "exchange/export/jsonexporter.h"
#include "exchange/export/markdownexporter.h"
#include "exchange/export/pdfexporter.h"

#include "domain/zonedtime.h"

namespace debrief {

using namespace Qt::StringLiterals;

ExporterRegistry::ExporterRegistry()
{
    m_exporters.push_back(std::make_unique<PdfExporter>());
    m_exporters.push_back(std::make_unique<MarkdownExporter>());
    m_exporters.push_back(std::make_unique<JsonExporter>());
}

ExporterRegistry::~ExporterRegistry() = default;

const Exporter *ExporterRegistry::byId(const QString &id) const
{
    for (const auto &exporter : m_exporters) {
        if (exporter->id() == id)
            return exporter.get();
    }
    return nullptr;
}

Result<QByteArray> ExporterRegistry::write(const Exporter &exporter, const ReviewContent &review,
                                           const ExportOptions &options) const
{
    return exporter.write(exporter.isFaithful() ? review : withoutPrivate(review), options);
}

QList<FileBeside> ExporterRegistry::filesBeside(const Exporter &exporter, const ReviewContent &review,
                                                const ExportOptions &options) const
{
    return exporter.filesBeside(exporter.isFaithful() ? review : withoutPrivate(review), options);
}

QString suggestedFileName(const ReviewContent &review, const QString &suffix)
{
    // Letters of every script are safe on every file system of today; anything else becomes a dash.
    QString name;
    for (const QChar character : review.review.title.normalized(QString::NormalizationForm_C)) {
        if (character.isLetterOrNumber() || character.isMark() || character.isSurrogate())
            name += character.toLower();
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
        if (name.size() >= 60 && !character.isHighSurrogate())
            break;
    }
    while (name.endsWith(u'-'))
        name.chop(1);
    if (name.isEmpty())
        name = u"review"_s;
    const QDateTime when = review.events.isEmpty() ? review.review.createdAt : review.events.first().time.happenedAt;
    const QString day =
        timeText(when, zoneOf(review.review.incident.timeZone), TimeDetail::DateTime).section(u' ', 0, 0);
    return (day.isEmpty() ? name : day + u'-' + name) + u'.' + suffix;
}

} // namespace debrief
