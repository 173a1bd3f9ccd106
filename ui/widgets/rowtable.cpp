// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/rowtable.h"

#include <QHeaderView>
#include <QWheelEvent>

namespace debrief {

RowTable::RowTable(QWidget *parent) : QTableView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(32);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void RowTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this] { updateGeometry(); });
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this] { updateGeometry(); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] { updateGeometry(); });
}

void RowTable::setColumnWeights(const QList<int> &weights)
{
    m_weights = weights;
    for (int column = 0; column < weights.size(); ++column)
        horizontalHeader()->setSectionResizeMode(column, weights[column] > 0 ? QHeaderView::Fixed
                                                                             : QHeaderView::ResizeToContents);
    shareWidth();
}

void RowTable::shareWidth()
{
    int room = viewport()->width();
    int sum = 0;
    for (int column = 0; column < m_weights.size(); ++column) {
        sum += m_weights[column];
        if (m_weights[column] == 0)
            room -= columnWidth(column);
    }
    for (int column = 0; column < m_weights.size(); ++column) {
        if (const int weight = m_weights[column]; weight > 0) {
            // The last one takes what rounding leaves.
            const int width = sum > 0 ? room * weight / sum : room;
            setColumnWidth(column, qMax(24, width));
            room -= width;
            sum -= weight;
        }
    }
}

void RowTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

QSize RowTable::sizeHint() const
{
    return {QTableView::sizeHint().width(),
            horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2 * frameWidth() + 2};
}

QSize RowTable::minimumSizeHint() const
{
    return {QTableView::minimumSizeHint().width(), sizeHint().height()};
}

void RowTable::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace debrief
