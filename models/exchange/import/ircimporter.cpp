// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/ircimporter.h"

#include "exchange/import/ircline.h"
#include "exchange/import/irclog.h"
#include "exchange/text/linereader.h"

#include <QCoreApplication>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

struct IrcTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::IrcImporter)
};

constexpr int mostLinesOfHead = 200;

} // namespace

QString IrcImporter::id() const
{
    return u"irc"_s;
}

QString IrcImporter::label() const
{
    return IrcTexts::tr("IRC log (irssi, WeeChat and others)");
}

QStringList IrcImporter::suffixes() const
{
    return {u"log"_s, u"txt"_s, u"weechatlog"_s};
}

int IrcImporter::recognise(const ImportSource &source) const
{
    if (!source.files().isEmpty())
        return 0;
    const auto head = ImportSource::fromBytes(source.head(), source.name());
    LineReader lines(*head);
    int seen = 0;
    int known = 0;
    int chat = 0;
    while (seen < mostLinesOfHead) {
        const auto line = lines.next();
        if (!line)
            break;
        if (line->text.trimmed().isEmpty())
            continue;
        ++seen;
        const auto read = readIrcLine(line->text);
        if (!read)
            continue;
        ++known;
        // Anything may begin with a time and go on with dashes; a nick in its brackets says more.
        if (read->kind != IrcLine::Kind::Empty && read->kind != IrcLine::Kind::Notice)
            ++chat;
    }
    return chat > 0 && known * 10 >= seen * 6 ? 85 : 0;
}

Result<> IrcImporter::read(ImportSource &source, ImportSink &sink) const
{
    IrcLog log(sink, source.name());
    log.lookAhead(source.head());
    LineReader lines(source);
    while (const auto line = lines.next()) {
        if (sink.isCancelled())
            return std::unexpected(ImportSink::stopped());
        if (line->isCut)
            sink.warn(line->number, IrcTexts::tr("the line is longer than 65,536 characters and was cut there."));
        if (line->hadNul)
            sink.warn(line->number, IrcTexts::tr("there are NUL bytes in the line, which were left out."));
        log.add(line->text, line->number);
    }
    if (lines.error())
        return std::unexpected(*lines.error());
    if (log.seen() == 0) {
        return failure(
            ErrorCode::InvalidInput,
            IrcTexts::tr("%1: no line in it begins with a time and a nick, as in “[11:14] <ana> restarting it”.")
                .arg(source.name()));
    }
    log.tellAssumptions();
    return {};
}

} // namespace debrief
