// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTreeView>

namespace debrief {

/// A tree of texts of several lines: rows are as high as their texts need, Return edits, and what is added unfolds.
class DiscussTree final : public QTreeView
{
    Q_OBJECT

public:
    explicit DiscussTree(const QString &name, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// For when heights depend on more than the rows.
    void relayout() { scheduleDelayedItemsLayout(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace debrief
