// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace.h"

#include "support/builders.h"
#include "support/ui/desk.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestWorkspace : public QObject
{
    Q_OBJECT

private slots:
    void shouldAnnounceTheReviewThatIsOpened();
    void shouldKeepTheOpenReviewWhenAnotherCantBeOpened();
    void shouldNotOpenTheSameReviewTwice();
    void shouldLetPagesLeaveTheOldSessionWhileItLives();
    void shouldForgetWhatWasSelectedInAnotherReview();
    void shouldDropDeletedThingsFromTheSelection();
    void shouldCycleThroughTheZones();
    void shouldFollowTheIncidentsZone();
    void shouldFollowWhatTheCommandLineWrites();
    void shouldReadPhrasesAgainstTheSelectedEvent();
    void shouldReadPhrasesAgainstTheLastEventElse();
    void shouldReportErrorsAndNotCancellations();
    void shouldReadThePolicyFromTheLibrary();
};

void TestWorkspace::shouldAnnounceTheReviewThatIsOpened()
{
    Desk desk;
    QSignalSpy spy(&desk.workspace(), &Workspace::sessionChanged);
    QVERIFY(!desk.workspace().session());
    desk.openEmpty();
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first().first().value<ReviewSession *>(), desk.workspace().session());
    desk.workspace().closeReview();
    QCOMPARE(spy.count(), 2);
    QVERIFY(!desk.workspace().session());
}

void TestWorkspace::shouldKeepTheOpenReviewWhenAnotherCantBeOpened()
{
    Desk desk;
    const ReviewId open = desk.openEmpty().id();
    const auto result = desk.workspace().openReview(ReviewId::create());
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::NotFound);
    QCOMPARE(desk.session().id(), open);
}

void TestWorkspace::shouldNotOpenTheSameReviewTwice()
{
    Desk desk;
    const ReviewSession *session = &desk.openEmpty();
    QVERIFY(desk.workspace().openReview(session->id()).has_value());
    QCOMPARE(&desk.session(), session);
}

void TestWorkspace::shouldLetPagesLeaveTheOldSessionWhileItLives()
{
    Desk desk;
    QPointer<ReviewSession> old = &desk.openEmpty();
    bool lived = false;
    connect(&desk.workspace(), &Workspace::sessionChanged, this, [&] { lived = !old.isNull(); });
    desk.workspace().closeReview();
    QVERIFY(lived);
    QVERIFY(old.isNull());
}

void TestWorkspace::shouldForgetWhatWasSelectedInAnotherReview()
{
    Desk desk;
    const auto event = desk.openEmpty().addEvent(anEvent().at(u"10:05"_s));
    desk.workspace().setSelectedEvents({*event});
    desk.openEmpty();
    QVERIFY(desk.workspace().selectedEvents().isEmpty());
    QVERIFY(desk.workspace().currentPrompt().isNull());
}

void TestWorkspace::shouldDropDeletedThingsFromTheSelection()
{
    Desk desk;
    ReviewSession &session = desk.openEmpty();
    const auto kept = session.addEvent(anEvent().at(u"10:05"_s));
    const auto gone = session.addEvent(anEvent().at(u"10:06"_s));
    const auto prompt = session.addPrompt(Section::Detect, u"How?"_s);
    desk.workspace().setSelectedEvents({*kept, *gone});
    desk.workspace().setCurrentPrompt(*prompt);
    QVERIFY(session.remove({gone->uuid(), prompt->uuid()}).has_value());
    QCOMPARE(desk.workspace().selectedEvents(), QList<EventId>{*kept});
    QVERIFY(desk.workspace().currentPrompt().isNull());
}

void TestWorkspace::shouldCycleThroughTheZones()
{
    Desk desk;
    ReviewContent content = aFullReview();
    content.review.incident.timeZone = "America/Los_Angeles";
    desk.open(content);
    Workspace &workspace = desk.workspace();
    QCOMPARE(workspace.displayZone(), QTimeZone("America/Los_Angeles"));
    workspace.cycleTimeDisplay();
    QCOMPARE(workspace.timeDisplay(), Workspace::TimeDisplay::Viewer);
    QCOMPARE(workspace.displayZone(), QTimeZone::systemTimeZone());
    workspace.cycleTimeDisplay();
    QCOMPARE(workspace.displayZone(), QTimeZone::utc());
    workspace.cycleTimeDisplay();
    QCOMPARE(workspace.displayZone(), QTimeZone("America/Los_Angeles"));
}

