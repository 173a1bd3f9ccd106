// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/slackmessages.h"

#include "exchange/import/slackblocks.h"
#include "exchange/import/slackmarkup.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

struct SlackTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::SlackImporter)
};

QString stringOf(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString();
}

bool isNoise(const QString &subtype)
{
    static const QSet<QString> noise{
        u"channel_join"_s,
        u"channel_leave"_s,
        u"channel_topic"_s,
        u"channel_purpose"_s,
        u"channel_name"_s,
        u"channel_archive"_s,
        u"channel_unarchive"_s,
        u"channel_convert_to_private"_s,
        u"channel_convert_to_public"_s,
        u"channel_posting_permissions"_s,
        u"channel_canvas_updated"_s,
        u"group_join"_s,
        u"group_leave"_s,
        u"group_topic"_s,
        u"group_purpose"_s,
        u"group_name"_s,
        u"group_archive"_s,
        u"group_unarchive"_s,
        u"bot_add"_s,
        u"bot_remove"_s,
        u"bot_enable"_s,
        u"bot_disable"_s,
        u"pinned_item"_s,
        u"unpinned_item"_s,
        u"reminder_add"_s,
        u"joiner_notification"_s,
        u"joiner_notification_for_inviter"_s,
    };
    return noise.contains(subtype);
}

bool isDeleted(const QJsonObject &message)
{
    const QString subtype = stringOf(message, "subtype"_L1);
    return subtype == "tombstone"_L1 || subtype == "message_deleted"_L1 ||
           stringOf(message, "mode"_L1) == "tombstone"_L1;
}

bool isBot(const QJsonObject &message)
{
    return stringOf(message, "subtype"_L1) == "bot_message"_L1 || message.value("bot_profile"_L1).isObject() ||
           !stringOf(message, "bot_id"_L1).isEmpty();
}

QList<ChatFile> filesOf(const QJsonObject &message)
{
    QJsonArray files = message.value("files"_L1).toArray();
    // Before 2018 there was one.
    if (const QJsonValue file = message.value("file"_L1); files.isEmpty() && file.isObject())
        files.append(file);
    QList<ChatFile> found;
    for (const QJsonValue &value : std::as_const(files)) {
        const QJsonObject file = value.toObject();
        // Deleted since.
        if (stringOf(file, "mode"_L1) == "tombstone"_L1)
            continue;
        ChatFile each;
        each.name = stringOf(file, "name"_L1);
        if (each.name.isEmpty())
            each.name = stringOf(file, "title"_L1);
        for (const auto key : {"permalink"_L1, "url_private"_L1, "external_url"_L1}) {
            if (const QString url = stringOf(file, key); each.url.isEmpty() && url.startsWith("http"_L1))
                each.url = url;
        }
        found.append(each);
    }
    return found;
}

} // namespace

