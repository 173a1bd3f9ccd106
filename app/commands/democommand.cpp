// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/registry.h"

#include "app/application.h"
#include "app/console.h"
#include "app/pictures.h"
#include "app/sample.h"
#include "app/window.h"
#include "exchange/exporter.h"
#include "storage/library.h"
#include "ui/report/savefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace debrief {

namespace {

class DemoCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(debrief::DemoCommand)

public:
    QString name() const override { return u"demo"_s; }
    QString summary() const override { return tr("Look at a sample review; nothing of it is kept."); }
    Platform platform(const QCommandLineParser &) const override
    {
        return hasDisplay() ? Platform::Window : Platform::Pictures;
    }
    Outcome run(const Invocation &invocation) const override;

private:
    Outcome writeFiles(Library &library, ReviewId id) const;
};

Outcome DemoCommand::run(const Invocation &) const
{
    const PrivateSettings settings;
    const QTemporaryDir folder;
    if (!folder.isValid())
        return failure(ErrorCode::Unavailable, tr("Can't make a temporary folder: %1.").arg(folder.errorString()));
    const auto library = Library::open(folder.filePath(u"demo.sqlite"_s));
    if (!library)
        return std::unexpected(library.error());
    const auto id = addSample(**library);
    if (!id)
        return std::unexpected(id.error());
    return QGuiApplication::platformName() == u"offscreen" ? writeFiles(**library, *id) : runWindow(**library, *id);
}

Outcome DemoCommand::writeFiles(Library &library, ReviewId id) const
{
    const QDir folder(u"build/demo"_s);
    if (!folder.mkpath(u"."_s))
        return failure(ErrorCode::Unavailable,
                       tr("Can't make the folder '%1'.").arg(QDir::toNativeSeparators(folder.path())));
    const auto content = library.load(id);
    if (!content)
        return std::unexpected(content.error());
    const auto attachments = library.attachmentsOf(id);
    if (!attachments)
        return std::unexpected(attachments.error());

    QStringList files;
    const ExporterRegistry exporters;
    for (const QString &format : {u"pdf"_s, u"markdown"_s}) {
        const Exporter &exporter = *exporters.byId(format);
        const auto bytes = exporters.write(exporter, *content, {.zone = {}, .attachments = *attachments});
        if (!bytes)
            return std::unexpected(bytes.error());
        files.append(folder.filePath(suggestedFileName(*content, exporter.suffix())));
        if (const auto saved = saveFile(files.constLast(), *bytes); !saved)
            return std::unexpected(saved.error());
    }
    const auto pictures = takePictures(library, {.folder = folder.path(), .sizes = {{1920, 1080}}, .review = id});
    if (!pictures)
        return std::unexpected(pictures.error());

    console::warn(tr("There is no display, so here is the sample as files:"));
    for (QString &file : files)
        file = QDir::toNativeSeparators(file);
    return console::print((files + *pictures).join(u'\n') + u'\n');
}

} // namespace

std::unique_ptr<Command> makeDemoCommand()
{
    return std::make_unique<DemoCommand>();
}

} // namespace debrief
