// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlscript.h"

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

/// Where the quotation, comment or word that begins there ends.
qsizetype tokenEnd(const QString &script, qsizetype begin)
{
    const auto after = [&script](QStringView mark, qsizetype from) {
        const qsizetype found = script.indexOf(mark, from);
        return found < 0 ? script.size() : found + mark.size();
    };
    const QChar first = script.at(begin);
    const QStringView rest = QStringView(script).sliced(begin);
    if (rest.startsWith("--"_L1))
        return after(u"\n", begin);
    if (rest.startsWith("/*"_L1))
        return after(u"*/", begin + 2);
    if (first == u'[')
        return after(u"]", begin);
    if (first == u'\'' || first == u'"' || first == u'`') // A doubled quote ends one and begins the next: the same.
        return after(QStringView(&first, 1), begin + 1);

    qsizetype end = begin + 1;
    const auto isOfWord = [](QChar character) {
        return character.isLetterOrNumber() || character == u'_' || character == u'$';
    };
    if (isOfWord(first)) {
        while (end < script.size() && isOfWord(script.at(end)))
            ++end;
    }
    return end;
}

bool isSkipped(QStringView token)
{
    return token.front().isSpace() || token.startsWith("--"_L1) || token.startsWith("/*"_L1);
}

bool beginsTrigger(const QStringList &firstWords)
{
    const qsizetype at = firstWords.value(1).startsWith("TEMP"_L1) ? 2 : 1;
    return firstWords.value(0) == "CREATE"_L1 && firstWords.value(at) == "TRIGGER"_L1;
}

} // namespace

QStringList sqlStatements(const QString &script)
{
    QStringList statements;
    QStringList firstWords;
    QString previous;
    QString beforePrevious;
    qsizetype begin = -1;

    for (qsizetype position = 0; position < script.size();) {
        const qsizetype end = tokenEnd(script, position);
        const QStringView token = QStringView(script).sliced(position, end - position);
        position = end;
        if (isSkipped(token))
            continue;
        if (begin < 0) {
            if (token == u';')
                continue;
            begin = end - token.size();
        }
        // A trigger's statements end in semicolons; the trigger ends in "; END ;".
        const bool endsTrigger = previous == "END"_L1 && beforePrevious == ";"_L1;
        if (token == u';' && (!beginsTrigger(firstWords) || endsTrigger)) {
            statements.append(script.sliced(begin, end - begin));
            begin = -1;
            firstWords.clear();
            previous.clear();
            beforePrevious.clear();
            continue;
        }
        beforePrevious = previous;
        previous = token.toString().toUpper();
        if (firstWords.size() < 3)
            firstWords.append(previous);
    }
    if (begin >= 0)
        statements.append(script.sliced(begin).trimmed());
    return statements;
}

} // namespace debrief
