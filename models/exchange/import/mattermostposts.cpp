// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/mattermostposts.h"

#include "exchange/import/chattext.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QTimeZone>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

struct MattermostTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::MattermostImporter)
};

QString stringOf(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString();
}

/// Exports before version 5.30 do not say so otherwise.
bool isComingOrGoing(const QString &text, const QString &user)
{
    if (user.isEmpty() || !text.startsWith(user))
        return false;
    const QStringView words = QStringView(text).sliced(user.size());
    return words == " joined the channel."_L1 || words == " joined the team."_L1 || words == " left the channel."_L1 ||
           words == " left the team."_L1;
}

/// What webhooks attach, in Markdown.
QString attachedText(const QJsonObject &props)
{
    QStringList parts;
    const auto append = [&parts](const QString &text) {
        if (!text.trimmed().isEmpty())
            parts.append(text.trimmed());
    };
    const QJsonArray attachments = props.value("attachments"_L1).toArray();
    for (const QJsonValue &value : attachments) {
        const QJsonObject attachment = value.toObject();
        const qsizetype before = parts.size();
        append(stringOf(attachment, "pretext"_L1));
        append(stringOf(attachment, "title"_L1));
        append(stringOf(attachment, "text"_L1));
        const QJsonArray fields = attachment.value("fields"_L1).toArray();
        for (const QJsonValue &each : fields) {
            const QJsonObject field = each.toObject();
            const QJsonValue content = field.value("value"_L1);
            append(u"%1: %2"_s.arg(stringOf(field, "title"_L1), content.toVariant().toString()));
        }
        if (parts.size() == before)
            append(stringOf(attachment, "fallback"_L1));
    }
    return parts.join(u"\n\n"_s);
}

QList<ChatFile> filesOf(const QJsonObject &post)
{
    QList<ChatFile> files;
    const QJsonArray attachments = post.value("attachments"_L1).toArray();
    for (const QJsonValue &value : attachments)
        files.append({.name = stringOf(value.toObject(), "path"_L1).section(u'/', -1), .url = {}});
    return files;
}

} // namespace

MattermostPosts::MattermostPosts(ImportSink &sink) : m_sink(sink), m_timeline(sink, u"Mattermost"_s) {}

void MattermostPosts::add(const QJsonObject &line, int number, const QString &file)
{
    const QString type = stringOf(line, "type"_L1);
    if (type == "user"_L1) {
        addUser(line.value("user"_L1).toObject());
    } else if (type == "channel"_L1) {
        // They all come before the first post.
        m_timeline.setChannelsAreLanes(++m_channels > 1);
    } else if (type == "post"_L1 || type == "direct_post"_L1) {
        const QJsonObject post = line.value(type).toObject();
        addThread(post, placeOf(post, type == "direct_post"_L1), number, file);
    } else if (type.isEmpty()) {
        m_sink.warn(number,
                    MattermostTexts::tr("left out: this is no line of Mattermost's bulk export, it has no type."),
                    file);
    }
}

void MattermostPosts::addUser(const QJsonObject &user)
{
    const QString full = (stringOf(user, "first_name"_L1) + u' ' + stringOf(user, "last_name"_L1)).simplified();
    const QString nickname = stringOf(user, "nickname"_L1).simplified();
    const QString name = full.isEmpty() ? nickname : full;
    if (!name.isEmpty())
        m_people.insert(stringOf(user, "username"_L1), name);
}

MattermostPosts::Place MattermostPosts::placeOf(const QJsonObject &post, bool isDirect) const
{
    if (!isDirect) {
        const QString channel = stringOf(post, "channel"_L1);
        return {.key = stringOf(post, "team"_L1) + u'/' + channel,
                .label = channel.isEmpty() ? QString() : u'#' + channel};
    }
    QStringList keys;
    QStringList names;
    const QJsonArray members = post.value("channel_members"_L1).toArray();
    for (const QJsonValue &member : members) {
        // Since version 10 a member may be an object.
        const QString user = member.isObject() ? stringOf(member.toObject(), "username"_L1) : member.toString();
        keys.append(user);
        names.append(nameOf(user));
    }
    keys.sort();
    return {.key = u"direct/"_s + keys.join(u'+'),
            .label = MattermostTexts::tr("direct message %1").arg(names.join(u", "_s))};
}

QString MattermostPosts::personOf(const QJsonObject &post) const
{
    const QJsonObject props = post.value("props"_L1).toObject();
    if (const QString webhook = stringOf(props, "override_username"_L1); !webhook.isEmpty())
        return webhook;
    return nameOf(stringOf(post, "user"_L1));
}

std::optional<ChatMessage> MattermostPosts::message(const QJsonObject &post, const Place &place, int number,
                                                    const QString &file)
{
    ++m_seen;
    const QJsonValue created = post.value("create_at"_L1);
    if (!created.isDouble()) {
        m_sink.warn(number, MattermostTexts::tr("left out: a post without a time (create_at, in milliseconds)."), file);
        return std::nullopt;
    }
    const QJsonObject props = post.value("props"_L1).toObject();
    const QString text = stringOf(post, "message"_L1);
    const QString user = stringOf(post, "user"_L1);
    const QString type = stringOf(post, "type"_L1);
    const qint64 milliseconds = created.toInteger();

    ChatMessage message;
    message.at = QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::UTC);
    if (!m_sink.options().zone.isEmpty())
        message.zone = m_sink.options().zone;
    message.person = personOf(post);
    message.channel = place.label;
    message.text = chat::tidied(text);
    const bool isWebhook = !stringOf(props, "from_webhook"_L1).isEmpty() || !stringOf(props, "from_bot"_L1).isEmpty();
    if (const QString attached = attachedText(props); !attached.isEmpty())
        message.text += (message.text.isEmpty() ? QString() : u"\n\n"_s) + chat::tidied(attached);
    message.author = isWebhook ? ChatMessage::Author::Program : ChatMessage::Author::Person;
    message.kind = type.isEmpty() ? u"post"_s : type;
    message.isNoise = type.startsWith("system_"_L1) || (type.isEmpty() && isComingOrGoing(text, user));
    message.isEdited = post.value("edit_at"_L1).toInteger() > 0;
    message.files = filesOf(post);
    // Posts have no ids here. Mattermost, too, takes channel, time and text for the same.
    const QByteArray said = QCryptographicHash::hash((user + u'\n' + text).toUtf8(), QCryptographicHash::Sha256);
    message.key = u"mattermost/%1/%2/%3"_s.arg(place.key, QString::number(milliseconds),
                                               QLatin1StringView(said.toHex().first(16)));
    return message;
}

void MattermostPosts::addThread(const QJsonObject &root, const Place &place, int number, const QString &file)
{
    const auto first = message(root, place, number, file);
    if (first)
        m_timeline.add(*first);
    const QJsonArray replies = root.value("replies"_L1).toArray();
    if (replies.isEmpty())
        return;
    ChatReply answer{.isReply = true, .person = {}, .excerpt = {}};
    if (first)
        answer = {.isReply = true, .person = first->person, .excerpt = chat::excerpt(first->text)};
    for (const QJsonValue &value : replies) {
        auto reply = message(value.toObject(), place, number, file);
        if (!reply)
            continue;
        reply->reply = answer;
        m_timeline.add(*reply);
    }
}

} // namespace debrief
