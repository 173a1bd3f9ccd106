// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/eventtextdelegate.h"

#include "ui/widgets/celltexteditor.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/textblock.h"

#include <QPainter>

namespace debrief {

namespace {

constexpr int CachedTexts = 500;

} // namespace

EventTextDelegate::EventTextDelegate(QObject *parent) : TimelineDelegate(parent), m_plain(CachedTexts) {}

QWidget *EventTextDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *edit = new CellTextEditor(parent);
    edit->setAccessibleName(tr("What happened"));
    return edit;
}

void EventTextDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *edit = qobject_cast<CellTextEditor *>(editor);
    // Other edits of the row must not take away what is being typed.
    if (!edit || edit->document()->isModified())
        return;
    edit->setPlainText(index.data(Qt::EditRole).toString());
    edit->moveCursor(QTextCursor::End);
}

void EventTextDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *edit = qobject_cast<CellTextEditor *>(editor);
    if (edit && edit->toPlainText() != index.data(Qt::EditRole).toString())
        model->setData(index, edit->toPlainText().trimmed(), Qt::EditRole);
}

void EventTextDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                             const QModelIndex &) const
{
    if (auto *edit = qobject_cast<CellTextEditor *>(editor))
        edit->placeOver(option.rect);
}

bool EventTextDelegate::eventFilter(QObject *editor, QEvent *event)
{
    return CellTextEditor::filterKey(*this, editor, event) || TimelineDelegate::eventFilter(editor, event);
}

void EventTextDelegate::paintCell(QPainter &painter, const QStyleOptionViewItem &, const QRect &rect,
                                  const QModelIndex &index) const
{
    const QString markdown = index.data(Qt::DisplayRole).toString();
    if (!m_plain.contains(markdown))
        m_plain.insert(markdown, new QString(markdownWords(markdown)));
    const QString *plain = m_plain.object(markdown);
    drawTextBlock(painter, rect, plain ? *plain : markdown, 2);
}

} // namespace debrief
