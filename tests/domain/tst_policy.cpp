// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/policy.h"

#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace debrief;

class TestPolicy : public QObject
{
    Q_OBJECT

private slots:
    void shouldFollowTheSources();
    void shouldRoundTripThroughJson();
    void shouldKeepNoRulesAtAll();
    void shouldBeTheUsualOneForForeignJson_data();
    void shouldBeTheUsualOneForForeignJson();
    void shouldFindSeveritiesHoweverTheyAreWritten_data();
    void shouldFindSeveritiesHoweverTheyAreWritten();
    void shouldSayWhenAReviewIsDue();
    void shouldHaveNoDeadlineWhereNoneApplies();
};

void TestPolicy::shouldFollowTheSources()
{
    const ReviewPolicy policy = ReviewPolicy::usual();
    QCOMPARE(policy.rules.size(), 4);
    QCOMPARE(policy.ruleFor(QStringLiteral("SEV-1"))->deadlineHours, 24);
    QCOMPARE(policy.ruleFor(QStringLiteral("SEV-2"))->deadlineHours, 24);
    QCOMPARE(policy.ruleFor(QStringLiteral("SEV-3"))->deadlineHours, 120);
    QVERIFY(policy.ruleFor(QStringLiteral("SEV-3"))->needsReview);
    QVERIFY(!policy.ruleFor(QStringLiteral("SEV-4"))->needsReview);
}

void TestPolicy::shouldRoundTripThroughJson()
{
    const ReviewPolicy policy{{{QStringLiteral("P0 \"kritisch\" ü"), true, 0}, {QStringLiteral("P1"), false, 72}}};
    const QByteArray text = QJsonDocument(policy.toJson()).toJson();
    QCOMPARE(ReviewPolicy::fromJson(QJsonDocument::fromJson(text).object()), policy);
    QCOMPARE(ReviewPolicy::fromJson(ReviewPolicy::usual().toJson()), ReviewPolicy::usual());
}

void TestPolicy::shouldKeepNoRulesAtAll()
{
    QCOMPARE(ReviewPolicy::fromJson(ReviewPolicy().toJson()), ReviewPolicy());
}

void TestPolicy::shouldBeTheUsualOneForForeignJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("other") << QByteArray(R"({"policy": 3})");
    QTest::newRow("no list") << QByteArray(R"({"rules": "all"})");
    QTest::newRow("no objects") << QByteArray(R"({"rules": [1, 2]})");
    QTest::newRow("no name") << QByteArray(
        R"({"rules": [{"severity": "", "needs_review": true, "deadline_hours": 3}]})");
    QTest::newRow("no flag") << QByteArray(R"({"rules": [{"severity": "A", "needs_review": 1, "deadline_hours": 3}]})");
    QTest::newRow("negative") << QByteArray(
        R"({"rules": [{"severity": "A", "needs_review": true, "deadline_hours": -3}]})");
    QTest::newRow("endless") << QByteArray(
        R"({"rules": [{"severity": "A", "needs_review": true, "deadline_hours": 2000000000}]})");
    QTest::newRow("fraction") << QByteArray(
        R"({"rules": [{"severity": "A", "needs_review": true, "deadline_hours": 2.5}]})");
}

void TestPolicy::shouldBeTheUsualOneForForeignJson()
{
    QFETCH(QByteArray, text);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(ReviewPolicy::fromJson(document.object()), ReviewPolicy::usual());
}

void TestPolicy::shouldFindSeveritiesHoweverTheyAreWritten_data()
{
    QTest::addColumn<QString>("severity");
    QTest::addColumn<QString>("expected");
    QTest::newRow("same") << QStringLiteral("SEV-2") << QStringLiteral("SEV-2");
    QTest::newRow("lower case, no mark") << QStringLiteral("sev2") << QStringLiteral("SEV-2");
    QTest::newRow("space") << QStringLiteral(" Sev 2 ") << QStringLiteral("SEV-2");
    QTest::newRow("other number") << QStringLiteral("SEV-22") << QString();
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("marks only") << QStringLiteral("--") << QString();
}

void TestPolicy::shouldFindSeveritiesHoweverTheyAreWritten()
{
    QFETCH(QString, severity);
    QFETCH(QString, expected);
    const ReviewPolicy policy = ReviewPolicy::usual();
    const SeverityRule *rule = policy.ruleFor(severity);
    QCOMPARE(rule ? rule->severity : QString(), expected);
}

void TestPolicy::shouldSayWhenAReviewIsDue()
{
    const ReviewPolicy policy = ReviewPolicy::usual();
    // Across the change to summer time: hours count, not wall clocks.
    const QDateTime resolved(QDate(2021, 3, 27), QTime(22, 0), QTimeZone("Europe/Berlin"));
    const QDateTime due = policy.dueAt(QStringLiteral("SEV-1"), resolved);
    QCOMPARE(due, QDateTime(QDate(2021, 3, 28), QTime(21, 0), QTimeZone::UTC));
    QCOMPARE(due.timeSpec(), Qt::UTC);
    QCOMPARE(policy.dueAt(QStringLiteral("SEV-3"), resolved), resolved.addSecs(120 * 3600));
}

void TestPolicy::shouldHaveNoDeadlineWhereNoneApplies()
{
    const ReviewPolicy policy = ReviewPolicy::usual();
    const QDateTime resolved(QDate(2021, 3, 27), QTime(22, 0), QTimeZone::UTC);
    QVERIFY(!policy.dueAt(QStringLiteral("SEV-4"), resolved).isValid());
    QVERIFY(!policy.dueAt(QStringLiteral("who knows"), resolved).isValid());
    QVERIFY(!policy.dueAt(QString(), resolved).isValid());
    QVERIFY(!policy.dueAt(QStringLiteral("SEV-1"), {}).isValid());
}

QTEST_GUILESS_MAIN(TestPolicy)

#include "tst_policy.moc"
