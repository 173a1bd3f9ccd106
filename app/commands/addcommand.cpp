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
    QString synopsis() const override { return u"REVIEW LINE [--json]"_s; }
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

void AddCommand::declare(QCommandLineParser &parser) const
{
    parser.addOption({u"json"_s, tr("Print JSON.")});
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

    const auto draft = parseCapture(arguments.at(1), workspace.captureContext());
    if (!draft)
        return std::unexpected(draft.error());
    const auto id = workspace.session()->add(*draft);
    if (!id)
        return std::unexpected(id.error());
    if (invocation.isSet(u"json"_s))
        return console::print(thingToJson(*workspace.session(), *draft, *id));
    return console::print(thingToText(*workspace.session(), *draft, *id));
}

} // namespace

std::unique_ptr<Command> makeAddCommand()
{
    return std::make_unique<AddCommand>();
}

} // namespace debrief
