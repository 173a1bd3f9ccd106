// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/export/markdownexporter.h"

#include "domain/labels.h"
#include "exchange/export/markdowntext.h"
#include "exchange/report/reportcontext.h"

#include <QCoreApplication>
#include <QUrl>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

struct MarkdownTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::MarkdownExporter)
};

/// One line, whatever line breaks the text has.
QString line(const QString &text)
{
    return markdown::escaped(text.simplified());
}

/// An address that no character of a name can end.
QString addressOf(const QString &folder, const QString &name)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(folder) + '/' + QUrl::toPercentEncoding(name));
}

class MarkdownWriter
{
public:
    explicit MarkdownWriter(const QString &filesFolder) : m_filesFolder(filesFolder) {}

    QString write(const Report &report)
    {
        add(u"# "_s + line(report.title));
        add(u"**%1**"_s.arg(line(report.subtitle)));
        (*this)(report.facts);
        for (const ReportSection &section : report.sections) {
            add(QString(section.level + 1, u'#') + u' ' + line(section.title));
            for (const ReportBlock &block : section.blocks)
                std::visit(*this, block);
        }
        return m_text;
    }

    void operator()(const ReportText &text) { add(markdown::blocks(text.text)); }

    void operator()(const ReportFactors &factors)
    {
        ReportBullets list;
        QList<int> levels;
        for (const ReportFactors::Entry &entry : factors.entries) {
            levels.append(entry.parent < 0 ? 0 : levels.at(entry.parent) + 1);
            RichText text = entry.text;
            const InlineRun role{
                .text = MarkdownTexts::tr("%1: ", "role of a factor, before its text").arg(label(entry.role)),
                .bold = true};
            if (!text.isEmpty() && text.first().kind == RichBlock::Kind::Paragraph)
                text.first().runs.prepend(role);
            else
                text.prepend({.runs = {role}});
            if (!entry.evidence.isEmpty())
                appendRun(text, {.text = MarkdownTexts::tr(" (evidence: %1)").arg(entry.evidence), .italic = true});
            // The depth is bounded: what is deeper is read as code by some.
            list.items.append({text, std::min(levels.last(), 8)});
        }
        add(factors.question == FactorQuestion::Why ? MarkdownTexts::tr("Below each factor stands why it was so.")
                                                    : MarkdownTexts::tr("Below each factor stands how it came about."));
        (*this)(list);
    }

    void operator()(const ReportBullets &list)
    {
        QString text;
        for (const ReportBullets::Item &item : list.items) {
            const QString indent(2 * item.level, u' ');
            const QString inner = indent + u"  "_s;
            text += (text.isEmpty() ? u""_s : u"\n"_s) + indent + u"- "_s +
                    markdown::blocks(item.text, inner).sliced(item.text.isEmpty() ? 0 : inner.size());
        }
        add(text);
    }

    void operator()(const ReportFacts &facts)
    {
        QString text;
        for (const ReportFacts::Fact &fact : facts.facts)
            text +=
                (text.isEmpty() ? u""_s : u"\n"_s) + u"- **%1:** %2"_s.arg(line(fact.name), markdown::cell(fact.value));
        add(text);
    }

    void operator()(const ReportTable &table)
    {
        QString text = u"|"_s;
        QString rule = u"|"_s;
        for (const ReportColumn &column : table.columns) {
            text += u" %1 |"_s.arg(line(column.title));
            rule += column.kind == ColumnKind::Number ? u" ---: |"_s : u" --- |"_s;
        }
        text += u'\n' + rule;
        QString group;
        for (const ReportRow &row : table.rows) {
            if (row.group != group) {
                text += u"\n| **%1** |"_s.arg(line(row.group)) + u"  |"_s.repeated(table.columns.size() - 1);
                group = row.group;
            }
            text += u"\n|"_s;
            for (const RichText &cell : row.cells)
                text += u' ' + markdown::cell(cell) + u" |"_s;
        }
        add(text);
    }

    /// The table below says the same, and more.
    void operator()(const ReportGraphic &graphic) { Q_UNUSED(graphic) }

    void operator()(const ReportExcerpt &excerpt) { add(markdown::fenced(excerpt.text, excerpt.language)); }

    void operator()(const ReportPicture &picture)
    {
        if (!m_filesFolder.isEmpty() && !picture.fileName.isEmpty())
            return add(u"![%1](%2)"_s.arg(line(picture.title), addressOf(m_filesFolder, picture.fileName)));
        add(u"*%1*"_s.arg(
            MarkdownTexts::tr("Picture: %1 (in the PDF and in the review itself)").arg(line(picture.title))));
    }

private:
    void add(const QString &block)
    {
        if (block.isEmpty())
            return;
        if (!m_text.isEmpty())
            m_text += u'\n';
        m_text += block + u'\n';
    }

    QString m_filesFolder;
    QString m_text;
};

} // namespace

QString MarkdownExporter::id() const
{
    return u"markdown"_s;
}

QString MarkdownExporter::label() const
{
    return MarkdownTexts::tr("Markdown (GitHub)");
}

QString MarkdownExporter::suffix() const
{
    return u"md"_s;
}

Result<QByteArray> MarkdownExporter::write(const ReviewContent &review, const ExportOptions &options) const
{
    return MarkdownWriter(options.filesFolder)
        .write(buildReport(review, options.attachments, options.zone, options.factorQuestion))
        .toUtf8();
}

QList<FileBeside> MarkdownExporter::filesBeside(const ReviewContent &review, const ExportOptions &options) const
{
    QList<FileBeside> files;
    if (options.filesFolder.isEmpty())
        return files;
    const Report report = buildReport(review, options.attachments, options.zone, options.factorQuestion);
    for (const ReportSection &section : report.sections) {
        for (const ReportBlock &block : section.blocks) {
            if (const auto *picture = std::get_if<ReportPicture>(&block); picture && !picture->fileName.isEmpty())
                files.append({options.filesFolder + u'/' + picture->fileName, picture->content});
        }
    }
    return files;
}

} // namespace debrief
