// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/registry.h"

#include "app/commands/options.h"
#include "app/console.h"
#include "exchange/exporter.h"
#include "session/factorquestion.h"
#include "session/wordingignores.h"
#include "storage/library.h"
#include "ui/report/saveexport.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace debrief {

namespace {

class ExportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(debrief::ExportCommand)

public:
    QString name() const override { return u"export"_s; }
    QString summary() const override { return tr("Write a review as a file."); }
    QString synopsis() const override { return u"REVIEW --format FORMAT [-o FILE]"_s; }
    std::pair<int, int> argumentCount() const override { return {1, 1}; }
    void declare(QCommandLineParser &parser) const override;
    Platform platform(const QCommandLineParser &parser) const override;
    Outcome run(const Invocation &invocation) const override;
};

/// What --format says, else what the file's name ends in.
QString formatOf(const QString &format, const QString &file)
{
    if (!format.isEmpty())
        return format;
    const QString suffix = QFileInfo(file).suffix().toLower();
    return suffix == u"md" ? u"markdown"_s : suffix;
}

/// It is for who exports, and never in what is exported.
void tellOpenWording(const FoundReview &found, const ReviewContent &content, bool isWhole)
{
    const auto open = openWording(*found.library, isWhole ? content : withoutPrivate(content));
    // The check never stands in the way of an export, not even where it can't be made.
    if (!open)
        console::warn(open.error().message);
    else if (*open > 0)
        console::warn(QCoreApplication::translate(
            "debrief::ExportCommand", "The wording check finds %n phrase(s) in this review: see 'debrief wording'.",
            nullptr, *open));
}

void ExportCommand::declare(QCommandLineParser &parser) const
{
    parser.addOptions({
        {u"format"_s, tr("The format: %1.").arg(u"markdown, pdf, json"_s), u"FORMAT"_s},
        {{u"o"_s, u"output"_s},
         tr("The file, or a folder for a file named after the review; '-' is standard output. Markdown keeps its "
            "pictures in a folder beside the file."),
         u"FILE"_s},
        {u"zone"_s, tr("Write times in this time zone instead of the incident's."), u"ZONE"_s},
    });
}

Platform ExportCommand::platform(const QCommandLineParser &parser) const
{
    return formatOf(parser.value(u"format"_s), parser.value(u"output"_s)) == u"pdf" ? Platform::Fonts : Platform::None;
}

Outcome ExportCommand::run(const Invocation &invocation) const
{
    const ExporterRegistry exporters;
    QStringList known;
    for (const auto &exporter : exporters.exporters())
        known.append(exporter->id());
    QString output = invocation.value(u"output"_s);
    const QString format = formatOf(invocation.value(u"format"_s), output);
    const Exporter *exporter = exporters.byId(format);
    if (format.isEmpty())
        return usageError(tr("Choose a format with --format: %1.").arg(known.join(u", "_s)));
    if (!exporter)
        return usageError(tr("There is no format '%1'. There are: %2.").arg(format, known.join(u", "_s)));
    const auto zone = zoneOption(invocation);
    if (!zone)
        return std::unexpected(zone.error());
    const bool isForStandardOutput = output.isEmpty() || output == u"-";
    if (isForStandardOutput && exporter->suffix() == u"pdf" && console::isTerminal())
        return usageError(tr("A PDF is not for a terminal. Name a file with -o."));

    const auto found = findReview(invocation, invocation.arguments().constFirst());
    if (!found)
        return std::unexpected(found.error());
    const auto content = found->library->load(found->id);
    if (!content)
        return std::unexpected(content.error());
    const auto attachments = found->library->attachmentsOf(found->id);
    if (!attachments)
        return std::unexpected(attachments.error());
    const auto isPrivate = [](const Note &note) { return note.isPrivate; };
    if (const auto notes = std::ranges::count_if(content->notes, isPrivate); notes > 0 && exporter->isFaithful())
        console::warn(tr("%n private note(s) are in it: JSON holds the whole review. Markdown and PDF leave them out.",
                         nullptr, static_cast<int>(notes)));
    tellOpenWording(*found, *content, exporter->isFaithful());
    const ExportOptions options{
        .zone = *zone, .attachments = *attachments, .factorQuestion = factorQuestion(*found->library)};
    if (isForStandardOutput) {
        const auto bytes = exporters.write(*exporter, *content, options);
        if (!bytes)
            return std::unexpected(bytes.error());
        return console::print(*bytes);
    }

    if (const QFileInfo folder(output); folder.isDir())
        output = QDir(output).filePath(suggestedFileName(*content, exporter->suffix()));
    if (const auto saved = saveExport(output, exporters, *exporter, *content, options); !saved)
        return std::unexpected(saved.error());
    return console::print(QDir::toNativeSeparators(output) + u'\n');
}

} // namespace

std::unique_ptr<Command> makeExportCommand()
{
    return std::make_unique<ExportCommand>();
}

} // namespace debrief
