// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/discussnotes.h"

#include "session/reviewsession.h"

#include "ui/meeting/discusstree.h"
#include "ui/meeting/notetreedelegate.h"
#include "ui/meeting/notetreemodel.h"
#include "ui/style/theme.h"
#include "ui/widgets/emptyhint.h"
#include "ui/widgets/plaintext.h"
#include "ui/workspace.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace debrief {

DiscussNotes::DiscussNotes(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_model(new NoteTreeModel(this)),
      m_tree(new DiscussTree(QStringLiteral("notesTree"), this)),
      m_stack(new QStackedWidget(this)),
      m_moveMenu(std::make_unique<QMenu>(tr("&Move note to")))
{
    setObjectName(QStringLiteral("discussNotes"));
    m_tree->setAccessibleName(tr("Notes of the meeting"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new NoteTreeDelegate(m_tree));
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setRootIsDecorated(false);
    m_tree->setDragDropMode(QAbstractItemView::DragDrop);
    m_tree->setDefaultDropAction(Qt::MoveAction);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    makeActions();

    auto *title = new QLabel(tr("What was said"), this);
    title->setFont(theme::font(theme::Type::Large));
    title->setContentsMargins(theme::Gap, theme::GapSmall, theme::Gap, theme::GapSmall);
    // As high as the title of the pane beside it, which has a button.
    title->setMinimumHeight(QToolButton().sizeHint().height() + 2 * theme::GapSmall + theme::GapSmall);
    auto *empty = new EmptyHint(QStringLiteral("document-edit"), tr("Nothing has been noted yet"),
                                tr("What is said in the meeting goes here, question by question. Press Ctrl+Space and "
                                   "type; begin with ? to park "
                                   "a topic, with * for a private note."),
                                this);
    empty->setObjectName(QStringLiteral("notesEmpty"));
    m_stack->addWidget(m_tree);
    m_stack->addWidget(empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(title);
    layout->addWidget(m_stack, 1);

    connect(&workspace, &Workspace::revealed, this, [this](const QUuid &id) {
        if (!m_model->indexOf(NoteId(id)).isValid())
            return;
        select({NoteId(id)});
        m_tree->setFocus(Qt::OtherFocusReason);
    });
    connect(&workspace, &Workspace::sessionChanged, this, &DiscussNotes::setSession);
    connect(m_model, &NoteTreeModel::editFailed, this, [this](const Error &error) { m_workspace.report(error); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &DiscussNotes::followContents);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &DiscussNotes::followContents);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &DiscussNotes::followContents);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &DiscussNotes::refresh);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DiscussNotes::refresh);
    setSession(workspace.session());
}

DiscussNotes::~DiscussNotes() = default;

QAction *DiscussNotes::add(const QString &name, const QString &text, const QString &iconName, const QKeySequence &key,
                           std::function<void()> work)
{
    auto *action = new QAction(theme::icon(iconName), text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_tree->addAction(action);
    connect(action, &QAction::triggered, this, std::move(work));
    m_actions.append(action);
    return action;
}

void DiscussNotes::makeActions()
{
    const auto key = [](auto... keys) { return QKeySequence((... | keys)); };
    add(QStringLiteral("editNote"), tr("&Edit note"), QStringLiteral("document-edit"), QKeySequence(Qt::Key_F2),
        [this] { m_tree->edit(m_tree->currentIndex()); });
    m_moveMenu->setObjectName(QStringLiteral("moveNoteMenu"));
    m_moveMenu->menuAction()->setObjectName(QStringLiteral("moveNote"));
    connect(m_moveMenu.get(), &QMenu::aboutToShow, this, &DiscussNotes::fillMoveMenu);
    m_actions.append(m_moveMenu->menuAction());
    add(QStringLiteral("moveNoteUp"), tr("Move note to &previous question"), QStringLiteral("go-up"),
        key(Qt::ALT, Qt::Key_Up), [this] { moveBy(-1); });
    add(QStringLiteral("moveNoteDown"), tr("Move note to &next question"), QStringLiteral("go-down"),
        key(Qt::ALT, Qt::Key_Down), [this] { moveBy(1); });
    m_private = add(QStringLiteral("notePrivate"), tr("Pri&vate note"), QStringLiteral("object-locked"),
                    key(Qt::CTRL, Qt::SHIFT, Qt::Key_P), [this] { togglePrivate(); });
    m_private->setCheckable(true);
    m_park = add(QStringLiteral("noteParked"), tr("In the par&king lot"), QStringLiteral("bookmarks"),
                 key(Qt::CTRL, Qt::SHIFT, Qt::Key_K), [this] { togglePark(); });
    m_park->setCheckable(true);
    add(QStringLiteral("noteToAction"), tr("Make an &action of it"), QStringLiteral("view-task-add"),
        key(Qt::CTRL, Qt::SHIFT, Qt::Key_T), [this] { toAction(); });
    add(QStringLiteral("deleteNotes"), tr("De&lete note"), QStringLiteral("edit-delete"),
        QKeySequence(QKeySequence::Delete), [this] { removeSelected(); });

    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        QMenu menu;
        menu.addActions(m_actions);
        menu.exec(m_tree->viewport()->mapToGlobal(at));
    });
}

void DiscussNotes::setSession(ReviewSession *session)
{
    m_model->setSession(session);
    followContents();
}

