// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/registry.h"

#include "app/commands/reviewlist.h"
#include "app/console.h"
#include "domain/labels.h"
#include "domain/zonedtime.h"
#include "exchange/reviewjson.h"
#include "storage/library.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace debrief {

namespace {

class ListCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(debrief::ListCommand)

public:
    QString name() const override { return u"list"_s; }
    QString summary() const override { return tr("List the reviews of the library."); }
    QString synopsis() const override { return u"[--json]"_s; }
    void declare(QCommandLineParser &parser) const override;
    Outcome run(const Invocation &invocation) const override;
};

QJsonObject toJson(const ReviewSummary &summary)
{
    QJsonObject object = reviewHeadToJson(summary.review);
    const auto timeOrNull = [](const QDateTime &time) {
        return time.isValid() ? QJsonValue(isoUtc(time)) : QJsonValue();
    };
    object[u"began_at"_s] = timeOrNull(summary.beganAt);
    object[u"resolved_at"_s] = timeOrNull(summary.resolvedAt);
    object[u"event_count"_s] = summary.eventCount;
    object[u"note_count"_s] = summary.noteCount;
    object[u"open_action_count"_s] = summary.openActionCount;
    object[u"next_action_due"_s] =
        summary.nextActionDue.isValid() ? QJsonValue(summary.nextActionDue.toString(Qt::ISODate)) : QJsonValue();
    return object;
}

void ListCommand::declare(QCommandLineParser &parser) const
{
    parser.addOption({u"json"_s, tr("Print JSON.")});
}

Outcome ListCommand::run(const Invocation &invocation) const
{
    const auto library = invocation.openLibrary(Invocation::Access::Read);
    if (!library)
        return std::unexpected(library.error());
    const auto summaries = (*library)->reviews();
    if (!summaries)
        return std::unexpected(summaries.error());

    if (invocation.isSet(u"json"_s)) {
        QJsonArray array;
        for (const ReviewSummary &summary : *summaries)
            array.append(toJson(summary));
        return console::print(array);
    }
    const QHash<ReviewId, QString> ids = shortIds(*summaries);
    // A list needs no seconds: "2026-11-12 23:08".
    constexpr qsizetype minutesWidth = 16;
    QString text;
    for (const ReviewSummary &summary : *summaries) {
        const Incident &incident = summary.review.incident;
        const QString began =
            summary.beganAt.isValid()
                ? timeText(summary.beganAt, zoneOf(incident.timeZone), TimeDetail::DateTime).left(minutesWidth)
                : u"–"_s;
        text += u"%1  %2  %3  %4  %5\n"_s.arg(
            ids.value(summary.review.id), began.leftJustified(minutesWidth), incident.severity.leftJustified(6),
            label(summary.review.state).leftJustified(10), singleLine(summary.review.title));
    }
    return console::print(text);
}

} // namespace

std::unique_ptr<Command> makeListCommand()
{
    return std::make_unique<ListCommand>();
}

} // namespace debrief
