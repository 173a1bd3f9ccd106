// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/librarypane.h"

#include "session/librarymodel.h"
#include "session/reviewsession.h"
#include "ui/library/librarydelegate.h"
#include "ui/library/searchhitdelegate.h"
#include "ui/library/searchhitmodel.h"
#include "ui/style/theme.h"
#include "ui/widgets/emptyhint.h"
#include "ui/workspace.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace debrief {

namespace {

using namespace std::chrono_literals;

QListView *listView(const QString &name, const QString &accessibleName, QWidget *parent)
{
    auto *view = new QListView(parent);
    view->setObjectName(name);
    view->setAccessibleName(accessibleName);
    view->setFrameShape(QFrame::NoFrame);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Texts break as the pane is wide.
    view->setResizeMode(QListView::Adjust);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    view->setMouseTracking(true);
    // The pane's own ground, and not that of an input.
    view->viewport()->setBackgroundRole(QPalette::Window);
    return view;
}

} // namespace

LibraryPane::LibraryPane(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_model(new LibraryModel(workspace.library(), this)),
      m_hits(new SearchHitModel(this))
{
    setObjectName(QStringLiteral("libraryPane"));
    setAccessibleName(tr("Library"));
    build();
    makeActions();

    // A keystroke in the review is an edit, too: the list follows when there is a pause.
    m_refreshSoon.setSingleShot(true);
    m_refreshSoon.setInterval(300ms);
    connect(&m_refreshSoon, &QTimer::timeout, this, &LibraryPane::refresh);
    m_searchSoon.setSingleShot(true);
    m_searchSoon.setInterval(120ms);
    connect(&m_searchSoon, &QTimer::timeout, this, &LibraryPane::search);
    connect(m_search, &QLineEdit::textChanged, &m_searchSoon, qOverload<>(&QTimer::start));
    connect(&m_workspace, &Workspace::libraryChanged, &m_refreshSoon, qOverload<>(&QTimer::start));
    connect(&m_workspace, &Workspace::sessionChanged, this, &LibraryPane::refresh);
    connect(m_reviews, &QListView::activated, this, &LibraryPane::openCurrent);
    connect(m_reviews, &QListView::clicked, this, &LibraryPane::openCurrent);
    connect(m_results, &QListView::activated, this, &LibraryPane::openHit);
    connect(m_results, &QListView::clicked, this, &LibraryPane::openHit);
    connect(m_reviews, &QListView::customContextMenuRequested, this, &LibraryPane::showMenu);
    connect(m_reviews->selectionModel(), &QItemSelectionModel::currentChanged, this, &LibraryPane::updateActions);
    refresh();
}

void LibraryPane::build()
{
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("librarySearch"));
    m_search->setAccessibleName(tr("Search all reviews"));
    m_search->setPlaceholderText(tr("Search all reviews"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(theme::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);

    m_stack = new QStackedWidget(this);
    m_stack->setObjectName(QStringLiteral("libraryStack"));
    m_reviews = listView(QStringLiteral("libraryList"), tr("Reviews"), m_stack);
    m_delegate = new LibraryDelegate(m_reviews);
    m_reviews->setModel(m_model);
    m_reviews->setItemDelegate(m_delegate);
    m_reviews->installEventFilter(this);
    m_results = listView(QStringLiteral("libraryHits"), tr("Found"), m_stack);
    m_results->setModel(m_hits);
    m_results->setItemDelegate(new SearchHitDelegate(m_results));
    m_results->installEventFilter(this);
    m_empty = new EmptyHint(QStringLiteral("folder-open"), tr("No reviews yet"),
                            tr("Begin a new one, or import an incident from a file."), m_stack);
    m_nothing = new EmptyHint(QStringLiteral("search"), tr("Nothing found"),
                              tr("Every word must occur, at least its beginning. Try fewer words."), m_stack);
    for (QWidget *place : {static_cast<QWidget *>(m_reviews), static_cast<QWidget *>(m_results),
                           static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_nothing)})
        m_stack->addWidget(place);

    const auto button = [this](const QString &name, const QString &text, const QString &icon,
                               void (LibraryPane::*signal)()) {
        auto *made = new QPushButton(theme::icon(icon), text, this);
        made->setObjectName(name);
        connect(made, &QPushButton::clicked, this, signal);
        return made;
    };
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(theme::Gap, 0, theme::Gap, 0);
    buttons->addWidget(
        button(QStringLiteral("libraryNew"), tr("New…"), QStringLiteral("list-add"), &LibraryPane::newRequested), 1);
    buttons->addWidget(button(QStringLiteral("libraryImport"), tr("Import…"), QStringLiteral("document-import"),
                              &LibraryPane::importRequested),
                       1);
    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(theme::Gap, 0, theme::Gap, 0);
    searchRow->addWidget(m_search);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme::Gap, 0, theme::Gap);
    layout->setSpacing(theme::GapSmall);
    layout->addLayout(searchRow);
    layout->addWidget(m_stack, 1);
    layout->addLayout(buttons);
}

