// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/action.h"
#include "domain/error.h"

#include <QSortFilterProxyModel>

namespace debrief {

/// One column of the board: the actions of one state. Dropping a card here moves it to this state and place.
class ActionColumnProxy final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ActionColumnProxy(ActionState state, QObject *parent = nullptr);

    ActionState state() const { return m_state; }
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    /// Asks for the move by dropRequested and returns false, so that no view removes the rows itself.
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /// The page carries it out (a declined card needs a reason first).
    void dropRequested(debrief::ActionId id, debrief::ActionState state, int place);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    ActionState m_state;
};

} // namespace debrief
