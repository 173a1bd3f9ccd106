// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/validation.h"

#include "session/changebuilder.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace debrief {

namespace {

struct Validation
{
    Q_DECLARE_TR_FUNCTIONS(debrief::Validation)

public:
    const ChangeBuilder &builder;

    Result<> operator()(const Review &review) const
    {
        if (review.title.trimmed().isEmpty())
            return failure(ErrorCode::InvalidInput, tr("A review needs a title. Type what happened, in a few words."));
        // An empty id would count as a valid zone, the computer's own.
        if (review.incident.timeZone.isEmpty() || !QTimeZone(review.incident.timeZone).isValid())
            return failure(ErrorCode::InvalidInput,
                           tr("“%1” is no time zone that this computer knows. Choose one such as Europe/Berlin or UTC.")
                               .arg(QString::fromUtf8(review.incident.timeZone)));
        for (const QByteArray &zone : review.incident.zoneChoices) {
            if (zone.isEmpty() || !QTimeZone(zone).isValid())
                return failure(
                    ErrorCode::InvalidInput,
                    tr("“%1” is no time zone that this computer knows. Choose one such as Europe/Berlin or UTC.")
                        .arg(QString::fromUtf8(zone)));
        }
        return {};
    }

    Result<> operator()(const Participant &participant) const
    {
        if (participant.name.trimmed().isEmpty())
            return failure(ErrorCode::InvalidInput, tr("A participant needs a name."));
        return {};
    }

    Result<> operator()(const AgendaItem &item) const
    {
        if (item.title.trimmed().isEmpty())
            return failure(ErrorCode::InvalidInput, tr("A topic of the agenda needs a title."));
        if (item.plannedSeconds < 0 || item.actualSeconds < 0)
            return failure(ErrorCode::InvalidInput, tr("A topic of the agenda can't take less than no time."));
        return {};
    }

    Result<> operator()(const TimelineEvent &event) const
    {
        if (!event.time.happenedAt.isValid())
            return failure(ErrorCode::InvalidInput, tr("An event needs a time. Type one such as 11:14 or +3m."));
        if (event.time.endsAt.isValid() && event.time.endsAt < event.time.happenedAt)
            return failure(ErrorCode::InvalidInput, tr("An event can't end before it begins. Check both times."));
        return {};
    }

    Result<> operator()(const Evidence &evidence) const
    {
        if (!builder.find<TimelineEvent>(evidence.eventId))
            return failure(ErrorCode::NotFound, tr("The event of this evidence is not there any more."));
        return {};
    }

    Result<> operator()(const Prompt &prompt) const
    {
        if (prompt.text.trimmed().isEmpty())
            return failure(ErrorCode::InvalidInput, tr("A prompt needs a question."));
        return {};
    }

    Result<> operator()(const Note &note) const
    {
        if (note.text.trimmed().isEmpty())
            return failure(ErrorCode::InvalidInput, tr("A note needs some text. Delete it if it says nothing."));
        if (!note.promptId.isNull() && !builder.find<Prompt>(note.promptId))
            return failure(ErrorCode::NotFound, tr("The prompt of this note is not there any more."));
        return {};
    }

    Result<> operator()(const Factor &factor) const
    {
        if (factor.text.trimmed().isEmpty())
            return failure(ErrorCode::InvalidInput, tr("A factor needs some text."));
        QSet<FactorId> seen{factor.id};
        for (FactorId id = factor.parentId; !id.isNull();) {
            if (seen.contains(id))
                return failure(ErrorCode::Conflict, tr("A factor can't stand below itself."));
            seen.insert(id);
            const Factor *parent = builder.find<Factor>(id);
            if (!parent)
                return failure(ErrorCode::NotFound, tr("The factor above this one is not there any more."));
            id = parent->parentId;
        }
        return {};
    }

    Result<> operator()(const ActionItem &action) const
    {
        if (action.title.trimmed().isEmpty())
            return failure(ErrorCode::InvalidInput, tr("An action needs a title. Begin it with a verb."));
        return {};
    }

    Result<> operator()(const ActionLink &link) const
    {
        if (link.fromId == link.toId)
            return failure(ErrorCode::Conflict, tr("An action can't be linked to itself."));
        return {};
    }
};

} // namespace

Result<> validate(const Entity &value, const ChangeBuilder &builder)
{
    return std::visit(Validation{builder}, value);
}

} // namespace debrief
