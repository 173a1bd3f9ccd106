// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/report/codehighlighter.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCharacters = 200'000;

class RangeCollector : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    QList<QTextLayout::FormatRange> collect(const QString &text)
    {
        KSyntaxHighlighting::State state;
        m_ranges.clear();
        m_lineBegin = 0;
        for (const QString &line : text.split(QChar(QChar::LineSeparator))) {
            state = highlightLine(line, state);
            m_lineBegin += static_cast<int>(line.size()) + 1;
        }
        return std::move(m_ranges);
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (length <= 0 || format.isDefaultTextStyle(theme()))
            return;
        QTextCharFormat range;
        if (format.hasTextColor(theme()))
            range.setForeground(format.textColor(theme()));
        if (format.isBold(theme()))
            range.setFontWeight(QFont::Bold);
        if (format.isItalic(theme()))
            range.setFontItalic(true);
        m_ranges.append({m_lineBegin + offset, length, range});
    }

private:
    QList<QTextLayout::FormatRange> m_ranges;
    int m_lineBegin = 0;
};

} // namespace

struct CodeHighlighter::Private
{
    KSyntaxHighlighting::Repository repository;
    RangeCollector collector;

    KSyntaxHighlighting::Definition definition(const QString &language) const
    {
        if (auto exact = repository.definitionForName(language); exact.isValid())
            return exact;
        const auto all = repository.definitions();
        for (const auto &each : all) {
            if (each.name().compare(language, Qt::CaseInsensitive) == 0)
                return each;
        }
        return repository.definitionForFileName(u"x."_s + language.toLower());
    }
};

CodeHighlighter::CodeHighlighter() = default;
CodeHighlighter::~CodeHighlighter() = default;

QList<QTextLayout::FormatRange> CodeHighlighter::formats(const QString &text, const QString &language)
{
    if (language.isEmpty() || text.size() > mostCharacters)
        return {};
    if (!d) {
        d = std::make_unique<Private>();
        d->collector.setTheme(d->repository.defaultTheme(KSyntaxHighlighting::Repository::LightTheme));
    }
    const auto definition = d->definition(language);
    if (!definition.isValid())
        return {};
    d->collector.setDefinition(definition);
    return d->collector.collect(text);
}

} // namespace debrief
