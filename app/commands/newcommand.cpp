// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/registry.h"

#include "app/commands/options.h"
#include "app/console.h"
#include "exchange/reviewjson.h"
#include "session/agendas.h"
#include "session/newreview.h"
#include "session/reviewsession.h"
#include "storage/library.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace debrief {

namespace {

QStringList agendaKeys()
{
    QStringList keys;
    for (const AgendaTemplate &agenda : builtInAgendas())
        keys.append(agenda.key);
    return keys;
}

class NewCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(debrief::NewCommand)

public:
    QString name() const override { return u"new"_s; }
    QString summary() const override { return tr("Begin a review."); }
    QString synopsis() const override { return u"TITLE [OPTION …]"_s; }
    std::pair<int, int> argumentCount() const override { return {1, 1}; }
    void declare(QCommandLineParser &parser) const override;
    Outcome run(const Invocation &invocation) const override;
};

void NewCommand::declare(QCommandLineParser &parser) const
{
    parser.addOptions({
        {u"severity"_s, tr("The incident's severity, as your organisation names it: SEV-2."), u"SEVERITY"_s},
        {u"zone"_s, tr("The time zone in which the incident's times are shown; this computer's by default."),
         u"ZONE"_s},
        {u"kind"_s, tr("The kind of review: %1.").arg(u"local, global"_s), u"KIND"_s, u"local"_s},
        {u"agenda"_s, tr("The built-in agenda of the meeting: %1.").arg(agendaKeys().join(u", "_s)), u"AGENDA"_s},
        {u"reference"_s, tr("The incident's key in another system."), u"KEY"_s},
        {u"service"_s, tr("A service that was affected; may be repeated."), u"NAME"_s},
        {u"json"_s, tr("Print JSON.")},
    });
}

Outcome NewCommand::run(const Invocation &invocation) const
{
    Review review;
    review.title = invocation.arguments().constFirst().simplified();
    if (review.title.isEmpty())
        return usageError(tr("A review needs a title."));
    const auto kind = enumFromName<ReviewKind>(invocation.value(u"kind"_s));
    if (!kind)
        return usageError(
            tr("There is no kind of review '%1'. There are: %2.").arg(invocation.value(u"kind"_s), u"local, global"_s));
    review.kind = *kind;
    const QString agenda = invocation.value(u"agenda"_s);
    if (!agenda.isEmpty() && !agendaKeys().contains(agenda))
        return usageError(tr("There is no agenda '%1'. There are: %2.").arg(agenda, agendaKeys().join(u", "_s)));
    const auto zone = zoneOption(invocation);
    if (!zone)
        return std::unexpected(zone.error());
    review.incident.timeZone = zone->isEmpty() ? QTimeZone::systemTimeZoneId() : *zone;
    review.incident.severity = invocation.value(u"severity"_s);
    review.incident.reference = invocation.value(u"reference"_s);
    review.incident.services = invocation.values(u"service"_s);

    const auto library = invocation.openLibrary(Invocation::Access::Write);
    if (!library)
        return std::unexpected(library.error());
    const auto id = createReview(**library, review, agenda);
    if (!id)
        return std::unexpected(id.error());
    if (!invocation.isSet(u"json"_s))
        return console::print(id->toString() + u'\n');
    const auto content = (*library)->load(*id);
    if (!content)
        return std::unexpected(content.error());
    return console::print(reviewToJson(*content));
}

} // namespace

std::unique_ptr<Command> makeNewCommand()
{
    return std::make_unique<NewCommand>();
}

} // namespace debrief
