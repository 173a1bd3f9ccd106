// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/debriefprocess.h"

#include <QTest>

using namespace debrief::test;
using namespace Qt::StringLiterals;

/// new, list, show, search, check, and how REVIEW is looked up.
class TestReviewCommands : public QObject
{
    Q_OBJECT

private slots:
    void shouldMakeAReview();
    void shouldListReviews();
    void shouldShowAReviewAsJson();
    void shouldShowAReviewAsText();
    void shouldFindByPrefixAndTitle();
    void shouldNameTheChoicesWhenAmbiguous();
    void shouldSayWhenThereIsNoSuchReview();
    void shouldSearch();
    void shouldKeepControlCharactersFromTheTerminal();
    void shouldCheck();
    void shouldReportADamagedLibrary();
    void shouldRefuseANewerLibraryAndLeaveItUntouched();
};

void TestReviewCommands::shouldMakeAReview()
{
    DebriefProcess debrief;
    const Ran ran =
        debrief.run({u"new"_s, u"Storage full"_s, u"--severity"_s, u"SEV-2"_s, u"--zone"_s, u"Asia/Kolkata"_s,
                     u"--service"_s, u"blob"_s, u"--service"_s, u"api"_s, u"--reference"_s, u"INC-7"_s, u"--json"_s});
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(schemaProblems(ran.out), QByteArray());
    const QJsonObject review = ran.object();
    QCOMPARE(review[u"title"_s], u"Storage full"_s);
    QCOMPARE(review[u"severity"_s], u"SEV-2"_s);
    QCOMPARE(review[u"kind"_s], u"local"_s);
    QCOMPARE(review[u"state"_s], u"draft"_s);
    QCOMPARE(review[u"time_zone"_s], u"Asia/Kolkata"_s);
    QCOMPARE(review[u"incident"_s][u"services"_s], (QJsonArray{u"blob"_s, u"api"_s}));
    QCOMPARE(review[u"incident"_s][u"reference"_s], u"INC-7"_s);
    // A review is ready to be met about.
    QVERIFY(review[u"prompts"_s].toArray().size() >= 8);
    QVERIFY(!review[u"agenda"_s].toArray().isEmpty());

    const Ran plain = debrief.run({u"new"_s, u"Another"_s, u"--kind"_s, u"global"_s});
    QCOMPARE(plain.out.size(), 37);
    QCOMPARE(debrief.run({u"show"_s, QString::fromLatin1(plain.out.trimmed()), u"--json"_s}).object().value(u"kind"_s),
             u"global"_s);
}

void TestReviewCommands::shouldListReviews()
{
    DebriefProcess debrief;
    QCOMPARE(debrief.run({u"import"_s, samplePath()}).exitCode, 0);
    QCOMPARE(debrief.run({u"new"_s, u"Storage full"_s}).exitCode, 0);

    const Ran json = debrief.run({u"list"_s, u"--json"_s});
    QCOMPARE(json.array().size(), 2);
    QJsonObject sample;
    for (const auto value : json.array()) {
        if (value[u"severity"_s] == u"SEV-1"_s)
            sample = value.toObject();
    }
    QCOMPARE(sample[u"began_at"_s], u"2026-11-12T22:08:14Z"_s);
    QCOMPARE(sample[u"resolved_at"_s], u"2026-11-13T00:52:00Z"_s);
    QCOMPARE(sample[u"event_count"_s], 57);
    QCOMPARE(sample[u"open_action_count"_s], 10);
    QCOMPARE(sample[u"next_action_due"_s], u"2026-11-20"_s);

    const Ran text = debrief.run({u"list"_s});
    QCOMPARE(text.out.count('\n'), 2);
    QVERIFY2(text.out.contains("2026-11-12 23:08"), text.out.constData());
    // What is printed first finds the review.
    for (const QByteArray &line : text.out.trimmed().split('\n'))
        QCOMPARE(debrief.run({u"show"_s, QString::fromUtf8(line.split(' ').constFirst())}).exitCode, 0);
}

