// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/timelinesample.h"

#include "exchange/import/importsource.h"
#include "exchange/import/timelineclock.h"
#include "exchange/import/timelineline.h"
#include "exchange/text/textdecoding.h"

#include <QFileInfo>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostLines = 400;

bool isTimed(const TimelineLine &line, TimelineClock &clock)
{
    if (line.kind == TimelineLine::Kind::Row) {
        const QStringList cells = tableCells(line.text);
        return !cells.isEmpty() && clock.readWhole(UnmarkedText(cells.first()).text()).has_value();
    }
    const QString text = UnmarkedText(line.text).text();
    if (clock.read(text, line.kind == TimelineLine::Kind::Heading))
        return true;
    // "Resolved 2022-07-11 16:07"
    const qsizetype digit = line.kind == TimelineLine::Kind::Item ? text.indexOf("20"_L1) : -1;
    return digit > 0 && clock.readWhole(QStringView(text).sliced(digit)).has_value();
}

} // namespace

TimelineSample sampleOf(const ImportSource &source)
{
    TimelineSample sample;
    sample.suffix = QFileInfo(source.name()).suffix().toLower();
    const QByteArray head = source.head();
    const auto text = decodeText(head, source.name());
    sample.isOther = !text || !source.files().isEmpty() || text->contains(QChar(0));
    if (sample.isOther)
        return sample;
    const QStringView trimmed = QStringView(*text).trimmed();
    const QStringView start = trimmed.first(qMin(trimmed.size(), qsizetype(2)));
    sample.isOther =
        start.startsWith(u'{') || start.startsWith(u'<') || start == u"[{" || start == u"[\n" || start == u"[]";
    if (sample.isOther)
        return sample;

    TimelineClock clock{ImportOptions()};
    const QStringList lines = text->split(u'\n');
    for (qsizetype i = 0; i < qMin(lines.size(), MostLines); ++i) {
        const TimelineLine line = timelineLine(lines.at(i).left(500), true);
        if (line.kind == TimelineLine::Kind::Blank)
            continue;
        ++sample.lines;
        if (line.kind == TimelineLine::Kind::Heading || line.kind == TimelineLine::Kind::Fence ||
            (line.kind == TimelineLine::Kind::Row && isTableBorder(tableCells(line.text))))
            ++sample.markdownLines;
        if (isTimed(line, clock))
            ++sample.timedLines;
    }
    return sample;
}

} // namespace debrief
