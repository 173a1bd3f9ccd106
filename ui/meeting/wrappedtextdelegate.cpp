// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/wrappedtextdelegate.h"

#include "ui/style/theme.h"
#include "ui/widgets/celltexteditor.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/textblock.h"
#include "ui/widgets/wordingmarks.h"

#include <QApplication>
#include <QPainter>
#include <QTreeView>

namespace debrief {

namespace {

constexpr int Padding = 6;
constexpr int MarkSize = 16;
constexpr int MarkGap = 4;

} // namespace

QList<QIcon> WrappedTextDelegate::marks(const QModelIndex &) const
{
    return {};
}

QRect WrappedTextDelegate::textRect(const QStyleOptionViewItem &option, const QRect &cell,
                                    const QModelIndex &index) const
{
    const int before = static_cast<int>(marks(index).size()) * (MarkSize + MarkGap);
    const QRect area = cell.adjusted(Padding, Padding - 1, -Padding, -Padding + 1);
    return QStyle::visualRect(option.direction, area, area.adjusted(before, 0, 0, 0));
}

void WrappedTextDelegate::paintPanel(QPainter &painter, const QStyleOptionViewItem &cell)
{
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, &painter, cell.widget);
    if (!cell.state.testFlag(QStyle::State_HasFocus))
        return;
    QStyleOptionFocusRect focus;
    focus.QStyleOption::operator=(cell);
    focus.rect = cell.rect.adjusted(1, 1, -1, -1);
    focus.backgroundColor = cell.palette.color(QPalette::Highlight);
    style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, cell.widget);
}

void WrappedTextDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    paintPanel(*painter, cell);
    painter->save();
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(QPalette::Normal, isSelected ? QPalette::HighlightedText : QPalette::Text));
    const QRect area = cell.rect.adjusted(Padding, Padding - 1, -Padding, 0);
    int x = area.left();
    for (const QIcon &icon : marks(index)) {
        icon.paint(painter, QStyle::visualRect(cell.direction, area, QRect(x, area.top(), MarkSize, MarkSize)));
        x += MarkSize + MarkGap;
    }
    drawTextBlock(*painter, textRect(cell, cell.rect, index), markdownWords(index.data(Qt::DisplayRole).toString()), 0,
                  Qt::AlignLeading | Qt::AlignTop);
    painter->restore();
}

int WrappedTextDelegate::cellWidth(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (!view)
        return option.rect.width();
    const auto *tree = qobject_cast<const QTreeView *>(view);
    if (!tree)
        return view->viewport()->width();
    int width = tree->columnWidth(index.column());
    if (index.column() != tree->treePosition() && index.column() != 0)
        return width;
    int depth = tree->rootIsDecorated() ? 1 : 0;
    for (QModelIndex parent = index.parent(); parent.isValid(); parent = parent.parent())
        ++depth;
    return width - depth * tree->indentation();
}

QSize WrappedTextDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const int width = cellWidth(option, index);
    const QRect area = textRect(cell, QRect(0, 0, width, 1000), index);
    const auto lines =
        brokenLines(markdownWords(index.data(Qt::DisplayRole).toString()), cell.font, qMax(40, area.width())).size();
    return {width,
            static_cast<int>(qMax<qsizetype>(1, lines)) * QFontMetrics(cell.font).lineSpacing() + 2 * Padding - 1};
}

QWidget *WrappedTextDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *edit = new CellTextEditor(parent);
    WordingMarks::ask(*edit, WordingContext::Prose);
    return edit;
}

void WrappedTextDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *edit = qobject_cast<CellTextEditor *>(editor);
    // Other edits must not take away what is being typed.
    if (!edit || edit->document()->isModified())
        return;
    edit->setPlainText(index.data(Qt::EditRole).toString());
    edit->moveCursor(QTextCursor::End);
}

void WrappedTextDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *edit = qobject_cast<CellTextEditor *>(editor);
    if (edit && edit->toPlainText() != index.data(Qt::EditRole).toString())
        model->setData(index, edit->toPlainText().trimmed(), Qt::EditRole);
}

void WrappedTextDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                               const QModelIndex &) const
{
    if (auto *edit = qobject_cast<CellTextEditor *>(editor))
        edit->placeOver(option.rect);
}

bool WrappedTextDelegate::eventFilter(QObject *editor, QEvent *event)
{
    return CellTextEditor::filterKey(*this, editor, event) || QStyledItemDelegate::eventFilter(editor, event);
}

} // namespace debrief
