// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "domain/policy.h"
#include "storage/library.h"

#include <QAbstractListModel>

namespace debrief {

/// The reviews of the library, newest incident first.
class LibraryModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum LibraryRole {
        ReviewIdRole = Qt::UserRole, ///< QUuid
        SummaryRole,                 ///< ReviewSummary
        SeverityRole,                ///< QString
        StateRole,                   ///< QString, translated
        BeganAtRole,                 ///< QDateTime, UTC
        DueAtRole,                   ///< QDateTime, UTC: when the review is due by the policy; invalid when none is.
    };

    explicit LibraryModel(Library &library, QObject *parent = nullptr);

    /// Reads the list anew; rows that are the same stay, so that selection and scrolling do.
    Result<> refresh();
    void setPolicy(const ReviewPolicy &policy);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QModelIndex indexOf(ReviewId id) const;
    ReviewId idAt(const QModelIndex &index) const;

private:
    Library &m_library;
    ReviewPolicy m_policy;
    QList<ReviewSummary> m_rows;
};

} // namespace debrief
