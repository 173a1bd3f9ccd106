// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinefilterbar.h"

#include "domain/labels.h"

#include "ui/style/texttone.h"
#include "ui/style/theme.h"
#include "ui/timeline/eventmarks.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace debrief {

namespace {

constexpr qsizetype MostChoices = 60;

QString escaped(QString text)
{
    return text.replace(u'&', QLatin1StringView("&&"));
}

} // namespace

TimelineFilterBar::TimelineFilterBar(Choices lanes, Choices persons, QWidget *parent)
    : QWidget(parent),
      m_lanes(std::move(lanes)),
      m_persons(std::move(persons)),
      m_words(new QLineEdit(this)),
      m_count(new QLabel(this)),
      m_kind(makePart(QStringLiteral("filterKind"))),
      m_lane(makePart(QStringLiteral("filterLane"))),
      m_person(makePart(QStringLiteral("filterPerson")))
{
    setObjectName(QStringLiteral("timelineFilterBar"));
    m_words->setObjectName(QStringLiteral("timelineFilter"));
    m_words->setAccessibleName(tr("Filter events"));
    m_words->setPlaceholderText(tr("Filter events"));
    m_words->setToolTip(tr("Every word must occur in an event's time, text, kind, milestone, source or lane"));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(theme::icon(QStringLiteral("view-filter")), QLineEdit::LeadingPosition);
    m_words->setMaximumWidth(260);
    m_words->installEventFilter(this);
    makeMenu();
    auto *more = new QToolButton(this);
    more->setObjectName(QStringLiteral("filterMore"));
    more->setText(tr("By"));
    more->setAccessibleName(tr("Filter by kind, lane or person"));
    more->setToolTip(more->accessibleName());
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(m_menu.get());
    more->setFocusPolicy(Qt::TabFocus);
    m_count->setObjectName(QStringLiteral("timelineCount"));
    m_count->setFont(theme::tabular(theme::font(theme::Type::Small)));
    theme::setTextTone(m_count, theme::Tone::TextMuted);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_words, 1);
    layout->addWidget(more);
    for (QToolButton *part : {m_kind, m_lane, m_person})
        layout->addWidget(part);
    layout->addSpacing(4);
    layout->addWidget(m_count);

    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &text) {
        TimelineFilter filter = m_filter;
        filter.words = text.simplified().split(u' ', Qt::SkipEmptyParts);
        set(filter);
    });
    const auto takeAway = [this](QToolButton *part, const std::function<void(TimelineFilter &)> &drop) {
        connect(part, &QToolButton::clicked, this, [this, drop] {
            TimelineFilter filter = m_filter;
            drop(filter);
            set(filter);
            emit left();
        });
    };
    takeAway(m_kind, [](TimelineFilter &filter) { filter.kind.reset(); });
    takeAway(m_lane, [](TimelineFilter &filter) { filter.lane.clear(); });
    takeAway(m_person, [](TimelineFilter &filter) { filter.person.clear(); });
    showParts();
}

TimelineFilterBar::~TimelineFilterBar() = default;

TimelineFilter TimelineFilterBar::filter() const
{
    return m_filter;
}

void TimelineFilterBar::clear()
{
    const QSignalBlocker blocker(m_words);
    m_words->clear();
    set({});
}

void TimelineFilterBar::setCounts(int shown, int all)
{
    const QString text = m_filter.isEmpty() ? tr("%n event(s)", nullptr, all)
                                            : tr("%1 of %2", "events shown of all").arg(shown).arg(all);
    m_count->setText(text);
    m_count->setAccessibleName(m_filter.isEmpty() ? text : tr("%1 of %2 events are shown").arg(shown).arg(all));
}

void TimelineFilterBar::focusWords()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

