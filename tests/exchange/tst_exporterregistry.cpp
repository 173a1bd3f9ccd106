// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/exporter.h"

#include "exchange/importer.h"
#include "support/builders.h"
#include "support/exchangefiles.h"
#include "support/goldenreview.h"

#include <QTemporaryDir>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestExporterRegistry : public QObject
{
    Q_OBJECT

private slots:
    void shouldHaveEveryFormatOnce()
    {
        const ExporterRegistry registry;
        QSet<QString> ids;
        for (const auto &exporter : registry.exporters()) {
            QVERIFY(!exporter->label().isEmpty());
            QVERIFY(!exporter->suffix().startsWith(u'.'));
            QCOMPARE(registry.byId(exporter->id()), exporter.get());
            ids.insert(exporter->id());
        }
        QCOMPARE(ids, (QSet<QString>{u"pdf"_s, u"markdown"_s, u"json"_s}));
        QVERIFY(!registry.byId(u"fax"_s));
    }

    void shouldNeverPublishPrivateNotes_data()
    {
        QTest::addColumn<QString>("id");
        const ExporterRegistry registry;
        for (const auto &exporter : registry.exporters())
            QTest::addRow("%s", qPrintable(exporter->id())) << exporter->id();
    }

    void shouldNeverPublishPrivateNotes()
    {
        QFETCH(QString, id);
        const ExporterRegistry registry;
        const Exporter *exporter = registry.byId(id);
        const QByteArray content = registry.write(*exporter, aFullReview(), {}).value();
        QVERIFY(!content.isEmpty());
        QByteArray text = content;
        if (exporter->suffix() == "pdf"_L1) {
            const ToolRun run = runTool(u"pdftotext"_s, {u"-"_s, u"-"_s}, content);
            if (!run.exists)
                QSKIP("pdftotext is not installed");
            text = run.output;
        }
        QVERIFY(text.contains("Rollback was one click"));
        QCOMPARE(text.contains("PRIVATE-MARKER"), exporter->isFaithful());
    }

    void shouldExportWhatImportsAsTheSame()
    {
        const ReviewContent content = aFullReview();
        const ExporterRegistry exporters;
        const QTemporaryDir folder;
        QFile file(folder.filePath(suggestedFileName(content, u"json"_s)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(exporters.write(*exporters.byId(u"json"_s), content, {}).value());
        file.close();
        const auto read = ImporterRegistry().readFile(file.fileName(), {}, {});
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
        QVERIFY(read->reviews.first() == content);
    }

    void shouldSuggestSafeFileNames_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("usual") << u"Checkout latency"_s << u"2026-03-12-checkout-latency.pdf"_s;
        QTest::newRow("marks") << u"  ../A/B: \"C\"? <D>|*. "_s << u"2026-03-12-a-b-c-d.pdf"_s;
        QTest::newRow("other scripts") << u"Grüße 曾"_s << u"2026-03-12-grüße-曾.pdf"_s;
        QTest::newRow("nothing") << u"///"_s << u"2026-03-12-review.pdf"_s;
        QTest::newRow("long") << u"x"_s.repeated(300) << u"2026-03-12-%1.pdf"_s.arg(u"x"_s.repeated(60));
    }

    void shouldSuggestSafeFileNames()
    {
        QFETCH(QString, title);
        QFETCH(QString, name);
        QCOMPARE(suggestedFileName({.review = aReview(title)}, u"pdf"_s), name);
    }

    void shouldNameTheFileByTheIncidentsDay()
    {
        QCOMPARE(suggestedFileName(goldenReview(), u"md"_s), u"2026-03-28-checkout-was-slow-again-really.md"_s);
    }
};

QTEST_MAIN(TestExporterRegistry)
#include "tst_exporterregistry.moc"
