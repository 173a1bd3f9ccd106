// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

namespace debrief {

/// The notes of a NoteModel as they were captured, one after the other, whatever they were sorted to.
class NoteStreamProxy final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit NoteStreamProxy(QObject *parent = nullptr);

    /// Tells a screen reader what the lock tells the eye.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    bool filterAcceptsColumn(int sourceColumn, const QModelIndex &sourceParent) const override;
};

} // namespace debrief
