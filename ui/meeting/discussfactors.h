// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/factor.h"

#include <QWidget>

#include <functional>

class QAction;
class QMenu;
class QStackedWidget;

namespace debrief {

class DiscussTree;
class EntryLine;
class FactorModel;
class ReviewSession;
class Workspace;

/// The contributing factors as a tree: what lies behind what. A line below takes one factor after the other.
class DiscussFactors final : public QWidget
{
    Q_OBJECT

public:
    explicit DiscussFactors(Workspace &workspace, QWidget *parent = nullptr);
    ~DiscussFactors() override;

    QList<QAction *> paneActions() const { return m_actions; }

private:
    enum class Place { Beside, Below };

    QAction *add(const QString &name, const QString &text, const QString &iconName, const QKeySequence &key,
                 std::function<void()> work);
    void makeActions();
    void makeRoleMenu();
    void setSession(ReviewSession *session);
    void followContents();
    void refresh();
    void openLine(Place place);
    void describeLine();
    void addFactor(const QString &text);
    FactorId currentId() const;
    void moveWithin(int step);
    void indent();
    void outdent();
    void setRole(FactorRole role);
    void removeCurrent();
    void moveTo(FactorId id, FactorId parent, int place);
    void select(FactorId id);

    Workspace &m_workspace;
    FactorModel *m_model;
    DiscussTree *m_tree;
    EntryLine *m_line;
    QStackedWidget *m_stack;
    std::unique_ptr<QMenu> m_roleMenu;
    QList<QAction *> m_actions;
    QList<QAction *> m_needCurrent;
    QAction *m_addFactor = nullptr;
    QAction *m_addWhy = nullptr;
    Place m_place = Place::Beside;
};

} // namespace debrief
