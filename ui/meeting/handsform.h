// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/showofhands.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLineEdit;
class QSpinBox;

namespace debrief {

class ReviewSession;
class Workspace;

/// Counts the hands that were raised when the meeting ended. What is entered is kept when one rests for a moment or leaves; each time
/// is one step to undo.
class HandsForm final : public QWidget
{
    Q_OBJECT

public:
    explicit HandsForm(Workspace &workspace, QWidget *parent = nullptr);
    ~HandsForm() override;

    void setSession(ReviewSession *session);
    /// Keeps what was entered at once.
    void keep();

private:
    QSpinBox *makeCount(const QString &name, const QString &accessibleName);
    void read();
    void edited();
    ShowOfHands entered() const;
    int peoplePresent() const;

    Workspace &m_workspace;
    QPointer<ReviewSession> m_session;
    ShowOfHands m_kept;
    QSpinBox *m_present;
    QSpinBox *m_learned;
    QSpinBox *m_wouldComeAgain;
    QLineEdit *m_remark;
    QTimer m_rest;
    bool m_isReading = false;
    bool m_isEdited = false;
};

} // namespace debrief
