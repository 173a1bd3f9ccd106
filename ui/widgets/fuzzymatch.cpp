// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/fuzzymatch.h"

#include <QList>

#include <algorithm>

namespace debrief {

namespace {

constexpr int Hit = 1;
constexpr int InARow = 4;
constexpr int WordStart = 6;
constexpr int Impossible = -1;

QString folded(QStringView text)
{
    QString result;
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar character : decomposed) {
        if (character.category() != QChar::Mark_NonSpacing)
            result.append(character);
    }
    return result;
}

} // namespace

std::optional<int> fuzzyScore(QStringView pattern, const QString &text)
{
    QString needle = folded(pattern);
    needle.removeIf([](QChar character) { return character.isSpace(); });
    const QString hay = folded(text);
    if (needle.isEmpty())
        return 0;

    // best[i]: the best score of the pattern so far whose last letter stands at i of the text.
    QList<int> best(hay.size(), Impossible);
    for (qsizetype letter = 0; letter < needle.size(); ++letter) {
        QList<int> next(hay.size(), Impossible);
        int bestBefore = letter == 0 ? 0 : Impossible;
        for (qsizetype i = 0; i < hay.size(); ++i) {
            if (bestBefore != Impossible && hay[i] == needle[letter]) {
                const bool starts = i == 0 || !hay[i - 1].isLetterOrNumber();
                int score = bestBefore + Hit + (starts ? WordStart : 0);
                if (letter > 0 && i > 0 && best[i - 1] != Impossible)
                    score = std::max(score, best[i - 1] + Hit + InARow);
                next[i] = score;
            }
            if (letter > 0)
                bestBefore = std::max(bestBefore, best[i]);
        }
        best = next;
    }
    const auto found = std::max_element(best.cbegin(), best.cend());
    if (found == best.cend() || *found == Impossible)
        return std::nullopt;
    return *found;
}

} // namespace debrief
