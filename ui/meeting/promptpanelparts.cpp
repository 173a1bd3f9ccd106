// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the prompt panel is made of.
#include "ui/meeting/promptpanel.h"

#include "domain/labels.h"

#include "ui/meeting/notedelegate.h"
#include "ui/meeting/promptactions.h"
#include "ui/meeting/promptnotesproxy.h"
#include "ui/meeting/promptrail.h"
#include "ui/meeting/questionview.h"
#include "ui/meeting/sectionband.h"
#include "ui/style/texttone.h"
#include "ui/style/theme.h"
#include "ui/widgets/emptyhint.h"
#include "ui/workspace.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace debrief {

namespace {

constexpr int QuestionHeight = 96;
/// What the notes keep, however long the question is.
constexpr int NotesHeight = 104;
/// The question takes what it needs before the notes take the rest.
constexpr int QuestionStretch = 100;

} // namespace

QAction *PromptPanel::makeAction(const QString &name, const QString &text, const QString &iconName,
                                 const QKeySequence &key)
{
    auto *action = new QAction(theme::icon(iconName), text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    addAction(action);
    return action;
}

void PromptPanel::makeActions()
{
    m_previous = makeAction(QStringLiteral("previousPrompt"), tr("&Previous question"), QStringLiteral("go-previous"),
                            QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    m_next = makeAction(QStringLiteral("nextPrompt"), tr("&Next question"), QStringLiteral("go-next"),
                        QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    m_nextOpen = makeAction(QStringLiteral("nextOpenPrompt"), tr("Next &unanswered question"),
                            QStringLiteral("go-last"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_PageDown));
    m_answered = makeAction(QStringLiteral("promptAnswered"), tr("Question is &answered"), QStringLiteral("checkmark"),
                            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    m_answered->setCheckable(true);
    addActions({m_actions->setsAction(), m_actions->cardsAction()});
    connect(m_previous, &QAction::triggered, this, [this] { step(-1); });
    connect(m_next, &QAction::triggered, this, [this] { step(1); });
    connect(m_nextOpen, &QAction::triggered, this, &PromptPanel::goToNextOpen);
    connect(m_answered, &QAction::triggered, this, &PromptPanel::setAnswered);
}

void PromptPanel::makeMenus()
{
    m_menu->setObjectName(QStringLiteral("promptMenu"));
    m_sectionMenu->setObjectName(QStringLiteral("promptSectionMenu"));
    m_questionMenu->setObjectName(QStringLiteral("promptEditMenu"));
    m_questionMenu->addActions(m_actions->editActions());
    int number = 0;
    for (const Section section : enumValues<Section>()) {
        // The tenth has the nought, as on the keyboard.
        const auto digit = static_cast<Qt::Key>(Qt::Key_0 + ++number % 10);
        QAction *action = makeAction(QStringLiteral("goTo_") + enumName(section), tr("Go to “%1”").arg(label(section)),
                                     {}, QKeySequence(Qt::CTRL | Qt::SHIFT | digit));
        connect(action, &QAction::triggered, this, [this, section] { goToSection(section); });
        m_sectionMenu->addAction(action);
        m_rail->setKey(section, action->shortcut().toString(QKeySequence::NativeText));
    }
}

QWidget *PromptPanel::makePromptArea()
{
    const auto button = [this](QAction *action) {
        auto *tool = new QToolButton(this);
        tool->setDefaultAction(action);
        tool->setObjectName(action->objectName() + QStringLiteral("Button"));
        tool->setAccessibleName(action->text().remove(u'&'));
        tool->setAutoRaise(true);
        tool->setToolButtonStyle(Qt::ToolButtonIconOnly);
        return tool;
    };
    m_position->setObjectName(QStringLiteral("promptPosition"));
    m_position->setAccessibleName(tr("Go to a question"));
    m_position->setToolTip(tr("Go to a question"));
    m_position->setAutoRaise(true);
    m_position->setIcon(theme::icon(QStringLiteral("view-list-text")));
    m_answeredBox->setObjectName(QStringLiteral("promptAnsweredBox"));
    auto *steps = new QHBoxLayout;
    steps->setSpacing(4);
    steps->addWidget(button(m_previous));
    steps->addWidget(m_position);
    steps->addWidget(button(m_next));
    steps->addWidget(button(m_nextOpen));
    steps->addWidget(button(m_actions->cardsAction()));
    steps->addStretch(1);
    steps->addWidget(m_answeredBox);

    m_question->setContextMenuPolicy(Qt::CustomContextMenu);
    m_questionArea->setObjectName(QStringLiteral("promptQuestionArea"));
    m_questionArea->setFrameShape(QFrame::NoFrame);
    m_questionArea->setWidgetResizable(true);
    m_questionArea->setMinimumHeight(QuestionHeight);
    m_questionArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_questionArea->setFocusPolicy(Qt::NoFocus);
    m_questionArea->setWidget(m_question);
    m_questionArea->viewport()->setAutoFillBackground(false);
    m_question->setAutoFillBackground(false);
    m_questionArea->viewport()->installEventFilter(this);

    auto *area = new QWidget(this);
    area->installEventFilter(this);
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins(theme::Gap, theme::Gap, theme::Gap, theme::Gap);
    layout->setSpacing(theme::GapSmall);
    layout->addWidget(m_rail);
    layout->addWidget(m_band);
    layout->addWidget(m_questionArea, QuestionStretch);
    layout->addLayout(steps);
    layout->addWidget(makeNotes(), 1);
    return area;
}

QWidget *PromptPanel::makeNotes()
{
    m_notesTitle->setObjectName(QStringLiteral("promptNotesTitle"));
    m_notesTitle->setFont(theme::tabular(theme::font(theme::Type::Small)));
    m_notesTitle->setWordWrap(true);
    theme::setTextTone(m_notesTitle, theme::Tone::TextMuted);
    m_notesView->setObjectName(QStringLiteral("promptNotes"));
    m_notesView->setAccessibleName(tr("Notes to this question"));
    m_notesView->setModel(m_promptNotes);
    m_notesView->setItemDelegate(new NoteDelegate(m_notesView));
    m_notesView->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_notesView->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_notesView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_notesView->setResizeMode(QListView::Adjust);
    m_notesView->setFrameShape(QFrame::NoFrame);
    m_notesView->setMinimumHeight(48);
    auto *nothing = new QLabel(this);
    nothing->setObjectName(QStringLiteral("promptNotesEmpty"));
    nothing->setWordWrap(true);
    nothing->setText(tr("Nothing yet. What you type into the capture line (Ctrl+Space) is noted here."));
    nothing->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    theme::setTextTone(nothing, theme::Tone::TextMuted);
    m_notesStack->addWidget(m_notesView);
    m_notesStack->addWidget(nothing);
    auto *notes = new QWidget(this);
    notes->setMinimumHeight(NotesHeight);
    auto *column = new QVBoxLayout(notes);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_notesTitle);
    column->addWidget(m_notesStack, 1);
    return notes;
}

QWidget *PromptPanel::makeEmptyArea()
{
    m_empty = new EmptyHint(QStringLiteral("help-contents"), tr("No questions"), {}, this);
    m_empty->setObjectName(QStringLiteral("promptPanelEmpty"));
    auto *area = new QWidget(this);
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(theme::Gap, theme::Gap, theme::Gap, theme::GapHuge);
    column->setSpacing(theme::GapSmall);
    column->addStretch(1);
    column->addWidget(m_empty);
    for (QAction *action : {m_actions->editActions().constFirst(), m_actions->setsAction()}) {
        auto *button = new QPushButton(action->icon(), action->text(), this);
        button->setObjectName(QStringLiteral("empty_") + action->objectName());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(&m_workspace, &Workspace::sessionChanged, button,
                [button](const ReviewSession *session) { button->setVisible(session); });
        button->setVisible(m_workspace.session());
        column->addWidget(button, 0, Qt::AlignHCenter);
    }
    column->addStretch(1);
    return area;
}

} // namespace debrief
