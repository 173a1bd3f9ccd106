// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/filename.h"

#include <array>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBytes = 120;
constexpr qsizetype mostSuffix = 16;

bool isVisible(const QChar character)
{
    switch (character.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate: // Pairs are asked for as code points.
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return false;
    default: return true;
    }
}

QString withoutMischief(const QString &name)
{
    static constexpr QStringView dangerous = u"<>:\"|?*`";
    QString result;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar character = name.at(i);
        if (character.isHighSurrogate() && i + 1 < name.size() && name.at(i + 1).isLowSurrogate()) {
            result += character;
            result += name.at(++i);
        } else if (isVisible(character)) {
            result += dangerous.contains(character) ? u'-' : character;
        }
    }
    return result;
}

/// CON, NUL, COM1 … are devices on Windows, whatever comes behind a dot.
bool isReserved(const QString &name)
{
    static constexpr std::array names{"con"_L1, "prn"_L1, "aux"_L1, "nul"_L1};
    const QString stem = name.section(u'.', 0, 0).trimmed().toLower();
    for (const QLatin1StringView reserved : names) {
        if (stem == reserved)
            return true;
    }
    return stem.size() == 4 && (stem.startsWith("com"_L1) || stem.startsWith("lpt"_L1)) && stem.at(3).isDigit();
}

/// Cuts before the suffix, never within a character.
QString shortened(const QString &name)
{
    if (name.toUtf8().size() <= mostBytes)
        return name;
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString suffix = dot > 0 && name.size() - dot <= mostSuffix ? name.sliced(dot) : QString();
    QString stem = name.chopped(suffix.size());
    while (!stem.isEmpty() && stem.toUtf8().size() + suffix.toUtf8().size() > mostBytes) {
        const qsizetype over = stem.toUtf8().size() + suffix.toUtf8().size() - mostBytes;
        stem.chop(qMax<qsizetype>(1, over / 4));
        if (!stem.isEmpty() && stem.back().isHighSurrogate())
            stem.chop(1);
    }
    return stem.trimmed() + suffix;
}

} // namespace

QString safeFileName(const QString &name, const QString &fallback)
{
    QString last = name.normalized(QString::NormalizationForm_C);
    last.replace(u'\\', u'/');
    while (last.endsWith(u'/'))
        last.chop(1);
    QString result = withoutMischief(last.section(u'/', -1)).simplified();
    // A leading dot hides a file, a leading dash reads as an option; Windows drops what stands at the end.
    while (!result.isEmpty() && u".- ~"_s.contains(result.front()))
        result.removeFirst();
    result = shortened(result);
    while (!result.isEmpty() && u". "_s.contains(result.back()))
        result.chop(1);
    if (result.isEmpty())
        return fallback;
    return isReserved(result) ? u'_' + result : result;
}

} // namespace debrief
