// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/text/codelanguages.h"

#include <KSyntaxHighlighting/Definition>

#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class TestCodeLanguages : public QObject
{
    Q_OBJECT

private slots:
    void shouldKnowMany()
    {
        const CodeLanguages languages;
        const QStringList names = languages.names();
        QCOMPARE_GT(names.size(), 200);
        for (const QString &name :
             {u"YAML"_s, u"JSON"_s, u"Bash"_s, u"SQL"_s, u"Log File (simplified)"_s, u"Markdown"_s})
            QVERIFY2(names.contains(name), qPrintable(name));
        QVERIFY(!names.contains(u"None"_s));
        for (const QString &name : names)
            QVERIFY2(languages.definition(name).isValid(), qPrintable(name));
        QVERIFY(!languages.definition(u"Klingon"_s).isValid());
    }

    void shouldGuess_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::newRow("log with times") << u"2026-11-12T22:08:14Z ERROR pool timeout\n2026-11-12T22:08:15Z WARN retry"_s
                                        << u"Log File (simplified)"_s;
        QTest::newRow("log with clock") << u"22:08:14.120 [main] started\n22:08:15.000 [main] failed\n  at com.x.Y"_s
                                        << u"Log File (simplified)"_s;
        QTest::newRow("log with levels") << u"[ERROR] no connection\n[INFO] retry"_s << u"Log File (simplified)"_s;
        QTest::newRow("logfmt") << u"level=error msg=timeout\nlevel=info msg=ok"_s << u"Log File (simplified)"_s;
        QTest::newRow("access log") << u"192.0.2.1 - - [12/Nov/2026:22:08:14 +0000] \"GET / HTTP/1.1\" 502 0"_s
                                    << u"Log File (simplified)"_s;
        QTest::newRow("syslog") << u"Nov 12 22:08:14 db1 postgres[9]: LOG:  checkpoint"_s << u"Log File (simplified)"_s;
        QTest::newRow("shell") << u"$ kubectl get pods\nNAME READY\n"_s << u"Bash"_s;
        QTest::newRow("prompt") << u"ada@host:~/src# systemctl restart checkout"_s << u"Bash"_s;
        QTest::newRow("script") << u"#!/bin/sh\nset -e\n"_s << u"Bash"_s;
        QTest::newRow("python script") << u"#!/usr/bin/env python3\nprint(1)\n"_s << u"Python"_s;
        QTest::newRow("sql") << u"SELECT id FROM orders\nWHERE state = 'new';"_s << u"SQL"_s;
        QTest::newRow("sql in lower case") << u"  alter table orders add column x int;"_s << u"SQL"_s;
        QTest::newRow("sql after a comment") << u"-- add vouchers\nALTER TABLE orders ADD x int;"_s << u"SQL"_s;
        QTest::newRow("json") << u"{\"a\": [1, 2]}"_s << u"JSON"_s;
        QTest::newRow("json lines") << u"{\"a\": 1}\n{\"a\": 2}\n"_s << u"JSON"_s;
        QTest::newRow("yaml") << u"replicas: 3\nimage: app:1.2\nenv:\n  - name: X\n    value: y\n"_s << u"YAML"_s;
        QTest::newRow("yaml document") << u"---\nkind: Pod\n"_s << u"YAML"_s;
        QTest::newRow("ini") << u"[server]\nport = 80\n"_s << u"INI Files"_s;
        QTest::newRow("xml") << u"<?xml version=\"1.0\"?>\n<a/>"_s << u"XML"_s;
        QTest::newRow("html") << u"<!DOCTYPE html>\n<html></html>"_s << u"HTML"_s;
        QTest::newRow("diff") << u"diff --git a/x b/x\n--- a/x\n+++ b/x\n"_s << u"Diff"_s;
        QTest::newRow("patch") << u"--- a/x\n+++ b/x\n@@ -1 +1 @@\n"_s << u"Diff"_s;
        QTest::newRow("prose") << u"We then saw that the pool was empty."_s << QString();
        QTest::newRow("prose with a colon") << u"Note: the pool was empty."_s << QString();
        QTest::newRow("prose with a share") << u"100% of the orders failed."_s << QString();
        QTest::newRow("prose with a time") << u"At 22:08 the pool was empty."_s << QString();
        QTest::newRow("a heading") << u"# What happened\n\nThe pool was empty."_s << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("blank") << u" \n\n "_s << QString();
    }

    void shouldGuess()
    {
        QFETCH(const QString, text);
        QTEST(CodeLanguages().guess(text), "language");
    }

    void shouldTrustTheNameOfAFile()
    {
        const CodeLanguages languages;
        QCOMPARE(languages.guess(u"SELECT 1"_s, u"deploy.yaml"_s), u"YAML"_s);
        QCOMPARE(languages.guess({}, u"V318__order.sql"_s).first(3), u"SQL"_s);
        QCOMPARE(languages.guess(u"{\"a\": 1}"_s, u"no suffix"_s), u"JSON"_s);
    }

    void shouldNotTakeLong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("one long line") << u"a"_s.repeated(1'000'000);
        QTest::newRow("brackets") << u"["_s.repeated(1'000'000);
        QTest::newRow("many lines") << u"key: value\n"_s.repeated(100'000);
        QTest::newRow("dashes") << u"- "_s.repeated(500'000);
        QTest::newRow("spaces") << u" "_s.repeated(1'000'000);
    }

    void shouldNotTakeLong()
    {
        QFETCH(const QString, text);
        const CodeLanguages languages;
        std::ignore = languages.names();
        QElapsedTimer timer;
        timer.start();
        std::ignore = languages.guess(text);
        QCOMPARE_LT(timer.elapsed(), 500);
    }
};

QTEST_GUILESS_MAIN(TestCodeLanguages)

#include "tst_codelanguages.moc"
