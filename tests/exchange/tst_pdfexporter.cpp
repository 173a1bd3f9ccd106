// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/export/pdfexporter.h"

#include "exchange/export/pdfoutline.h"
#include "support/builders.h"
#include "support/exchangefiles.h"
#include "support/goldenreview.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestPdfExporter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        QVERIFY(m_folder.isValid());
        QVERIFY(save(PdfExporter().write(goldenReview(), {}).value()));
    }

    void shouldBeSound()
    {
        const ToolRun check = runTool(u"qpdf"_s, {u"--check"_s, path()});
        if (!check.exists)
            QSKIP("qpdf is not installed");
        QVERIFY2(check.exitCode == 0, check.output + check.errors);
    }

    void shouldHoldItsText()
    {
        const ToolRun run = runTool(u"pdftotext"_s, {u"-layout"_s, path(), u"-"_s});
        if (!run.exists)
            QSKIP("pdftotext is not installed");
        const QString text = QString::fromUtf8(run.output);
        for (const QString &expected :
             {u"Checkout was slow <again> | *really*"_s, u"Post-incident review · SEV-2 · Approved"_s,
              u"Milestones and metrics"_s, u"From impact began to detected."_s, u"Sunday, 29 March 2026 (CEST)"_s,
              u"≈\u00a0"
              "00:10"_s,
              u"Søren Ólafsson, not present"_s, u"Ελένη Δούκα"_s, u"queue|age"_s, u"Page 1 of "_s, u"Noor_Haddad"_s,
              u"2026-04-15"_s, u"<b>not bold</b>"_s})
            QVERIFY2(text.contains(expected) || text.contains(QString(expected).replace(u'\u00a0', u' ')),
                     qPrintable(expected));
        QVERIFY(!text.contains("PRIVATE-MARKER"_L1));
    }

    void shouldRepeatTheTablesHeadOnEachPage()
    {
        QVERIFY(save(PdfExporter().write(aLongReview(200), {}).value()));
        const ToolRun run = runTool(u"pdftotext"_s, {u"-layout"_s, path(), u"-"_s});
        if (!run.exists)
            QSKIP("pdftotext is not installed");
        const QList<QByteArray> pages = run.output.split('\f');
        QVERIFY(pages.size() > 4);
        for (const QByteArray &page : pages.first(pages.size() - 1)) {
            QVERIFY2(page.contains("What happened"), page);
            QVERIFY2(page.contains("12 March 2026"), page);
        }
        for (int step = 0; step < 200; ++step)
            QCOMPARE(run.output.count("Step " + QByteArray::number(step) + " of"), 1);
        QCOMPARE(QString::fromUtf8(pages.at(1)).count(u"Page 2 of %1"_s.arg(pages.size() - 1)), 1);
        QVERIFY(save(PdfExporter().write(goldenReview(), {}).value()));
    }

    void shouldEmbedItsFonts()
    {
        const ToolRun run = runTool(u"pdffonts"_s, {path()});
        if (!run.exists)
            QSKIP("pdffonts is not installed");
        const QList<QByteArray> lines = run.output.trimmed().split('\n');
        QVERIFY(lines.size() > 2);
        const qsizetype column = lines.first().indexOf("emb");
        for (const QByteArray &line : lines.sliced(2))
            QVERIFY2(line.sliced(column).startsWith("yes"), line);
    }

    void shouldBeA4WithATitle()
    {
        const ToolRun run = runTool(u"pdfinfo"_s, {path()});
        if (!run.exists)
            QSKIP("pdfinfo is not installed");
        QVERIFY2(run.output.contains("A4"), run.output);
        QVERIFY2(run.output.contains("Checkout was slow <again>"), run.output);
    }

    void shouldHaveAnOutlineAndLinks()
    {
        const ToolRun run = runTool(u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s, path()});
        if (!run.exists)
            QSKIP("qpdf is not installed");
        const QJsonArray outline = QJsonDocument::fromJson(run.output).object().value("outlines"_L1).toArray();
        QStringList titles;
        for (const QJsonValue &entry : outline)
            titles.append(entry.toObject().value("title"_L1).toString());
        QCOMPARE(titles, (QStringList{u"Summary"_s, u"Impact"_s, u"Milestones and metrics"_s, u"Timeline"_s,
                                      u"Discussion"_s, u"What went well"_s, u"Parking lot"_s, u"Contributing factors"_s,
                                      u"Actions"_s, u"Participants"_s, u"Evidence"_s}));
        QCOMPARE(outline.at(4).toObject().value("kids"_L1).toArray().size(), 2);
        QCOMPARE(outline.first().toObject().value("destpageposfrom1"_L1).toInt(), 1);
        QVERIFY(m_pdf.contains("/URI (https://jira.example.com/browse/PAY-12)"));
    }

    void shouldLeaveAForeignPdfAsItIs()
    {
        QCOMPARE(withOutline("no pdf", {{u"x"_s, 1, 0, {}}}), QByteArray("no pdf"));
        QCOMPARE(withOutline(m_pdf, {}), m_pdf);
        QCOMPARE(withOutline(m_pdf, {{u"x"_s, 1, 99, {}}}), m_pdf);
    }

    void shouldMakeALongReviewInSeconds()
    {
        const ReviewContent content = aLongReview(10'000);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(PdfExporter().write(content, {}).has_value());
        // Generous: sanitizers and a busy machine take many times what a user's does.
        QVERIFY2(timer.elapsed() < 90'000, qPrintable(QString::number(timer.elapsed())));
    }

private:
    QString path() const { return m_folder.filePath(u"report.pdf"_s); }

    bool save(const QByteArray &pdf)
    {
        m_pdf = pdf;
        QFile file(path());
        return file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size();
    }

    QTemporaryDir m_folder;
    QByteArray m_pdf;
};

QTEST_MAIN(TestPdfExporter)
#include "tst_pdfexporter.moc"
