// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/reviewsession.h"

#include "session/changebuilder.h"
#include "session/changecommand.h"
#include "session/settingcommand.h"
#include "session/validation.h"
#include "storage/library.h"

#include "domain/metricscollector.h"

namespace debrief {

Result<std::unique_ptr<ReviewSession>> ReviewSession::open(Library &library, ReviewId id)
{
    // Before the content: what comes between is then found later.
    const auto revision = library.foreignRevision();
    if (!revision)
        return std::unexpected(revision.error());
    const auto content = library.load(id);
    if (!content)
        return std::unexpected(content.error());
    std::unique_ptr<ReviewSession> session(new ReviewSession(library, *content));
    session->m_foreignRevision = *revision;
    return session;
}

ReviewSession::ReviewSession(Library &library, const ReviewContent &content)
    : m_library(library),
      m_review(content.review)
{
    const auto fill = [&content]<typename Key, typename T>(QHash<Key, T> &table) {
        const QList<T> &list = listOf<T>(content);
        table.reserve(list.size());
        for (const T &value : list)
            table.insert(value.id, value);
    };
    std::apply([&fill](auto &...tables) { (fill(tables), ...); }, m_tables);
}

ReviewSession::~ReviewSession() = default;

ReviewContent ReviewSession::content() const
{
    ReviewContent content = contentBesideTimeline();
    content.events = tableOf<TimelineEvent>().values();
    content.evidence = tableOf<Evidence>().values();
    sortForDisplay(content);
    return content;
}

ReviewContent ReviewSession::contentBesideTimeline() const
{
    ReviewContent content;
    content.review = m_review;
    const auto empty = [&content]<typename Key, typename T>(const QHash<Key, T> &table) {
        if constexpr (!std::is_same_v<T, TimelineEvent> && !std::is_same_v<T, Evidence>)
            listOf<T>(content) = table.values();
    };
    std::apply([&empty](const auto &...tables) { (empty(tables), ...); }, m_tables);
    if (const auto hands = setting(ShowOfHands::settingKey()))
        content.hands = ShowOfHands::fromJson(*hands);
    sortForDisplay(content);
    return content;
}

ReviewMetrics ReviewSession::metrics() const
{
    MetricsCollector collector;
    for (const TimelineEvent &event : tableOf<TimelineEvent>())
        collector.add(event);
    return collector.metrics();
}

std::optional<Entity> ReviewSession::current(const QUuid &id) const
{
    if (id == m_review.id.uuid())
        return m_review;
    std::optional<Entity> found;
    const auto look = [&found, &id]<typename Key, typename T>(const QHash<Key, T> &table) {
        const auto entry = table.constFind(Key(id));
        if (entry != table.cend())
            found = *entry;
    };
    std::apply([&look](const auto &...tables) { (look(tables), ...); }, m_tables);
    return found;
}

void ReviewSession::takeIn(const Changes &changes)
{
    rememberMeasured(changes);
    for (const Change &change : changes) {
        std::visit(
            [this, &change]<typename T>(const T &value) {
                if constexpr (std::is_same_v<T, Review>) {
                    if (change.after)
                        m_review = value;
                } else {
                    auto &table = std::get<QHash<decltype(T::id), T>>(m_tables);
                    if (change.after)
                        table.insert(value.id, value);
                    else
                        table.remove(value.id);
                }
            },
            change.entity());
    }
}

Result<> ReviewSession::carryOut(const Changes &changes)
{
    if (const auto stored = m_library.apply(changes); !stored)
        return stored;
    takeIn(changes);
    return {};
}

Result<> ReviewSession::push(const QString &text, const Changes &changes, const QString &mergeKey)
{
    if (changes.isEmpty())
        return {};
    if (const auto done = carryOut(changes); !done)
        return done;
    m_stack.push(new ChangeCommand(text, changes, mergeKey));
    emit changed(changes);
    return {};
}

Result<> ReviewSession::undo()
{
    if (!canUndo())
        return {};
    const QUndoCommand *step = m_stack.command(m_stack.index() - 1);
    if (const auto *setting = dynamic_cast<const SettingCommand *>(step)) {
        const QString key = setting->key();
        if (const auto done = carryOut(key, setting->before()); !done)
            return done;
        m_stack.undo();
        emit settingChanged(key);
        return {};
    }
    const auto *command = static_cast<const ChangeCommand *>(step);
    const Changes changes = withMeasuredTime(inverted(command->changes()));
    if (const auto done = carryOut(changes); !done)
        return done;
    m_stack.undo();
    emit changed(changes);
    return {};
}

Result<> ReviewSession::redo()
{
    if (!canRedo())
        return {};
    const QUndoCommand *step = m_stack.command(m_stack.index());
    if (const auto *setting = dynamic_cast<const SettingCommand *>(step)) {
        const QString key = setting->key();
        if (const auto done = carryOut(key, setting->after()); !done)
            return done;
        m_stack.redo();
        emit settingChanged(key);
        return {};
    }
    const auto *command = static_cast<const ChangeCommand *>(step);
    const Changes changes = withMeasuredTime(command->changes());
    if (const auto done = carryOut(changes); !done)
        return done;
    m_stack.redo();
    emit changed(changes);
    return {};
}

Result<> ReviewSession::updateEntity(Entity value, const QString &undoText, const QString &mergeKey)
{
    return pushValues({std::move(value)}, undoText, mergeKey, Presence::Known);
}

Result<> ReviewSession::updateAll(const QList<Entity> &values, const QString &undoText)
{
    return pushValues(values, undoText, {}, Presence::Known);
}

Result<> ReviewSession::insertAll(const QList<Entity> &values, const QString &undoText)
{
    return pushValues(values, undoText, {}, Presence::New);
}

Result<> ReviewSession::rework(const QList<Entity> &values, const QList<QUuid> &removed, const QString &undoText)
{
    return pushValues(values, undoText, {}, Presence::Either, removed);
}

Result<> ReviewSession::pushValues(const QList<Entity> &values, const QString &undoText, const QString &mergeKey,
                                   Presence presence, const QList<QUuid> &removed)
{
    ChangeBuilder builder(*this);
    for (const Entity &value : values) {
        const QUuid id = std::visit([](const auto &entity) { return entity.id.uuid(); }, value);
        const auto existing = current(id);
        if (presence == Presence::Known && !existing)
            return failure(ErrorCode::NotFound, tr("It has been deleted meanwhile. Undo brings it back."),
                           id.toString());
        if (presence == Presence::New && existing)
            return failure(ErrorCode::Conflict, tr("It is there already."), id.toString());
        builder.set(value);
    }
    for (const QUuid &id : removed)
        builder.remove(id);
    QList<TimelineEvent> marked;
    for (const Entity &value : values) {
        if (const auto valid = validate(value, builder); !valid)
            return valid;
        if (const auto *event = std::get_if<TimelineEvent>(&value); event && !event->milestones.isEmpty())
            marked.append(*event);
    }
    // A mark that an event gains is taken from the one that bore it.
    for (const TimelineEvent &event : std::as_const(marked)) {
        const TimelineEvent *before = find<TimelineEvent>(event.id);
        if (!before || before->milestones != event.milestones)
            builder.takeMilestones(event.milestones, event.id);
    }
    return push(undoText, builder.changes(), mergeKey);
}

Result<> ReviewSession::remove(const QList<QUuid> &ids, const QString &undoText)
{
    ChangeBuilder builder(*this);
    for (const QUuid &id : ids)
        builder.remove(id);
    const QString text = undoText.isEmpty() ? tr("Delete %n item(s)", nullptr, static_cast<int>(ids.size())) : undoText;
    return push(text, builder.changes());
}

} // namespace debrief
