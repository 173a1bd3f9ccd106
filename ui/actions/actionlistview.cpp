// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/actionlistview.h"

#include "session/actionmodel.h"
#include "ui/style/theme.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

namespace debrief {

ActionListView::ActionListView(QWidget *parent) : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
    // A card is dropped between others, never onto one.
    setDragDropOverwriteMode(false);
    setMouseTracking(true);
}

void ActionListView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void ActionListView::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::NoModifier && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        const bool isForward = (event->key() == Qt::Key_Right) != isRightToLeft();
        emit neighbourRequested(isForward ? 1 : -1);
        return;
    }
    QListView::keyPressEvent(event);
}

void ActionListView::dropEvent(QDropEvent *event)
{
    // QListView would move the rows itself; the model asks the session to.
    QAbstractItemView::dropEvent(event); // NOLINT(bugprone-parent-virtual-call)
    viewport()->update();
}

void ActionListView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    emit focusGained();
}

void ActionListView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_emptyText.isEmpty() || (model() && model()->rowCount() > 0))
        return;
    QPainter painter(viewport());
    painter.setFont(theme::font(theme::Type::Small));
    painter.setPen(theme::color(theme::Tone::TextMuted));
    const QRect area = viewport()->rect().adjusted(theme::GapSmall, theme::GapHuge, -theme::GapSmall, 0);
    painter.drawText(area, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
}

void ActionListView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    // The height of a card follows from the width.
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();
}

} // namespace debrief
