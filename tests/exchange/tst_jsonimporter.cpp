// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/jsonimporter.h"

#include "exchange/reviewjson.h"
#include "support/builders.h"
#include "support/exchangefiles.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestJsonImporter : public QObject
{
    Q_OBJECT

private slots:
    void shouldBeRecognisedByItsContent()
    {
        const ImporterRegistry registry;
        QTemporaryDir folder;
        const QString path = folder.filePath(u"anything.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(reviewJsonText(aFullReview()));
        file.close();
        const auto read = registry.readFile(path, {}, {});
        QVERIFY(read);
        QCOMPARE(read->formatId, u"json"_s);
        QVERIFY(read->reviews.constFirst() == aFullReviewAsIn(*read));
    }

    void shouldReadAnArrayOfReviews()
    {
        const QByteArray both =
            "[" + reviewJsonText(aFullReview(u"One"_s)) + "," + reviewJsonText(aFullReview(u"Two"_s)) + "]";
        const auto read = importBytes(JsonImporter(), both, u"reviews.json"_s);
        QVERIFY(read);
        QCOMPARE(read->reviews.size(), 2);
        QCOMPARE(read->reviews.constLast().review.title, u"Two"_s);
    }

    void shouldNameWhatItCannotRead_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("named");
        const QByteArray good = reviewJsonText(aFullReview());
        QTest::newRow("cut off") << good.left(good.size() / 2) << u"review.json"_s;
        QTest::newRow("no JSON") << QByteArray("{\"format\": ") << u"review.json"_s;
        QTest::newRow("a bad time") << QByteArray(good).replace("\"happened_at\": \"2026", "\"happened_at\": \"x026")
                                    << u"happened_at"_s;
    }

    void shouldNameWhatItCannotRead()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, named);
        const auto read = importBytes(JsonImporter(), content, u"review.json"_s);
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(named), qPrintable(read.error().message));
    }

private:
    /// The same review: one made anew has other ids.
    static ReviewContent aFullReviewAsIn(const ImportResult &read)
    {
        const QByteArray again = reviewJsonText(read.reviews.constFirst());
        return importBytes(JsonImporter(), again, u"again.json"_s)->reviews.constFirst();
    }
};

QTEST_GUILESS_MAIN(TestJsonImporter)
#include "tst_jsonimporter.moc"
