// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/phase.h"

#include <QWidget>

#include <memory>

class QAction;
class QCheckBox;
class QLabel;
class QListView;
class QMenu;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace debrief {

class EmptyHint;
class NoteModel;
class PromptActions;
class PromptModel;
class PromptNotesProxy;
class PromptRail;
class QuestionView;
class ReviewSession;
class SectionBand;
class Workspace;

/// Where the conversation is: the sections with their coverage, the current prompt, and what was said to it. It makes sure that
/// a prompt is current while a review with prompts is open.
class PromptPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PromptPanel(Workspace &workspace, QWidget *parent = nullptr);
    ~PromptPanel() override;

    /// Going through the questions, answering, editing, cards and sets: for the menu and the palette. Some are menus.
    QList<QAction *> panelActions() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *makeAction(const QString &name, const QString &text, const QString &iconName, const QKeySequence &key);
    void makeActions();
    void makeMenus();
    QWidget *makePromptArea();
    QWidget *makeNotes();
    QWidget *makeEmptyArea();
    void connectAll();
    void setSession(ReviewSession *session);
    void ensureCurrent();
    void follow();
    void followCount();
    void followTime();
    void fitQuestion();
    void step(int by);
    void goToSection(Section section);
    void goToNextOpen();
    void fillMenu();
    void setAnswered(bool answered);
    int currentRow() const;

    Workspace &m_workspace;
    PromptModel *m_prompts;
    NoteModel *m_notes;
    PromptNotesProxy *m_promptNotes;
    PromptRail *m_rail;
    SectionBand *m_band;
    QuestionView *m_question;
    QScrollArea *m_questionArea;
    PromptActions *m_actions;
    QAction *m_previous = nullptr;
    QAction *m_next = nullptr;
    QAction *m_nextOpen = nullptr;
    QAction *m_answered = nullptr;
    QToolButton *m_position;
    std::unique_ptr<QMenu> m_menu;         ///< Of all questions.
    std::unique_ptr<QMenu> m_sectionMenu;  ///< For the menu bar.
    std::unique_ptr<QMenu> m_questionMenu; ///< The same.
    QCheckBox *m_answeredBox;
    QLabel *m_notesTitle;
    QListView *m_notesView;
    QStackedWidget *m_notesStack;
    EmptyHint *m_empty = nullptr;
    QStackedWidget *m_stack;
};

} // namespace debrief
