// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/changewriter.h"

#include "storage/library.h"

#include "support/builders.h"
#include "support/memorylibrary.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

Change added(const Entity &entity)
{
    return {std::nullopt, entity};
}

Change removed(const Entity &entity)
{
    return {entity, std::nullopt};
}

template<typename T>
ErrorCode codeOf(const Result<T> &result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

} // namespace

class ChangeWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_library = test::memoryLibrary();
        m_content = test::aFullReview();
        QVERIFY(m_library->insert({m_content}));
    }

    void shouldShowAnotherReaderWhatWasApplied()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"library.sqlite"_s);
        const auto writer = Library::open(path);
        QVERIFY(writer && (*writer)->insert({m_content}));
        const auto reader = Library::open(path);
        QVERIFY(reader);
        const TimelineEvent event = test::anEvent(u"Seen by the other"_s).in(m_content.review.id);
        QVERIFY((*writer)->apply({added(event)}));
        QVERIFY((*reader)->load(m_content.review.id)->events.contains(event));
    }

    void shouldKeepNothingOfChangesWhenOneFails()
    {
        const TimelineEvent first = test::anEvent(u"Uniquely named"_s).in(m_content.review.id);
        TimelineEvent unknown = test::anEvent(u"Not there"_s).in(m_content.review.id);
        const TimelineEvent last = test::anEvent(u"Last"_s).in(m_content.review.id);
        QCOMPARE(codeOf(m_library->apply({added(first), {unknown, unknown}, added(last)})), ErrorCode::NotFound);
        QVERIFY(*m_library->load(m_content.review.id) == m_content);
        QVERIFY(m_library->search(u"Uniquely"_s)->isEmpty());
        QVERIFY(m_library->apply({added(first)}));
    }

    void shouldLetAnEarlierChangeReferToALaterOne()
    {
        const TimelineEvent event = test::anEvent(u"Later"_s).in(m_content.review.id);
        Note note = m_content.notes.first();
        note.id = NoteId::create();
        note.eventIds = {event.id};
        QVERIFY(m_library->apply({added(note), added(event)}));
        QVERIFY(m_library->load(m_content.review.id)->notes.contains(note));
    }

    void shouldRefuseAReferenceToNothing()
    {
        Note note = m_content.notes.first();
        note.id = NoteId::create();
        note.promptId = PromptId::create();
        const auto applied = m_library->apply({added(note)});
        QCOMPARE(codeOf(applied), ErrorCode::Conflict);
        QVERIFY(applied.error().message.contains("refers to"_L1));
        QVERIFY(*m_library->load(m_content.review.id) == m_content);
    }

    void shouldRefuseChangesWithoutSense()
    {
        QCOMPARE(codeOf(m_library->apply({Change()})), ErrorCode::Internal);
        const auto mixed = m_library->apply({{m_content.notes.first(), m_content.factors.first()}});
        QVERIFY(!mixed);
        QVERIFY(mixed.error().message.contains("fault of Debrief"_L1));
        QVERIFY(!m_library->apply({{m_content.notes.at(0), m_content.notes.at(1)}}));
        QVERIFY(*m_library->load(m_content.review.id) == m_content);
    }

    void shouldTakeChangesBack()
    {
        Changes changes;
        Note note = m_content.notes.first();
        note.text = u"Said otherwise"_s;
        note.eventIds.clear();
        changes.append({m_content.notes.first(), note});
        Factor factor = m_content.factors.at(1);
        factor.noteIds.clear();
        for (const Factor &other : std::as_const(m_content.factors)) {
            if (!other.noteIds.isEmpty()) {
                factor = other;
                factor.noteIds.clear();
                changes.append({other, factor});
            }
        }
        changes.append(removed(m_content.evidence.at(0)));
        changes.append(removed(m_content.evidence.at(1)));
        changes.append(added(test::anEvent(u"New"_s).in(m_content.review.id)));
        QVERIFY(m_library->apply(changes));
        QVERIFY(*m_library->load(m_content.review.id) != m_content);
        QVERIFY(m_library->apply(inverted(changes)));
        QVERIFY(*m_library->load(m_content.review.id) == m_content);
        QVERIFY(m_library->apply(changes));
        QVERIFY(m_library->load(m_content.review.id)->evidence.isEmpty());
        QCOMPARE(m_library->check().value(), QStringList());
    }

    void shouldMoveAMilestoneInEitherOrder_data()
    {
        QTest::addColumn<bool>("takerFirst");
        QTest::newRow("giver first") << false;
        QTest::newRow("taker first") << true;
    }

    void shouldMoveAMilestoneInEitherOrder()
    {
        QFETCH(const bool, takerFirst);
        const TimelineEvent giver = m_content.events.at(1);
        const TimelineEvent taker = m_content.events.at(2);
        QCOMPARE(giver.milestones, {Milestone::Detected});
        TimelineEvent given = giver;
        given.milestones.clear();
        TimelineEvent taken = taker;
        taken.milestones = {Milestone::Detected, Milestone::Mitigated};
        Changes changes{{giver, given}, {taker, taken}};
        if (takerFirst)
            changes.swapItemsAt(0, 1);
        QVERIFY(m_library->apply(changes));
        QCOMPARE(m_library->load(m_content.review.id)->events.at(2), taken);
        QVERIFY(m_library->apply(inverted(changes)));
        QVERIFY(*m_library->load(m_content.review.id) == m_content);
    }

    void shouldGiveADeletedEventsMilestoneToAnother()
    {
        const TimelineEvent gone = m_content.events.at(1);
        TimelineEvent taken = m_content.events.at(2);
        taken.milestones = {Milestone::Detected, Milestone::Mitigated};
        const Changes changes{removed(m_content.evidence.at(0)),
                              removed(m_content.evidence.at(1)),
                              {m_content.events.at(2), taken},
                              removed(gone)};
        QVERIFY(m_library->apply(changes));
        QCOMPARE(m_library->load(m_content.review.id)->events.at(1), taken);
        QVERIFY(m_library->apply(inverted(changes)));
        QVERIFY(*m_library->load(m_content.review.id) == m_content);
    }

    void shouldRefuseASecondBearerOfAMilestone()
    {
        TimelineEvent second = m_content.events.at(2);
        second.milestones = {Milestone::Detected, Milestone::Mitigated};
        QCOMPARE(codeOf(m_library->apply({{m_content.events.at(2), second}})), ErrorCode::Conflict);
        QVERIFY(*m_library->load(m_content.review.id) == m_content);
    }

    void shouldFollowAnEventThroughSeveralChangesAtOnce()
    {
        const TimelineEvent first = m_content.events.at(1);
        TimelineEvent bare = first;
        bare.milestones.clear();
        TimelineEvent again = first;
        again.text = u"Edited twice"_s;
        QVERIFY(m_library->apply({{first, bare}, {bare, again}}));
        QCOMPARE(m_library->load(m_content.review.id)->events.at(1), again);
    }

    void shouldTakeARemovedReviewInAgain_data()
    {
        QTest::addColumn<bool>("byChanges");
        QTest::newRow("insert") << false;
        QTest::newRow("changes") << true;
    }

    void shouldTakeARemovedReviewInAgain()
    {
        QFETCH(const bool, byChanges);
        QVERIFY(m_library->removeReview(m_content.review.id));
        ReviewContent again = m_content;
        again.actions.clear();
        again.actionLinks.clear();
        if (byChanges) {
            Changes changes{added(again.review)};
            const auto addAll = [&changes](const auto &list) {
                for (const auto &entity : list)
                    changes.append(added(entity));
            };
            addAll(again.participants);
            addAll(again.agenda);
            addAll(again.events);
            addAll(again.evidence);
            addAll(again.prompts);
            addAll(again.notes);
            addAll(again.factors);
            QVERIFY(m_library->apply(changes));
        } else {
            QVERIFY(m_library->insert({again}));
        }
        QVERIFY(*m_library->load(again.review.id) == again);
        QCOMPARE(m_library->check().value(), QStringList());
    }

    void shouldBringARemovedReviewBackWithAllItHad()
    {
        QVERIFY(m_library->apply({removed(m_content.review)}));
        QVERIFY(m_library->reviews()->isEmpty());
        QVERIFY(m_library->apply({added(m_content.review)}));
        QVERIFY(*m_library->load(m_content.review.id) == m_content);
    }

    void shouldBeFastWithTenThousandEvents()
    {
        const QTemporaryDir folder;
        const auto library = Library::open(folder.filePath(u"library.sqlite"_s));
        QVERIFY(library);
        ReviewContent empty;
        empty.review = test::aReview();
        QVERIFY((*library)->insert({empty}));
        Changes changes;
        for (int index = 0; index < 10'000; ++index) {
            TimelineEvent event = test::anEvent(u"Step %1 of the night"_s.arg(index)).in(empty.review.id);
            event.time.happenedAt = event.time.happenedAt.addSecs(index);
            changes.append(added(event));
        }
        QElapsedTimer timer;
        timer.start();
        QVERIFY((*library)->apply(changes));
        const qint64 written = timer.restart();
        const auto loaded = (*library)->load(empty.review.id);
        const qint64 read = timer.elapsed();
        QCOMPARE(loaded->events.size(), 10'000);
        qInfo() << "10,000 events: written in" << written << "ms, read in" << read << "ms";
        // Wide, for sanitizers and busy machines; a quadratic way would take minutes.
        QCOMPARE_LT(written, 20'000);
        QCOMPARE_LT(read, 4'000);
    }

private:
    std::unique_ptr<Library> m_library;
    ReviewContent m_content;
};

QTEST_GUILESS_MAIN(ChangeWriterTest)

#include "tst_changewriter.moc"
