// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/change.h"
#include "ui/widgets/card.h"

class QAction;
class QLineEdit;
class QToolButton;
class QModelIndex;

namespace debrief {

class InvitationSaver;
class ParticipantModel;
class ReviewSession;
class RowTable;
class Workspace;

/// Who takes part, in which roles, and what is advised about it.
class RosterEditor final : public Card
{
    Q_OBJECT

public:
    explicit RosterEditor(Workspace &workspace, QWidget *parent = nullptr);

    QList<QAction *> editorActions() const;
    InvitationSaver &invitation() const { return *m_invitation; }
    ParticipantModel &model() const { return *m_model; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void setSession(ReviewSession *session);
    void followChanges(const Changes &changes);
    void addTyped();
    void editRoles();
    void deleteSelected();
    void pastePeople();
    void showAdvice();
    void updateState();

    Workspace &m_workspace;
    ParticipantModel *m_model;
    RowTable *m_table;
    QLineEdit *m_name;
    QWidget *m_advice;
    QAction *m_add;
    QAction *m_roles;
    QAction *m_delete;
    QAction *m_paste;
    InvitationSaver *m_invitation;
};

} // namespace debrief
