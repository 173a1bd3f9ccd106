// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/room/roomcontent.h"

#include <QList>
#include <QWidget>

#include <functional>

class QAction;

namespace debrief {

class ReviewSession;
class RoomCanvas;
class Workspace;

/// What the projector shows: one thing at a time, large, and nothing that the room must not see. It follows the console (current
/// prompt, selected event, every edit) unless it is pinned; stepping in it moves the console along.
class RoomWindow final : public QWidget
{
    Q_OBJECT

public:
    using View = RoomView;

    explicit RoomWindow(Workspace &workspace, QWidget *parent = nullptr);
    ~RoomWindow() override;

    void showView(View view);
    View currentView() const { return m_view; }
    /// What the console's page suggests: shown when the window follows the console.
    void suggestView(View view);

    void setFollowing(bool following);
    bool isFollowing() const { return m_isFollowing; }
    void setBlank(bool blank);
    bool isBlank() const { return m_isBlank; }
    void setDark(bool dark);
    bool isDark() const { return m_isDark; }

    void stepForward();
    void stepBack();

    /// Shows it full screen on the screen it was on last, else on one that is not the console's; as a window where there is only one.
    void present(const QWidget *console);

    /// What can be done with it, also from the console's menu. The keys work in this window only.
    QList<QAction *> roomActions() const { return m_actions; }
    QStringList shownTexts() const;
    RoomCanvas *canvas() const { return m_canvas; }

signals:
    void viewChanged(debrief::RoomView view);
    void followingChanged(bool following);
    void visibilityChanged(bool visible);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void moveEvent(QMoveEvent *event) override;

private:
    QAction *add(const QString &name, const QString &text, const QList<QKeySequence> &keys, std::function<void()> work);
    void makeActions();
    void setSession(ReviewSession *session);
    void contentsChanged();
    void rebuild();
    void showSlide();
    RoomSlide slide() const;
    void followPrompt();
    void followEvents();
    bool stepWithin(int by);
    void enter(View view, bool atEnd);
    void goToEvent(EventId id);
    void goToPrompt(PromptId id);
    void scale(int by);
    void rememberScreen() const;

    Workspace &m_workspace;
    RoomCanvas *m_canvas;
    RoomContent m_content;
    QList<QAction *> m_actions;
    QAction *m_blankAction = nullptr;
    QAction *m_pinAction = nullptr;
    QAction *m_darkAction = nullptr;
    View m_view = View::Directive;
    EventId m_event;
    PromptId m_prompt;
    qsizetype m_lineCount = 0; ///< Of the slide that is shown: when a line comes, its page is turned to.
    int m_scaleStep = 1;
    bool m_isFollowing = true;
    bool m_isBlank = false;
    bool m_isDark = false;
    bool m_isStale = true;
};

} // namespace debrief
