// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/drafts.h"

#include <QStringList>

class QImage;
class QMimeData;
class QUrl;

namespace debrief {

class CodeLanguages;

/// What was pasted, dropped or chosen, as evidence; and what could not be taken, with why.
struct EvidenceIntake
{
    QList<EvidenceDraft> drafts;
    QStringList refusals;
};

/// Without reading any of it.
bool holdsEvidence(const QMimeData &data);
/// Files (pictures by their content), links, a picture, else a text: an address becomes a link, anything else an excerpt.
EvidenceIntake evidenceFrom(const QMimeData &data, const CodeLanguages &languages);
EvidenceIntake evidenceFromFiles(const QStringList &paths);
EvidenceIntake evidenceFromPicture(const QImage &picture);
EvidenceIntake evidenceFromText(const QString &text, const CodeLanguages &languages);

/// Of the kinds that are opened in other programs: http, https, mailto, with something behind it.
bool isOpenable(const QUrl &url);
/// The address that a person typed or pasted; invalid when it is none that is openable.
QUrl typedUrl(const QString &text);

/// The longest excerpt, in characters.
inline constexpr qsizetype LongestExcerpt = 500'000;

} // namespace debrief
