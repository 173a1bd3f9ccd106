// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/export/jsonexporter.h"

#include "exchange/import/jsonimporter.h"
#include "exchange/reviewjson.h"
#include "support/builders.h"
#include "support/exchangefiles.h"

#include <QJsonDocument>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestJsonExporter : public QObject
{
    Q_OBJECT

private slots:
    void shouldWriteTheReviewItself()
    {
        const ReviewContent content = aFullReview();
        const auto written = JsonExporter().write(content, {});
        QVERIFY(written);
        QCOMPARE(QJsonDocument::fromJson(*written).object(), reviewToJson(content));
    }

    void shouldKeepPrivateNotesAndSaySo()
    {
        // The registry asks isFaithful() before it takes private notes out.
        const ExporterRegistry registry;
        const Exporter *exporter = registry.byId(u"json"_s);
        QVERIFY(exporter && exporter->isFaithful());
        ReviewContent content = aFullReview();
        Note secret = content.notes.constFirst();
        secret.id = NoteId::create();
        secret.isPrivate = true;
        secret.text = u"Ask Noor afterwards"_s;
        content.notes.append(secret);
        QVERIFY(registry.write(*exporter, content, {})->contains("Ask Noor afterwards"));
        QVERIFY(!registry.write(*registry.byId(u"markdown"_s), content, {})->contains("Ask Noor afterwards"));
    }

    void shouldBeReadBackWithItsAttachments()
    {
        const ReviewContent content = aFullReview();
        const auto written = JsonExporter().write(content, {});
        const auto read = importBytes(JsonImporter(), *written, u"review.json"_s);
        QVERIFY(read);
        QVERIFY(read->reviews.constFirst() == content);
    }

    void shouldBeNamedForPeopleAndFiles()
    {
        const JsonExporter exporter;
        QCOMPARE(exporter.suffix(), u"json"_s);
        QVERIFY(!exporter.label().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestJsonExporter)
#include "tst_jsonexporter.moc"
