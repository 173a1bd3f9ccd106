// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/sameperson.h"

#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class TestSamePerson : public QObject
{
    Q_OBJECT

private slots:
    void shouldKnowAPersonByAddressElseByName_data()
    {
        QTest::addColumn<Participant>("a");
        QTest::addColumn<Participant>("b");
        QTest::addColumn<bool>("isSame");
        QTest::newRow("address") << person(u"Jane"_s, u"jane@x.org"_s) << person(u"J. Doe"_s, u"JANE@x.org"_s) << true;
        QTest::newRow("namesakes") << person(u"Jane"_s, u"jane@x.org"_s) << person(u"Jane"_s, u"jane@y.org"_s) << false;
        QTest::newRow("one address") << person(u"Jane Doe"_s) << person(u" jane  doe"_s, u"jane@y.org"_s) << true;
        QTest::newRow("others") << person(u"Jane"_s) << person(u"Kim"_s) << false;
    }

    void shouldKnowAPersonByAddressElseByName()
    {
        QFETCH(Participant, a);
        QFETCH(Participant, b);
        QTEST(isSamePerson(a, b), "isSame");
        QTEST(isSamePerson(b, a), "isSame");
    }

    void shouldFillWhatIsEmptyAndAddRoles()
    {
        Participant known = person(u"Jane Doe"_s);
        known.roles = {Role::Scribe};
        Participant other = person(u"jane doe"_s, u"jane@x.org"_s);
        other.team = u"Payments"_s;
        other.roles = {Role::Scribe, Role::Facilitator};
        takeOver(known, other);
        QCOMPARE(known.name, u"Jane Doe"_s);
        QCOMPARE(known.email, u"jane@x.org"_s);
        QCOMPARE(known.team, u"Payments"_s);
        QCOMPARE(known.roles, (QList<Role>{Role::Scribe, Role::Facilitator}));
    }

    void shouldPreferARealName()
    {
        Participant known = person(u"Jane Doe"_s, u"jane.doe@x.org"_s);
        takeOver(known, person(u"Jane Q. Doe"_s, u"jane.doe@x.org"_s));
        QCOMPARE(known.name, u"Jane Q. Doe"_s);
    }

    void shouldNameAnAddress()
    {
        QCOMPARE(nameOfAddress(u"jane.doe@x.org"_s), u"Jane Doe"_s);
        QCOMPARE(nameOfAddress(u"kim_park+oncall@x.org"_s), u"Kim Park"_s);
        QCOMPARE(nameOfAddress(u"@x.org"_s), QString());
    }

private:
    static Participant person(const QString &name, const QString &email = {})
    {
        Participant person;
        person.name = name;
        person.email = email;
        return person;
    }
};

QTEST_GUILESS_MAIN(TestSamePerson)
#include "tst_sameperson.moc"
