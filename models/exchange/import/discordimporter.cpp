// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/discordimporter.h"

#include "exchange/import/discordmessages.h"
#include "exchange/json/jsonstream.h"
#include "exchange/text/textdecoding.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

struct DiscordTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::DiscordImporter)
};

/// The exporter names its files "Guild - Category - channel [1012224565567721552].json".
QStringList channelFiles(const ImportSource &source)
{
    static const QRegularExpression name(u"\\[\\d{5,20}\\][^/]{0,40}\\.json$"_s);
    QStringList files = source.files();
    files.removeIf([](const QString &file) { return !name.match(file).hasMatch(); });
    return files;
}

Result<> readChannel(ImportSource &source, ImportSink &sink, DiscordMessages &messages, const QString &file)
{
    JsonStream stream(source, {u"messages"_s});
    bool isBegun = false;
    while (const auto record = stream.next()) {
        if (sink.isCancelled())
            return std::unexpected(ImportSink::stopped());
        if (!isBegun)
            messages.begin(stream.head());
        isBegun = true;
        messages.add(record->value.toObject(), record->line, file);
    }
    return stream.error() ? Result<>(std::unexpected(*stream.error())) : Result<>();
}

} // namespace

QString DiscordImporter::id() const
{
    return u"discord"_s;
}

QString DiscordImporter::label() const
{
    return DiscordTexts::tr("Discord channel (DiscordChatExporter, JSON)");
}

QStringList DiscordImporter::suffixes() const
{
    return {u"json"_s, u"zip"_s};
}

int DiscordImporter::recognise(const ImportSource &source) const
{
    if (!source.files().isEmpty())
        return channelFiles(source).isEmpty() ? 0 : 80;
    const auto text = decodeText(source.head(), source.name());
    if (!text)
        return 0;
    const QStringView head = QStringView(*text).trimmed();
    if (!head.startsWith(u'{') || !head.contains("\"guild\""_L1) || !head.contains("\"channel\""_L1))
        return 0;
    return head.contains("\"dateRange\""_L1) || head.contains("\"timestampEdited\""_L1) ? 95 : 60;
}

Result<> DiscordImporter::read(ImportSource &source, ImportSink &sink) const
{
    DiscordMessages messages(sink);
    if (source.files().isEmpty()) {
        if (const auto channel = readChannel(source, sink, messages, {}); !channel)
            return channel;
    }
    const QStringList files = channelFiles(source);
    messages.timeline().setChannelsAreLanes(files.size() > 1);
    for (const QString &file : files) {
        const auto part = source.openFile(file);
        if (!part)
            return std::unexpected(part.error());
        if (const auto channel = readChannel(**part, sink, messages, file); !channel)
            return channel;
    }
    if (messages.seen() == 0) {
        return failure(ErrorCode::InvalidInput,
                       DiscordTexts::tr("%1: there is no message in it. Use what DiscordChatExporter writes as JSON.")
                           .arg(source.name()));
    }
    return {};
}

} // namespace debrief
