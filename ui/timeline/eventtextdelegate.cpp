// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/eventtextdelegate.h"

#include "session/timelinemodel.h"

#include "ui/style/theme.h"
#include "ui/widgets/celltexteditor.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/textblock.h"
#include "ui/widgets/wordingmarks.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace debrief {

namespace {

constexpr int CachedTexts = 500;
constexpr int ClipSide = 16;

/// A paper clip and how many pieces there are, at the end of the first line. Returns what is left for the text.
QRect withoutClip(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect, int count)
{
    const QString number = count > 1 ? QLocale().toString(count) : QString();
    const QFontMetrics metrics = painter.fontMetrics();
    const int height = metrics.lineSpacing();
    const int width = ClipSide + (number.isEmpty() ? 0 : metrics.horizontalAdvance(number) + 2);
    const QRect whole(rect.right() - width + 1, rect.top(), width, height);
    const QRect clip(whole.left(), whole.top() + (height - ClipSide) / 2, ClipSide, ClipSide);
    theme::icon(QStringLiteral("mail-attachment")).paint(&painter, QStyle::visualRect(option.direction, rect, clip));
    if (!number.isEmpty())
        painter.drawText(QStyle::visualRect(option.direction, rect, whole.adjusted(ClipSide + 2, 0, 0, 0)),
                         Qt::AlignCenter, number);
    return QStyle::visualRect(option.direction, rect, rect.adjusted(0, 0, -width - 4, 0));
}

} // namespace

EventTextDelegate::EventTextDelegate(QObject *parent) : TimelineDelegate(parent), m_plain(CachedTexts) {}

QWidget *EventTextDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *edit = new CellTextEditor(parent);
    edit->setAccessibleName(tr("What happened"));
    WordingMarks::ask(*edit, WordingContext::Event);
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

void EventTextDelegate::paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                                  const QModelIndex &index) const
{
    const QString markdown = index.data(Qt::DisplayRole).toString();
    if (!m_plain.contains(markdown))
        m_plain.insert(markdown, new QString(markdownWords(markdown)));
    const QString *plain = m_plain.object(markdown);
    const int evidence = index.data(TimelineModel::EvidenceCountRole).toInt();
    drawTextBlock(painter, evidence > 0 ? withoutClip(painter, option, rect, evidence) : rect,
                  plain ? *plain : markdown, 2);
}

} // namespace debrief
