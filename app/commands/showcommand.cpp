// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/registry.h"

#include "app/commands/options.h"
#include "app/commands/story.h"
#include "app/console.h"
#include "exchange/reviewjson.h"
#include "storage/library.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace debrief {

namespace {

class ShowCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(debrief::ShowCommand)

public:
    QString name() const override { return u"show"_s; }
    QString summary() const override { return tr("Print a review, private notes included."); }
    QString synopsis() const override { return u"REVIEW [--json]"_s; }
    std::pair<int, int> argumentCount() const override { return {1, 1}; }
    void declare(QCommandLineParser &parser) const override { parser.addOption({u"json"_s, tr("Print JSON.")}); }
    Outcome run(const Invocation &invocation) const override;
};

Outcome ShowCommand::run(const Invocation &invocation) const
{
    const auto found = findReview(invocation, invocation.arguments().constFirst());
    if (!found)
        return std::unexpected(found.error());
    const auto content = found->library->load(found->id);
    if (!content)
        return std::unexpected(content.error());
    if (!invocation.isSet(u"json"_s))
        return console::print(story(*content));
    const auto attachments = found->library->attachmentsOf(found->id);
    if (!attachments)
        return std::unexpected(attachments.error());
    return console::print(reviewToJson(*content, *attachments));
}

} // namespace

std::unique_ptr<Command> makeShowCommand()
{
    return std::make_unique<ShowCommand>();
}

} // namespace debrief
