// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/linktable.h"

#include "support/repositorytest.h"

#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class LinkTableTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldKeepTheOrderAndTheFirstOfRepeats()
    {
        test::StoredReview review;
        LinkTable links(*review.database, u"note_event"_s, u"note"_s, u"event"_s);
        const QUuid owner = review.content.notes.at(1).id.uuid();
        const QUuid a = review.content.events.at(0).id.uuid();
        const QUuid b = review.content.events.at(1).id.uuid();
        const QUuid c = review.content.events.at(2).id.uuid();
        QVERIFY(links.replace(owner, {c, a, c, b}));
        QCOMPARE(links.load(review.id().uuid())->value(owner), QList({c, a, b}));
        QVERIFY(links.replace(owner, {b}));
        QCOMPARE(links.load(review.id().uuid())->value(owner), {b});
        QVERIFY(links.replace(owner, QList<QUuid>()));
        QVERIFY(links.load(review.id().uuid())->value(owner).isEmpty());
    }

    void shouldWriteOnlyWhatDiffers()
    {
        test::StoredReview review;
        LinkTable links(*review.database, u"note_event"_s, u"note"_s, u"event"_s);
        const Note note = review.content.notes.at(0);
        const auto changes = [&review] { return review.database->value(u"SELECT total_changes()"_s)->toInt(); };
        const int before = changes();
        QVERIFY(links.replace(note.id.uuid(), &note.eventIds, note.eventIds));
        QCOMPARE(changes(), before);
        QVERIFY(links.replace(note.id.uuid(), &note.eventIds, {note.eventIds.at(1)}));
        QVERIFY(changes() > before);
    }

    void shouldLeaveOutOtherReviewsAndWhatIsDeleted()
    {
        test::StoredReview review;
        LinkTable links(*review.database, u"note_event"_s, u"note"_s, u"event"_s);
        QVERIFY(links.load(ReviewId::create().uuid())->isEmpty());
        QCOMPARE(links.load(review.id().uuid())->size(), 1);
        QVERIFY(review.repositories.notes.remove(review.content.notes.at(0).id));
        QVERIFY(links.load(review.id().uuid())->isEmpty());
    }

    void shouldRefuseTargetsThatAreNotThere()
    {
        test::StoredReview review;
        LinkTable links(*review.database, u"note_event"_s, u"note"_s, u"event"_s);
        const auto linked = links.replace(review.content.notes.at(0).id.uuid(), {createUuidV7()});
        QVERIFY(!linked);
        QCOMPARE(linked.error().code, ErrorCode::Conflict);
    }
};

QTEST_GUILESS_MAIN(LinkTableTest)

#include "tst_linktable.moc"
