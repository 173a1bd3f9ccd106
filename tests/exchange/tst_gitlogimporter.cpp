// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/gitlogimporter.h"

#include "support/exchangefiles.h"

#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

namespace {

Result<ImportResult> read(const QByteArray &content, const ImportOptions &options = {})
{
    return importBytes(GitLogImporter(), content, u"git.log"_s, options);
}

QByteArray hash(char digit)
{
    return QByteArray(40, digit);
}

const QByteArray fuller = "commit " + hash('e') +
                          " (HEAD -> main, tag: v1)\n"
                          "Author:     Ada L <ada@example.com>\n"
                          "AuthorDate: Mon Oct 28 12:42:22 2019 +0100\n"
                          "Commit:     Bo <bo@example.com>\n"
                          "CommitDate: Sun Apr 12 17:27:16 2020 +0200\n"
                          "\n"
                          "    Split *fields*\n"
                          "    \n"
                          "    commit " +
                          hash('0') +
                          "\n"
                          "    Author: nobody\n"
                          "    Date: never\n"
                          "    \n"
                          "    Last line.\n"
                          "\n"
                          " salt/monit.py | 16 +++---\n"
                          " 1 file changed, 13 insertions(+), 3 deletions(-)\n"
                          "\n"
                          "diff --git a/x b/x\n"
                          "--- a/x\n"
                          "+++ b/x\n"
                          "+commit " +
                          hash('1') +
                          "\n"
                          "-Author: X\n"
                          "\n"
                          "commit " +
                          hash('d') +
                          "\n"
                          "Merge: 6c3964ce30 f0a1e923e3\n"
                          "Author:     Ada L <ada@example.com>\n"
                          "AuthorDate: Sun Apr 12 00:09:37 2020 -0700\n"
                          "Commit:     GitHub <noreply@example.com>\n"
                          "CommitDate: Sun Apr 12 00:09:37 2020 -0700\n"
                          "\n"
                          "    Merge pull request #5\n";

} // namespace

class TestGitLogImporter : public QObject
{
    Q_OBJECT

private slots:
    void shouldReadTheFullerForm()
    {
        const auto result = read(fuller);
        QVERIFY(result.has_value());
        const QList<TimelineEvent> &events = result->reviews.first().events;
        QCOMPARE(events.size(), 2);
        QVERIFY(result->warnings.isEmpty());
        const TimelineEvent &split = events.at(1);
        QCOMPARE(split.sourceKey, QString::fromLatin1(hash('e')));
        // It happened when it was committed.
        QCOMPARE(split.time.happenedAt.toString(Qt::ISODate), u"2020-04-12T15:27:16Z"_s);
        QCOMPARE(split.time.zone, QByteArray("UTC+02:00"));
        QCOMPARE(split.source, u"Ada L"_s);
        QCOMPARE(split.kind, EventKind::Change);
        QCOMPARE(split.text,
                 u"**Split \\*fields\\***\n\ncommit "_s + QString::fromLatin1(hash('0')) +
                     u"\nAuthor: nobody\nDate: never\n\nLast line.\n\nCommit eeeeeeeeeeee\nCommitted by Bo\n"
                     "Written 2019-10-28 12:42:22 UTC+01:00"_s);
        QCOMPARE(result->sourceKinds.value(split.id), u"commit"_s);
    }

    void shouldTellMerges()
    {
        const auto result = read(fuller);
        const TimelineEvent &merge = result->reviews.first().events.first();
        QCOMPARE(merge.time.happenedAt.toString(Qt::ISODate), u"2020-04-12T07:09:37Z"_s);
        QCOMPARE(result->sourceKinds.value(merge.id), u"merge"_s);
        QVERIFY(merge.text.contains(u"6c3964ce30 f0a1e923e3"_s));
        QVERIFY(!merge.text.contains(u"Written"_s));
    }

    void shouldReadTheDefaultForm()
    {
        const auto result =
            read("commit " + hash('a') +
                     "\nAuthor: Ada <ada@example.com>\nDate:   Wed Apr 20 10:03:36 2022\n\n    Revert \"x\"\n",
                 {.zone = "America/New_York"});
        QVERIFY(result.has_value());
        const TimelineEvent &event = result->reviews.first().events.first();
        QCOMPARE(event.time.happenedAt.toString(Qt::ISODate), u"2022-04-20T14:03:36Z"_s);
        QCOMPARE(event.time.zone, QByteArray("America/New_York"));
        QCOMPARE(result->sourceKinds.value(event.id), u"revert"_s);
    }

