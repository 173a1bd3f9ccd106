// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/markdownhighlighter.h"

#include "exchange/text/codelanguages.h"

#include "ui/style/theme.h"
#include "ui/widgets/spelling.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QTextBlockUserData>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <memory>

namespace debrief {

namespace {

/// Nobody types such a line; colours are not worth the wait.
constexpr qsizetype LongestLine = 5000;

/// "https://…/path" and "a@b.example" are many words to a boundary finder.
bool isWithinAddress(const QString &text, qsizetype begin, qsizetype end)
{
    while (begin > 0 && !text.at(begin - 1).isSpace())
        --begin;
    while (end < text.size() && !text.at(end).isSpace())
        ++end;
    const QStringView run = QStringView(text).sliced(begin, end - begin);
    return run.contains(QLatin1StringView("://")) || run.contains(u'@') || run.contains(u'/') || run.contains(u'\\');
}

bool isFence(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.startsWith(QLatin1StringView("```")) || trimmed.startsWith(QLatin1StringView("~~~"));
}

/// Begin and end of what stands between backticks.
QList<std::pair<qsizetype, qsizetype>> codeSpans(const QString &text)
{
    QList<std::pair<qsizetype, qsizetype>> spans;
    for (qsizetype at = text.indexOf(u'`'); at >= 0; at = text.indexOf(u'`', at)) {
        qsizetype open = at;
        while (open < text.size() && text.at(open) == u'`')
            ++open;
        const qsizetype close = text.indexOf(text.mid(at, open - at), open);
        if (close < 0)
            break;
        spans.append({at, close + open - at});
        at = close + open - at;
    }
    return spans;
}

} // namespace

struct MarkdownHighlighter::BlockState : public QTextBlockUserData
{
    KSyntaxHighlighting::State state;
    bool isWithinFence = false;
};

MarkdownHighlighter::MarkdownHighlighter(QTextDocument *document, const CodeLanguages &languages,
                                         const Spelling &spelling)
    : QSyntaxHighlighter(document),
      m_languages(languages),
      m_spelling(spelling)
{
    setDefinition(languages.definition(QStringLiteral("Markdown")));
    m_begin = highlightLine(u"x", KSyntaxHighlighting::State());
    m_begin = highlightLine(u"", m_begin);
    followTheme();
    connect(&spelling, &Spelling::changed, this, &MarkdownHighlighter::rehighlight);
}

void MarkdownHighlighter::followTheme()
{
    using KSyntaxHighlighting::Repository;
    setTheme(m_languages.repository().defaultTheme(theme::isDark() ? Repository::DarkTheme : Repository::LightTheme));
    rehighlight();
}

QList<std::pair<int, int>> MarkdownHighlighter::words(const QString &text)
{
    QList<std::pair<int, int>> words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    qsizetype begin = -1;
    for (qsizetype at = 0; at >= 0; at = finder.toNextBoundary()) {
        const auto reasons = finder.boundaryReasons();
        if (begin >= 0 && reasons.testFlag(QTextBoundaryFinder::EndOfItem)) {
            words.append({static_cast<int>(begin), static_cast<int>(at - begin)});
            begin = -1;
        }
        if (reasons.testFlag(QTextBoundaryFinder::StartOfItem))
            begin = at;
    }
    return words;
}

void MarkdownHighlighter::highlightBlock(const QString &text)
{
    if (text.size() > LongestLine)
        return;
    const auto *before = dynamic_cast<const BlockState *>(currentBlock().previous().userData());
    auto after = std::make_unique<BlockState>();
    m_isColouring = true;
    after->state = highlightLine(text, before ? before->state : m_begin);
    m_isColouring = false;
    const bool wasWithinFence = before && before->isWithinFence;
    after->isWithinFence = wasWithinFence != isFence(text);
    if (m_spelling.isEnabled() && !wasWithinFence && !after->isWithinFence)
        underlineMisspelt(text);

    const auto *old = dynamic_cast<const BlockState *>(currentBlockUserData());
    const bool isSame = old && old->state == after->state && old->isWithinFence == after->isWithinFence;
    setCurrentBlockUserData(after.release());
    // Another number has the next line looked at, too.
    if (!isSame)
        setCurrentBlockState(currentBlockState() == 1 ? 2 : 1);
}

void MarkdownHighlighter::underlineMisspelt(const QString &text)
{
    const auto code = codeSpans(text);
    for (const auto &[begin, length] : words(text)) {
        const int from = begin;
        const int to = begin + length;
        const bool isCode = std::any_of(code.cbegin(), code.cend(),
                                        [from, to](const auto &span) { return from < span.second && to > span.first; });
        if (isCode || !m_spelling.isWrong(text.mid(from, length)) || isWithinAddress(text, from, to))
            continue;
        QTextCharFormat wrong = format(from);
        wrong.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
        wrong.setUnderlineColor(theme::color(theme::Tone::Danger));
        setFormat(from, length, wrong);
    }
}

void MarkdownHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    if (!m_isColouring || length <= 0 || format.isDefaultTextStyle(theme()))
        return;
    QTextCharFormat look;
    if (format.hasTextColor(theme()))
        look.setForeground(format.textColor(theme()));
    if (format.isBold(theme()))
        look.setFontWeight(QFont::Bold);
    look.setFontItalic(format.isItalic(theme()));
    look.setFontStrikeOut(format.isStrikeThrough(theme()));
    setFormat(offset, length, look);
}

} // namespace debrief
