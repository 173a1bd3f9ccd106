// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/promptpanel.h"

#include "domain/labels.h"
#include "session/meetingclock.h"
#include "session/notemodel.h"
#include "session/promptmodel.h"
#include "session/reviewsession.h"

#include "ui/meeting/promptactions.h"
#include "ui/meeting/promptnotesproxy.h"
#include "ui/meeting/promptrail.h"
#include "ui/meeting/questionview.h"
#include "ui/meeting/sectionband.h"
#include "ui/widgets/emptyhint.h"
#include "ui/workspace.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace debrief {

namespace {

bool isCovered(const QModelIndex &index)
{
    return index.data(PromptModel::AnsweredRole).toBool() || index.data(PromptModel::NoteCountRole).toInt() > 0;
}

QString escaped(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

PromptPanel::PromptPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_prompts(new PromptModel(this)),
      m_notes(new NoteModel(NoteModel::Audience::Console, this)),
      m_promptNotes(new PromptNotesProxy(this)),
      m_rail(new PromptRail(*m_prompts, this)),
      m_band(new SectionBand(this)),
      m_question(new QuestionView(this)),
      m_questionArea(new QScrollArea(this)),
      m_actions(new PromptActions(workspace, *m_question)),
      m_position(new QToolButton(this)),
      m_menu(std::make_unique<QMenu>()),
      m_sectionMenu(std::make_unique<QMenu>(tr("&Go to topic"))),
      m_questionMenu(std::make_unique<QMenu>(tr("&Question"))),
      m_answeredBox(new QCheckBox(tr("Answered"), this)),
      m_notesTitle(new QLabel(this)),
      m_notesView(new QListView(this)),
      m_notesStack(new QStackedWidget(this)),
      m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("promptPanel"));
    setAccessibleName(tr("Questions"));
    m_promptNotes->setSourceModel(m_notes);
    makeActions();
    makeMenus();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(makePromptArea());
    m_stack->addWidget(makeEmptyArea());
    connectAll();
    setSession(m_workspace.session());
}

PromptPanel::~PromptPanel() = default;

QList<QAction *> PromptPanel::panelActions() const
{
    return {m_previous,
            m_next,
            m_nextOpen,
            m_sectionMenu->menuAction(),
            m_answered,
            m_questionMenu->menuAction(),
            m_actions->setsAction(),
            m_actions->cardsAction()};
}

void PromptPanel::connectAll()
{
    connect(m_position, &QToolButton::clicked, this,
            [this] { m_menu->popup(m_position->mapToGlobal(QPoint(0, m_position->height()))); });
    connect(m_rail, &PromptRail::clicked, this, &PromptPanel::goToSection);
    connect(m_answeredBox, &QCheckBox::clicked, this, &PromptPanel::setAnswered);
    connect(m_menu.get(), &QMenu::aboutToShow, this, &PromptPanel::fillMenu);
    connect(m_question, &QuestionView::doubleClicked, m_actions->editActions().at(1), &QAction::trigger);
    connect(m_question, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { m_questionMenu->popup(m_question->mapToGlobal(at)); });
    connect(&m_workspace, &Workspace::sessionChanged, this, &PromptPanel::setSession);
    connect(&m_workspace, &Workspace::currentPromptChanged, this, &PromptPanel::follow);
    connect(&m_workspace.meeting(), &MeetingClock::ticked, this, &PromptPanel::followTime);
    connect(&m_workspace.meeting(), &MeetingClock::stateChanged, this, &PromptPanel::followTime);
    connect(m_prompts, &QAbstractItemModel::dataChanged, this, &PromptPanel::follow);
    connect(m_prompts, &QAbstractItemModel::rowsInserted, this, &PromptPanel::follow);
    connect(m_prompts, &QAbstractItemModel::rowsRemoved, this, &PromptPanel::follow);
    connect(m_prompts, &QAbstractItemModel::rowsMoved, this, &PromptPanel::follow);
    connect(m_prompts, &QAbstractItemModel::modelReset, this, &PromptPanel::follow);
    connect(m_promptNotes, &QAbstractItemModel::rowsInserted, this, &PromptPanel::followCount);
    connect(m_promptNotes, &QAbstractItemModel::rowsRemoved, this, &PromptPanel::followCount);
    connect(m_promptNotes, &QAbstractItemModel::modelReset, this, &PromptPanel::followCount);
    const auto report = [this](const Error &error) { m_workspace.report(error); };
    connect(m_prompts, &PromptModel::editFailed, this, report);
    connect(m_notes, &NoteModel::editFailed, this, report);
}

void PromptPanel::setSession(ReviewSession *session)
{
    m_prompts->setSession(session);
    m_notes->setSession(session);
    ensureCurrent();
    follow();
}

void PromptPanel::ensureCurrent()
{
    const ReviewSession *session = m_workspace.session();
    if (!session || m_prompts->rowCount() == 0 || session->find<Prompt>(m_workspace.currentPrompt()))
        return;
    int row = 0;
    while (row < m_prompts->rowCount() - 1 && isCovered(m_prompts->index(row, 0)))
        ++row;
    m_workspace.setCurrentPrompt(m_prompts->valueAt(isCovered(m_prompts->index(row, 0)) ? 0 : row)->id);
}

int PromptPanel::currentRow() const
{
    return m_prompts->rowOf(m_workspace.currentPrompt());
}

