// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/zonedtime.h"
#include "language/captureline.h"

#include <QElapsedTimer>
#include <QTest>

using namespace debrief;

namespace {

/// Today is Monday, 1 June 2026; the incident was five years before.
CaptureContext aContext()
{
    CaptureContext context;
    context.today = QDate(2026, 6, 1);
    context.prompt = PromptId::fromString(u"01900000-0000-7000-8000-000000000001");
    context.time.zone = "UTC";
    context.time.date = QDate(2021, 6, 1);
    context.time.reference = QDateTime(QDate(2021, 6, 1), QTime(10, 0), QTimeZone::UTC);
    context.selectedEvents = {EventId::fromString(u"01900000-0000-7000-8000-000000000002"),
                              EventId::fromString(u"01900000-0000-7000-8000-000000000003")};
    context.lastNote = NoteId::fromString(u"01900000-0000-7000-8000-000000000004");
    return context;
}

} // namespace

class TestCaptureLine : public QObject
{
    Q_OBJECT

private slots:
    void shouldTellTheKind_data();
    void shouldTellTheKind();
    void shouldReadNotes_data();
    void shouldReadNotes();
    void shouldTieNotesToThePrompt();
    void shouldContinueTheLastNote();
    void shouldTieToTheSelectedEvents_data();
    void shouldTieToTheSelectedEvents();
    void shouldReadActions_data();
    void shouldReadActions();
    void shouldReadEvents_data();
    void shouldReadEvents();
    void shouldSayWhatToType_data();
    void shouldSayWhatToType();
    void shouldKeepStrangeText_data();
    void shouldKeepStrangeText();
    void shouldTakeAMegabyte_data();
    void shouldTakeAMegabyte();
    void shouldTakeTodaysDateWithoutContext();
};

void TestCaptureLine::shouldTellTheKind_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *line, const char *kind) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromLatin1(kind);
    };
    row("The pager was silent", "note");
    row("3 nodes failed", "note");
    row("500 errors a minute", "note");
    row("- a bullet", "note");
    row("# A heading", "note");
    row("#monitoring was thin", "note");
    row("@sam was on call", "note");
    row("-5 degrees", "note");
    row("11:14 alert fires", "event");
    row("+3m rollback begins", "event");
    row("~11:15 first complaint", "event");
    row("! Alert on queue depth", "action");
    row("!Alert on queue depth", "action");
    row("  ! Alert on queue depth", "action");
    row("! 11:14 alert needs an owner", "action");
    row("? Who owns the runbook", "parked");
    row("?11:14 what was that", "parked");
    row("* Ask Robin alone", "private");
    row("*11:14 alone", "private");
    row("> and it stayed so", "continuation");
    row(">and it stayed so", "continuation");
    row(">11:14 and then", "continuation");
    row("^ the dashboard was green", "note");
    row("^11:14 was the first we saw", "note");
    row("^! Alert on queue depth", "action");
    row("!^ Alert on queue depth", "action");
    row("? ^ who owns it", "parked");
    row("^* alone", "private");
    row("^> and it stayed so", "continuation");
    row("> and it stayed so ^", "continuation");
    row("11:14 alert fires ^", "event");
    row("2^10 requests", "note");
}

void TestCaptureLine::shouldTellTheKind()
{
    QFETCH(QString, line);
    QFETCH(QString, kind);
    const Result<CaptureDraft> draft = parseCapture(line, aContext());
    QVERIFY2(draft, draft ? "" : qPrintable(draft.error().message));
    QCOMPARE(enumName(kindOf(*draft)), kind);
}

