// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/meetingclock.h"

#include "session/reviewsession.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QMetaEnum>

#include <algorithm>
#include <utility>

namespace debrief {

namespace {

constexpr int TickMilliseconds = 1000;
/// A computer that slept was not in the meeting.
constexpr qint64 LongestTick = 30'000;
constexpr int NearPercent = 70;

constexpr QLatin1StringView StateKey("state");
constexpr QLatin1StringView TopicKey("topic");

constexpr std::array<std::pair<MeetingClock::State, QLatin1StringView>, 4> StateNames{{
    {MeetingClock::State::NotBegun, QLatin1StringView("not_begun")},
    {MeetingClock::State::Running, QLatin1StringView("running")},
    {MeetingClock::State::Paused, QLatin1StringView("paused")},
    {MeetingClock::State::Ended, QLatin1StringView("ended")},
}};

MeetingClock::Clock monotonicClock()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] { return timer.elapsed(); };
}

} // namespace

MeetingClock::MeetingClock(QObject *parent) : MeetingClock(monotonicClock(), parent) {}

MeetingClock::MeetingClock(Clock clock, QObject *parent) : QObject(parent), m_clock(std::move(clock))
{
    m_timer.setInterval(TickMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &MeetingClock::tick);
}

MeetingClock::~MeetingClock() = default;

void MeetingClock::setSession(ReviewSession *session)
{
    if (m_session == session)
        return;
    if (m_session) {
        m_session->disconnect(this);
        if (isRunning())
            report(turn(State::Paused, m_topic));
    }
    m_session = session;
    m_prompt = {};
    m_pending = 0;
    readState();
    if (m_session)
        connect(m_session, &ReviewSession::changed, this, &MeetingClock::followChanges);
    m_timer.stop();
    emit stateChanged();
}

void MeetingClock::readState()
{
    m_state = State::NotBegun;
    m_topic = {};
    m_wasCutOff = false;
    if (!m_session)
        return;
    const auto stored = m_session->setting(settingKey());
    if (!stored || !stored->isObject())
        return;
    const QJsonObject object = stored->toObject();
    const QString name = object.value(StateKey).toString();
    const auto known = std::ranges::find_if(StateNames, [&name](const auto &entry) { return entry.second == name; });
    if (known != StateNames.end())
        m_state = known->first;
    m_topic = AgendaItemId(QUuid::fromString(object.value(TopicKey).toString()));
    if (!m_session->find<AgendaItem>(m_topic))
        m_topic = {};
    if (m_state == State::Running) {
        m_state = State::Paused;
        m_wasCutOff = true;
    }
}

void MeetingClock::setPrompt(PromptId prompt)
{
    if (prompt == m_prompt)
        return;
    measure();
    report(write());
    m_prompt = prompt;
}

QList<AgendaItem> MeetingClock::topics() const
{
    QList<AgendaItem> items = m_session ? m_session->tableOf<AgendaItem>().values() : QList<AgendaItem>();
    std::ranges::sort(items, [](const AgendaItem &a, const AgendaItem &b) {
        return a.order != b.order ? a.order < b.order : a.id < b.id;
    });
    return items;
}

int MeetingClock::unwritten() const
{
    if (!isRunning())
        return 0;
    return static_cast<int>((m_pending + std::clamp(m_clock() - m_lastTime, qint64(0), LongestTick)) / 1000);
}

int MeetingClock::secondsOf(AgendaItemId topic) const
{
    const AgendaItem *item = m_session ? m_session->find<AgendaItem>(topic) : nullptr;
    return item ? item->actualSeconds + (topic == m_topic ? unwritten() : 0) : 0;
}

qint64 MeetingClock::secondsOf(PromptId prompt) const
{
    const Prompt *found = m_session ? m_session->find<Prompt>(prompt) : nullptr;
    return found ? found->talkedSeconds + (prompt == m_prompt ? unwritten() : 0) : 0;
}

int MeetingClock::plannedSeconds() const
{
    int sum = 0;
    for (const AgendaItem &item : topics())
        sum += item.plannedSeconds;
    return sum;
}

int MeetingClock::secondsInAll() const
{
    int sum = 0;
    for (const AgendaItem &item : topics())
        sum += secondsOf(item.id);
    return sum;
}

MeetingClock::Warning MeetingClock::warning(int seconds, int plannedSeconds)
{
    if (plannedSeconds <= 0)
        return Warning::None;
    if (seconds >= plannedSeconds)
        return Warning::Over;
    return qint64(seconds) * 100 >= qint64(plannedSeconds) * NearPercent ? Warning::Near : Warning::None;
}

