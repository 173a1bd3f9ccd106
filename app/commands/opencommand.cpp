// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/registry.h"

#include "app/application.h"
#include "app/commands/options.h"
#include "app/window.h"
#include "storage/library.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace debrief {

namespace {

class OpenCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(debrief::OpenCommand)

public:
    explicit OpenCommand(QString name) : m_name(std::move(name)) {}

    QString name() const override { return m_name; }
    QString summary() const override { return tr("Open the window on a review."); }
    QString synopsis() const override { return m_name.isEmpty() ? QString() : u"REVIEW"_s; }
    std::pair<int, int> argumentCount() const override { return m_name.isEmpty() ? std::pair(0, 0) : std::pair(1, 1); }
    Platform platform(const QCommandLineParser &) const override
    {
        return canShow() ? Platform::Window : Platform::None;
    }
    Outcome run(const Invocation &invocation) const override;

private:
    /// A platform that was chosen by hand is taken, even one that shows nothing.
    static bool canShow() { return hasDisplay() || qEnvironmentVariableIsSet("QT_QPA_PLATFORM"); }

    QString m_name;
};

Outcome OpenCommand::run(const Invocation &invocation) const
{
    if (!canShow()) {
        return failure(
            ErrorCode::Unavailable,
            tr("There is no display to open a window on. 'debrief --help' lists the commands that need none."));
    }
    const auto library = invocation.openLibrary(Invocation::Access::Write);
    if (!library)
        return std::unexpected(library.error());
    ReviewId review;
    if (!m_name.isEmpty()) {
        const auto found = (*library)->find(invocation.arguments().constFirst());
        if (!found)
            return std::unexpected(found.error());
        review = *found;
    }
    return runWindow(**library, review);
}

} // namespace

std::unique_ptr<Command> makeOpenCommand(const QString &name)
{
    return std::make_unique<OpenCommand>(name);
}

} // namespace debrief
