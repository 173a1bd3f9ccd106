// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/syslogline.h"

#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class TestSyslogLine : public QObject
{
    Q_OBJECT

private slots:
    void shouldReadTheOldForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("severity");
        QTest::addColumn<QString>("clock");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("process");
        QTest::addColumn<QString>("message");

        QTest::newRow("padded day") << u"Nov  3 09:23:38 web1 automount[7998]: lookup failed"_s << -1
                                    << u"0-11-3 09:23:38.000"_s << u"web1"_s << u"automount"_s << u"7998"_s
                                    << u"lookup failed"_s;
        QTest::newRow("zero before the day") << u"Nov 03 09:23:38 web1 cron: done"_s << -1 << u"0-11-3 09:23:38.000"_s
                                             << u"web1"_s << u"cron"_s << QString() << u"done"_s;
        QTest::newRow("priority") << u"<34>Oct 11 22:14:15 web1 su: 'su root' failed"_s << 2
                                  << u"0-10-11 22:14:15.000"_s << u"web1"_s << u"su"_s << QString()
                                  << u"'su root' failed"_s;
        QTest::newRow("priority beyond all") << u"<3444>Oct 11 22:14:15 web1 su: x"_s << -1 << u"0-10-11 22:14:15.000"_s
                                             << u"web1"_s << u"su"_s << QString() << u"x"_s;
        QTest::newRow("fraction") << u"Oct 11 22:14:15.123456 web1 su: x"_s << -1 << u"0-10-11 22:14:15.123"_s
                                  << u"web1"_s << u"su"_s << QString() << u"x"_s;
        QTest::newRow("year before") << u"Oct 11 2024 22:14:15 web1 su: x"_s << -1 << u"2024-10-11 22:14:15.000"_s
                                     << u"web1"_s << u"su"_s << QString() << u"x"_s;
        QTest::newRow("year behind") << u"Oct 11 22:14:15 2024 web1 su: x"_s << -1 << u"2024-10-11 22:14:15.000"_s
                                     << u"web1"_s << u"su"_s << QString() << u"x"_s;
        QTest::newRow("router") << u"*Mar  1 18:46:11.500: %SYS-5-CONFIG_I: Configured"_s << -1
                                << u"0-3-1 18:46:11.500"_s << QString() << u"%SYS-5-CONFIG_I"_s << QString()
                                << u"Configured"_s;
        QTest::newRow("no host") << u"Mar  8 15:18:40 kernel: x: y"_s << -1 << u"0-3-8 15:18:40.000"_s << QString()
                                 << u"kernel"_s << QString() << u"x: y"_s;
        QTest::newRow("address as host") << u"Mar  8 15:18:40 127:0:ab::1 sshd: no"_s << -1 << u"0-3-8 15:18:40.000"_s
                                         << u"127:0:ab::1"_s << u"sshd"_s << QString() << u"no"_s;
        QTest::newRow("no program") << u"Mar  8 15:18:40 web1 just words here"_s << -1 << u"0-3-8 15:18:40.000"_s
                                    << u"web1"_s << QString() << QString() << u"just words here"_s;
        QTest::newRow("leap day") << u"Feb 29 15:18:40 web1 x: y"_s << -1 << u"0-2-29 15:18:40.000"_s << u"web1"_s
                                  << u"x"_s << QString() << u"y"_s;
        QTest::newRow("time alone") << u"03:00:00.250 worker DEBUG done"_s << -1 << u"0-0-0 03:00:00.250"_s << QString()
                                    << QString() << QString() << u"worker DEBUG done"_s;
    }

    void shouldReadTheOldForm()
    {
        QFETCH(const QString, text);
        const auto line = parseSyslogLine(text);
        QVERIFY(line.has_value());
        QVERIFY(!line->exact.has_value());
        QTEST(line->entry.severity, "severity");
        const QString clock = u"%1-%2-%3 %4"_s.arg(line->clock.year)
                                  .arg(line->clock.month)
                                  .arg(line->clock.day)
                                  .arg(line->clock.time.toString(u"hh:mm:ss.zzz"));
        QTEST(clock, "clock");
        QTEST(line->entry.host, "host");
        QTEST(line->entry.program, "program");
        QTEST(line->entry.processId, "process");
        QTEST(line->entry.message, "message");
    }

    void shouldReadTheNewForm()
    {
        const auto line = parseSyslogLine(
            u"<165>1 2026-10-11T22:14:15.003456+02:00 web1 shop 8710 ID47 [a@1 k=\"v\\\"]\" l=\"w\"][b@2 m=\"n\"] \uFEFFAn event"_s);
        QVERIFY(line.has_value());
        QCOMPARE(line->entry.severity, 5);
        QVERIFY(line->exact.has_value());
        QCOMPARE(line->exact->utc.toString(Qt::ISODateWithMs), u"2026-10-11T20:14:15.003Z"_s);
        QCOMPARE(line->exact->zone, QByteArray("UTC+02:00"));
        QCOMPARE(line->entry.host, u"web1"_s);
        QCOMPARE(line->entry.program, u"shop"_s);
        QCOMPARE(line->entry.processId, u"8710"_s);
        QCOMPARE(line->entry.details, (QStringList{u"ID47"_s, u"a@1 k=\"v\\\"]\" l=\"w\""_s, u"b@2 m=\"n\""_s}));
        QCOMPARE(line->entry.message, u"An event"_s);
    }

    void shouldLeaveOutWhatIsNil()
    {
        const auto line = parseSyslogLine(u"<34>1 2026-10-11T22:14:15Z - - - - - no more"_s);
        QVERIFY(line.has_value());
        QVERIFY(line->entry.host.isEmpty() && line->entry.program.isEmpty() && line->entry.processId.isEmpty());
        QVERIFY(line->entry.details.isEmpty());
        QCOMPARE(line->entry.message, u"no more"_s);
    }

    void shouldReadIsoTimesOfRsyslog()
    {
        const auto line = parseSyslogLine(u"2026-11-03T09:23:38.123456+01:00 web1 sshd[21]: hello"_s);
        QVERIFY(line.has_value());
        QCOMPARE(line->exact->utc.toString(Qt::ISODateWithMs), u"2026-11-03T08:23:38.123Z"_s);
        QCOMPARE(line->entry.host, u"web1"_s);
        QCOMPARE(line->entry.program, u"sshd"_s);
        QCOMPARE(line->entry.message, u"hello"_s);
    }

    void shouldRefuseAnythingElse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("words") << u"<7>unparsable line"_s;
        QTest::newRow("month") << u"Foo  3 09:23:38 web1 x: y"_s;
        QTest::newRow("day") << u"Nov 31 09:23:38 web1 x: y"_s;
        QTest::newRow("hour") << u"Nov  3 24:23:38 web1 x: y"_s;
        QTest::newRow("new form without a time") << u"<34>1 - web1 shop - - - x"_s;
        QTest::newRow("iso without zone") << u"2026-11-03T09:23:38 web1 x: y"_s;
        QTest::newRow("brackets without end") << u"[[[[[[[[["_s;
    }

    void shouldRefuseAnythingElse()
    {
        QFETCH(const QString, text);
        QVERIFY(!parseSyslogLine(text).has_value());
    }

    void shouldEndWithOpenBracketsAndLongLines()
    {
        const auto open = parseSyslogLine(u"<34>1 2026-10-11T22:14:15Z a b c d [x y=\"never closed\\"_s);
        QVERIFY(open.has_value());
        QVERIFY(open->entry.message.isEmpty());
        const auto endless = parseSyslogLine(u"Nov  3 09:23:38 web1 x"_s + QString(60'000, u'['));
        QVERIFY(endless.has_value());
        QCOMPARE(endless->entry.message.size(), 60'001);
    }
};

QTEST_GUILESS_MAIN(TestSyslogLine)
#include "tst_syslogline.moc"
