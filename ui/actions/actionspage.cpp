// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/actionspage.h"

#include "domain/labels.h"
#include "language/captureline.h"
#include "session/actionmodel.h"
#include "ui/actions/actionboard.h"
#include "ui/actions/actioncard.h"
#include "ui/actions/actioncolumn.h"
#include "ui/actions/actioneditor.h"
#include "ui/actions/actionlistview.h"
#include "ui/actions/declinedialog.h"
#include "ui/style/theme.h"
#include "ui/widgets/emptyhint.h"
#include "ui/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace debrief {

ActionsPage::ActionsPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent),
      m_model(new ActionModel(this)),
      m_board(new ActionBoard(*m_model, this)),
      m_editor(new ActionEditor(workspace, this))
{
    setObjectName(u"actionsPage"_s);
    makeActions();
    build();
    connect(m_board, &ActionBoard::currentChanged, this, [this](ActionId id) {
        m_editor->setAction(id);
        updateState();
    });
    connect(m_board, &ActionBoard::activated, this, &ActionsPage::editCurrent);
    connect(m_board, &ActionBoard::moveRequested, this, &ActionsPage::move);
    connect(m_board, &ActionBoard::newActionTyped, this, &ActionsPage::addTyped);
    connect(m_editor, &ActionEditor::closeRequested, this, &ActionsPage::closeEditor);
    connect(m_model, &ActionModel::editFailed, this, [this](const Error &error) { this->workspace().report(error); });
    connect(&workspace, &Workspace::sessionChanged, this, &ActionsPage::setSession);
    connect(&workspace, &Workspace::revealed, this, [this](const QUuid &id) {
        if (!m_session || !m_session->find<ActionItem>(ActionId(id)))
            return;
        m_board->setCurrentAction(ActionId(id));
        m_board->focusCurrent();
    });
    setSession(workspace.session());
}

ActionsPage::~ActionsPage() = default;

QString ActionsPage::title() const
{
    return tr("Actions");
}

QList<QAction *> ActionsPage::pageActions() const
{
    return m_actions;
}

void ActionsPage::focusFirst()
{
    m_board->focusCurrent();
}

