// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/wordingignores.h"

#include "language/wordingcheck.h"
#include "storage/library.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace debrief {

namespace {

/// The phrase of a category, however it is written.
QString keyOf(const WordingFinding &finding)
{
    return enumName(finding.category) + u':' + finding.phrase.simplified().toLower();
}

/// Where it stands: by its number among the same phrases of the text, for what is typed before it moves it.
QString placeOf(const CheckedText &text, qsizetype number)
{
    const QString key = keyOf(text.findings.at(number));
    const auto before = std::count_if(text.findings.cbegin(), text.findings.cbegin() + number,
                                      [&key](const WordingFinding &finding) { return keyOf(finding) == key; });
    return u"%1:%2:%3:%4"_s.arg(text.id.toString(QUuid::WithoutBraces), enumName(text.field), QString::number(before),
                                key);
}

QSet<QString> fromList(const QJsonValue &value)
{
    QSet<QString> set;
    for (const QJsonValue &entry : value.toArray()) {
        if (entry.isString())
            set.insert(entry.toString());
    }
    return set;
}

QJsonArray toList(const QSet<QString> &set)
{
    QStringList list(set.cbegin(), set.cend());
    list.sort();
    return QJsonArray::fromStringList(list);
}

} // namespace

WordingIgnores WordingIgnores::fromJson(const QJsonValue &value)
{
    WordingIgnores ignores;
    ignores.m_once = fromList(value["once"_L1]);
    ignores.m_everywhere = fromList(value["everywhere"_L1]);
    return ignores;
}

QJsonValue WordingIgnores::toJson() const
{
    if (isEmpty())
        return QJsonValue::Undefined;
    return QJsonObject{{u"once"_s, toList(m_once)}, {u"everywhere"_s, toList(m_everywhere)}};
}

QList<bool> WordingIgnores::ignored(const CheckedText &text) const
{
    QList<bool> result(text.findings.size(), false);
    if (isEmpty())
        return result;
    for (qsizetype number = 0; number < text.findings.size(); ++number)
        result[number] =
            m_everywhere.contains(keyOf(text.findings.at(number))) || m_once.contains(placeOf(text, number));
    return result;
}

void WordingIgnores::ignoreOnce(const CheckedText &text, qsizetype number)
{
    m_once.insert(placeOf(text, number));
}

void WordingIgnores::ignoreEverywhere(const WordingFinding &finding)
{
    m_everywhere.insert(keyOf(finding));
}

void WordingIgnores::unignore(const CheckedText &text, qsizetype number)
{
    m_once.remove(placeOf(text, number));
    m_everywhere.remove(keyOf(text.findings.at(number)));
}

Result<int> openWording(Library &library, const ReviewContent &content)
{
    auto check = WordingCheck::load();
    if (!check)
        return std::unexpected(check.error());
    const auto stored = library.setting(WordingIgnores::settingKey(), content.review.id);
    if (!stored)
        return std::unexpected(stored.error());
    const WordingIgnores ignores = WordingIgnores::fromJson(*stored);
    qsizetype open = 0;
    for (const CheckedText &text : checkWording(content, *check))
        open += ignores.ignored(text).count(false);
    return static_cast<int>(open);
}

} // namespace debrief