void TestReviewCommands::shouldShowAReviewAsJson()
{
    DebriefProcess debrief;
    QCOMPARE(debrief.run({u"import"_s, samplePath()}).exitCode, 0);
    const Ran ran = debrief.run({u"show"_s, u"checkout latency"_s, u"--json"_s});
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(schemaProblems(ran.out), QByteArray());
    QFile sample(samplePath());
    QVERIFY(sample.open(QIODevice::ReadOnly));
    const QJsonObject wanted = QJsonDocument::fromJson(sample.readAll()).object();
    QCOMPARE(ran.object().keys(), wanted.keys());
    for (const QString &key : wanted.keys())
        QVERIFY2(ran.object().value(key) == wanted[key], qPrintable(key));
}

void TestReviewCommands::shouldShowAReviewAsText()
{
    DebriefProcess debrief;
    QCOMPARE(debrief.run({u"import"_s, samplePath()}).exitCode, 0);
    const QString text = QString::fromUtf8(debrief.run({u"show"_s, u"Checkout"_s}).out);
    for (const QString &part :
         {u"Checkout latency before the Nordlicht presale"_s, u"SEV-1"_s, u"23:08:14  "_s, u"~23:13  "_s,
          u"2026-11-13\n"_s, u"1 h 6 min"_s, u"Where did we get lucky?"_s, u"REL-2041"_s,
          u"A canary of checkout-api 2026.46.1 takes"_s, u"Tomás came off a night shift"_s, u"@Yuki Morimoto"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
}

void TestReviewCommands::shouldFindByPrefixAndTitle()
{
    DebriefProcess debrief;
    const QString id = QString::fromLatin1(debrief.run({u"new"_s, u"Storage full on Monday"_s}).out.trimmed());
    for (const QString &reference : {id, id.toUpper(), id.first(4), id.first(13), u"Storage full on Monday"_s,
                                     u"storage FULL on monday"_s, u"on monday"_s}) {
        const Ran ran = debrief.run({u"show"_s, reference, u"--json"_s});
        QVERIFY2(ran.exitCode == 0, qPrintable(reference + QString::fromUtf8(ran.err)));
        QCOMPARE(ran.object().value(u"id"_s), id);
    }
}

void TestReviewCommands::shouldNameTheChoicesWhenAmbiguous()
{
    DebriefProcess debrief;
    debrief.run({u"new"_s, u"Storage full on Monday"_s});
    debrief.run({u"new"_s, u"Storage full on Friday"_s});
    const Ran ran = debrief.run({u"show"_s, u"storage"_s});
    QCOMPARE(ran.exitCode, 1);
    QVERIFY(ran.out.isEmpty());
    QVERIFY2(ran.err.contains("Monday") && ran.err.contains("Friday"), ran.err.constData());
    // An exact title is not ambiguous, though it is a part of another.
    debrief.run({u"new"_s, u"Storage full"_s});
    QCOMPARE(debrief.run({u"show"_s, u"Storage full"_s, u"--json"_s}).object().value(u"title"_s), u"Storage full"_s);
}

void TestReviewCommands::shouldSayWhenThereIsNoSuchReview()
{
    DebriefProcess debrief;
    debrief.run({u"new"_s, u"Storage full"_s});
    const Ran ran = debrief.run({u"show"_s, u"network"_s});
    QCOMPARE(ran.exitCode, 1);
    QVERIFY(ran.out.isEmpty());
    QVERIFY2(ran.err.contains("network"), ran.err.constData());
}

void TestReviewCommands::shouldSearch()
{
    DebriefProcess debrief;
    QCOMPARE(debrief.run({u"import"_s, samplePath()}).exitCode, 0);
    const Ran json = debrief.run({u"search"_s, u"lock"_s, u"timeout"_s, u"--json"_s});
    QCOMPARE(json.exitCode, 0);
    QVERIFY(!json.array().isEmpty());
    QStringList kinds;
    for (const auto value : json.array()) {
        kinds.append(value[u"kind"_s].toString());
        QVERIFY(value[u"snippet"_s].toString().contains(u"lock"_s, Qt::CaseInsensitive));
        QVERIFY(!value[u"snippet"_s].toString().contains(QChar(2)));
        QCOMPARE(value[u"title"_s], u"Checkout latency before the Nordlicht presale"_s);
    }
    QVERIFY(kinds.contains(u"action"_s));
    QVERIFY(kinds.contains(u"factor"_s));

    QVERIFY(debrief.run({u"search"_s, u"echeverria"_s}).out.contains("Echeverría"));
    const Ran none = debrief.run({u"search"_s, u"xyzzy"_s});
    QCOMPARE(none.exitCode, 0);
    QCOMPARE(none.out, QByteArray());
    // Words are words, whatever they look like to a search engine.
    QCOMPARE(debrief.run({u"search"_s, u"\"AND ( lock*"_s}).exitCode, 0);
}

void TestReviewCommands::shouldKeepControlCharactersFromTheTerminal()
{
    DebriefProcess debrief;
    debrief.run({u"new"_s, u"Red \u001b[31malert"_s});
    debrief.run({u"add"_s, u"Red"_s, u"*private \u001b]0;pwned\u0007 text"_s});
    for (const QStringList &arguments : {QStringList{u"list"_s}, {u"show"_s, u"Red"_s}, {u"search"_s, u"text"_s}}) {
        const Ran ran = debrief.run(arguments);
        QCOMPARE(ran.exitCode, 0);
        QVERIFY(!ran.out.isEmpty());
        QVERIFY2(!ran.out.contains('\x1b') && !ran.out.contains('\a'), ran.out.constData());
    }
}

void TestReviewCommands::shouldCheck()
{
    DebriefProcess debrief;
    QCOMPARE(debrief.run({u"import"_s, samplePath()}).exitCode, 0);
    const Ran text = debrief.run({u"check"_s});
    QCOMPARE(text.exitCode, 0);
    QVERIFY(text.out.contains("library.sqlite"));
    QCOMPARE(debrief.run({u"check"_s, u"--json"_s}).object().value(u"problems"_s).toArray().size(), 0);
}

void TestReviewCommands::shouldReportADamagedLibrary()
{
    DebriefProcess debrief;
    const QByteArray garbage = QByteArray("This is a letter, not a library. ").repeated(300);
    debrief.write(u"library.sqlite"_s, garbage);
    for (const QStringList &arguments :
         {QStringList{u"check"_s}, {u"list"_s}, {u"new"_s, u"Title"_s}, {u"import"_s, samplePath()}}) {
        const Ran ran = debrief.run(arguments);
        QCOMPARE(ran.exitCode, 1);
        QVERIFY(ran.out.isEmpty());
        QVERIFY2(ran.err.contains("library.sqlite"), ran.err.constData());
    }
    const Ran json = debrief.run({u"check"_s, u"--json"_s});
    QCOMPARE(json.exitCode, 1);
    QCOMPARE(json.object().value(u"problems"_s).toArray().size(), 1);
    QCOMPARE(debrief.read(u"library.sqlite"_s), garbage);
}

void TestReviewCommands::shouldRefuseANewerLibraryAndLeaveItUntouched()
{
    DebriefProcess debrief;
    debrief.run({u"new"_s, u"Storage full"_s});
    QByteArray bytes = debrief.read(u"library.sqlite"_s);
    // user_version: four bytes from 60, big-endian.
    bytes.replace(60, 4, QByteArray("\x00\x00\x03\xe7", 4));
    debrief.write(u"library.sqlite"_s, bytes);
    for (const QStringList &arguments : {QStringList{u"list"_s}, {u"check"_s}, {u"new"_s, u"Title"_s}}) {
        const Ran ran = debrief.run(arguments);
        QCOMPARE(ran.exitCode, 1);
        QVERIFY2(ran.err.contains("newer"), ran.err.constData());
    }
    QCOMPARE(debrief.read(u"library.sqlite"_s), bytes);
}

QTEST_GUILESS_MAIN(TestReviewCommands)
#include "tst_reviewcommands.moc"
