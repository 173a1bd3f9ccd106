// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/eventdetailpane.h"

#include "domain/labels.h"
#include "domain/zonedtime.h"
#include "exchange/text/codelanguages.h"
#include "session/entitymodel.h"
#include "session/reviewsession.h"

#include "ui/style/texttone.h"
#include "ui/style/theme.h"
#include "ui/timeline/eventdescription.h"
#include "ui/timeline/evidenceactions.h"
#include "ui/timeline/evidencedrop.h"
#include "ui/timeline/evidencepane.h"
#include "ui/widgets/busycursor.h"
#include "ui/workspace.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QFrame>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

/// Of the page, in pixels: beside the pane the table keeps its columns.
constexpr int RoomEnough = 1200;

QString shownKey()
{
    return u"timeline/detailShown"_s;
}

} // namespace

EventDetailPane::EventDetailPane(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_languages(std::make_unique<CodeLanguages>()),
      m_title(new QLabel(this)),
      m_facts(new QLabel(this)),
      m_description(new EventDescription(workspace, *m_languages, this)),
      m_evidence(new EvidencePane(workspace, *m_languages, this)),
      m_toggle(new QAction(theme::icon(u"view-right-close"_s), tr("&Event details"), this)),
      m_separator(new QAction(this))
{
    setObjectName(u"eventDetail"_s);
    setAccessibleName(tr("Event details"));
    setMinimumWidth(260);
    m_title->setObjectName(u"eventDetailTitle"_s);
    m_title->setFont(theme::tabular(theme::font(theme::Type::Large)));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_facts->setObjectName(u"eventDetailFacts"_s);
    m_facts->setFont(theme::font(theme::Type::Small));
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    theme::setTextTone(m_facts, theme::Tone::TextMuted);

    QFont bold = theme::font(theme::Type::Body);
    bold.setBold(true);
    auto *heading = new QLabel(tr("Description"), this);
    heading->setFont(bold);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(4);
    bar->addWidget(heading, 1);
    for (QAction *action : {m_description->spellingAction(), m_description->previewAction()}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setAccessibleName(action->toolTip());
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        bar->addWidget(button);
    }
    auto *writing = new QWidget(this);
    auto *writingLayout = new QVBoxLayout(writing);
    writingLayout->setContentsMargins(0, 0, 0, 0);
    writingLayout->setSpacing(4);
    writingLayout->addLayout(bar);
    writingLayout->addWidget(m_description, 1);

    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(u"eventDetailSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(writing);
    splitter->addWidget(m_evidence);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    // Where there is little height, too, the list shows more than one row.
    splitter->setSizes({240, 200});
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(theme::Gap, theme::GapSmall, theme::Gap, theme::GapSmall);
    inner->setSpacing(4);
    inner->addWidget(m_title);
    inner->addWidget(m_facts);
    inner->addSpacing(theme::GapSmall);
    inner->addWidget(splitter, 1);
    auto *line = new QFrame(this);
    line->setFixedWidth(1);
    line->setBackgroundRole(QPalette::Mid);
    line->setAutoFillBackground(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(line);
    layout->addLayout(inner, 1);

    m_separator->setSeparator(true);
    m_toggle->setObjectName(u"showEventDetail"_s);
    m_toggle->setCheckable(true);
    m_toggle->setShortcuts({QKeySequence(Qt::Key_F6), QKeySequence(Qt::ALT | Qt::Key_Return)});
    connect(m_toggle, &QAction::triggered, this, [this](bool shown) {
        QSettings().setValue(shownKey(), shown);
        showOrFold(shown);
        if (shown && m_description->isEnabled())
            m_description->focusEditor();
        else
            emit left();
    });
    showOrFold(QSettings().value(shownKey(), false).toBool());

    connect(m_description, &EventDescription::left, this, &EventDetailPane::left);
    connect(m_description, &EventDescription::openRequested, &m_evidence->actions(), &EvidenceActions::openUrl);
    connect(&workspace, &Workspace::sessionChanged, this, &EventDetailPane::setSession);
    connect(&workspace, &Workspace::selectedEventsChanged, this, &EventDetailPane::followSelection);
    connect(&workspace, &Workspace::displayZoneChanged, this, &EventDetailPane::showFacts);
    setSession(workspace.session());
}

EventDetailPane::~EventDetailPane() = default;

QList<QAction *> EventDetailPane::pageActions() const
{
    return {m_separator, m_description->previewAction(), m_description->spellingAction(),
            m_evidence->actions().menu()->menuAction()};
}

void EventDetailPane::showOrFold(bool shown)
{
    m_toggle->setChecked(shown);
    setVisible(shown);
}

void EventDetailPane::chooseByWidth(int available)
{
    if (!QSettings().contains(shownKey()) && m_toggle->isChecked() != (available >= RoomEnough))
        showOrFold(available >= RoomEnough);
}

void EventDetailPane::setSession(ReviewSession *session)
{
    m_description->setSession(session);
    m_evidence->setSession(session);
    if (session)
        connect(session, &ReviewSession::changed, this, &EventDetailPane::followChanges);
    followSelection();
}

void EventDetailPane::followSelection()
{
    const QList<EventId> selected = m_workspace.selectedEvents();
    m_event = selected.size() == 1 ? selected.constFirst() : EventId();
    m_description->setEvent(m_event);
    m_evidence->setEvent(m_event);
    showFacts();
}

void EventDetailPane::followChanges(const Changes &changes)
{
    for (const Change &change : changes) {
        if (isOf<TimelineEvent>(change) && change.id() == m_event.uuid()) {
            m_description->setEvent(m_event);
            return showFacts();
        }
    }
}

void EventDetailPane::showFacts()
{
    const ReviewSession *session = m_workspace.session();
    const TimelineEvent *event = session ? session->find<TimelineEvent>(m_event) : nullptr;
    if (!event) {
        const int selected = static_cast<int>(m_workspace.selectedEvents().size());
        m_title->setText(selected > 1 ? tr("%n event(s) selected", nullptr, selected) : tr("No event selected"));
        m_facts->setText(tr("Select one event to describe it and to add what backs it."));
        return;
    }
    const QTimeZone zone = m_workspace.displayZone();
    QString time = timeText(event->time.happenedAt, zone, TimeDetail::Full);
    if (event->time.precision == TimePrecision::Approximate)
        time = u"≈ "_s + time;
    m_title->setText(time);
    m_facts->setText(factsOf(*event));
}

QString EventDetailPane::factsOf(const TimelineEvent &event) const
{
    const QTimeZone zone = m_workspace.displayZone();
    QStringList facts{label(event.kind)};
    for (const Milestone milestone : event.milestones)
        facts.append(label(milestone));
    if (event.time.endsAt.isValid())
        facts.append(tr("until %1").arg(timeText(event.time.endsAt, zone, TimeDetail::Time)));
    if (event.knownAt.isValid()) {
        const auto delay = std::chrono::milliseconds(event.time.happenedAt.msecsTo(event.knownAt));
        const QString known = timeText(event.knownAt, zone, TimeDetail::Time);
        facts.append(delay.count() > 0 ? tr("known at %1, %2 later").arg(known, durationLabel(delay))
                                       : tr("known at %1").arg(known));
    }
    if (!event.lane.isEmpty())
        facts.append(tr("lane %1").arg(event.lane));
    if (!event.source.isEmpty())
        facts.append(tr("from %1").arg(event.source));
    return facts.join(u" · "_s);
}

void EventDetailPane::serve(QAbstractItemView &view)
{
    const auto *drop = new EvidenceDrop(view, EvidenceDrop::Place::Row);
    const auto idAt = [](const QModelIndex &index) { return EventId(index.data(IdRole).toUuid()); };
    // So that one sees to which event it goes.
    connect(drop, &EvidenceDrop::hovered, this, [this, idAt](const QModelIndex &index) {
        if (const EventId id = idAt(index); !id.isNull())
            m_workspace.setSelectedEvents({id});
    });
    connect(drop, &EvidenceDrop::dropped, this, [this, idAt](const QModelIndex &index, const QMimeData *mime) {
        const EventId id = idAt(index);
        if (id.isNull())
            return;
        const BusyCursor busy;
        m_workspace.setSelectedEvents({id});
        m_evidence->actions().add(id, evidenceFrom(*mime, *m_languages));
    });
    auto *paste = new QAction(tr("Paste as evidence"), &view);
    paste->setObjectName(u"pasteOnTimeline"_s);
    paste->setShortcut(QKeySequence::Paste);
    paste->setShortcutContext(Qt::WidgetShortcut);
    view.addAction(paste);
    connect(paste, &QAction::triggered, this, [this] {
        if (m_event.isNull())
            m_workspace.say(Workspace::Severity::Information,
                            tr("Select one event; what is pasted becomes its evidence."));
        else
            m_evidence->actions().paste();
    });
}

} // namespace debrief
