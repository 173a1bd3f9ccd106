// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>

class QActionGroup;
class QMenu;

namespace debrief {

class MainWindow;
class ReviewSession;
class Workspace;

/// The menu bar: every action of the window stands in it, so that it can be found.
class MainMenus final : public QObject
{
    Q_OBJECT

public:
    MainMenus(MainWindow &window, Workspace &workspace);

    /// Brings checks and texts up to what the window and the workspace say.
    void follow();

private:
    template<typename Slot>
    QAction *add(QMenu *menu, const QString &name, const QString &text, const QString &icon,
                 const QList<QKeySequence> &keys, Slot slot);
    QMenu *addMenu(const QString &name, const QString &text);
    void addFile();
    void addEdit();
    void addView();
    void addPages();
    void addMeeting();
    void addHelp();
    void showAbout();
    void addThemes(QMenu *menu);
    void addTimes(QMenu *menu);
    void followSession(const ReviewSession *session);
    void followUndo();
    void followWording();

    MainWindow &m_window;
    Workspace &m_workspace;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_library = nullptr;
    QAction *m_wording = nullptr;
    QAction *m_prompts = nullptr;
    QActionGroup *m_times = nullptr;
    QList<QAction *> m_needReview; ///< Disabled while none is open.
};

} // namespace debrief
