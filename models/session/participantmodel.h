// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/entitymodel.h"

namespace debrief {

/// Who takes part, in their order.
class ParticipantModel final : public EntityModel<Participant>
{
    Q_OBJECT

public:
    enum Column { NameColumn, RolesColumn, TeamColumn, EmailColumn, PresentColumn, ColumnCount };

    explicit ParticipantModel(QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// EditRole: text, and QList<Role> for RolesColumn. CheckStateRole for PresentColumn.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void editFailed(const debrief::Error &error);

protected:
    bool comesBefore(const Participant &a, const Participant &b) const override
    {
        return a.order != b.order ? a.order < b.order : a.id < b.id;
    }
    QVariant valueData(const Participant &participant, int column, int role) const override;
};

} // namespace debrief
