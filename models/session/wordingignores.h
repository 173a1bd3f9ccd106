// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/reviewwording.h"

#include "domain/error.h"

#include <QJsonValue>
#include <QSet>

namespace debrief {

class Library;

/// What the user does not want to hear of again in this review: a phrase at its place, or wherever it stands.
class WordingIgnores
{
public:
    /// Of the review's setting that holds them: an object with two lists of texts, once and everywhere. What is of no use is dropped.
    static QString settingKey() { return QStringLiteral("wording_ignores"); }
    static WordingIgnores fromJson(const QJsonValue &value);
    /// Undefined when there are none.
    QJsonValue toJson() const;

    bool isEmpty() const { return m_once.isEmpty() && m_everywhere.isEmpty(); }
    /// Of the text's findings, in its order.
    QList<bool> ignored(const CheckedText &text) const;
    /// The finding of that number, there alone.
    void ignoreOnce(const CheckedText &text, qsizetype number);
    /// The same phrase of the same category in every text.
    void ignoreEverywhere(const WordingFinding &finding);
    /// Takes back what makes that finding ignored.
    void unignore(const CheckedText &text, qsizetype number);

private:
    QSet<QString> m_once;
    QSet<QString> m_everywhere;
};

/// How many findings of the review are not ignored.
Result<int> openWording(Library &library, const ReviewContent &content);

} // namespace debrief
