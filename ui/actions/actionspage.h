// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/action.h"
#include "session/reviewsession.h"
#include "ui/page.h"

#include <QPointer>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace debrief {

class ActionBoard;
class ActionEditor;
class ActionModel;
class EmptyHint;

/// The improvements of the review as cards in columns, and the fields of the current one beside them.
class ActionsPage final : public Page
{
    Q_OBJECT

public:
    explicit ActionsPage(Workspace &workspace, QWidget *parent = nullptr);
    ~ActionsPage() override;

    QString title() const override;
    QList<QAction *> pageActions() const override;
    void focusFirst() override;

    ActionBoard &board() const { return *m_board; }
    ActionEditor &editor() const { return *m_editor; }

public slots:
    /// Opens the line in which new actions are typed.
    void addAction();
    void editCurrent();
    void deleteCurrent();

private:
    void build();
    void makeActions();
    void setSession(ReviewSession *session);
    void followChanges(const Changes &changes);
    void updateState();
    void addTyped(const QString &text);
    void move(ActionId id, ActionState state, int place);
    void moveToNeighbour(int step);
    void moveWithin(int step);
    void closeEditor();

    QPointer<ReviewSession> m_session;
    ActionModel *m_model = nullptr;
    ActionBoard *m_board = nullptr;
    ActionEditor *m_editor = nullptr;
    QWidget *m_editorPane = nullptr;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyHint *m_noReview = nullptr;
    QLabel *m_summary = nullptr;
    ActionId m_currentBefore;
    QList<QAction *> m_actions;
    QList<QAction *> m_cardActions; ///< Those that need a current card.
    QAction *m_newAction = nullptr;
};

} // namespace debrief
