// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/timelinemodel.h"
#include "support/builders.h"
#include "ui/style/theme.h"
#include "ui/timeline/timelinepage.h"
#include "ui/timeline/timelinetable.h"
#include "ui/workspace.h"

#include "exchange/exporter.h"
#include "exchange/importer.h"
#include "session/reviewsession.h"
#include "storage/library.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPixmap>
#include <QScrollBar>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <vector>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array sizes{1'000, 10'000, 100'000};

template<typename T>
T orGiveUp(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "bench_timeline: %s %s\n", qPrintable(result.error().message),
                     qPrintable(result.error().detail));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// Milliseconds of each run, sorted; what is measured is done at least five times.
std::vector<double> measured(const std::function<void(int)> &work)
{
    constexpr qint64 enough = 4'000'000'000;
    std::vector<double> runs;
    qint64 total = 0;
    work(0); // warms caches
    for (int run = 1; run <= 41 && (run <= 5 || total < enough); ++run) {
        QElapsedTimer timer;
        timer.start();
        work(run);
        total += timer.nsecsElapsed();
        runs.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(runs);
    return runs;
}

/// The timeline page on a library on the disk, as it stands in the window at work.
class Workbench
{
public:
    explicit Workbench(int events)
    {
        m_library = orGiveUp(Library::open(m_folder.filePath(u"library.sqlite"_s)));
        const ReviewContent content = test::aLongReview(events);
        m_middle = content.events.at(events / 2);
        orGiveUp(m_library->insert({content}));
        m_workspace = std::make_unique<Workspace>(*m_library, m_importers, m_exporters);
        m_bare = orGiveUp(ReviewSession::open(*m_library, content.review.id));
        orGiveUp(m_workspace->openReview(content.review.id));
        m_page = std::make_unique<TimelinePage>(*m_workspace);
        m_page->resize(1366, 768);
        m_page->show();
        m_table = m_page->findChild<TimelineTable *>();
        m_filter = m_page->findChild<QLineEdit *>(u"timelineFilter"_s);
        // What is prepared in idle moments is prepared.
        QElapsedTimer idle;
        idle.start();
        while (idle.elapsed() < 200 + events / 20)
            QCoreApplication::processEvents();
        m_table->verticalScrollBar()->setValue(m_table->verticalScrollBar()->maximum() / 2);
    }

    ~Workbench() { m_page.reset(); }

    void insertBare(int run) { orGiveUp(m_bare->addEvent(draft(run))); }
    void insert(int run)
    {
        orGiveUp(session().addEvent(draft(run)));
        settle();
    }
    void edit(int run)
    {
        TimelineEvent event = m_middle;
        event.text = u"Run %1 says something else"_s.arg(run);
        orGiveUp(session().update(event, u"Edit"_s));
        settle();
    }
    void retime(int run)
    {
        TimelineEvent event = m_middle;
        event.time.happenedAt = event.time.happenedAt.addSecs(run % 2 == 0 ? 0 : 300);
        orGiveUp(session().update(event, u"Edit"_s));
        settle();
    }
    void shiftAll()
    {
        QList<Entity> changed;
        const auto &events = session().tableOf<TimelineEvent>();
        changed.reserve(events.size());
        for (TimelineEvent event : events) {
            event.time.happenedAt = event.time.happenedAt.addSecs(60);
            changed.append(event);
        }
        orGiveUp(session().updateAll(changed, u"Shift"_s));
        settle();
    }
    /// One key: it finds many, some, a few, one; then all of them come back.
    void filter(int run)
    {
        static const QStringList typed{u"w"_s, u"wo"_s, u"worker 1"_s, u"worker 16"_s, u"step 77 "_s, QString()};
        m_filter->setText(typed.at(run % typed.size()));
        settle();
    }
    void scroll(int run)
    {
        QScrollBar *bar = m_table->verticalScrollBar();
        bar->setValue(bar->maximum() / 2 + (run % 20) * 37);
        m_table->viewport()->repaint();
    }
    void clearFilter() { m_filter->clear(); }

private:
    ReviewSession &session() const { return *m_workspace->session(); }
    EventDraft draft(int run) const
    {
        EventDraft draft = test::anEvent(u"One more alert fires"_s);
        draft.time.happenedAt = m_middle.time.happenedAt.addSecs(run + 1);
        return draft;
    }
    static void settle() { QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents); }

    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;
    ImporterRegistry m_importers;
    ExporterRegistry m_exporters;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ReviewSession> m_bare;
    std::unique_ptr<TimelinePage> m_page;
    TimelineTable *m_table = nullptr;
    QLineEdit *m_filter = nullptr;
    TimelineEvent m_middle;
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    theme::apply(theme::Mode::Light);

    struct Task
    {
        const char *name;
        std::function<void(Workbench &, int)> work;
    };
    const std::array tasks{
        Task{"insert, no view", [](Workbench &bench, int run) { bench.insertBare(run); }},
        Task{"insert in middle", [](Workbench &bench, int run) { bench.insert(run); }},
        Task{"edit a text", [](Workbench &bench, int run) { bench.edit(run); }},
        Task{"edit a time", [](Workbench &bench, int run) { bench.retime(run); }},
        Task{"filter, per key", [](Workbench &bench, int run) { bench.filter(run); }},
        Task{"frame, scrolling", [](Workbench &bench, int run) { bench.scroll(run); }},
        Task{"shift all", [](Workbench &bench, int) { bench.shiftAll(); }},
    };

    // As it is measured, for it takes a while; a number as argument leaves larger timelines out.
    const int largest = argc > 1 ? std::atoi(argv[1]) : sizes.back();
    std::vector<double> before;
    for (const int size : sizes) {
        if (size > largest)
            break;
        Workbench bench(size);
        std::vector<double> medians;
        std::printf("%d events; ms: median / most, growth\n", size);
        for (const Task &task : tasks) {
            const std::vector<double> runs = measured([&](int run) { task.work(bench, run); });
            bench.clearFilter();
            medians.push_back(runs[runs.size() / 2]);
            std::printf("  %-18s%10.2f / %8.2f", task.name, medians.back(), runs.back());
            if (before.empty())
                std::printf("\n");
            else
                std::printf("%8.1f×\n", medians.back() / before[medians.size() - 1]);
            std::fflush(stdout);
        }
        before = medians;
    }
    return 0;
}
