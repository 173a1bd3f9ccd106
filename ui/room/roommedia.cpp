// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/room/roommedia.h"

#include "exchange/report/picturereading.h"

#include <utility>

namespace debrief {

namespace {

/// The screen of a room has no more.
constexpr int MostSide = 3840;
constexpr int PicturesKept = 4;

} // namespace

RoomMedia::RoomMedia(Loader loader) : m_loader(std::move(loader)), m_pictures(PicturesKept) {}

QImage RoomMedia::picture(const QByteArray &hash)
{
    if (const QImage *kept = m_pictures.object(hash))
        return *kept;
    const QImage read = m_loader ? readPicture(m_loader(hash), MostSide) : QImage();
    m_pictures.insert(hash, new QImage(read));
    return read;
}

QList<QTextLayout::FormatRange> RoomMedia::colors(const QString &code, const QString &language)
{
    return m_highlighter.formats(code, language);
}

} // namespace debrief
