// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/report/reportlayout.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>

#include <memory>

namespace debrief {

/// The pages of a report below each other, as they will be printed. Only those in sight are painted.
class ReportView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ReportView(QWidget *parent = nullptr);
    ~ReportView() override;

    /// Null shows nothing. The place in the document stays.
    void setPages(std::shared_ptr<const ReportLayout> pages);
    int pageCount() const;
    /// From 0: the one in the middle of the view; -1 when there is none.
    int currentPage() const;
    void goToPage(int page);

    /// 1.0 is the paper's own size.
    double zoom() const;
    void setZoom(double zoom);
    /// The page's width follows the view's, up to what is good to read.
    void setFitsWidth(bool fits);
    bool fitsWidth() const { return m_fitsWidth; }

signals:
    void currentPageChanged(int page);
    void zoomChanged(double zoom);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Pixels per point.
    double scale() const;
    QSize pageSize() const;
    /// In the viewport.
    QRect pageRect(int page) const;
    QPixmap picture(int page);
    /// After sizes have changed; the point in the middle stays there.
    void layOut(double middle);
    /// The middle of the view as a share of the document's height.
    double middle() const;
    void announce();

    std::shared_ptr<const ReportLayout> m_pages; ///< Shared, because it comes in an event.
    QCache<int, QPixmap> m_pictures;
    double m_zoom = 1.0;
    bool m_fitsWidth = true;
    int m_announcedPage = -1;
};

} // namespace debrief
