// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/report/markdownreader.h"

#include <QHash>
#include <QUrl>

#include <limits>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

/// Nobody nests lists that deep on purpose, and what renders the tree does so by recursion.
constexpr qsizetype deepest = 12;

using Kind = RichBlock::Kind;

bool holdsRuns(Kind kind)
{
    return kind == Kind::Paragraph || kind == Kind::Heading || kind == Kind::Code;
}

QString stringOf(const MD_ATTRIBUTE &attribute)
{
    return QString::fromUtf8(attribute.text, static_cast<qsizetype>(attribute.size));
}

QString entityText(const QString &entity)
{
    static const QHash<QString, QString> named{
        {u"&amp;"_s, u"&"_s},    {u"&lt;"_s, u"<"_s},        {u"&gt;"_s, u">"_s},    {u"&quot;"_s, u"\""_s},
        {u"&apos;"_s, u"'"_s},   {u"&nbsp;"_s, u"\u00a0"_s}, {u"&ndash;"_s, u"–"_s}, {u"&mdash;"_s, u"—"_s},
        {u"&hellip;"_s, u"…"_s}, {u"&rarr;"_s, u"→"_s},      {u"&times;"_s, u"×"_s}, {u"&middot;"_s, u"·"_s},
        {u"&bull;"_s, u"•"_s},   {u"&euro;"_s, u"€"_s},
    };
    if (!entity.startsWith("&#"_L1))
        return named.value(entity, entity);
    const bool isHex = entity.size() > 3 && entity.at(2).toLower() == u'x';
    bool isNumber = false;
    const uint code = QStringView(entity).sliced(isHex ? 3 : 2).chopped(1).toUInt(&isNumber, isHex ? 16 : 10);
    const bool isText = isNumber && code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    if (!isText)
        return isNumber ? u"\ufffd"_s : entity;
    const char32_t character = code;
    return QString::fromUcs4(&character, 1);
}

QString withEntities(const MD_ATTRIBUTE &attribute)
{
    QString text;
    for (MD_SIZE i = 0; attribute.size > 0 && attribute.substr_offsets[i] < attribute.size; ++i) {
        const MD_OFFSET from = attribute.substr_offsets[i];
        const QString part =
            QString::fromUtf8(attribute.text + from, static_cast<qsizetype>(attribute.substr_offsets[i + 1] - from));
        text += attribute.substr_types[i] == MD_TEXT_ENTITY ? entityText(part) : part;
    }
    return text;
}

/// Only what a reader can follow without harm.
QString safeUrl(const QString &address)
{
    const QUrl url(address.startsWith("www."_L1) ? u"https://"_s + address : address, QUrl::TolerantMode);
    static const QStringList schemes{u"http"_s, u"https"_s, u"mailto"_s, u"ftp"_s};
    return url.isValid() && schemes.contains(url.scheme()) ? url.toString(QUrl::FullyEncoded) : QString();
}

} // namespace

RichText MarkdownReader::read(const QString &text)
{
    m_open = {RichBlock{.kind = Kind::Item}};
    const QByteArray bytes = text.toUtf8();
    const MD_PARSER parser{
        .abi_version = 0,
        // An indented line is a line that someone indented; a line break is one that someone typed.
        .flags = MD_DIALECT_GITHUB | MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS | MD_FLAG_HARD_SOFT_BREAKS,
        .enter_block = &MarkdownReader::enterBlock,
        .leave_block = &MarkdownReader::leaveBlock,
        .enter_span = &MarkdownReader::enterSpan,
        .leave_span = &MarkdownReader::leaveSpan,
        .text = &MarkdownReader::addText,
        .debug_log = nullptr,
        .syntax = nullptr,
    };
    if (bytes.size() > std::numeric_limits<int>::max() ||
        md_parse(bytes.constData(), static_cast<MD_SIZE>(bytes.size()), &parser, this) != 0)
        return plainText(text);
    while (m_open.size() > 1)
        close();
    return m_open.first().children;
}

void MarkdownReader::open(RichBlock block)
{
    if (!m_open.isEmpty() && holdsRuns(m_open.last().kind))
        close();
    m_open.append(std::move(block));
}

void MarkdownReader::close()
{
    RichBlock block = m_open.takeLast();
    if (holdsRuns(block.kind)) {
        if (block.kind == Kind::Code && !m_runs.isEmpty() && m_runs.last().text.endsWith(u'\n'))
            m_runs.last().text.chop(1);
        block.runs = std::exchange(m_runs, {});
    }
    // A table's cell may be empty; nothing else without content says anything.
    const bool isCell = m_open.last().kind == Kind::Row;
    if (isCell || !block.runs.isEmpty() || !block.children.isEmpty() || block.kind == Kind::Rule ||
        block.kind == Kind::Item)
        m_open.last().children.append(std::move(block));
}

void MarkdownReader::append(const QString &text, bool code)
{
    // Text in a tight list's item comes without a paragraph.
    if (!holdsRuns(m_open.last().kind))
        open({.kind = Kind::Paragraph});
    const InlineRun run{.text = text,
                        .bold = m_style.bold > 0,
                        .italic = m_style.italic > 0,
                        .struck = m_style.struck > 0,
                        .code = code,
                        .url = m_style.urls.isEmpty() ? QString() : m_style.urls.last()};
    if (!m_runs.isEmpty()) {
        InlineRun same = run;
        same.text = m_runs.last().text;
        if (same == m_runs.last()) {
            m_runs.last().text += text;
            return;
        }
    }
    m_runs.append(run);
}

