// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/factor.h"

#include <QObject>

#include <functional>
#include <memory>

class QAction;
class QActionGroup;
class QKeySequence;
class QMenu;
class QTreeView;
class QWidget;

namespace debrief {

class FactorDiagramView;
class FactorModel;
class Workspace;

/// What can be done with factors, in the tree and in the diagram alike.
class FactorActions final : public QObject
{
    Q_OBJECT

public:
    FactorActions(Workspace &workspace, FactorModel &model, QTreeView &tree, FactorDiagramView &diagram, QWidget &page);
    ~FactorActions() override;

    /// In the order of the menu.
    const QList<QAction *> &all() const { return m_all; }
    /// What of the factors is shown, and in which words they are asked for.
    QList<QAction *> viewActions() const;
    QAction *addFactor() const { return m_addFactor; }
    QAction *tieEvidence() const { return m_tie; }
    QAction *showDiagram() const { return m_showDiagram; }
    QList<QAction *> zoomActions() const { return m_zoom; }

    /// Whatever depends on what is current.
    void refresh();
    /// In the tree, and by that in the diagram.
    void select(FactorId id);
    FactorId currentId() const;

signals:
    void addRequested(bool below);
    void editRequested();
    void tieRequested();
    void diagramToggled(bool shown);

private:
    QAction *add(const QString &name, const QString &text, const QString &iconName, const QList<QKeySequence> &keys,
                 std::function<void()> work);
    void makeEdits();
    void makeMoves();
    void makeRoleMenu();
    void makeView();
    void followQuestion(FactorQuestion question);
    void showMenu(QWidget &widget, const QPoint &at);
    void moveTo(FactorId id, FactorId parent, int place);
    void moveWithin(int step);
    void indent();
    void outdent();
    void setRole(FactorRole role);
    void removeCurrent();

    Workspace &m_workspace;
    FactorModel &m_model;
    QTreeView &m_tree;
    FactorDiagramView &m_diagram;
    std::unique_ptr<QMenu> m_roleMenu;
    std::unique_ptr<QMenu> m_questionMenu;
    QActionGroup *m_questions = nullptr;
    QList<QAction *> m_all;
    QList<QAction *> m_needCurrent;
    QList<QAction *> m_zoom;
    QAction *m_addFactor = nullptr;
    QAction *m_addBelow = nullptr;
    QAction *m_tie = nullptr;
    QAction *m_showDiagram = nullptr;
};

} // namespace debrief
