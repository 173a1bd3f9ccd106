// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/celltexteditor.h"

#include <QAbstractItemDelegate>
#include <QKeyEvent>

namespace debrief {

CellTextEditor::CellTextEditor(QWidget *parent) : QPlainTextEdit(parent)
{
    setObjectName(QStringLiteral("cellTextEditor"));
    setAccessibleName(tr("Text"));
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::StyledPanel);
    document()->setDocumentMargin(3);
    // The margin counts as an edit; delegates ask whether someone has typed.
    document()->setModified(false);
}

bool CellTextEditor::filterKey(QAbstractItemDelegate &delegate, QObject *editor, QEvent *event)
{
    auto *self = qobject_cast<CellTextEditor *>(editor);
    if (!self || event->type() != QEvent::KeyPress)
        return false;
    const auto *key =
        static_cast<QKeyEvent *>(event); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast): its type says so.
    if ((key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter) || key->modifiers().testFlag(Qt::ShiftModifier))
        return false;
    emit delegate.commitData(self);
    emit delegate.closeEditor(self);
    return true;
}

void CellTextEditor::placeOver(const QRect &cell)
{
    const int lines = qBound(2, document()->lineCount() + 1, 8);
    const int wanted = qMax(cell.height(), lines * fontMetrics().lineSpacing() + 2 * (frameWidth() + 4));
    QRect area(cell.topLeft(), QSize(cell.width(), wanted));
    if (parentWidget() && area.bottom() > parentWidget()->height())
        area.moveBottom(qMax(wanted, parentWidget()->height()) - 1);
    setGeometry(area);
}

} // namespace debrief
