// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace debrief {

class SlackDirectory;

/// The Markdown of a message's text in Slack's own marks ("mrkdwn", docs.slack.dev/messaging/formatting-message-text): *bold*, _italic_,
/// ~struck~, code, quotations, <@U…>, <#C…>, <!here>, <!subteam^…>, <!date^…>, <url|label>. Of entities only &amp;, &lt; and &gt;
/// are Slack's. In code nothing is a mark; entities and addresses are what Slack shows for them.
QString slackToMarkdown(const QString &text, const SlackDirectory &names);

} // namespace debrief
