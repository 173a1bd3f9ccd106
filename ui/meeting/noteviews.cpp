// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/noteviews.h"

#include "session/noteauthor.h"
#include "session/notelinks.h"
#include "session/notemodel.h"
#include "session/notework.h"
#include "session/parkinglot.h"
#include "ui/meeting/discusstree.h"
#include "ui/meeting/notestreamproxy.h"
#include "ui/meeting/notetreedelegate.h"
#include "ui/meeting/notetreemodel.h"
#include "ui/meeting/parkedtopicsproxy.h"
#include "ui/widgets/celltexteditor.h"
#include "ui/widgets/emptyhint.h"
#include "ui/workspace.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace debrief {

NoteViews::NoteViews(Workspace &workspace, QWidget *parent)
    : QStackedWidget(parent),
      m_workspace(workspace),
      m_links(new NoteLinks(this)),
      m_tree(new NoteTreeModel(this)),
      m_notes(new NoteModel(NoteModel::Audience::Console, this))
{
    auto *stream = new NoteStreamProxy(this);
    stream->setSourceModel(m_notes);
    auto *parked = new ParkedTopicsProxy(this);
    parked->setSourceModel(m_notes);
    makeView(Mode::ByPrompt, QStringLiteral("notesTree"), tr("Notes of the meeting"), m_tree);
    makeView(Mode::ByTime, QStringLiteral("notesStream"), tr("Notes of the meeting, by time"), stream);
    makeView(Mode::ParkingLot, QStringLiteral("parkedTopics"), tr("Topics of the parking lot"), parked);
    view(Mode::ByPrompt)->setDragDropMode(QAbstractItemView::DragDrop);
    view(Mode::ByPrompt)->setDefaultDropAction(Qt::MoveAction);

    m_noNotes = new EmptyHint(QStringLiteral("document-edit"), tr("Nothing has been noted yet"),
                              tr("What is said in the meeting goes here, question by question. Press Ctrl+Space and "
                                 "type; begin with ? to park "
                                 "a topic, with * for a private note."),
                              this);
    m_noNotes->setObjectName(QStringLiteral("notesEmpty"));
    m_nothingParked = new EmptyHint(QStringLiteral("bookmarks"), tr("Nothing is parked"),
                                    tr("What would lead away from the question goes here until the end of the meeting. "
                                       "Press Ctrl+Space and begin with ? to park a topic."),
                                    this);
    m_nothingParked->setObjectName(QStringLiteral("parkingEmpty"));
    addWidget(m_noNotes);
    addWidget(m_nothingParked);

    // Who looks at the end sees what comes; who has scrolled away stays there.
    connect(stream, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] {
        const QScrollBar *bar = view(Mode::ByTime)->verticalScrollBar();
        m_followsEnd = bar->value() == bar->maximum();
    });
    connect(
        stream, &QAbstractItemModel::rowsInserted, this,
        [this] {
            if (m_followsEnd)
                view(Mode::ByTime)->scrollToBottom();
        },
        Qt::QueuedConnection);
    connect(m_tree, &NoteTreeModel::editFailed, this, [this](const Error &error) { m_workspace.report(error); });
    connect(m_notes, &NoteModel::editFailed, this, [this](const Error &error) { m_workspace.report(error); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_notes, signal, this, &NoteViews::follow);
    connect(m_notes, &QAbstractItemModel::modelReset, this, &NoteViews::follow);
    connect(m_notes, &QAbstractItemModel::dataChanged, this, &NoteViews::follow);
    connect(m_links, &NoteLinks::changed, this, &NoteViews::relayout);
    connect(&workspace, &Workspace::displayZoneChanged, this, &NoteViews::relayout);
    relayout();
    follow();
}

NoteViews::~NoteViews() = default;

void NoteViews::makeView(Mode mode, const QString &name, const QString &accessibleName, QAbstractItemModel *model)
{
    auto *tree = new DiscussTree(name, this);
    const auto detail = mode == Mode::ByTime       ? NoteTreeDelegate::Detail::Captured
                        : mode == Mode::ParkingLot ? NoteTreeDelegate::Detail::Outcome
                                                   : NoteTreeDelegate::Detail::Plain;
    auto *delegate = new NoteTreeDelegate(*m_links, detail, tree);
    delegate->setSplitter([this](NoteId id, const QString &text, qsizetype at) { return split(id, text, at); });
    tree->setAccessibleName(accessibleName);
    tree->setModel(model);
    tree->setItemDelegate(delegate);
    tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    tree->setRootIsDecorated(false);
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    connect(delegate, &NoteTreeDelegate::linkActivated, this, &NoteViews::linkActivated);
    connect(tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &NoteViews::selectionChanged);
    m_views.at(static_cast<size_t>(mode)) = tree;
    m_delegates.at(static_cast<size_t>(mode)) = delegate;
    addWidget(tree);
}

void NoteViews::setSession(ReviewSession *session)
{
    m_links->setSession(session);
    m_tree->setSession(session);
    m_notes->setSession(session);
    follow();
}

void NoteViews::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    const QList<NoteId> ids = selected();
    const bool hasFocus = view()->hasFocus();
    m_mode = mode;
    follow();
    select(ids);
    if (hasFocus)
        view()->setFocus(Qt::OtherFocusReason);
    emit selectionChanged();
}

void NoteViews::follow()
{
    const bool isEmpty = m_mode == Mode::ParkingLot ? view()->model()->rowCount() == 0 : noteCount() == 0;
    QWidget *empty = m_mode == Mode::ParkingLot ? m_nothingParked : m_noNotes;
    setCurrentWidget(isEmpty ? empty : view());
    emit contentsChanged();
}

