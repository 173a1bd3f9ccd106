// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace debrief {

/// A line of Markdown or plain text, as far as a timeline's reader needs to tell lines apart.
struct TimelineLine
{
    enum class Kind { Blank, Heading, Item, Row, Quote, Fence, Text };

    Kind kind = Kind::Text;
    int level = 0;        ///< Of a heading, from 1.
    qsizetype indent = 0; ///< Columns before the text or the item's mark.
    QString text;         ///< Without marks of heading, item, quotation.
};

/// In plain text there are items, but neither headings, tables, quotations nor fences.
TimelineLine timelineLine(const QString &line, bool isMarkdown);

/// A table's cells, trimmed; "\|" is no border.
QStringList tableCells(const QString &row);
/// "|---|:--:|"
bool isTableBorder(const QStringList &cells);

/// A line's beginning (no more: a line may be long) without the marks of emphasis, links and brackets, and the way back from it.
class UnmarkedText
{
public:
    explicit UnmarkedText(const QString &text);

    const QString &text() const { return m_text; }
    /// What of the original stands from that place on, without marks that were opened before it and dropped; emphasis that goes on
    /// is opened anew.
    QString originalFrom(qsizetype position) const;

private:
    QString m_original;
    QString m_text;
    QList<qsizetype> m_places; ///< Of each character of m_text in the original.
};

/// Without the dashes, colons and the like that part a time from its text.
QString withoutLeadingMarks(const QString &text);

} // namespace debrief
