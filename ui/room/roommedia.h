// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/report/codehighlighter.h"

#include <QCache>
#include <QImage>

#include <functional>

namespace debrief {

/// The pictures and the colours of code that slides refer to; what was shown lately is kept.
class RoomMedia
{
public:
    /// Gives an attachment's content by its hash; empty where there is none.
    using Loader = std::function<QByteArray(const QByteArray &hash)>;

    explicit RoomMedia(Loader loader = {});

    /// Null where it is no picture.
    QImage picture(const QByteArray &hash);
    /// For a text whose lines are parted by QChar::LineSeparator.
    QList<QTextLayout::FormatRange> colors(const QString &code, const QString &language);

private:
    Loader m_loader;
    QCache<QByteArray, QImage> m_pictures;
    CodeHighlighter m_highlighter;
};

} // namespace debrief
