// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Looks for a marker, which every private field of a review holds, in all that the room and other people get to see: what the room
// window paints and says to a screen reader, every published format, what copying puts on the clipboard, names of undo steps. So that
// this proves something, the same search has to find what is planted there.

#include "ui/room/roomwindow.h"

#include "exchange/reviewjson.h"
#include "session/notework.h"
#include "storage/library.h"
#include "support/builders.h"
#include "support/exchangefiles.h"
#include "support/ui/desk.h"
#include "ui/mainwindow.h"
#include "ui/page.h"
#include "ui/room/roomcanvas.h"
#include "ui/style/theme.h"
#include "ui/widgets/plaintext.h"

#include <QAbstractButton>
#include <QAction>
#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>
#include <QSettings>
#include <QSvgGenerator>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView Marker{"PRIVATEMARKER"};

/// A review whose private fields all hold the marker.
ReviewContent aMarkedReview()
{
    ReviewContent content = aFullReview();
    content.notes.removeIf([](const Note &note) { return note.isPrivate; });
    const auto add = [&content](PromptId prompt, bool isParked) {
        Note note;
        note.id = NoteId::create();
        note.reviewId = content.review.id;
        note.promptId = prompt;
        note.text = u"%1 text [link](https://%1.example.com) `%1`"_s.arg(Marker);
        note.author = u"%1 author"_s.arg(Marker);
        note.themes = {u"%1-theme"_s.arg(Marker)};
        note.eventIds = {content.events.at(0).id, content.events.at(2).id};
        note.capturedAt = at(u"13:30"_s);
        note.order = static_cast<int>(content.notes.size());
        note.isPrivate = true;
        note.isParked = isParked;
        content.notes.append(note);
        return note.id;
    };
    for (const Prompt &prompt : std::as_const(content.prompts))
        add(prompt.id, false);
    const NoteId unsorted = add({}, false);
    const NoteId parked = add({}, true);
    for (Factor &factor : content.factors)
        factor.noteIds = {unsorted, parked};
    for (ActionItem &action : content.actions)
        action.noteIds = {unsorted, parked};
    // Addresses are for invitations.
    for (Participant &one : content.participants)
        one.email = u"%1@example.com"_s.arg(Marker).toLower();
    return content;
}

/// The same with the notes public, as they would be seen were they not taken out.
ReviewContent withNotesPublic(ReviewContent content)
{
    for (Note &note : content.notes)
        note.isPrivate = false;
    return content;
}

} // namespace

class TestLeaks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void shouldKeepPrivateNotesFromEverySurface();
    void shouldFindNotesThatArePlanted();
    void shouldFindMarksThatArePlantedInOtherFields();
    void shouldKeepDraftsAndSettingsFromEverySurface();
    void shouldKeepPrivateNotesPrivateThroughTheirWork();
    void shouldKeepItWhileEdited();
    void shouldKeepThemInTheReviewItself();

private:
    /// The names of those surfaces where the marker is.
    QStringList leaks();
    void lookAtRoom();
    void lookAtWidget(const QString &surface, const QWidget &widget);
    void lookAtExports();
    void lookAtClipboard();
    void lookAt(const QString &surface, const QString &text);
    void lookAt(const QString &surface, const QByteArray &bytes) { lookAt(surface, QString::fromUtf8(bytes)); }

    std::unique_ptr<Desk> m_desk;
    QStringList m_found;
    int m_looks = 0;
};

void TestLeaks::initTestCase()
{
    QCoreApplication::setOrganizationName(u"debrief-test"_s);
    QCoreApplication::setApplicationName(u"tst_leaks"_s);
    theme::apply(theme::Mode::Light);
}

void TestLeaks::init()
{
    QSettings().clear();
    m_desk = std::make_unique<Desk>();
}

void TestLeaks::cleanup()
{
    m_desk.reset();
}

void TestLeaks::lookAt(const QString &surface, const QString &text)
{
    ++m_looks;
    if (text.contains(Marker, Qt::CaseInsensitive) && !m_found.contains(surface))
        m_found.append(surface);
}

void TestLeaks::lookAtWidget(const QString &surface, const QWidget &widget)
{
    lookAt(surface, QStringList{widget.windowTitle(), widget.toolTip(), widget.statusTip(), widget.whatsThis(),
                                widget.accessibleName(), widget.accessibleDescription(), widget.windowIconText()}
                        .join(u'\n'));
    for (const QAction *action : widget.actions())
        lookAt(surface,
               QStringList{action->text(), action->toolTip(), action->statusTip(), action->whatsThis()}.join(u'\n'));
}

