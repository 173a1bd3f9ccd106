// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/capturekind.h"

#include "domain/zonedtime.h"

#include <QRegularExpression>

namespace debrief {

namespace {

constexpr QStringView Marks = u"!?*>";

CaptureKind kindOfMark(QChar mark)
{
    switch (mark.unicode()) {
    case u'!': return CaptureKind::Action;
    case u'?': return CaptureKind::Parked;
    case u'*': return CaptureKind::Private;
    case u'>': return CaptureKind::Continuation;
    default: return CaptureKind::Note;
    }
}

QString markOf(CaptureKind kind)
{
    switch (kind) {
    case CaptureKind::Action: return QStringLiteral("! ");
    case CaptureKind::Parked: return QStringLiteral("? ");
    case CaptureKind::Private: return QStringLiteral("* ");
    case CaptureKind::Continuation: return QStringLiteral("> ");
    case CaptureKind::Note:
    case CaptureKind::Event: break;
    }
    return {};
}

/// "^" with the spaces around it, at the beginning; empty when there is none.
QStringView leadingTie(QStringView line)
{
    qsizetype at = 0;
    while (at < line.size() && line[at].isSpace())
        ++at;
    if (at == line.size() || line[at] != u'^')
        return {};
    ++at;
    while (at < line.size() && line[at].isSpace())
        ++at;
    return line.first(at);
}

} // namespace

CaptureKind intendedKind(const QString &line, const CaptureContext &context)
{
    const QStringView tie = leadingTie(line);
    const QStringView rest = QStringView(line).sliced(tie.size()).trimmed();
    if (!rest.isEmpty() && Marks.contains(rest.front()))
        return kindOfMark(rest.front());
    return tie.isEmpty() && parseLeadingTime(rest, context.time) ? CaptureKind::Event : CaptureKind::Note;
}

QString withKind(const QString &line, CaptureKind kind)
{
    const QStringView tie = leadingTie(line);
    QStringView rest = QStringView(line).sliced(tie.size());
    qsizetype at = 0;
    while (at < rest.size() && rest[at].isSpace())
        ++at;
    if (at < rest.size() && Marks.contains(rest[at])) {
        ++at;
        while (at < rest.size() && rest[at].isSpace())
            ++at;
        rest = rest.sliced(at);
    }
    return tie.toString() + markOf(kind) + rest.toString();
}

QString offeredTime(const CaptureContext &context)
{
    const QDateTime time = context.time.reference.isValid() ? context.time.reference : QDateTime::currentDateTimeUtc();
    return time.toTimeZone(zoneOf(context.time.zone)).toString(QStringLiteral("HH:mm"));
}

QString withClockSpelledOut(const QString &line)
{
    static const QRegularExpression clock(QStringLiteral("^\\s*([01]?\\d|2[0-3])(\\.?)([0-5]\\d)(?=[\\s:,;]|$)"));
    const QRegularExpressionMatch match = clock.match(line);
    // Without a dot only four digits are a time: "500 errors" are none.
    if (!match.hasMatch() || (match.capturedLength(2) == 0 && match.capturedLength(1) < 2))
        return {};
    return match.captured(1) + u':' + match.captured(3) + line.sliced(match.capturedEnd());
}

} // namespace debrief
