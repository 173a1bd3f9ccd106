// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/importer.h"

#include "exchange/import/csvimporter.h"
#include "exchange/import/jsonimporter.h"
#include "exchange/import/statuspageimporter.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

struct RegistryTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::ImporterRegistry)
};

constexpr qsizetype headSize = 64LL * 1024;
constexpr qint64 mostBytes = 256LL * 1024 * 1024;

/// A head that ends within a character would look like another encoding.
QByteArrayView wholeLines(QByteArrayView head)
{
    if (head.size() < headSize)
        return head;
    const qsizetype end = head.lastIndexOf('\n');
    return end > 0 ? head.first(end) : head;
}

Result<QByteArray> contentOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::NotFound,
                       RegistryTexts::tr("There is no file %1. Check its name and folder.").arg(path));
    if (info.isDir())
        return failure(ErrorCode::InvalidInput, RegistryTexts::tr("%1 is a folder. Choose a file in it.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Unavailable,
                       RegistryTexts::tr("%1 can't be read: %2. Check its permissions.").arg(path, file.errorString()));
    QByteArray content = file.read(mostBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::Unavailable,
                       RegistryTexts::tr("%1 can't be read: %2.").arg(path, file.errorString()));
    if (content.size() > mostBytes)
        return failure(ErrorCode::InvalidInput,
                       RegistryTexts::tr("%1 is larger than 256 MiB. Split it, or export a shorter time.").arg(path));
    if (content.trimmed().isEmpty())
        return failure(ErrorCode::InvalidInput,
                       RegistryTexts::tr("%1 is empty. Export or download it again.").arg(path));
    return content;
}

} // namespace

ImporterRegistry::ImporterRegistry()
{
    m_importers.push_back(std::make_unique<JsonImporter>());
    m_importers.push_back(std::make_unique<StatuspageImporter>());
    m_importers.push_back(std::make_unique<CsvImporter>());
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

const Importer *ImporterRegistry::recognise(QByteArrayView head, const QString &fileName) const
{
    const Importer *best = nullptr;
    int most = 0;
    for (const auto &importer : m_importers) {
        const int certainty = importer->recognise(wholeLines(head.first(qMin(head.size(), headSize))), fileName);
        if (certainty > most) {
            most = certainty;
            best = importer.get();
        }
    }
    return best;
}

Result<ImportResult> ImporterRegistry::readFile(const QString &path, const QString &formatId,
                                                const QByteArray &zone) const
{
    QStringList ids;
    QStringList labels;
    for (const auto &importer : m_importers) {
        ids.append(importer->id());
        labels.append(importer->label());
    }
    const Importer *importer = byId(formatId);
    if (!formatId.isEmpty() && !importer)
        return failure(ErrorCode::InvalidInput,
                       RegistryTexts::tr("“%1” is no format that Debrief reads. Use one of: %2.")
                           .arg(formatId, ids.join(u", "_s)));
    if (!zone.isEmpty() && !QTimeZone(zone).isValid())
        return failure(ErrorCode::InvalidInput,
                       RegistryTexts::tr("“%1” is no time zone. Use a name such as Europe/Berlin, UTC or UTC+02:00.")
                           .arg(QString::fromUtf8(zone)));

    const auto content = contentOf(path);
    if (!content)
        return std::unexpected(content.error());
    const ImportOptions options{QFileInfo(path).fileName(), zone};
    if (!importer)
        importer = recognise(*content, options.fileName);
    if (!importer) {
        return failure(
            ErrorCode::InvalidInput,
            RegistryTexts::tr(
                "%1: the format is not recognised. Debrief reads these: %2. If it is one of them, say which.")
                .arg(options.fileName, labels.join(u", "_s)));
    }
    return importer->read(*content, options);
}

} // namespace debrief
