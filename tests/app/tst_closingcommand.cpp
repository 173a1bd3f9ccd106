// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/debriefprocess.h"

#include <QTest>

using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestClosingCommand : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_debrief = std::make_unique<DebriefProcess>();
        QCOMPARE(m_debrief->run({u"new"_s, u"Storage full"_s, u"--zone"_s, u"UTC"_s}).exitCode, 0);
    }

    void shouldPrintWhatIsOpen()
    {
        QCOMPARE(m_debrief->run({u"add"_s, u"Storage"_s, u"! Limit the retries"_s}).exitCode, 0);
        QCOMPARE(m_debrief->run({u"add"_s, u"Storage"_s, u"? Who owns\x1b[31m the cache"_s}).exitCode, 0);
        const Ran ran = m_debrief->run({u"closing"_s, u"Storage"_s});
        // Something being open is no failure.
        QCOMPARE(ran.exitCode, 0);
        QCOMPARE(ran.err, QByteArray());
        for (const char *expected :
             {"without an owner", "Limit the retries", "parked", "Who owns", "Fewer than three", "0 went wrong"})
            QVERIFY2(ran.out.contains(expected), ran.out);
        QVERIFY(!ran.out.contains('\x1b'));
    }

    void shouldPrintJson()
    {
        const QString id = m_debrief->run({u"add"_s, u"Storage"_s, u"! Limit the retries"_s, u"--json"_s})
                               .object()
                               .value(u"id"_s)
                               .toString();
        const Ran ran = m_debrief->run({u"closing"_s, u"Storage"_s, u"--json"_s});
        QCOMPARE(ran.exitCode, 0);
        const QJsonObject closing = ran.object();
        const QJsonArray points = closing[u"points"_s].toArray();
        QCOMPARE(points.size(), 7);
        int open = 0;
        for (const auto point : points) {
            open += point[u"count"_s].toInt() > 0 ? 1 : 0;
            QVERIFY(!point[u"text"_s].toString().isEmpty());
            if (point[u"point"_s] == u"actions_without_owner"_s)
                QCOMPARE(point[u"ids"_s], (QJsonArray{id}));
        }
        QCOMPARE(closing[u"open_points"_s], open);
        QCOMPARE(closing[u"balance"_s][u"went_wrong"_s], 0);
        QVERIFY(closing[u"show_of_hands"_s].isNull());
    }

    void shouldSayWhenThereIsNoSuchReview()
    {
        const Ran ran = m_debrief->run({u"closing"_s, u"Nowhere"_s});
        QCOMPARE(ran.exitCode, 1);
        QVERIFY(!ran.err.isEmpty());
        QCOMPARE(m_debrief->run({u"closing"_s}).exitCode, 2);
    }

private:
    std::unique_ptr<DebriefProcess> m_debrief;
};

QTEST_GUILESS_MAIN(TestClosingCommand)
#include "tst_closingcommand.moc"
