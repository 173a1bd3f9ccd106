// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/registry.h"

#include "app/commands/options.h"
#include "app/commands/reviewlist.h"
#include "app/console.h"
#include "domain/labels.h"
#include "session/meetingclock.h"
#include "storage/library.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace debrief {

namespace {

using std::chrono::seconds;

class AgendaCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(debrief::AgendaCommand)

public:
    QString name() const override { return u"agenda"_s; }
    QString summary() const override { return tr("Print the agenda of a review's meeting, planned and taken."); }
    QString synopsis() const override { return u"REVIEW [--json]"_s; }
    std::pair<int, int> argumentCount() const override { return {1, 1}; }
    void declare(QCommandLineParser &parser) const override { parser.addOption({u"json"_s, tr("Print JSON.")}); }
    Outcome run(const Invocation &invocation) const override;

private:
    static QString table(const QList<AgendaItem> &agenda);
};

QJsonObject toJson(const ReviewContent &content, const QJsonObject &meeting)
{
    const QString topic = meeting.value(u"topic"_s).toString();
    int planned = 0;
    int taken = 0;
    QJsonArray topics;
    for (const AgendaItem &item : content.agenda) {
        planned += item.plannedSeconds;
        taken += item.actualSeconds;
        topics.append(QJsonObject{{u"id"_s, item.id.toString()},
                                  {u"title"_s, item.title},
                                  {u"planned_seconds"_s, item.plannedSeconds},
                                  {u"actual_seconds"_s, item.actualSeconds},
                                  {u"is_current"_s, item.id.toString() == topic}});
    }
    return {{u"review"_s, content.review.id.toString()},
            {u"state"_s, meeting.value(u"state"_s).toString(u"not_begun"_s)},
            {u"planned_seconds"_s, planned},
            {u"actual_seconds"_s, taken},
            {u"topics"_s, topics}};
}

QString AgendaCommand::table(const QList<AgendaItem> &agenda)
{
    QList<std::array<QString, 3>> rows{{tr("Topic"), tr("Planned"), tr("Taken", "time of a topic")}};
    int planned = 0;
    int taken = 0;
    const auto add = [&rows](const QString &title, int plannedSeconds, int takenSeconds) {
        rows.append(std::array<QString, 3>{singleLine(title), durationLabel(seconds(plannedSeconds)),
                                           takenSeconds > 0 ? durationLabel(seconds(takenSeconds)) : u"–"_s});
    };
    for (const AgendaItem &item : agenda) {
        planned += item.plannedSeconds;
        taken += item.actualSeconds;
        add(item.title, item.plannedSeconds, item.actualSeconds);
    }
    add(tr("In all"), planned, taken);
    std::array<qsizetype, 3> widths{};
    for (const auto &row : std::as_const(rows)) {
        for (size_t column = 0; column < widths.size(); ++column)
            widths.at(column) = qMax(widths.at(column), row.at(column).size());
    }
    QString text;
    for (const auto &row : std::as_const(rows))
        text += row.at(0).leftJustified(widths.at(0)) + u"  "_s + row.at(1).rightJustified(widths.at(1)) + u"  "_s +
                row.at(2).rightJustified(widths.at(2)) + u'\n';
    return text;
}

Outcome AgendaCommand::run(const Invocation &invocation) const
{
    const auto found = findReview(invocation, invocation.arguments().constFirst());
    if (!found)
        return std::unexpected(found.error());
    const auto content = found->library->load(found->id);
    if (!content)
        return std::unexpected(content.error());
    const auto meeting = found->library->setting(MeetingClock::settingKey(), found->id);
    if (!meeting)
        return std::unexpected(meeting.error());
    if (invocation.isSet(u"json"_s))
        return console::print(toJson(*content, meeting->toObject()));
    return console::print(table(content->agenda));
}

} // namespace

std::unique_ptr<Command> makeAgendaCommand()
{
    return std::make_unique<AgendaCommand>();
}

} // namespace debrief