void TestLeaks::lookAtRoom()
{
    RoomWindow room(m_desk->workspace());
    QVERIFY(showActive(room, {1280, 720}));
    const auto look = [&](const QString &surface) {
        lookAtWidget(surface, room);
        for (const QWidget *child : room.findChildren<QWidget *>())
            lookAtWidget(surface, *child);
        // What is painted, as text.
        QByteArray painted;
        QBuffer buffer(&painted);
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        svg.setSize(room.size());
        QPainter painter(&svg);
        room.canvas()->render(&painter);
        painter.end();
        QVERIFY(painted.contains("<text"));
        lookAt(surface, painted);
        for (int line = 0; room.canvas()->moveSpotlight(1) && line < 100; ++line)
            lookAtWidget(surface, *room.canvas());
        room.canvas()->setSpotlight(-1);
    };
    const auto everyPage = [&](const QString &surface) {
        for (int page = 0; page < room.canvas()->pageCount(); ++page) {
            room.canvas()->setPage(page);
            look(surface);
        }
    };
    for (const bool uses : {false, true}) {
        room.setUsesPseudonyms(uses);
        for (const RoomView view : roomViews) {
            const QString surface = u"room view %1"_s.arg(static_cast<int>(view));
            for (const TimelineEvent &event : m_desk->session().content().events) {
                if (view == RoomView::Story || view == RoomView::Knowledge)
                    m_desk->workspace().setSelectedEvents({event.id});
                room.showView(view);
                everyPage(surface);
            }
            for (const Prompt &prompt : m_desk->session().content().prompts) {
                if (view != RoomView::Prompt)
                    break;
                m_desk->workspace().setCurrentPrompt(prompt.id);
                room.showView(view);
                everyPage(surface);
            }
        }
    }
}

void TestLeaks::lookAtExports()
{
    const ExporterRegistry registry;
    const ReviewContent content = m_desk->session().content();
    const auto attachments = m_desk->library().attachmentsOf(content.review.id);
    QVERIFY(attachments);
    QVERIFY(registry.exporters().size() >= 3);
    const QTemporaryDir folder;
    for (const auto &exporter : registry.exporters()) {
        if (exporter->isFaithful())
            continue; // The review itself, to go back into a library: see shouldKeepThemInTheReviewItself.
        const QString surface = u"export "_s + exporter->id();
        const ExportOptions options{.zone = {}, .attachments = *attachments, .filesFolder = u"files"_s};
        const auto written = registry.write(*exporter, content, options);
        QVERIFY(written);
        lookAt(surface, *written);
        for (const FileBeside &file : registry.filesBeside(*exporter, content, options)) {
            lookAt(surface, file.path);
            lookAt(surface, file.content);
        }
        lookAt(surface, suggestedFileName(content, exporter->suffix()));
        if (exporter->suffix() != u"pdf"_s)
            continue;
        const QString path = folder.filePath(u"report.pdf"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*written);
        file.close();
        for (const auto &[tool, arguments] :
             {std::pair(u"pdftotext"_s, QStringList{u"-raw"_s, path, u"-"_s}),
              std::pair(u"pdfinfo"_s, QStringList{path}), std::pair(u"pdfinfo"_s, QStringList{u"-meta"_s, path}),
              std::pair(u"pdfinfo"_s, QStringList{u"-url"_s, path}),
              std::pair(u"qpdf"_s, QStringList{u"--qdf"_s, u"--object-streams=disable"_s, path, u"-"_s})}) {
            const ToolRun run = runTool(tool, arguments);
            if (!run.exists)
                QSKIP("poppler-utils or qpdf is not installed");
            // An outline's texts are in UTF-16.
            lookAt(surface, run.output);
            lookAt(surface, QString::fromLatin1(QByteArray(run.output).replace('\0', "")));
        }
    }
}

void TestLeaks::lookAtClipboard()
{
    MainWindow console(m_desk->workspace());
    QVERIFY(showActive(console, {1366, 768}));
    QClipboard *clipboard = QGuiApplication::clipboard();
    const auto look = [&](const QString &surface) {
        const QMimeData *data = clipboard->mimeData();
        QVERIFY(data && !data->formats().isEmpty());
        for (const QString &format : data->formats())
            lookAt(surface, data->data(format));
        lookAt(surface, clipboard->text());
        clipboard->clear();
    };
    console.showPage(MainWindow::Timeline);
    auto &table = child<QTableView>(console, u"timelineTable"_s);
    table.setFocus();
    table.selectAll();
    QTest::keySequence(&table, QKeySequence::Copy);
    look(u"clipboard of the timeline"_s);
    console.showPage(MainWindow::Report);
    child<QAbstractButton>(console, u"copyMarkdownButton"_s).click();
    look(u"clipboard of the report"_s);
    // What undo and redo say stands in a menu that may be projected.
    lookAt(u"undo"_s, child<QAction>(console, u"undo"_s).text() + child<QAction>(console, u"redo"_s).text());
    lookAt(u"console title"_s, console.windowTitle());
}

QStringList TestLeaks::leaks()
{
    m_found.clear();
    m_looks = 0;
    lookAtRoom();
    lookAtExports();
    lookAtClipboard();
    const QUndoStack &stack = m_desk->session().undoStack();
    for (int step = 0; step < stack.count(); ++step)
        lookAt(u"undo"_s, stack.text(step));
    return m_found;
}

void TestLeaks::shouldKeepPrivateNotesFromEverySurface()
{
    m_desk->open(aMarkedReview());
    QCOMPARE(leaks(), QStringList());
    QCOMPARE_GT(m_looks, 100);
}

