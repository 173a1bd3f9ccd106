// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/export/pdfexporter.h"

#include "exchange/export/pdfoutline.h"
#include "exchange/report/reportlayout.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

struct PdfTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::PdfExporter)
};

constexpr int resolution = 1440; // The layout's own: twenty units per point.

} // namespace

QString PdfExporter::id() const
{
    return u"pdf"_s;
}

QString PdfExporter::label() const
{
    return PdfTexts::tr("PDF");
}

QString PdfExporter::suffix() const
{
    return u"pdf"_s;
}

Result<QByteArray> PdfExporter::write(const ReviewContent &review, const ExportOptions &options) const
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return failure(ErrorCode::Internal, PdfTexts::tr("A PDF can't be made here: fonts are not loaded."),
                       u"no QGuiApplication"_s);

    const Report report = buildReport(review, options.attachments, options.zone, options.factorQuestion);
    const ReportLayout layout(report);
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(report.title);
    writer.setCreator(u"Debrief"_s);
    QPainter painter;
    if (!painter.begin(&writer))
        return failure(ErrorCode::Internal, PdfTexts::tr("The PDF could not be written."),
                       u"QPainter::begin on QPdfWriter"_s);
    painter.scale(resolution / 72.0, resolution / 72.0);
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        layout.paintPage(page, painter);
    }
    painter.end();
    return withOutline(content, layout.outline());
}

} // namespace debrief
