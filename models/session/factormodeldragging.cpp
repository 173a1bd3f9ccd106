// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Drag and drop of branches, and of notes that become evidence.
#include "session/factormodel.h"

#include <QMimeData>

namespace debrief {

namespace {

constexpr qsizetype idSize = 16;

QString factorMimeType()
{
    return QStringLiteral("application/x-debrief-factor-id");
}

/// As the tree of notes drags them.
QString noteMimeType()
{
    return QStringLiteral("application/x-debrief-note-ids");
}

FactorId factorIn(const QMimeData &data)
{
    return FactorId::fromBytes(data.data(factorMimeType()));
}

} // namespace

QStringList FactorModel::mimeTypes() const
{
    return {factorMimeType(), noteMimeType()};
}

QMimeData *FactorModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    const Factor factor = indexes.first().data(ValueRole).value<Factor>();
    auto *data = new QMimeData;
    data->setData(factorMimeType(), factor.id.toBytes());
    data->setText(factor.text);
    return data;
}

bool FactorModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent) const
{
    if (!data || !m_session)
        return false;
    if (data->hasFormat(noteMimeType()))
        return parent.isValid() && row < 0;
    if (!data->hasFormat(factorMimeType()))
        return false;
    // Never below itself.
    const FactorId moved = factorIn(*data);
    for (QModelIndex above = parent; above.isValid(); above = above.parent()) {
        if (idAt(above) == moved)
            return false;
    }
    return m_session->find<Factor>(moved) != nullptr;
}

bool FactorModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                               const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    Result<> done;
    if (data->hasFormat(noteMimeType())) {
        const QByteArray bytes = data->data(noteMimeType());
        QList<NoteId> notes;
        for (qsizetype at = 0; at + idSize <= bytes.size(); at += idSize)
            notes.append(NoteId::fromBytes(bytes.mid(at, idSize)));
        done = tieNotes(notes, idAt(parent));
    } else {
        const FactorId moved = factorIn(*data);
        const QModelIndex from = indexOf(moved);
        int place = row < 0 ? rowCount(parent) : row;
        // Counted without the moved one, as the session does.
        if (from.parent() == parent.siblingAtColumn(0) && from.row() < place)
            --place;
        done = m_session->moveFactor(moved, parent.isValid() ? idAt(parent) : FactorId(), place);
        if (done)
            emit factorDropped(moved);
    }
    if (!done)
        emit editFailed(done.error());
    // The session has moved it; the view must not remove it.
    return false;
}

Result<> FactorModel::tieNotes(const QList<NoteId> &ids, FactorId id)
{
    const Factor *found = m_session->find<Factor>(id);
    if (!found)
        return {};
    Factor factor = *found;
    for (const NoteId &note : ids) {
        if (!factor.noteIds.contains(note) && m_session->find<Note>(note))
            factor.noteIds.append(note);
    }
    return m_session->update(factor, tr("Tie evidence to factor"));
}

} // namespace debrief