void TestWorkspace::shouldFollowTheIncidentsZone()
{
    Desk desk;
    ReviewSession &session = desk.openEmpty();
    QSignalSpy spy(&desk.workspace(), &Workspace::displayZoneChanged);
    Review review = session.review();
    review.incident.timeZone = "Asia/Tokyo";
    QVERIFY(session.update(review, u"zone"_s).has_value());
    QCOMPARE(spy.count(), 1);
    QCOMPARE(desk.workspace().displayZone(), QTimeZone("Asia/Tokyo"));
}

void TestWorkspace::shouldReadPhrasesAgainstTheSelectedEvent()
{
    Desk desk;
    ReviewSession &session = desk.openEmpty();
    const auto first = session.addEvent(anEvent().at(u"10:05"_s));
    QVERIFY(session.addEvent(anEvent().at(u"12:00"_s)).has_value());
    desk.workspace().setSelectedEvents({*first});
    QCOMPARE(desk.workspace().captureContext().time.reference, at(u"10:05"_s));
}

void TestWorkspace::shouldReadPhrasesAgainstTheLastEventElse()
{
    Desk desk;
    ReviewSession &session = desk.openEmpty();
    QVERIFY(!desk.workspace().captureContext().time.reference.isValid());
    QCOMPARE(desk.workspace().captureContext().time.zone, session.review().incident.timeZone);
    QVERIFY(session.addEvent(anEvent().at(u"12:00"_s)).has_value());
    QVERIFY(session.addEvent(anEvent().at(u"10:05"_s)).has_value());
    QCOMPARE(desk.workspace().captureContext().time.reference, at(u"12:00"_s));
}

void TestWorkspace::shouldReportErrorsAndNotCancellations()
{
    Desk desk;
    QVERIFY(desk.workspace().report(Result<>()));
    QVERIFY(desk.said().isEmpty());
    QVERIFY(!desk.workspace().report(failure(ErrorCode::Unavailable, u"The disk is full."_s)));
    QVERIFY(!desk.workspace().report(failure(ErrorCode::Cancelled, u"Cancelled."_s)));
    QCOMPARE(desk.said(), QStringList{u"The disk is full."_s});
}

void TestWorkspace::shouldReadThePolicyFromTheLibrary()
{
    Desk desk;
    QCOMPARE(desk.workspace().policy(), ReviewPolicy::usual());
    ReviewPolicy own;
    own.rules.append({u"Red"_s, true, 12});
    QVERIFY(desk.library().setSetting(Workspace::policySettingKey(), own.toJson()).has_value());
    QCOMPARE(desk.workspace().policy(), own);
}

void TestWorkspace::shouldFollowWhatTheCommandLineWrites()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"library.sqlite"_s);
    const auto library = Library::open(path);
    const auto other = Library::open(path);
    QVERIFY(library && other);
    const ReviewContent full = aFullReview();
    QVERIFY((*library)->insert({full}));
    const ImporterRegistry importers;
    const ExporterRegistry exporters;
    Workspace workspace(**library, importers, exporters);
    QVERIFY(workspace.openReview(full.review.id));
    QSignalSpy news(&workspace, &Workspace::libraryChanged);
    QSignalSpy messages(&workspace, &Workspace::messageRaised);

    const auto elsewhere = ReviewSession::open(**other, full.review.id);
    QVERIFY(elsewhere);
    const auto note = (*elsewhere)->addNote(aNote(u"From the command line"_s));
    QVERIFY(note);
    QTRY_VERIFY(workspace.session()->find<Note>(*note));
    QVERIFY(!news.isEmpty());
    QVERIFY(messages.isEmpty());

    QVERIFY((*other)->removeReview(full.review.id));
    QTRY_VERIFY(!workspace.session());
    QCOMPARE(messages.size(), 1);
}

QTEST_MAIN(TestWorkspace)
#include "tst_workspace.moc"
