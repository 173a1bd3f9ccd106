// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/entitymodel.h"

namespace debrief {

/// The action items of a review, by state, then by their order in the column.
class ActionModel final : public EntityModel<ActionItem>
{
    Q_OBJECT

public:
    enum Column {
        TitleColumn,
        StateColumn,
        PhaseColumn,
        OwnerColumn,
        DueColumn,
        ImpactColumn,
        EffortColumn,
        HorizonColumn,
        BreadthColumn,
        TrackerColumn,
        ColumnCount
    };
    enum ActionRole {
        StateRole = FirstFreeRole, ///< ActionState, as a QVariant of it.
        PhaseRole,                 ///< Phase, as a QVariant of it.
    };

    explicit ActionModel(QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// EditRole takes the value of the column: text, ActionState, Phase, QDate, Level, Horizon, Breadth.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    /// Actions travel as ids (MimeType). A drop onto a proxy that shows one state is moveAction of the session.
    static QString mimeType() { return QStringLiteral("application/x-debrief-action-ids"); }
    QStringList mimeTypes() const override { return {mimeType()}; }
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    static QList<ActionId> idsIn(const QMimeData *data);

signals:
    void editFailed(const debrief::Error &error);

protected:
    bool comesBefore(const ActionItem &a, const ActionItem &b) const override;
    QVariant valueData(const ActionItem &action, int column, int role) const override;
};

} // namespace debrief
