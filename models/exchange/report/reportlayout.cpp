// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/report/reportlayout.h"

#include "exchange/report/layoutbuilder.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace debrief {

using namespace layoutstyle;

namespace {

struct LayoutTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::ReportLayout)
};

/// A strip on a page.
struct PlacedStrip
{
    int strip = 0;
    qreal y = 0;
};

using PlacedPage = std::vector<PlacedStrip>;

/// Fills pages with strips from top to bottom. Strips that stay together move to the next page together, unless they fill more than one.
class Paginator
{
public:
    explicit Paginator(const std::vector<LayoutStrip> &strips) : m_strips(strips) {}

    std::vector<PlacedPage> paginate()
    {
        m_pages.emplace_back();
        for (size_t i = 0; i < m_strips.size();) {
            size_t end = i + 1;
            qreal height = m_strips[i].height;
            while (end < m_strips.size() && m_strips[end - 1].keepWithNext && height <= contentHeight) {
                height += m_strips[end].gap + m_strips[end].height;
                ++end;
            }
            const qreal gap = m_pages.back().empty() ? 0 : m_strips[i].gap;
            if (!m_pages.back().empty() && m_y + gap + height > contentHeight && height <= contentHeight)
                beginPage(i);
            for (; i < end; ++i)
                place(i);
        }
        return std::move(m_pages);
    }

private:
    void place(size_t index)
    {
        const LayoutStrip &strip = m_strips[index];
        qreal gap = m_pages.back().empty() ? 0 : strip.gap;
        if (!m_pages.back().empty() && m_y + gap + strip.height > contentHeight) {
            beginPage(index);
            gap = 0;
        }
        m_y += gap;
        m_pages.back().push_back({static_cast<int>(index), m_y});
        m_y += strip.height;
    }

    void beginPage(size_t index)
    {
        m_pages.emplace_back();
        m_y = 0;
        for (const int repeated : {m_strips[index].header, m_strips[index].group}) {
            if (repeated < 0)
                continue;
            m_pages.back().push_back({repeated, m_y});
            m_y += m_strips[static_cast<size_t>(repeated)].height;
        }
    }

    const std::vector<LayoutStrip> &m_strips;
    std::vector<PlacedPage> m_pages;
    qreal m_y = 0;
};

} // namespace

struct ReportLayout::Private
{
    explicit Private(const Report &report)
        : title(report.title.simplified()),
          subtitle(report.subtitle),
          builder(report),
          pages(Paginator(builder.strips()).paginate())
    {
    }

    void paintFrame(int page, QPainter &painter) const
    {
        const QFont small = font(Type::Small);
        const QFontMetricsF metrics(small);
        painter.setFont(small);
        painter.setPen(muted());
        const QRectF foot(marginSide, pageHeight - marginBottom + points(16), contentWidth, points(12));
        const QString number = LayoutTexts::tr("Page %1 of %2").arg(page + 1).arg(pages.size());
        painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, number);
        // The first page has the title itself.
        if (page == 0)
            return;
        const QRectF head(marginSide, marginTop - points(28), contentWidth, points(12));
        const qreal beside = metrics.horizontalAdvance(subtitle) + points(16);
        painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, subtitle);
        painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(title, Qt::ElideRight, std::max(points(80), contentWidth - beside)));
        painter.fillRect(QRectF(marginSide, marginTop - points(13), contentWidth, points(0.5)), hairline());
    }

    QString title;
    QString subtitle;
    LayoutBuilder builder;
    std::vector<PlacedPage> pages;
};

ReportLayout::ReportLayout(const Report &report) : d(std::make_unique<Private>(report)) {}

ReportLayout::~ReportLayout() = default;
ReportLayout::ReportLayout(ReportLayout &&) noexcept = default;
ReportLayout &ReportLayout::operator=(ReportLayout &&) noexcept = default;

int ReportLayout::pageCount() const
{
    return static_cast<int>(d->pages.size());
}

QSizeF ReportLayout::pageSize()
{
    return {pageWidth / unitsPerPoint, pageHeight / unitsPerPoint};
}

void ReportLayout::paintPage(int page, QPainter &painter) const
{
    if (page < 0 || page >= pageCount())
        return;
    painter.save();
    painter.scale(1 / unitsPerPoint, 1 / unitsPerPoint);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    d->paintFrame(page, painter);
    for (const PlacedStrip &placed : d->pages[static_cast<size_t>(page)])
        d->builder.strips()[static_cast<size_t>(placed.strip)].paint(painter,
                                                                     QPointF(marginSide, marginTop + placed.y));
    painter.restore();
}

QList<ReportLayout::OutlineEntry> ReportLayout::outline() const
{
    QList<OutlineEntry> entries;
    const std::vector<LayoutAnchor> &anchors = d->builder.anchors();
    size_t next = 0;
    for (size_t page = 0; page < d->pages.size(); ++page) {
        for (const PlacedStrip &placed : d->pages[page]) {
            if (next < anchors.size() && anchors[next].strip == placed.strip) {
                entries.append({anchors[next].title, anchors[next].level, static_cast<int>(page),
                                QPointF(marginSide, marginTop + placed.y) / unitsPerPoint});
                ++next;
            }
        }
    }
    return entries;
}

} // namespace debrief