void DiscussNotes::followContents()
{
    int notes = 0;
    for (int group = 0; group < m_model->rowCount(); ++group)
        notes += m_model->rowCount(m_model->index(group, 0));
    m_stack->setCurrentIndex(notes > 0 ? 0 : 1);
    refresh();
}

QList<NoteId> DiscussNotes::selectedNotes() const
{
    QList<NoteId> ids;
    QModelIndexList selected = m_tree->selectionModel()->selectedIndexes();
    std::sort(selected.begin(), selected.end());
    for (const QModelIndex &index : std::as_const(selected)) {
        if (const NoteId id = m_model->noteAt(index); !id.isNull())
            ids.append(id);
    }
    return ids;
}

void DiscussNotes::refresh()
{
    const QList<NoteId> ids = selectedNotes();
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(!ids.isEmpty());
    const ReviewSession *session = m_workspace.session();
    const Note *first = session && !ids.isEmpty() ? session->find<Note>(ids.constFirst()) : nullptr;
    m_private->setChecked(first && first->isPrivate);
    m_park->setChecked(first && first->isParked);
}

void DiscussNotes::fillMoveMenu()
{
    m_moveMenu->clear();
    for (int group = 0; group < m_model->rowCount(); ++group) {
        QString text = m_model->index(group, 0).data().toString();
        QAction *action = m_moveMenu->addAction(text.replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, group] { moveTo(group); });
    }
}

void DiscussNotes::moveBy(int step)
{
    const QList<NoteId> ids = selectedNotes();
    if (ids.isEmpty())
        return;
    const int from = m_model->groupOf(m_model->indexOf(ids.constFirst()));
    const int to = std::clamp(from + step, 0, m_model->rowCount() - 1);
    if (to != from)
        moveTo(to);
}

void DiscussNotes::moveTo(int group)
{
    const QList<NoteId> ids = selectedNotes();
    m_workspace.report(m_model->moveTo(ids, group));
    select(ids);
}

void DiscussNotes::changeEach(const QList<NoteId> &ids, const QString &undoText,
                              const std::function<void(Note &)> &change)
{
    ReviewSession *session = m_workspace.session();
    if (!session || ids.isEmpty())
        return;
    QList<Entity> changed;
    for (const NoteId &id : ids) {
        Note note = *session->find<Note>(id);
        change(note);
        changed.append(note);
    }
    m_workspace.report(session->updateAll(changed, undoText));
    select(ids);
}

void DiscussNotes::togglePrivate()
{
    const QList<NoteId> ids = selectedNotes();
    const bool makePrivate = m_private->isChecked();
    changeEach(ids, makePrivate ? tr("Make note private") : tr("Make note public"),
               [makePrivate](Note &note) { note.isPrivate = makePrivate; });
    refresh();
}

void DiscussNotes::togglePark()
{
    const QList<NoteId> ids = selectedNotes();
    const bool park = m_park->isChecked();
    changeEach(ids, park ? tr("Park note") : tr("Take note out of the parking lot"),
               [park](Note &note) { note.isParked = park; });
    refresh();
}

void DiscussNotes::toAction()
{
    ReviewSession *session = m_workspace.session();
    const QList<NoteId> ids = selectedNotes();
    if (!session || ids.isEmpty())
        return;
    // The room sees an action at once; a warning would come too late.
    if (std::ranges::any_of(ids, [session](const NoteId &id) { return session->find<Note>(id)->isPrivate; })) {
        m_workspace.say(
            Workspace::Severity::Warning,
            tr("A private note stays in the console. Make it public first, in words that are for everyone."));
        return;
    }
    int made = 0;
    for (const NoteId &id : ids) {
        const Note note = *session->find<Note>(id);
        const Prompt *prompt = session->find<Prompt>(note.promptId);
        ActionDraft draft;
        draft.title = plainLine(note.text);
        draft.themes = note.themes;
        draft.phase = prompt ? phaseOf(prompt->section) : Phase::None;
        draft.noteIds = {id};
        const auto added = session->addAction(draft);
        if (!added) {
            m_workspace.report(added.error());
            return;
        }
        ++made;
    }
    const QString said = tr("%n action(s) made", nullptr, made);
    m_workspace.say(Workspace::Severity::Success, tr("%1. You find them on the page Actions.").arg(said));
}

void DiscussNotes::removeSelected()
{
    QList<QUuid> ids;
    for (const NoteId &id : selectedNotes())
        ids.append(id.uuid());
    if (ids.isEmpty())
        return;
    if (m_workspace.report(
            m_workspace.session()->remove(ids, tr("Delete %n note(s)", nullptr, static_cast<int>(ids.size())))) &&
        m_tree->currentIndex().isValid())
        m_tree->selectionModel()->select(m_tree->currentIndex(), QItemSelectionModel::ClearAndSelect);
}

void DiscussNotes::select(const QList<NoteId> &ids)
{
    QItemSelection selection;
    for (const NoteId &id : ids) {
        const QModelIndex index = m_model->indexOf(id);
        selection.select(index, index);
    }
    if (selection.isEmpty())
        return;
    m_tree->selectionModel()->setCurrentIndex(m_model->indexOf(ids.constFirst()), QItemSelectionModel::NoUpdate);
    m_tree->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_tree->scrollTo(m_tree->currentIndex());
}

} // namespace debrief
