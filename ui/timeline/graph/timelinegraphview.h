// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/report/timelinegraphiclanes.h"
#include "exchange/report/timelinegraphictheme.h"

#include "ui/timeline/graph/graphlabels.h"
#include "ui/timeline/graph/graphretiming.h"
#include "ui/timeline/graph/graphscene.h"
#include "ui/timeline/graph/graphwindow.h"

#include <QAbstractItemView>
#include <QPersistentModelIndex>

#include <memory>

namespace debrief {

class GraphActions;
class GraphHoverCard;
class GraphOverview;
class Workspace;

/// The timeline as a picture: events in lanes along an axis of time, on the same model and selection as the table. Whatever the
/// mouse does the keys do too. The axis runs from left to right in every language, as clocks' times are written.
class TimelineGraphView final : public QAbstractItemView
{
    Q_OBJECT

public:
    explicit TimelineGraphView(Workspace &workspace, QWidget *parent = nullptr);
    ~TimelineGraphView() override;

    void setModel(QAbstractItemModel *model) override;
    /// Of the mark with its label; of the cluster in which the event is.
    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;

    /// Where lanes are painted, in the viewport; its width is that of the time in view.
    QRectF plot() const;
    const GraphWindow &timeWindow() const { return *m_window; }
    GraphScene &scene() const { return *m_scene; }
    GraphActions &viewActions() const { return *m_actions; }
    const GraphRetiming &retiming() const { return m_retiming; }

    void zoomIn();
    void zoomOut();
    void showWhole();
    void zoomToSelection();
    void setGrouping(LaneGrouping grouping);
    LaneGrouping grouping() const { return m_scene->grouping(); }
    void setLaneHidden(const QString &name, bool hidden);
    /// Moves the selected events by so many steps of what times are now rounded to.
    void nudge(int steps, bool isFine);
    /// What the card beside the current event says.
    void showCardOfCurrent();

signals:
    void lanesChanged();
    /// What can be zoomed has changed.
    void windowChanged();

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void reset() override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Gesture { None, Press, Retime, RubberBand, Pan };

    // Geometry and contents
    void settle() const;
    void layOutNow();
    void contentsChanged();
    void windowMoved();
    void follow();
    GraphicFrame frame() const;
    int flagRows() const;
    QPointF toLayout(const QPointF &at) const;
    GraphicLayout::Place placeAt(const QPointF &at) const;
    QRectF rectOf(GraphicLayout::Place place) const;
    QModelIndex indexOf(int entry) const;
    int entryOf(const QModelIndex &index) const { return m_scene->entryOf(index.row()); }
    TimelineEvent eventOf(int entry) const;
    bool isSelected(int entry) const;
    QList<TimelineEvent> selectedEvents() const;
    QTimeZone zone() const;
    QString spoken(const QModelIndex &index) const;

    // Painting
    GraphicItemState stateOf(GraphicLayout::Place place) const;
    void paintRetiming(QPainter &painter, GraphicPainter &graphic) const;
    void paintRubberBand(QPainter &painter) const;
    void paintHint(QPainter &painter) const;

    // Pointer
    void press(GraphicLayout::Place place, Qt::KeyboardModifiers modifiers);
    void beginRetiming(const QPointF &at);
    void moveRetiming(const QPointF &at, Qt::KeyboardModifiers modifiers);
    void endGesture(bool isTaken);
    void selectEntries(std::span<const int> entries, QItemSelectionModel::SelectionFlags command, int current);
    void selectWithin(const QRectF &band, QItemSelectionModel::SelectionFlags command);
    bool carryOut(const GraphRetiming &retiming);
    bool pinch(QEvent *event);
    bool isOverEnd(GraphicLayout::Place place, const QPointF &at) const;
    void hover(const QPointF &at);
    void showCard(GraphicLayout::Place place);
    void hideCard();

    // Keys
    bool isNavigation(const QKeyEvent &event);
    void goTo(int entry, Qt::KeyboardModifiers modifiers);
    int nextInTime(int step) const;
    int nextLane(int step) const;
    int nextPage(int step) const;
    int edge(bool isLast) const;
    void open(GraphicLayout::Place place);
    void chooseFrom(GraphicLayout::Place place);

    Workspace &m_workspace;
    std::unique_ptr<GraphScene> m_scene;
    std::unique_ptr<GraphLabels> m_labels;
    std::unique_ptr<GraphWindow> m_window;
    GraphicTheme m_theme;
    GraphOverview *m_overview;
    GraphHoverCard *m_card;
    GraphActions *m_actions;
    QWidget *m_tools;
    QList<QMetaObject::Connection> m_followed;
    mutable int m_settledVersion = -1;
    mutable std::vector<bool> m_selected; ///< By entry.
    mutable bool m_isSelectionKnown = false;
    QPersistentModelIndex m_edited;
    QPersistentModelIndex m_anchor; ///< From where Shift selects.

    Gesture m_gesture = Gesture::None;
    GraphicLayout::Place m_hovered;
    GraphicLayout::Place m_pressed;
    GraphicLayout::Place m_carded;
    bool m_isEndPressed = false;
    bool m_isSelectedOnRelease = false;
    Qt::KeyboardModifiers m_pressedWith;
    QPointF m_pressedAt;
    QPointF m_pointer;
    GraphRetiming m_retiming;
};

} // namespace debrief
