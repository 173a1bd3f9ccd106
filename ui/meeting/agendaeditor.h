// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/card.h"

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace debrief {

class AgendaModel;
class ReviewSession;
class RowTable;
class Workspace;

/// The topics of the meeting, how long each may take, and in which order.
class AgendaEditor final : public Card
{
    Q_OBJECT

public:
    explicit AgendaEditor(Workspace &workspace, QWidget *parent = nullptr);

    QList<QAction *> editorActions() const { return {m_add, m_up, m_down, m_delete, m_use}; }
    AgendaModel &model() const { return *m_model; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void setSession(ReviewSession *session);
    void addTyped();
    void moveCurrent(int step);
    void deleteSelected();
    void addTemplates();
    void updateState();

    static constexpr int UsualSeconds = 10 * 60;
    Workspace &m_workspace;
    AgendaModel *m_model;
    RowTable *m_table;
    QLineEdit *m_topic;
    QLabel *m_total;
    QAction *m_add;
    QAction *m_up;
    QAction *m_down;
    QAction *m_delete;
    QAction *m_use; ///< With a menu of the built-in agendas.
    QToolButton *m_useButton;
};

} // namespace debrief
