// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/discordmessages.h"

#include "domain/zonedtime.h"
#include "exchange/import/chattext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

struct DiscordTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::DiscordImporter)
};

QString stringOf(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString();
}

QString nameOf(const QJsonObject &user)
{
    const QString nickname = stringOf(user, "nickname"_L1);
    return nickname.isEmpty() ? stringOf(user, "name"_L1) : nickname;
}

/// What people say and do to each other. The exporter writes types that it has no name for as numbers: commands and the beginning of
/// a thread.
bool isTalk(const QString &type)
{
    static const QStringList talk{u"Default"_s, u"Reply"_s, u"Call"_s, u"0"_s, u"3"_s,
                                  u"19"_s,      u"20"_s,    u"21"_s,   u"23"_s};
    return type.isEmpty() || talk.contains(type);
}

/// The exporter resolves these unless it was told not to.
QString withNames(QString content, const QJsonArray &mentions)
{
    if (!content.contains(u'<'))
        return content;
    for (const QJsonValue &value : mentions) {
        const QJsonObject user = value.toObject();
        const QString id = stringOf(user, "id"_L1);
        if (id.isEmpty())
            continue;
        content.replace(u"<@%1>"_s.arg(id), u'@' + nameOf(user));
        content.replace(u"<@!%1>"_s.arg(id), u'@' + nameOf(user));
    }
    static const QRegularExpression mark(
        u"<(?:a?:(\\w{1,64}):\\d{1,20}|#(\\d{1,20})|@&(\\d{1,20})|t:(\\d{1,12})(?::[a-zA-Z])?)>"_s);
    QString result;
    qsizetype from = 0;
    for (auto match = mark.globalMatch(content); match.hasNext();) {
        const auto found = match.next();
        result += content.sliced(from, found.capturedStart() - from);
        from = found.capturedEnd();
        if (found.hasCaptured(1))
            result += u":%1:"_s.arg(found.captured(1));
        else if (found.hasCaptured(2))
            result += u'#' + found.captured(2);
        else if (found.hasCaptured(3))
            result += u'@' + found.captured(3);
        else
            result += isoUtc(QDateTime::fromSecsSinceEpoch(found.captured(4).toLongLong(), QTimeZone::UTC));
    }
    return result + content.sliced(from);
}

/// What programs put into frames. A frame about an address that the message has itself is but a preview.
QString embedsText(const QJsonArray &embeds, const QString &content)
{
    QStringList parts;
    const auto append = [&parts](const QString &text) {
        if (!text.trimmed().isEmpty())
            parts.append(text.trimmed());
    };
    for (const QJsonValue &value : embeds) {
        const QJsonObject embed = value.toObject();
        const QString url = stringOf(embed, "url"_L1);
        if (!url.isEmpty() && content.contains(url))
            continue;
        const QString title = stringOf(embed, "title"_L1);
        append(title.isEmpty() ? url : u"**%1**"_s.arg(title));
        if (!title.isEmpty() && !chat::webAddress(url).isEmpty())
            append(u"<%1>"_s.arg(chat::webAddress(url)));
        append(stringOf(embed, "description"_L1));
        const QJsonArray fields = embed.value("fields"_L1).toArray();
        for (const QJsonValue &each : fields)
            append(u"%1: %2"_s.arg(stringOf(each.toObject(), "name"_L1), stringOf(each.toObject(), "value"_L1)));
    }
    return parts.join(u"\n\n"_s);
}

QList<ChatFile> filesOf(const QJsonObject &message)
{
    QList<ChatFile> files;
    const QJsonArray attachments = message.value("attachments"_L1).toArray();
    for (const QJsonValue &value : attachments) {
        const QJsonObject file = value.toObject();
        files.append({.name = stringOf(file, "fileName"_L1), .url = stringOf(file, "url"_L1)});
    }
    const QJsonArray stickers = message.value("stickers"_L1).toArray();
    for (const QJsonValue &value : stickers)
        files.append({.name = DiscordTexts::tr("sticker %1").arg(stringOf(value.toObject(), "name"_L1)), .url = {}});
    return files;
}

} // namespace

