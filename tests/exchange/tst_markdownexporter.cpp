// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/export/markdownexporter.h"

#include "support/builders.h"
#include "support/exchangefiles.h"
#include "support/goldenreview.h"
#include "support/pictures.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

namespace {

/// The document as pandoc understands it.
QJsonArray parsed(const QByteArray &markdown)
{
    const ToolRun run = runTool(u"pandoc"_s, {u"-f"_s, u"gfm"_s, u"-t"_s, u"json"_s}, markdown);
    if (!run.exists)
        return {};
    return QJsonDocument::fromJson(run.output).object().value("blocks"_L1).toArray();
}

/// The words of an element, its code included.
QString textOf(const QJsonValue &value)
{
    if (value.isArray()) {
        QString text;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &each : array)
            text += textOf(each);
        return text;
    }
    if (!value.isObject())
        return {};
    const QJsonObject object = value.toObject();
    const QString type = object.value("t"_L1).toString();
    const QJsonValue content = object.value("c"_L1);
    if (type == "Str"_L1)
        return content.toString();
    if (type == "Space"_L1 || type == "SoftBreak"_L1)
        return u" "_s;
    if (type == "Code"_L1 || type == "CodeBlock"_L1)
        return content.toArray().at(1).toString();
    return textOf(content);
}

QList<QJsonArray> blocksOf(const QJsonArray &blocks, QLatin1StringView type)
{
    QList<QJsonArray> found;
    for (const QJsonValue &block : blocks) {
        if (block.toObject().value("t"_L1) == type)
            found.append(block.toObject().value("c"_L1).toArray());
    }
    return found;
}

QList<QJsonArray> rowsOf(const QJsonArray &table)
{
    QList<QJsonArray> rows;
    const QJsonArray bodies = table.at(4).toArray();
    for (const QJsonValue &body : bodies) {
        const QJsonArray all = body.toArray().at(3).toArray();
        for (const QJsonValue &row : all)
            rows.append(row.toArray().at(1).toArray());
    }
    return rows;
}

} // namespace