QDateTime timeFromSlack(QStringView ts)
{
    const qsizetype point = ts.indexOf(u'.');
    const QStringView whole = point < 0 ? ts : ts.first(point);
    const QStringView fraction = point < 0 ? QStringView() : ts.sliced(point + 1);
    const auto isNumber = [](QStringView text) {
        return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    if (whole.isEmpty() || whole.size() > 11 || fraction.size() > 9 || !isNumber(whole) || !isNumber(fraction))
        return {};
    // Integers, for a double has no room for ten digits and six. Cut, not rounded: a second is never the next one.
    const QString milliseconds = fraction.first(qMin<qsizetype>(3, fraction.size())).toString().leftJustified(3, u'0');
    return QDateTime::fromMSecsSinceEpoch(whole.toLongLong() * 1000 + milliseconds.toLongLong(), QTimeZone::UTC);
}

SlackMessages::SlackMessages(ImportSink &sink) : m_sink(sink), m_timeline(sink, u"Slack"_s) {}

void SlackMessages::add(const QJsonObject &message, const SlackChannel &channel, int line, const QString &file)
{
    // Exports for discovery wrap what was edited.
    const QJsonValue inner = message.value("message"_L1);
    const bool isWrapped = stringOf(message, "subtype"_L1) == "message_changed"_L1 && inner.isObject();
    addOne(isWrapped ? inner.toObject() : message, channel, line, file);
    const QJsonArray replies = message.value("slackdump_thread_replies"_L1).toArray();
    for (const QJsonValue &reply : replies)
        addOne(reply.toObject(), channel, line, file);
}

void SlackMessages::addOne(const QJsonObject &message, const SlackChannel &channel, int line, const QString &file)
{
    ++m_seen;
    if (isDeleted(message))
        return;
    const QString ts = stringOf(message, "ts"_L1);
    ChatMessage read;
    read.at = timeFromSlack(ts);
    if (!read.at.isValid()) {
        m_sink.warn(line,
                    ts.isEmpty()
                        ? SlackTexts::tr("left out: a message without a time (ts).")
                        : SlackTexts::tr("left out: “%1” is no time of Slack's, such as 1736478514.897649.").arg(ts),
                    file);
        return;
    }
    const QString subtype = stringOf(message, "subtype"_L1);
    if (!m_sink.options().zone.isEmpty())
        read.zone = m_sink.options().zone;
    read.author = isBot(message) ? ChatMessage::Author::Program : ChatMessage::Author::Person;
    read.isNoise = isNoise(subtype);
    read.kind = !subtype.isEmpty() ? subtype : isBot(message) ? u"bot_message"_s : u"message"_s;
    read.person = personOf(message);
    read.channel = m_directory.label(channel);
    read.key = u"slack/%1/%2"_s.arg(channel.key(), ts);
    read.text = textOf(message);
    read.files = filesOf(message);
    read.isEdited = message.value("edited"_L1).isObject();
    read.reply = replyOf(message, channel);
    m_timeline.add(read);
    if (stringOf(message, "thread_ts"_L1) == ts)
        m_timeline.remember(read.key, read.person, read.text);
}

QString SlackMessages::personOf(const QJsonObject &message)
{
    if (isBot(message)) {
        const QString profile = stringOf(message.value("bot_profile"_L1).toObject(), "name"_L1);
        for (const QString &name : {stringOf(message, "username"_L1), profile}) {
            if (!name.isEmpty())
                return name;
        }
    }
    const QString user = stringOf(message, "user"_L1);
    QString known = m_directory.person(user);
    if (known.isEmpty())
        known = slackNameOf(message.value("user_profile"_L1).toObject());
    if (known.isEmpty())
        known = stringOf(message, "username"_L1);
    if (!known.isEmpty())
        return known;
    if (user == "USLACKBOT"_L1)
        return u"Slackbot"_s;
    if (!user.isEmpty())
        m_strangers.insert(user);
    return user.isEmpty() ? stringOf(message, "bot_id"_L1) : user;
}

QString SlackMessages::textOf(const QJsonObject &message) const
{
    QString text = stringOf(message, "text"_L1);
    if (text.trimmed().isEmpty())
        text = slackBlocksText(message.value("blocks"_L1).toArray());
    const QString attached = slackAttachmentsText(message.value("attachments"_L1).toArray());
    if (!attached.isEmpty() && (text.trimmed().isEmpty() || isBot(message)))
        text = text.trimmed().isEmpty() ? attached : text + u"\n\n"_s + attached;
    const QString read = slackToMarkdown(text, m_directory);
    const bool isAction =
        stringOf(message, "subtype"_L1) == "me_message"_L1 && !read.isEmpty() && !read.contains(u'\n');
    return isAction ? u'*' + read + u'*' : read;
}

ChatReply SlackMessages::replyOf(const QJsonObject &message, const SlackChannel &channel)
{
    const QString root = stringOf(message, "thread_ts"_L1);
    if (root.isEmpty() || root == stringOf(message, "ts"_L1))
        return {};
    const QString parent = stringOf(message, "parent_user_id"_L1);
    return m_timeline.replyTo(u"slack/%1/%2"_s.arg(channel.key(), root), m_directory.person(parent));
}

} // namespace debrief
