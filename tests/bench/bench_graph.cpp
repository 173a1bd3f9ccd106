// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/benchmark.h"
#include "session/timelinemodel.h"
#include "ui/style/theme.h"
#include "ui/timeline/graph/timelinegraphview.h"
#include "ui/timeline/timelineproxy.h"
#include "ui/workspace.h"

#include "exchange/exporter.h"
#include "exchange/importer.h"
#include "session/reviewsession.h"
#include "storage/library.h"

#include <QApplication>
#include <QImage>
#include <QTemporaryDir>
#include <QWheelEvent>

using namespace debrief;
using namespace debrief::bench;
using namespace Qt::StringLiterals;

namespace {

/// A review of that many events in the graph, in a window as large as a laptop's; frames are painted into a picture.
class Screen
{
public:
    explicit Screen(int events)
    {
        m_library = orGiveUp(Library::open(m_folder.filePath(u"library.sqlite"_s)));
        const ReviewContent content = aBusyReview(events);
        orGiveUp(m_library->insert({content}));
        m_workspace = std::make_unique<Workspace>(*m_library, m_importers, m_exporters);
        orGiveUp(m_workspace->openReview(content.review.id));
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
        EventDraft draft;
        draft.text = u"One more alert fires"_s;
        draft.time.happenedAt = m_model.valueAt(m_model.rowCount() / 2)->time.happenedAt.addMSecs(++m_added);
        orGiveUp(m_workspace->session()->addEvent(draft));
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

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    theme::apply(theme::Mode::Light);

    struct Task
    {
        const char *name;
        bool isMiddle;
        void (Screen::*work)();
    };
    constexpr std::array tasks{
        Task{"frame, everything in view", false, &Screen::frame}, Task{"zoom and paint", false, &Screen::zoom},
        Task{"frame, zoomed in", true, &Screen::frame},           Task{"scroll and paint", true, &Screen::scroll},
        Task{"add one and paint", false, &Screen::add},
    };
    // A number as argument leaves larger timelines out.
    const int largest = argc > 1 ? std::atoi(argv[1]) : sizes.back();
    Table table;
    for (const int size : sizes) {
        if (size > largest)
            break;
        Screen screen(size);
        table.begin(size);
        for (const Task &task : tasks) {
            if (task.isMiddle)
                screen.showMiddle();
            table.add(task.name, measured([&](int) { (screen.*task.work)(); }, 100));
        }
    }
    return 0;
}