void TestCaptureLine::shouldReadNotes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("themes");
    const auto row = [](const char *line, const char *text, const QStringList &themes) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(text) << themes;
    };
    const QStringList monitoring{QStringLiteral("monitoring")};
    row("  The pager was silent ", "The pager was silent", {});
    row("The #monitoring was thin", "The #monitoring was thin", monitoring);
    row("#Monitoring first", "#Monitoring first", monitoring);
    row("thin (#monitoring), again #MONITORING.", "thin (#monitoring), again #MONITORING.", monitoring);
    row("#monitoring #on-call", "#monitoring #on-call", {QStringLiteral("monitoring"), QStringLiteral("on-call")});
    row("#on_call- and so", "#on_call- and so", {QStringLiteral("on_call")});
    row("#Überwachung", "#Überwachung", {QStringLiteral("überwachung")});
    row("see #42 and C#", "see #42 and C#", {});
    row("https://example.org/page#part", "https://example.org/page#part", {});
    row("# heading", "# heading", {});
    row("? Park #dns", "Park #dns", {QStringLiteral("dns")});
    row("* Hide #dns", "Hide #dns", {QStringLiteral("dns")});
    QTest::newRow("line break and tab") << QStringLiteral("two\nlines\tand a tab")
                                        << QStringLiteral("two\nlines\tand a tab") << QStringList();
}

void TestCaptureLine::shouldReadNotes()
{
    QFETCH(QString, line);
    QFETCH(QString, text);
    QFETCH(QStringList, themes);
    const Result<CaptureDraft> draft = parseCapture(line, aContext());
    QVERIFY2(draft, draft ? "" : qPrintable(draft.error().message));
    const NoteDraft *note = std::get_if<NoteDraft>(&*draft);
    QVERIFY(note);
    QCOMPARE(note->text, text);
    QCOMPARE(note->themes, themes);
}

void TestCaptureLine::shouldTieNotesToThePrompt()
{
    const CaptureContext context = aContext();
    const auto promptOf = [&context](const QString &line) {
        return std::get<NoteDraft>(*parseCapture(line, context)).promptId;
    };
    QVERIFY(promptOf(QStringLiteral("plain")) == context.prompt);
    QVERIFY(promptOf(QStringLiteral("* private")) == context.prompt);
    QVERIFY(promptOf(QStringLiteral("? parked")).isNull());
    CaptureContext none = context;
    none.prompt = {};
    QVERIFY(std::get<NoteDraft>(*parseCapture(QStringLiteral("plain"), none)).promptId.isNull());
}

void TestCaptureLine::shouldContinueTheLastNote()
{
    CaptureContext context = aContext();
    const auto draft = parseCapture(QStringLiteral(">  until the #cache was full ^"), context);
    QVERIFY(draft);
    QCOMPARE(*draft, CaptureDraft(ContinuationDraft{.noteId = context.lastNote,
                                                    .text = QStringLiteral("until the #cache was full"),
                                                    .themes = {QStringLiteral("cache")},
                                                    .eventIds = context.selectedEvents}));
    context.lastNote = {};
    const auto none = parseCapture(QStringLiteral("> until the cache was full"), context);
    QVERIFY(!none);
    QVERIFY2(none.error().message.contains(u"no note"), qPrintable(none.error().message));
}

void TestCaptureLine::shouldTieToTheSelectedEvents_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isTied");
    const auto row = [](const char *line, const char *text, bool isTied = true) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(text) << isTied;
    };
    row("^ dashboard was green", "dashboard was green");
    row("^dashboard was green", "dashboard was green");
    row("dashboard was green ^", "dashboard was green");
    row("^ dashboard was green ^", "dashboard was green");
    row("^11:14 was the first we saw", "11:14 was the first we saw");
    row("*^ ask Kim", "ask Kim");
    row("? who owns it ^", "who owns it");
    row("^ 🔥 שלום", "🔥 שלום");
    row("dashboard was green^", "dashboard was green^", false);
    row("see a ^ b", "see a ^ b", false);
}

void TestCaptureLine::shouldTieToTheSelectedEvents()
{
    QFETCH(QString, line);
    QFETCH(QString, text);
    QFETCH(bool, isTied);
    CaptureContext context = aContext();
    const Result<CaptureDraft> draft = parseCapture(line, context);
    QVERIFY2(draft, draft ? "" : qPrintable(draft.error().message));
    const auto note = std::get<NoteDraft>(*draft);
    QCOMPARE(note.text, text);
    QCOMPARE(note.eventIds, isTied ? context.selectedEvents : QList<EventId>());
    context.selectedEvents.clear();
    const Result<CaptureDraft> without = parseCapture(line, context);
    QCOMPARE(without.has_value(), !isTied);
    if (!without)
        QVERIFY2(without.error().message.contains(u"none is selected"), qPrintable(without.error().message));
}