void PromptPanel::follow()
{
    const int row = currentRow();
    const int count = m_prompts->rowCount();
    const Prompt *prompt = m_prompts->valueAt(row);
    if (!prompt && count > 0 && m_workspace.session()) {
        // Not at once: everyone is to hear of the one before of the next.
        QMetaObject::invokeMethod(this, &PromptPanel::ensureCurrent, Qt::QueuedConnection);
    }
    m_stack->setCurrentIndex(count > 0 ? 0 : 1);
    m_empty->setTexts(tr("No questions"),
                      m_workspace.session()
                          ? tr("This review asks nothing yet. Write a question, or use a set of them.")
                          : tr("When a review with questions is open, the current one stands here."));
    m_previous->setEnabled(row > 0);
    m_next->setEnabled(row >= 0 && row < count - 1);
    m_nextOpen->setEnabled(prompt != nullptr);
    for (QAction *action : m_sectionMenu->actions())
        action->setEnabled(prompt != nullptr);
    m_answered->setEnabled(prompt != nullptr);
    m_answered->setChecked(prompt && prompt->answered);
    m_answeredBox->setEnabled(prompt != nullptr);
    m_answeredBox->setChecked(prompt && prompt->answered);
    m_promptNotes->setPrompt(prompt ? prompt->id : PromptId());
    m_band->setPosition(prompt ? prompt->section : Section::General, row + 1, count);
    m_question->setPrompt(prompt ? *prompt : Prompt());
    m_actions->follow();
    fitQuestion();
    followCount();
}

void PromptPanel::fitQuestion()
{
    // No more than it needs; where that is too much it scrolls, and the notes keep their room.
    const int wanted = m_question->heightForWidth(m_questionArea->viewport()->width());
    m_questionArea->setMaximumHeight(qMax(m_questionArea->minimumHeight(), wanted));
}

bool PromptPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest)
        QMetaObject::invokeMethod(this, &PromptPanel::fitQuestion, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void PromptPanel::followCount()
{
    m_notesStack->setCurrentIndex(m_promptNotes->rowCount() > 0 ? 0 : 1);
    followTime();
}

void PromptPanel::followTime()
{
    const Prompt *prompt = m_prompts->valueAt(currentRow());
    const qint64 seconds = prompt ? m_workspace.meeting().secondsOf(prompt->id) : 0;
    m_rail->follow(prompt ? std::optional(prompt->section) : std::nullopt,
                   prompt ? seconds - prompt->talkedSeconds : 0);
    const QString text = tr("%1 · %2 talked", "notes to the question, and the time")
                             .arg(tr("%n note(s)", nullptr, m_promptNotes->rowCount()), clockLabel(seconds));
    if (m_notesTitle->text() != text)
        m_notesTitle->setText(text);
}

void PromptPanel::step(int by)
{
    if (const Prompt *prompt = m_prompts->valueAt(currentRow() + by))
        m_workspace.setCurrentPrompt(prompt->id);
}

void PromptPanel::goToSection(Section section)
{
    QList<int> rows;
    for (int row = 0; row < m_prompts->rowCount(); ++row) {
        if (m_prompts->valueAt(row)->section == section)
            rows.append(row);
    }
    if (rows.isEmpty()) {
        m_workspace.say(Workspace::Severity::Information, tr("There is no question to “%1”.").arg(label(section)));
        return;
    }
    // From within the section to its next prompt; from elsewhere to the first one that is still open.
    const auto at = rows.indexOf(currentRow());
    auto target = at >= 0 ? (at + 1) % rows.size() : 0;
    if (at < 0) {
        const auto open =
            std::find_if(rows.cbegin(), rows.cend(), [this](int row) { return !isCovered(m_prompts->index(row, 0)); });
        target = open == rows.cend() ? 0 : open - rows.cbegin();
    }
    m_workspace.setCurrentPrompt(m_prompts->valueAt(rows.at(target))->id);
    follow();
}

void PromptPanel::goToNextOpen()
{
    const int count = m_prompts->rowCount();
    const int here = currentRow();
    for (int by = 1; by <= count; ++by) {
        const Prompt *prompt = m_prompts->valueAt((qMax(0, here) + by) % count);
        if (!prompt->answered && prompt->id != m_workspace.currentPrompt())
            return m_workspace.setCurrentPrompt(prompt->id);
    }
    const Prompt *current = m_prompts->valueAt(here);
    m_workspace.say(Workspace::Severity::Information, current && !current->answered
                                                          ? tr("This is the last question without an answer.")
                                                          : tr("All questions are answered."));
}

void PromptPanel::fillMenu()
{
    m_menu->clear();
    std::optional<Section> section;
    for (int row = 0; row < m_prompts->rowCount(); ++row) {
        const Prompt *prompt = m_prompts->valueAt(row);
        if (section != prompt->section)
            m_menu->addSection(label(prompt->section));
        section = prompt->section;
        QAction *action = m_menu->addAction(escaped(prompt->text));
        action->setCheckable(true);
        action->setChecked(row == currentRow());
        connect(action, &QAction::triggered, this, [this, id = prompt->id] { m_workspace.setCurrentPrompt(id); });
    }
}

void PromptPanel::setAnswered(bool answered)
{
    const int row = currentRow();
    if (row < 0)
        return;
    m_prompts->setData(m_prompts->index(row, PromptModel::TextColumn), answered ? Qt::Checked : Qt::Unchecked,
                       Qt::CheckStateRole);
    follow();
}

} // namespace debrief
