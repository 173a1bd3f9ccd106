// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/registry.h"

#include "app/console.h"
#include "app/pictures.h"
#include "app/sample.h"
#include "storage/library.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace debrief {

namespace {

class ScreenshotsCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(debrief::ScreenshotsCommand)

public:
    QString name() const override { return u"screenshots"_s; }
    QString summary() const override
    {
        return tr("Write pictures of the window and of the room, with the sample and empty, light and dark.");
    }
    QString synopsis() const override { return u"FOLDER"_s; }
    std::pair<int, int> argumentCount() const override { return {1, 1}; }
    Platform platform(const QCommandLineParser &) const override { return Platform::Pictures; }
    Outcome run(const Invocation &invocation) const override;
};

Outcome ScreenshotsCommand::run(const Invocation &invocation) const
{
    const PrivateSettings settings;
    const QDir folder(invocation.arguments().constFirst());
    if (!folder.mkpath(u"."_s))
        return failure(ErrorCode::Unavailable,
                       tr("Can't make the folder '%1'.").arg(QDir::toNativeSeparators(folder.path())));
    const auto sample = Library::open(u":memory:"_s);
    const auto empty = Library::open(u":memory:"_s);
    if (!sample || !empty)
        return std::unexpected(sample ? empty.error() : sample.error());
    const auto id = addSample(**sample);
    if (!id)
        return std::unexpected(id.error());

    const QList<QSize> sizes{{1366, 768}, {1920, 1080}};
    const auto ofSample =
        takePictures(**sample, {.folder = folder.path(), .sizes = sizes, .review = *id, .withRoom = true});
    if (!ofSample)
        return std::unexpected(ofSample.error());
    const auto ofEmpty = takeEmptyPictures(**empty, {.folder = folder.path(), .sizes = sizes});
    if (!ofEmpty)
        return std::unexpected(ofEmpty.error());
    return console::print((*ofSample + *ofEmpty).join(u'\n') + u'\n');
}

} // namespace

std::unique_ptr<Command> makeScreenshotsCommand()
{
    return std::make_unique<ScreenshotsCommand>();
}

} // namespace debrief
