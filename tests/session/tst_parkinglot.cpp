// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/parkinglot.h"

#include "session/notework.h"
#include "session/reviewsession.h"
#include "support/builders.h"
#include "support/memorylibrary.h"

#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestParkingLot : public QObject
{
    Q_OBJECT

private slots:
    void shouldStrikeOutEveryLine_data();
    void shouldStrikeOutEveryLine();
    void shouldNotTakeHalfOfItForStruckOut_data();
    void shouldNotTakeHalfOfItForStruckOut();
    void shouldLeaveNothingOverSilently();
};

void TestParkingLot::shouldStrikeOutEveryLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("struck");
    QTest::newRow("a line") << u"Who owns it?"_s << u"~~Who owns it?~~"_s;
    QTest::newRow("two lines") << u"Who?\nNobody"_s << u"~~Who?~~\n~~Nobody~~"_s;
    QTest::newRow("an empty line between") << u"Who?\n\nNobody"_s << u"~~Who?~~\n\n~~Nobody~~"_s;
    QTest::newRow("half of it") << u"~~Who?~~\nNobody"_s << u"~~Who?~~\n~~Nobody~~"_s;
    QTest::newRow("right to left") << u"שלום"_s << u"~~שלום~~"_s;
    QTest::newRow("a tilde") << u"~5 users"_s << u"~~~5 users~~"_s;
}

void TestParkingLot::shouldStrikeOutEveryLine()
{
    QFETCH(const QString, text);
    QFETCH(const QString, struck);
    QVERIFY(!isStruckOut(text));
    QCOMPARE(struckOut(text), struck);
    QVERIFY(isStruckOut(struck));
    QCOMPARE(struckOut(struck), struck);
    if (!text.contains(u"~~"_s))
        QCOMPARE(takenUp(struck), text);
    QVERIFY(!isStruckOut(takenUp(struck)));
}

void TestParkingLot::shouldNotTakeHalfOfItForStruckOut_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", " ", "~~", "~~~~", "~~Who~~ owns it", "Who ~~owns it~~", "~~Who", "~~Who~~\nNobody"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestParkingLot::shouldNotTakeHalfOfItForStruckOut()
{
    QFETCH(const QString, text);
    QVERIFY(!isStruckOut(text));
    QCOMPARE(takenUp(text), text);
}

void TestParkingLot::shouldLeaveNothingOverSilently()
{
    const OpenReview open(ReviewContent{.review = aReview()});
    ReviewSession &session = *open.session;
    QList<NoteId> ids;
    for (const QString &text : {u"one"_s, u"two"_s, u"three"_s, u"four"_s})
        ids.append(*session.addNote(aParkedTopic(text)));
    const auto outcome = [&](int index) { return parkedOutcome(session, *session.find<Note>(ids.at(index))); };
    QCOMPARE(openTopics(session), ids);

    QVERIFY(dropTopics(session, {ids.at(0)}));
    QCOMPARE(outcome(0), ParkedOutcome::Dropped);
    QVERIFY(makeActions(session, {ids.at(1)}, [](const QString &text) { return text; }));
    QCOMPARE(outcome(1), ParkedOutcome::Acted);
    QVERIFY(placeNotes(session, {ids.at(2)}, {}, 0));
    QVERIFY(makeFactors(session, {ids.at(3)}));
    QCOMPARE(outcome(3), ParkedOutcome::Acted);
    QCOMPARE(openTopics(session), QList<NoteId>());

    QVERIFY(takeUpTopics(session, {ids.at(0)}));
    QCOMPARE(openTopics(session), QList{ids.at(0)});
    QVERIFY(session.undo());
    QCOMPARE(outcome(0), ParkedOutcome::Dropped);
    QVERIFY(open.stored() == session.content());
}

QTEST_GUILESS_MAIN(TestParkingLot)

#include "tst_parkinglot.moc"
