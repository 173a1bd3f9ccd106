// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinepage.h"

#include "domain/metrics.h"
#include "session/reviewsession.h"
#include "session/timelinemodel.h"

#include "ui/style/texttone.h"
#include "ui/style/theme.h"
#include "ui/timeline/durationstrip.h"
#include "ui/timeline/eventdetailpane.h"
#include "ui/timeline/eventphrases.h"
#include "ui/timeline/graph/graphactions.h"
#include "ui/timeline/graph/graphmodes.h"
#include "ui/timeline/graph/timelinegraphview.h"
#include "ui/timeline/openslotstrip.h"
#include "ui/timeline/questionstrip.h"
#include "ui/timeline/timelineactions.h"
#include "ui/timeline/timelinefilterbar.h"
#include "ui/timeline/timelinelines.h"
#include "ui/timeline/timelineproxy.h"
#include "ui/timeline/timelinequestions.h"
#include "ui/timeline/timelineselection.h"
#include "ui/timeline/timelinetable.h"
#include "ui/timeline/timelineviews.h"
#include "ui/widgets/emptyhint.h"
#include "ui/workspace.h"

#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace debrief {

TimelinePage::TimelinePage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent),
      m_model(new TimelineModel(this)),
      m_proxy(new TimelineProxy(this)),
      m_views(new TimelineViews(*m_proxy, this)),
      m_detail(new EventDetailPane(workspace, this)),
      m_table(&m_views->table()),
      m_selection(new TimelineSelection(workspace, *m_table, *m_model, *m_proxy, this)),
      m_graph(new TimelineGraphView(workspace, this)),
      m_modes(nullptr),
      m_edits(workspace, *m_table),
      m_actions(new TimelineActions(workspace, *m_table, m_edits, *m_proxy, this)),
      m_filter(new TimelineFilterBar([this] { return lanes(); }, [this] { return persons(); }, this)),
      m_zone(new QLabel(this)),
      m_addButton(new QToolButton(this)),
      m_strip(new OpenSlotStrip(this)),
      m_questions(new TimelineQuestions(workspace, *m_model, this)),
      m_questionStrip(new QuestionStrip(this)),
      m_durations(new DurationStrip(this)),
      m_lines(new TimelineLines(workspace, m_edits, *m_proxy, this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyHint(QStringLiteral("clock"), tr("What happened, and when?"),
                            tr("Here goes every event of the incident, with its exact time. Press Ctrl+Space and type "
                               "“11:14 alert fires” "
                               "into the capture line, or press Insert to add one here."),
                            this)),
      m_noMatch(new EmptyHint(QStringLiteral("view-filter"), QString(), QString(), this))
{
    setObjectName(QStringLiteral("timelinePage"));
    setAccessibleName(title());
    m_proxy->setSourceModel(m_model);
    m_actions->addFilterMenu(m_filter->menu());
    addGraph();
    layOut();
    connectContents();
    connectViews();
    connectActions();
    connectQuestions();
    setSession(workspace.session());
}

TimelinePage::~TimelinePage()
{
    // An editor that is still open commits while the widgets below go; this page can't hear it any more.
    m_table->disconnect(this);
    m_graph->disconnect(this);
    m_views->selection().disconnect(m_selection);
    m_selection->disconnect();
    m_proxy->disconnect(this);
    m_model->disconnect(this);
}

QString TimelinePage::title() const
{
    return tr("Timeline");
}

QList<QAction *> TimelinePage::pageActions() const
{
    return m_actions->all() + m_detail->pageActions();
}

QList<QAction *> TimelinePage::viewActions() const
{
    return QList<QAction *>{m_detail->toggleAction()} + m_modes->all() + m_graph->viewActions().all();
}

void TimelinePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_detail->chooseByWidth(width());
}

void TimelinePage::focusFirst()
{
    if (m_model->rowCount() == 0)
        return m_lines->openAdd(1);
    focusView();
    if (!m_table->currentIndex().isValid() && m_proxy->rowCount() > 0)
        m_views->selection().setCurrentIndex(m_proxy->index(0, TimelineModel::TextColumn),
                                             QItemSelectionModel::NoUpdate);
}

