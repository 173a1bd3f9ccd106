// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/capturecompletion.h"

namespace debrief {

namespace {

constexpr qsizetype LongestTyped = 60;
constexpr qsizetype ShortestWord = 3;
constexpr qsizetype MostChoices = 8;

bool isWordCharacter(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character.isSurrogate() || character == u'-' ||
           character == u'_' || character == u'.' || character == u'\'' || character == QChar(0x2019);
}

bool isPlainOwner(QStringView name)
{
    for (const QChar character : name) {
        if (!isWordCharacter(character))
            return false;
    }
    // Behind a full stop the sentence would end.
    return !name.isEmpty() && name.back().isLetterOrNumber();
}

/// Without case and accents.
QString folded(QStringView text)
{
    QString result = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    result.removeIf([](QChar character) { return character.isMark(); });
    // These have no accent that could be taken away.
    result.replace(u'ø', u'o').replace(u'ł', u'l').replace(u'đ', u'd');
    return result;
}

enum class Fit { None, WithinIt, AtItsStart };

Fit fitOf(const QString &typed, const QString &choice)
{
    if (choice.startsWith(typed))
        return Fit::AtItsStart;
    for (qsizetype at = choice.indexOf(typed, 1); at > 0; at = choice.indexOf(typed, at + 1)) {
        if (!choice[at - 1].isLetterOrNumber())
            return Fit::WithinIt;
    }
    return Fit::None;
}

QStringList fitting(QStringView typed, const QStringList &candidates)
{
    const QString wanted = folded(typed);
    QStringList first;
    QStringList second;
    for (const QString &candidate : candidates) {
        const QString choice = folded(candidate);
        const Fit fit = fitOf(wanted, choice);
        if (fit == Fit::AtItsStart && !first.contains(candidate))
            first.append(candidate);
        else if (fit == Fit::WithinIt && !second.contains(candidate))
            second.append(candidate);
    }
    first.append(second);
    return first.first(qMin(first.size(), MostChoices));
}

bool beginsWord(QStringView text, qsizetype at)
{
    return at == 0 || text[at - 1].isSpace() || text[at - 1] == u'(' || text[at - 1] == u',' || text[at - 1] == u'!';
}

/// Where @"two words or #a-theme begins, that ends at the cursor; -1 for nowhere.
qsizetype askedAt(QStringView before)
{
    const qsizetype earliest = qMax<qsizetype>(0, before.size() - LongestTyped);
    for (qsizetype at = before.size() - 1; at >= earliest; --at) {
        const QChar character = before[at];
        if (character == u'@' || character == u'#')
            return beginsWord(before, at) ? at : -1;
        if (character == u'\n')
            return -1;
        if (isWordCharacter(character))
            continue;
        // Within quotes a name may have spaces.
        const bool isQuoted = before.sliced(earliest, at - earliest).lastIndexOf(QStringView(u"@\"")) >= 0;
        if (character == u'"' ? at == 0 || before[at - 1] != u'@' : !isQuoted)
            return -1;
    }
    return -1;
}

} // namespace

std::optional<CaptureCompletion> completeCapture(const QString &text, qsizetype cursor,
                                                 const CaptureVocabulary &vocabulary)
{
    if (cursor <= 0 || cursor > text.size() || (cursor < text.size() && isWordCharacter(text[cursor])))
        return std::nullopt;
    const QStringView before = QStringView(text).first(cursor);
    CaptureCompletion completion;
    if (const qsizetype at = askedAt(before); at >= 0) {
        completion.start = at;
        completion.isAskedFor = true;
        QStringView typed = before.sliced(at + 1);
        if (before[at] == u'#') {
            for (const QString &theme : fitting(typed, vocabulary.themes))
                completion.choices.append(u'#' + theme);
        } else {
            if (typed.startsWith(u'"'))
                typed = typed.sliced(1);
            for (const QString &name : fitting(typed, vocabulary.people))
                completion.choices.append(isPlainOwner(name) ? u'@' + name : QStringLiteral("@\"%1\"").arg(name));
        }
    } else {
        qsizetype start = before.size();
        while (start > 0 && before.size() - start <= LongestTyped && isWordCharacter(before[start - 1]))
            --start;
        completion.start = start;
        if (before.size() - start < ShortestWord)
            return std::nullopt;
        completion.choices = fitting(before.sliced(start), vocabulary.services);
    }
    completion.length = cursor - completion.start;
    const QStringView typed = before.sliced(completion.start);
    if (completion.choices.isEmpty() ||
        (completion.choices.size() == 1 && typed.compare(completion.choices.constFirst(), Qt::CaseInsensitive) == 0))
        return std::nullopt;
    return completion;
}

} // namespace debrief
