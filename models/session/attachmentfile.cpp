// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/attachmentfile.h"

#include "domain/filename.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QMimeDatabase>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

struct AttachmentTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::Attachment)
};

std::unexpected<Error> tooLarge(const QString &name, qint64 size, qint64 largest)
{
    const QLocale locale;
    const auto text = [&locale](qint64 bytes) {
        return locale.formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
    };
    return failure(
        ErrorCode::InvalidInput,
        AttachmentTexts::tr("“%1” has %2; a review takes files of up to %3. Keep it where it is and add a link "
                            "to it, or the part that matters.")
            .arg(name, text(size), text(largest)));
}

std::unexpected<Error> unreadable(const QString &path, const QString &reason)
{
    return failure(ErrorCode::Unavailable,
                   AttachmentTexts::tr("%1 can't be read: %2. Check that it is there and yours to read.")
                       .arg(QDir::toNativeSeparators(path), reason));
}

} // namespace

Result<Attachment> readAttachment(const QString &path, qint64 largest)
{
    const QFileInfo info(path);
    if (!info.exists())
        return unreadable(path, AttachmentTexts::tr("there is no such file"));
    // A pipe or a device would keep the program waiting, or never end.
    if (!info.isFile())
        return failure(ErrorCode::InvalidInput,
                       AttachmentTexts::tr("%1 is no file. Choose a file, or pack a folder first.")
                           .arg(QDir::toNativeSeparators(path)));
    const QString name = safeFileName(info.fileName(), AttachmentTexts::tr("file"));
    if (info.size() > largest)
        return tooLarge(name, info.size(), largest);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    // It may grow while it is read; one byte more than allowed tells.
    const QByteArray content = file.read(largest + 1);
    if (file.error() != QFileDevice::NoError)
        return unreadable(path, file.errorString());
    return attachmentOf(content, name, largest);
}

Result<Attachment> attachmentOf(const QByteArray &content, const QString &name, qint64 largest)
{
    const QString safe = safeFileName(name, AttachmentTexts::tr("file"));
    if (content.size() > largest)
        return tooLarge(safe, content.size(), largest);
    if (content.isEmpty())
        return failure(ErrorCode::InvalidInput, AttachmentTexts::tr("“%1” is empty.").arg(safe));
    Attachment attachment;
    attachment.hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    attachment.name = safe;
    attachment.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(safe, content).name();
    attachment.content = content;
    return attachment;
}

} // namespace debrief
