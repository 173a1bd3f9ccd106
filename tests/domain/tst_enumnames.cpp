// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/labels.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace debrief;

class TestEnumNames : public QObject
{
    Q_OBJECT

private slots:
    void shouldNameEveryValueOnce();
    void shouldKnowNoOtherNames();
    void shouldMapSectionsToPhases();

private:
    /// The last value tells how many there are, so that one that was forgotten in the names is found.
    template<typename Enumeration>
    void check(Enumeration last);
};

template<typename Enumeration>
void TestEnumNames::check(Enumeration last)
{
    static const QRegularExpression snakeCase(QStringLiteral("^[a-z]+(_[a-z]+)*$"));
    const QList<Enumeration> values = enumValues<Enumeration>();
    QCOMPARE(values.size(), static_cast<int>(last) + 1);
    QSet<QString> names;
    QSet<int> numbers;
    for (const Enumeration value : values) {
        const QString name = enumName(value);
        QVERIFY2(snakeCase.match(name).hasMatch(), qPrintable(name));
        QCOMPARE(enumFromName<Enumeration>(name), std::optional(value));
        names.insert(name);
        numbers.insert(static_cast<int>(value));
    }
    QCOMPARE(names.size(), values.size());
    QCOMPARE(numbers.size(), values.size());
}

void TestEnumNames::shouldNameEveryValueOnce()
{
    check(ReviewKind::Global);
    check(ReviewState::Published);
    check(Phase::Prevent);
    check(Section::General);
    check(Role::Stakeholder);
    check(TimePrecision::Approximate);
    check(EventKind::Resolution);
    check(Milestone::Resolved);
    check(EvidenceKind::Excerpt);
    check(FactorRole::Lucky);
    check(ActionState::Declined);
    check(Horizon::LongerTerm);
    check(Breadth::IncidentClass);
    check(Level::High);
    check(ActionRelation::MergedInto);
    check(Metric::Downtime);
}

void TestEnumNames::shouldKnowNoOtherNames()
{
    QCOMPARE(enumFromName<Level>(u"huge"), std::nullopt);
    QCOMPARE(enumFromName<Level>(u""), std::nullopt);
    QCOMPARE(enumFromName<Level>(u"High"), std::nullopt);
    QCOMPARE(enumName(static_cast<Level>(99)), QString());
}

void TestEnumNames::shouldMapSectionsToPhases()
{
    for (const Section section : enumValues<Section>()) {
        const auto phase = enumFromName<Phase>(enumName(section));
        QCOMPARE(phaseOf(section), phase.value_or(Phase::None));
    }
    QCOMPARE(phaseOf(Section::Mitigate), Phase::Mitigate);
    QCOMPARE(phaseOf(Section::GotLucky), Phase::None);
}

QTEST_GUILESS_MAIN(TestEnumNames)

#include "tst_enumnames.moc"
