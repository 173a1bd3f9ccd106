// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

namespace debrief {

/// The cards of one column.
class ActionListView final : public QListView
{
    Q_OBJECT

public:
    explicit ActionListView(QWidget *parent = nullptr);

    /// Stands in the middle while there are no cards.
    void setEmptyText(const QString &text);

signals:
    /// Left or right was pressed: -1 for the column before, +1 for the one after, in reading direction.
    void neighbourRequested(int step);
    void focusGained();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString m_emptyText;
};

} // namespace debrief
