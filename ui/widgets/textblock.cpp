// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/textblock.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

namespace debrief {

namespace {

void breakParagraph(QStringList &lines, const QString &paragraph, const QFont &font, int width, int maxLines)
{
    QTextLayout layout(paragraph, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (maxLines > 0 && lines.size() == maxLines - 1) {
            const QString rest = paragraph.mid(line.textStart());
            lines.append(QFontMetrics(font).elidedText(rest, Qt::ElideRight, width));
            break;
        }
        lines.append(paragraph.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
}

} // namespace

QStringList brokenLines(const QString &text, const QFont &font, int width, int maxLines)
{
    QStringList lines;
    const QStringList paragraphs = text.split(u'\n');
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        if (paragraphs[i].isEmpty()) {
            lines.append(QString());
            continue;
        }
        const qsizetype before = lines.size();
        breakParagraph(lines, paragraphs[i], font, width, maxLines);
        const bool full = maxLines > 0 && lines.size() >= maxLines;
        if (full && lines.size() > before && i + 1 < paragraphs.size())
            lines.last() = QFontMetrics(font).elidedText(lines.last() + QChar(0x2026), Qt::ElideRight, width);
        if (full)
            break;
    }
    return lines;
}

void drawTextBlock(QPainter &painter, const QRect &rect, const QString &text, int maxLines, Qt::Alignment alignment)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int fitting = qMax(1, rect.height() / metrics.lineSpacing());
    const int limit = maxLines > 0 ? qMin(maxLines, fitting) : fitting;
    const QStringList lines = brokenLines(text, painter.font(), rect.width(), limit);
    int top = rect.top();
    if (alignment & Qt::AlignVCenter)
        top += (rect.height() - static_cast<int>(lines.size()) * metrics.lineSpacing()) / 2;
    const int flags = static_cast<int>(alignment & Qt::AlignHorizontal_Mask) | Qt::AlignTop | Qt::TextSingleLine;
    for (const QString &line : lines) {
        painter.drawText(QRect(rect.left(), top, rect.width(), metrics.lineSpacing()), flags, line);
        top += metrics.lineSpacing();
    }
}

} // namespace debrief
