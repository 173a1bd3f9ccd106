// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/discussnotes.h"

#include "session/evidencechoices.h"
#include "session/notework.h"
#include "session/parkinglot.h"
#include "session/reviewsession.h"
#include "ui/meeting/discusstree.h"
#include "ui/meeting/evidencepicker.h"
#include "ui/meeting/noteactions.h"
#include "ui/meeting/notetreemodel.h"
#include "ui/meeting/noteviews.h"
#include "ui/meeting/parkingbar.h"
#include "ui/meeting/sortlegend.h"
#include "ui/style/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/plaintext.h"
#include "ui/workspace.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace debrief {

DiscussNotes::DiscussNotes(Workspace &workspace, QWidget *page)
    : QWidget(page),
      m_workspace(workspace),
      m_views(new NoteViews(workspace, this)),
      m_notes(new NoteActions(workspace, *m_views, this)),
      m_title(new ElidedLabel({}, this)),
      m_legend(new SortLegend(this)),
      m_parking(new ParkingBar(*m_notes->toAction(), *m_notes->toFactor(), *m_notes->drop(), this)),
      m_picker(new EvidencePicker(page, EvidencePicker::Offer::Events))
{
    setObjectName(QStringLiteral("discussNotes"));
    m_picker->setObjectName(QStringLiteral("notePicker"));
    m_title->setObjectName(QStringLiteral("notesTitle"));
    m_title->setFont(theme::font(theme::Type::Large));
    auto *barWidget = new QWidget(this);
    // As high as the title of the pane beside it.
    barWidget->setMinimumHeight(QToolButton().sizeHint().height() + 2 * theme::GapSmall + theme::GapSmall);
    auto *bar = new QHBoxLayout(barWidget);
    bar->setContentsMargins(theme::Gap, 0, theme::Gap, 0);
    bar->setSpacing(4);
    bar->addWidget(m_title, 1);
    makeModes();
    for (QAction *mode : std::as_const(m_modes)) {
        auto *button = new QToolButton(barWidget);
        button->setObjectName(mode->objectName() + QStringLiteral("Button"));
        button->setDefaultAction(mode);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        bar->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(barWidget);
    layout->addWidget(m_views, 1);
    layout->addWidget(m_parking);
    layout->addWidget(m_legend);

    for (const auto mode : {NoteViews::Mode::ByPrompt, NoteViews::Mode::ByTime, NoteViews::Mode::ParkingLot})
        m_views->view(mode)->installEventFilter(this);
    connect(m_legend, &SortLegend::placeChosen, m_notes, &NoteActions::sortTo);
    connect(m_notes, &NoteActions::linkRequested, this, &DiscussNotes::pickEvent);
    connect(m_picker, &EvidencePicker::picked, this, &DiscussNotes::link);
    connect(m_views, &NoteViews::linkActivated, &workspace, &Workspace::reveal);
    connect(m_views, &NoteViews::contentsChanged, this, &DiscussNotes::follow);
    connect(&workspace, &Workspace::revealed, this, &DiscussNotes::showNote);
    connect(&workspace, &Workspace::sessionChanged, this, &DiscussNotes::setSession);
    setSession(workspace.session());
}

DiscussNotes::~DiscussNotes() = default;

QAction *DiscussNotes::addWindowAction(const QString &name, const QString &text, const QString &icon,
                                       const QKeySequence &key, std::function<void()> work)
{
    auto *action = new QAction(theme::icon(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    addAction(action);
    connect(action, &QAction::triggered, this, std::move(work));
    return action;
}

void DiscussNotes::makeModes()
{
    m_separator = new QAction(this);
    m_separator->setSeparator(true);
    m_sortInbox =
        addWindowAction(QStringLiteral("sortInbox"), tr("Sort the &unsorted notes"),
                        QStringLiteral("mail-folder-inbox"), Qt::CTRL | Qt::SHIFT | Qt::Key_U, [this] { sortInbox(); });
    const auto mode = [this](NoteViews::Mode which, const QString &name, const QString &text, const QString &shown,
                             const QString &icon, const QKeySequence &key) {
        QAction *action = addWindowAction(name, text, icon, key, [this, which] { setMode(static_cast<int>(which)); });
        action->setIconText(shown);
        action->setCheckable(true);
        m_modes.append(action);
    };
    mode(NoteViews::Mode::ByPrompt, QStringLiteral("notesByQuestion"), tr("Notes by &question"), tr("Questions"),
         QStringLiteral("view-list-tree"), {});
    mode(NoteViews::Mode::ByTime, QStringLiteral("notesByTime"), tr("Notes by &time"), tr("Time"),
         QStringLiteral("view-sort-ascending"), Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    mode(NoteViews::Mode::ParkingLot, QStringLiteral("reviewParkingLot"), tr("Go throu&gh the parking lot"),
         tr("Parking lot"), QStringLiteral("bookmarks"), Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    auto *group = new QActionGroup(this);
    for (QAction *action : std::as_const(m_modes))
        group->addAction(action);
    m_modes.constFirst()->setChecked(true);
}

QList<QAction *> DiscussNotes::paneActions() const
{
    return QList{m_sortInbox} + m_modes + QList{m_separator} + m_notes->all();
}

void DiscussNotes::setSession(ReviewSession *session)
{
    m_views->setSession(session);
    m_legend->setSession(session);
    for (QAction *action : m_modes + QList{m_sortInbox})
        action->setEnabled(session);
    follow();
}

void DiscussNotes::setMode(int mode)
{
    const auto wanted = static_cast<NoteViews::Mode>(mode);
    m_modes.at(mode)->setChecked(true);
    m_views->setMode(wanted);
    m_legend->setParks(wanted != NoteViews::Mode::ParkingLot);
    follow();
    if (wanted == NoteViews::Mode::ParkingLot && m_workspace.session()) {
        // The first that nothing has come of yet.
        const QList<NoteId> open = openTopics(*m_workspace.session());
        m_views->select(open.isEmpty() ? m_views->shown().first(qMin<qsizetype>(1, m_views->shown().size()))
                                       : open.first(1));
    }
    focusNotes();
}

void DiscussNotes::follow()
{
    const ReviewSession *session = m_workspace.session();
    const bool isLot = m_views->mode() == NoteViews::Mode::ParkingLot;
    const int open = session ? static_cast<int>(openTopics(*session).size()) : 0;
    const int unsorted = m_views->unsortedCount();
    QAction *lot = m_modes.at(static_cast<int>(NoteViews::Mode::ParkingLot));
    lot->setIconText(open > 0 ? tr("Parking lot (%1)").arg(open) : tr("Parking lot"));
    m_sortInbox->setEnabled(unsorted > 0);
    if (isLot) {
        const int parked = m_views->view()->model()->rowCount();
        m_title->setText(parked == 0 ? tr("Parking lot")
                         : open == 0 ? tr("Nothing is left open")
                                     : tr("%n topic(s) still open", nullptr, open));
        m_legend->setPurpose(tr("Or note it to a question:"));
    } else {
        m_title->setText(tr("What was said"));
        m_legend->setPurpose(unsorted > 0
                                 ? tr("%n unsorted note(s). A digit puts what is selected to:", nullptr, unsorted)
                                 : tr("A digit puts what is selected to:"));
    }
    const bool hasSome = isLot ? m_views->view()->model()->rowCount() > 0 : m_views->noteCount() > 0;
    m_legend->setVisible(hasSome);
    m_parking->setVisible(isLot && hasSome);
}

void DiscussNotes::focusNotes()
{
    DiscussTree *view = m_views->view();
    if (m_views->currentWidget() != view)
        return;
    view->setFocus(Qt::OtherFocusReason);
    if (!view->currentIndex().isValid())
        view->setCurrentIndex(view->model()->index(0, 0));
}

void DiscussNotes::sortInbox()
{
    if (m_views->mode() == NoteViews::Mode::ParkingLot)
        setMode(static_cast<int>(NoteViews::Mode::ByPrompt));
    const QList<Note> unsorted = m_workspace.session() ? notesAt(*m_workspace.session(), {}) : QList<Note>();
    if (unsorted.isEmpty())
        return;
    m_views->select({unsorted.constFirst().id});
    focusNotes();
}

void DiscussNotes::showNote(const QUuid &id)
{
    const ReviewSession *session = m_workspace.session();
    const Note *note = session ? session->find<Note>(NoteId(id)) : nullptr;
    if (!note)
        return;
    // A parked one is looked for among the topics, and any other not only there.
    if (note->isParked || !m_views->shows(note->id))
        setMode(static_cast<int>(note->isParked ? NoteViews::Mode::ParkingLot : NoteViews::Mode::ByPrompt));
    m_views->select({note->id});
    focusNotes();
}

void DiscussNotes::pickEvent(const QList<NoteId> &ids)
{
    const ReviewSession *session = m_workspace.session();
    const Note *first = session && !ids.isEmpty() ? session->find<Note>(ids.constFirst()) : nullptr;
    if (!first)
        return;
    m_toLink = ids;
    m_picker->open(tr("When was “%1”?").arg(plainLine(first->text)),
                   EvidenceChoices::eventsFor(*session, first->id, m_workspace.displayZone()));
}

void DiscussNotes::link(const QUuid &event)
{
    if (ReviewSession *session = m_workspace.session())
        m_workspace.report(linkNotes(*session, m_toLink, EventId(event)));
}

bool DiscussNotes::handleKey(const QKeyEvent &event)
{
    if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    if (event.key() >= Qt::Key_0 && event.key() <= Qt::Key_9 && !m_views->selected().isEmpty()) {
        m_legend->press(event.key() - Qt::Key_0);
        return true;
    }
    if (event.key() == Qt::Key_Escape)
        return m_legend->back();
    return m_views->mode() == NoteViews::Mode::ParkingLot && m_parking->press(event.text());
}

bool DiscussNotes::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast)
        if (handleKey(*key))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace debrief
