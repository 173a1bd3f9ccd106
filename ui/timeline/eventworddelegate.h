// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/timelinedelegate.h"

namespace debrief {

/// A word or two of an event, such as its lane or source; edited with what other events say in that column at hand.
class EventWordDelegate final : public TimelineDelegate
{
    Q_OBJECT

public:
    explicit EventWordDelegate(const QString &name, QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

    /// What rows say in that column, each once, sorted.
    static QStringList wordsIn(const QAbstractItemModel &model, int column);

private:
    QString m_name;
};

} // namespace debrief
