// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/mattermostimporter.h"

#include "exchange/import/mattermostposts.h"
#include "exchange/json/jsonstream.h"
#include "exchange/text/textdecoding.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

struct MattermostTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::MattermostImporter)
};

QStringList lineFiles(const ImportSource &source)
{
    QStringList files = source.files();
    files.removeIf([](const QString &file) { return !file.endsWith(".jsonl"_L1); });
    return files;
}

Result<> readLines(ImportSource &source, ImportSink &sink, MattermostPosts &posts, const QString &file)
{
    JsonStream stream(source);
    while (const auto record = stream.next()) {
        if (sink.isCancelled())
            return std::unexpected(ImportSink::stopped());
        posts.add(record->value.toObject(), record->line, file);
    }
    return stream.error() ? Result<>(std::unexpected(*stream.error())) : Result<>();
}

} // namespace

QString MattermostImporter::id() const
{
    return u"mattermost"_s;
}

QString MattermostImporter::label() const
{
    return MattermostTexts::tr("Mattermost bulk export (JSON lines)");
}

QStringList MattermostImporter::suffixes() const
{
    return {u"jsonl"_s, u"zip"_s};
}

int MattermostImporter::recognise(const ImportSource &source) const
{
    if (!source.files().isEmpty()) {
        // The archive has import.jsonl beside a folder of files.
        const QStringList files = lineFiles(source);
        return files.contains("import.jsonl"_L1) ? 85 : files.size() == 1 ? 40 : 0;
    }
    const auto text = decodeText(source.head(), source.name());
    if (!text)
        return 0;
    const QStringView head = QStringView(*text).trimmed();
    static const QRegularExpression version(
        u"^\\{\\s{0,3}\"type\"\\s{0,3}:\\s{0,3}\"version\"\\s{0,3},[^\\n]{0,200}\"version\"\\s{0,3}:\\s{0,3}1"_s);
    if (version.matchView(head).hasMatch())
        return 95;
    static const QRegularExpression post(u"^\\{\"type\":\"(direct_)?post\",\"(direct_)?post\":\\{"_s);
    return post.matchView(head).hasMatch() ? 90 : 0;
}

Result<> MattermostImporter::read(ImportSource &source, ImportSink &sink) const
{
    MattermostPosts posts(sink);
    if (source.files().isEmpty()) {
        if (const auto lines = readLines(source, sink, posts, {}); !lines)
            return lines;
    }
    const QStringList files = lineFiles(source);
    for (const QString &file : files) {
        const auto part = source.openFile(file);
        if (!part)
            return std::unexpected(part.error());
        if (const auto lines = readLines(**part, sink, posts, file); !lines)
            return lines;
    }
    if (posts.seen() == 0) {
        return failure(
            ErrorCode::InvalidInput,
            MattermostTexts::tr("%1: there is no post in it. Use what “mmctl export” writes.").arg(source.name()));
    }
    return {};
}

} // namespace debrief
