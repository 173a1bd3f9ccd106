// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/noterepository.h"

#include "support/repositorytest.h"

#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class NoteRepositoryTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldLiveAndDie()
    {
        test::StoredReview review;
        Note value{NoteId::create(),        review.id(), review.content.prompts.at(0).id, u"Text"_s, true, true,
                   test::at(u"13:00:01"_s), u"Ann"_s,    {u"a, b"_s, u"\"c\""_s},         {},        5};
        value.eventIds = {review.content.events.at(2).id, review.content.events.at(0).id,
                          review.content.events.at(1).id};
        const Note edited{value.id, review.id(), {}, {}, false, false, {}, {}, {}, {review.content.events.at(1).id}, 0};
        test::checkLife(review, value, edited);
    }

    void shouldKeepAnyText()
    {
        test::StoredReview review;
        test::checkTexts(
            review, Note({.id = NoteId::create(), .reviewId = review.id()}),
            [](Note &value) -> QString & { return value.text; }, [](Note &value) -> QString & { return value.author; });
    }

    void shouldSayWhereAnUnknownNameStands_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("value");
        QTest::newRow("themes") << u"themes"_s << u"alerting"_s;
    }

    void shouldSayWhereAnUnknownNameStands()
    {
        QFETCH(const QString, column);
        QFETCH(const QString, value);
        test::StoredReview review;
        test::checkUnknownName<Note>(review, u"note"_s, column, value);
    }

    void shouldKeepAnyTheme()
    {
        test::StoredReview review;
        Note note = review.content.notes.at(0);
        note.themes = test::awkwardTexts();
        // Qt's JSON takes a byte order mark off.
        note.themes.removeIf([](const QString &text) { return text.startsWith(QChar::ByteOrderMark); });
        QVERIFY(review.repositories.notes.update(review.content.notes.at(0), note));
        QCOMPARE(review.stored<Note>(note.id)->themes, note.themes);
    }

    void shouldForgetLinksToWhatIsDeletedUntilItComesBack()
    {
        test::StoredReview review;
        const Note note = review.content.notes.at(0);
        QCOMPARE(note.eventIds.size(), 2);
        const EventId gone = note.eventIds.at(0);
        QVERIFY(review.repositories.events.remove(gone));
        QCOMPARE(review.stored<Note>(note.id)->eventIds, {note.eventIds.at(1)});
        TimelineEvent event;
        for (const TimelineEvent &candidate : std::as_const(review.content.events)) {
            if (candidate.id == gone)
                event = candidate;
        }
        QVERIFY(review.repositories.events.insert(event));
        QCOMPARE(review.stored<Note>(note.id)->eventIds, note.eventIds);
    }
};

QTEST_GUILESS_MAIN(NoteRepositoryTest)

#include "tst_noterepository.moc"
