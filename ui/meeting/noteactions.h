// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

#include <QList>
#include <QObject>

#include <functional>
#include <memory>

class QAction;
class QKeySequence;
class QMenu;

namespace debrief {

class NoteViews;
class Workspace;
struct Note;
struct NotePlace;

/// What can be done with the selected notes, in whichever view they are.
class NoteActions final : public QObject
{
    Q_OBJECT

public:
    NoteActions(Workspace &workspace, NoteViews &views, QObject *parent);
    ~NoteActions() override;

    /// In the order of the menu.
    const QList<QAction *> &all() const { return m_all; }
    QAction *toAction() const { return m_toAction; }
    QAction *toFactor() const { return m_toFactor; }
    QAction *drop() const { return m_drop; }

    /// Whatever depends on what is selected.
    void refresh();
    /// Puts the selected notes there, and goes on to the next.
    void sortTo(const NotePlace &place);

signals:
    /// Which event to tie these to is to be asked.
    void linkRequested(const QList<debrief::NoteId> &ids);

private:
    QAction *add(const QString &name, const QString &text, const QString &iconName, const QKeySequence &key,
                 std::function<void()> work);
    void makeMoves();
    void makeShapes();
    void makeLinks();
    void makeOutcomes();
    void addMenu(std::unique_ptr<QMenu> &menu, const QString &name, const QString &text, const QString &iconName,
                 void (NoteActions::*fill)());
    /// One line that a menu has room for.
    static QString menuText(const QString &markdown);
    void fillMoveMenu();
    void fillLinkMenu();
    void fillUnlinkMenu();
    void showLinks();
    void moveBy(int step);
    void moveTo(int group);
    void moveWithin(int step);
    void split();
    void merge();
    void togglePrivate();
    void togglePark();
    void toggleDropped();
    void makeActionsOfThem();
    void makeFactorsOfThem();
    void removeSelected();
    /// The next one to deal with is selected, where the notes no longer need it.
    void goOn(const QList<NoteId> &dealtWith, NoteId next);
    void changeEach(const QString &undoText, const std::function<void(Note &)> &change);

    Workspace &m_workspace;
    NoteViews &m_views;
    std::unique_ptr<QMenu> m_moveMenu;
    std::unique_ptr<QMenu> m_linkMenu;
    std::unique_ptr<QMenu> m_unlinkMenu;
    QList<QAction *> m_all;
    QAction *m_private = nullptr;
    QAction *m_park = nullptr;
    QAction *m_toAction = nullptr;
    QAction *m_toFactor = nullptr;
    QAction *m_drop = nullptr;
    QAction *m_goToLink = nullptr;
};

} // namespace debrief
