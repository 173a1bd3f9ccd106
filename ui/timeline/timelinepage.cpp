// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinepage.h"

#include "domain/labels.h"
#include "domain/zonedtime.h"
#include "session/reviewsession.h"
#include "session/timelinemodel.h"

#include "ui/style/texttone.h"
#include "ui/style/theme.h"
#include "ui/timeline/eventdetailpane.h"
#include "ui/timeline/eventphrases.h"
#include "ui/timeline/graph/graphactions.h"
#include "ui/timeline/graph/graphmodes.h"
#include "ui/timeline/graph/timelinegraphview.h"
#include "ui/timeline/openslotstrip.h"
#include "ui/timeline/timelineactions.h"
#include "ui/timeline/timelineproxy.h"
#include "ui/timeline/timelinetable.h"
#include "ui/timeline/timelineviews.h"
#include "ui/widgets/emptyhint.h"
#include "ui/widgets/entryline.h"
#include "ui/workspace.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
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
      m_graph(new TimelineGraphView(workspace, this)),
      m_modes(nullptr),
      m_actions(nullptr),
      m_filter(new QLineEdit(this)),
      m_zone(new QLabel(this)),
      m_strip(new OpenSlotStrip(this)),
      m_addLine(new EntryLine(QStringLiteral("addEventLine"), this)),
      m_retimeLine(new EntryLine(QStringLiteral("retimeLine"), this)),
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
    m_actions = new TimelineActions(workspace, *m_table, this);
    addGraph();
    layOut();
    connectAll();
    setSession(workspace.session());
}

TimelinePage::~TimelinePage()
{
    // An editor that is still open commits while the widgets below go; this page can't hear it any more.
    m_table->disconnect(this);
    m_graph->disconnect(this);
    m_views->selection().disconnect(this);
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
        return openAddLine();
    focusView();
    if (!m_table->currentIndex().isValid() && m_proxy->rowCount() > 0)
        m_table->selectionModel()->setCurrentIndex(m_proxy->index(0, TimelineModel::TextColumn),
                                                   QItemSelectionModel::NoUpdate);
}

bool TimelinePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)
                    ->key()) { // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast): its type says so.
        case Qt::Key_Escape:
            m_filter->clear();
            focusView();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Down: focusView(); return true;
        default: break;
        }
    }
    return Page::eventFilter(watched, event);
}

