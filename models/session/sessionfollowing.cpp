// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/reviewsession.h"

#include "storage/library.h"

namespace debrief {

namespace {

/// What makes the one table of the other.
template<typename Key, typename T>
void compare(const QHash<Key, T> &here, const QList<T> &there, Changes &changes)
{
    QSet<Key> present;
    present.reserve(there.size());
    for (const T &value : there) {
        present.insert(value.id);
        const auto known = here.constFind(value.id);
        if (known == here.cend())
            changes.append({std::nullopt, value});
        else if (*known != value)
            changes.append({*known, value});
    }
    for (const T &value : here) {
        if (!present.contains(value.id))
            changes.append({value, std::nullopt});
    }
}

} // namespace

Result<> ReviewSession::followLibrary()
{
    const auto revision = m_library.foreignRevision();
    if (!revision)
        return std::unexpected(revision.error());
    if (*revision == m_foreignRevision)
        return {};
    const auto content = m_library.load(m_review.id);
    if (!content)
        return std::unexpected(content.error());
    m_foreignRevision = *revision;

    Changes changes;
    if (content->review != m_review)
        changes.append({m_review, content->review});
    std::apply(
        [&](const auto &...tables) {
            (compare(tables, listOf<typename std::decay_t<decltype(tables)>::mapped_type>(*content), changes), ...);
        },
        m_tables);
    if (changes.isEmpty())
        return {};
    takeIn(changes);
    emit changed(changes);
    return {};
}

} // namespace debrief
