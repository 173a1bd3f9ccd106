// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/reviewwording.h"

#include "language/wordingcheck.h"

#include <QCoreApplication>

namespace debrief {

namespace {

struct ReviewWordingTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::ReviewWording)
};

class TextCollector
{
public:
    QList<CheckedText> texts;

    void operator()(const Review &review)
    {
        add(review.id, WordingField::Title, review.title);
        add(review.id, WordingField::Summary, review.summary);
        add(review.id, WordingField::Impact, review.incident.impact);
    }
    void operator()(const TimelineEvent &event) { add(event.id, WordingField::Event, event.text); }
    void operator()(const Note &note) { add(note.id, WordingField::Note, note.text); }
    void operator()(const Factor &factor) { add(factor.id, WordingField::Factor, factor.text); }
    void operator()(const ActionItem &action)
    {
        add(action.id, WordingField::ActionTitle, action.title);
        add(action.id, WordingField::ActionDescription, action.description);
        add(action.id, WordingField::ActionDoneWhen, action.doneWhen);
        add(action.id, WordingField::DeclineReason, action.declineReason);
    }
    template<typename T>
    void operator()(const T &)
    {
    }

private:
    template<typename Identity>
    void add(Identity id, WordingField field, const QString &text)
    {
        if (!text.isEmpty())
            texts.append(CheckedText{.id = id.uuid(), .field = field, .text = text});
    }
};

} // namespace

QString label(WordingCategory value)
{
    switch (value) {
    case WordingCategory::Blame: return ReviewWordingTexts::tr("Blame");
    case WordingCategory::HumanError: return ReviewWordingTexts::tr("“Human error”");
    case WordingCategory::NameBesideFault: return ReviewWordingTexts::tr("Name beside a fault");
    case WordingCategory::Hindsight: return ReviewWordingTexts::tr("Hindsight");
    case WordingCategory::VagueAction: return ReviewWordingTexts::tr("Vague action");
    case WordingCategory::VagueTime: return ReviewWordingTexts::tr("Vague time");
    case WordingCategory::Hedge: return ReviewWordingTexts::tr("Vague amount or guess");
    }
    return {};
}

QString label(WordingField value)
{
    switch (value) {
    case WordingField::Title: return ReviewWordingTexts::tr("Title");
    case WordingField::Summary: return ReviewWordingTexts::tr("Summary");
    case WordingField::Impact: return ReviewWordingTexts::tr("Impact");
    case WordingField::Event: return ReviewWordingTexts::tr("Event");
    case WordingField::Note: return ReviewWordingTexts::tr("Note");
    case WordingField::Factor: return ReviewWordingTexts::tr("Factor");
    case WordingField::ActionTitle: return ReviewWordingTexts::tr("Action");
    case WordingField::ActionDescription: return ReviewWordingTexts::tr("Action: description");
    case WordingField::ActionDoneWhen: return ReviewWordingTexts::tr("Action: done when");
    case WordingField::DeclineReason: return ReviewWordingTexts::tr("Action: why it was declined");
    }
    return {};
}

QList<CheckedText> textsOf(const Entity &entity)
{
    TextCollector collector;
    std::visit(collector, entity);
    return collector.texts;
}

WordingContext contextOf(WordingField field)
{
    switch (field) {
    case WordingField::Event: return WordingContext::Event;
    case WordingField::ActionTitle:
    case WordingField::ActionDescription:
    case WordingField::ActionDoneWhen: return WordingContext::Action;
    default: return WordingContext::Prose;
    }
}

QStringList namesOf(const QList<Participant> &participants)
{
    QStringList names;
    for (const Participant &participant : participants)
        names.append(participant.name);
    return names;
}

QList<CheckedText> checkWording(const ReviewContent &content, WordingCheck &check, const QString &language)
{
    check.setNames(namesOf(content.participants));
    QList<CheckedText> found;
    const auto take = [&](const Entity &entity) {
        for (CheckedText &text : textsOf(entity)) {
            text.findings = check.check(text.text, contextOf(text.field), language);
            if (!text.findings.isEmpty())
                found.append(std::move(text));
        }
    };
    take(content.review);
    for (const TimelineEvent &event : content.events)
        take(event);
    for (const Note &note : content.notes)
        take(note);
    for (const Factor &factor : content.factors)
        take(factor);
    for (const ActionItem &action : content.actions)
        take(action);
    return found;
}

} // namespace debrief
