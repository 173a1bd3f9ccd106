// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/report/picturereading.h"

#include <QBuffer>
#include <QImageReader>

namespace debrief {

namespace {

constexpr qint64 mostPixels = 100'000'000;

bool isKnown(const QByteArray &format)
{
    static const QByteArrayList known{"png", "jpeg", "jpg", "gif", "webp", "bmp"};
    return known.contains(format);
}

bool isBounded(const QSize &size)
{
    return size.isValid() && !size.isEmpty() && qint64(size.width()) * size.height() <= mostPixels;
}

} // namespace

bool isPicture(const QByteArray &content)
{
    return !pictureSuffix(content).isEmpty();
}

QString pictureSuffix(const QByteArray &content)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    const QByteArray format = QImageReader::imageFormat(&buffer);
    return isKnown(format) ? QString::fromLatin1(format) : QString();
}

QSize pictureSize(const QByteArray &content)
{
    if (!isPicture(content))
        return {};
    QBuffer buffer;
    buffer.setData(content);
    const QSize size = QImageReader(&buffer).size();
    return isBounded(size) ? size : QSize();
}

QImage readPicture(const QByteArray &content, int mostSide)
{
    const QSize size = pictureSize(content);
    if (!size.isValid())
        return {};
    QBuffer buffer;
    buffer.setData(content);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    if (size.width() > mostSide || size.height() > mostSide)
        reader.setScaledSize(size.scaled(mostSide, mostSide, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

} // namespace debrief
