// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/registry.h"

#include "app/commands/options.h"
#include "app/commands/reviewlist.h"
#include "app/commands/story.h"
#include "app/console.h"
#include "exchange/exporter.h"
#include "exchange/importer.h"
#include "exchange/reviewjson.h"
#include "language/captureline.h"
#include "language/captureremarks.h"
#include "language/zonequestion.h"
#include "session/reviewsession.h"
#include "storage/library.h"
#include "ui/workspace.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace debrief {

namespace {

class AddCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(debrief::AddCommand)

public:
    QString name() const override { return u"add"_s; }
    QString summary() const override
    {
        return tr("Add what a capture line says: an event, a note, an action, a parked topic.");
    }
    QString synopsis() const override { return u"REVIEW LINE [--zone-of IST=Asia/Kolkata] [--json]"_s; }
    std::pair<int, int> argumentCount() const override { return {2, 2}; }
    void declare(QCommandLineParser &parser) const override;
    Outcome run(const Invocation &invocation) const override;
};

/// What became of the line, with the capture kind as "kind"; an event's own kind goes to "event_kind".
QJsonObject thingToJson(const ReviewSession &session, const CaptureDraft &draft, const QUuid &id)
{
    QJsonObject object;
    if (std::holds_alternative<EventDraft>(draft)) {
        object = toJson(*session.find<TimelineEvent>(EventId(id)));
        // A copy: a reference into the object would move when a key is added before it.
        const QJsonValue eventKind = object.value(u"kind"_s);
        object.insert(u"event_kind"_s, eventKind);
    } else if (std::holds_alternative<ActionDraft>(draft)) {
        object = toJson(*session.find<ActionItem>(ActionId(id)));
    } else {
        object = toJson(*session.find<Note>(NoteId(id)));
    }
    object[u"kind"_s] = enumName(kindOf(draft));
    return object;
}

QString thingToText(const ReviewSession &session, const CaptureDraft &draft, const QUuid &id)
{
    QString text;
    if (std::holds_alternative<EventDraft>(draft))
        text =
            eventLine(*session.find<TimelineEvent>(EventId(id)), session.review().incident.timeZone, TimeDetail::Full);
    else if (std::holds_alternative<ActionDraft>(draft))
        text = actionLine(*session.find<ActionItem>(ActionId(id)));
    else
        text = singleLine(session.find<Note>(NoteId(id))->text);
    return u"%1: %2\n"_s.arg(captureLabel(kindOf(draft)), text);
}

/// Says how to answer what is asked.
Error withOption(const Error &error)
{
    const auto question = zoneQuestionOf(error);
    if (!question)
        return error;
    Error asked = error;
    asked.message = AddCommand::tr("%1 Or say it once for this review: --zone-of %2=%3")
                        .arg(error.message, question->abbreviation, QString::fromLatin1(question->zones.value(0)));
    return asked;
}

void AddCommand::declare(QCommandLineParser &parser) const
{
    parser.addOption({u"json"_s, tr("Print JSON.")});
    parser.addOption({u"zone-of"_s,
                      tr("What an abbreviation that several zones use stands for, as in IST=Asia/Kolkata. The review "
                         "remembers it."),
                      tr("abbreviation=zone")});
}

Outcome AddCommand::run(const Invocation &invocation) const
{
    const QStringList arguments = invocation.arguments();
    const auto found = findReview(invocation, arguments.constFirst());
    if (!found)
        return std::unexpected(found.error());

    // The workspace knows what a typed time is read against.
    const ImporterRegistry importers;
    const ExporterRegistry exporters;
    Workspace workspace(*found->library, importers, exporters);
    if (const auto opened = workspace.openReview(found->id); !opened)
        return std::unexpected(opened.error());

    const auto choices = parseZoneChoices(invocation.values(u"zone-of"_s).join(u','));
    if (!choices)
        return usageError(choices.error().message);
    ReviewSession &session = *workspace.session();
    CaptureContext context = workspace.captureContext();
    context.time.abbreviations.insert(*choices);
    const auto draft = parseCapture(arguments.at(1), context);
    if (!draft)
        return std::unexpected(withOption(draft.error()));
    Review review = session.review();
    review.incident.zoneChoices.insert(*choices);
    if (const auto kept = session.update(review, tr("Remember abbreviations of time zones")); !kept)
        return std::unexpected(kept.error());
    const auto id = session.add(*draft);
    if (!id)
        return std::unexpected(id.error());
    const QString remark = captureRemark(arguments.at(1), *draft, context);
    if (!remark.isEmpty() && !std::holds_alternative<EventDraft>(*draft))
        console::warn(remark);
    if (invocation.isSet(u"json"_s)) {
        QJsonObject thing = thingToJson(session, *draft, *id);
        if (!remark.isEmpty())
            thing.insert(u"remark"_s, remark);
        return console::print(thing);
    }
    // An event's line says it itself.
    return console::print(thingToText(session, *draft, *id));
}

} // namespace

std::unique_ptr<Command> makeAddCommand()
{
    return std::make_unique<AddCommand>();
}

} // namespace debrief
