// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/slackblocks.h"

#include <QJsonArray>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 8;

QString entities(QString text)
{
    return text.replace(u'&', u"&amp;"_s).replace(u'<', u"&lt;"_s).replace(u'>', u"&gt;"_s);
}

QString stringOf(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString();
}

/// A text object: "mrkdwn" or "plain_text"; old attachments have a string.
QString textObject(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const QString text = stringOf(object, "text"_L1);
    return stringOf(object, "type"_L1) == "plain_text"_L1 ? entities(text) : text;
}

/// An element of a rich text's section.
QString elementText(const QJsonObject &element)
{
    const QString type = stringOf(element, "type"_L1);
    if (type == "text"_L1) {
        const QString text = entities(stringOf(element, "text"_L1));
        const bool isCode = element.value("style"_L1).toObject().value("code"_L1).toBool();
        return isCode ? u'`' + text + u'`' : text;
    }
    if (type == "link"_L1) {
        const QString label = entities(stringOf(element, "text"_L1));
        const QString url = entities(stringOf(element, "url"_L1));
        return label.isEmpty() ? u"<%1>"_s.arg(url) : u"<%1|%2>"_s.arg(url, label);
    }
    if (type == "user"_L1)
        return u"<@%1>"_s.arg(stringOf(element, "user_id"_L1));
    if (type == "channel"_L1)
        return u"<#%1>"_s.arg(stringOf(element, "channel_id"_L1));
    if (type == "usergroup"_L1)
        return u"<!subteam^%1>"_s.arg(stringOf(element, "usergroup_id"_L1));
    if (type == "broadcast"_L1)
        return u"<!%1>"_s.arg(stringOf(element, "range"_L1));
    if (type == "emoji"_L1)
        return u":%1:"_s.arg(stringOf(element, "name"_L1));
    if (type == "date"_L1)
        return entities(stringOf(element, "fallback"_L1));
    return entities(stringOf(element, "text"_L1));
}

QString richText(const QJsonObject &block, int depth)
{
    const QString type = stringOf(block, "type"_L1);
    const QJsonArray elements = block.value("elements"_L1).toArray();
    QString text;
    for (const QJsonValue &value : elements) {
        const QJsonObject element = value.toObject();
        if (element.value("elements"_L1).isArray() && depth < deepest) {
            const QString inner = richText(element, depth + 1);
            text +=
                (text.isEmpty() ? QString() : u"\n"_s) + (type == "rich_text_list"_L1 ? u"• "_s : QString()) + inner;
        } else {
            text += elementText(element);
        }
    }
    if (type == "rich_text_preformatted"_L1)
        return u"```"_s + text + u"```"_s;
    if (type == "rich_text_quote"_L1)
        return u"&gt; "_s + text.replace(u'\n', u"\n&gt; "_s);
    return text;
}

void append(QStringList &parts, const QString &text)
{
    if (!text.trimmed().isEmpty())
        parts.append(text.trimmed());
}

QString attachmentText(const QJsonObject &attachment)
{
    QStringList parts;
    append(parts, stringOf(attachment, "pretext"_L1));
    const QString title = stringOf(attachment, "title"_L1);
    const QString link = stringOf(attachment, "title_link"_L1);
    append(parts, link.isEmpty() || title.contains(u'<') ? title : u"<%1|%2>"_s.arg(link, title));
    append(parts, stringOf(attachment, "text"_L1));
    append(parts, slackBlocksText(attachment.value("blocks"_L1).toArray()));
    const QJsonArray fields = attachment.value("fields"_L1).toArray();
    for (const QJsonValue &value : fields) {
        const QJsonObject field = value.toObject();
        const QString name = stringOf(field, "title"_L1);
        const QString content = stringOf(field, "value"_L1);
        append(parts, name.isEmpty() ? content : u"%1: %2"_s.arg(name, content));
    }
    if (parts.isEmpty())
        append(parts, stringOf(attachment, "fallback"_L1));
    return parts.join(u'\n');
}

} // namespace

QString slackBlocksText(const QJsonArray &blocks)
{
    QStringList parts;
    for (const QJsonValue &value : blocks) {
        const QJsonObject block = value.toObject();
        if (stringOf(block, "type"_L1) == "rich_text"_L1) {
            append(parts, richText(block, 0));
            continue;
        }
        const QString text = textObject(block.value("text"_L1));
        append(parts, stringOf(block, "type"_L1) == "header"_L1 && !text.isEmpty() ? u'*' + text + u'*' : text);
        QJsonArray more = block.value("fields"_L1).toArray();
        if (stringOf(block, "type"_L1) == "context"_L1)
            more = block.value("elements"_L1).toArray();
        for (const QJsonValue &each : std::as_const(more)) {
            const QJsonObject element = each.toObject();
            append(parts, element.value("text"_L1).isString() ? textObject(element) : QString());
        }
    }
    return parts.join(u'\n');
}

QString slackAttachmentsText(const QJsonArray &attachments)
{
    QStringList parts;
    for (const QJsonValue &value : attachments) {
        const QJsonObject attachment = value.toObject();
        const bool isPreview = attachment.contains("from_url"_L1) || attachment.contains("original_url"_L1);
        if (!isPreview)
            append(parts, attachmentText(attachment));
    }
    return parts.join(u"\n\n"_s);
}

} // namespace debrief
