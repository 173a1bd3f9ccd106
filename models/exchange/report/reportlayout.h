// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/report/report.h"

#include <QPointF>
#include <QSizeF>

#include <memory>

class QPainter;

namespace debrief {

/// A report on A4 pages: paginated once, painted page by page on anything. The PDF and the preview are the same pages.
/// Needs a QGuiApplication. Time and memory are linear in the report's length.
class ReportLayout
{
public:
    /// A place for a reader's table of contents. The point is in points from the page's top left.
    struct OutlineEntry
    {
        QString title;
        int level = 1;
        int page = 0;
        QPointF at;
    };

    explicit ReportLayout(const Report &report);
    ~ReportLayout();
    ReportLayout(ReportLayout &&) noexcept;
    ReportLayout &operator=(ReportLayout &&) noexcept;

    int pageCount() const;
    /// In points (1/72 inch).
    static QSizeF pageSize();
    /// Paints a page (from 0): its top left at the origin, one unit per point; scale the painter for more. It paints no paper:
    /// fill the page white before.
    void paintPage(int page, QPainter &painter) const;
    QList<OutlineEntry> outline() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace debrief
