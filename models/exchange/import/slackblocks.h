// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

namespace debrief {

/// What a message says in its blocks (docs.slack.dev/reference/block-kit), as text in Slack's marks: for messages that have no text of
/// their own.
QString slackBlocksText(const QJsonArray &blocks);

/// What a program attached to its message: title, text and fields, or its fallback. Previews of addresses say nothing new and
/// give an empty text.
QString slackAttachmentsText(const QJsonArray &attachments);

} // namespace debrief
