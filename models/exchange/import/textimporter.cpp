// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/textimporter.h"

#include "exchange/import/timelinesample.h"
#include "exchange/import/timelinetext.h"

#include <QCoreApplication>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

struct TextTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::TextImporter)
};

} // namespace

QString TextImporter::id() const
{
    return u"text"_s;
}

QString TextImporter::label() const
{
    return TextTexts::tr("Lines that begin with a time (plain text)");
}

QStringList TextImporter::suffixes() const
{
    return {u"txt"_s, u"text"_s};
}

int TextImporter::recognise(const ImportSource &source) const
{
    const TimelineSample sample = sampleOf(source);
    if (sample.isOther || sample.timedLines == 0)
        return 0;
    // Every format of its own knows its lines better.
    return 2 * sample.timedLines >= sample.lines ? 25 : 10;
}

Result<> TextImporter::read(ImportSource &source, ImportSink &sink) const
{
    return TimelineTextReader(source, sink, TimelineTextReader::Format::PlainText).read();
}

} // namespace debrief
