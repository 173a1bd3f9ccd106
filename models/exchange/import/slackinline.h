// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/report/richtext.h"

namespace debrief {

class SlackDirectory;

/// Reads the marks within a paragraph of Slack's text. Each line is gone through a bounded number of times, whatever it holds.
class SlackInlineReader
{
public:
    SlackInlineReader(const SlackDirectory &names, QList<InlineRun> &runs);

    void read(QStringView text);
    /// &amp;, &lt;, &gt;, and <address>: for code.
    static QString shownInCode(QStringView text);

private:
    void read(QStringView text, const InlineRun &style);
    static qsizetype endOf(QStringView text, qsizetype at, const InlineRun &style);
    void addSpan(QChar mark, QStringView inside, const InlineRun &style);
    void addToken(QStringView token, const InlineRun &style);
    void addText(const QString &text, const InlineRun &style);
    void addLink(const QString &label, const QString &url, const InlineRun &style);

    const SlackDirectory &m_names;
    QList<InlineRun> &m_runs;
};

/// &amp;, &lt; and &gt;, once: "&amp;lt;" is "&lt;".
QString slackUnescaped(QStringView text);

} // namespace debrief
