// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/noteactions.h"

#include "session/notelinks.h"
#include "session/notework.h"
#include "session/parkinglot.h"
#include "session/reviewsession.h"
#include "ui/meeting/discusstree.h"
#include "ui/meeting/notetreemodel.h"
#include "ui/meeting/noteviews.h"
#include "ui/style/theme.h"
#include "ui/widgets/plaintext.h"
#include "ui/workspace.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace debrief {

namespace {

QKeySequence keys(auto... parts)
{
    return QKeySequence((... | parts));
}

} // namespace

NoteActions::NoteActions(Workspace &workspace, NoteViews &views, QObject *parent)
    : QObject(parent),
      m_workspace(workspace),
      m_views(views)
{
    add(QStringLiteral("editNote"), tr("&Edit note"), QStringLiteral("document-edit"), QKeySequence(Qt::Key_F2),
        [this] { m_views.view()->edit(m_views.view()->currentIndex()); });
    makeMoves();
    makeShapes();
    makeLinks();
    makeOutcomes();
    add(QStringLiteral("deleteNotes"), tr("De&lete note"), QStringLiteral("edit-delete"),
        QKeySequence(QKeySequence::Delete), [this] { removeSelected(); });

    for (const auto mode : {NoteViews::Mode::ByPrompt, NoteViews::Mode::ByTime, NoteViews::Mode::ParkingLot}) {
        DiscussTree *view = m_views.view(mode);
        view->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(view, &QWidget::customContextMenuRequested, this, [this, view](const QPoint &at) {
            QMenu menu;
            menu.addActions(m_all);
            menu.exec(view->viewport()->mapToGlobal(at));
        });
    }
    connect(&views, &NoteViews::selectionChanged, this, &NoteActions::refresh);
    connect(&views, &NoteViews::contentsChanged, this, &NoteActions::refresh);
    refresh();
}

NoteActions::~NoteActions() = default;

