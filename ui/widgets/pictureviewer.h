// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QImage>

class QAction;
class QLabel;
class QScrollArea;

namespace debrief {

/// A picture in a window of its own: as large as the window or as itself, by wheel and keys.
class PictureViewer final : public QDialog
{
    Q_OBJECT

public:
    PictureViewer(const QImage &picture, const QString &title, QWidget *parent = nullptr);

    double zoom() const { return m_zoom; }
    bool isFitting() const { return m_isFitting; }
    /// Larger or smaller; what is in the middle stays there.
    void setZoom(double zoom);
    void fit();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showAt(double zoom);
    double fittingZoom() const;
    void scrollBy(int x, int y);

    QImage m_picture;
    QLabel *m_canvas;
    QScrollArea *m_area;
    QLabel *m_place;
    double m_zoom = 1.0;
    bool m_isFitting = true;
    QPoint m_grabbed;
};

} // namespace debrief
