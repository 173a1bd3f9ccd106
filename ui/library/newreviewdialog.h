// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "domain/review.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace debrief {

class Workspace;
class ZoneBox;

/// Asks for what a review begins with, and makes it.
class NewReviewDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit NewReviewDialog(Workspace &workspace, QWidget *parent = nullptr);

    /// The review that was made; null until then.
    ReviewId reviewId() const { return m_reviewId; }
    /// Makes the review and closes, or says beside the field what is wrong with it.
    void accept() override;

private:
    void build();
    bool checkTitle();
    bool checkZone();
    void fillAgendas();
    ReviewKind typedKind() const;
    Review typedReview() const;

    Workspace &m_workspace;
    ReviewId m_reviewId;
    QLineEdit *m_title = nullptr;
    QLabel *m_titleProblem = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_agenda = nullptr;
    QComboBox *m_severity = nullptr;
    QLineEdit *m_services = nullptr;
    ZoneBox *m_zone = nullptr;
    QLabel *m_zoneProblem = nullptr;
    QCheckBox *m_hasMeeting = nullptr;
    QDateTimeEdit *m_meeting = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_create = nullptr;
};

} // namespace debrief
