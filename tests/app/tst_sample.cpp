// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/debriefprocess.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace debrief::test;
using namespace Qt::StringLiterals;

/// The sample is what demo, screenshots and many tests use: it must be whole.
class TestSample : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void shouldFollowTheSchema();
    void shouldHaveEnoughOfEverything();
    void shouldHaveEveryMilestoneOnce();
    void shouldUseEveryKindAndState();
    void shouldAskTheQuestionsOfTheLocalSet();
    void shouldHaveNotesToEveryPrompt();
    void shouldHaveAnAgendaOfOneHour();
    void shouldOnlyLinkToPlacesThatDoNotExist();

private:
    QJsonArray list(const QString &key) const { return m_review[key].toArray(); }
    QSet<QString> values(const QString &listKey, const QString &key) const;

    QByteArray m_bytes;
    QJsonObject m_review;
};

QSet<QString> TestSample::values(const QString &listKey, const QString &key) const
{
    QSet<QString> result;
    for (const auto item : list(listKey)) {
        if (item[key].isArray()) {
            for (const auto value : item[key].toArray())
                result.insert(value.toString());
        } else {
            result.insert(item[key].toString());
        }
    }
    return result;
}

void TestSample::initTestCase()
{
    QFile file(samplePath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_bytes = file.readAll();
    m_review = QJsonDocument::fromJson(m_bytes).object();
    QVERIFY(!m_review.isEmpty());
}

void TestSample::shouldFollowTheSchema()
{
    QCOMPARE(schemaProblems(m_bytes), QByteArray());
}

void TestSample::shouldHaveEnoughOfEverything()
{
    QVERIFY(list(u"events"_s).size() >= 45);
    QCOMPARE(list(u"participants"_s).size(), 10);
    QVERIFY(list(u"factors"_s).size() >= 8);
    QVERIFY(list(u"actions"_s).size() >= 12);
    QVERIFY(!list(u"action_links"_s).isEmpty());
    const QSet<QString> evidence = [this] {
        QSet<QString> kinds;
        for (const auto event : list(u"events"_s)) {
            for (const auto item : event[u"evidence"_s].toArray())
                kinds.insert(item[u"kind"_s].toString());
        }
        return kinds;
    }();
    QCOMPARE(evidence, (QSet<QString>{u"link"_s, u"excerpt"_s, u"picture"_s}));
    int approximate = 0;
    int ranges = 0;
    int knownLater = 0;
    for (const auto event : list(u"events"_s)) {
        approximate += event[u"precision"_s] == u"approximate"_s ? 1 : 0;
        ranges += event[u"ends_at"_s].isString() ? 1 : 0;
        knownLater += event[u"known_at"_s].isString() ? 1 : 0;
    }
    QVERIFY(approximate >= 3 && ranges >= 3 && knownLater >= 5);
}

void TestSample::shouldHaveEveryMilestoneOnce()
{
    QStringList milestones;
    for (const auto event : list(u"events"_s)) {
        for (const auto milestone : event[u"milestones"_s].toArray())
            milestones.append(milestone.toString());
    }
    QCOMPARE(milestones, (QStringList{u"impact_began"_s, u"detected"_s, u"acknowledged"_s, u"diagnosed"_s,
                                      u"mitigated"_s, u"resolved"_s}));
    // Past midnight in the incident's zone.
    QVERIFY(m_review[u"milestones"_s][u"impact_began"_s][u"at"_s].toString().startsWith(u"2026-11-12"_s));
    QVERIFY(m_review[u"milestones"_s][u"resolved"_s][u"at"_s].toString().startsWith(u"2026-11-13"_s));
}

void TestSample::shouldUseEveryKindAndState()
{
    QCOMPARE(values(u"events"_s, u"kind"_s).size(), 11);
    QCOMPARE(values(u"actions"_s, u"state"_s).size(), 5);
    QCOMPARE(values(u"actions"_s, u"phase"_s).size(), 5);
    QCOMPARE(values(u"factors"_s, u"role"_s).size(), 4);
    QVERIFY(values(u"participants"_s, u"roles"_s)
                .contains(QSet<QString>{u"incident_commander"_s, u"scribe"_s, u"facilitator"_s}));
    QVERIFY(!values(u"participants"_s, u"roles"_s).contains(u"senior_leadership"_s));
    for (const auto action : list(u"actions"_s)) {
        for (const QString &key : {u"title"_s, u"description"_s, u"done_when"_s, u"owner"_s})
            QVERIFY2(!action[key].toString().isEmpty(), qPrintable(action[u"title"_s].toString() + key));
        QCOMPARE(action[u"decline_reason"_s].toString().isEmpty(), action[u"state"_s] != u"declined"_s);
    }
}

void TestSample::shouldAskTheQuestionsOfTheLocalSet()
{
    DebriefProcess debrief;
    const QJsonArray prompts = debrief.run({u"new"_s, u"Fresh"_s, u"--json"_s}).object().value(u"prompts"_s).toArray();
    QStringList fresh;
    for (const auto prompt : prompts)
        fresh.append(prompt[u"section"_s].toString() + u": "_s + prompt[u"text"_s].toString());
    QStringList sample;
    for (const auto prompt : list(u"prompts"_s))
        sample.append(prompt[u"section"_s].toString() + u": "_s + prompt[u"text"_s].toString());
    QCOMPARE(sample, fresh);
}

void TestSample::shouldHaveNotesToEveryPrompt()
{
    for (const auto prompt : list(u"prompts"_s)) {
        int count = 0;
        for (const auto note : list(u"notes"_s))
            count += note[u"prompt"_s] == prompt[u"id"_s] ? 1 : 0;
        QVERIFY2(count >= 2, qPrintable(prompt[u"text"_s].toString()));
    }
    int privateCount = 0;
    int parkedCount = 0;
    for (const auto note : list(u"notes"_s)) {
        privateCount += note[u"private"_s].toBool() ? 1 : 0;
        parkedCount += note[u"parked"_s].toBool() ? 1 : 0;
    }
    QVERIFY(privateCount >= 2 && parkedCount >= 2);
}

void TestSample::shouldHaveAnAgendaOfOneHour()
{
    int seconds = 0;
    for (const auto item : list(u"agenda"_s))
        seconds += item[u"planned_seconds"_s].toInt();
    QCOMPARE(seconds, 3600);
}

void TestSample::shouldOnlyLinkToPlacesThatDoNotExist()
{
    static const QRegularExpression link(u"https?://([^/\"\\s]+)"_s);
    for (auto it = link.globalMatch(QString::fromUtf8(m_bytes)); it.hasNext();) {
        const QString host = it.next().captured(1);
        QVERIFY2(host.endsWith(u".example.com"_s), qPrintable(host));
    }
}

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
