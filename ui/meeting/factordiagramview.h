// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/report/factordiagram.h"

#include <QAbstractScrollArea>
#include <QPointer>

#include <optional>

class QItemSelectionModel;

namespace debrief {

class FactorModel;
class ReviewSession;
class Workspace;

/// The factors drawn as boxes and edges. What is current in it is what is current in the tree. It is as wide as there is room: what is
/// made larger gets longer, and only ever scrolls one way.
class FactorDiagramView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    FactorDiagramView(Workspace &workspace, FactorModel &model, QItemSelectionModel &selection,
                      QWidget *parent = nullptr);
    ~FactorDiagramView() override;

    void setSession(ReviewSession *session);
    /// Stand in the lower corner, over the diagram.
    void setCornerTools(QWidget *tools);
    double zoom() const { return m_zoom; }
    void setZoom(double zoom);
    /// Null while there is nothing to draw.
    const FactorDiagram *diagram() const { return m_diagram ? &*m_diagram : nullptr; }
    /// Of the box of that factor, in the viewport; null when it has none.
    QRect rectOf(FactorId id) const;

public slots:
    void zoomIn();
    void zoomOut();
    void zoomToNormal();

signals:
    void editRequested();
    void zoomChanged(double zoom);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void invalidate();
    void layOut();
    void placeTools();
    void followCurrent();
    FactorDiagramTheme look() const;
    QPointF origin() const;
    int currentEntry() const;
    int entryAt(const QPoint &at) const;
    void setCurrentEntry(int entry);
    void step(int by);
    void goToParent();
    void goToChild();

    Workspace &m_workspace;
    FactorModel &m_model;
    QItemSelectionModel &m_selection;
    QPointer<ReviewSession> m_session;
    ReportFactors m_factors;
    std::optional<FactorDiagram> m_diagram;
    QPointer<QWidget> m_tools;
    double m_zoom = 1;
    int m_hovered = -1;
    bool m_isStale = true;
};

} // namespace debrief
