// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/reviewsession.h"

#include <QHash>
#include <QSet>

namespace debrief {

/// Gathers what one step changes: things are set and removed as often as it takes, and each ends up in one change from
/// what the session holds now to what it is to hold.
class ChangeBuilder
{
public:
    explicit ChangeBuilder(const ReviewSession &session) : m_session(session) {}

    /// As it will be after this step; null when it won't be there. The pointer holds until the next set or remove.
    template<typename T>
    const T *find(decltype(T::id) id) const
    {
        if (m_removed.contains(id.uuid()))
            return nullptr;
        const auto staged = m_set.constFind(id.uuid());
        return staged != m_set.cend() ? std::get_if<T>(&*staged) : m_session.find<T>(id);
    }

    /// All of one kind, as they will be, in no order.
    template<typename T>
    QList<T> all() const
    {
        QList<T> values;
        const auto &table = m_session.tableOf<T>();
        for (const T &value : table) {
            if (!m_removed.contains(value.id.uuid()) && !m_set.contains(value.id.uuid()))
                values.append(value);
        }
        for (const Entity &entity : m_set) {
            if (const T *value = std::get_if<T>(&entity))
                values.append(*value);
        }
        return values;
    }

    void set(const Entity &value);
    /// Removes the thing, what can't be without it, and every link to it.
    void remove(const QUuid &id);
    /// Gives the mark to the event alone.
    void takeMilestones(const QList<Milestone> &milestones, EventId except);

    /// In the order in which things were first touched; what comes out as it was is left out.
    Changes changes() const;

private:
    template<typename T>
    bool removeIfKnown(const QUuid &id);
    void dropWithout(const TimelineEvent &event);
    void dropWithout(const Prompt &prompt);
    void dropWithout(const Note &note);
    void dropWithout(const Factor &factor);
    void dropWithout(const ActionItem &action);
    template<typename T>
    void dropWithout(const T &)
    {
    }
    template<typename Owner, typename TargetId>
    void unlink(QList<TargetId> Owner::*links, TargetId target);

    const ReviewSession &m_session;
    QHash<QUuid, Entity> m_set;
    QSet<QUuid> m_removed;
    QList<QUuid> m_order;
};

} // namespace debrief
