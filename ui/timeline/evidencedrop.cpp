// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/evidencedrop.h"

#include "ui/timeline/evidenceintake.h"
#include "ui/timeline/slotmime.h"

#include <QAbstractItemView>
#include <QDropEvent>
#include <QMimeData>

namespace debrief {

EvidenceDrop::EvidenceDrop(QAbstractItemView &view, Place place) : QObject(&view), m_view(view), m_place(place)
{
    view.setAcceptDrops(true);
    view.viewport()->setAcceptDrops(true);
    view.viewport()->installEventFilter(this);
}

bool EvidenceDrop::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop =
        static_cast<QDropEvent *>(event); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast): as its type says.
    // An open slot on its way to its event is the view's own affair.
    if (slotIn(drop->mimeData()))
        return QObject::eventFilter(watched, event);
    // What comes from this program is a row that is moved, or text within an editor.
    const bool isForeign = !drop->source() && holdsEvidence(*drop->mimeData());
    const QModelIndex index = m_view.indexAt(drop->position().toPoint());
    // Qt asks only once, when the drag comes in, whether this view takes part.
    if (!isForeign || (m_place == Place::Row && !index.isValid() && type != QEvent::DragEnter)) {
        event->ignore();
        return true;
    }
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (type == QEvent::DragMove && index.isValid())
        emit hovered(index);
    else if (type == QEvent::Drop)
        emit dropped(index, drop->mimeData());
    return true;
}

} // namespace debrief