void LibraryPane::makeActions()
{
    const auto action = [this](const QString &name, const QString &text, const QString &icon,
                               void (LibraryPane::*slot)()) {
        auto *made = new QAction(theme::icon(icon), text, this);
        made->setObjectName(name);
        connect(made, &QAction::triggered, this, slot);
        return made;
    };
    m_open = action(QStringLiteral("openReview"), tr("&Open selected review"), QStringLiteral("document-open"),
                    &LibraryPane::openCurrent);
    m_delete = action(QStringLiteral("deleteReview"), tr("&Delete selected review"), QStringLiteral("edit-delete"),
                      &LibraryPane::deleteCurrent);
    m_restore = action(QStringLiteral("restoreReview"), tr("&Restore deleted review"), QStringLiteral("edit-undo"),
                       &LibraryPane::restoreLast);
}

void LibraryPane::refresh()
{
    m_refreshSoon.stop();
    m_model->setPolicy(m_workspace.policy());
    if (const auto read = m_model->refresh(); !read)
        m_workspace.report(read.error());
    const ReviewId open = m_workspace.session() ? m_workspace.session()->id() : ReviewId();
    m_delegate->setOpenReview(open);
    if (const QModelIndex index = m_model->indexOf(open); index.isValid() && !m_reviews->hasFocus())
        m_reviews->setCurrentIndex(index);
    m_reviews->viewport()->update();
    updateActions();
    search();
}

void LibraryPane::search()
{
    m_searchSoon.stop();
    const QString words = m_search->text().trimmed();
    if (words.isEmpty()) {
        m_hits->setHits({}, {});
        m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_reviews) : m_empty);
        return;
    }
    const auto found = m_workspace.library().search(words);
    if (!found) {
        m_workspace.report(found.error());
        return;
    }
    QHash<ReviewId, QString> titles;
    for (int row = 0; row < m_model->rowCount(); ++row)
        titles.insert(m_model->idAt(m_model->index(row)), m_model->index(row).data().toString());
    m_hits->setHits(*found, titles, found->size() == Library::mostHits);
    m_results->setCurrentIndex(m_hits->firstHit());
    m_stack->setCurrentWidget(m_hits->hitCount() > 0 ? static_cast<QWidget *>(m_results) : m_nothing);
}

QListView *LibraryPane::shownView() const
{
    return m_search->text().trimmed().isEmpty() ? m_reviews : m_results;
}

void LibraryPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void LibraryPane::open(ReviewId id)
{
    if (!id.isNull())
        m_workspace.report(m_workspace.openReview(id));
}

void LibraryPane::openCurrent()
{
    open(m_model->idAt(m_reviews->currentIndex()));
}

void LibraryPane::openHit(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const auto hit = index.data(SearchHitModel::HitRole).value<SearchHit>();
    if (m_workspace.report(m_workspace.openReview(hit.reviewId)))
        emit hitOpened(hit);
}

void LibraryPane::deleteCurrent()
{
    const QModelIndex index = m_reviews->currentIndex();
    const Deleted deleted{m_model->idAt(index), index.data().toString(),
                          m_workspace.session() && m_workspace.session()->id() == m_model->idAt(index)};
    if (deleted.id.isNull())
        return;
    if (deleted.wasOpen)
        m_workspace.closeReview();
    const auto removed = m_workspace.library().removeReview(deleted.id);
    if (!m_workspace.report(removed)) {
        if (deleted.wasOpen)
            open(deleted.id);
        return;
    }
    m_deleted.append(deleted);
    refresh();
    emit reviewDeleted(deleted.id, deleted.title);
}

void LibraryPane::restoreLast()
{
    if (m_deleted.isEmpty())
        return;
    const Deleted last = m_deleted.last();
    if (!m_workspace.report(m_workspace.library().restoreReview(last.id)))
        return;
    m_deleted.removeLast();
    refresh();
    if (last.wasOpen)
        open(last.id);
    m_reviews->setCurrentIndex(m_model->indexOf(last.id));
    m_workspace.say(Workspace::Severity::Success, tr("“%1” is back.").arg(last.title));
}

void LibraryPane::showMenu(const QPoint &position)
{
    QMenu menu(this);
    menu.addActions(paneActions());
    menu.exec(m_reviews->viewport()->mapToGlobal(position));
}

void LibraryPane::updateActions()
{
    const bool hasCurrent = m_reviews->currentIndex().isValid();
    m_open->setEnabled(hasCurrent);
    m_delete->setEnabled(hasCurrent);
    m_restore->setEnabled(!m_deleted.isEmpty());
    m_restore->setText(
        m_deleted.isEmpty()
            ? tr("&Restore deleted review")
            : tr("&Restore “%1”").arg(QString(m_deleted.last().title).replace(u'&', QLatin1StringView("&&"))));
}

bool LibraryPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_search) {
        if (key->key() == Qt::Key_Down) {
            shownView()->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            search();
            if (shownView() == m_results)
                openHit(m_results->currentIndex());
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    } else if (watched == m_reviews && key->key() == Qt::Key_Delete) {
        deleteCurrent();
        return true;
    } else if ((watched == m_reviews || watched == m_results) && key->key() == Qt::Key_Up &&
               shownView()->currentIndex().row() <= (watched == m_results ? 1 : 0)) {
        focusSearch();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void LibraryPane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme::color(theme::Tone::Window));
}

} // namespace debrief
