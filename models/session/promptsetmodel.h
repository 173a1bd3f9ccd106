// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/prompt.h"

#include <QAbstractTableModel>

namespace debrief {

class PromptSetStore;

/// The questions of one prompt set, in their order. Rows are moved by dragging.
class PromptSetModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SectionColumn, TextColumn, ColumnCount };
    enum PromptSetRole { IdRole = Qt::UserRole, SectionRole };

    explicit PromptSetModel(PromptSetStore &store, QObject *parent = nullptr);

    /// Null shows nothing.
    void setSet(PromptSetId id);
    PromptSetId set() const { return m_set; }
    const Prompt *valueAt(int row) const { return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr; }
    /// -1 when it is not there.
    int rowOf(PromptId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

signals:
    /// Someone dragged the question to before that row.
    void moveRequested(debrief::PromptId id, int row);

private:
    void follow();

    PromptSetStore &m_store;
    PromptSetId m_set;
    QList<Prompt> m_rows;
};

} // namespace debrief