void TimelinePage::layOut()
{
    m_filter->setObjectName(QStringLiteral("timelineFilter"));
    m_filter->setAccessibleName(tr("Filter events"));
    m_filter->setPlaceholderText(tr("Filter events"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(theme::icon(QStringLiteral("view-filter")), QLineEdit::LeadingPosition);
    m_filter->setMaximumWidth(320);
    m_filter->installEventFilter(this);
    m_zone->setObjectName(QStringLiteral("timelineZone"));
    m_zone->setFont(theme::font(theme::Type::Small));
    theme::setTextTone(m_zone, theme::Tone::TextMuted);

    auto *addButton = new QToolButton(this);
    addButton->setObjectName(QStringLiteral("addEventButton"));
    addButton->setAccessibleName(tr("Add event"));
    addButton->setDefaultAction(m_actions->all().constFirst());
    addButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    m_retimeLine->setPurpose(
        tr("Change time:"),
        tr("+5m or -90s moves the selected events; 11:14 sets the first and moves the others along"));
    m_addLine->setPurpose(tr("Add event:"), tr("11:14 alert fires; without a time it goes below the selected event"));

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
    bar->addWidget(addButton);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(theme::Gap, theme::GapSmall, theme::Gap, theme::GapSmall);
    top->setSpacing(theme::GapSmall);
    top->addLayout(bar);
    top->addWidget(m_strip);
    top->addWidget(m_addLine);
    top->addWidget(m_retimeLine);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);
}

void TimelinePage::connectAll()
{
    connect(&workspace(), &Workspace::sessionChanged, this, &TimelinePage::setSession);
    connect(&workspace(), &Workspace::displayZoneChanged, this, &TimelinePage::showZone);
    connect(&workspace(), &Workspace::selectedEventsChanged, this, &TimelinePage::takeSelection);
    connect(m_model, &TimelineModel::editFailed, this, [this](const Error &error) { workspace().report(error); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &TimelinePage::followContents);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &TimelinePage::followContents);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &TimelinePage::followContents);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &TimelinePage::followContents);

    connect(&m_views->selection(), &QItemSelectionModel::selectionChanged, this, &TimelinePage::sendSelection);
    connect(&m_views->selection(), &QItemSelectionModel::currentChanged, m_actions, &TimelineActions::refresh);
    connect(m_detail, &EventDetailPane::left, this, [this] { focusView(); });
    connect(m_table, &TimelineTable::rowsReset, this, &TimelinePage::takeSelection);
    connect(m_table, &TimelineTable::phraseRefused, this, [this](const QString &phrase, const Error &error) {
        workspace().say(Workspace::Severity::Error,
                        tr("“%1” was not taken as a time: %2 It stands there when you edit the cell again.")
                            .arg(phrase, error.message));
    });
    connect(m_table, &TimelineTable::milestonesRequested, this, [this](const QModelIndex &index) {
        m_actions->milestoneMenu()->popup(m_table->viewport()->mapToGlobal(m_table->visualRect(index).bottomLeft()));
    });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &TimelinePage::showMenu);

    connect(m_filter, &QLineEdit::textChanged, this, &TimelinePage::setFilter);
    connect(m_actions, &TimelineActions::addRequested, this, &TimelinePage::openAddLine);
    connect(m_actions, &TimelineActions::retimeRequested, this, &TimelinePage::openRetimeLine);
    connect(m_actions, &TimelineActions::filterRequested, this, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    connect(m_strip, &OpenSlotStrip::slotChosen, this, &TimelinePage::fillSlot);

    m_addLine->setReader([this](const QString &line) {
        return readEvent(line).transform([this](const EventDraft &draft) { return described(draft); });
    });
    connect(m_addLine, &EntryLine::submitted, this, &TimelinePage::addEvent);
    m_retimeLine->setReader([this](const QString &phrase) -> Result<QString> {
        QList<TimelineEvent> events;
        for (const EventId &id : workspace().selectedEvents()) {
            if (const auto *event = workspace().session() ? workspace().session()->find<TimelineEvent>(id) : nullptr)
                events.append(*event);
        }
        const auto moved = retimed(events, phrase, workspace().displayZone(), workspace().zoneChoices());
        if (!moved)
            return std::unexpected(moved.error());
        const QString first =
            timeText(moved->constFirst().time.happenedAt, workspace().displayZone(), TimeDetail::Full);
        return moved->size() == 1
                   ? first
                   : tr("The first of %n event(s) at %1", nullptr, static_cast<int>(moved->size())).arg(first);
    });
    connect(m_retimeLine, &EntryLine::submitted, this, [this](const QString &phrase) {
        if (m_actions->retime(phrase)) {
            m_retimeLine->clear();
            m_retimeLine->hide();
            focusView();
        }
    });
    for (const EntryLine *line : {m_addLine, m_retimeLine})
        connect(line, &EntryLine::closed, this, [this] { focusView(); });
}

void TimelinePage::setSession(ReviewSession *session)
{
    m_filter->clear();
    m_model->setSession(session);
    showZone();
    takeSelection();
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
    QList<TimelineEvent> events;
    events.reserve(m_model->rowCount());
    for (int row = 0; row < m_model->rowCount(); ++row)
        events.append(*m_model->valueAt(row));
    // Nothing is missing from a timeline that has not been begun.
    m_strip->setSlots(events.isEmpty() ? QList<OpenSlot>() : openSlots(events));
    if (events.isEmpty())
        m_stack->setCurrentWidget(m_empty);
    else
        m_stack->setCurrentWidget(m_proxy->rowCount() == 0 ? static_cast<QWidget *>(m_noMatch) : m_views);
    showDays();
    m_actions->refresh();
}

void TimelinePage::sendSelection()
{
    if (!m_isSelecting) {
        const QScopedValueRollback guard(m_isSelecting, true);
        workspace().setSelectedEvents(m_table->selectedIds());
    }
    m_actions->refresh();
    m_addLine->reread();
    m_retimeLine->reread();
}

void TimelinePage::takeSelection()
{
    if (m_isSelecting)
        return;
    const QList<EventId> ids = workspace().selectedEvents();
    if (ids == m_table->selectedIds())
        return;
    const QScopedValueRollback guard(m_isSelecting, true);
    QList<int> rows;
    for (const EventId &id : ids) {
        const QModelIndex index = m_proxy->mapFromSource(m_model->indexOf(id));
        if (index.isValid())
            rows.append(index.row());
    }
    m_table->selectRows(rows);
    if (!rows.isEmpty())
        showRow(rows.constFirst());
}

