// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

namespace debrief {

/// Where a message was said.
struct SlackChannel
{
    QString id;   ///< Empty when only the name is known.
    QString name; ///< Of its folder; empty when only the id is known.

    /// By which two exports of the same channel agree.
    QString key() const { return id.isEmpty() ? name : id; }
};

/// Names of a workspace's people and channels, by their ids.
class SlackDirectory
{
public:
    /// A record of users.json, of channels.json and its relatives, or a line of slackdump's (with u[], ch[] or ci).
    void add(const QJsonObject &record);

    /// Empty when it is not known.
    QString person(const QString &id) const { return m_people.value(id); }
    QString channelName(const QString &id) const { return m_channels.value(id).name; }
    SlackChannel channelOfFolder(const QString &folder) const;
    /// For readers: "#ops"; for messages among two or a few "direct message" with who takes part.
    QString label(const SlackChannel &channel) const;

private:
    struct Channel
    {
        QString name;
        QStringList members; ///< Of a direct message only.
        bool isDirect = false;
    };

    void addPerson(const QJsonObject &user);
    void addChannel(const QJsonObject &channel);

    QHash<QString, QString> m_people;
    QHash<QString, Channel> m_channels;
    QHash<QString, QString> m_channelIds;
};

/// The name under which people know a user or a message's user_profile: the real one, else what was chosen.
QString slackNameOf(const QJsonObject &user);

} // namespace debrief