void TestCaptureLine::shouldReadActions_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QStringList>("themes");
    const auto row = [](const char *line, const char *title, const char *owner = "", QDate due = {},
                        const QStringList &themes = {}) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(title) << QString::fromUtf8(owner) << due
                            << themes;
    };
    const QDate friday(2026, 6, 5);
    row("! Alert on queue depth", "Alert on queue depth");
    row("! Alert on queue depth @sam due friday #monitoring", "Alert on queue depth", "sam", friday,
        {QStringLiteral("monitoring")});
    row("!@sam Alert on queue depth", "Alert on queue depth", "sam");
    row("! #dns @sam due friday: Alert", "Alert", "sam", friday, {QStringLiteral("dns")});
    row("! Alert on #dns queue @\"Sam Brown\" depth", "Alert on queue depth", "Sam Brown", {}, {QStringLiteral("dns")});
    row("! Alert @“Sam  Brown”, due friday", "Alert", "Sam Brown", friday);
    row("! Alert (@sam)", "Alert", "sam");
    row("! Alert @sam.brown.", "Alert", "sam.brown");
    row("! Alert @sam and @robin", "Alert and @robin", "sam");
    row("! Mail sam@example.org", "Mail sam@example.org");
    row("! Alert @ noon", "Alert @ noon");
    row("! Alert @\"open", "Alert @\"open");
    row("! Alert @\"\"", "Alert @\"\"");
    row("! Alert due tomorrow", "Alert", "", QDate(2026, 6, 2));
    row("! Alert due today", "Alert", "", QDate(2026, 6, 1));
    row("! Alert due monday", "Alert", "", QDate(2026, 6, 8));
    row("! Alert due Fri", "Alert", "", friday);
    row("! Alert due Freitag", "Alert", "", friday);
    row("! Alert due 2026-12-01", "Alert", "", QDate(2026, 12, 1));
    row("! Alert due: 2026-12-01 please", "Alert please", "", QDate(2026, 12, 1));
    row("! Alert due on 1 Dec", "Alert", "", QDate(2026, 12, 1));
    row("! Alert due by Dec 1st", "Alert", "", QDate(2026, 12, 1));
    row("! Alert due 1 Jun", "Alert", "", QDate(2026, 6, 1));
    row("! Alert due 31 May", "Alert", "", QDate(2027, 5, 31));
    row("! Alert due 1 Dec 2027", "Alert", "", QDate(2027, 12, 1));
    row("! Alert due 01.12.2026", "Alert", "", QDate(2026, 12, 1));
    row("! Alert due 13/12/2026", "Alert", "", QDate(2026, 12, 13));
    row("! Alert due 29 Feb", "Alert", "", QDate(2028, 2, 29));
    row("! Alert due in 3 days", "Alert", "", QDate(2026, 6, 4));
    row("! Alert due in 2 weeks", "Alert", "", QDate(2026, 6, 15));
    row("! Alert DUE FRIDAY", "Alert", "", friday);
    row("! Alert due friday due monday", "Alert due monday", "", friday);
    row("! Fix the due process", "Fix the due process");
    row("! Alert due in time", "Alert due in time");
    row("! Fix overdue friday job", "Fix overdue friday job");
    row("! Call foo() first", "Call foo() first");
    row("! Review C# and #42", "Review C# and #42");
    row("!   Alert    on  it  ", "Alert on it");
    row("!! Alert", "! Alert");
}

void TestCaptureLine::shouldReadActions()
{
    QFETCH(QString, line);
    QFETCH(QString, title);
    QFETCH(QString, owner);
    QFETCH(QDate, due);
    QFETCH(QStringList, themes);
    const Result<CaptureDraft> draft = parseCapture(line, aContext());
    QVERIFY2(draft, draft ? "" : qPrintable(draft.error().message));
    const ActionDraft *action = std::get_if<ActionDraft>(&*draft);
    QVERIFY(action);
    QCOMPARE(action->title, title);
    QCOMPARE(action->owner, owner);
    QCOMPARE(action->due, due);
    QCOMPARE(action->themes, themes);
}

