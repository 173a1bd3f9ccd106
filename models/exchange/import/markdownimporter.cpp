// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/markdownimporter.h"

#include "exchange/import/timelinesample.h"
#include "exchange/import/timelinetext.h"

#include <QCoreApplication>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

struct MarkdownTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::MarkdownImporter)
};

} // namespace

QString MarkdownImporter::id() const
{
    return u"markdown"_s;
}

QString MarkdownImporter::label() const
{
    return MarkdownTexts::tr("Written timeline (Markdown)");
}

QStringList MarkdownImporter::suffixes() const
{
    return {u"md"_s, u"markdown"_s};
}

int MarkdownImporter::recognise(const ImportSource &source) const
{
    const TimelineSample sample = sampleOf(source);
    if (sample.isOther)
        return 0;
    const bool hasSuffix = suffixes().contains(sample.suffix);
    if (sample.timedLines > 0 && (hasSuffix || sample.markdownLines > 0))
        return hasSuffix ? 60 : 35;
    return hasSuffix ? 20 : 0;
}

Result<> MarkdownImporter::read(ImportSource &source, ImportSink &sink) const
{
    return TimelineTextReader(source, sink, TimelineTextReader::Format::Markdown).read();
}

} // namespace debrief
