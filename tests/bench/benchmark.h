// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "domain/reviewcontent.h"

#include "support/builders.h"

#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <vector>

// What the benchmarks share.
namespace debrief::bench {

constexpr std::array sizes{1'000, 10'000, 100'000};

template<typename T>
T orGiveUp(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s %s\n", qPrintable(result.error().message), qPrintable(result.error().detail));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// Milliseconds of many runs. The fastest is what the program itself needs: what else the machine does can only add to it.
struct Figures
{
    double fastest = 0;
    double median = 0;
    double most = 0;
};

/// The work gets the number of its run; at least five runs, up to so many, fewer when they take long.
inline Figures measured(const std::function<void(int)> &work, int most = 41)
{
    constexpr qint64 enough = 4'000'000'000;
    std::vector<double> runs;
    qint64 total = 0;
    work(0); // warms caches
    for (int run = 1; run <= most && (run <= 5 || total < enough); ++run) {
        QElapsedTimer timer;
        timer.start();
        work(run);
        const qint64 took = timer.nsecsElapsed();
        total += took;
        runs.push_back(static_cast<double>(took) / 1e6);
    }
    std::ranges::sort(runs);
    return {runs.front(), runs[runs.size() / 2], runs.back()};
}

/// Prints figures as they come, for that takes a while; beside them how much longer it took than with the size before.
class Table
{
public:
    void begin(int events)
    {
        std::printf("%d events, ms %20s %9s %9s   growth\n", events, "fastest", "median", "most");
        m_before = std::exchange(m_now, {});
    }

    void add(const char *name, const Figures &figures)
    {
        m_now.push_back(figures.fastest);
        std::printf("  %-26s %9.2f %9.2f %9.2f", name, figures.fastest, figures.median, figures.most);
        if (m_now.size() <= m_before.size())
            std::printf(" %7.1f×", figures.fastest / m_before[m_now.size() - 1]);
        std::printf("\n");
        std::fflush(stdout);
    }

private:
    std::vector<double> m_before;
    std::vector<double> m_now;
};

/// As many events as a long night has: of all kinds, some in lanes of their own, with sources, ranges and milestones.
inline ReviewContent aBusyReview(int events)
{
    ReviewContent content = test::aLongReview(events);
    const QList<EventKind> kinds = enumValues<EventKind>();
    const QList<Milestone> milestones = enumValues<Milestone>();
    for (int i = 0; i < events; ++i) {
        TimelineEvent &event = content.events[i];
        event.kind = kinds.at(i * 7 % kinds.size());
        event.source = QStringLiteral("person %1").arg(i * 13 % 40);
        event.time.enteredAs = event.time.happenedAt.toString(QStringLiteral("HH:mm"));
        if (i % 5 == 0)
            event.lane = QStringLiteral("team %1").arg(i % 4);
        if (i % 50 == 0)
            event.time.endsAt = event.time.happenedAt.addSecs(600);
    }
    for (int i = 0; i < milestones.size(); ++i)
        content.events[(i + 1) * events / 8].milestones = {milestones.at(i)};
    return content;
}

} // namespace debrief::bench
