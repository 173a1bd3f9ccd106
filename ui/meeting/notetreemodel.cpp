// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/notetreemodel.h"

#include "session/entitymodel.h"
#include "session/notework.h"

#include <QIODevice>
#include <QMimeData>

#include <algorithm>

namespace debrief {

namespace {

constexpr int ResetThreshold = 200;

QString noteMimeType()
{
    return QStringLiteral("application/x-debrief-note-ids");
}

int placeIn(const QList<Note> &notes, const Note &note)
{
    return static_cast<int>(std::lower_bound(notes.cbegin(), notes.cend(), note, isListedBefore) - notes.cbegin());
}

} // namespace

static_assert(int(NoteTreeModel::NoteRole) == int(ValueRole));

NoteTreeModel::NoteTreeModel(QObject *parent) : QAbstractItemModel(parent) {}

void NoteTreeModel::setSession(ReviewSession *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session) {
        connect(session, &ReviewSession::changed, this, &NoteTreeModel::apply);
        connect(session, &QObject::destroyed, this, &NoteTreeModel::rebuild);
    }
    rebuild();
}

void NoteTreeModel::rebuild()
{
    beginResetModel();
    m_groups.clear();
    if (m_session) {
        m_groups.append({GroupKind::Unsorted, {}, {}});
        for (const Prompt &prompt : m_session->tableOf<Prompt>())
            m_groups.append({GroupKind::Prompt, prompt, {}});
        std::sort(m_groups.begin() + 1, m_groups.end(), [](const Group &a, const Group &b) {
            return a.prompt.order != b.prompt.order ? a.prompt.order < b.prompt.order : a.prompt.id < b.prompt.id;
        });
        m_groups.append({GroupKind::ParkingLot, {}, {}});
        for (const Note &note : m_session->tableOf<Note>())
            m_groups[groupFor(note)].notes.append(note);
        for (Group &group : m_groups)
            std::sort(group.notes.begin(), group.notes.end(), isListedBefore);
    }
    endResetModel();
}

void NoteTreeModel::apply(const Changes &changes)
{
    const bool isMuch = changes.size() > ResetThreshold;
    const bool changesGroups = std::any_of(changes.cbegin(), changes.cend(), [](const Change &change) {
        const Prompt *before = beforeAs<Prompt>(change);
        const Prompt *after = afterAs<Prompt>(change);
        return isOf<Prompt>(change) && (!before || !after || before->order != after->order);
    });
    if (isMuch || changesGroups) {
        rebuild();
        return;
    }
    for (const Change &change : changes) {
        if (isOf<Note>(change))
            applyNote(beforeAs<Note>(change), afterAs<Note>(change));
        else if (const Prompt *prompt = afterAs<Prompt>(change))
            updatePrompt(*prompt);
    }
}

void NoteTreeModel::updatePrompt(const Prompt &prompt)
{
    for (int row = 0; row < m_groups.size(); ++row) {
        if (m_groups.at(row).kind == GroupKind::Prompt && m_groups.at(row).prompt.id == prompt.id) {
            m_groups[row].prompt = prompt;
            announceGroup(row);
        }
    }
}

void NoteTreeModel::announceGroup(int group)
{
    const QModelIndex at = index(group, 0);
    emit dataChanged(at, at);
}

void NoteTreeModel::applyNote(const Note *before, const Note *after)
{
    const int from = before ? groupFor(*before) : -1;
    const int to = after ? groupFor(*after) : -1;
    const int row = before ? placeIn(m_groups.at(from).notes, *before) : -1;
    if (before && !after) {
        beginRemoveRows(index(from, 0), row, row);
        m_groups[from].notes.removeAt(row);
        endRemoveRows();
    } else if (!before && after) {
        const int place = placeIn(m_groups.at(to).notes, *after);
        beginInsertRows(index(to, 0), place, place);
        m_groups[to].notes.insert(place, *after);
        endInsertRows();
    } else if (before && after) {
        int place = placeIn(m_groups.at(to).notes, *after);
        const bool stays = from == to && (place == row || place == row + 1);
        if (stays) {
            place = row;
        } else {
            beginMoveRows(index(from, 0), row, row, index(to, 0), place);
            m_groups[from].notes.removeAt(row);
            if (from == to && place > row)
                --place;
            m_groups[to].notes.insert(place, *after);
            endMoveRows();
        }
        m_groups[to].notes[place] = *after;
        const QModelIndex changed = index(place, 0, index(to, 0));
        emit dataChanged(changed, changed);
    }
    for (const int group : {from, to}) {
        if (group >= 0)
            announceGroup(group);
    }
}

int NoteTreeModel::groupFor(const Note &note) const
{
    if (note.isParked)
        return static_cast<int>(m_groups.size()) - 1;
    const auto found = std::find_if(m_groups.cbegin(), m_groups.cend(), [&note](const Group &group) {
        return group.kind == GroupKind::Prompt && group.prompt.id == note.promptId;
    });
    return found == m_groups.cend() ? 0 : static_cast<int>(found - m_groups.cbegin());
}

