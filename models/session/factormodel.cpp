// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/factormodel.h"

#include "domain/labels.h"

#include <algorithm>

namespace debrief {

struct FactorModel::Node
{
    Factor factor;
    Node *parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;

    int row() const
    {
        const auto &siblings = parent->children;
        const auto at =
            std::find_if(siblings.cbegin(), siblings.cend(), [this](const auto &child) { return child.get() == this; });
        return static_cast<int>(at - siblings.cbegin());
    }
    /// Where a child of that order and id stands, or would.
    int placeFor(const Factor &child) const
    {
        const auto at =
            std::lower_bound(children.cbegin(), children.cend(), child, [](const auto &node, const Factor &value) {
                return node->factor.order != value.order ? node->factor.order < value.order
                                                         : node->factor.id < value.id;
            });
        return static_cast<int>(at - children.cbegin());
    }
    bool isWithin(const Node *ancestor) const
    {
        for (const Node *node = this; node; node = node->parent) {
            if (node == ancestor)
                return true;
        }
        return false;
    }
};

FactorModel::FactorModel(QObject *parent) : QAbstractItemModel(parent), m_root(std::make_unique<Node>()) {}

FactorModel::~FactorModel() = default;

void FactorModel::setSession(ReviewSession *session)
{
    if (m_session == session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session) {
        connect(session, &ReviewSession::changed, this, &FactorModel::apply);
        connect(session, &QObject::destroyed, this, &FactorModel::rebuild);
    }
    rebuild();
}

void FactorModel::rebuild()
{
    beginResetModel();
    m_nodes.clear();
    m_root = std::make_unique<Node>();
    QHash<FactorId, QList<Factor>> children;
    if (m_session) {
        for (const Factor &factor : m_session->tableOf<Factor>())
            children[factor.parentId].append(factor);
    }
    QList<Node *> open{m_root.get()};
    while (!open.isEmpty()) {
        Node *node = open.takeLast();
        for (const Factor &factor : std::as_const(children[node->factor.id])) {
            auto child = std::make_unique<Node>();
            child->factor = factor;
            child->parent = node;
            Node *added = child.get();
            node->children.insert(node->children.begin() + node->placeFor(factor), std::move(child));
            m_nodes.insert(factor.id, added);
            open.append(added);
        }
    }
    endResetModel();
}

void FactorModel::apply(const Changes &changes)
{
    for (const Change &change : changes) {
        if (isOf<Factor>(change) && !applyOne(beforeAs<Factor>(change), afterAs<Factor>(change))) {
            rebuild();
            return;
        }
    }
}

bool FactorModel::applyOne(const Factor *before, const Factor *after)
{
    if (!before)
        return insertNode(*after);
    return after ? changeNode(*after) : removeNode(before->id);
}

bool FactorModel::insertNode(const Factor &factor)
{
    Node *parent = nodeOf(factor.parentId);
    if (!parent || m_nodes.contains(factor.id))
        return false;
    const int place = parent->placeFor(factor);
    beginInsertRows(indexOf(parent), place, place);
    auto node = std::make_unique<Node>();
    node->factor = factor;
    node->parent = parent;
    m_nodes.insert(factor.id, node.get());
    parent->children.insert(parent->children.begin() + place, std::move(node));
    endInsertRows();
    return true;
}

bool FactorModel::removeNode(FactorId id)
{
    Node *node = m_nodes.value(id);
    if (!node || !node->children.empty())
        return false;
    Node *parent = node->parent;
    const int row = node->row();
    beginRemoveRows(indexOf(parent), row, row);
    m_nodes.remove(id);
    parent->children.erase(parent->children.begin() + row);
    endRemoveRows();
    return true;
}

bool FactorModel::changeNode(const Factor &factor)
{
    Node *node = m_nodes.value(factor.id);
    Node *target = nodeOf(factor.parentId);
    if (!node || !target || target->isWithin(node))
        return false;
    Node *parent = node->parent;
    const int from = node->row();
    const int to = target->placeFor(factor);
    const bool stays = parent == target && (to == from || to == from + 1);
    if (!stays) {
        beginMoveRows(indexOf(parent), from, from, indexOf(target), to);
        std::unique_ptr<Node> taken = std::move(parent->children[static_cast<size_t>(from)]);
        parent->children.erase(parent->children.begin() + from);
        const int place = parent == target && to > from ? to - 1 : to;
        taken->parent = target;
        taken->factor = factor;
        target->children.insert(target->children.begin() + place, std::move(taken));
        endMoveRows();
    }
    node->factor = factor;
    emit dataChanged(indexOf(node), indexOf(node, ColumnCount - 1));
    return true;
}

FactorModel::Node *FactorModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

FactorModel::Node *FactorModel::nodeOf(FactorId id) const
{
    return id.isNull() ? m_root.get() : m_nodes.value(id);
}

QModelIndex FactorModel::indexOf(const Node *node, int column) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->row(), column, node);
}

QModelIndex FactorModel::indexOf(FactorId id, int column) const
{
    const Node *node = m_nodes.value(id);
    return node ? indexOf(node, column) : QModelIndex();
}

FactorId FactorModel::idAt(const QModelIndex &index) const
{
    return nodeOf(index)->factor.id;
}

QModelIndex FactorModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children[static_cast<size_t>(row)].get());
}

QModelIndex FactorModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(nodeOf(child)->parent) : QModelIndex();
}

int FactorModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

int FactorModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant FactorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractItemModel::headerData(section, orientation, role);
    switch (section) {
    case TextColumn: return tr("Contributing factor");
    case RoleColumn: return tr("Role");
    default: return tr("Evidence");
    }
}

Qt::ItemFlags FactorModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
    flags.setFlag(Qt::ItemIsEditable, index.column() != EvidenceColumn);
    // Only the first column has children.
    flags.setFlag(Qt::ItemIsDropEnabled, index.column() == TextColumn);
    return flags;
}

QVariant FactorModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Factor &factor = nodeOf(index)->factor;
    if (role == IdRole)
        return factor.id.uuid();
    if (role == ValueRole)
        return QVariant::fromValue(factor);
    const auto pieces = static_cast<int>(factor.eventIds.size() + factor.noteIds.size());
    switch (index.column()) {
    case TextColumn: return role == Qt::DisplayRole || role == Qt::EditRole ? QVariant(factor.text) : QVariant();
    case RoleColumn:
        if (role == Qt::DisplayRole)
            return label(factor.role);
        if (role == Qt::ToolTipRole)
            return label(factor.role);
        return role == Qt::EditRole ? QVariant::fromValue(factor.role) : QVariant();
    default: break;
    }
    switch (role) {
    case Qt::DisplayRole: return pieces > 0 ? QLocale().toString(pieces) : QString();
    case EvidenceCountRole: return pieces;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return pieces > 0 ? tr("%n piece(s) of evidence", nullptr, pieces) : tr("No evidence yet");
    default: return {};
    }
}

bool FactorModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !m_session || !checkIndex(index, CheckIndexOption::IndexIsValid) ||
        index.column() == EvidenceColumn)
        return false;
    Factor factor = nodeOf(index)->factor;
    if (index.column() == TextColumn)
        factor.text = value.toString();
    else
        factor.role = value.value<FactorRole>();
    const auto updated = m_session->update(factor, tr("Edit factor"));
    if (!updated)
        emit editFailed(updated.error());
    return updated.has_value();
}

} // namespace debrief
