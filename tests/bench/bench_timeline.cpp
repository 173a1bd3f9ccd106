// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/benchmark.h"
#include "session/timelinemodel.h"
#include "ui/style/theme.h"
#include "ui/timeline/timelinepage.h"
#include "ui/timeline/timelinetable.h"
#include "ui/workspace.h"

#include "exchange/exporter.h"
#include "exchange/importer.h"
#include "session/reviewsession.h"
#include "storage/library.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace debrief;
using namespace debrief::bench;
using namespace Qt::StringLiterals;

namespace {

/// The timeline page on a library on the disk, as it stands in the window at work.
class Workbench
{
public:
    explicit Workbench(int events)
    {
        m_library = orGiveUp(Library::open(m_folder.filePath(u"library.sqlite"_s)));
        const ReviewContent content = aBusyReview(events);
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
    void undo(int run)
    {
        orGiveUp(run % 2 == 0 ? session().undo() : session().redo());
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
    void shiftAll(int)
    {
        QList<Entity> changed;
        const auto &events = session().tableOf<TimelineEvent>();
        changed.reserve(events.size());
        for (TimelineEvent event : events) {
            event.time.happenedAt = event.time.happenedAt.addSecs(60);
            if (event.time.endsAt.isValid())
                event.time.endsAt = event.time.endsAt.addSecs(60);
            changed.append(event);
        }
        orGiveUp(session().updateAll(changed, u"Shift"_s));
        settle();
    }
    void mark(int run)
    {
        orGiveUp(session().setMilestone(Milestone::Diagnosed, run % 2 == 0 ? m_middle.id : EventId()));
        settle();
    }
    /// One key: all that was there is still found.
    void filterMany(int run)
    {
        m_filter->setText(run % 2 == 0 ? u"w"_s : u"wo"_s);
        settle();
    }
    /// One key, with a few rows left; then another few.
    void filterFew(int run)
    {
        m_filter->setText(run % 2 == 0 ? u"worker 16"_s : u"step 77"_s);
        settle();
    }
    void select(int run)
    {
        m_table->selectRow(m_table->rowAt(0) + run % 10);
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
        EventDraft draft;
        draft.text = u"One more alert fires"_s;
        draft.time.happenedAt = m_middle.time.happenedAt.addSecs(run + 1);
        return draft;
    }
    /// With what the work puts off.
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
        void (Workbench::*work)(int);
    };
    constexpr std::array tasks{
        Task{"insert, no view", &Workbench::insertBare},
        Task{"insert in the middle", &Workbench::insert},
        Task{"undo and redo it", &Workbench::undo},
        Task{"edit a text", &Workbench::edit},
        Task{"edit a time", &Workbench::retime},
        Task{"mark a milestone", &Workbench::mark},
        Task{"filter, many found", &Workbench::filterMany},
        Task{"filter, few found", &Workbench::filterFew},
        Task{"select a row", &Workbench::select},
        Task{"frame, scrolling the table", &Workbench::scroll},
        Task{"shift all", &Workbench::shiftAll},
    };
    // A number as argument leaves larger timelines out.
    const int largest = argc > 1 ? std::atoi(argv[1]) : sizes.back();
    Table table;
    for (const int size : sizes) {
        if (size > largest)
            break;
        Workbench bench(size);
        table.begin(size);
        for (const Task &task : tasks) {
            table.add(task.name, measured([&](int run) { (bench.*task.work)(run); }));
            bench.clearFilter();
        }
    }
    return 0;
}
