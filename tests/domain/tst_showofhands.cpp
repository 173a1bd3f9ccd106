// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/showofhands.h"

#include <QJsonObject>
#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class TestShowOfHands : public QObject
{
    Q_OBJECT

private slots:
    void shouldComeBackFromJson()
    {
        const ShowOfHands hands{8, 7, 6, u"Shorter next time"_s};
        QCOMPARE(ShowOfHands::fromJson(hands.toJson()), hands);
        const ShowOfHands remark{0, 0, 0, u"Only words"_s};
        QCOMPARE(ShowOfHands::fromJson(remark.toJson()), remark);
    }

    void shouldBeForgottenWhenEmpty()
    {
        QVERIFY(ShowOfHands().isEmpty());
        QVERIFY(ShowOfHands().toJson().isUndefined());
        QVERIFY(ShowOfHands::fromJson(QJsonValue::Undefined).isEmpty());
        QVERIFY(ShowOfHands::fromJson(u"nonsense"_s).isEmpty());
    }

    void shouldCutWhatMakesNoSense()
    {
        const QJsonObject json{{u"present"_s, 4}, {u"learned_something"_s, 9}, {u"would_come_again"_s, -3}};
        QCOMPARE(ShowOfHands::fromJson(json), (ShowOfHands{4, 4, 0, {}}));
        QCOMPARE(ShowOfHands::fromJson(QJsonObject{{u"present"_s, -1}}), ShowOfHands());
    }
};

QTEST_GUILESS_MAIN(TestShowOfHands)
#include "tst_showofhands.moc"