std::optional<OffsetTime> offsetTime(const QString &text)
{
    static const QRegularExpression iso(
        u"^(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}:\\d{2})(?:\\.(\\d{1,9}))?(?:Z|([+-])(\\d{2}):?(\\d{2}))$"_s);
    const auto match = iso.match(text);
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    const QTime time = QTime::fromString(match.captured(2), u"HH:mm:ss"_s);
    if (!match.hasMatch() || !date.isValid() || !time.isValid())
        return std::nullopt;
    const int hours = match.captured(5).toInt();
    const int minutes = match.captured(6).toInt();
    if (hours > 14 || minutes > 59)
        return std::nullopt;
    const int sign = match.captured(4) == "-"_L1 ? -1 : 1;
    const int offset = sign * (hours * 3600 + minutes * 60);
    const int milliseconds = match.captured(3).leftJustified(3, u'0', true).toInt();
    OffsetTime read;
    read.instant =
        QDateTime(date, time, QTimeZone::UTC).addSecs(-offset).addMSecs(match.hasCaptured(3) ? milliseconds : 0);
    read.zone = offset == 0 ? QByteArray("UTC")
                            : "UTC" + (match.captured(4) + match.captured(5) + u':' + match.captured(6)).toLatin1();
    return read;
}

DiscordMessages::DiscordMessages(ImportSink &sink) : m_sink(sink), m_timeline(sink, u"Discord"_s) {}

void DiscordMessages::begin(const QJsonObject &head)
{
    const QJsonObject channel = head.value("channel"_L1).toObject();
    const QString name = stringOf(channel, "name"_L1);
    const bool isDirect = stringOf(channel, "type"_L1).startsWith("Direct"_L1);
    m_channel = name.isEmpty() ? QString() : isDirect ? DiscordTexts::tr("direct message %1").arg(name) : u'#' + name;
}

void DiscordMessages::add(const QJsonObject &message, int line, const QString &file)
{
    ++m_seen;
    const QString timestamp = stringOf(message, "timestamp"_L1);
    const auto time = offsetTime(timestamp);
    const QString id = stringOf(message, "id"_L1);
    if (!time || id.isEmpty()) {
        m_sink.warn(
            line,
            id.isEmpty() ? DiscordTexts::tr("left out: a message without id.")
            : timestamp.isEmpty()
                ? DiscordTexts::tr("left out: a message without timestamp.")
                : DiscordTexts::tr("left out: “%1” is no time with its offset, such as 2026-03-12T09:14:00+01:00.")
                      .arg(timestamp),
            file);
        return;
    }
    const QJsonObject author = message.value("author"_L1).toObject();
    const QString type = stringOf(message, "type"_L1);
    const bool isBot = author.value("isBot"_L1).toBool();
    const QString content = withNames(stringOf(message, "content"_L1), message.value("mentions"_L1).toArray());

    ChatMessage read;
    read.at = time->instant;
    read.zone = m_sink.options().zone.isEmpty() ? time->zone : m_sink.options().zone;
    if (const auto ended = offsetTime(stringOf(message, "callEndedTimestamp"_L1)))
        read.endsAt = ended->instant;
    read.person = nameOf(author);
    read.channel = m_channel;
    read.text = chat::tidied(content);
    const QString framed = embedsText(message.value("embeds"_L1).toArray(), content);
    if (!framed.isEmpty() && (content.trimmed().isEmpty() || isBot))
        read.text += (read.text.isEmpty() ? QString() : u"\n\n"_s) + chat::tidied(framed);
    read.key = u"discord/"_s + id;
    read.kind = type.isEmpty() ? u"Default"_s : type;
    read.files = filesOf(message);
    read.author = isBot ? ChatMessage::Author::Program : ChatMessage::Author::Person;
    read.isEdited = !stringOf(message, "timestampEdited"_L1).isEmpty();
    read.isNoise = !isTalk(type);
    const QString answered = stringOf(message.value("reference"_L1).toObject(), "messageId"_L1);
    if (!read.isNoise && !answered.isEmpty() && !message.contains("forwardedMessage"_L1))
        read.reply = m_timeline.replyTo(u"discord/"_s + answered);
    m_timeline.add(read);
    m_timeline.remember(read.key, read.person, read.text);
}

} // namespace debrief