void TestCaptureLine::shouldReadEvents_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("happenedAt");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *line, const char *happenedAt, const char *text) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromLatin1(happenedAt) << QString::fromUtf8(text);
    };
    row("11:14 alert fires", "2021-06-01T11:14:00Z", "alert fires");
    row("  11:14: alert fires ", "2021-06-01T11:14:00Z", "alert fires");
    row("+3m rollback begins", "2021-06-01T10:03:00Z", "rollback begins");
    row("1114 PST *bold* start", "2021-06-01T19:14:00Z", "*bold* start");
    row("00:10 after midnight", "2021-06-01T00:10:00Z", "after midnight");
    row("21:50 #dns goes down", "2021-06-01T21:50:00Z", "#dns goes down");
}

void TestCaptureLine::shouldReadEvents()
{
    QFETCH(QString, line);
    QFETCH(QString, happenedAt);
    QFETCH(QString, text);
    const Result<CaptureDraft> draft = parseCapture(line, aContext());
    QVERIFY2(draft, draft ? "" : qPrintable(draft.error().message));
    const EventDraft *event = std::get_if<EventDraft>(&*draft);
    QVERIFY(event);
    QCOMPARE(isoUtc(event->time.happenedAt), happenedAt);
    QCOMPARE(event->text, text);
}

void TestCaptureLine::shouldSayWhatToType_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("hint");
    const auto row = [](const char *name, const QString &line, ErrorCode code, const char *hint) {
        QTest::newRow(name) << line << static_cast<int>(code) << QString::fromUtf8(hint);
    };
    row("empty", {}, ErrorCode::InvalidInput, "Type a note");
    row("spaces", QStringLiteral(" \t\u00a0 "), ErrorCode::InvalidInput, "Type a note");
    row("NUL", QString(QChar(0)), ErrorCode::InvalidInput, "Type a note");
    row("bare action", QStringLiteral("!"), ErrorCode::InvalidInput, "behind “!”");
    row("bare parked", QStringLiteral("?  "), ErrorCode::InvalidInput, "behind “?”");
    row("bare private", QStringLiteral("*"), ErrorCode::InvalidInput, "behind “*”");
    row("only action marks", QStringLiteral("!!!"), ErrorCode::InvalidInput, "behind “!”");
    row("only question marks", QStringLiteral("???"), ErrorCode::InvalidInput, "behind “?”");
    row("bare continuation", QStringLiteral("> "), ErrorCode::InvalidInput, "behind “>”");
    row("bare tie", QStringLiteral("^"), ErrorCode::InvalidInput, "a few words");
    row("marks and ties", QStringLiteral("^ ! ^"), ErrorCode::InvalidInput, "behind “!”");
    row("only other marks", QStringLiteral("# @ #"), ErrorCode::InvalidInput, "a few words");
    row("invisible", QStringLiteral("\u200b\u202e\u2066"), ErrorCode::InvalidInput, "a few words");
    row("action of invisible text", QStringLiteral("! \u202e\u200b"), ErrorCode::InvalidInput, "behind “!”");
    row("action without title", QStringLiteral("! @sam due friday #dns"), ErrorCode::InvalidInput, "title");
    row("event without text", QStringLiteral("11:14"), ErrorCode::InvalidInput, "11:14");
    row("event with a mark only", QStringLiteral("11:14 –"), ErrorCode::InvalidInput, "11:14");
    row("ambiguous zone", QStringLiteral("11:14 IST alert"), ErrorCode::Ambiguous, "Asia/Kolkata");
    row("ambiguous due date", QStringLiteral("! Alert due 1/2/2026"), ErrorCode::Ambiguous, "2026-01-02");
    row("no such due date", QStringLiteral("! Alert due 2026-02-30"), ErrorCode::InvalidInput, "2026-02-30");
}

void TestCaptureLine::shouldSayWhatToType()
{
    QFETCH(QString, line);
    QFETCH(int, code);
    QFETCH(QString, hint);
    const Result<CaptureDraft> draft = parseCapture(line, aContext());
    QVERIFY(!draft);
    QCOMPARE(draft.error().code, static_cast<ErrorCode>(code));
    QVERIFY2(draft.error().message.contains(hint), qPrintable(draft.error().message));
}

