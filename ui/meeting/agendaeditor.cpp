// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/agendaeditor.h"

#include "domain/labels.h"
#include "domain/stopwatch.h"
#include "session/agendas.h"
#include "session/meetingclock.h"
#include "ui/meeting/agendamodel.h"
#include "ui/style/texttone.h"
#include "ui/widgets/rowtable.h"
#include "ui/workspace.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace debrief {

AgendaEditor::AgendaEditor(Workspace &workspace, QWidget *parent)
    : Card(tr("Agenda"), parent),
      m_workspace(workspace),
      m_model(new AgendaModel(this)),
      m_table(new RowTable(this)),
      m_topic(new QLineEdit(this)),
      m_total(new QLabel(this)),
      m_add(new QAction(theme::icon(QStringLiteral("list-add")), tr("Add &topic"), this)),
      m_up(new QAction(theme::icon(QStringLiteral("go-up")), tr("Move topic &up"), this)),
      m_down(new QAction(theme::icon(QStringLiteral("go-down")), tr("Move topic do&wn"), this)),
      m_delete(new QAction(theme::icon(QStringLiteral("edit-delete")), tr("D&elete topic"), this)),
      m_use(new QAction(theme::icon(QStringLiteral("view-list-text")), tr("Use a &built-in agenda"), this)),
      m_useButton(new QToolButton(this))
{
    setObjectName(QStringLiteral("agendaEditor"));
    build();
    connect(m_model, &AgendaModel::editFailed, &m_workspace, qOverload<const Error &>(&Workspace::report));
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &AgendaEditor::updateState);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &AgendaEditor::updateState);
    connect(m_model, &QAbstractItemModel::modelReset, this, &AgendaEditor::updateState);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &AgendaEditor::updateState);
    connect(m_model, &QAbstractItemModel::rowsMoved, this, &AgendaEditor::updateState);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &AgendaEditor::updateState);
    connect(&m_workspace.meeting(), &MeetingClock::stateChanged, this, &AgendaEditor::updateState);
    connect(m_topic, &QLineEdit::returnPressed, this, &AgendaEditor::addTyped);
    connect(m_add, &QAction::triggered, this, [this] { m_topic->setFocus(Qt::ShortcutFocusReason); });
    connect(m_up, &QAction::triggered, this, [this] { moveCurrent(-1); });
    connect(m_down, &QAction::triggered, this, [this] { moveCurrent(+1); });
    connect(m_delete, &QAction::triggered, this, &AgendaEditor::deleteSelected);
    connect(&m_workspace, &Workspace::sessionChanged, this, &AgendaEditor::setSession);
    setSession(m_workspace.session());
}

void AgendaEditor::build()
{
    m_add->setObjectName(QStringLiteral("addTopic"));
    m_up->setObjectName(QStringLiteral("moveTopicUp"));
    m_down->setObjectName(QStringLiteral("moveTopicDown"));
    m_delete->setObjectName(QStringLiteral("deleteTopic"));
    m_table->setObjectName(QStringLiteral("agendaTable"));
    m_table->setAccessibleName(tr("Agenda"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setDragDropMode(QAbstractItemView::InternalMove);
    m_table->setDragDropOverwriteMode(false);
    m_table->addActions({m_up, m_down, m_delete});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->installEventFilter(this);
    m_table->setFont(theme::tabular(m_table->font()));
    m_table->setColumnWeights({1, 0, 0});

    m_topic->setObjectName(QStringLiteral("agendaTopic"));
    m_topic->setAccessibleName(tr("Topic to add"));
    m_topic->setPlaceholderText(tr("Add a topic: type it and press Return"));
    m_topic->setClearButtonEnabled(true);
    m_total->setObjectName(QStringLiteral("agendaTotal"));
    m_total->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    theme::setTextTone(m_total, theme::Tone::TextMuted);
    addTemplates();
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_useButton);
    foot->addWidget(m_total, 1);
    body()->addWidget(m_table);
    body()->addLayout(foot);
    body()->addWidget(m_topic);
}

void AgendaEditor::addTemplates()
{
    m_use->setObjectName(QStringLiteral("useAgenda"));
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("agendaTemplates"));
    for (const AgendaTemplate &agenda : builtInAgendas()) {
        QAction *action = menu->addAction(agenda.name);
        action->setObjectName(QStringLiteral("useAgenda-") + agenda.key);
        connect(action, &QAction::triggered, this, [this, agenda] {
            if (ReviewSession *session = m_workspace.session())
                m_workspace.report(useAgenda(*session, agenda));
        });
    }
    m_use->setMenu(menu);
    m_useButton->setObjectName(QStringLiteral("useAgendaButton"));
    m_useButton->setAutoRaise(true);
    m_useButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_useButton->setPopupMode(QToolButton::InstantPopup);
    m_useButton->setDefaultAction(m_use);
    m_useButton->setFocusPolicy(Qt::TabFocus);
}

void AgendaEditor::setSession(ReviewSession *session)
{
    m_model->setSession(session);
    setEnabled(session);
    updateState();
}

void AgendaEditor::addTyped()
{
    ReviewSession *session = m_workspace.session();
    const QString title = m_topic->text().trimmed();
    if (!session || title.isEmpty())
        return;
    const auto added = session->addAgendaItem(title, UsualSeconds);
    if (!added)
        return m_workspace.report(added.error());
    m_topic->clear();
    m_table->setCurrentIndex(m_model->indexOf(*added));
}

void AgendaEditor::moveCurrent(int step)
{
    const AgendaItem *item = m_model->valueAt(m_table->currentIndex().row());
    if (!item)
        return;
    const AgendaItemId id = item->id;
    const int row = m_table->currentIndex().row();
    m_workspace.report(m_model->moveTo(id, step < 0 ? row - 1 : row + 2));
    m_table->setCurrentIndex(m_model->indexOf(id));
}

void AgendaEditor::deleteSelected()
{
    ReviewSession *session = m_workspace.session();
    const AgendaItem *item = m_model->valueAt(m_table->currentIndex().row());
    if (session && item)
        m_workspace.report(session->remove({item->id.uuid()}, tr("Delete topic")));
}

void AgendaEditor::updateState()
{
    const int row = m_table->currentIndex().row();
    m_table->setVisible(m_model->rowCount() > 0);
    m_total->setVisible(m_model->rowCount() > 0);
    const int taken = m_model->takenSeconds();
    const QString planned = durationLabel(std::chrono::seconds(m_model->plannedSeconds()));
    m_total->setText(taken > 0 ? tr("%1 of %2 taken").arg(stopwatchLabel(std::chrono::seconds(taken)), planned)
                               : tr("%1 in all").arg(planned));
    m_table->setColumnHidden(AgendaModel::TakenColumn, taken == 0);
    // The agenda of a meeting that has begun is what its time was measured by.
    const bool canUse = m_workspace.session() && m_workspace.meeting().state() == MeetingClock::State::NotBegun;
    m_use->setEnabled(canUse);
    for (QAction *action : m_use->menu()->actions())
        action->setEnabled(canUse);
    m_add->setEnabled(m_workspace.session());
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row < m_model->rowCount() - 1);
    m_delete->setEnabled(row >= 0);
}

bool AgendaEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return Card::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool alt = key->modifiers().testFlag(Qt::AltModifier);
    if (key->key() == Qt::Key_Delete) {
        deleteSelected();
        return true;
    }
    if (alt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        moveCurrent(key->key() == Qt::Key_Up ? -1 : +1);
        return true;
    }
    return Card::eventFilter(watched, event);
}

} // namespace debrief
