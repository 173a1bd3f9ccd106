// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/slackexport.h"

#include "exchange/json/jsonstream.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

struct SlackTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::SlackImporter)
};

QString fileName(const QString &path)
{
    return path.section(u'/', -1);
}

QString withoutSuffix(const QString &file)
{
    return fileName(file).section(u'.', 0, 0);
}

bool isDayFile(const QString &path)
{
    static const QRegularExpression day(u"^\\d{4}-\\d{2}-\\d{2}\\.json$"_s);
    return day.match(fileName(path)).hasMatch();
}

/// Files of people and channels, as Slack and slackdump call them.
bool isNamesFile(const QString &path)
{
    static const QStringList names{u"users"_s, u"org_users"_s, u"channels"_s, u"groups"_s, u"dms"_s, u"mpims"_s};
    return names.contains(withoutSuffix(path)) && (path.endsWith(".json"_L1) || path.endsWith(".json.gz"_L1));
}

/// An id as slackdump names its files: C0123ABCD, or C0123ABCD-1577694990.000400 for a thread.
QString channelIdIn(const QString &file)
{
    static const QRegularExpression id(u"^([CDG][A-Z0-9]{7,15})(-\\d{10}|\\.|$)"_s);
    return id.match(fileName(file)).captured(1);
}

bool isDumpFile(const QString &path)
{
    return !channelIdIn(path).isEmpty() && (path.endsWith(".json"_L1) || path.endsWith(".json.gz"_L1)) &&
           !path.contains("/__"_L1);
}

} // namespace

SlackExport::SlackExport(ImportSource &source, ImportSink &sink) : m_source(source), m_sink(sink), m_messages(sink) {}

int SlackExport::recognise(const QStringList &files)
{
    const bool hasNames = std::any_of(files.cbegin(), files.cend(), isNamesFile);
    if (std::any_of(files.cbegin(), files.cend(), isDayFile))
        return hasNames ? 95 : 60;
    return std::any_of(files.cbegin(), files.cend(), isDumpFile) ? (hasNames ? 90 : 60) : 0;
}

Result<> SlackExport::read()
{
    Result<> done;
    if (m_source.files().isEmpty())
        done = readMessages(m_source, {.id = channelIdIn(m_source.name()), .name = {}}, {});
    else
        done = readFolder();
    if (!done)
        return done;
    if (m_messages.seen() == 0) {
        return failure(
            ErrorCode::InvalidInput,
            SlackTexts::tr("%1: there is no message in it. Choose the folder or archive that Slack's export or "
                           "slackdump made, or one of its files of messages.")
                .arg(m_source.name()));
    }
    if (const qsizetype strangers = m_messages.strangers(); strangers > 0) {
        m_sink.warn(
            0, SlackTexts::tr("%n person(s) are known by id only. Import the whole export, with its users.json, to "
                              "see their names.",
                              nullptr, static_cast<int>(strangers)));
    }
    return {};
}

QList<SlackExport::Part> SlackExport::parts() const
{
    QList<Part> parts;
    const QStringList files = m_source.files();
    for (const QString &file : files) {
        if (isDayFile(file)) {
            const QString folder = file.section(u'/', -2, -2);
            const QString name = folder.isEmpty() ? m_source.name() : folder;
            parts.append({file, m_messages.directory().channelOfFolder(name)});
        } else if (isDumpFile(file)) {
            parts.append({file, {.id = channelIdIn(file), .name = {}}});
        }
    }
    return parts;
}

Result<> SlackExport::readFolder()
{
    const QStringList files = m_source.files();
    for (const QString &file : files) {
        if (!isNamesFile(file))
            continue;
        if (const auto names = readNames(file); !names)
            return names;
    }
    const QList<Part> found = parts();
    QSet<QString> channels;
    for (const Part &part : found)
        channels.insert(part.channel.key());
    m_messages.timeline().setChannelsAreLanes(channels.size() > 1);
    for (const Part &part : found) {
        const auto source = m_source.openFile(part.file);
        if (!source)
            return std::unexpected(source.error());
        if (const auto messages = readMessages(**source, part.channel, part.file); !messages)
            return messages;
    }
    return {};
}

Result<> SlackExport::readNames(const QString &file)
{
    const auto source = m_source.openFile(file);
    if (!source)
        return std::unexpected(source.error());
    JsonStream stream(**source);
    while (const auto record = stream.next()) {
        if (m_sink.isCancelled())
            return std::unexpected(ImportSink::stopped());
        m_messages.directory().add(record->value.toObject());
    }
    return stream.error() ? Result<>(std::unexpected(*stream.error())) : Result<>();
}

Result<> SlackExport::readMessages(ImportSource &source, SlackChannel channel, const QString &file)
{
    JsonStream stream(source, {u"messages"_s});
    bool isBegun = false;
    while (const auto record = stream.next()) {
        if (m_sink.isCancelled())
            return std::unexpected(ImportSink::stopped());
        if (!isBegun) {
            isBegun = true;
            const QJsonObject head = stream.head();
            if (channel.name.isEmpty())
                channel.name = head.value("name"_L1).toString();
            if (channel.id.isEmpty())
                channel.id = head.value("channel_id"_L1).toString();
        }
        addRecord(*record, channel, file);
    }
    return stream.error() ? Result<>(std::unexpected(*stream.error())) : Result<>();
}

void SlackExport::addRecord(const JsonRecord &record, const SlackChannel &channel, const QString &file)
{
    const QJsonObject object = record.value.toObject();
    // A chunk's own ts is when it was fetched.
    if (object.value("t"_L1).isDouble()) {
        m_messages.directory().add(object);
        SlackChannel place = channel;
        if (const QString id = object.value("id"_L1).toString(); !id.isEmpty())
            place = {.id = id, .name = m_messages.directory().channelName(id)};
        if (const QJsonObject parent = object.value("p"_L1).toObject(); !parent.isEmpty())
            m_messages.add(parent, place, record.line, file);
        const QJsonArray messages = object.value("m"_L1).toArray();
        for (const QJsonValue &message : messages)
            m_messages.add(message.toObject(), place, record.line, file);
    } else if (object.contains("ts"_L1) || object.contains("text"_L1)) {
        m_messages.add(object, channel, record.line, file);
    } else {
        m_sink.warn(record.line, SlackTexts::tr("left out: this is no message of Slack's."), file);
    }
}

} // namespace debrief
