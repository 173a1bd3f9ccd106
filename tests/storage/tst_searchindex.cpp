// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/searchindex.h"

#include "storage/library.h"

#include "support/builders.h"
#include "support/memorylibrary.h"

#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class SearchIndexTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_library = test::memoryLibrary();
        m_content = test::aFullReview();
        m_content.participants[1].name = u"Zoë Ångström"_s;
        QVERIFY(m_library->insert({m_content}));
    }

    void shouldFind_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("kinds");
        QTest::newRow("title") << u"checkout slow"_s << QStringList{u"review"_s};
        QTest::newRow("reference") << u"INC-7"_s << QStringList{u"review"_s};
        QTest::newRow("beginning of a word") << u"rollb"_s << QStringList{u"event"_s, u"note"_s};
        QTest::newRow("middle of a word") << u"ollback"_s << QStringList();
        QTest::newRow("case") << u"ROLLBACK"_s << QStringList{u"event"_s, u"note"_s};
        QTest::newRow("diacritics left out") << u"zoe angstrom"_s << QStringList{u"participant"_s};
        QTest::newRow("diacritics given") << u"Zoë Ångström"_s << QStringList{u"participant"_s};
        QTest::newRow("evidence") << u"grafana"_s << QStringList{u"evidence"_s};
        QTest::newRow("factor") << u"carts load"_s << QStringList{u"factor"_s};
        QTest::newRow("action by its key") << u"PAY-12"_s << QStringList{u"action"_s};
        QTest::newRow("prompt by a follow-up") << u"signal first"_s << QStringList{u"prompt"_s};
        QTest::newRow("private note") << u"vendor"_s << QStringList{u"note"_s};
        QTest::newRow("event by its source") << u"pagerduty"_s << QStringList{u"event"_s};
        QTest::newRow("all words needed") << u"rollback nonsense"_s << QStringList();
        QTest::newRow("nothing") << QString() << QStringList();
        QTest::newRow("signs alone") << u"\" * ( ) ^ - : 🦊"_s << QStringList();
        QTest::newRow("operator as a word") << u"rollback OR checkout"_s << QStringList();
        QTest::newRow("NOT as a word") << u"NOT rollback"_s << QStringList();
        QTest::newRow("NEAR as a word") << u"NEAR(rollback)"_s << QStringList();
        QTest::newRow("quotes and star") << u"\"rollback\"*"_s << QStringList{u"event"_s, u"note"_s};
        QTest::newRow("column filter") << u"text:rollback"_s << QStringList();
        QTest::newRow("unfinished quote") << u"\"rollback"_s << QStringList{u"event"_s, u"note"_s};
        QTest::newRow("NUL") << (u"rollback"_s + QChar::Null + u"click"_s) << QStringList{u"note"_s};
    }

    void shouldFind()
    {
        QFETCH(const QString, words);
        QFETCH(const QStringList, kinds);
        const auto hits = m_library->search(words);
        QVERIFY(hits);
        QStringList found;
        for (const SearchHit &hit : *hits) {
            QCOMPARE(hit.reviewId, m_content.review.id);
            found.append(hit.kind);
        }
        found.sort();
        QCOMPARE(found, kinds);
    }

    void shouldQuoteEveryWord()
    {
        QCOMPARE(searchQuery(u" a  b "_s), u"\"a\"* AND \"b\"*"_s);
        QCOMPARE(searchQuery(u"say \"hi\""_s), u"\"say\"* AND \"\"\"hi\"\"\"*"_s);
        QCOMPARE(searchQuery(u"* - ()"_s), QString());
        QCOMPARE(searchQuery(u"𝒳"_s), u"\"𝒳\"*"_s); // A letter outside the first plane.
    }

    void shouldMarkTheWordsInAPlainSnippet()
    {
        TimelineEvent event = test::anEvent(u"A **very**\nlong story "_s + u"of many words "_s.repeated(20) +
                                            u"before the zebra\u0002 crossed"_s)
                                  .in(m_content.review.id);
        QVERIFY(m_library->apply({{std::nullopt, event}}));
        const auto hits = m_library->search(u"zeb"_s);
        QCOMPARE(hits->size(), 1);
        const QString snippet = hits->first().snippet;
        QVERIFY2(snippet.contains(u"\u0002zebra\u0003 crossed"_s), qUtf8Printable(snippet));
        QCOMPARE(snippet.count(u'\u0002'), 1);
        QVERIFY(snippet.startsWith(u'…'));
        QVERIFY(snippet.size() < 150);
        QCOMPARE(hits->first().entityId, event.id.uuid());
    }

    void shouldPutTheBestHitFirst()
    {
        const TimelineEvent weak =
            test::anEvent(u"A zebra and many other animals, such as the lion and the okapi"_s).in(m_content.review.id);
        const TimelineEvent strong = test::anEvent(u"zebra zebra"_s).in(m_content.review.id);
        QVERIFY(m_library->apply({{std::nullopt, weak}, {std::nullopt, strong}}));
        const auto hits = m_library->search(u"zebra"_s);
        QCOMPARE(hits->size(), 2);
        QCOMPARE(hits->first().entityId, strong.id.uuid());
        QCOMPARE(m_library->search(u"zebra"_s, 1)->size(), 1);
    }

    void shouldPutQuestionsLast()
    {
        Prompt question = m_content.prompts.first();
        question.id = PromptId::create();
        question.text = u"zebra zebra zebra"_s;
        const TimelineEvent event =
            test::anEvent(u"A zebra and many other animals, such as the lion and the okapi"_s).in(m_content.review.id);
        QVERIFY(m_library->apply({{std::nullopt, question}, {std::nullopt, event}}));
        const auto hits = m_library->search(u"zebra"_s);
        QCOMPARE(hits->size(), 2);
        QCOMPARE(hits->first().kind, u"event"_s);
        QCOMPARE(hits->last().kind, u"prompt"_s);
    }

    void shouldFollowEdits()
    {
        Note note = m_content.notes.first();
        note.text = u"Something about giraffes"_s;
        QVERIFY(m_library->apply({{m_content.notes.first(), note}}));
        QCOMPARE(m_library->search(u"giraffe"_s)->size(), 1);
        QVERIFY(m_library->search(u"breach"_s)->isEmpty());
        Note emptied = note;
        emptied.text.clear();
        emptied.author.clear();
        emptied.themes.clear();
        QVERIFY(m_library->apply({{note, emptied}}));
        QVERIFY(m_library->search(u"giraffe"_s)->isEmpty());
        QVERIFY(m_library->apply({{emptied, m_content.notes.first()}}));
        QCOMPARE(m_library->search(u"breach"_s)->size(), 1);
        QCOMPARE(m_library->check().value(), QStringList());
    }

    void shouldForgetWhatIsDeletedUntilItComesBack()
    {
        const Change deletion{m_content.notes.at(1), std::nullopt};
        QCOMPARE(m_library->search(u"click"_s)->size(), 1);
        QVERIFY(m_library->apply({deletion}));
        QVERIFY(m_library->search(u"click"_s)->isEmpty());
        QVERIFY(m_library->apply({deletion.inverted()}));
        QCOMPARE(m_library->search(u"click"_s)->size(), 1);
        QVERIFY(m_library->removeReview(m_content.review.id));
        QVERIFY(m_library->search(u"click"_s)->isEmpty());
    }

    void shouldStayInStepThroughManyEdits()
    {
        TimelineEvent event = m_content.events.at(1);
        for (int round = 0; round < 200; ++round) {
            TimelineEvent edited = event;
            edited.text = u"round%1 %2"_s.arg(round).arg(round % 7);
            QVERIFY(m_library->apply({{event, edited}}));
            event = edited;
        }
        QVERIFY(m_library->search(u"round198"_s)->isEmpty());
        QCOMPARE(m_library->search(u"round199"_s)->size(), 1);
        QCOMPARE(m_library->check().value(), QStringList());
    }

private:
    std::unique_ptr<Library> m_library;
    ReviewContent m_content;
};

QTEST_GUILESS_MAIN(SearchIndexTest)

#include "tst_searchindex.moc"
