// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/capturelines.h"

#include <algorithm>
#include <array>

namespace debrief {

QStringList captureLines(const QString &text)
{
    QStringList lines;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        if (const QStringView words = line.trimmed(); !words.isEmpty())
            lines.append(words.toString());
    }
    // A list that was copied. A "*" stays: what it stands before may be private.
    for (const QStringView bullet : {QStringView(u"- "), QStringView(u"• "), QStringView(u"– ")}) {
        if (lines.size() < 2 ||
            !std::ranges::all_of(lines, [bullet](const QString &line) { return line.startsWith(bullet); }))
            continue;
        for (QString &line : lines)
            line = line.sliced(bullet.size()).trimmed();
        lines.removeAll(QString());
        break;
    }
    return lines;
}

CaptureLines readCaptureLines(const QStringList &lines, const CaptureContext &context)
{
    CaptureLines read;
    CaptureContext now = context;
    for (const QString &line : lines) {
        const auto draft = parseCapture(line, now);
        if (!draft) {
            if (read.refused.isEmpty())
                read.firstError = draft.error();
            read.refused.append(line);
            continue;
        }
        read.drafts.append(*draft);
        if (const auto *event = std::get_if<EventDraft>(&*draft))
            now.time.reference = event->time.happenedAt;
        else if (std::holds_alternative<NoteDraft>(*draft) && now.lastNote.isNull())
            now.lastNote = NoteId::create(); // The session knows which note goes before.
    }
    return read;
}

} // namespace debrief
