// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/promptwork.h"

#include "session/reviewsession.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace debrief {

namespace {

struct PromptWork
{
    Q_DECLARE_TR_FUNCTIONS(debrief::PromptWork)
};

/// What is new in that order, and what has another place in it.
QList<Entity> inOrder(const ReviewSession &session, QList<Prompt> prompts)
{
    QList<Entity> values;
    for (qsizetype index = 0; index < prompts.size(); ++index) {
        Prompt &prompt = prompts[index];
        prompt.order = static_cast<int>(index);
        const Prompt *before = session.find<Prompt>(prompt.id);
        if (!before || before->order != prompt.order)
            values.append(prompt);
    }
    return values;
}

Prompt ownCopy(const ReviewSession &session, const Prompt &prompt)
{
    Prompt own = prompt;
    own.id = PromptId::create();
    own.reviewId = session.id();
    own.text = own.text.trimmed();
    own.answered = false;
    own.talkedSeconds = 0;
    return own;
}

QString keyOf(const Prompt &prompt)
{
    return prompt.text.simplified().toCaseFolded();
}

} // namespace

QList<Prompt> promptsOf(const ReviewSession &session)
{
    QList<Prompt> prompts = session.tableOf<Prompt>().values();
    std::ranges::sort(
        prompts, [](const Prompt &a, const Prompt &b) { return a.order != b.order ? a.order < b.order : a.id < b.id; });
    return prompts;
}

Result<PromptId> addPromptBelow(ReviewSession &session, const Prompt &prompt, PromptId above)
{
    QList<Prompt> prompts = promptsOf(session);
    const auto place = std::ranges::find_if(prompts, [above](const Prompt &other) { return other.id == above; });
    const Prompt own = ownCopy(session, prompt);
    prompts.insert(place == prompts.end() ? place : place + 1, own);
    return session.rework(inOrder(session, prompts), {}, PromptWork::tr("Add question")).transform([&own] {
        return own.id;
    });
}

Result<> movePrompt(ReviewSession &session, PromptId id, int step)
{
    QList<Prompt> prompts = promptsOf(session);
    const auto from =
        std::ranges::find_if(prompts, [id](const Prompt &other) { return other.id == id; }) - prompts.begin();
    const auto to = from + step;
    if (from == prompts.size() || to < 0 || to >= prompts.size())
        return {};
    prompts.move(from, to);
    return session.rework(inOrder(session, prompts), {},
                          step < 0 ? PromptWork::tr("Move question up") : PromptWork::tr("Move question down"));
}

Result<int> addMissingPrompts(ReviewSession &session, const PromptSet &set)
{
    QList<Prompt> prompts = promptsOf(session);
    QSet<QString> asked;
    for (const Prompt &prompt : std::as_const(prompts))
        asked.insert(keyOf(prompt));
    int added = 0;
    for (const Prompt &prompt : set.prompts) {
        if (asked.contains(keyOf(prompt)))
            continue;
        asked.insert(keyOf(prompt));
        qsizetype place = prompts.size();
        while (place > 0 && prompts.at(place - 1).section != prompt.section)
            --place;
        prompts.insert(place > 0 ? place : prompts.size(), ownCopy(session, prompt));
        ++added;
    }
    if (added == 0)
        return 0;
    return session.rework(inOrder(session, prompts), {}, PromptWork::tr("Use set “%1”").arg(set.name))
        .transform([added] { return added; });
}

} // namespace debrief
