// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

#include <QList>
#include <QWidget>

#include <functional>

class QAction;
class QMenu;
class QStackedWidget;

namespace debrief {

class DiscussTree;
class NoteTreeModel;
class ReviewSession;
class Workspace;

/// The notes of the meeting, sorted by prompt: edited, moved, parked, made private or made into actions.
class DiscussNotes final : public QWidget
{
    Q_OBJECT

public:
    explicit DiscussNotes(Workspace &workspace, QWidget *parent = nullptr);
    ~DiscussNotes() override;

    QList<QAction *> paneActions() const { return m_actions; }
    DiscussTree *tree() const { return m_tree; }

private:
    QAction *add(const QString &name, const QString &text, const QString &iconName, const QKeySequence &key,
                 std::function<void()> work);
    void makeActions();
    void setSession(ReviewSession *session);
    void followContents();
    void refresh();
    void fillMoveMenu();
    QList<NoteId> selectedNotes() const;
    void moveBy(int step);
    void moveTo(int group);
    void togglePrivate();
    void togglePark();
    void toAction();
    void removeSelected();
    /// The notes of these ids, each passed through the change; one step to undo.
    void changeEach(const QList<NoteId> &ids, const QString &undoText,
                    const std::function<void(struct Note &)> &change);
    void select(const QList<NoteId> &ids);

    Workspace &m_workspace;
    NoteTreeModel *m_model;
    DiscussTree *m_tree;
    QStackedWidget *m_stack;
    std::unique_ptr<QMenu> m_moveMenu;
    QList<QAction *> m_actions;
    QAction *m_private = nullptr;
    QAction *m_park = nullptr;
};

} // namespace debrief
