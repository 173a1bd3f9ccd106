// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QUuid>

namespace debrief {

/// A new UUIDv7 (RFC 9562): 48 bits of Unix milliseconds, then a counter that keeps ids made within one
/// millisecond in the order of their making, then random bits. Safe to call from any thread.
QUuid createUuidV7();

/// The identity of one kind of thing. Ids of different kinds don't mix; a null id means "none".
/// They sort by the time of their making.
template<typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(const QUuid &uuid) : m_uuid(uuid) {}

    static Id create() { return Id(createUuidV7()); }
    /// Null when the text is no UUID.
    static Id fromString(QStringView text) { return Id(QUuid::fromString(text)); }
    /// From 16 bytes in RFC 4122 order, as the library file keeps them.
    static Id fromBytes(const QByteArray &bytes) { return Id(QUuid::fromRfc4122(bytes)); }

    bool isNull() const { return m_uuid.isNull(); }
    const QUuid &uuid() const { return m_uuid; }
    /// 36 characters, lower case, no braces.
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }
    QByteArray toBytes() const { return m_uuid.toRfc4122(); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_uuid == b.m_uuid; }
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

using ReviewId = Id<struct ReviewTag>;
using ParticipantId = Id<struct ParticipantTag>;
using EventId = Id<struct EventTag>;
using EvidenceId = Id<struct EvidenceTag>;
using PromptId = Id<struct PromptTag>;
using PromptSetId = Id<struct PromptSetTag>;
using NoteId = Id<struct NoteTag>;
using FactorId = Id<struct FactorTag>;
using ActionId = Id<struct ActionTag>;
using ActionLinkId = Id<struct ActionLinkTag>;
using AgendaItemId = Id<struct AgendaItemTag>;

} // namespace debrief
