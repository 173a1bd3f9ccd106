// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/room/roomcolors.h"
#include "ui/room/roomlayout.h"
#include "ui/room/roommedia.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace debrief {

/// Paints one page of a slide, and nothing else. A click puts the spotlight on an item.
class RoomCanvas final : public QWidget
{
    Q_OBJECT

public:
    explicit RoomCanvas(QWidget *parent = nullptr);

    /// Forgets the pictures of before.
    void setPictureLoader(const RoomMedia::Loader &loader);
    void setSlide(const RoomSlide &slide);
    void setColors(const RoomColors &colors);
    void setScale(double scale);
    void setBlank(bool blank);

    int pageCount() const { return static_cast<int>(m_layout.pages().size()); }
    int page() const { return m_page; }
    void setPage(int page);
    /// What can be read now; nothing while it is blank.
    QStringList shownTexts() const;
    const RoomLayout &slideLayout() const { return m_layout; }

    /// The item that is lit, the others being dimmed; -1 for none. An item is a line of the slide.
    int spotlight() const { return m_spotlight; }
    /// Turns to its page. What is no item takes the spotlight away.
    void setSpotlight(int item);
    /// To the next item, from none to the first that is seen. False where there is none.
    bool moveSpotlight(int by);

signals:
    void contentChanged();
    void spotlightChanged(int item);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void layOutAnew();
    void describe();
    bool isItem(int line) const;

    RoomSlide m_slide;
    std::unique_ptr<RoomMedia> m_media;
    RoomLayout m_layout;
    RoomColors m_colors = RoomColors::light();
    QTimer m_hidePointer; ///< It is a blot on the picture where nobody moves it.
    double m_scale = 1;
    int m_page = 0;
    int m_spotlight = -1;
    bool m_isBlank = false;
};

} // namespace debrief