void TimelinePage::showRow(int row)
{
    const QModelIndex index = m_proxy->index(row, TimelineModel::TextColumn);
    // What is in view stays where it is; what is not comes to the middle, with what was before and after.
    if (!m_table->viewport()->rect().contains(m_table->visualRect(index)))
        m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void TimelinePage::openAddLine()
{
    if (!workspace().session())
        return;
    m_retimeLine->hide();
    m_addLine->open();
}

void TimelinePage::openRetimeLine()
{
    m_addLine->hide();
    m_retimeLine->open();
}

Result<EventDraft> TimelinePage::readEvent(const QString &line) const
{
    const CaptureContext context = workspace().captureContext();
    if (const auto leading = parseLeadingTime(line, context.time)) {
        if (!*leading)
            return std::unexpected(leading->error());
        const auto draft = parseCapture(line, context);
        if (!draft)
            return std::unexpected(draft.error());
        if (const auto *event = std::get_if<EventDraft>(&*draft))
            return *event;
    }
    if (const QString misread = misreadLeadingTime(line, context.time); !misread.isEmpty())
        return failure(ErrorCode::InvalidInput, tr("There is no time of day “%1”. Check its digits.").arg(misread));
    const QList<EventId> selected = workspace().selectedEvents();
    const ReviewSession *session = workspace().session();
    const TimelineEvent *event =
        session && !selected.isEmpty() ? session->find<TimelineEvent>(selected.constLast()) : nullptr;
    if (!event)
        return failure(ErrorCode::InvalidInput,
                       tr("Begin with a time, such as 11:14, or select the event below which it belongs."));
    EventDraft draft;
    draft.time = event->time;
    draft.time.endsAt = {};
    draft.time.enteredAs.clear();
    draft.text = line.trimmed();
    return draft;
}

QString TimelinePage::described(const EventDraft &draft) const
{
    const QString time = timeText(draft.time.happenedAt, workspace().displayZone(), TimeDetail::Full);
    return draft.time.precision == TimePrecision::Approximate ? tr("About %1, %2").arg(time, label(draft.kind))
                                                              : tr("%1, %2").arg(time, label(draft.kind));
}

void TimelinePage::addEvent(const QString &line)
{
    const auto draft = readEvent(line);
    if (!draft) {
        m_addLine->refuse(draft.error().message);
        return;
    }
    const auto added = workspace().session()->addEvent(*draft);
    if (!added) {
        m_addLine->refuse(added.error().message);
        return;
    }
    m_addLine->clear();
    // So that "+3m" or a line without a time goes on from here.
    workspace().setSelectedEvents({*added});
}

void TimelinePage::fillSlot(const OpenSlot &slot)
{
    if (m_table->selectedIds().size() != 1) {
        workspace().say(Workspace::Severity::Information,
                        tr("Select the event that is “%1”, then choose it again.").arg(slot.label));
        return;
    }
    if (const auto *milestone = std::get_if<Milestone>(&slot.what))
        m_actions->setMilestone(*milestone, true);
    else
        m_actions->setKind(std::get<EventKind>(slot.what));
}

void TimelinePage::setFilter(const QString &words)
{
    m_proxy->setWords(words);
    m_noMatch->setTexts(tr("No event has “%1”").arg(words.simplified()),
                        tr("Every word must occur in its time, text, kind, milestone, source or lane."));
    followContents();
}

void TimelinePage::addGraph()
{
    m_views->setGraph(m_graph);
    m_modes = new GraphModes(*m_table, *m_graph, this);
    // What the table's keys do to events they do here too; editing is the graph's own.
    for (QAction *action : m_actions->all()) {
        if (action->shortcutContext() == Qt::WidgetShortcut && action->objectName() != QLatin1StringView("editEvent"))
            m_graph->addAction(action);
    }
    m_graph->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_graph, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        QMenu menu;
        menu.addActions(pageActions());
        menu.exec(m_graph->viewport()->mapToGlobal(at));
    });
}

void TimelinePage::focusView()
{
    m_modes->mainView().setFocus(Qt::OtherFocusReason);
}

void TimelinePage::showMenu(const QPoint &at)
{
    QMenu menu;
    menu.addActions(m_actions->all());
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

} // namespace debrief
