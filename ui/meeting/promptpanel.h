// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/phase.h"

#include <QHash>
#include <QWidget>

class QAction;
class QCheckBox;
class QLabel;
class QListView;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace debrief {

class EmptyHint;
class NoteModel;
class PromptModel;
class PromptNotesProxy;
class ReviewSession;
class SectionButton;
class Workspace;

/// Where the conversation is: the sections with their coverage, the current prompt, and what was said to it. It makes sure that
/// a prompt is current while a review with prompts is open.
class PromptPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PromptPanel(Workspace &workspace, QWidget *parent = nullptr);
    ~PromptPanel() override;

    /// Previous, next, answered: for the menu and the palette. They are the widget's own actions, too.
    QList<QAction *> panelActions() const { return {m_previous, m_next, m_answered}; }

private:
    QAction *makeAction(const QString &name, const QString &text, const QString &iconName, const QKeySequence &key);
    QWidget *makePromptArea();
    void makeRail();
    void setSession(ReviewSession *session);
    void ensureCurrent();
    void follow();
    void showFollowUps(const QStringList &followUps);
    void followCoverage();
    void followCount();
    void step(int by);
    void goToSection(Section section);
    void fillMenu();
    void setAnswered(bool answered);
    int currentRow() const;

    Workspace &m_workspace;
    PromptModel *m_prompts;
    NoteModel *m_notes;
    PromptNotesProxy *m_promptNotes;
    QAction *m_previous;
    QAction *m_next;
    QAction *m_answered;
    QHash<Section, SectionButton *> m_rail;
    QToolButton *m_position;
    std::unique_ptr<QMenu> m_menu;
    QCheckBox *m_answeredBox;
    QLabel *m_section;
    QLabel *m_prompt;
    QLabel *m_followUps;
    QLabel *m_notesTitle;
    QListView *m_notesView;
    QStackedWidget *m_notesStack;
    QStackedWidget *m_stack;
};

} // namespace debrief