void ActionsPage::build()
{
    m_editorPane = new QWidget(this);
    m_editorPane->setObjectName(u"actionEditorPane"_s);
    auto *heading = new QLabel(tr("Action"), m_editorPane);
    heading->setFont(theme::font(theme::Type::Large));
    auto *close = new QToolButton(m_editorPane);
    close->setObjectName(u"closeActionEditor"_s);
    close->setAutoRaise(true);
    close->setIcon(theme::icon(u"window-close"_s));
    close->setToolTip(tr("Close (Escape)"));
    close->setAccessibleName(tr("Close the fields of the action"));
    connect(close, &QToolButton::clicked, this, &ActionsPage::closeEditor);
    auto *paneHead = new QHBoxLayout;
    paneHead->setContentsMargins(theme::Gap, 0, theme::GapSmall, 0);
    paneHead->addWidget(heading, 1);
    paneHead->addWidget(close);
    auto *pane = new QVBoxLayout(m_editorPane);
    pane->setContentsMargins(0, theme::GapSmall, 0, 0);
    pane->setSpacing(0);
    pane->addLayout(paneHead);
    pane->addWidget(m_editor, 1);
    m_editorPane->hide();

    auto *add = new QPushButton(theme::icon(u"list-add"_s), tr("New action"), this);
    add->setObjectName(u"newActionButton"_s);
    add->setToolTip(tr("Type a new action (N)"));
    connect(add, &QPushButton::clicked, this, &ActionsPage::addAction);
    m_summary = new QLabel(this);
    m_summary->setObjectName(u"actionSummary"_s);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(theme::Gap);
    bar->addWidget(add);
    bar->addWidget(m_summary, 1);

    auto *boardPane = new QWidget(this);
    auto *boardLayout = new QVBoxLayout(boardPane);
    boardLayout->setContentsMargins(theme::Gap, theme::Gap, theme::Gap, theme::Gap);
    boardLayout->setSpacing(theme::Gap);
    boardLayout->addLayout(bar);
    boardLayout->addWidget(m_board, 1);

    m_splitter = new QSplitter(this);
    m_splitter->setObjectName(u"actionsSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(boardPane);
    m_splitter->addWidget(m_editorPane);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({1000, 320});

    m_noReview = new EmptyHint(u"view-task"_s, tr("No review is open"),
                               tr("Open a review from the library, or begin a new one."), this);
    m_noReview->setObjectName(u"noReviewHint"_s);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_noReview);
    m_stack->addWidget(m_splitter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

void ActionsPage::makeActions()
{
    const auto make = [this](const QString &name, const QString &text, const QString &icon,
                             const QList<QKeySequence> &keys) {
        auto *action = new QAction(icon.isEmpty() ? QIcon() : theme::icon(icon), text, this);
        action->setObjectName(name);
        action->setShortcuts(keys);
        // Single letters are keys of the cards, never of the fields beside them.
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_board->addAction(action);
        m_actions.append(action);
        return action;
    };
    const auto separate = [this](const QString &name) {
        auto *separator = new QAction(this);
        separator->setObjectName(name);
        separator->setSeparator(true);
        m_actions.append(separator);
    };
    const auto forCard = [this](QAction *action) { m_cardActions.append(action); };
    const Qt::Key before = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    const Qt::Key after = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;

    m_newAction = make(u"newAction"_s, tr("&New action"), u"list-add"_s, {Qt::Key_N, Qt::Key_Insert});
    connect(m_newAction, &QAction::triggered, this, &ActionsPage::addAction);
    QAction *edit =
        make(u"editAction"_s, tr("&Edit action"), u"document-edit"_s, {Qt::Key_Return, Qt::Key_Enter, Qt::Key_F2});
    connect(edit, &QAction::triggered, this, &ActionsPage::editCurrent);
    forCard(edit);
    QAction *remove = make(u"deleteAction"_s, tr("&Delete action"), u"edit-delete"_s, {QKeySequence::Delete});
    connect(remove, &QAction::triggered, this, &ActionsPage::deleteCurrent);
    forCard(remove);

    separate(u"moveSeparator"_s);
    const struct
    {
        QString name;
        QString text;
        Qt::Key key;
        void (ActionsPage::*slot)(int);
        int step;
    } moves[] = {
        {u"moveToPreviousColumn"_s, tr("Move to &previous column"), before, &ActionsPage::moveToNeighbour, -1},
        {u"moveToNextColumn"_s, tr("Move to ne&xt column"), after, &ActionsPage::moveToNeighbour, 1},
        {u"moveActionUp"_s, tr("Move &up"), Qt::Key_Up, &ActionsPage::moveWithin, -1},
        {u"moveActionDown"_s, tr("Move do&wn"), Qt::Key_Down, &ActionsPage::moveWithin, 1},
    };
    for (const auto &entry : moves) {
        QAction *action = make(entry.name, entry.text, {}, {QKeySequence(Qt::CTRL | entry.key)});
        connect(action, &QAction::triggered, this,
                [this, slot = entry.slot, step = entry.step] { (this->*slot)(step); });
        forCard(action);
    }

    separate(u"columnSeparator"_s);
    int key = Qt::Key_1;
    for (const ActionState state : enumValues<ActionState>()) {
        QAction *action =
            make(u"goToColumn_"_s + enumName(state), tr("Go to “%1”").arg(label(state)), {}, {QKeySequence(key++)});
        connect(action, &QAction::triggered, this, [this, state] { m_board->focusColumn(state); });

        ActionListView &cards = m_board->column(state).view();
        cards.setContextMenuPolicy(Qt::ActionsContextMenu);
        cards.addAction(m_newAction);
        cards.addActions(m_cardActions);
    }
}

void ActionsPage::setSession(ReviewSession *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    // Before the model: what is current while rows come and go is not what was.
    if (m_session)
        connect(m_session, &ReviewSession::changed, this, [this] { m_currentBefore = m_board->currentAction(); });
    m_model->setSession(session);
    m_editor->setSession(session);
    if (m_session)
        connect(m_session, &ReviewSession::changed, this, &ActionsPage::followChanges);
    m_board->forgetCurrent();
    m_editorPane->hide();
    m_stack->setCurrentIndex(session ? 1 : 0);
    updateState();
}

void ActionsPage::followChanges(const Changes &changes)
{
    if (std::ranges::none_of(changes, [](const Change &change) { return isOf<ActionItem>(change); }))
        return;
    // The current card stays current wherever it went.
    if (m_session->find<ActionItem>(m_currentBefore))
        m_board->setCurrentAction(m_currentBefore);
    else
        m_board->adoptCurrent();
    updateState();
}

void ActionsPage::updateState()
{
    const bool hasCard = !m_board->currentAction().isNull();
    for (QAction *action : std::as_const(m_cardActions))
        action->setEnabled(hasCard);
    for (QAction *action : std::as_const(m_actions)) {
        if (!m_cardActions.contains(action) && !action->isSeparator())
            action->setEnabled(m_session != nullptr);
    }
    if (!hasCard)
        m_editorPane->hide();
    if (!m_session)
        return;
    int open = 0;
    int wanting = 0;
    for (const ActionItem &action : m_session->tableOf<ActionItem>()) {
        open += isOpen(action) ? 1 : 0;
        wanting += whatLacks(action).isEmpty() ? 0 : 1;
    }
    if (m_session->tableOf<ActionItem>().isEmpty())
        m_summary->setText(tr("No action yet. Type one here or, anywhere, into the capture line behind “!”."));
    else if (wanting == 0)
        m_summary->setText(tr("%n open", "actions", open));
    else
        m_summary->setText(tr("%n open", "actions", open) + u" · "_s + tr("%n still incomplete", "actions", wanting));
}

void ActionsPage::addAction()
{
    if (m_session)
        m_board->column(ActionState::Proposed).openNewLine();
}

void ActionsPage::addTyped(const QString &text)
{
    if (!m_session)
        return;
    // As the capture line reads it: @owner, due, #theme.
    const auto draft = parseCapture(u"! "_s + text, workspace().captureContext());
    if (!draft) {
        workspace().report(draft.error());
        return;
    }
    const auto added = m_session->add(*draft);
    if (!added) {
        workspace().report(added.error());
        return;
    }
    m_board->column(ActionState::Proposed).clearNewLine();
    m_board->setCurrentAction(ActionId(*added));
}

void ActionsPage::editCurrent()
{
    if (m_board->currentAction().isNull())
        return;
    m_editor->setAction(m_board->currentAction());
    m_editorPane->show();
    m_editor->focusTitle();
}

void ActionsPage::closeEditor()
{
    m_editorPane->hide();
    m_board->focusCurrent();
}

void ActionsPage::deleteCurrent()
{
    const ActionId id = m_board->currentAction();
    if (m_session && !id.isNull())
        workspace().report(m_session->remove({id.uuid()}, tr("Delete action")));
}

void ActionsPage::move(ActionId id, ActionState state, int place)
{
    const ActionItem *action = m_session ? m_session->find<ActionItem>(id) : nullptr;
    if (!action)
        return;
    if (state != ActionState::Declined || action->state == ActionState::Declined) {
        if (workspace().report(m_session->moveAction(id, state, place)))
            m_board->setCurrentAction(id);
        return;
    }
    auto *dialog = new DeclineDialog(action->title, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id, place] {
        if (m_session && workspace().report(m_session->moveAction(id, ActionState::Declined, place, dialog->reason())))
            m_board->setCurrentAction(id);
    });
    dialog->open();
}

void ActionsPage::moveToNeighbour(int step)
{
    const auto state = m_board->neighbour(step);
    if (state)
        move(m_board->currentAction(), *state, 0);
}

void ActionsPage::moveWithin(int step)
{
    const ActionColumn &column = m_board->column(m_board->currentState());
    const int place = column.rowOf(m_board->currentAction()) + step;
    if (place >= 0 && place < column.cardCount())
        move(m_board->currentAction(), column.state(), place);
}

} // namespace debrief
