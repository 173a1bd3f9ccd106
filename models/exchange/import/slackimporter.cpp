// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/slackimporter.h"

#include "exchange/import/slackexport.h"
#include "exchange/text/textdecoding.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

struct SlackTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::SlackImporter)
};

} // namespace

QString SlackImporter::id() const
{
    return u"slack"_s;
}

QString SlackImporter::label() const
{
    return SlackTexts::tr("Slack export or slackdump");
}

QStringList SlackImporter::suffixes() const
{
    return {u"zip"_s, u"json"_s, u"jsonl"_s, u"gz"_s};
}

int SlackImporter::recognise(const ImportSource &source) const
{
    if (const QStringList files = source.files(); !files.isEmpty())
        return SlackExport::recognise(files);
    const auto text = decodeText(source.head(), source.name());
    if (!text)
        return 0;
    const QStringView head = QStringView(*text).trimmed();
    if (!head.startsWith(u'{') && !head.startsWith(u'['))
        return 0;
    // Ten digits, a point and six: nobody else has such times.
    static const QRegularExpression stamp(u"\"ts\"\\s{0,3}:\\s{0,3}\"\\d{10}\\.\\d{6}\""_s);
    if (stamp.matchView(head).hasMatch())
        return 95;
    static const QRegularExpression chunk(u"^\\{\"t\":\\d{1,2},\"ts\":\\d{19},"_s);
    return chunk.matchView(head).hasMatch() ? 90 : 0;
}

Result<> SlackImporter::read(ImportSource &source, ImportSink &sink) const
{
    return SlackExport(source, sink).read();
}

} // namespace debrief
