// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/chattimeline.h"

#include "exchange/export/markdowntext.h"
#include "exchange/import/chattext.h"

#include <QCoreApplication>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

struct ChatTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::ChatTimeline)
};

constexpr int mostRemembered = 20'000;
constexpr qsizetype longestRemembered = 300;

/// Whether words may follow on the same line: not after code, and not in a quotation or a table.
bool takesWords(const QString &text, qsizetype at)
{
    const QStringView line = QStringView(text).sliced(at).trimmed();
    return !line.startsWith("```"_L1) && !line.startsWith(u'>') && !line.startsWith(u'|') && !line.startsWith("~~~"_L1);
}

QString italic(const QString &words)
{
    return u'*' + markdown::escaped(words, false) + u'*';
}

QString answered(const ChatReply &reply)
{
    if (reply.person.isEmpty())
        return ChatTexts::tr("In reply to an earlier message");
    if (reply.excerpt.isEmpty())
        return ChatTexts::tr("In reply to %1").arg(reply.person);
    return ChatTexts::tr("In reply to %1: “%2”").arg(reply.person, reply.excerpt);
}

/// Files that can't be followed as a link, or that are all there is.
QStringList namesToTell(const ChatMessage &message)
{
    QStringList names;
    for (const ChatFile &file : message.files) {
        if (message.text.isEmpty() || chat::webAddress(file.url).isEmpty())
            names.append(file.name.isEmpty() ? ChatTexts::tr("a file") : file.name.simplified());
    }
    return names;
}

QString textOf(const ChatMessage &message)
{
    QString text = message.text;
    if (const QStringList names = namesToTell(message); !names.isEmpty()) {
        const QString told = italic(ChatTexts::tr("Attached: %1").arg(names.join(u", "_s)));
        text = text.isEmpty() ? told : text + u"\n\n"_s + told;
    }
    if (text.isEmpty())
        text = italic(ChatTexts::tr("Message without text"));
    if (message.isEdited)
        text +=
            (takesWords(text, text.lastIndexOf(u'\n') + 1) ? u" "_s : u"\n\n"_s) + italic(ChatTexts::tr("(edited)"));
    if (message.reply.isReply)
        text = (takesWords(text, 0) ? u"↪ "_s : u"↪\n\n"_s) + text + u"\n\n"_s + italic(answered(message.reply));
    return text;
}

} // namespace

ChatTimeline::ChatTimeline(ImportSink &sink, QString program)
    : m_sink(sink),
      m_program(std::move(program)),
      m_remembered(mostRemembered)
{
}

QString ChatTimeline::sourceOf(const ChatMessage &message) const
{
    const QString place = message.channel.isEmpty() ? m_program : m_program + u' ' + message.channel;
    return message.person.isEmpty() ? place : u"%1 (%2)"_s.arg(message.person.simplified(), place);
}

void ChatTimeline::add(const ChatMessage &message)
{
    ++m_count;
    TimelineEvent event;
    event.time.happenedAt = message.at;
    event.time.endsAt = message.endsAt > message.at ? message.endsAt : QDateTime();
    event.time.zone = message.zone;
    // What a program posts is no communication among people; which kind it is, the facilitator may say.
    event.kind = message.author == ChatMessage::Author::Person && !message.isNoise ? EventKind::InternalCommunication
                                                                                   : EventKind::Observation;
    event.lane = m_channelsAreLanes ? message.channel : QString();
    event.text = textOf(message);
    event.source = sourceOf(message);
    event.sourceKey = message.key;
    const auto id =
        m_sink.add(event, message.kind, message.isNoise ? ImportSink::Weight::Noise : ImportSink::Weight::Usual);
    if (!id)
        return;
    int order = 0;
    for (const ChatFile &file : message.files) {
        const QString url = chat::webAddress(file.url);
        if (url.isEmpty())
            continue;
        Evidence evidence;
        evidence.id = EvidenceId::create();
        evidence.eventId = *id;
        evidence.kind = EvidenceKind::Link;
        evidence.title = file.name.isEmpty() ? url : file.name.simplified();
        evidence.url = url;
        evidence.order = order++;
        m_sink.addEvidence(evidence);
    }
}

void ChatTimeline::remember(const QString &key, const QString &person, const QString &text)
{
    m_remembered.insert(key, new Remembered{person, text.first(qMin(text.size(), longestRemembered))});
}

ChatReply ChatTimeline::replyTo(const QString &key, const QString &knownPerson) const
{
    if (const Remembered *found = m_remembered.object(key))
        return {.isReply = true, .person = found->person, .excerpt = chat::excerpt(found->text)};
    return {.isReply = true, .person = knownPerson, .excerpt = {}};
}

} // namespace debrief
