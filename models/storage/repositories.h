// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/actionlinkrepository.h"
#include "storage/actionrepository.h"
#include "storage/agendaitemrepository.h"
#include "storage/attachmentrepository.h"
#include "storage/draftrepository.h"
#include "storage/eventrepository.h"
#include "storage/evidencerepository.h"
#include "storage/factorrepository.h"
#include "storage/noterepository.h"
#include "storage/participantrepository.h"
#include "storage/promptrepository.h"
#include "storage/promptsetrepository.h"
#include "storage/reviewrepository.h"
#include "storage/searchindex.h"
#include "storage/settingrepository.h"

#include <type_traits>

namespace debrief {

/// One of each, over one connection.
struct Repositories
{
    explicit Repositories(const Database &database)
        : reviews(database),
          participants(database),
          agenda(database),
          events(database),
          evidence(database),
          prompts(database),
          notes(database),
          factors(database),
          actions(database),
          actionLinks(database),
          promptSets(database, prompts),
          attachments(database),
          settings(database),
          drafts(database),
          search(database)
    {
    }

    ReviewRepository reviews;
    ParticipantRepository participants;
    AgendaItemRepository agenda;
    EventRepository events;
    EvidenceRepository evidence;
    PromptRepository prompts;
    NoteRepository notes;
    FactorRepository factors;
    ActionRepository actions;
    ActionLinkRepository actionLinks;
    PromptSetRepository promptSets;
    AttachmentRepository attachments;
    SettingRepository settings;
    DraftRepository drafts;
    SearchIndex search;
};

/// The repository of that type of entity.
template<typename T>
auto &repositoryOf(Repositories &repositories)
{
    if constexpr (std::is_same_v<T, Review>)
        return repositories.reviews;
    else if constexpr (std::is_same_v<T, Participant>)
        return repositories.participants;
    else if constexpr (std::is_same_v<T, AgendaItem>)
        return repositories.agenda;
    else if constexpr (std::is_same_v<T, TimelineEvent>)
        return repositories.events;
    else if constexpr (std::is_same_v<T, Evidence>)
        return repositories.evidence;
    else if constexpr (std::is_same_v<T, Prompt>)
        return repositories.prompts;
    else if constexpr (std::is_same_v<T, Note>)
        return repositories.notes;
    else if constexpr (std::is_same_v<T, Factor>)
        return repositories.factors;
    else if constexpr (std::is_same_v<T, ActionItem>)
        return repositories.actions;
    else {
        static_assert(std::is_same_v<T, ActionLink>);
        return repositories.actionLinks;
    }
}

} // namespace debrief
