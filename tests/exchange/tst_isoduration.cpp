// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/isoduration.h"

#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class TestIsoDuration : public QObject
{
    Q_OBJECT

private slots:
    void shouldReadDurations_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("milliseconds");
        QTest::newRow("zero") << u"PT0S"_s << qint64(0);
        QTest::newRow("minutes") << u"PT35M33S"_s << qint64(2'133'000);
        QTest::newRow("hours") << u"PT1H5M24S"_s << qint64(3'924'000);
        QTest::newRow("days") << u"P1DT2H"_s << qint64(93'600'000);
        QTest::newRow("weeks") << u"P2W"_s << qint64(1'209'600'000);
        QTest::newRow("fraction") << u"PT0.5S"_s << qint64(500);
    }

    void shouldReadDurations()
    {
        QFETCH(const QString, text);
        QFETCH(const qint64, milliseconds);
        const auto read = isoDuration(text);
        QVERIFY(read.has_value());
        QCOMPARE(read->count(), milliseconds);
    }

    void shouldRefuseAnythingElse_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto *text :
             {"", "P", "PT", "P1DT", "P1Y", "P1M", "PT5", "5M", "PT99999999999S", "PT1H junk", "-PT1H"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void shouldRefuseAnythingElse()
    {
        QFETCH(const QString, text);
        QVERIFY(!isoDuration(text).has_value());
    }
};

QTEST_GUILESS_MAIN(TestIsoDuration)
#include "tst_isoduration.moc"
