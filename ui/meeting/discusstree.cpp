// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/discusstree.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace debrief {

DiscussTree::DiscussTree(const QString &name, QWidget *parent) : QTreeView(parent)
{
    setObjectName(name);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setUniformRowHeights(false);
    setExpandsOnDoubleClick(false);
    setAnimated(false);
    setIndentation(20);
    header()->hide();
    header()->setStretchLastSection(false);
}

void DiscussTree::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    // Nothing is hidden until someone folds it.
    connect(model, &QAbstractItemModel::modelReset, this, &QTreeView::expandAll);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &parent) { expand(parent); });
    connect(model, &QAbstractItemModel::rowsMoved, this,
            [this](const QModelIndex &, int, int, const QModelIndex &parent) { expand(parent); });
    expandAll();
}

void DiscussTree::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier &&
        currentIndex().flags().testFlag(Qt::ItemIsEditable)) {
        edit(currentIndex(), EditKeyPressed, event);
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void DiscussTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    // The heights are those of the width before.
    if (event->oldSize().width() != event->size().width())
        scheduleDelayedItemsLayout();
}

} // namespace debrief
