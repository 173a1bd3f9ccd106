// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/text/codelanguages.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCharacters = 200'000;
constexpr qsizetype mostLines = 100;
constexpr qsizetype mostOfALine = 200;

QStringList firstLines(const QString &text)
{
    QStringList lines;
    qsizetype from = 0;
    while (lines.size() < mostLines && from < text.size()) {
        qsizetype to = text.indexOf(u'\n', from);
        to = to < 0 ? text.size() : to;
        const QString line = text.mid(from, std::min(to - from, mostOfALine));
        if (!line.trimmed().isEmpty())
            lines.append(line);
        from = to + 1;
    }
    return lines;
}

bool isMost(const QStringList &lines, const QRegularExpression &expression)
{
    const auto matching = std::count_if(
        lines.cbegin(), lines.cend(), [&expression](const QString &line) { return expression.match(line).hasMatch(); });
    return 2 * matching > lines.size();
}

bool isJson(const QString &text)
{
    const QString start = text.left(mostOfALine).trimmed();
    if (!start.startsWith(u'{') && !start.startsWith(u'['))
        return false;
    if (text.size() > mostCharacters)
        return start.startsWith(u'{');
    const QByteArray bytes = text.toUtf8();
    if (!QJsonDocument::fromJson(bytes).isNull())
        return true;
    // One object a line.
    return !QJsonDocument::fromJson(bytes.trimmed().split('\n').constFirst()).isNull();
}

QString guessFrom(const QString &text)
{
    static const QRegularExpression sql(
        uR"(^\s*(select|insert\s+into|update|delete\s+from|create|alter|drop|explain|with|begin|grant)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression prompt(uR"(^\s*(\$|>>>|[\w.-]{0,40}[@:~][\w.@:~/-]{0,60}[$#%]) \S)"_s);
    static const QRegularExpression time(
        uR"(^\W{0,3}(\d{4}-\d\d-\d\d[T ]|\w{3} +\d{1,2} )?\d\d:\d\d|^\[?\d{10}|\[\d\d/\w{3}/\d{4}:)"_s);
    static const QRegularExpression level(
        uR"(\b(TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL|CRITICAL)\b|level=)"_s);
    static const QRegularExpression pair(uR"(^\s*(- )?["']?[\w./-]{1,60}["']?:(\s|$))"_s);
    static const QRegularExpression item(uR"(^\s*- )"_s);
    static const QRegularExpression assignment(uR"(^\s*[\w.-]{1,60}\s*=)"_s);

    const QStringList lines = firstLines(text);
    if (lines.isEmpty())
        return {};
    const QString &first = lines.constFirst();
    const QString start = first.trimmed();
    if (isJson(text))
        return u"JSON"_s;
    if (start.startsWith("#!"_L1))
        return start.contains("python"_L1) ? u"Python"_s : u"Bash"_s;
    if (start.startsWith("<?xml"_L1))
        return u"XML"_s;
    if (start.startsWith("<!doctype html"_L1, Qt::CaseInsensitive) || start.startsWith("<html"_L1, Qt::CaseInsensitive))
        return u"HTML"_s;
    if (start.startsWith("diff --git "_L1) || (first.startsWith("--- "_L1) && lines.value(1).startsWith("+++ "_L1)))
        return u"Diff"_s;
    if (start.startsWith("Traceback (most recent call last)"_L1))
        return u"Python"_s;
    if (prompt.match(first).hasMatch())
        return u"Bash"_s;
    if (isMost(lines, time) || isMost(lines, level))
        return u"Log File (simplified)"_s;
    const bool hasComment = start.startsWith("--"_L1) && start != "---"_L1;
    if (sql.match(first).hasMatch() || (hasComment && lines.size() > 1 && sql.match(lines.at(1)).hasMatch()))
        return u"SQL"_s;
    if (start.startsWith(u'[') && start.endsWith(u']') && lines.size() > 1 && assignment.match(lines.at(1)).hasMatch())
        return u"INI Files"_s;
    static const QRegularExpression pairOrItem(pair.pattern() + u'|' + item.pattern());
    if (start == "---"_L1 || (lines.size() > 1 && pair.match(first).hasMatch() && isMost(lines, pairOrItem)))
        return u"YAML"_s;
    return {};
}

} // namespace

CodeLanguages::CodeLanguages() = default;
CodeLanguages::~CodeLanguages() = default;

KSyntaxHighlighting::Repository &CodeLanguages::repository() const
{
    if (!m_repository)
        m_repository = std::make_unique<KSyntaxHighlighting::Repository>();
    return *m_repository;
}

QStringList CodeLanguages::names() const
{
    QStringList names;
    const auto all = repository().definitions();
    for (const KSyntaxHighlighting::Definition &definition : all) {
        if (!definition.isHidden() && definition.name() != "None"_L1)
            names.append(definition.name());
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

KSyntaxHighlighting::Definition CodeLanguages::definition(const QString &name) const
{
    return repository().definitionForName(name);
}

QString CodeLanguages::guess(const QString &text, const QString &fileName) const
{
    if (!fileName.isEmpty()) {
        const auto byName = repository().definitionForFileName(fileName);
        if (byName.isValid() && !byName.isHidden())
            return byName.name();
    }
    const QString name = guessFrom(text);
    return definition(name).isValid() ? name : QString();
}

} // namespace debrief
