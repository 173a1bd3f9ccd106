// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/promptsetmodel.h"

#include "domain/labels.h"
#include "session/promptsetstore.h"

#include <QMimeData>

#include <algorithm>

namespace debrief {

namespace {

constexpr QLatin1StringView MimeType("application/x-debrief-set-prompt");

} // namespace

PromptSetModel::PromptSetModel(PromptSetStore &store, QObject *parent) : QAbstractTableModel(parent), m_store(store)
{
    connect(&m_store, &PromptSetStore::changed, this, &PromptSetModel::follow);
}

void PromptSetModel::setSet(PromptSetId id)
{
    if (id == m_set)
        return;
    beginResetModel();
    m_set = id;
    const PromptSet *set = m_store.find(m_set);
    m_rows = set ? set->prompts : QList<Prompt>();
    endResetModel();
}

int PromptSetModel::rowOf(PromptId id) const
{
    const auto found = std::ranges::find_if(m_rows, [id](const Prompt &prompt) { return prompt.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void PromptSetModel::follow()
{
    const PromptSet *set = m_store.find(m_set);
    const QList<Prompt> rows = set ? set->prompts : QList<Prompt>();
    if (rows == m_rows)
        return;
    const bool areSame = std::ranges::equal(rows, m_rows, {}, &Prompt::id, &Prompt::id);
    if (areSame) {
        m_rows = rows;
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int PromptSetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PromptSetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PromptSetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Prompt &prompt = m_rows.at(index.row());
    switch (role) {
    case IdRole: return prompt.id.uuid();
    case SectionRole: return QVariant::fromValue(prompt.section);
    case Qt::DisplayRole: return index.column() == SectionColumn ? label(prompt.section) : prompt.text;
    case Qt::ToolTipRole: return prompt.origin.isEmpty() ? QVariant() : prompt.origin;
    default: return {};
    }
}

QVariant PromptSetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == SectionColumn ? tr("Topic") : tr("Question");
}

Qt::ItemFlags PromptSetModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QStringList PromptSetModel::mimeTypes() const
{
    return {MimeType};
}

QMimeData *PromptSetModel::mimeData(const QModelIndexList &indexes) const
{
    const Prompt *prompt = indexes.isEmpty() ? nullptr : valueAt(indexes.first().row());
    if (!prompt)
        return nullptr;
    auto *data = new QMimeData;
    data->setData(MimeType, prompt->id.toBytes());
    return data;
}

bool PromptSetModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int, const QModelIndex &) const
{
    return action == Qt::MoveAction && data->hasFormat(MimeType) &&
           rowOf(PromptId::fromBytes(data->data(MimeType))) >= 0;
}

bool PromptSetModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, 0, parent))
        return false;
    int place = row;
    if (place < 0)
        place = parent.isValid() ? parent.row() : rowCount();
    emit moveRequested(PromptId::fromBytes(data->data(MimeType)), place);
    // The move is done; a view that were told so would remove the row.
    return false;
}

} // namespace debrief
