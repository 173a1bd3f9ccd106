// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/report/reportcontext.h"

#include "domain/labels.h"

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

RichText noteText(const Note &note)
{
    RichText text = parseMarkdown(note.text);
    if (!note.themes.isEmpty())
        appendRun(text, {.text = u"  #"_s + note.themes.join(u" #"_s), .italic = true});
    return text;
}

class Discussion
{
public:
    explicit Discussion(const ReviewContent &review) : m_review(review)
    {
        for (const Note &note : review.notes) {
            if (note.isParked)
                m_parked.append(&note);
            else
                m_byPrompt[note.promptId].append(&note);
        }
    }

    /// Every prompt of the topic to which something was said, with its notes.
    QList<ReportBlock> blocks(Section topic) const
    {
        QList<ReportBlock> blocks;
        for (const Prompt &prompt : m_review.prompts) {
            const auto notes = m_byPrompt.constFind(prompt.id);
            if (prompt.section != topic || notes == m_byPrompt.cend())
                continue;
            blocks.append(ReportText{.text = boldText(prompt.text), .isLead = true});
            blocks.append(bullets(*notes));
        }
        return blocks;
    }

    QList<ReportBlock> unsorted() const
    {
        const auto notes = m_byPrompt.constFind(PromptId());
        return notes == m_byPrompt.cend() ? QList<ReportBlock>() : QList<ReportBlock>{bullets(*notes)};
    }

    QList<ReportBlock> parked() const
    {
        return m_parked.isEmpty() ? QList<ReportBlock>() : QList<ReportBlock>{bullets(m_parked)};
    }

private:
    static ReportBullets bullets(const QList<const Note *> &notes)
    {
        ReportBullets list;
        for (const Note *note : notes)
            list.items.append({noteText(*note), 0});
        return list;
    }

    const ReviewContent &m_review;
    QHash<PromptId, QList<const Note *>> m_byPrompt;
    QList<const Note *> m_parked;
};

} // namespace

QList<ReportSection> discussionSections(const ReportContext &context)
{
    const Discussion discussion(context.review);
    QList<ReportSection> sections;
    const auto add = [&sections](const QString &title, int level, std::optional<Section> topic,
                                 const QList<ReportBlock> &blocks) {
        if (!blocks.isEmpty())
            sections.append({.title = title, .level = level, .topic = topic, .blocks = blocks});
    };
    for (const Section topic : {Section::Detect, Section::Diagnose, Section::Mitigate, Section::Resolve,
                                Section::Prevent, Section::General, Section::Actions})
        add(label(topic), 2, topic, discussion.blocks(topic));
    add(ReportTexts::tr("Other notes"), 2, std::nullopt, discussion.unsorted());
    if (!sections.isEmpty())
        sections.prepend({.title = ReportTexts::tr("Discussion")});
    add(ReportTexts::tr("What went well"), 1, Section::WentWell, discussion.blocks(Section::WentWell));
    add(ReportTexts::tr("Where we got lucky"), 1, Section::GotLucky, discussion.blocks(Section::GotLucky));
    add(ReportTexts::tr("What we learned"), 1, Section::Learned, discussion.blocks(Section::Learned));
    add(ReportTexts::tr("Parking lot"), 1, std::nullopt, discussion.parked());
    return sections;
}

QList<ReportSection> handsSections(const ReportContext &context)
{
    const ShowOfHands &hands = context.review.hands;
    if (hands.isEmpty())
        return {};
    ReportFacts facts;
    const auto add = [&](const QString &name, int raised) {
        facts.facts.append({name, plainText(ReportTexts::tr("%1 of %2", "hands that were raised, of people in the room")
                                                .arg(raised)
                                                .arg(hands.present))});
    };
    if (hands.present > 0) {
        add(ReportTexts::tr("“I learned something”"), hands.learned);
        add(ReportTexts::tr("“I would come again”"), hands.wouldComeAgain);
    }
    if (!hands.remark.isEmpty())
        facts.facts.append({ReportTexts::tr("Remark"), plainText(hands.remark)});
    return {{.title = ReportTexts::tr("Show of hands"), .blocks = {facts}}};
}

QList<ReportSection> participantSections(const ReportContext &context)
{
    ReportFacts facts;
    const auto add = [&facts](const QString &name, const QStringList &people) {
        if (!people.isEmpty())
            facts.facts.append({name, plainText(people.join(u", "_s))});
    };
    const auto called = [](const Participant &person) {
        const QString name = person.team.isEmpty()
                                 ? person.name
                                 : ReportTexts::tr("%1 (%2)", "a person and their team").arg(person.name, person.team);
        return person.present ? name : ReportTexts::tr("%1, not present").arg(name);
    };
    for (const Role role : enumValues<Role>()) {
        QStringList people;
        for (const Participant &person : context.review.participants) {
            if (person.roles.contains(role))
                people.append(called(person));
        }
        add(label(role), people);
    }
    QStringList others;
    for (const Participant &person : context.review.participants) {
        if (person.roles.isEmpty())
            others.append(called(person));
    }
    add(ReportTexts::tr("Without a role"), others);
    if (facts.facts.isEmpty())
        return {};
    return {{.title = ReportTexts::tr("Participants"), .blocks = {facts}}};
}

} // namespace debrief
