// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/entitymodel.h"

#include <QAbstractItemModel>

namespace debrief {

/// The factors of a review as a tree: each row's children answer "why" (or "how") of it.
class FactorModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { TextColumn, RoleColumn, EvidenceColumn, ColumnCount };
    /// In EvidenceColumn: to how many events and notes the factor is tied.
    static constexpr int EvidenceCountRole = FirstFreeRole;

    explicit FactorModel(QObject *parent = nullptr);
    ~FactorModel() override;

    void setSession(ReviewSession *session);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override; ///< IdRole and ValueRole, too.
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// A branch is moved; a note that is dropped on a factor becomes evidence of it.
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;
    /// TextColumn takes text, RoleColumn a FactorRole.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    QModelIndex indexOf(FactorId id, int column = 0) const;
    FactorId idAt(const QModelIndex &index) const;

signals:
    void editFailed(const debrief::Error &error);
    /// By drag and drop.
    void factorDropped(debrief::FactorId id);

private:
    struct Node;

    void rebuild();
    void apply(const Changes &changes);
    /// False when the tree can't follow this change by itself and has to be built anew.
    bool applyOne(const Factor *before, const Factor *after);
    bool insertNode(const Factor &factor);
    bool removeNode(FactorId id);
    bool changeNode(const Factor &factor);
    Result<> tieNotes(const QList<NoteId> &ids, FactorId factor);
    Node *nodeOf(const QModelIndex &index) const;
    Node *nodeOf(FactorId id) const;
    QModelIndex indexOf(const Node *node, int column = 0) const;

    QPointer<ReviewSession> m_session;
    std::unique_ptr<Node> m_root;
    QHash<FactorId, Node *> m_nodes;
};

} // namespace debrief
