// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/prompt.h"

#include <QObject>
#include <QPointer>

class QAction;
class QKeySequence;

namespace debrief {

class CardOverlay;
class Workspace;

/// What one does to the questions of the open review: add, edit, move, delete; and the way to the prompt sets and to the cards.
class PromptActions final : public QObject
{
    Q_OBJECT

public:
    /// The keys of editing work in the place; dialogs stand over its window.
    PromptActions(Workspace &workspace, QWidget &place);

    /// Add, edit, move up and down, delete.
    QList<QAction *> editActions() const { return {m_add, m_edit, m_up, m_down, m_remove}; }
    QAction *setsAction() const { return m_sets; }
    QAction *cardsAction() const { return m_cards; }
    /// Enables what can be done now.
    void follow();

private:
    QAction *makeAction(const QString &name, const QString &text, const QString &icon, const QKeySequence &key,
                        void (PromptActions::*slot)());
    void add();
    void edit();
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void move(int step);
    void remove();
    void showSets();
    void toggleCards();

    Workspace &m_workspace;
    QWidget &m_place;
    QAction *m_add;
    QAction *m_edit;
    QAction *m_up;
    QAction *m_down;
    QAction *m_remove;
    QAction *m_sets;
    QAction *m_cards;
    QPointer<CardOverlay> m_overlay;
};

} // namespace debrief
