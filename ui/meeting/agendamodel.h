// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/entitymodel.h"

namespace debrief {

/// The topics of the meeting in their order.
class AgendaModel final : public EntityModel<AgendaItem>
{
    Q_OBJECT

public:
    enum Column { TitleColumn, PlannedColumn, TakenColumn, ColumnCount };

    explicit AgendaModel(QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// EditRole: text, and whole minutes for PlannedColumn.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    /// Puts a topic before the one in that row; the number of rows stands for the end.
    Result<> moveTo(AgendaItemId id, int row);
    int plannedSeconds() const;
    /// What was measured in the meeting; 0 when it has not begun.
    int takenSeconds() const;

    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

signals:
    void editFailed(const debrief::Error &error);

protected:
    bool comesBefore(const AgendaItem &a, const AgendaItem &b) const override
    {
        return a.order != b.order ? a.order < b.order : a.id < b.id;
    }
    QVariant valueData(const AgendaItem &item, int column, int role) const override;
};

} // namespace debrief
