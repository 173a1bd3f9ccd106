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

void addFactors(ReportBullets &list, const QHash<FactorId, QList<const Factor *>> &children, const FactorId &parent,
                int level)
{
    // The depth is bounded: what is deeper than a page is wide would not be readable, and stands at the last level.
    for (const Factor *factor : children.value(parent)) {
        RichText text = parseMarkdown(factor->text);
        const InlineRun role{.text =
                                 ReportTexts::tr("%1: ", "role of a factor, before its text").arg(label(factor->role)),
                             .bold = true};
        if (!text.isEmpty() && text.first().kind == RichBlock::Kind::Paragraph)
            text.first().runs.prepend(role);
        else
            text.prepend({.runs = {role}});
        list.items.append({text, std::min(level, 8)});
        if (level < 200)
            addFactors(list, children, factor->id, level + 1);
    }
}

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

QList<ReportSection> factorSections(const ReportContext &context)
{
    QHash<FactorId, QList<const Factor *>> children;
    for (const Factor &factor : context.review.factors)
        children[factor.parentId].append(&factor);
    ReportBullets list;
    addFactors(list, children, FactorId(), 0);
    if (list.items.isEmpty())
        return {};
    return {{.title = ReportTexts::tr("Contributing factors"), .blocks = {list}}};
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
