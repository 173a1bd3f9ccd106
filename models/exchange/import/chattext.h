// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/report/richtext.h"

namespace debrief::chat {

/// The Markdown of an event's text: one line break is a line break, an empty line parts blocks.
QString toMarkdown(const RichText &text);

/// What someone wrote without marks; addresses in it become links.
QString plainToMarkdown(const QString &text);

/// What is Markdown already, with everything closed that it opens, so that text can follow.
QString tidied(const QString &markdown);

/// The first words, on one line, without marks.
QString excerpt(const QString &markdown);

/// The address as a link may bear it; empty when a reader could not follow it (http and https only).
QString webAddress(const QString &address);

} // namespace debrief::chat
