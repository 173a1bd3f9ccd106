// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/slackdirectory.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

struct DirectoryTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::SlackImporter)
};

constexpr qsizetype mostMembers = 8;

} // namespace

QString slackNameOf(const QJsonObject &user)
{
    const QJsonObject profile = user.value("profile"_L1).toObject();
    for (const QString &name : {profile.value("real_name"_L1).toString(), user.value("real_name"_L1).toString(),
                                profile.value("display_name"_L1).toString(), user.value("display_name"_L1).toString(),
                                user.value("name"_L1).toString()}) {
        if (!name.trimmed().isEmpty())
            return name.simplified();
    }
    return {};
}

void SlackDirectory::add(const QJsonObject &record)
{
    const QJsonArray users = record.value("u"_L1).toArray();
    for (const QJsonValue &user : users)
        addPerson(user.toObject());
    const QJsonArray channels = record.value("ch"_L1).toArray();
    for (const QJsonValue &channel : channels)
        addChannel(channel.toObject());
    if (const QJsonObject channel = record.value("ci"_L1).toObject(); !channel.isEmpty())
        addChannel(channel);
    if (record.contains("profile"_L1) || record.contains("real_name"_L1))
        addPerson(record);
    else if (record.contains("id"_L1) && (record.contains("members"_L1) || record.contains("name"_L1)))
        addChannel(record);
}

void SlackDirectory::addPerson(const QJsonObject &user)
{
    const QString id = user.value("id"_L1).toString();
    const QString name = slackNameOf(user);
    if (!id.isEmpty() && !name.isEmpty())
        m_people.insert(id, name);
}

void SlackDirectory::addChannel(const QJsonObject &channel)
{
    const QString id = channel.value("id"_L1).toString();
    if (id.isEmpty())
        return;
    Channel known;
    known.name = channel.value("name"_L1).toString();
    known.isDirect = channel.value("is_im"_L1).toBool() || channel.value("is_mpim"_L1).toBool() ||
                     id.startsWith(u'D') || known.name.startsWith("mpdm-"_L1);
    if (known.isDirect) {
        const QJsonArray members = channel.value("members"_L1).toArray();
        for (const QJsonValue &member : members) {
            if (known.members.size() < mostMembers)
                known.members.append(member.toString());
        }
    }
    // The folders of direct messages bear the id.
    m_channelIds.insert(known.name.isEmpty() ? id : known.name, id);
    m_channels.insert(id, known);
}

SlackChannel SlackDirectory::channelOfFolder(const QString &folder) const
{
    return {m_channelIds.value(folder), folder};
}

QString SlackDirectory::label(const SlackChannel &channel) const
{
    const Channel known = m_channels.value(channel.id);
    const QString name = known.name.isEmpty() ? channel.name : known.name;
    if (known.isDirect || channel.id.startsWith(u'D') || name.startsWith("mpdm-"_L1)) {
        QStringList people;
        for (const QString &member : known.members)
            people.append(m_people.value(member, member));
        return people.isEmpty() ? DirectoryTexts::tr("direct message")
                                : DirectoryTexts::tr("direct message %1").arg(people.join(u", "_s));
    }
    if (name.isEmpty())
        return channel.id.isEmpty() ? QString() : u'#' + channel.id;
    return u'#' + name;
}

} // namespace debrief
