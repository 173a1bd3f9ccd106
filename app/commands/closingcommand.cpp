// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/registry.h"

#include "app/commands/options.h"
#include "app/commands/reviewlist.h"
#include "app/console.h"
#include "session/closingcheck.h"
#include "session/reviewsession.h"
#include "storage/library.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace debrief {

namespace {

class ClosingCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(debrief::ClosingCommand)

public:
    QString name() const override { return u"closing"_s; }
    QString summary() const override { return tr("Print what is still open when the meeting ends."); }
    QString synopsis() const override { return u"REVIEW [--json]"_s; }
    std::pair<int, int> argumentCount() const override { return {1, 1}; }
    void declare(QCommandLineParser &parser) const override { parser.addOption({u"json"_s, tr("Print JSON.")}); }
    Outcome run(const Invocation &invocation) const override;
};

QString closingReport(const ReviewSession &session)
{
    QString text;
    for (const ClosingFinding &finding : closingFindings(session)) {
        text += (finding.count > 0 ? u"- "_s : u"+ "_s) + closingText(finding) + u'\n';
        for (const QString &title : finding.titles)
            text += u"    "_s + singleLine(title) + u'\n';
    }
    const Balance balance = balanceOf(session);
    text += u'\n' + balanceText(balance) + u'\n';
    if (const QString hint = balanceHint(balance); !hint.isEmpty())
        text += hint + u'\n';
    return text;
}

QJsonObject closingJson(const ReviewSession &session)
{
    QJsonArray points;
    int open = 0;
    for (const ClosingFinding &finding : closingFindings(session)) {
        QJsonArray ids;
        for (const QUuid &id : finding.ids)
            ids.append(id.toString(QUuid::WithoutBraces));
        points.append(QJsonObject{{u"point"_s, enumName(finding.point)},
                                  {u"count"_s, finding.count},
                                  {u"text"_s, closingText(finding)},
                                  {u"ids"_s, ids},
                                  {u"titles"_s, QJsonArray::fromStringList(finding.titles)}});
        open += finding.count > 0 ? 1 : 0;
    }
    const Balance balance = balanceOf(session);
    const ShowOfHands hands = session.content().hands;
    return {{u"review"_s, session.id().toString()},
            {u"open_points"_s, open},
            {u"points"_s, points},
            {u"balance"_s, QJsonObject{{u"went_wrong"_s, balance.wentWrong},
                                       {u"went_well"_s, balance.wentWell},
                                       {u"lucky"_s, balance.lucky},
                                       {u"hint"_s, balanceHint(balance)}}},
            {u"show_of_hands"_s, hands.isEmpty() ? QJsonValue(QJsonValue::Null) : hands.toJson()}};
}

Outcome ClosingCommand::run(const Invocation &invocation) const
{
    const auto found = findReview(invocation, invocation.arguments().constFirst());
    if (!found)
        return std::unexpected(found.error());
    const auto session = ReviewSession::open(*found->library, found->id);
    if (!session)
        return std::unexpected(session.error());
    if (invocation.isSet(u"json"_s))
        return console::print(closingJson(**session));
    return console::print(closingReport(**session));
}

} // namespace

std::unique_ptr<Command> makeClosingCommand()
{
    return std::make_unique<ClosingCommand>();
}

} // namespace debrief
