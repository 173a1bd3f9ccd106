// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"

#include <QByteArrayView>
#include <QStringConverter>

#include <optional>

namespace debrief {

/// UTF-8 or UTF-16 by byte order mark, or UTF-16 by its look; nothing where neither tells.
std::optional<QStringConverter::Encoding> encodingOf(QByteArrayView content);

/// Which holds Latin-1, and has a character for every byte.
QString decodeWindows1252(QByteArrayView content);

/// Damaged: a NUL byte stands in that line.
Error noText(const QString &fileName, int line);

/// What a file that should be text says, in whatever encoding it is: UTF-8 or UTF-16 (by byte order mark, or by its look), else
/// Windows-1252, which holds Latin-1. Damaged for what is no text, with the line of the first NUL byte.
Result<QString> decodeText(QByteArrayView content, const QString &fileName);

/// The same text as UTF-8 without byte order mark, for readers of bytes that must be UTF-8 (JSON). Damaged with the line otherwise.
Result<QByteArray> toUtf8(const QByteArray &content, const QString &fileName);

/// From 1: in which line the byte or character stands.
int lineAt(QByteArrayView content, qsizetype offset);
int lineAt(QStringView content, qsizetype offset);

} // namespace debrief
