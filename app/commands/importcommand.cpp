// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/registry.h"

#include "app/commands/importarguments.h"
#include "app/commands/options.h"
#include "app/commands/reviewlist.h"
#include "app/console.h"
#include "domain/zonedtime.h"
#include "exchange/importer.h"
#include "session/importing.h"
#include "session/reviewsession.h"
#include "storage/library.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace debrief {

namespace {

/// What all files together hold.
struct FilesRead
{
    QList<ReviewContent> reviews;
    QList<Attachment> attachments;
    int filteredOut = 0;
    int noise = 0;
    int warningCount = 0;
    QJsonArray files;
    QJsonArray warnings;
};

class ImportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(debrief::ImportCommand)

public:
    QString name() const override { return u"import"_s; }
    QString summary() const override { return tr("Import incidents, events or reviews from files."); }
    QString synopsis() const override { return u"FILE|FOLDER|ARCHIVE … [OPTION …]"_s; }
    std::pair<int, int> argumentCount() const override { return {0, std::numeric_limits<int>::max()}; }
    void declare(QCommandLineParser &parser) const override;
    Outcome run(const Invocation &invocation) const override;

private:
    Outcome listFormats(const ImporterRegistry &importers, bool asJson) const;
    Outcome printOutcome(const Library &library, const ImportOutcome &outcome, const FilesRead &read,
                         const Invocation &invocation) const;
};

void ImportCommand::declare(QCommandLineParser &parser) const
{
    parser.addOptions({
        {u"into"_s, tr("Add the events to this review instead of making new ones."), u"REVIEW"_s},
        {u"format"_s, tr("Read the files as this format; by default it is recognised. See --list-formats."),
         u"FORMAT"_s},
        {u"dry-run"_s, tr("Say what would be imported, and change nothing.")},
        {u"list-formats"_s, tr("List the formats that can be read.")},
        {u"json"_s, tr("Print JSON.")},
    });
    declareImportOptions(parser);
}

Outcome ImportCommand::listFormats(const ImporterRegistry &importers, bool asJson) const
{
    QJsonArray array;
    QString text;
    for (const auto &importer : importers.importers()) {
        array.append(QJsonObject{{u"id"_s, importer->id()},
                                 {u"label"_s, importer->label()},
                                 {u"suffixes"_s, QJsonArray::fromStringList(importer->suffixes())}});
        text += u"%1  %2 (%3)\n"_s.arg(importer->id().leftJustified(16), importer->label(),
                                       importer->suffixes().join(u", "_s));
    }
    return asJson ? console::print(array) : console::print(text);
}

QString placeOf(const ImportWarning &warning, const QString &file)
{
    const QString within = warning.file.isEmpty() ? file : u"%1/%2"_s.arg(file, warning.file);
    return warning.line > 0 ? u"%1:%2"_s.arg(within).arg(warning.line) : within;
}

void take(ImportResult &read, const QString &file, FilesRead &all)
{
    qsizetype events = 0;
    for (const ReviewContent &content : std::as_const(read.reviews))
        events += content.events.size();
    all.files.append(QJsonObject{{u"file"_s, file},
                                 {u"format"_s, read.formatId},
                                 {u"review_count"_s, read.reviews.size()},
                                 {u"event_count"_s, events},
                                 {u"filtered_out"_s, read.filteredOut},
                                 {u"noise"_s, read.noise},
                                 {u"warning_count"_s, read.warningCount}});
    for (const ImportWarning &warning : std::as_const(read.warnings)) {
        console::warn(u"%1: %2"_s.arg(singleLine(placeOf(warning, file)), singleLine(warning.text)));
        QJsonObject json{{u"file"_s, file}, {u"line"_s, warning.line}, {u"text"_s, warning.text}};
        if (!warning.file.isEmpty())
            json.insert(u"within"_s, warning.file);
        all.warnings.append(json);
    }
    if (const auto more = read.warningCount - static_cast<int>(read.warnings.size()); more > 0)
        console::warn(ImportCommand::tr("%1: %n further warning(s)", nullptr, more).arg(singleLine(file)));
    all.reviews += std::move(read.reviews);
    all.attachments += std::move(read.attachments);
    all.filteredOut += read.filteredOut;
    all.noise += read.noise;
    all.warningCount += read.warningCount;
}

