// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/report/richtext.h"

#include <md4c.h>

namespace debrief {

/// Builds the tree from md4c's calls.
class MarkdownReader
{
public:
    RichText read(const QString &text);

private:
    static int enterBlock(MD_BLOCKTYPE type, void *detail, void *self);
    static int leaveBlock(MD_BLOCKTYPE type, void *detail, void *self);
    static int enterSpan(MD_SPANTYPE type, void *detail, void *self);
    static int leaveSpan(MD_SPANTYPE type, void *detail, void *self);
    static int addText(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self);

    void open(RichBlock block);
    void close();
    void append(const QString &text, bool code);
    void addRuns(RichBlock &block);

    struct Style
    {
        int bold = 0;
        int italic = 0;
        int struck = 0;
        int code = 0;
        QStringList urls;
    };

    QList<RichBlock> m_open; ///< From the document down to the block that is being read.
    Style m_style;
    int m_tooDeep = 0;       ///< Containers that were opened beyond the limit, and are left out.
    QList<InlineRun> m_runs; ///< Of the text that is being read.
};

} // namespace debrief
