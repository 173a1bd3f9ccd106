// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QModelIndex>
#include <QObject>

class QAbstractItemView;
class QMimeData;

namespace debrief {

/// Lets a view take files, links, pictures and texts that are dropped on it. Between its rows and on what comes from this program it takes none.
class EvidenceDrop final : public QObject
{
    Q_OBJECT

public:
    /// On a row of it, or with anywhere, on any place of it.
    enum class Place { Row, Anywhere };

    EvidenceDrop(QAbstractItemView &view, Place place);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// The pointer is over that row.
    void hovered(const QModelIndex &index);
    /// The data live until the slot returns.
    void dropped(const QModelIndex &index, const QMimeData *data);

private:
    QAbstractItemView &m_view;
    Place m_place;
};

} // namespace debrief