class TestMarkdownExporter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        m_markdown = MarkdownExporter().write(goldenReview(), {}).value();
    }

    void shouldBeAsItWas()
    {
        if (qEnvironmentVariableIsSet("DEBRIEF_UPDATE_GOLDEN")) {
            QFile file(exchangePath(u"golden.md"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(m_markdown), m_markdown.size());
        }
        const QStringList expected = QString::fromUtf8(exchangeFile(u"golden.md"_s)).split(u'\n');
        const QStringList actual = QString::fromUtf8(m_markdown).split(u'\n');
        for (qsizetype line = 0; line < qMin(expected.size(), actual.size()); ++line)
            QCOMPARE(actual.at(line), expected.at(line));
        QCOMPARE(actual.size(), expected.size());
    }

    void shouldHaveItsHeadingsAndNoOther()
    {
        const QJsonArray blocks = parsed(m_markdown);
        if (blocks.isEmpty())
            QSKIP("pandoc is not installed");
        QStringList headings;
        for (const QJsonArray &heading : blocksOf(blocks, "Header"_L1))
            headings.append(QString::number(heading.at(0).toInt()) + u' ' + textOf(heading.at(2)));
        QCOMPARE(headings,
                 (QStringList{u"1 Checkout was slow <again> | *really*"_s, u"2 Summary"_s, u"2 Impact"_s,
                              u"2 Milestones and metrics"_s, u"2 Timeline"_s, u"2 Discussion"_s, u"3 Detect"_s,
                              u"3 Other notes"_s, u"2 What went well"_s, u"2 Parking lot"_s,
                              u"2 Contributing factors"_s, u"2 Actions"_s, u"2 Participants"_s, u"2 Evidence"_s}));
        QVERIFY(blocksOf(blocks, "RawBlock"_L1).isEmpty());
    }

    void shouldHaveTablesThatHold()
    {
        const QJsonArray blocks = parsed(m_markdown);
        if (blocks.isEmpty())
            QSKIP("pandoc is not installed");
        // The impact's own, milestones, metrics, timeline, actions.
        const QList<QJsonArray> tables = blocksOf(blocks, "Table"_L1);
        QCOMPARE(tables.size(), 5);
        const QList<QJsonArray> timeline = rowsOf(tables.at(3));
        // Five events under three days: the clock change begins one, too.
        QCOMPARE(timeline.size(), 8);
        QCOMPARE(textOf(timeline.at(0).at(0)), u"Saturday, 28 March 2026 (CET)"_s);
        QCOMPARE(textOf(timeline.at(1).at(1)), u"Deploy of checkout | 4.2"_s);
        QVERIFY(textOf(timeline.at(3).at(1)).contains("queue|age"_L1));
        QVERIFY(textOf(timeline.at(7).at(1)).contains("<b>not bold</b>"_L1));
        for (const QJsonArray &row : timeline)
            QCOMPARE(row.size(), 4);
        QVERIFY(
            textOf(rowsOf(tables.at(4)).constFirst().at(0)).startsWith("Alert on the oldest job | not the average"_L1));
        QCOMPARE(textOf(rowsOf(tables.at(4)).constFirst().at(1)), u"Noor_Haddad"_s);
    }

    void shouldKeepCodeWhole()
    {
        const QJsonArray blocks = parsed(m_markdown);
        if (blocks.isEmpty())
            QSKIP("pandoc is not installed");
        const QList<QJsonArray> code = blocksOf(blocks, "CodeBlock"_L1);
        QCOMPARE(code.size(), 1);
        QCOMPARE(textOf(QJsonObject{{u"t"_s, u"CodeBlock"_s}, {u"c"_s, code.first()}}).trimmed(),
                 goldenReview().evidence.first().text.trimmed());
    }

    void shouldPutPicturesBesideTheFile()
    {
        ReviewContent review;
        review.review = aReview();
        review.events = {anEvent(u"one"_s).at(u"10:00"_s).in(review.review.id)};
        ExportOptions options;
        const auto add = [&](const QString &name, const QByteArray &content) {
            Evidence evidence;
            evidence.id = EvidenceId::create();
            evidence.reviewId = review.review.id;
            evidence.eventId = review.events.constFirst().id;
            evidence.kind = EvidenceKind::Picture;
            evidence.title = u"p99 ](x) [of"_s;
            evidence.attachmentHash = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
            evidence.order = static_cast<int>(review.evidence.size());
            review.evidence.append(evidence);
            options.attachments.append({evidence.attachmentHash, name, u"image/png"_s, content});
        };
        add(u"../../p99 (1) ü.png"_s, pictureBytes("png", {8, 6}));
        add(u"same.png"_s, pictureBytes("png", {9, 6}));
        add(u"same.png"_s, pictureBytes("png", {10, 6}));
        add(u"run.exe"_s, pictureBytes("jpg"));
        add(u"broken.png"_s, "no picture");

        const MarkdownExporter exporter;
        const QByteArray named = exporter.write(review, options).value();
        QVERIFY(!named.contains("!["));
        QVERIFY(exporter.filesBeside(review, options).isEmpty());

        options.filesFolder = u"my (review)-files"_s;
        const QList<FileBeside> files = exporter.filesBeside(review, options);
        QStringList paths;
        for (const FileBeside &file : files)
            paths.append(file.path);
        QCOMPARE(paths, QStringList({u"my (review)-files/E1-p99 (1) ü.png"_s, u"my (review)-files/E2-same.png"_s,
                                     u"my (review)-files/E3-same.png"_s, u"my (review)-files/E4-run.exe.jpeg"_s}));
        QCOMPARE(files.at(2).content, pictureBytes("png", {10, 6}));
        const QByteArray shown = exporter.write(review, options).value();
        QCOMPARE(shown.count("!["), 4);
        QVERIFY(shown.contains("](my%20%28review%29-files/E1-p99%20%281%29%20%C3%BC.png)"));
        const QJsonArray blocks = parsed(shown);
        if (blocks.isEmpty())
            QSKIP("pandoc is not installed");
        QCOMPARE(QJsonDocument(blocks).toJson().count("\"Image\""), 4);
    }

    void shouldNotTellPrivateNotes() { QVERIFY(!m_markdown.contains("PRIVATE-MARKER")); }

    void shouldGrowLinearly()
    {
        QElapsedTimer timer;
        timer.start();
        const QByteArray markdown = MarkdownExporter().write(aLongReview(10'000), {}).value();
        QVERIFY2(timer.elapsed() < 15'000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(markdown.count('\n') > 10'000);
    }

private:
    QByteArray m_markdown;
};

QTEST_GUILESS_MAIN(TestMarkdownExporter)
#include "tst_markdownexporter.moc"
