// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/registry.h"

#include "app/commands/options.h"
#include "app/console.h"
#include "exchange/export/invitation.h"
#include "exchange/exporter.h"
#include "session/invitationsequence.h"
#include "storage/library.h"
#include "ui/report/savefile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace debrief {

namespace {

class InviteCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(debrief::InviteCommand)

public:
    QString name() const override { return u"invite"_s; }
    QString summary() const override { return tr("Write the invitation to a review's meeting, for a calendar."); }
    QString synopsis() const override { return u"REVIEW [-o FILE]"_s; }
    std::pair<int, int> argumentCount() const override { return {1, 1}; }
    void declare(QCommandLineParser &parser) const override;
    Outcome run(const Invocation &invocation) const override;

private:
    static Outcome write(const ReviewContent &content, const QByteArray &ics, QString output);
};

void InviteCommand::declare(QCommandLineParser &parser) const
{
    parser.addOption({{u"o"_s, u"output"_s},
                      tr("The file, or a folder for a file named after the review; '-' is standard output."),
                      u"FILE"_s});
}

Outcome InviteCommand::write(const ReviewContent &content, const QByteArray &ics, QString output)
{
    if (output.isEmpty() || output == u"-")
        return console::print(ics);
    if (QFileInfo(output).isDir())
        output = QDir(output).filePath(suggestedFileName(content, u"ics"_s));
    if (const auto saved = saveFile(output, ics); !saved)
        return std::unexpected(saved.error());
    return console::print(QDir::toNativeSeparators(output) + u'\n');
}

Outcome InviteCommand::run(const Invocation &invocation) const
{
    const auto found = findReview(invocation, invocation.arguments().constFirst());
    if (!found)
        return std::unexpected(found.error());
    const auto content = found->library->load(found->id);
    if (!content)
        return std::unexpected(content.error());
    const auto draft = makeInvitation(*content);
    if (!draft)
        return std::unexpected(draft.error());
    const auto sequence = invitationSequence(*found->library, found->id, draft->digest);
    if (!sequence)
        return std::unexpected(sequence.error());
    const auto invitation = makeInvitation(*content, *sequence);
    if (!invitation)
        return std::unexpected(invitation.error());
    if (!invitation->hasOrganizer)
        console::warn(tr("Nobody is invited by it yet: give the facilitator an e-mail address."));
    if (const Outcome written = write(*content, invitation->ics, invocation.value(u"output"_s)); !written)
        return written;
    if (const auto remembered = rememberInvitation(*found->library, found->id, invitation->digest, *sequence);
        !remembered)
        return std::unexpected(remembered.error());
    return {};
}

} // namespace

std::unique_ptr<Command> makeInviteCommand()
{
    return std::make_unique<InviteCommand>();
}

} // namespace debrief