Outcome ImportCommand::run(const Invocation &invocation) const
{
    const ImporterRegistry importers;
    const bool asJson = invocation.isSet(u"json"_s);
    if (invocation.isSet(u"list-formats"_s))
        return listFormats(importers, asJson);
    if (invocation.arguments().isEmpty())
        return usageError(tr("Usage: %1").arg(u"debrief import FILE|FOLDER|ARCHIVE … [OPTION …]"_s));
    const QString format = invocation.value(u"format"_s);
    if (!format.isEmpty() && !importers.byId(format))
        return usageError(
            tr("--format: there is no format '%1'. 'debrief import --list-formats' lists those that there are.")
                .arg(format));
    const auto options = importOptions(invocation);
    if (!options)
        return std::unexpected(options.error());

    // All files are read before anything is written: one that can't be read leaves the library as it was.
    FilesRead all;
    for (const QString &file : invocation.arguments()) {
        auto read = importers.readFile(file, format, *options);
        if (!read)
            return std::unexpected(read.error());
        take(*read, file, all);
    }

    const bool isDryRun = invocation.isSet(u"dry-run"_s);
    if (!invocation.isSet(u"into"_s)) {
        const auto library = invocation.openLibrary(Invocation::Access::Write);
        if (!library)
            return std::unexpected(library.error());
        const auto outcome = importReviews(**library, all.reviews, all.attachments, isDryRun);
        if (!outcome)
            return std::unexpected(outcome.error());
        return printOutcome(**library, *outcome, all, invocation);
    }
    const auto found = findReview(invocation, invocation.value(u"into"_s));
    if (!found)
        return std::unexpected(found.error());
    const auto session = ReviewSession::open(*found->library, found->id);
    if (!session)
        return std::unexpected(session.error());
    const auto outcome = importInto(**session, all.reviews, all.attachments, isDryRun);
    if (!outcome)
        return std::unexpected(outcome.error());
    return printOutcome(*found->library, *outcome, all, invocation);
}

Outcome ImportCommand::printOutcome(const Library &library, const ImportOutcome &outcome, const FilesRead &read,
                                    const Invocation &invocation) const
{
    const bool isDryRun = invocation.isSet(u"dry-run"_s);
    QJsonArray reviews;
    QString text;
    for (const ReviewId id : outcome.reviews) {
        const auto content = library.load(id);
        if (!content) {
            // A dry run names reviews that are not there.
            if (isDryRun)
                continue;
            return std::unexpected(content.error());
        }
        reviews.append(QJsonObject{
            {u"id"_s, id.toString()}, {u"title"_s, content->review.title}, {u"event_count"_s, content->events.size()}});
        text += u"%1  %2\n"_s.arg(id.toString(), singleLine(content->review.title));
    }
    if (invocation.isSet(u"json"_s)) {
        return console::print(QJsonObject{{u"dry_run"_s, isDryRun},
                                          {u"reviews"_s, reviews},
                                          {u"new_reviews"_s, outcome.newReviews},
                                          {u"new_events"_s, outcome.newEvents},
                                          {u"known_events"_s, outcome.knownEvents},
                                          {u"filtered_out"_s, read.filteredOut},
                                          {u"noise"_s, read.noise},
                                          {u"files"_s, read.files},
                                          {u"warning_count"_s, read.warningCount},
                                          {u"warnings"_s, read.warnings}});
    }
    QStringList parts{tr("%n new review(s)", nullptr, outcome.newReviews),
                      tr("%n new event(s)", nullptr, outcome.newEvents),
                      tr("%n event(s) known already", nullptr, outcome.knownEvents)};
    if (read.filteredOut > 0)
        parts.append(tr("%n event(s) left out by the filter", nullptr, read.filteredOut));
    if (read.noise > 0)
        parts.append(tr("%n event(s) left out as noise (--with-noise takes them)", nullptr, read.noise));
    if (read.warningCount > 0)
        parts.append(tr("%n warning(s)", nullptr, read.warningCount));
    const QString counts = parts.join(u", "_s);
    text += isDryRun ? tr("It would be: %1. Nothing was changed.").arg(counts) : tr("Imported: %1.").arg(counts);
    return console::print(text + u'\n');
}

} // namespace

std::unique_ptr<Command> makeImportCommand()
{
    return std::make_unique<ImportCommand>();
}

} // namespace debrief
