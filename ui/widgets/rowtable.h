// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace debrief {

/// A short table that is part of a form: as high as its rows, so that the page scrolls and not the table within it.
class RowTable final : public QTableView
{
    Q_OBJECT

public:
    explicit RowTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// How the columns share the width; one of weight 0 takes what its contents need.
    void setColumnWeights(const QList<int> &weights);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void shareWidth();

    QList<int> m_weights;
};

} // namespace debrief
