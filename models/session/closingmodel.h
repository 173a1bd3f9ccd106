// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/closingcheck.h"
#include "session/entitymodel.h"

#include <QAbstractListModel>

namespace debrief {

/// The points of the closing check, one row each. It follows the session.
class ClosingModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        CountRole = FirstFreeRole, ///< 0: nothing is open.
        TitlesRole,                ///< What it is about: QStringList, Markdown.
    };

    explicit ClosingModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    void setSession(ReviewSession *session);
    /// Null for a row that is not there.
    const ClosingFinding *findingAt(int row) const;
    /// How many points have something open.
    int openPoints() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void follow();

    QPointer<ReviewSession> m_session;
    QList<ClosingFinding> m_findings;
};

} // namespace debrief