MeetingClock::Warning MeetingClock::warning(AgendaItemId topic) const
{
    const AgendaItem *item = m_session ? m_session->find<AgendaItem>(topic) : nullptr;
    return item ? warning(secondsOf(topic), item->plannedSeconds) : Warning::None;
}

void MeetingClock::report(const Result<> &result)
{
    if (!result)
        emit writingFailed(result.error());
}

void MeetingClock::measure()
{
    const qint64 now = m_clock();
    if (isRunning())
        m_pending += std::clamp(now - m_lastTime, qint64(0), LongestTick);
    m_lastTime = now;
}

Result<> MeetingClock::write()
{
    const int seconds = static_cast<int>(m_pending / 1000);
    if (!m_session || seconds == 0)
        return {};
    const auto written = m_session->recordTime(m_topic, m_prompt, seconds);
    if (written)
        m_pending -= qint64(seconds) * 1000;
    return written;
}

Result<> MeetingClock::writeState(State state, AgendaItemId topic)
{
    const auto name = std::ranges::find_if(StateNames, [state](const auto &entry) { return entry.first == state; });
    return m_session->recordSetting(
        settingKey(), QJsonObject{{StateKey, name->second}, {TopicKey, topic.uuid().toString(QUuid::WithoutBraces)}});
}

Result<> MeetingClock::turn(State state, AgendaItemId topic)
{
    if (!m_session)
        return {};
    measure();
    if (const auto written = write(); !written)
        return written;
    if (const auto written = writeState(state, topic); !written)
        return written;
    if (topic != m_topic)
        m_pending = 0;
    m_state = state;
    m_topic = topic;
    m_wasCutOff = false;
    if (isRunning() && !m_timer.isActive())
        m_timer.start();
    else if (!isRunning())
        m_timer.stop();
    emit stateChanged();
    return {};
}

Result<> MeetingClock::start()
{
    const QList<AgendaItem> items = topics();
    AgendaItemId first = m_topic;
    if (first.isNull() && !items.isEmpty())
        first = items.constFirst().id;
    return turn(State::Running, first);
}

Result<> MeetingClock::pause()
{
    return isRunning() ? turn(State::Paused, m_topic) : Result<>();
}

Result<> MeetingClock::resume()
{
    return m_state == State::Paused ? turn(State::Running, m_topic) : Result<>();
}

Result<> MeetingClock::end()
{
    return m_state == State::Running || m_state == State::Paused ? turn(State::Ended, m_topic) : Result<>();
}

Result<> MeetingClock::goTo(AgendaItemId topic)
{
    if (topic == m_topic || !m_session || !m_session->find<AgendaItem>(topic))
        return {};
    return turn(m_state, topic);
}

Result<> MeetingClock::step(int by)
{
    const QList<AgendaItem> items = topics();
    const auto here =
        std::ranges::find_if(items, [this](const AgendaItem &item) { return item.id == m_topic; }) - items.begin();
    const auto to = here == items.size() ? 0 : here + by;
    return to >= 0 && to < items.size() ? goTo(items.at(to).id) : Result<>();
}

Result<> MeetingClock::addSeconds(int seconds)
{
    const AgendaItem *item = m_session ? m_session->find<AgendaItem>(m_topic) : nullptr;
    if (!item)
        return {};
    AgendaItem longer = *item;
    longer.plannedSeconds = std::max(0, longer.plannedSeconds + seconds);
    return m_session->update(longer, tr("Change planned time"));
}

void MeetingClock::tick()
{
    if (!isRunning())
        return;
    measure();
    if (m_pending >= WriteEverySeconds * 1000) {
        report(write());
    }
    emit ticked();
}

void MeetingClock::followChanges(const Changes &changes)
{
    for (const Change &change : changes) {
        const AgendaItem *gone = change.after ? nullptr : beforeAs<AgendaItem>(change);
        if (gone && gone->id == m_topic) {
            // The next one that is left; the time goes on.
            const QList<AgendaItem> items = topics();
            const auto next = std::ranges::find_if(items, [gone](const AgendaItem &item) {
                return item.order != gone->order ? item.order > gone->order : gone->id < item.id;
            });
            AgendaItemId to;
            if (next != items.end())
                to = next->id;
            else if (!items.isEmpty())
                to = items.constLast().id;
            report(turn(m_state, to));
            return;
        }
    }
}

} // namespace debrief
