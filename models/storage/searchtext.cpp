// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/searchtext.h"

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

QString plain(QString text)
{
    // U+0002 and U+0003 are a snippet's marks, and NUL ends SQLite's tokenizer early.
    for (QChar &character : text) {
        if (character.category() == QChar::Other_Control)
            character = u' ';
    }
    return text.simplified();
}

QString joined(const QStringList &parts)
{
    QStringList present;
    for (const QString &part : parts) {
        if (const QString text = plain(part); !text.isEmpty())
            present.append(text);
    }
    return present.join(u" · "_s);
}

} // namespace

SearchText searchText(const Review &review)
{
    const Incident &incident = review.incident;
    return {u"review"_s, joined(QStringList{review.title, incident.reference, incident.severity} + incident.services +
                                QStringList{incident.impact, review.summary, review.approver})};
}

SearchText searchText(const Participant &participant)
{
    return {u"participant"_s, joined({participant.name, participant.email, participant.team})};
}

SearchText searchText(const AgendaItem &)
{
    return {};
}

SearchText searchText(const TimelineEvent &event)
{
    return {u"event"_s, joined({event.text, event.source})};
}

SearchText searchText(const Evidence &evidence)
{
    return {u"evidence"_s, joined({evidence.title, evidence.url, evidence.text})};
}

SearchText searchText(const Prompt &prompt)
{
    return {u"prompt"_s, joined(QStringList{prompt.text} + prompt.followUps)};
}

SearchText searchText(const Note &note)
{
    return {u"note"_s, joined(QStringList{note.text, note.author} + note.themes)};
}

SearchText searchText(const Factor &factor)
{
    return {u"factor"_s, joined({factor.text})};
}

SearchText searchText(const ActionItem &action)
{
    return {u"action"_s, joined(QStringList{action.title, action.description, action.doneWhen, action.declineReason,
                                            action.owner, action.trackerKey} +
                                action.themes)};
}

SearchText searchText(const ActionLink &)
{
    return {};
}

} // namespace debrief
