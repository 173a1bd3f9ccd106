// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/exporter.h"
#include "exchange/importer.h"
#include "session/reviewsession.h"
#include "session/timelinemodel.h"
#include "storage/library.h"
#include "support/builders.h"
#include "ui/style/theme.h"
#include "ui/timeline/graph/timelinegraphview.h"
#include "ui/timeline/timelineproxy.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QTemporaryDir>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <vector>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array sizes{1'000, 10'000, 100'000};

[[noreturn]] void giveUp(const Error &error)
{
    std::fprintf(stderr, "bench_graph: %s %s\n", qPrintable(error.message), qPrintable(error.detail));
    std::exit(1);
}

/// A review of that many events in the graph, in a window as large as a laptop's; frames are painted into a picture.
class Screen
{
public:
    explicit Screen(int events)
    {
        auto library = Library::open(m_folder.filePath(u"library.sqlite"_s));
        if (!library)
            giveUp(library.error());
        m_library = std::move(*library);
        const ReviewContent content = test::aLongReview(events);
        if (const auto inserted = m_library->insert({content}); !inserted)
            giveUp(inserted.error());
        m_workspace = std::make_unique<Workspace>(*m_library, m_importers, m_exporters);
        if (const auto opened = m_workspace->openReview(content.review.id); !opened)
            giveUp(opened.error());
        m_model.setSession(m_workspace->session());
        m_proxy.setSourceModel(&m_model);
        m_graph = std::make_unique<TimelineGraphView>(*m_workspace);
        m_graph->setModel(&m_proxy);
        m_graph->resize(1366, 700);
        m_graph->show();
        m_picture = QImage(m_graph->size(), QImage::Format_RGB32);
        frame();
    }

    void frame() { m_graph->render(&m_picture); }
    void wheel(int angle, Qt::KeyboardModifiers modifiers)
    {
        const QPointF at(600, 300);
        QWheelEvent event(at, m_graph->viewport()->mapToGlobal(at), {}, {0, angle}, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_graph->viewport(), &event);
        frame();
    }
    /// Back and forth, so that every run has about as much to paint.
    void scroll() { wheel(++m_turn / 20 % 2 == 0 ? 60 : -60, Qt::ShiftModifier); }
    void zoom() { wheel(++m_turn / 25 % 2 == 0 ? 120 : -120, Qt::ControlModifier); }
    void showMiddle()
    {
        m_graph->showWhole();
        for (int i = 0; i < 12; ++i)
            m_graph->zoomIn();
        frame();
    }
    void add()
    {
        EventDraft draft = test::anEvent(u"One more alert fires"_s);
        draft.time.happenedAt = m_model.valueAt(m_model.rowCount() / 2)->time.happenedAt.addMSecs(++m_added);
        if (const auto added = m_workspace->session()->addEvent(draft); !added)
            giveUp(added.error());
        frame();
    }

private:
    QTemporaryDir m_folder;
    ImporterRegistry m_importers;
    ExporterRegistry m_exporters;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<Workspace> m_workspace;
    TimelineModel m_model;
    TimelineProxy m_proxy;
    std::unique_ptr<TimelineGraphView> m_graph;
    QImage m_picture;
    int m_turn = 0;
    int m_added = 0;
};

struct Times
{
    double median = 0;
    double worst = 0;
};

/// Milliseconds of many frames.
Times measured(int runs, const std::function<void()> &work)
{
    std::vector<qint64> times;
    work(); // warms caches
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(timer.nsecsElapsed());
    }
    std::ranges::sort(times);
    return {static_cast<double>(times[times.size() / 2]) / 1e6,
            static_cast<double>(times[times.size() * 95 / 100]) / 1e6};
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    theme::apply(theme::Mode::Light);

    struct Task
    {
        const char *name;
        int runs;
        std::function<void(Screen &)> prepare;
        std::function<void(Screen &)> work;
    };
    const std::array tasks{
        Task{"frame, everything in view", 60, [](Screen &) {}, [](Screen &screen) { screen.frame(); }},
        Task{"zoom and paint", 100, [](Screen &) {}, [](Screen &screen) { screen.zoom(); }},
        Task{"frame, zoomed in", 60, [](Screen &screen) { screen.showMiddle(); },
             [](Screen &screen) { screen.frame(); }},
        Task{"scroll and paint", 100, [](Screen &screen) { screen.showMiddle(); },
             [](Screen &screen) { screen.scroll(); }},
        Task{"add one and paint", 20, [](Screen &) {}, [](Screen &screen) { screen.add(); }},
    };
    std::printf("%-28s", "median (95 of 100), ms");
    for (const int size : sizes)
        std::printf("%17d ev", size);
    std::printf("\n");
    std::vector<std::vector<Times>> times(tasks.size());
    for (const int size : sizes) {
        Screen screen(size);
        for (size_t i = 0; i < tasks.size(); ++i) {
            tasks[i].prepare(screen);
            times[i].push_back(measured(tasks[i].runs, [&] { tasks[i].work(screen); }));
        }
    }
    for (size_t i = 0; i < tasks.size(); ++i) {
        std::printf("%-28s", tasks[i].name);
        for (const Times &time : times[i])
            std::printf("%11.2f (%6.2f)", time.median, time.worst);
        std::printf("\n");
    }
    return 0;
}