void TimelinePage::layOut()
{
    m_zone->setObjectName(QStringLiteral("timelineZone"));
    m_zone->setFont(theme::font(theme::Type::Small));
    theme::setTextTone(m_zone, theme::Tone::TextMuted);
    m_addButton->setObjectName(QStringLiteral("addEventButton"));
    m_addButton->setAccessibleName(tr("Add event"));
    m_addButton->setDefaultAction(m_actions->all().constFirst());
    m_addButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    m_empty->setObjectName(QStringLiteral("timelineEmpty"));
    m_noMatch->setObjectName(QStringLiteral("timelineNoMatch"));
    m_views->setDetail(m_detail);
    m_detail->serve(*m_table);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_views), static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_noMatch)})
        m_stack->addWidget(widget);

    auto *bar = new QHBoxLayout;
    bar->setSpacing(theme::GapSmall);
    bar->addWidget(m_filter, 1);
    bar->addStretch(0);
    bar->addWidget(m_zone);
    bar->addWidget(m_addButton);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(theme::Gap, theme::GapSmall, theme::Gap, theme::GapSmall);
    top->setSpacing(4);
    top->addLayout(bar);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_strip), static_cast<QWidget *>(m_questionStrip), static_cast<QWidget *>(m_lines)})
        top->addWidget(widget);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_durations);

    // Tab goes from top to bottom, though the table was made first.
    QList<QWidget *> widgets = m_filter->findChildren<QWidget *>();
    widgets.append(m_addButton);
    widgets.append(m_questionStrip->findChildren<QWidget *>());
    widgets.append(m_lines->findChildren<QWidget *>());
    widgets.append(m_graph);
    widgets.append(m_table);
    widgets.removeIf([](const QWidget *widget) { return (widget->focusPolicy() & Qt::TabFocus) == 0; });
    for (qsizetype i = 1; i < widgets.size(); ++i)
        setTabOrder(widgets.at(i - 1), widgets.at(i));
    m_strip->setTabsBefore(m_addButton);
}

void TimelinePage::connectContents()
{
    connect(&workspace(), &Workspace::sessionChanged, this, &TimelinePage::setSession);
    connect(&workspace(), &Workspace::displayZoneChanged, this, &TimelinePage::showZone);
    connect(m_model, &TimelineModel::editFailed, this, [this](const Error &error) { workspace().report(error); });
    // The rows that are shown can come and go by an edit, too.
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &TimelinePage::followRows);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, &TimelinePage::followRows);
    // Behind the views, each of which lets go of the selection when it is reset.
    connect(m_proxy, &QAbstractItemModel::modelReset, this, [this] {
        followRows();
        m_selection->take();
        m_table->returnView();
    });
}

void TimelinePage::connectViews()
{
    connect(&m_views->selection(), &QItemSelectionModel::selectionChanged, m_selection, &TimelineSelection::send);
    connect(m_selection, &TimelineSelection::changed, m_actions, &TimelineActions::refresh);
    connect(m_selection, &TimelineSelection::changed, m_lines, &TimelineLines::reread);
    connect(&m_views->selection(), &QItemSelectionModel::currentChanged, m_actions, &TimelineActions::refresh);
    connect(m_detail, &EventDetailPane::left, this, &TimelinePage::focusView);
    connect(m_table, &TimelineTable::phraseRefused, this, [this](const QString &phrase, const Error &error) {
        workspace().say(Workspace::Severity::Error,
                        tr("“%1” was not taken as a time: %2 It stands there when you edit the cell again.")
                            .arg(phrase, error.message));
    });
    connect(m_table, &TimelineTable::milestonesRequested, this, [this](const QModelIndex &index) {
        m_actions->milestoneMenu()->popup(m_table->viewport()->mapToGlobal(m_table->visualRect(index).bottomLeft()));
    });
    connect(m_table, &TimelineTable::slotDropped, this, &TimelinePage::fillSlotWith);
    connect(m_table, &TimelineTable::left, this, &TimelinePage::clearFilter);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &TimelinePage::showMenu);
    connect(m_filter, &TimelineFilterBar::changed, this, &TimelinePage::followFilter);
    connect(m_filter, &TimelineFilterBar::left, this, &TimelinePage::focusView);
    connect(m_strip, &OpenSlotStrip::slotChosen, this, &TimelinePage::fillSlot);
    connect(m_lines, &TimelineLines::added, this, &TimelinePage::followAdded);
    connect(m_lines, &TimelineLines::jumpRequested, this, &TimelinePage::jumpTo);
    connect(m_lines, &TimelineLines::closed, this, &TimelinePage::focusView);
}

void TimelinePage::connectActions()
{
    connect(m_actions, &TimelineActions::addRequested, m_lines, &TimelineLines::openAdd);
    connect(m_actions, &TimelineActions::retimeRequested, m_lines, &TimelineLines::openRetime);
    connect(m_actions, &TimelineActions::knownAtRequested, m_lines, &TimelineLines::openKnownAt);
    connect(m_actions, &TimelineActions::laneRequested, m_lines, &TimelineLines::openLane);
    connect(m_actions, &TimelineActions::sourceRequested, m_lines, &TimelineLines::openSource);
    connect(m_actions, &TimelineActions::jumpRequested, m_lines, &TimelineLines::openJump);
    connect(m_actions, &TimelineActions::filterRequested, m_filter, &TimelineFilterBar::focusWords);
    connect(m_actions, &TimelineActions::clearFilterRequested, this, &TimelinePage::clearFilter);
}

