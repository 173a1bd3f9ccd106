// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/logevent.h"

#include "exchange/import/outsidetext.h"

#include <array>

namespace debrief {

using namespace Qt::StringLiterals;

QString severityName(int severity)
{
    static constexpr std::array<const char *, 8> names{"emerg",   "alert",  "crit", "err",
                                                       "warning", "notice", "info", "debug"};
    return severity >= 0 && severity < 8 ? QString::fromLatin1(names[static_cast<size_t>(severity)]) : u"log"_s;
}

TimelineEvent logEvent(const LogEntry &entry)
{
    TimelineEvent event;
    QString line = entry.program;
    if (!entry.processId.isEmpty())
        line += u'[' + entry.processId + u']';
    if (!line.isEmpty() && !entry.message.isEmpty())
        line += u": "_s;
    event.text = plainAsMarkdown(line + entry.message);
    if (!entry.details.isEmpty())
        event.text += u"\n\n"_s + plainAsMarkdown(entry.details.join(u'\n'));
    event.source = oneLine(entry.host + u' ' + entry.program);
    return event;
}

} // namespace debrief
