// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

namespace debrief {

/// The notes of a NoteModel that are parked, in their order.
class ParkedTopicsProxy final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ParkedTopicsProxy(QObject *parent = nullptr);

    /// Tells a screen reader what the lock tells the eye.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool filterAcceptsColumn(int sourceColumn, const QModelIndex &sourceParent) const override;
};

} // namespace debrief
