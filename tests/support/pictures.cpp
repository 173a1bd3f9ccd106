// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/pictures.h"

#include <QBuffer>
#include <QImage>
#include <QtEndian>

namespace debrief::test {

namespace {

/// CRC-32 as PNG has it.
quint32 checksum(const QByteArray &data)
{
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : data) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1U) ? 0xEDB88320U ^ (crc >> 1U) : crc >> 1U;
    }
    return crc ^ 0xFFFFFFFFU;
}

QByteArray number(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    return number(static_cast<quint32>(data.size())) + type + data + number(checksum(type + data));
}

} // namespace

QByteArray pictureBytes(const char *format, const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, format))
        qFatal("No picture can be written as %s", format);
    return content;
}

QByteArray boastfulPng(int width, int height)
{
    const QByteArray header =
        number(static_cast<quint32>(width)) + number(static_cast<quint32>(height)) + QByteArray::fromHex("0806000000");
    return QByteArray::fromHex("89504e470d0a1a0a") + chunk("IHDR", header) +
           chunk("IDAT", qCompress(QByteArray(8, 0)).sliced(4)) + chunk("IEND", {});
}

} // namespace debrief::test
