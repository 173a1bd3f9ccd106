// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QList>
#include <QRect>
#include <QString>

class QPainter;

namespace debrief {

/// The lines into which a text breaks at that width, at words or, where a word is too long, anywhere. No more than maxLines
/// where that is positive; the last one is then elided.
QStringList brokenLines(const QString &text, const QFont &font, int width, int maxLines = 0);

/// Draws the text from the top of the rectangle with the painter's font and pen, in the rectangle's width; in no more lines than
/// fit its height, and than maxLines where that is positive.
void drawTextBlock(QPainter &painter, const QRect &rect, const QString &text, int maxLines = 0,
                   Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter);

} // namespace debrief
