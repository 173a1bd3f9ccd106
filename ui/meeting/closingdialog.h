// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/closingcheck.h"

#include <QDialog>

class QLabel;
class QListView;
class QModelIndex;
class QPushButton;

namespace debrief {

class ClosingModel;
class HandsForm;
class ReviewSession;
class Workspace;

/// What is still open before the meeting ends, each point a way to it; the balance of what was said; the show of hands. It stands beside
/// the console, which goes on, and it blocks nothing.
class ClosingDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ClosingDialog(Workspace &workspace, QWidget *parent = nullptr);
    ~ClosingDialog() override;

    /// Shows it, or brings it to the front; nothing while no review is open.
    void present();
    ClosingModel &model() const { return *m_model; }

signals:
    /// A point that is about no single thing.
    void pointChosen(debrief::ClosingPoint point);

protected:
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setSession(ReviewSession *session);
    void follow();
    void followMeeting();
    void choose(const QModelIndex &index);

    Workspace &m_workspace;
    ClosingModel *m_model;
    QLabel *m_summary;
    QListView *m_list;
    HandsForm *m_hands;
    QPushButton *m_end = nullptr;
};

} // namespace debrief
