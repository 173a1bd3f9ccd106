// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlscript.h"

#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class SqlScriptTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldSplitStatements_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("nothing") << QString() << QStringList();
        QTest::newRow("blanks") << u" \n\t"_s << QStringList();
        QTest::newRow("comments alone") << u"-- one;\n/* two; */\n-- three"_s << QStringList();
        QTest::newRow("two") << u"SELECT 1; SELECT 2;"_s << QStringList({u"SELECT 1;"_s, u"SELECT 2;"_s});
        QTest::newRow("last without a semicolon")
            << u"SELECT 1;\nSELECT 2\n"_s << QStringList({u"SELECT 1;"_s, u"SELECT 2"_s});
        QTest::newRow("empty ones") << u";; SELECT 1;;"_s << QStringList({u"SELECT 1;"_s});
        QTest::newRow("comment before") << u"-- a; b\nSELECT 1;"_s << QStringList({u"SELECT 1;"_s});
        QTest::newRow("comment within") << u"SELECT 1 -- a; b\n, 2 /* ; */;"_s
                                        << QStringList({u"SELECT 1 -- a; b\n, 2 /* ; */;"_s});
        QTest::newRow("string") << u"SELECT ';', 'it''s; ' ;SELECT 2;"_s
                                << QStringList({u"SELECT ';', 'it''s; ' ;"_s, u"SELECT 2;"_s});
        QTest::newRow("quoted names") << u"SELECT \"a;\", `b;`, [c;];SELECT 2;"_s
                                      << QStringList({u"SELECT \"a;\", `b;`, [c;];"_s, u"SELECT 2;"_s});
        QTest::newRow("dashes in a string")
            << u"SELECT '--'; SELECT 2;"_s << QStringList({u"SELECT '--';"_s, u"SELECT 2;"_s});
        QTest::newRow("minus and division")
            << u"SELECT 1 - 2 / 3; SELECT 2;"_s << QStringList({u"SELECT 1 - 2 / 3;"_s, u"SELECT 2;"_s});
        QTest::newRow("string without an end") << u"SELECT 'a; SELECT 2;"_s << QStringList({u"SELECT 'a; SELECT 2;"_s});
        QTest::newRow("comment without an end") << u"SELECT 1; /* SELECT 2;"_s << QStringList({u"SELECT 1;"_s});
        const QString trigger = u"CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 1; SELECT 2; END;"_s;
        QTest::newRow("trigger") << trigger + u"SELECT 3;"_s << QStringList({trigger, u"SELECT 3;"_s});
        const QString temporary = u"create temp trigger t after insert on a begin select 1; end ;"_s;
        QTest::newRow("temporary trigger, small letters")
            << temporary + u"SELECT 3;"_s << QStringList({temporary, u"SELECT 3;"_s});
        const QString withCase =
            u"CREATE TEMPORARY TRIGGER t AFTER INSERT ON a BEGIN SELECT CASE WHEN 1 THEN 2 END; SELECT 2; /* x */ END;"_s;
        QTest::newRow("CASE in a trigger") << withCase + u"SELECT 3;"_s << QStringList({withCase, u"SELECT 3;"_s});
        QTest::newRow("CASE elsewhere") << u"SELECT CASE WHEN 1 THEN 2 END; SELECT 2;"_s
                                        << QStringList({u"SELECT CASE WHEN 1 THEN 2 END;"_s, u"SELECT 2;"_s});
        QTest::newRow("transaction") << u"BEGIN; SELECT 1; END; SELECT 2;"_s
                                     << QStringList({u"BEGIN;"_s, u"SELECT 1;"_s, u"END;"_s, u"SELECT 2;"_s});
        QTest::newRow("table called trigger") << u"CREATE TABLE trigger_log (a); SELECT 1;"_s
                                              << QStringList({u"CREATE TABLE trigger_log (a);"_s, u"SELECT 1;"_s});
    }

    void shouldSplitStatements()
    {
        QFETCH(const QString, script);
        QFETCH(const QStringList, expected);
        QCOMPARE(sqlStatements(script), expected);
    }
};

QTEST_GUILESS_MAIN(SqlScriptTest)

#include "tst_sqlscript.moc"
