// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinelines.h"

#include "domain/labels.h"
#include "domain/zonedtime.h"
#include "language/capturekind.h"
#include "session/reviewsession.h"
#include "session/timelinemodel.h"

#include "ui/timeline/eventphrases.h"
#include "ui/timeline/eventworddelegate.h"
#include "ui/timeline/timelineedits.h"
#include "ui/timeline/timelineproxy.h"
#include "ui/widgets/entryline.h"
#include "ui/workspace.h"

#include <QCompleter>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace debrief {

namespace {

/// What takes a name away; an empty line enters nothing.
QString nameIn(const QString &text)
{
    return text.simplified() == QLatin1StringView("-") ? QString() : text.simplified();
}

} // namespace

TimelineLines::TimelineLines(Workspace &workspace, const TimelineEdits &edits, const TimelineProxy &proxy,
                             QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_edits(edits),
      m_proxy(proxy)
{
    setObjectName(QStringLiteral("timelineLines"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_add = makeLine(QStringLiteral("addEventLine"), tr("Add event:"), {});
    m_retime = makeLine(QStringLiteral("retimeLine"), tr("Change time:"),
                        tr("+5m or -90s moves the selected events; 11:14 sets the first and moves the others along"));
    m_knownAt = makeLine(QStringLiteral("knownAtLine"), tr("Known at:"),
                         tr("+7m is that long after each event; 11:21 is a time; - is not told"));
    m_lane = makeLine(QStringLiteral("laneLine"), tr("Move to lane:"), tr("the lane's name, or - for none"));
    m_source = makeLine(QStringLiteral("sourceLine"), tr("Set source:"), tr("who or what says so, or - for none"));
    m_jump = makeLine(QStringLiteral("jumpLine"), tr("Jump to:"), tr("11:14, 2 Mar 23:50, +30m from here"));

    m_add->setReader([this](const QString &line) {
        return readEvent(line).transform([this](const EventDraft &draft) { return described(draft); });
    });
    connect(m_add, &EntryLine::submitted, this, &TimelineLines::add);
    m_retime->setReader([this](const QString &phrase) { return previewRetime(phrase); });
    connect(m_retime, &EntryLine::submitted, this, [this](const QString &phrase) {
        if (m_edits.retime(phrase))
            close(*m_retime);
    });
    m_knownAt->setReader([this](const QString &phrase) { return previewKnownAt(phrase); });
    connect(m_knownAt, &EntryLine::submitted, this, [this](const QString &phrase) {
        if (m_edits.setKnownAt(nameIn(phrase)))
            close(*m_knownAt);
    });
    const auto says = [this](const QString &text) -> Result<QString> {
        const QString name = nameIn(text);
        const auto count = static_cast<int>(m_edits.selected().size());
        return name.isEmpty() ? tr("%n event(s) without one", nullptr, count)
                              : tr("%n event(s): “%1”", nullptr, count).arg(name);
    };
    m_lane->setReader(says);
    connect(m_lane, &EntryLine::submitted, this, [this](const QString &text) {
        if (m_edits.setLane(nameIn(text)))
            close(*m_lane);
    });
    m_source->setReader(says);
    connect(m_source, &EntryLine::submitted, this, [this](const QString &text) {
        if (m_edits.setSource(nameIn(text)))
            close(*m_source);
    });
    m_jump->setReader([this](const QString &phrase) {
        return readJump(phrase).transform(
            [this](const QDateTime &at) { return timeText(at, m_workspace.displayZone(), TimeDetail::Full); });
    });
    connect(m_jump, &EntryLine::submitted, this, [this](const QString &phrase) {
        const auto instant = readJump(phrase);
        close(*m_jump);
        if (instant)
            emit jumpRequested(*instant);
    });
}

EntryLine *TimelineLines::makeLine(const QString &name, const QString &purpose, const QString &placeholder)
{
    auto *line = new EntryLine(name, this);
    line->setPurpose(purpose, placeholder);
    layout()->addWidget(line);
    connect(line, &EntryLine::closed, this, &TimelineLines::closed);
    return line;
}

void TimelineLines::open(EntryLine &line)
{
    for (EntryLine *other : {m_add, m_retime, m_knownAt, m_lane, m_source, m_jump}) {
        if (other != &line)
            other->hide();
    }
    line.open();
}

void TimelineLines::close(EntryLine &line)
{
    line.clear();
    line.hide();
    emit closed();
}

void TimelineLines::completeFrom(const EntryLine &line, int column)
{
    auto *edit = line.findChild<QLineEdit *>();
    auto *completer = new QCompleter(EventWordDelegate::wordsIn(m_proxy, column), edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setCompletionMode(QCompleter::InlineCompletion);
    edit->setCompleter(completer);
}

void TimelineLines::openAdd(int step)
{
    if (!m_workspace.session())
        return;
    m_step = step;
    m_add->setPurpose(step < 0 ? tr("Add event above:") : tr("Add event:"),
                      step < 0 ? tr("11:14 alert fires; without a time it goes above the selected event")
                               : tr("11:14 alert fires; without a time it goes below the selected event"));
    open(*m_add);
}

void TimelineLines::openRetime()
{
    open(*m_retime);
}

void TimelineLines::openKnownAt()
{
    open(*m_knownAt);
}

void TimelineLines::openLane()
{
    completeFrom(*m_lane, TimelineModel::LaneColumn);
    open(*m_lane);
}

void TimelineLines::openSource()
{
    completeFrom(*m_source, TimelineModel::SourceColumn);
    open(*m_source);
}

void TimelineLines::openJump()
{
    open(*m_jump);
}

void TimelineLines::reread()
{
    for (EntryLine *line : {m_add, m_retime, m_knownAt, m_lane, m_source, m_jump}) {
        if (line->isVisible())
            line->reread();
    }
}

const TimelineEvent *TimelineLines::anchor() const
{
    const QList<EventId> selected = m_workspace.selectedEvents();
    const ReviewSession *session = m_workspace.session();
    if (!session || selected.isEmpty())
        return nullptr;
    return session->find<TimelineEvent>(m_step < 0 ? selected.constFirst() : selected.constLast());
}

Result<EventDraft> TimelineLines::readEvent(const QString &line) const
{
    const CaptureContext context = m_workspace.captureContext();
    if (const auto leading = parseLeadingTime(line, context.time)) {
        if (!*leading)
            return std::unexpected(leading->error());
        const auto draft = parseCapture(line, context);
        if (!draft)
            return std::unexpected(draft.error());
        if (const auto *event = std::get_if<EventDraft>(&*draft))
            return *event;
    }
    if (const QString spelled = withClockSpelledOut(line); !spelled.isEmpty()) {
        auto draft = parseCapture(spelled, context);
        if (!draft)
            return std::unexpected(draft.error());
        if (auto *event = std::get_if<EventDraft>(&*draft))
            return *event;
    }
    if (const QString misread = misreadLeadingTime(line, context.time); !misread.isEmpty())
        return failure(ErrorCode::InvalidInput, tr("There is no time of day “%1”. Check its digits.").arg(misread));
    const TimelineEvent *event = anchor();
    if (!event)
        return failure(ErrorCode::InvalidInput,
                       tr("Begin with a time, such as 11:14, or select the event beside which it belongs."));
    EventDraft draft;
    draft.time = event->time;
    draft.time.endsAt = {};
    draft.time.enteredAs.clear();
    draft.text = line.trimmed();
    return draft;
}

QString TimelineLines::described(const EventDraft &draft) const
{
    const QString time = timeText(draft.time.happenedAt, m_workspace.displayZone(), TimeDetail::Full);
    return draft.time.precision == TimePrecision::Approximate ? tr("About %1, %2").arg(time, label(draft.kind))
                                                              : tr("%1, %2").arg(time, label(draft.kind));
}

void TimelineLines::add(const QString &line)
{
    const auto draft = readEvent(line);
    if (!draft) {
        m_add->refuse(draft.error().message);
        return;
    }
    const TimelineEvent *beside = anchor();
    const auto added = m_workspace.session()->addEventBeside(*draft, beside ? beside->id : EventId(), m_step);
    if (!added) {
        m_add->refuse(added.error().message);
        return;
    }
    m_add->clear();
    emit this->added(*added);
}

Result<QString> TimelineLines::previewRetime(const QString &phrase) const
{
    const QList<TimelineEvent> events = m_edits.selected();
    const QTimeZone zone = m_workspace.displayZone();
    const auto moved = retimed(events, phrase, zone, m_workspace.zoneChoices());
    if (!moved)
        return std::unexpected(moved.error());
    const auto was = std::min_element(events.cbegin(), events.cend(), happensBefore);
    const qint64 shift = was->time.happenedAt.msecsTo(moved->constFirst().time.happenedAt);
    const QString span =
        (shift > 0 ? QStringLiteral("+") : QString()) + durationLabel(std::chrono::milliseconds(shift));
    const QString first = timeText(moved->constFirst().time.happenedAt, zone, TimeDetail::Full);
    if (moved->size() == 1)
        return tr("%1 (%2)", "a new time, and by how much it is moved").arg(first, span);
    const QString last = timeText(moved->constLast().time.happenedAt, zone, TimeDetail::Full);
    return tr("%n event(s) by %1: from %2 to %3", nullptr, static_cast<int>(moved->size())).arg(span, first, last);
}

Result<QString> TimelineLines::previewKnownAt(const QString &phrase) const
{
    const QList<TimelineEvent> events = m_edits.selected();
    if (events.isEmpty())
        return failure(ErrorCode::InvalidInput, tr("Select the events of which you know it."));
    const auto count = static_cast<int>(events.size());
    if (nameIn(phrase).isEmpty())
        return tr("%n event(s): not told", nullptr, count);
    const auto known =
        readKnownAt(phrase, events.constFirst().time, m_workspace.displayZone(), m_workspace.zoneChoices());
    if (!known)
        return std::unexpected(known.error());
    const auto delay = std::chrono::milliseconds(events.constFirst().time.happenedAt.msecsTo(*known));
    return tr("%n event(s), the first at %1, %2 after it happened", nullptr, count)
        .arg(timeText(*known, m_workspace.displayZone(), TimeDetail::Full), durationLabel(delay));
}

Result<QDateTime> TimelineLines::readJump(const QString &phrase) const
{
    const TimelineEvent *first = m_proxy.valueAt(0);
    if (!first)
        return failure(ErrorCode::InvalidInput, tr("There is no event to jump to."));
    const TimelineEvent *last = m_proxy.valueAt(m_proxy.rowCount() - 1);
    const TimelineEvent *here = anchor() ? anchor() : first;
    const auto stay = readPhrase(phrase, here->time, m_workspace.displayZone());
    if (!stay)
        return std::unexpected(stay.error());
    static constexpr QStringView signs = u"+-\u2212";
    if (signs.contains(phrase.trimmed().at(0)))
        return stay->happenedAt;
    // A bare time is of whichever day has events then.
    for (const TimelineEvent *event : {here, first, last}) {
        const auto time = readPhrase(phrase, event->time, m_workspace.displayZone());
        if (time && time->happenedAt >= first->time.happenedAt && time->happenedAt <= last->time.happenedAt)
            return time->happenedAt;
    }
    return stay->happenedAt;
}

} // namespace debrief
