// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/reviewsession.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace debrief {

/// Roles that every model of a review's things answers in each column.
enum EntityRole {
    IdRole = Qt::UserRole, ///< QUuid
    ValueRole,             ///< The domain struct itself, in a QVariant.
    FirstFreeRole,
};

/// The rows of one kind of thing of a review, in the order that the subclass gives. It follows the session: rows come, go
/// and move singly where few change, and by a reset where many do. It keeps ids and sort keys, never copies of texts.
template<typename T>
class EntityModel : public QAbstractTableModel
{
public:
    using IdType = decltype(T::id);

    explicit EntityModel(QObject *parent) : QAbstractTableModel(parent) {}

    /// Null shows nothing.
    void setSession(ReviewSession *session);
    ReviewSession *session() const { return m_session; }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    QVariant data(const QModelIndex &index, int role) const override;

    const T *valueAt(int row) const { return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr; }
    /// All that is shown, in its order. Holds until the next edit.
    const QList<T> &values() const { return m_rows; }
    /// -1 when it is not shown.
    int rowOf(IdType id) const;
    QModelIndex indexOf(IdType id, int column = 0) const
    {
        const int row = rowOf(id);
        return row < 0 ? QModelIndex() : index(row, column);
    }

protected:
    virtual bool comesBefore(const T &a, const T &b) const = 0;
    /// What is shown at all; everything by default.
    virtual bool accepts(const T &) const { return true; }
    virtual QVariant valueData(const T &value, int column, int role) const = 0;
    /// The rows have been rebuilt or changed; for what a subclass keeps beside them.
    virtual void rowsChanged() {}
    /// A step of the session, whether or not it touched the rows; they follow before.
    virtual void stepTaken(const Changes &changes) { Q_UNUSED(changes) }
    /// For when what accepts() says has changed.
    void rebuild();

private:
    void apply(const Changes &changes);
    void applyOne(const T *before, const T *after);
    int lowerBound(const T &value) const;

    static constexpr int ResetThreshold = 200;
    QPointer<ReviewSession> m_session;
    QList<T> m_rows; ///< Implicitly shared strings: a row costs its struct, not its texts.
};

template<typename T>
void EntityModel<T>::setSession(ReviewSession *session)
{
    if (m_session == session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (m_session) {
        QObject::connect(m_session, &ReviewSession::changed, this, [this](const Changes &changes) {
            apply(changes);
            stepTaken(changes);
        });
        // The review's contents go with the session.
        QObject::connect(m_session, &QObject::destroyed, this, [this] { rebuild(); });
    }
    rebuild();
}

template<typename T>
QVariant EntityModel<T>::data(const QModelIndex &index, int role) const
{
    if (!this->checkIndex(index, QAbstractItemModel::CheckIndexOption::IndexIsValid))
        return {};
    const T &value = m_rows[index.row()];
    if (role == IdRole)
        return value.id.uuid();
    if (role == ValueRole)
        return QVariant::fromValue(value);
    return valueData(value, index.column(), role);
}

template<typename T>
int EntityModel<T>::rowOf(IdType id) const
{
    if (!m_session)
        return -1;
    const T *value = m_session->template find<T>(id);
    if (!value || !accepts(*value))
        return -1;
    const int row = lowerBound(*value);
    return row < m_rows.size() && m_rows[row].id == id ? row : -1;
}

template<typename T>
int EntityModel<T>::lowerBound(const T &value) const
{
    const auto found = std::lower_bound(m_rows.cbegin(), m_rows.cend(), value,
                                        [this](const T &a, const T &b) { return comesBefore(a, b); });
    return static_cast<int>(found - m_rows.cbegin());
}

template<typename T>
void EntityModel<T>::rebuild()
{
    beginResetModel();
    m_rows.clear();
    if (m_session) {
        for (const T &value : m_session->template tableOf<T>()) {
            if (accepts(value))
                m_rows.append(value);
        }
        std::sort(m_rows.begin(), m_rows.end(), [this](const T &a, const T &b) { return comesBefore(a, b); });
    }
    rowsChanged();
    endResetModel();
}

template<typename T>
void EntityModel<T>::apply(const Changes &changes)
{
    const auto ours =
        std::count_if(changes.cbegin(), changes.cend(), [](const Change &change) { return isOf<T>(change); });
    if (ours == 0)
        return;
    if (ours > ResetThreshold) {
        rebuild();
        return;
    }
    for (const Change &change : changes) {
        if (isOf<T>(change))
            applyOne(beforeAs<T>(change), afterAs<T>(change));
    }
    rowsChanged();
}

template<typename T>
void EntityModel<T>::applyOne(const T *before, const T *after)
{
    const bool wasShown = before && accepts(*before);
    const bool isShown = after && accepts(*after);
    const int from = wasShown ? lowerBound(*before) : -1;

    if (wasShown && !isShown) {
        this->beginRemoveRows({}, from, from);
        m_rows.removeAt(from);
        this->endRemoveRows();
    } else if (!wasShown && isShown) {
        const int to = lowerBound(*after);
        this->beginInsertRows({}, to, to);
        m_rows.insert(to, *after);
        this->endInsertRows();
    } else if (wasShown && isShown) {
        // Counted with the row still in its old place, as beginMoveRows wants it.
        const int to = lowerBound(*after);
        int place = from;
        if (to < from || to > from + 1) {
            place = to > from ? to - 1 : to;
            this->beginMoveRows({}, from, from, {}, to);
            m_rows.move(from, place);
            m_rows[place] = *after;
            this->endMoveRows();
        } else {
            m_rows[place] = *after;
        }
        emit this->dataChanged(this->index(place, 0), this->index(place, this->columnCount({}) - 1));
    }
}

} // namespace debrief