void TestCaptureLine::shouldKeepStrangeText_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("text");
    QTest::newRow("NUL inside") << QStringLiteral("a") + QChar(0) + QStringLiteral("b") << QStringLiteral("ab");
    QTest::newRow("escape") << QStringLiteral("a\u001b[31mb") << QStringLiteral("a[31mb");
    QTest::newRow("right to left") << QStringLiteral("שלום #עולם") << QStringLiteral("שלום #עולם");
    QTest::newRow("override") << QStringLiteral("a \u202e b") << QStringLiteral("a \u202e b");
    QTest::newRow("emoji") << QStringLiteral("🔥") << QStringLiteral("🔥");
    QTest::newRow("lone surrogate") << QStringLiteral("a") + QChar(0xd800) << QStringLiteral("a") + QChar(0xd800);
    QTest::newRow("markup") << QStringLiteral("<b>x</b> & 'y' \"z\"; DROP TABLE")
                            << QStringLiteral("<b>x</b> & 'y' \"z\"; DROP TABLE");
}

void TestCaptureLine::shouldKeepStrangeText()
{
    QFETCH(QString, line);
    QFETCH(QString, text);
    const Result<CaptureDraft> draft = parseCapture(line, aContext());
    QVERIFY2(draft, draft ? "" : qPrintable(draft.error().message));
    QCOMPARE(std::get<NoteDraft>(*draft).text, text);
}

void TestCaptureLine::shouldTakeAMegabyte_data()
{
    QTest::addColumn<QString>("line");
    constexpr int Megabyte = 1'000'000;
    const auto row = [](const char *name, const QString &start, const QString &part) {
        QTest::newRow(name) << start + part.repeated(Megabyte / part.size());
    };
    row("words", {}, QStringLiteral("word "));
    row("one word", {}, QStringLiteral("w"));
    row("event", QStringLiteral("11:14 "), QStringLiteral("word "));
    row("themes", QStringLiteral("note "), QStringLiteral("#theme-a "));
    row("long theme", QStringLiteral("#"), QStringLiteral("t-"));
    row("action", QStringLiteral("! do "), QStringLiteral("it "));
    row("owners", QStringLiteral("! do "), QStringLiteral("@\" "));
    row("at signs", QStringLiteral("! do "), QStringLiteral("@"));
    row("dues", QStringLiteral("! do "), QStringLiteral("due "));
    row("due in", QStringLiteral("! do "), QStringLiteral("due in 3 "));
    row("due spaces", QStringLiteral("! do due"), QStringLiteral(" "));
    row("due, spaces", QStringLiteral("! do"), QStringLiteral(" due") + QString(1000, u' '));
    row("ties", {}, QStringLiteral("^ "));
    row("continuations", {}, QStringLiteral("> "));
    row("due fillers", QStringLiteral("! do "), QStringLiteral("due on by the end of "));
    row("due many fillers", QStringLiteral("! do due "), QStringLiteral("on "));
    row("commas", QStringLiteral("! do"), QStringLiteral(" ,"));
    QString many = QStringLiteral("! do");
    for (int i = 0; i < 100'000; ++i)
        many += QStringLiteral(" #t%1").arg(i);
    QTest::newRow("different themes") << many;
}

void TestCaptureLine::shouldTakeAMegabyte()
{
    QFETCH(QString, line);
    QElapsedTimer timer;
    timer.start();
    const Result<CaptureDraft> draft = parseCapture(line, aContext());
    QVERIFY2(timer.elapsed() < 5000, "a hostile line must not cost more than its length");
    if (!draft)
        QVERIFY(draft.error().message.size() < 500);
}

void TestCaptureLine::shouldTakeTodaysDateWithoutContext()
{
    const QDate before = QDate::currentDate();
    const Result<CaptureDraft> draft = parseCapture(QStringLiteral("! Alert due tomorrow"), {});
    const QDate after = QDate::currentDate();
    QVERIFY(draft);
    const QDate due = std::get<ActionDraft>(*draft).due;
    QVERIFY(due == before.addDays(1) || due == after.addDays(1));
}

QTEST_GUILESS_MAIN(TestCaptureLine)

#include "tst_captureline.moc"