QModelIndex NoteTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    // A note's index knows its group's row, counted from one; a group's has nothing to know.
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex NoteTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr(0));
}

int NoteTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    return parent.internalId() == 0 && parent.column() == 0 ? static_cast<int>(m_groups.at(parent.row()).notes.size())
                                                            : 0;
}

int NoteTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

const Note *NoteTreeModel::valueAt(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() != 0
               ? &m_groups.at(static_cast<qsizetype>(index.internalId()) - 1).notes.at(index.row())
               : nullptr;
}

QVariant NoteTreeModel::groupData(const Group &group, int role) const
{
    const auto title = [&group] {
        switch (group.kind) {
        case GroupKind::Unsorted: return tr("Unsorted");
        case GroupKind::ParkingLot: return tr("Parking lot");
        case GroupKind::Prompt: break;
        }
        return group.prompt.text;
    };
    switch (role) {
    case Qt::DisplayRole: return title();
    case Qt::AccessibleTextRole:
        return tr("%1, %n note(s)", nullptr, static_cast<int>(group.notes.size())).arg(title());
    case GroupKindRole: return static_cast<int>(group.kind);
    case PromptRole: return group.kind == GroupKind::Prompt ? QVariant::fromValue(group.prompt) : QVariant();
    case NoteCountRole: return static_cast<int>(group.notes.size());
    default: return {};
    }
}

QVariant NoteTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Note *note = valueAt(index);
    if (!note)
        return groupData(m_groups.at(index.row()), role);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return note->text;
    case Qt::AccessibleTextRole: return note->isPrivate ? tr("Private: %1").arg(note->text) : note->text;
    case IdRole: return note->id.uuid();
    case NoteRole: return QVariant::fromValue(*note);
    default: return {};
    }
}

Qt::ItemFlags NoteTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (!valueAt(index))
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled |
           Qt::ItemNeverHasChildren;
}

bool NoteTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Note *current = valueAt(index);
    if (role != Qt::EditRole || !current || !m_session)
        return false;
    Note note = *current;
    note.text = value.toString();
    const auto updated = m_session->update(note, tr("Edit note"));
    if (!updated)
        emit editFailed(updated.error());
    return updated.has_value();
}

QStringList NoteTreeModel::mimeTypes() const
{
    return {noteMimeType()};
}

QMimeData *NoteTreeModel::mimeData(const QModelIndexList &indexes) const
{
    QByteArray ids;
    QStringList texts;
    for (const QModelIndex &index : indexes) {
        if (const Note *note = valueAt(index)) {
            ids += note->id.toBytes();
            texts.append(note->text);
        }
    }
    auto *data = new QMimeData;
    data->setData(noteMimeType(), ids);
    data->setText(texts.join(u'\n'));
    return data;
}

bool NoteTreeModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent)
{
    static constexpr qsizetype idSize = 16;
    const QByteArray bytes = data->data(noteMimeType());
    QList<NoteId> ids;
    for (qsizetype at = 0; at + idSize <= bytes.size(); at += idSize)
        ids.append(NoteId::fromBytes(bytes.mid(at, idSize)));
    // Between two groups is at the end of the upper one.
    const int group = parent.isValid() ? groupOf(parent) : row - 1;
    // Onto a note is before it.
    const int place = !parent.isValid() ? -1 : parent.internalId() == 0 ? row : parent.row();
    if (const auto moved = moveTo(ids, group, place); !moved)
        emit editFailed(moved.error());
    // The session has moved them; the view must not remove them.
    return false;
}

NoteId NoteTreeModel::noteAt(const QModelIndex &index) const
{
    const Note *note = valueAt(index);
    return note ? note->id : NoteId();
}

QModelIndex NoteTreeModel::indexOf(NoteId id) const
{
    const Note *note = m_session ? m_session->find<Note>(id) : nullptr;
    if (!note)
        return {};
    const int group = groupFor(*note);
    const int row = placeIn(m_groups.at(group).notes, *note);
    return index(row, 0, index(group, 0));
}

int NoteTreeModel::groupOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return -1;
    return index.internalId() == 0 ? index.row() : static_cast<int>(index.internalId()) - 1;
}

Result<> NoteTreeModel::moveTo(const QList<NoteId> &ids, int group, int row)
{
    if (!m_session || ids.isEmpty() || group < 0 || group >= m_groups.size())
        return {};
    const Group &to = m_groups.at(group);
    const NotePlace place{.prompt = to.kind == GroupKind::Prompt ? to.prompt.id : PromptId(),
                          .isParked = to.kind == GroupKind::ParkingLot};
    return placeNotes(*m_session, ids, place, row < 0 ? to.notes.size() : row);
}

} // namespace debrief