QAction *NoteActions::add(const QString &name, const QString &text, const QString &iconName, const QKeySequence &key,
                          std::function<void()> work)
{
    auto *action = new QAction(theme::icon(iconName), text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    for (const auto mode : {NoteViews::Mode::ByPrompt, NoteViews::Mode::ByTime, NoteViews::Mode::ParkingLot})
        m_views.view(mode)->addAction(action);
    connect(action, &QAction::triggered, this, std::move(work));
    m_all.append(action);
    return action;
}

void NoteActions::addMenu(std::unique_ptr<QMenu> &menu, const QString &name, const QString &text,
                          const QString &iconName, void (NoteActions::*fill)())
{
    menu = std::make_unique<QMenu>(text);
    menu->setObjectName(name + QStringLiteral("Menu"));
    menu->setToolTipsVisible(true);
    menu->menuAction()->setObjectName(name);
    menu->menuAction()->setIcon(theme::icon(iconName));
    connect(menu.get(), &QMenu::aboutToShow, this, fill);
    m_all.append(menu->menuAction());
}

void NoteActions::makeMoves()
{
    addMenu(m_moveMenu, QStringLiteral("moveNote"), tr("&Move note to"), {}, &NoteActions::fillMoveMenu);
    add(QStringLiteral("moveNoteUp"), tr("Move note to &previous question"), QStringLiteral("go-up"),
        keys(Qt::ALT, Qt::Key_Up), [this] { moveBy(-1); });
    add(QStringLiteral("moveNoteDown"), tr("Move note to &next question"), QStringLiteral("go-down"),
        keys(Qt::ALT, Qt::Key_Down), [this] { moveBy(1); });
    add(QStringLiteral("noteHigher"), tr("Move note above the one &before"), QStringLiteral("arrow-up"),
        keys(Qt::ALT, Qt::SHIFT, Qt::Key_Up), [this] { moveWithin(-1); });
    add(QStringLiteral("noteLower"), tr("Move note belo&w the one behind"), QStringLiteral("arrow-down"),
        keys(Qt::ALT, Qt::SHIFT, Qt::Key_Down), [this] { moveWithin(1); });
}

void NoteActions::makeShapes()
{
    add(QStringLiteral("splitNote"), tr("&Split note"), QStringLiteral("edit-cut"), keys(Qt::CTRL, Qt::Key_Return),
        [this] { split(); });
    add(QStringLiteral("mergeNotes"), tr("Merge n&otes"), QStringLiteral("merge"), keys(Qt::CTRL, Qt::Key_J),
        [this] { merge(); });
    m_private = add(QStringLiteral("notePrivate"), tr("Pri&vate note"), QStringLiteral("object-locked"),
                    keys(Qt::CTRL, Qt::SHIFT, Qt::Key_P), [this] { togglePrivate(); });
    m_private->setCheckable(true);
    m_park = add(QStringLiteral("noteParked"), tr("In the par&king lot"), QStringLiteral("bookmarks"),
                 keys(Qt::CTRL, Qt::SHIFT, Qt::Key_K), [this] { togglePark(); });
    m_park->setCheckable(true);
}

void NoteActions::makeOutcomes()
{
    m_toAction = add(QStringLiteral("noteToAction"), tr("Make an &action of it"), QStringLiteral("view-task-add"),
                     keys(Qt::CTRL, Qt::SHIFT, Qt::Key_T), [this] { makeActionsOfThem(); });
    m_toFactor = add(QStringLiteral("noteToFactor"), tr("Make a &factor of it"), QStringLiteral("view-list-tree"),
                     keys(Qt::CTRL, Qt::SHIFT, Qt::Key_Y), [this] { makeFactorsOfThem(); });
    m_drop = add(QStringLiteral("dropTopic"), tr("Dr&op topic on purpose"), QStringLiteral("format-text-strikethrough"),
                 keys(Qt::CTRL, Qt::SHIFT, Qt::Key_X), [this] { toggleDropped(); });
    m_drop->setCheckable(true);
}

void NoteActions::refresh()
{
    const QList<NoteId> ids = m_views.selected();
    for (QAction *action : std::as_const(m_all))
        action->setEnabled(!ids.isEmpty());
    const ReviewSession *session = m_workspace.session();
    const Note *first = session && !ids.isEmpty() ? session->find<Note>(ids.constFirst()) : nullptr;
    m_private->setChecked(first && first->isPrivate);
    m_park->setChecked(first && first->isParked);
    m_drop->setEnabled(first && first->isParked);
    m_drop->setChecked(first && first->isParked && isStruckOut(first->text));
    const bool isLinked = first && !m_views.links().linksOf(first->id).isEmpty();
    m_unlinkMenu->menuAction()->setEnabled(first && !first->eventIds.isEmpty());
    m_linkMenu->menuAction()->setEnabled(isLinked);
    m_goToLink->setEnabled(isLinked);
}

void NoteActions::fillMoveMenu()
{
    m_moveMenu->clear();
    const NoteTreeModel &tree = m_views.tree();
    for (int group = 0; group < tree.rowCount(); ++group) {
        QAction *action = m_moveMenu->addAction(menuText(tree.index(group, 0).data().toString()));
        connect(action, &QAction::triggered, this, [this, group] { moveTo(group); });
    }
}

void NoteActions::goOn(const QList<NoteId> &dealtWith, NoteId next)
{
    m_views.select(next.isNull() ? dealtWith : QList{next});
}

void NoteActions::sortTo(const NotePlace &place)
{
    ReviewSession *session = m_workspace.session();
    const QList<NoteId> ids = m_views.selected();
    if (!session || ids.isEmpty())
        return;
    const NoteId next = m_views.nextAfter(ids);
    if (m_workspace.report(placeNotes(*session, ids, place, notesAt(*session, place).size())))
        goOn(ids, next);
}

void NoteActions::moveBy(int step)
{
    const QList<NoteId> ids = m_views.selected();
    if (ids.isEmpty())
        return;
    const NoteTreeModel &tree = m_views.tree();
    const int from = tree.groupOf(tree.indexOf(ids.constFirst()));
    const int to = std::clamp(from + step, 0, tree.rowCount() - 1);
    if (to != from)
        moveTo(to);
}

void NoteActions::moveTo(int group)
{
    const QList<NoteId> ids = m_views.selected();
    m_workspace.report(m_views.tree().moveTo(ids, group));
    m_views.select(ids);
}

void NoteActions::moveWithin(int step)
{
    ReviewSession *session = m_workspace.session();
    const QList<NoteId> ids = m_views.selected();
    const Note *first = session && !ids.isEmpty() ? session->find<Note>(ids.constFirst()) : nullptr;
    const Note *last = first ? session->find<Note>(ids.constLast()) : nullptr;
    if (!last)
        return;
    const NotePlace place = placeOf(*first);
    const QList<Note> there = notesAt(*session, place);
    const auto at = [&there](NoteId id) { return std::ranges::find(there, id, &Note::id) - there.begin(); };
    const auto to = step < 0 ? at(first->id) - 1 : at(last->id) + 2;
    if (to < 0 || to > there.size())
        return;
    m_workspace.report(placeNotes(*session, ids, place, to));
    m_views.select(ids);
}

void NoteActions::split()
{
    const ReviewSession *session = m_workspace.session();
    const QList<NoteId> ids = m_views.selected();
    const Note *note = session && !ids.isEmpty() ? session->find<Note>(ids.constFirst()) : nullptr;
    if (!note)
        return;
    m_views.edit(note->id, qMax<qsizetype>(0, usualSplit(note->text)));
    m_workspace.say(Workspace::Severity::Information,
                    tr("Put the cursor where the note is to be split, and press Ctrl+Return once more."));
}

void NoteActions::merge()
{
    ReviewSession *session = m_workspace.session();
    QList<NoteId> ids = m_views.selected();
    if (!session || ids.isEmpty())
        return;
    // One alone goes to the one above it.
    if (const NoteId above = ids.size() == 1 ? m_views.above(ids.constFirst()) : NoteId(); !above.isNull())
        ids.prepend(above);
    if (m_workspace.report(mergeNotes(*session, ids)))
        m_views.select({ids.constFirst()});
}

void NoteActions::changeEach(const QString &undoText, const std::function<void(Note &)> &change)
{
    ReviewSession *session = m_workspace.session();
    const QList<NoteId> ids = m_views.selected();
    if (!session || ids.isEmpty())
        return;
    QList<Entity> changed;
    for (const NoteId &id : ids) {
        Note note = *session->find<Note>(id);
        change(note);
        changed.append(note);
    }
    m_workspace.report(session->updateAll(changed, undoText));
    m_views.select(ids);
    refresh();
}

void NoteActions::togglePrivate()
{
    const bool makePrivate = m_private->isChecked();
    changeEach(makePrivate ? tr("Make note private") : tr("Make note public"),
               [makePrivate](Note &note) { note.isPrivate = makePrivate; });
}

void NoteActions::togglePark()
{
    const bool park = m_park->isChecked();
    changeEach(park ? tr("Park note") : tr("Take note out of the parking lot"), [park](Note &note) {
        note.isParked = park;
        if (!park)
            note.text = takenUp(note.text);
    });
}

void NoteActions::toggleDropped()
{
    ReviewSession *session = m_workspace.session();
    const QList<NoteId> ids = m_views.selected();
    if (!session || ids.isEmpty())
        return;
    const bool drop = m_drop->isChecked();
    const NoteId next = drop ? m_views.nextAfter(ids) : NoteId();
    if (m_workspace.report(drop ? dropTopics(*session, ids) : takeUpTopics(*session, ids)))
        goOn(ids, next);
    refresh();
}

void NoteActions::makeActionsOfThem()
{
    ReviewSession *session = m_workspace.session();
    const QList<NoteId> ids = m_views.selected();
    if (!session || ids.isEmpty())
        return;
    const NoteId next = m_views.mode() == NoteViews::Mode::ParkingLot ? m_views.nextAfter(ids) : NoteId();
    const auto made = makeActions(*session, ids, plainLine);
    if (!made) {
        m_workspace.report(made.error());
        return;
    }
    goOn(ids, next);
    m_workspace.say(Workspace::Severity::Success, tr("%n action(s) made. You find them on the page Actions.", nullptr,
                                                     static_cast<int>(made->size())));
}

void NoteActions::makeFactorsOfThem()
{
    ReviewSession *session = m_workspace.session();
    const QList<NoteId> ids = m_views.selected();
    if (!session || ids.isEmpty())
        return;
    const NoteId next = m_views.mode() == NoteViews::Mode::ParkingLot ? m_views.nextAfter(ids) : NoteId();
    const auto made = makeFactors(*session, ids);
    if (!made) {
        m_workspace.report(made.error());
        return;
    }
    goOn(ids, next);
    m_workspace.say(Workspace::Severity::Success, tr("%n factor(s) made. You find them at the top of the tree.",
                                                     nullptr, static_cast<int>(made->size())));
}

void NoteActions::removeSelected()
{
    QList<QUuid> ids;
    for (const NoteId &id : m_views.selected())
        ids.append(id.uuid());
    if (ids.isEmpty())
        return;
    const NoteId next = m_views.nextAfter(m_views.selected());
    if (!m_workspace.report(
            m_workspace.session()->remove(ids, tr("Delete %n note(s)", nullptr, static_cast<int>(ids.size())))))
        return;
    const QModelIndex current = m_views.view()->currentIndex();
    if (!next.isNull())
        m_views.select({next});
    else if (current.isValid())
        m_views.view()->selectionModel()->select(current, QItemSelectionModel::ClearAndSelect);
}

} // namespace debrief
