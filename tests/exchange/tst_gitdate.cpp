// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/gitdate.h"

#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class TestGitDate : public QObject
{
    Q_OBJECT

private slots:
    void shouldReadEveryFormOfGit_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc");
        QTest::addColumn<QByteArray>("zone");
        const QString instant = u"2019-10-28T11:42:22Z"_s;
        const QByteArray berlin = "UTC+01:00";
        QTest::newRow("default") << u"Mon Oct 28 12:42:22 2019 +0100"_s << instant << berlin;
        QTest::newRow("one digit") << u"Tue Oct 1 12:42:22 2019 +0200"_s << u"2019-10-01T10:42:22Z"_s
                                   << QByteArray("UTC+02:00");
        QTest::newRow("local") << u"Mon Oct 28 12:42:22 2019"_s << instant << QByteArray("Europe/Berlin");
        QTest::newRow("iso") << u"2019-10-28 12:42:22 +0100"_s << instant << berlin;
        QTest::newRow("iso-strict") << u"2019-10-28T12:42:22+01:00"_s << instant << berlin;
        QTest::newRow("rfc") << u"Mon, 28 Oct 2019 12:42:22 +0100"_s << instant << berlin;
        QTest::newRow("raw") << u"1572262942 +0100"_s << instant << berlin;
        QTest::newRow("unix") << u"1572262942"_s << instant << QByteArray("UTC");
        QTest::newRow("half an hour") << u"Mon Oct 28 17:12:22 2019 +0530"_s << instant << QByteArray("UTC+05:30");
    }

    void shouldReadEveryFormOfGit()
    {
        QFETCH(const QString, text);
        QFETCH(const QByteArray, zone);
        const auto read = gitDate(text, "Europe/Berlin");
        QVERIFY(read.has_value());
        QTEST(read->utc.toString(Qt::ISODate), "utc");
        QCOMPARE(read->zone, zone);
    }

    void shouldRefuseWhatDoesNotTellTheTime_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto *text : {"", "3 days ago", "2019-10-28", "Mon Foo 28 12:42:22 2019 +0100",
                                 "Mon Oct 32 12:42:22 2019 +0100", "999999999999", "Oct 28 2019 12:42"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void shouldRefuseWhatDoesNotTellTheTime()
    {
        QFETCH(const QString, text);
        QVERIFY(!gitDate(text).has_value());
    }
};

QTEST_GUILESS_MAIN(TestGitDate)
#include "tst_gitdate.moc"