void TimelinePage::connectQuestions()
{
    const auto follow = [this] {
        m_actions->setHasQuestion(m_questionStrip->current().has_value(), m_questions->hasDismissed());
    };
    connect(m_questions, &TimelineQuestions::changed, this,
            [this] { m_questionStrip->setQuestions(m_questions->all()); });
    connect(m_questionStrip, &QuestionStrip::currentChanged, this, follow);
    connect(m_questionStrip, &QuestionStrip::askRequested, m_questions, &TimelineQuestions::ask);
    connect(m_questionStrip, &QuestionStrip::dismissRequested, m_questions, &TimelineQuestions::dismiss);
    connect(m_questionStrip, &QuestionStrip::showRequested, this,
            [this](const TimelineQuestion &question) { workspace().setSelectedEvents(question.events); });
    connect(m_actions, &TimelineActions::askRequested, m_questionStrip, &QuestionStrip::ask);
    connect(m_actions, &TimelineActions::dismissRequested, m_questionStrip, &QuestionStrip::dismiss);
    connect(m_actions, &TimelineActions::bringBackRequested, m_questions, &TimelineQuestions::bringBack);
}

void TimelinePage::setSession(ReviewSession *session)
{
    m_filter->clear();
    m_model->setSession(session);
    if (session) {
        // Behind the model, and once a step however many rows it changes.
        connect(session, &ReviewSession::changed, this, [this](const Changes &changes) {
            if (std::any_of(changes.cbegin(), changes.cend(),
                            [](const Change &change) { return isOf<TimelineEvent>(change); }))
                followContents();
        });
    }
    followContents();
    showZone();
    m_selection->take();
    m_actions->refresh();
}

void TimelinePage::showZone()
{
    const QTimeZone zone = workspace().displayZone();
    m_model->setDisplayZone(zone);
    m_table->setDisplayZone(zone);
    showDays();
}

void TimelinePage::showDays()
{
    const QTimeZone zone = workspace().displayZone();
    QString text = tr("Times in %1").arg(QString::fromUtf8(zone.id()));
    if (const TimelineEvent *first = m_model->valueAt(0))
        text.prepend(daysText(first->time, m_model->valueAt(m_model->rowCount() - 1)->time, zone) +
                     QStringLiteral("  ·  "));
    m_zone->setText(text);
}

void TimelinePage::followContents()
{
    const QList<TimelineEvent> &events = m_model->values();
    // Nothing is missing from a timeline that has not been begun.
    m_strip->setSlots(events.isEmpty() ? QList<OpenSlot>() : openSlots(events));
    m_durations->setMetrics(computeMetrics(events));
    m_questions->follow();
    followRows();
    showDays();
    m_actions->refresh();
}

void TimelinePage::followRows()
{
    m_filter->setCounts(m_proxy->rowCount(), m_model->rowCount());
    m_filter->setVisible(m_model->rowCount() > 0);
    if (m_model->rowCount() == 0)
        m_stack->setCurrentWidget(m_empty);
    else
        m_stack->setCurrentWidget(m_proxy->rowCount() == 0 ? static_cast<QWidget *>(m_noMatch) : m_views);
}

void TimelinePage::followAdded(EventId id)
{
    // So that "+3m" or a line without a time goes on from here.
    workspace().setSelectedEvents({id});
    if (!m_proxy->mapFromSource(m_model->indexOf(id)).isValid())
        workspace().say(Workspace::Severity::Information,
                        tr("The event was added; the filter hides it. Escape shows all events."));
}

void TimelinePage::jumpTo(const QDateTime &instant)
{
    const int row = m_proxy->rowNear(instant);
    if (row < 0)
        return;
    workspace().setSelectedEvents({m_table->idAt(m_proxy->index(row, 0))});
    m_table->scrollTo(m_proxy->index(row, TimelineModel::TextColumn), QAbstractItemView::PositionAtCenter);
    focusView();
}

void TimelinePage::fillSlot(const OpenSlot &slot)
{
    const QList<EventId> selected = m_table->selectedIds();
    if (selected.size() == 1)
        return fillSlotWith(slot, selected.constFirst());
    workspace().say(Workspace::Severity::Information,
                    tr("Select the event that is “%1”, then choose it again.").arg(slot.label));
}

void TimelinePage::fillSlotWith(const OpenSlot &slot, EventId event)
{
    if (const auto *milestone = std::get_if<Milestone>(&slot.what))
        m_edits.setMilestone(*milestone, event);
    else
        m_edits.setKind(std::get<EventKind>(slot.what), event);
}

void TimelinePage::followFilter()
{
    m_proxy->setFilter(m_filter->filter());
    m_noMatch->setTexts(tr("No event is like that"),
                        tr("Every word must occur in its time, text, kind, milestone, source or lane. Escape shows all "
                           "events."));
    m_actions->refresh();
}

void TimelinePage::clearFilter()
{
    m_filter->clear();
    focusView();
}

void TimelinePage::showMenu(const QPoint &at)
{
    QMenu menu;
    menu.addActions(m_actions->all());
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

} // namespace debrief
