// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/eventworddelegate.h"

#include <QCompleter>
#include <QLineEdit>
#include <QSet>

namespace debrief {

EventWordDelegate::EventWordDelegate(const QString &name, QObject *parent) : TimelineDelegate(parent), m_name(name) {}

QWidget *EventWordDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(QStringLiteral("wordEdit"));
    edit->setAccessibleName(m_name);
    auto *completer = new QCompleter(wordsIn(*index.model(), index.column()), edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    // Within the line: a list over the table would take Return for itself.
    completer->setCompletionMode(QCompleter::InlineCompletion);
    edit->setCompleter(completer);
    return edit;
}

void EventWordDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *edit = qobject_cast<QLineEdit *>(editor);
    // Other edits of the row must not take away what is being typed.
    if (!edit || edit->isModified())
        return;
    edit->setText(index.data(Qt::EditRole).toString());
    edit->selectAll();
}

void EventWordDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *edit = qobject_cast<QLineEdit *>(editor);
    if (edit && edit->text().simplified() != index.data(Qt::EditRole).toString())
        model->setData(index, edit->text().simplified(), Qt::EditRole);
}

void EventWordDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                             const QModelIndex &) const
{
    const int height = qMin(option.rect.height(), editor->sizeHint().height());
    editor->setGeometry(option.rect.left(), option.rect.top() + (option.rect.height() - height) / 2,
                        option.rect.width(), height);
}

QStringList EventWordDelegate::wordsIn(const QAbstractItemModel &model, int column)
{
    // Beyond that many rows the last words are not worth the wait.
    static constexpr int lookedAt = 5000;
    QSet<QString> words;
    for (int row = 0; row < qMin(lookedAt, model.rowCount()); ++row)
        words.insert(model.index(row, column).data(Qt::EditRole).toString());
    words.remove(QString());
    QStringList sorted(words.cbegin(), words.cend());
    sorted.sort(Qt::CaseInsensitive);
    return sorted;
}

} // namespace debrief
