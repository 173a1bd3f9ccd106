// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/entitymodel.h"

#include <QAbstractListModel>
#include <QTimeZone>

namespace debrief {

/// The events and notes that one factor is tied to: events by time, then notes in the order in which they were captured.
class FactorEvidenceModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IsEventRole = FirstFreeRole, ///< bool; else it is a note.
        TimeRole,                    ///< Of an event, as text in the zone; empty for a note.
        IsPrivateRole,               ///< bool: a private note.
    };

    explicit FactorEvidenceModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    void setSession(ReviewSession *session);
    void setFactor(FactorId id);
    FactorId factor() const { return m_factor; }
    void setZone(const QTimeZone &zone);

    int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole is the text, Markdown; IdRole, too.
    QVariant data(const QModelIndex &index, int role) const override;
    QUuid idAt(int row) const { return row >= 0 && row < m_ids.size() ? m_ids.at(row) : QUuid(); }

private:
    void apply(const Changes &changes);
    void rebuild();

    QPointer<ReviewSession> m_session;
    FactorId m_factor;
    QTimeZone m_zone = QTimeZone::utc();
    QList<QUuid> m_ids;
};

} // namespace debrief
