// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/report/timelinegraphictheme.h"

#include <QPixmap>
#include <QWidget>

namespace debrief {

class GraphScene;
class GraphWindow;

/// The whole timeline as a strip, with what is in view as a frame that can be dragged, at its edges too. For the mouse; the graph's
/// own keys do the same.
class GraphOverview final : public QWidget
{
    Q_OBJECT

public:
    GraphOverview(GraphScene &scene, const GraphWindow &window, QWidget *parent);

    void setTheme(const GraphicTheme &theme);
    /// Left of the strip, so that it stands below the graph's plot.
    void setHeader(int width);
    QSize sizeHint() const override { return {200, 40}; }
    /// Of what is in view.
    QRectF frame() const;

signals:
    void spanChosen(double from, double to);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    enum class Grip { None, Left, Middle, Right };

    QRectF strip() const;
    double xOf(double at) const;
    double timeAt(double x) const;
    Grip gripAt(double x) const;
    void draw();

    GraphScene &m_scene;
    const GraphWindow &m_window;
    GraphicTheme m_theme;
    int m_header = 0;
    Grip m_grip = Grip::None;
    double m_gripTime = 0;
    QPixmap m_drawn; ///< All but the frame: counting a hundred thousand events takes longer than showing them.
    int m_drawnVersion = -1;
};

} // namespace debrief
