// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/export/pdfoutline.h"

#include <QHash>

#include <optional>

namespace debrief {

namespace {

/// What has to be known of a PDF to add to it.
struct PdfEnd
{
    int size = 0; ///< Numbers of objects in use, and so the next one.
    int root = 0;
    qint64 xref = 0;
    QByteArray trailer;
    QByteArray catalog; ///< Without its << and >>.
    QList<int> pages;
};

int numberAfter(const QByteArray &text, const QByteArray &key)
{
    const qsizetype at = text.indexOf(key);
    if (at < 0)
        return 0;
    const QByteArray rest = text.sliced(at + key.size(), qMin<qsizetype>(20, text.size() - at - key.size())).trimmed();
    return rest.left(rest.indexOf(' ') < 0 ? rest.size() : rest.indexOf(' ')).split('\n').first().toInt();
}

/// The dictionary of an object, found by the table of cross references, which has 20 bytes per object.
QByteArray dictionary(const QByteArray &pdf, qint64 xref, int object)
{
    const qsizetype table = pdf.indexOf('\n', pdf.indexOf("xref\n", xref) + 5) + 1;
    const qsizetype entry = table + qsizetype(20) * object;
    if (table <= 0 || object <= 0 || entry + 10 > pdf.size())
        return {};
    const qsizetype offset = pdf.sliced(entry, 10).toLongLong();
    const QByteArray head = QByteArray::number(object) + " 0 obj\n<<";
    if (offset <= 0 || offset + head.size() > pdf.size() || pdf.sliced(offset, head.size()) != head)
        return {};
    const qsizetype end = pdf.indexOf(">>\nendobj", offset);
    return end < 0 ? QByteArray() : pdf.sliced(offset + head.size(), end - offset - head.size());
}

std::optional<PdfEnd> readEnd(const QByteArray &pdf)
{
    PdfEnd end;
    const qsizetype trailer = pdf.lastIndexOf("trailer\n<<");
    const qsizetype start = pdf.lastIndexOf("startxref\n");
    if (trailer < 0 || start < trailer)
        return std::nullopt;
    end.trailer = pdf.sliced(trailer, start - trailer);
    end.xref =
        pdf.sliced(start + 10, qMin<qsizetype>(20, pdf.size() - start - 10)).split('\n').first().trimmed().toLongLong();
    end.size = numberAfter(end.trailer, "/Size");
    end.root = numberAfter(end.trailer, "/Root");
    if (end.size <= 0 || end.xref <= 0 || end.xref + 5 > pdf.size() || pdf.sliced(end.xref, 5) != "xref\n")
        return std::nullopt;
    end.catalog = dictionary(pdf, end.xref, end.root);
    const QByteArray pages = dictionary(pdf, end.xref, numberAfter(end.catalog, "/Pages"));
    const qsizetype open = pages.indexOf('[', pages.indexOf("/Kids"));
    const qsizetype close = pages.indexOf(']', open);
    if (end.catalog.isEmpty() || pages.indexOf("/Kids") < 0 || close < open)
        return std::nullopt;
    const QList<QByteArray> kids = pages.sliced(open + 1, close - open - 1).simplified().split(' ');
    for (qsizetype i = 0; i + 2 < kids.size(); i += 3)
        end.pages.append(kids.at(i).toInt());
    return end;
}

QByteArray textString(const QString &text)
{
    QByteArray hex("<FEFF");
    for (const QChar character : text)
        hex += QByteArray::number(character.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex + '>';
}

/// Where an entry hangs: indexes of entries, -1 for none.
struct Links
{
    int parent = -1;
    int previous = -1;
    int next = -1;
    int first = -1;
    int last = -1;
    int children = 0;
};

QList<Links> linksOf(const QList<ReportLayout::OutlineEntry> &entries)
{
    QList<Links> links(entries.size());
    QList<int> way;
    QHash<int, int> latest;
    for (int i = 0; i < entries.size(); ++i) {
        while (!way.isEmpty() && entries.at(way.last()).level >= entries.at(i).level)
            way.removeLast();
        links[i].parent = way.isEmpty() ? -1 : way.last();
        links[i].previous = latest.value(links.at(i).parent, -1);
        if (links.at(i).previous >= 0)
            links[links.at(i).previous].next = i;
        latest[links.at(i).parent] = i;
        if (links.at(i).parent >= 0) {
            Links &parent = links[links.at(i).parent];
            parent.first = parent.first < 0 ? i : parent.first;
            parent.last = i;
            ++parent.children;
        }
        way.append(i);
    }
    return links;
}

} // namespace

QByteArray withOutline(const QByteArray &pdf, const QList<ReportLayout::OutlineEntry> &entries)
{
    const auto end = readEnd(pdf);
    if (!end || entries.isEmpty())
        return pdf;
    for (const ReportLayout::OutlineEntry &entry : entries) {
        if (entry.page < 0 || entry.page >= end->pages.size())
            return pdf;
    }
    const QList<Links> links = linksOf(entries);
    const int outlines = end->size;
    const auto reference = [outlines](int index) { return QByteArray::number(outlines + 1 + index) + " 0 R"; };

    QByteArray result = pdf;
    QList<qint64> offsets;
    const auto add = [&result, &offsets](int number, const QByteArray &content) {
        offsets.append(result.size());
        result += QByteArray::number(number) + " 0 obj\n<<\n" + content + ">>\nendobj\n";
    };
    add(end->root, end->catalog.trimmed() + "\n/Outlines " + QByteArray::number(outlines) +
                       " 0 R\n/ViewerPreferences << /DisplayDocTitle true >>\n");

    int last = 0;
    int top = 0;
    for (int i = 0; i < entries.size(); ++i) {
        if (links.at(i).parent < 0) {
            last = i;
            ++top;
        }
    }
    add(outlines, "/Type /Outlines\n/First " + reference(0) + "\n/Last " + reference(last) + "\n/Count " +
                      QByteArray::number(top) + "\n");
    for (int i = 0; i < entries.size(); ++i) {
        const Links &link = links.at(i);
        QByteArray content = "/Title " + textString(entries.at(i).title) + "\n/Parent " +
                             (link.parent < 0 ? QByteArray::number(outlines) + " 0 R" : reference(link.parent)) + '\n';
        if (link.previous >= 0)
            content += "/Prev " + reference(link.previous) + '\n';
        if (link.next >= 0)
            content += "/Next " + reference(link.next) + '\n';
        // A negative count: closed until the reader opens it.
        if (link.first >= 0)
            content += "/First " + reference(link.first) + "\n/Last " + reference(link.last) + "\n/Count -" +
                       QByteArray::number(link.children) + '\n';
        const double height = ReportLayout::pageSize().height() - entries.at(i).at.y() + 4;
        content += "/Dest [" + QByteArray::number(end->pages.at(entries.at(i).page)) + " 0 R /XYZ 0 " +
                   QByteArray::number(height, 'f', 2) + " null]\n";
        add(outlines + 1 + i, content);
    }

    const qint64 xref = result.size();
    const auto entry = [](qint64 offset) { return QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n"; };
    result += "xref\n" + QByteArray::number(end->root) + " 1\n" + entry(offsets.first());
    result += QByteArray::number(outlines) + ' ' + QByteArray::number(entries.size() + 1) + '\n';
    for (qsizetype i = 1; i < offsets.size(); ++i)
        result += entry(offsets.at(i));
    QByteArray trailer = end->trailer;
    trailer.replace("/Size " + QByteArray::number(end->size), "/Size " +
                                                                  QByteArray::number(outlines + 1 + entries.size()) +
                                                                  "\n/Prev " + QByteArray::number(end->xref));
    return result + trailer + "startxref\n" + QByteArray::number(xref) + "\n%%EOF\n";
}

} // namespace debrief