    void shouldReadTheRawForm()
    {
        const auto result =
            read("commit " + hash('a') + "\ntree " + hash('b') + "\nparent " + hash('c') +
                 "\nauthor Ada <a@example.com> 1572262942 +0100\ncommitter Bo <b@example.com> 1572263000 +0100\n"
                 "gpgsig -----BEGIN PGP SIGNATURE-----\n \n iQ\n -----END PGP SIGNATURE-----\n\n    Subject\n");
        QVERIFY(result.has_value());
        const TimelineEvent &event = result->reviews.first().events.first();
        QCOMPARE(event.time.happenedAt.toString(Qt::ISODate), u"2019-10-28T11:43:20Z"_s);
        QCOMPARE(event.time.zone, QByteArray("UTC+01:00"));
        QCOMPARE(event.source, u"Ada"_s);
        QCOMPARE(result->sourceKinds.value(event.id), u"commit"_s);
        QVERIFY(event.text.startsWith(u"**Subject**"_s));
    }

    void shouldTurnRoundWhatIsOfOneInstant()
    {
        const auto commit = [](char digit) {
            return "commit " + hash(digit) +
                   "\nAuthor: A <a@b.example>\nDate:   Wed Apr 20 10:03:36 2022 +0000\n\n    m\n\n";
        };
        const auto result = read(commit('c') + commit('b') + commit('a'));
        QStringList keys;
        for (const TimelineEvent &event : result->reviews.first().events)
            keys.append(event.sourceKey.first(1));
        QCOMPARE(keys, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    }

    void shouldSkipLongPatches()
    {
        QByteArray patch = "\ndiff --git a/x b/x\n";
        for (int i = 0; i < 20'000; ++i)
            patch += "+    a line that looks like a message\n";
        const auto result =
            read("commit " + hash('a') +
                 "\nAuthor: A <a@b.example>\nDate:   Wed Apr 20 10:03:36 2022 +0000\n\n    m\n" + patch + "commit " +
                 hash('b') + "\nAuthor: A <a@b.example>\nDate:   Wed Apr 20 10:03:35 2022 +0000\n\n    m\n");
        QVERIFY(result.has_value());
        QCOMPARE(result->reviews.first().events.size(), 2);
        QVERIFY(result->reviews.first().events.at(1).text.size() < 100);
    }

    void shouldWarnOfCommitsWithoutTime()
    {
        const auto result = read("\nwarning: x\ncommit " + hash('a') +
                                 "\nAuthor: A <a@b.example>\nDate:   3 days ago\n\n    m\n\ncommit " + hash('b') +
                                 "\nAuthor: A <a@b.example>\nDate:   Wed Apr 20 10:03:35 2022 +0000\n\n    m\n");
        QVERIFY(result.has_value());
        QCOMPARE(result->reviews.first().events.size(), 1);
        QCOMPARE(result->warningCount, 2);
        QCOMPARE(result->warnings.first().line, 2);
        QCOMPARE(result->warnings.at(1).line, 3);
    }

    void shouldTellWhatToDoWhereThereIsNoTimeAtAll()
    {
        const auto relative = read("commit " + hash('a') + "\nAuthor: A <a@b.example>\nDate:   3 days ago\n\n    m\n");
        QVERIFY(!relative.has_value());
        QVERIFY(relative.error().message.contains(u"--format=fuller"_s));
        QVERIFY(relative.error().message.contains(u"git.log"_s));
        QVERIFY(!read("a1b2c3d Fix it\n").has_value());
    }

    void shouldRecogniseItsFiles()
    {
        const auto certainty = [](const QByteArray &head) {
            return GitLogImporter().recognise(*ImportSource::fromBytes(head, u"x"_s));
        };
        QVERIFY(certainty(fuller) > 90);
        QVERIFY(certainty("commit " + hash('a') + "\ntree " + hash('a') + "\nauthor A <a> 1 +0000\n") > 90);
        QCOMPARE(certainty("commit to nothing\nAuthor: x\n"), 0);
    }
};

QTEST_GUILESS_MAIN(TestGitLogImporter)
#include "tst_gitlogimporter.moc"