void TestLeaks::shouldFindNotesThatArePlanted()
{
    // As if nobody took the private notes out: the search has to see them wherever notes are shown.
    m_desk->open(withNotesPublic(aMarkedReview()));
    const QStringList found = leaks();
    for (const QString &surface : {u"room view %1"_s.arg(static_cast<int>(RoomView::Prompt)),
                                   u"room view %1"_s.arg(static_cast<int>(RoomView::ParkingLot)), u"export markdown"_s,
                                   u"export pdf"_s, u"clipboard of the report"_s})
        QVERIFY2(found.contains(surface), qPrintable(surface + u" among "_s + found.join(u", "_s)));
    QVERIFY(
        !RoomContent(withNotesPublic(aMarkedReview()), QTimeZone::utc()).parkingLot().texts().filter(Marker).isEmpty());
}

void TestLeaks::shouldFindMarksThatArePlantedInOtherFields()
{
    ReviewContent content = aFullReview();
    content.review.title += Marker;
    for (AgendaItem &item : content.agenda)
        item.title += Marker;
    for (TimelineEvent &event : content.events)
        event.text += Marker;
    for (ActionItem &action : content.actions)
        action.title += Marker;
    for (Factor &factor : content.factors)
        factor.text += Marker;
    m_desk->open(content);
    const QStringList found = leaks();
    for (const RoomView view : roomViews)
        QVERIFY2(found.contains(u"room view %1"_s.arg(static_cast<int>(view))) || view == RoomView::Prompt,
                 qPrintable(u"view %1"_s.arg(static_cast<int>(view))));
    QVERIFY(found.contains(u"clipboard of the timeline"_s));
    QVERIFY(found.contains(u"console title"_s));
}

void TestLeaks::shouldKeepDraftsAndSettingsFromEverySurface()
{
    m_desk->open(aFullReview());
    ReviewSession &session = m_desk->session();
    // What stands in inputs and is not entered, wherever it is kept; and what a review's settings hold for the facilitator.
    for (const QString &place :
         {u"capture"_s, u"capture-line"_s, u"capture-window"_s, u"event-description"_s, u"note"_s})
        QVERIFY(session.library().setDraft(session.id(), place, Marker));
    for (const QString &key : {u"wording_ignored"_s, u"hands"_s, u"facilitator"_s})
        QVERIFY(session.setSetting(key, QJsonValue(QString(Marker)), u"Set"_s));
    QCOMPARE(leaks(), QStringList());
}

void TestLeaks::shouldKeepPrivateNotesPrivateThroughTheirWork()
{
    m_desk->open(aMarkedReview());
    ReviewSession &session = m_desk->session();
    const ReviewContent before = session.content();
    QList<NoteId> hidden;
    QList<NoteId> shown;
    for (const Note &note : before.notes)
        (note.isPrivate ? hidden : shown).append(note.id);
    // What is made of a private note would be for everyone to see, so it is not made.
    QVERIFY(!makeActions(session, {hidden.at(0)}, &plainLine));
    QVERIFY(!makeFactors(session, {hidden.at(0)}));
    QVERIFY(!makeActions(session, {shown.at(0), hidden.at(0)}, &plainLine));
    QCOMPARE(session.content(), before);
    // Merged with one that is public, both are private.
    QVERIFY(mergeNotes(session, {shown.at(0), hidden.at(0)}));
    QVERIFY(splitNote(session, hidden.at(1), Marker.size()));
    QVERIFY(placeNotes(session, {hidden.at(2)}, {.prompt = {}, .isParked = true}, 0));
    QCOMPARE(leaks(), QStringList());
}

void TestLeaks::shouldKeepItWhileEdited()
{
    m_desk->open(aMarkedReview());
    ReviewSession &session = m_desk->session();
    NoteDraft draft = aPrivateNote(Marker);
    draft.promptId = session.content().prompts.constFirst().id;
    const auto id = session.addNote(draft);
    QVERIFY(id);
    QVERIFY(session.remove({id->uuid()}));
    QVERIFY(session.undo());
    QCOMPARE(leaks(), QStringList());
    while (session.canUndo())
        QVERIFY(session.undo());
    QCOMPARE(leaks(), QStringList());
}

void TestLeaks::shouldKeepThemInTheReviewItself()
{
    // The one format that is the review, for a library and not for readers, says so of itself, and holds all of it.
    const ExporterRegistry registry;
    QStringList faithful;
    for (const auto &exporter : registry.exporters()) {
        if (exporter->isFaithful())
            faithful.append(exporter->id());
    }
    QCOMPARE(faithful, QStringList{u"json"_s});
    const ReviewContent content = aMarkedReview();
    const auto written = registry.write(*registry.byId(u"json"_s), content, {});
    QVERIFY(written);
    QCOMPARE(written->count("PRIVATEMARKER author"), 4);
    // Made of what everyone may see it holds none.
    QVERIFY(!reviewJsonText(withoutPrivate(content), {}).contains("PRIVATEMARKER"));
}

QTEST_MAIN(TestLeaks)
#include "tst_leaks.moc"