int MarkdownReader::enterBlock(MD_BLOCKTYPE type, void *detail, void *self)
{
    auto &reader = *static_cast<MarkdownReader *>(self);
    const bool isContainer =
        type == MD_BLOCK_QUOTE || type == MD_BLOCK_UL || type == MD_BLOCK_OL || type == MD_BLOCK_LI;
    if (isContainer && (reader.m_tooDeep > 0 || (type != MD_BLOCK_LI && reader.m_open.size() >= deepest))) {
        ++reader.m_tooDeep;
        return 0;
    }
    switch (type) {
    case MD_BLOCK_QUOTE: reader.open({.kind = Kind::Quote}); break;
    case MD_BLOCK_UL: reader.open({.kind = Kind::Bullets}); break;
    case MD_BLOCK_OL:
        reader.open({.kind = Kind::Numbers,
                     .number = static_cast<int>(qMin(static_cast<MD_BLOCK_OL_DETAIL *>(detail)->start, 999999U))});
        break;
    case MD_BLOCK_LI: {
        const auto *item = static_cast<MD_BLOCK_LI_DETAIL *>(detail);
        reader.open({.kind = Kind::Item});
        if (item->is_task)
            reader.append(item->task_mark == ' ' ? u"☐ "_s : u"☑ "_s, false);
        break;
    }
    case MD_BLOCK_HR: reader.open({.kind = Kind::Rule}); break;
    case MD_BLOCK_H: reader.open({.kind = Kind::Heading}); break;
    case MD_BLOCK_CODE:
        reader.open({.kind = Kind::Code, .language = stringOf(static_cast<MD_BLOCK_CODE_DETAIL *>(detail)->lang)});
        break;
    case MD_BLOCK_P:
    case MD_BLOCK_HTML:
        // A task's box has begun its item's paragraph already.
        if (reader.m_open.last().kind != Kind::Paragraph)
            reader.open({.kind = Kind::Paragraph});
        break;
    case MD_BLOCK_TABLE: reader.open({.kind = Kind::Table}); break;
    case MD_BLOCK_TR: reader.open({.kind = Kind::Row}); break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD: reader.open({.kind = Kind::Paragraph}); break;
    case MD_BLOCK_DOC:
    case MD_BLOCK_THEAD:
    case MD_BLOCK_TBODY: break;
    }
    return 0;
}

int MarkdownReader::leaveBlock(MD_BLOCKTYPE type, void *detail, void *self)
{
    Q_UNUSED(detail)
    auto &reader = *static_cast<MarkdownReader *>(self);
    const bool isContainer =
        type == MD_BLOCK_QUOTE || type == MD_BLOCK_UL || type == MD_BLOCK_OL || type == MD_BLOCK_LI;
    if (isContainer && reader.m_tooDeep > 0) {
        --reader.m_tooDeep;
        return 0;
    }
    switch (type) {
    case MD_BLOCK_DOC:
    case MD_BLOCK_THEAD:
    case MD_BLOCK_TBODY: return 0;
    case MD_BLOCK_QUOTE:
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
    case MD_BLOCK_LI:
    case MD_BLOCK_TABLE:
    case MD_BLOCK_TR:
        if (holdsRuns(reader.m_open.last().kind))
            reader.close();
        break;
    case MD_BLOCK_HR:
    case MD_BLOCK_H:
    case MD_BLOCK_CODE:
    case MD_BLOCK_HTML:
    case MD_BLOCK_P:
    case MD_BLOCK_TH:
    case MD_BLOCK_TD: break;
    }
    if (reader.m_open.size() > 1)
        reader.close();
    return 0;
}

int MarkdownReader::enterSpan(MD_SPANTYPE type, void *detail, void *self)
{
    Style &style = static_cast<MarkdownReader *>(self)->m_style;
    if (type == MD_SPAN_STRONG)
        ++style.bold;
    else if (type == MD_SPAN_EM)
        ++style.italic;
    else if (type == MD_SPAN_DEL)
        ++style.struck;
    else if (type == MD_SPAN_CODE)
        ++style.code;
    else if (type == MD_SPAN_A)
        style.urls.append(safeUrl(withEntities(static_cast<MD_SPAN_A_DETAIL *>(detail)->href)));
    else if (type == MD_SPAN_IMG)
        style.urls.append(safeUrl(withEntities(static_cast<MD_SPAN_IMG_DETAIL *>(detail)->src)));
    return 0;
}

int MarkdownReader::leaveSpan(MD_SPANTYPE type, void *detail, void *self)
{
    Q_UNUSED(detail)
    Style &style = static_cast<MarkdownReader *>(self)->m_style;
    if (type == MD_SPAN_STRONG)
        --style.bold;
    else if (type == MD_SPAN_EM)
        --style.italic;
    else if (type == MD_SPAN_DEL)
        --style.struck;
    else if (type == MD_SPAN_CODE)
        --style.code;
    else if ((type == MD_SPAN_A || type == MD_SPAN_IMG) && !style.urls.isEmpty())
        style.urls.removeLast();
    return 0;
}

int MarkdownReader::addText(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self)
{
    auto &reader = *static_cast<MarkdownReader *>(self);
    const QString string = QString::fromUtf8(text, static_cast<qsizetype>(size));
    switch (type) {
    case MD_TEXT_NULLCHAR: reader.append(u"\ufffd"_s, false); break;
    case MD_TEXT_BR:
    case MD_TEXT_SOFTBR: reader.append(u"\n"_s, false); break;
    case MD_TEXT_ENTITY: reader.append(entityText(string), false); break;
    case MD_TEXT_CODE: reader.append(string, reader.m_open.last().kind != Kind::Code); break;
    case MD_TEXT_NORMAL:
    case MD_TEXT_HTML:
    case MD_TEXT_LATEXMATH: reader.append(string, false); break;
    }
    return 0;
}

} // namespace debrief