bool TimelineFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)
                    ->key()) { // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast): its type says so.
        case Qt::Key_Escape:
            clear();
            emit left();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Down: emit left(); return true;
        default: break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TimelineFilterBar::makeMenu()
{
    m_menu = std::make_unique<QMenu>(tr("Filter &by"));
    m_menu->setObjectName(QStringLiteral("filterMenu"));
    m_menu->menuAction()->setObjectName(QStringLiteral("filterBy"));
    m_menu->setIcon(theme::icon(QStringLiteral("view-filter")));
    QMenu *kinds = m_menu->addMenu(tr("&Kind"));
    auto *group = new QActionGroup(kinds);
    const auto addKind = [this, kinds, group](const QString &text, const QIcon &icon, std::optional<EventKind> kind) {
        QAction *action = kinds->addAction(icon, text);
        action->setCheckable(true);
        group->addAction(action);
        action->setObjectName(QStringLiteral("filterKind_") + (kind ? enumName(*kind) : QStringLiteral("any")));
        connect(kinds, &QMenu::aboutToShow, action,
                [this, action, kind] { action->setChecked(m_filter.kind == kind); });
        connect(action, &QAction::triggered, this, [this, kind] {
            TimelineFilter filter = m_filter;
            filter.kind = kind;
            set(filter);
        });
    };
    addKind(tr("Any kind"), {}, std::nullopt);
    for (const EventKind kind : enumValues<EventKind>())
        addKind(label(kind), kindIcon(kind), kind);
    QMenu *lanes = m_menu->addMenu(tr("&Lane"));
    lanes->setObjectName(QStringLiteral("filterLaneMenu"));
    connect(lanes, &QMenu::aboutToShow, this,
            [this, lanes] { fillMenu(*lanes, tr("Any lane"), m_lanes(), &TimelineFilter::lane); });
    QMenu *persons = m_menu->addMenu(tr("&Person"));
    persons->setObjectName(QStringLiteral("filterPersonMenu"));
    connect(persons, &QMenu::aboutToShow, this,
            [this, persons] { fillMenu(*persons, tr("Anyone"), m_persons(), &TimelineFilter::person); });
    // So that the menu of the page and the palette know them before they are opened.
    connect(m_menu.get(), &QMenu::aboutToShow, lanes, &QMenu::aboutToShow);
    connect(m_menu.get(), &QMenu::aboutToShow, persons, &QMenu::aboutToShow);
}

void TimelineFilterBar::fillMenu(QMenu &menu, const QString &any, const QStringList &names,
                                 QString TimelineFilter::*part)
{
    menu.clear();
    const auto addName = [this, &menu, part](const QString &text, const QString &name) {
        QAction *action = menu.addAction(escaped(text));
        action->setCheckable(true);
        action->setChecked(m_filter.*part == name);
        connect(action, &QAction::triggered, this, [this, part, name] {
            TimelineFilter filter = m_filter;
            filter.*part = name;
            set(filter);
        });
    };
    addName(any, QString());
    for (const QString &name : names.first(qMin(names.size(), MostChoices)))
        addName(name, name);
}

QToolButton *TimelineFilterBar::makePart(const QString &name)
{
    auto *part = new QToolButton(this);
    part->setObjectName(name);
    part->setIcon(theme::icon(QStringLiteral("edit-clear")));
    part->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    part->setFont(theme::font(theme::Type::Small));
    part->setFocusPolicy(Qt::TabFocus);
    part->setMaximumWidth(160);
    part->hide();
    return part;
}

void TimelineFilterBar::set(const TimelineFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    showParts();
    emit changed();
}

void TimelineFilterBar::showParts()
{
    const auto showPart = [this](QToolButton *part, const QString &text) {
        part->setText(part->fontMetrics().elidedText(escaped(text), Qt::ElideRight, 120));
        part->setToolTip(tr("Shows only “%1”. Choose it to show the others again").arg(text));
        part->setAccessibleName(tr("Take away the filter “%1”").arg(text));
        part->setVisible(!text.isEmpty());
    };
    showPart(m_kind, m_filter.kind ? label(*m_filter.kind) : QString());
    showPart(m_lane, m_filter.lane);
    showPart(m_person, m_filter.person);
}

} // namespace debrief
