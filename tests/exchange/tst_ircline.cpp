// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/ircline.h"

#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;
using Kind = debrief::IrcLine::Kind;

class TestIrcLine : public QObject
{
    Q_OBJECT

private slots:
    void shouldReadLines_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("nick");
        QTest::addColumn<QString>("text");

        QTest::newRow("irssi") << u"00:53 <@ana> it is down"_s << Kind::Message << u"ana"_s << u"it is down"_s;
        QTest::newRow("irssi, no rank") << u"00:53 < ana> it is down"_s << Kind::Message << u"ana"_s << u"it is down"_s;
        QTest::newRow("irssi, action") << u"00:53  * ana sighs"_s << Kind::Action << u"ana"_s << u"sighs"_s;
        QTest::newRow("irssi, joined") << u"00:53 -!- bo [~bo@x.example] has joined #ops"_s << Kind::System << QString()
                                       << u"bo [~bo@x.example] has joined #ops"_s;
        QTest::newRow("irssi, notice") << u"00:53 -ChanServ(ChanServ@services.)- hello - you"_s << Kind::Notice
                                       << u"ChanServ"_s << u"hello - you"_s;
        QTest::newRow("irssi, channel notice")
            << u"00:53 -bot:#ops- build done"_s << Kind::Notice << u"bot"_s << u"build done"_s;
        QTest::newRow("WeeChat") << u"2026-03-12 00:53:21\t@ana\tit is\tdown"_s << Kind::Message << u"ana"_s
                                 << u"it is\tdown"_s;
        QTest::newRow("WeeChat, joined") << u"2026-03-12 00:53:21\t-->\tbo (~bo@x) has joined #ops"_s << Kind::System
                                         << QString() << u"bo (~bo@x) has joined #ops"_s;
        QTest::newRow("WeeChat, quit") << u"2026-03-12 00:53:21\t<--\tbo has quit"_s << Kind::System << QString()
                                       << u"bo has quit"_s;
        QTest::newRow("WeeChat, action") << u"2026-03-12 00:53:21\t *\tana sighs"_s << Kind::Action << u"ana"_s
                                         << u"sighs"_s;
        QTest::newRow("WeeChat, empty") << u"2026-03-12 00:53:21\tana\t"_s << Kind::Message << u"ana"_s << QString();
        QTest::newRow("ZNC") << u"[00:53:21] <ana> it is down"_s << Kind::Message << u"ana"_s << u"it is down"_s;
        QTest::newRow("ZNC, joins") << u"[00:53:21] *** Joins: bo (~bo@x)"_s << Kind::System << QString()
                                    << u"Joins: bo (~bo@x)"_s;
        QTest::newRow("minutes") << u"[00:53] <ana> it is down"_s << Kind::Message << u"ana"_s << u"it is down"_s;
        QTest::newRow("dircproxy") << u"[15 Jan 00:53] <ana!n=ana@x.example> +it is down"_s << Kind::Message << u"ana"_s
                                   << u"+it is down"_s;
        QTest::newRow("ISO") << u"2026-03-12T00:53:21  <ana> it is down"_s << Kind::Message << u"ana"_s
                             << u"it is down"_s;
        QTest::newRow("ISO with zone") << u"[2026-03-12T00:53:21Z] <ana> it is down"_s << Kind::Message << u"ana"_s
                                       << u"it is down"_s;
        QTest::newRow("HexChat") << u"Mar 12 00:53:21 <ana>\tit is down"_s << Kind::Message << u"ana"_s
                                 << u"it is down"_s;
        QTest::newRow("HexChat, action") << u"Mar  2 00:53:21 *\tana sighs"_s << Kind::Action << u"ana"_s << u"sighs"_s;
        QTest::newRow("mIRC, joined") << u"[00:53] * bo (~bo@x) has joined #ops"_s << Kind::System << QString()
                                      << u"bo (~bo@x) has joined #ops"_s;
        QTest::newRow("one word") << u"[00:53] * ana"_s << Kind::Action << u"ana"_s << QString();
        QTest::newRow("colours") << u"[00:53] <\u000304ana\u0003> \u0002it\u000f is \u00034,1down"_s << Kind::Message
                                 << u"ana"_s << u"it is down"_s;
        QTest::newRow("brackets in text") << u"[00:53] <ana> <b> > c"_s << Kind::Message << u"ana"_s << u"<b> > c"_s;
        QTest::newRow("log opened") << u"--- Log opened Thu Jan 15 00:53:21 2009"_s << Kind::Date << QString()
                                    << QString();
        QTest::newRow("day changed") << u"--- Day changed Fri Jan 16 2009"_s << Kind::Date << QString() << QString();
        QTest::newRow("begin") << u"**** BEGIN LOGGING AT Thu Jan 15 00:53:21 2009"_s << Kind::Date << QString()
                               << QString();
        QTest::newRow("closed") << u"--- Log closed Thu Jan 15 00:53:21 2009"_s << Kind::Empty << QString()
                                << QString();
        QTest::newRow("empty") << u"  "_s << Kind::Empty << QString() << QString();
    }

    void shouldReadLines()
    {
        QFETCH(QString, line);
        QFETCH(Kind, kind);
        QFETCH(QString, nick);
        QFETCH(QString, text);
        const auto read = readIrcLine(line);
        QVERIFY(read.has_value());
        QCOMPARE(read->kind, kind);
        QCOMPARE(read->nick, nick);
        QCOMPARE(read->text, text);
    }

    void shouldReadStamps_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QTime>("time");
        QTest::addColumn<int>("offset");

        const QDate day(2026, 3, 12);
        QTest::newRow("date and time") << u"2026-03-12 00:53:21\tana\tx"_s << day << QTime(0, 53, 21) << -1;
        QTest::newRow("fraction") << u"2026-03-12T00:53:21.250Z <ana> x"_s << day << QTime(0, 53, 21, 250) << 0;
        QTest::newRow("fraction is cut") << u"2026-03-12T00:53:21.999999Z <ana> x"_s << day << QTime(0, 53, 21, 999)
                                         << 0;
        QTest::newRow("east") << u"2026-03-12T00:53:21+05:30 <ana> x"_s << day << QTime(0, 53, 21) << 19800;
        QTest::newRow("west") << u"2026-03-12 00:53 -0800 <ana> x"_s << day << QTime(0, 53) << -28800;
        QTest::newRow("no date") << u"[23:59:60] <ana> x"_s << QDate() << QTime(23, 59, 59) << -1;
        QTest::newRow("day changed") << u"--- Day changed Thu Mar 12 2026"_s << day << QTime(0, 0) << -1;
        QTest::newRow("opened") << u"--- Log opened Thu Mar 12 00:53:21 2026"_s << day << QTime(0, 53, 21) << -1;
    }

    void shouldReadStamps()
    {
        QFETCH(QString, line);
        QFETCH(QDate, date);
        QFETCH(QTime, time);
        QFETCH(int, offset);
        const auto read = readIrcLine(line);
        QVERIFY(read.has_value());
        QCOMPARE(read->stamp.date, date);
        QCOMPARE(read->stamp.time, time);
        QCOMPARE(read->stamp.offset.value_or(-1), offset);
    }

    void shouldReadADayWithoutItsYear()
    {
        const auto read = readIrcLine(u"[29 Feb 00:53] <ana> x"_s);
        QVERIFY(read.has_value());
        QCOMPARE(read->stamp.month, 2);
        QCOMPARE(read->stamp.day, 29);
        QVERIFY(!readIrcLine(u"[30 Feb 00:53] <ana> x"_s));
    }

    void shouldLeaveWhatIsNoChat_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line :
             {"restarting it", "11:14 the database went down", "[25:00] <ana> x", "2026-13-01 00:00:00\tana\tx",
              "<ana> no time", "[11:14] ana: x", "--- Log opened some day", "500 <b> errors", "[11:14] <> x"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }

    void shouldLeaveWhatIsNoChat()
    {
        QFETCH(QString, line);
        QVERIFY(!readIrcLine(line).has_value());
    }

    void shouldTellWhatChanged_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("change");
        QTest::newRow("join") << u"[00:53:21] *** Joins bo"_s << u"join"_s;
        QTest::newRow("joined") << u"00:53 -!- bo [x] has joined #ops"_s << u"join"_s;
        QTest::newRow("part") << u"00:53 -!- bo [x] has left #ops [bye]"_s << u"part"_s;
        QTest::newRow("quit") << u"[00:53:21] *** Quits bo (Ping timeout)"_s << u"quit"_s;
        QTest::newRow("nick") << u"[00:53:21] *** bo is now known as bob"_s << u"nick"_s;
        QTest::newRow("mode") << u"00:53 -!- mode/#ops [+o bo] by ana"_s << u"mode"_s;
        QTest::newRow("topic") << u"00:53 -!- ana changed the topic of #ops to: down"_s << u"topic"_s;
        QTest::newRow("kick") << u"00:53 -!- bo was kicked from #ops by ana"_s << u"kick"_s;
        QTest::newRow("server") << u"[15 Jan 00:53] *** You disconnected"_s << u"server"_s;
    }

    void shouldTellWhatChanged()
    {
        QFETCH(QString, line);
        QFETCH(QString, change);
        const auto read = readIrcLine(line);
        QVERIFY(read.has_value());
        QCOMPARE(read->kind, Kind::System);
        QCOMPARE(read->change, change);
    }

    void shouldFindTheDateInAFilesName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QDate>("date");
        QTest::newRow("dashes") << u"ops-2020-06-05.log"_s << QDate(2020, 6, 5);
        QTest::newRow("plain") << u"#ops_20200605.log"_s << QDate(2020, 6, 5);
        QTest::newRow("points") << u"2020.06.05.log"_s << QDate(2020, 6, 5);
        QTest::newRow("a number before") << u"123456789-2020-06-05.log"_s << QDate(2020, 6, 5);
        QTest::newRow("no date") << u"ops-2020-13-05.log"_s << QDate();
        QTest::newRow("longer number") << u"ops-120200605.log"_s << QDate();
        QTest::newRow("none") << u"ops.log"_s << QDate();
    }

    void shouldFindTheDateInAFilesName()
    {
        QFETCH(QString, name);
        QFETCH(QDate, date);
        QCOMPARE(dateInFileName(name), date);
    }
};

QTEST_GUILESS_MAIN(TestIrcLine)
#include "tst_ircline.moc"
