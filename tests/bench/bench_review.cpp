// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/exporter.h"
#include "session/reviewsession.h"
#include "session/timelinemodel.h"
#include "storage/library.h"
#include "support/builders.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <limits>
#include <vector>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array sizes{100, 1'000, 10'000};

[[noreturn]] void giveUp(const Error &error)
{
    std::fprintf(stderr, "bench_review: %s %s\n", qPrintable(error.message), qPrintable(error.detail));
    std::exit(1);
}

template<typename T>
T orGiveUp(Result<T> result)
{
    if (!result)
        giveUp(result.error());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// A library on the disk with one review of that many events: what is measured includes writing it durably.
class Workbench
{
public:
    explicit Workbench(int events)
    {
        m_library = orGiveUp(Library::open(m_folder.filePath(u"library.sqlite"_s)));
        const ReviewContent content = test::aLongReview(events);
        m_id = content.review.id;
        orGiveUp(m_library->insert({content}));
        m_session = orGiveUp(ReviewSession::open(*m_library, m_id));
        m_content = m_session->content();
    }

    void open() const
    {
        const auto session = orGiveUp(ReviewSession::open(*m_library, m_id));
        TimelineModel model;
        model.setSession(session.get());
        if (model.rowCount() < m_content.events.size())
            giveUp({ErrorCode::Internal, u"the model lacks events"_s});
    }

    void addEvent()
    {
        EventDraft draft = test::anEvent(u"One more alert fires"_s);
        draft.time.happenedAt = m_content.events.constLast().time.happenedAt.addSecs(++m_added);
        orGiveUp(m_session->addEvent(draft));
    }

    void search() const
    {
        if (orGiveUp(m_library->search(u"queue worker 3"_s)).isEmpty())
            giveUp({ErrorCode::Internal, u"the search finds nothing"_s});
    }

    void write(const QString &format) const
    {
        if (orGiveUp(m_exporters.write(*m_exporters.byId(format), m_content, {})).isEmpty())
            giveUp({ErrorCode::Internal, u"the export is empty"_s});
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<ReviewSession> m_session;
    ReviewContent m_content;
    ExporterRegistry m_exporters;
    ReviewId m_id;
    int m_added = 0;
};

/// Milliseconds; the fastest of up to nine runs, of fewer when they are long: what else the machine does can only add to it.
double measured(const std::function<void()> &work)
{
    constexpr qint64 enough = 5'000'000'000;
    qint64 fastest = std::numeric_limits<qint64>::max();
    qint64 total = 0;
    work(); // warms caches
    for (int run = 0; run < 3 || (run < 9 && total < enough); ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        const qint64 took = timer.nsecsElapsed();
        fastest = std::min(fastest, took);
        total += took;
    }
    return static_cast<double>(fastest) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);

    struct Task
    {
        const char *name;
        std::function<void(Workbench &)> work;
    };
    const std::array tasks{
        Task{"open a review", [](Workbench &bench) { bench.open(); }},
        Task{"add one event", [](Workbench &bench) { bench.addEvent(); }},
        Task{"full-text search", [](Workbench &bench) { bench.search(); }},
        Task{"Markdown export", [](Workbench &bench) { bench.write(u"markdown"_s); }},
        Task{"PDF export", [](Workbench &bench) { bench.write(u"pdf"_s); }},
    };

    std::printf("%-18s", "fastest, ms");
    for (const int size : sizes)
        std::printf("%14d ev %7s", size, size == sizes.front() ? "" : "growth");
    std::printf("\n");

    std::vector<std::vector<double>> times(tasks.size());
    for (const int size : sizes) {
        Workbench bench(size);
        for (size_t i = 0; i < tasks.size(); ++i)
            times[i].push_back(measured([&] { tasks[i].work(bench); }));
    }
    for (size_t i = 0; i < tasks.size(); ++i) {
        std::printf("%-18s", tasks[i].name);
        for (size_t column = 0; column < times[i].size(); ++column) {
            std::printf("%17.2f ", times[i][column]);
            if (column == 0)
                std::printf("%7s", "");
            else
                std::printf("%6.1f×", times[i][column] / times[i][column - 1]);
        }
        std::printf("\n");
    }
    return 0;
}
