// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/room/roomcolors.h"
#include "ui/room/roomlayout.h"

#include <QWidget>

namespace debrief {

/// Paints one page of a slide, and nothing else.
class RoomCanvas final : public QWidget
{
    Q_OBJECT

public:
    explicit RoomCanvas(QWidget *parent = nullptr);

    void setSlide(const RoomSlide &slide);
    void setColors(const RoomColors &colors);
    void setScale(double scale);
    void setBlank(bool blank);

    int pageCount() const { return static_cast<int>(m_layout.pages().size()); }
    int page() const { return m_page; }
    void setPage(int page);
    /// What can be read now; nothing while it is blank.
    QStringList shownTexts() const;

signals:
    void contentChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOutAnew();
    void describe();
    void paintProgress(QPainter &painter) const;
    void paintPageNumber(QPainter &painter) const;

    RoomSlide m_slide;
    RoomLayout m_layout;
    RoomColors m_colors = RoomColors::light();
    double m_scale = 1;
    int m_page = 0;
    bool m_isBlank = false;
};

} // namespace debrief
