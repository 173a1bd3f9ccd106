// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/stopwatch.h"

#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class TestStopwatch : public QObject
{
    Q_OBJECT

private slots:
    void shouldShowMinutesAndSeconds_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << 0 << u"0:00"_s;
        QTest::newRow("seconds") << 7 << u"0:07"_s;
        QTest::newRow("minutes") << 247 << u"4:07"_s;
        QTest::newRow("just under an hour") << 3599 << u"59:59"_s;
        QTest::newRow("an hour") << 3600 << u"1:00:00"_s;
        QTest::newRow("hours") << 3753 << u"1:02:33"_s;
        QTest::newRow("over") << -65 << u"1:05"_s;
    }

    void shouldShowMinutesAndSeconds()
    {
        QFETCH(int, seconds);
        QTEST(stopwatchLabel(std::chrono::seconds(seconds)), "text");
    }
};

QTEST_GUILESS_MAIN(TestStopwatch)
#include "tst_stopwatch.moc"
