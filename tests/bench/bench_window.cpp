// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/benchmark.h"
#include "ui/mainwindow.h"
#include "ui/room/roomwindow.h"
#include "ui/style/theme.h"
#include "ui/widgets/captureedit.h"
#include "ui/widgets/capturelinewidget.h"
#include "ui/workspace.h"

#include "exchange/exporter.h"
#include "exchange/importer.h"
#include "session/newreview.h"
#include "session/reviewsession.h"
#include "storage/library.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace debrief;
using namespace debrief::bench;
using namespace Qt::StringLiterals;

namespace {

/// The whole window, with the room beside it, where a meeting is captured by keys; the library is on the disk.
class Meeting
{
public:
    explicit Meeting(int events)
    {
        m_library = orGiveUp(Library::open(m_folder.filePath(u"library.sqlite"_s)));
        Review review;
        review.title = u"A long night"_s;
        const ReviewId id = orGiveUp(createReview(*m_library, review));
        ReviewContent content = aBusyReview(events);
        m_workspace = std::make_unique<Workspace>(*m_library, m_importers, m_exporters);
        orGiveUp(m_workspace->openReview(id));
        QList<Entity> entities;
        for (TimelineEvent &event : content.events) {
            event.reviewId = id;
            entities.append(event);
        }
        orGiveUp(m_workspace->session()->insertAll(entities, u"Import"_s));
        m_window = std::make_unique<MainWindow>(*m_workspace);
        m_window->show();
        m_window->roomWindow()->show();
        m_edit = m_window->captureLine().findChild<CaptureEdit *>();
        m_edit->setFocus();
        QElapsedTimer idle;
        idle.start();
        while (idle.elapsed() < 800 + events / 20)
            QCoreApplication::processEvents();
    }

    ~Meeting() { m_window.reset(); }

    void show(int page)
    {
        m_window->showPage(page);
        m_window->focusCapture();
        settle();
    }
    /// A letter of the line, with what it costs to keep it as a draft.
    void type(const QString &line, int run)
    {
        const auto place = run % (line.size() + 1);
        if (place == line.size())
            m_edit->setText({});
        else
            press(0, line.mid(place, 1));
    }
    void typeNote(int run) { type(u"The queue of worker 3 was full before anyone was paged #queue"_s, run); }
    void typeEvent(int run) { type(u"12:14 alert fires for the queue of worker 3"_s, run); }
    void typeAction(int run) { type(u"! limit the queue @Noor due friday #queue"_s, run); }
    void enterEvent(int run) { enter(u"10:%1 someone saw it"_s.arg(run % 60, 2, 10, QChar(u'0'))); }
    void enterNote(int run) { enter(u"We saw it at %1"_s.arg(run)); }

    /// A minute of typing, fifteen keys a second, with lines entered on the way; how long each key kept the window busy, in microseconds.
    std::vector<qint64> typeForAMinute()
    {
        constexpr int keys = 15 * 60;
        constexpr int pauseMs = 1000 / 15;
        const QString line = u"12:14 alert fires for the queue of worker 3, @Noor saw it #queue"_s;
        std::vector<qint64> busy;
        QElapsedTimer clock;
        clock.start();
        for (int key = 0; key < keys; ++key) {
            while (clock.elapsed() < qint64(key) * pauseMs)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
            QElapsedTimer one;
            one.start();
            type(line, key);
            busy.push_back(one.nsecsElapsed() / 1000);
        }
        return busy;
    }

private:
    void enter(const QString &line)
    {
        m_edit->setText(line);
        press(Qt::Key_Return, u"\r"_s);
    }
    void press(int key, const QString &text)
    {
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, Qt::NoModifier, text);
            QCoreApplication::sendEvent(m_edit, &event);
        }
        settle();
    }
    static void settle()
    {
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;
    ImporterRegistry m_importers;
    ExporterRegistry m_exporters;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    CaptureEdit *m_edit = nullptr;
};

} // namespace

/// Prints how long the keys of a minute kept the window busy.
int runMinute(int events)
{
    Meeting meeting(events);
    struct Place
    {
        const char *name;
        int page;
    };
    for (const Place &place : {Place{"discussion", MainWindow::Discuss}, Place{"timeline", MainWindow::Timeline}}) {
        meeting.show(place.page);
        std::vector<qint64> busy = meeting.typeForAMinute();
        std::ranges::sort(busy);
        const auto at = [&busy](double share) {
            return double(busy.at(size_t(share * double(busy.size() - 1)))) / 1000;
        };
        std::printf(
            "%s, %d events, %zu keys: median %.2f ms, 95 %% %.2f ms, 99 %% %.2f ms, longest %.2f ms, over 8 ms: %td\n",
            place.name, events, busy.size(), at(0.5), at(0.95), at(0.99), at(1),
            std::ranges::count_if(busy, [](qint64 micros) { return micros > 8000; }));
        std::fflush(stdout);
    }
    return 0;
}

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"debrief-bench"_s);
    theme::apply(theme::Mode::Light);

    struct Task
    {
        const char *name;
        int page;
        void (Meeting::*work)(int);
    };
    constexpr std::array tasks{
        Task{"a note's letter, discussion", MainWindow::Discuss, &Meeting::typeNote},
        Task{"a note's letter, timeline", MainWindow::Timeline, &Meeting::typeNote},
        Task{"an event's letter, timeline", MainWindow::Timeline, &Meeting::typeEvent},
        Task{"an action's letter, board", MainWindow::Actions, &Meeting::typeAction},
        Task{"Return on a note, discussion", MainWindow::Discuss, &Meeting::enterNote},
        Task{"Return on an event, timeline", MainWindow::Timeline, &Meeting::enterEvent},
        Task{"Return on an event, report", MainWindow::Report, &Meeting::enterEvent},
    };
    // The criterion as it stands: "minute", and perhaps how many events.
    if (argc > 1 && QByteArrayView(argv[1]) == "minute")
        return runMinute(argc > 2 ? std::atoi(argv[2]) : sizes.back());
    // A number as argument leaves larger timelines out.
    const int largest = argc > 1 ? std::atoi(argv[1]) : sizes.back();
    Table table;
    for (const int size : sizes) {
        if (size > largest)
            break;
        Meeting meeting(size);
        table.begin(size);
        for (const Task &task : tasks) {
            meeting.show(task.page);
            table.add(task.name, measured([&](int run) { (meeting.*task.work)(run); }, 80));
        }
    }
    return 0;
}