bool NoteViews::event(QEvent *event)
{
    // The name may have been given in a dialog, or by another window on the same library.
    if (event->type() == QEvent::WindowActivate || event->type() == QEvent::Show) {
        const QString name = noteAuthor(m_workspace.library());
        if (name != m_ownName) {
            m_ownName = name;
            relayout();
        }
    }
    return QStackedWidget::event(event);
}

void NoteViews::relayout()
{
    for (const Mode mode : {Mode::ByPrompt, Mode::ByTime, Mode::ParkingLot}) {
        NoteTreeDelegate *delegate = m_delegates.at(static_cast<size_t>(mode));
        delegate->setZone(m_workspace.displayZone());
        delegate->setOwnName(m_ownName);
        // The heights are those of the links before.
        view(mode)->relayout();
    }
    emit contentsChanged();
}

int NoteViews::noteCount() const
{
    return m_notes->rowCount();
}

int NoteViews::unsortedCount() const
{
    return m_tree->rowCount() > 0 ? m_tree->rowCount(m_tree->index(0, 0)) : 0;
}

QModelIndex NoteViews::indexOf(NoteId id) const
{
    if (m_mode == Mode::ByPrompt)
        return m_tree->indexOf(id);
    const auto *proxy = qobject_cast<const QSortFilterProxyModel *>(view()->model());
    return proxy->mapFromSource(m_notes->indexOf(id));
}

QList<NoteId> NoteViews::shown() const
{
    QList<NoteId> ids;
    const QAbstractItemModel &model = *view()->model();
    const auto collect = [&ids, &model](const QModelIndex &parent) {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            if (const NoteId id(model.index(row, 0, parent).data(IdRole).toUuid()); !id.isNull())
                ids.append(id);
        }
    };
    collect({});
    if (m_mode == Mode::ByPrompt) {
        for (int group = 0; group < model.rowCount(); ++group)
            collect(model.index(group, 0));
    }
    return ids;
}

QList<NoteId> NoteViews::selected() const
{
    QList<NoteId> ids;
    QModelIndexList indexes = view()->selectionModel()->selectedIndexes();
    std::ranges::sort(indexes, {},
                      [](const QModelIndex &index) { return std::pair(index.parent().row(), index.row()); });
    for (const QModelIndex &index : std::as_const(indexes)) {
        if (const NoteId id(index.data(IdRole).toUuid()); !id.isNull())
            ids.append(id);
    }
    return ids;
}

void NoteViews::select(const QList<NoteId> &ids)
{
    QItemSelection selection;
    QModelIndex first;
    for (const NoteId &id : ids) {
        const QModelIndex index = indexOf(id);
        if (!index.isValid())
            continue;
        if (!first.isValid())
            first = index;
        selection.select(index, index);
    }
    if (!first.isValid())
        return;
    view()->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    view()->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    view()->scrollTo(first);
}

NoteId NoteViews::nextAfter(const QList<NoteId> &ids) const
{
    const ReviewSession *session = m_workspace.session();
    const QList<NoteId> all = shown();
    const Note *last = session && !ids.isEmpty() ? session->find<Note>(ids.constLast()) : nullptr;
    if (!last)
        return {};
    const auto isCandidate = [&](NoteId id) {
        const Note *note = session->find<Note>(id);
        if (!note || ids.contains(id))
            return false;
        switch (m_mode) {
        case Mode::ByPrompt: return placeOf(*note) == placeOf(*last);
        case Mode::ByTime: return placeOf(*note) == NotePlace();
        case Mode::ParkingLot: return parkedOutcome(*session, *note) == ParkedOutcome::Open;
        }
        return false;
    };
    const auto behind = all.cbegin() + all.indexOf(last->id);
    if (const auto next = std::find_if(behind, all.cend(), isCandidate); next != all.cend())
        return *next;
    const auto before = std::find_if(all.cbegin(), behind, isCandidate);
    return before != behind ? *before : NoteId();
}

NoteId NoteViews::above(NoteId id) const
{
    const ReviewSession *session = m_workspace.session();
    const Note *note = session ? session->find<Note>(id) : nullptr;
    if (!note)
        return {};
    const QList<Note> there = notesAt(*session, placeOf(*note));
    const auto found = std::ranges::find(there, id, &Note::id);
    return found == there.begin() || found == there.end() ? NoteId() : std::prev(found)->id;
}

void NoteViews::edit(NoteId id, qsizetype cursor)
{
    const QModelIndex index = indexOf(id);
    if (!index.isValid())
        return;
    view()->scrollTo(index);
    view()->edit(index);
    if (auto *editor = view()->viewport()->findChild<CellTextEditor *>(); editor && cursor >= 0) {
        QTextCursor at = editor->textCursor();
        at.setPosition(static_cast<int>(qMin(cursor, qsizetype(editor->toPlainText().size()))));
        editor->setTextCursor(at);
    }
}

bool NoteViews::split(NoteId id, const QString &text, qsizetype at)
{
    ReviewSession *session = m_workspace.session();
    if (!session)
        return false;
    const auto lower = splitNote(*session, id, text, at);
    if (!lower) {
        m_workspace.report(lower.error());
        return false;
    }
    // Once the editor is closed: what it shows would be committed to the upper one.
    QMetaObject::invokeMethod(this, [this, id = *lower] { select({id}); }, Qt::QueuedConnection);
    return true;
}

} // namespace debrief
