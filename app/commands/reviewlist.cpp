// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/reviewlist.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace debrief {

QHash<ReviewId, QString> shortIds(const QList<ReviewSummary> &reviews)
{
    constexpr qsizetype shortest = 8;
    constexpr qsizetype longest = 36;
    for (qsizetype length = shortest;; ++length) {
        QHash<ReviewId, QString> ids;
        QSet<QString> used;
        for (const ReviewSummary &summary : reviews) {
            const QString beginning = summary.review.id.toString().first(length);
            ids.insert(summary.review.id, beginning);
            used.insert(beginning);
        }
        const bool isUnique = used.size() == ids.size();
        const bool endsWithDash = !ids.isEmpty() && ids.cbegin()->endsWith(u'-');
        if ((isUnique && !endsWithDash) || length == longest)
            return ids;
    }
}

QString printable(const QString &text)
{
    QString result = text;
    for (QChar &character : result) {
        if (character.category() == QChar::Other_Control && character != u'\n')
            character = u' ';
    }
    return result;
}

QString singleLine(const QString &text)
{
    return printable(text).simplified();
}

} // namespace debrief
