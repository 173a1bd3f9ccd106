// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/importer.h"

#include "exchange/import/alertmanagerimporter.h"
#include "exchange/import/csvimporter.h"
#include "exchange/import/datadogimporter.h"
#include "exchange/import/discordimporter.h"
#include "exchange/import/firehydrantimporter.h"
#include "exchange/import/gitlogimporter.h"
#include "exchange/import/ircimporter.h"
#include "exchange/import/journaldimporter.h"
#include "exchange/import/jsonimporter.h"
#include "exchange/import/markdownimporter.h"
#include "exchange/import/mattermostimporter.h"
#include "exchange/import/opsgenieimporter.h"
#include "exchange/import/pagerdutyimporter.h"
#include "exchange/import/slackimporter.h"
#include "exchange/import/statuspageimporter.h"
#include "exchange/import/syslogimporter.h"
#include "exchange/import/textimporter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimeZone>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

struct RegistryTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::ImporterRegistry)
};

QString titleFrom(const QString &fileName)
{
    QString title = QFileInfo(fileName).completeBaseName();
    title.replace(u'_', u' ');
    title = title.simplified();
    return title.isEmpty() ? RegistryTexts::tr("Imported timeline") : title;
}

Result<> checkOptions(const ImportOptions &options)
{
    if (options.zone.isEmpty() || QTimeZone(options.zone).isValid())
        return {};
    return failure(ErrorCode::InvalidInput,
                   RegistryTexts::tr("“%1” is no time zone. Use a name such as Europe/Berlin, UTC or UTC+02:00.")
                       .arg(QString::fromUtf8(options.zone)));
}

Result<> checkContent(const ImportSource &source)
{
    if (!source.files().isEmpty() || !source.head().trimmed().isEmpty())
        return {};
    return failure(ErrorCode::InvalidInput,
                   RegistryTexts::tr("%1 is empty. Export or download it again.").arg(source.name()));
}

} // namespace

Result<ImportResult> readWith(const Importer &importer, ImportSource &source, const ImportOptions &options,
                              ImportProgress *progress)
{
    if (const auto sound = checkContent(source); !sound)
        return std::unexpected(sound.error());
    source.setProgress(progress);
    ImportSink sink(options, progress);
    if (const auto read = importer.read(source, sink); !read)
        return std::unexpected(read.error());
    if (sink.isCancelled())
        return std::unexpected(ImportSink::stopped());
    if (source.leftOut() > 0)
        sink.warn(0, RegistryTexts::tr("%n file(s) left out: a link, or a name that leads elsewhere.", nullptr,
                                       source.leftOut()));
    ImportResult result = sink.take();
    if (result.reviews.isEmpty() && result.filteredOut + result.noise == 0)
        return failure(
            ErrorCode::InvalidInput,
            RegistryTexts::tr("%1: Debrief found no events in it, so there is nothing to import.").arg(source.name()));
    result.formatId = importer.id();
    for (ReviewContent &content : result.reviews) {
        if (content.review.title.isEmpty())
            content.review.title = titleFrom(source.name());
        // A review of Debrief's own, begun there, has neither.
        if (content.review.source.isEmpty() && !content.review.sourceKey.isEmpty())
            content.review.source = importer.id();
    }
    return result;
}

ImporterRegistry::ImporterRegistry()
{
    m_importers.push_back(std::make_unique<JsonImporter>());
    m_importers.push_back(std::make_unique<StatuspageImporter>());
    m_importers.push_back(std::make_unique<SlackImporter>());
    m_importers.push_back(std::make_unique<MattermostImporter>());
    m_importers.push_back(std::make_unique<DiscordImporter>());
    m_importers.push_back(std::make_unique<IrcImporter>());
    m_importers.push_back(std::make_unique<PagerDutyImporter>());
    m_importers.push_back(std::make_unique<OpsgenieImporter>());
    m_importers.push_back(std::make_unique<FireHydrantImporter>());
    m_importers.push_back(std::make_unique<DatadogImporter>());
    m_importers.push_back(std::make_unique<AlertmanagerImporter>());
    m_importers.push_back(std::make_unique<CsvImporter>());
    m_importers.push_back(std::make_unique<SyslogImporter>());
    m_importers.push_back(std::make_unique<JournaldImporter>());
    m_importers.push_back(std::make_unique<GitLogImporter>());
    m_importers.push_back(std::make_unique<MarkdownImporter>());
    m_importers.push_back(std::make_unique<TextImporter>());
}

ImporterRegistry::~ImporterRegistry() = default;

const Importer *ImporterRegistry::byId(const QString &id) const
{
    for (const auto &importer : m_importers) {
        if (importer->id() == id)
            return importer.get();
    }
    return nullptr;
}

const Importer *ImporterRegistry::recognise(const ImportSource &source) const
{
    const Importer *best = nullptr;
    int most = 0;
    for (const auto &importer : m_importers) {
        const int certainty = importer->recognise(source);
        if (certainty > most) {
            most = certainty;
            best = importer.get();
        }
    }
    return best;
}

Result<ImportResult> ImporterRegistry::read(ImportSource &source, const QString &formatId, const ImportOptions &options,
                                            ImportProgress *progress) const
{
    QStringList ids;
    QStringList labels;
    for (const auto &importer : m_importers) {
        ids.append(importer->id());
        labels.append(importer->label());
    }
    if (const auto sound = checkOptions(options); !sound)
        return std::unexpected(sound.error());
    if (const auto sound = checkContent(source); !sound)
        return std::unexpected(sound.error());
    const Importer *importer = formatId.isEmpty() ? recognise(source) : byId(formatId);
    if (importer)
        return readWith(*importer, source, options, progress);
    if (!formatId.isEmpty()) {
        return failure(ErrorCode::InvalidInput,
                       RegistryTexts::tr("“%1” is no format that Debrief reads. Use one of (--format): %2.")
                           .arg(formatId, ids.join(u", "_s)));
    }
    if (source.files().size() == 1) {
        auto file = source.openFile(source.files().first());
        return file ? read(**file, formatId, options, progress) : std::unexpected(file.error());
    }
    return failure(
        ErrorCode::InvalidInput,
        RegistryTexts::tr("%1: the format is not recognised. Debrief reads these: %2. If it is one of them, choose it "
                          "(--format on the command line).")
            .arg(source.name(), labels.join(u", "_s)));
}

Result<ImportResult> ImporterRegistry::readFile(const QString &path, const QString &formatId,
                                                const ImportOptions &options, ImportProgress *progress) const
{
    auto source = ImportSource::open(path);
    return source ? read(**source, formatId, options, progress) : std::unexpected(source.error());
}

} // namespace debrief
