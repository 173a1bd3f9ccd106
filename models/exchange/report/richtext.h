// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace debrief {

/// A stretch of text of one look. A line break is "\n" within the text.
struct InlineRun
{
    QString text;
    bool bold = false;
    bool italic = false;
    bool struck = false;
    bool code = false;
    QString url = {}; ///< Of a link, http, https, mailto or ftp only; else empty.

    bool operator==(const InlineRun &) const = default;
};

/// A block of Markdown, or a container of blocks.
struct RichBlock
{
    enum class Kind { Paragraph, Heading, Code, Quote, Bullets, Numbers, Item, Table, Row, Rule };

    Kind kind = Kind::Paragraph;
    QList<InlineRun> runs = {}; ///< Of a paragraph, a heading, code.
    QList<RichBlock> children =
        {};                ///< Of a quotation, a list, an item, a table (rows), a row (its cells are paragraphs).
    QString language = {}; ///< Of code, as it was written.
    int number = 1;        ///< Of a numbered list: where it begins.

    bool operator==(const RichBlock &) const = default;
};

/// What a Markdown text says, without its marks. Every exporter renders this tree, so nothing that a text holds can break the
/// structure around it.
using RichText = QList<RichBlock>;

/// GitHub's Markdown. HTML is text like any other, line breaks are kept, unsafe links become their text. It cannot fail: what is
/// not Markdown is text.
RichText parseMarkdown(const QString &text);

/// Text that is no Markdown: as it was typed, in one paragraph.
RichText plainText(const QString &text);

/// Without any look: one line per block, a list's items with their marks.
QString toPlainText(const RichText &text);

} // namespace debrief
