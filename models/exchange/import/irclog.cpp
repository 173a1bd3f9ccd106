// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/irclog.h"

#include "domain/zonedtime.h"
#include "exchange/import/chattext.h"
#include "exchange/import/importsource.h"
#include "exchange/text/linereader.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

struct IrcTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::IrcImporter)
};

/// Longer than lines may stand out of their order.
constexpr qint64 keysKept = 10LL * 60;

QString kindName(const IrcLine &line)
{
    switch (line.kind) {
    case IrcLine::Kind::Action: return u"action"_s;
    case IrcLine::Kind::Notice: return u"notice"_s;
    case IrcLine::Kind::System: return line.change;
    case IrcLine::Kind::Message:
    case IrcLine::Kind::Date:
    case IrcLine::Kind::Empty: break;
    }
    return u"message"_s;
}

QByteArray zoneOfStamp(const IrcStamp &stamp, const QByteArray &wanted)
{
    if (!wanted.isEmpty() || !stamp.offset || *stamp.offset == 0)
        return wanted.isEmpty() ? QByteArray("UTC") : wanted;
    const int minutes = std::abs(*stamp.offset) / 60;
    return u"UTC%1%2:%3"_s.arg(QLatin1Char(*stamp.offset < 0 ? '-' : '+'))
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'))
        .toLatin1();
}

} // namespace

IrcLog::IrcLog(ImportSink &sink, const QString &fileName)
    : m_sink(sink),
      m_timeline(sink, u"IRC"_s),
      m_clock(zoneOf(sink.options().zone.isEmpty() ? QByteArray("UTC") : sink.options().zone),
              sink.options().date.isValid() ? sink.options().date : dateInFileName(fileName))
{
}

void IrcLog::lookAhead(const QByteArray &head)
{
    const auto source = ImportSource::fromBytes(head, {});
    LineReader lines(*source);
    QSet<QString> marked;
    while (const auto line = lines.next()) {
        const auto read = readIrcLine(line->text);
        if (!read || read->kind != IrcLine::Kind::Message)
            continue;
        const bool isMarked = read->text.startsWith(u'+') || read->text.startsWith(u'-');
        // Nobody's place is written in the logs of others.
        if (!line->text.contains(u'<' + read->nick + u'!'))
            return;
        (isMarked ? marked : m_unmarked).insert(read->nick);
    }
    m_hasIdentityMarks = !marked.isEmpty() && !marked.intersects(m_unmarked);
}

void IrcLog::add(const QString &text, int number)
{
    auto line = readIrcLine(text);
    if (!line) {
        m_sink.warn(number, IrcTexts::tr("left out: the line does not begin with a time and a nick."));
        return;
    }
    if (line->kind == IrcLine::Kind::Empty)
        return;
    if (line->kind == IrcLine::Kind::Date) {
        m_clock.begin(line->stamp);
        return;
    }
    ++m_seen;
    const QDateTime at = m_clock.instant(line->stamp);
    if (!at.isValid()) {
        m_sink.warn(number, IrcTexts::tr("left out: there was no such day in that year. Say the year of the log."));
        return;
    }
    if (m_clock.isDayDoubtful()) {
        m_sink.warn(number, IrcTexts::tr("the time goes back here, so this line and what follows it was taken for %1.")
                                .arg(m_clock.day().toString(Qt::ISODate)));
    }
    const bool isMarked = line->text.startsWith(u'+') || line->text.startsWith(u'-');
    if (m_hasIdentityMarks && isMarked && line->kind == IrcLine::Kind::Message && !m_unmarked.contains(line->nick))
        line->text.remove(0, 1);
    m_timeline.add(message(*line, at));
}

ChatMessage IrcLog::message(const IrcLine &line, const QDateTime &at)
{
    ChatMessage message;
    message.at = at;
    message.zone = zoneOfStamp(line.stamp, m_sink.options().zone);
    message.person = line.nick;
    message.kind = kindName(line);
    message.isNoise = line.kind == IrcLine::Kind::System;
    message.author = line.kind == IrcLine::Kind::Notice ? ChatMessage::Author::Program : ChatMessage::Author::Person;
    message.key = keyOf(line, at);
    if (line.kind == IrcLine::Kind::Action)
        message.text = u'*' + chat::plainToMarkdown((line.nick + u' ' + line.text).simplified()) + u'*';
    else
        message.text = chat::plainToMarkdown(line.text);
    return message;
}

QString IrcLog::keyOf(const IrcLine &line, const QDateTime &at)
{
    if (!m_newest.isValid() || m_newest.secsTo(at) > keysKept)
        m_keys.clear();
    if (!m_newest.isValid() || at > m_newest)
        m_newest = at;
    const QString said = kindName(line) + u'\n' + line.nick + u'\n' + line.text;
    const QByteArray digest = QCryptographicHash::hash(said.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    const QString key = u"irc/%1/%2"_s.arg(isoUtc(at), QLatin1StringView(digest));
    // The same may well be said twice in a minute.
    const int repeat = ++m_keys[key];
    return repeat > 1 ? u"%1#%2"_s.arg(key).arg(repeat) : key;
}

void IrcLog::tellAssumptions()
{
    if (m_clock.isZoneAssumed() && m_sink.options().zone.isEmpty())
        m_sink.warn(0, IrcTexts::tr(
                           "the log does not say its time zone, so UTC was taken. Choose the zone it was written in."));
    if (m_clock.isDayAssumed())
        m_sink.warn(0, IrcTexts::tr(
                           "the times have no date, so today's was taken for the first. Choose the day, or put it into "
                           "the file's name (2026-03-12)."));
    if (m_clock.isYearAssumed())
        m_sink.warn(
            0,
            IrcTexts::tr("the dates have no year, so they were taken for the last ones that have passed. Choose a day "
                         "of that year, or put it into the file's name (2026-03-12)."));
}

} // namespace debrief
