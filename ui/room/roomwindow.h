// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/change.h"

#include "ui/room/roomcontent.h"

#include <QList>
#include <QWidget>

class QAction;

namespace debrief {

class ReviewSession;
class RoomActions;
class RoomCanvas;
class RoomScreens;
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
    /// Roles instead of names; remembered for the review, and no step to undo: an undo in the console must not bring names back.
    void setUsesPseudonyms(bool uses);
    bool usesPseudonyms() const { return m_options.usesPseudonyms; }

    void stepForward();
    void stepBack();
    /// To the next item of what is shown, the others being dimmed.
    void moveSpotlight(int by);
    void clearSpotlight();

    /// Shows it full screen on the screen it was on last, else on one that is not the console's; as a window where there is only one.
    void present(const QWidget *console);

    /// With their keys in this window.
    QList<QAction *> roomActions() const;
    /// The same for the console's menu.
    QList<QAction *> consoleActions() const;
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
    void makeActions();
    void makeViewActions();
    void setSession(ReviewSession *session);
    void followChanges(const Changes &changes);
    void contentsChanged();
    void rebuild();
    void showSlide();
    RoomSlide slide() const;
    void followPrompt();
    void followEvents();
    void toggleKnowledge();
    void escape();
    bool stepWithin(int by);
    void enter(View view, bool atEnd);
    void goToEvent(EventId id);
    void goToPrompt(PromptId id);
    void scale(int by);

    Workspace &m_workspace;
    RoomCanvas *m_canvas;
    RoomActions *m_actions;
    RoomScreens *m_screens;
    RoomContent m_content;
    RoomOptions m_options;
    QAction *m_blankAction = nullptr;
    QAction *m_pinAction = nullptr;
    QAction *m_darkAction = nullptr;
    QAction *m_pseudonymsAction = nullptr;
    View m_view = View::Directive;
    EventId m_event;
    PromptId m_prompt;
    qsizetype m_lineCount = 0; ///< Of the slide that is shown: when a line comes, its page is turned to.
    int m_scaleStep = 1;
    bool m_isFollowing = true;
    bool m_isBlank = false;
    bool m_isDark = false;
    bool m_isStale = true;
    bool m_isTimelineStale = true;
};

} // namespace debrief
