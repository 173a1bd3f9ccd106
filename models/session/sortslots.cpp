// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/sortslots.h"

#include "domain/labels.h"
#include "session/reviewsession.h"

#include <QCoreApplication>

#include <algorithm>

namespace debrief {

namespace {

constexpr qsizetype MostSlots = 9;

struct SortSlots
{
    Q_DECLARE_TR_FUNCTIONS(debrief::SortSlots)
};

SortSlot slotOf(const QList<Prompt> &prompts, const QString &title)
{
    return {title, prompts.constFirst().section, prompts};
}

QList<SortSlot> oneByOne(const QList<Prompt> &prompts)
{
    QList<SortSlot> result;
    for (const Prompt &prompt : prompts) {
        const auto ofSection = std::ranges::count(prompts, prompt.section, &Prompt::section);
        const bool isAllOfIt = ofSection == 1 && prompt.section != Section::General;
        result.append(slotOf({prompt}, isAllOfIt ? label(prompt.section) : prompt.text));
    }
    return result;
}

/// The first eight as they are, and the ninth for all the others.
QList<SortSlot> bundled(QList<SortSlot> all)
{
    if (all.size() <= MostSlots)
        return all;
    QList<Prompt> rest;
    for (const SortSlot &one : all.sliced(MostSlots - 1))
        rest.append(one.prompts);
    all.resize(MostSlots - 1);
    all.append(slotOf(rest, SortSlots::tr("Others")));
    return all;
}

} // namespace

QList<SortSlot> sortSlots(const QList<Prompt> &prompts)
{
    if (prompts.size() <= MostSlots)
        return oneByOne(prompts);
    QList<SortSlot> bySection;
    for (const Prompt &prompt : prompts) {
        const auto found = std::ranges::find(bySection, prompt.section, &SortSlot::section);
        if (found == bySection.end())
            bySection.append(slotOf({prompt}, label(prompt.section)));
        else
            found->prompts.append(prompt);
    }
    return bundled(bySection.size() > 1 ? bySection : oneByOne(prompts));
}

QList<SortSlot> sortSlots(const ReviewSession &session)
{
    QList<Prompt> prompts = session.tableOf<Prompt>().values();
    std::ranges::sort(
        prompts, [](const Prompt &a, const Prompt &b) { return a.order != b.order ? a.order < b.order : a.id < b.id; });
    return sortSlots(prompts);
}

} // namespace debrief
