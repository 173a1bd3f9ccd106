// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/benchmark.h"
#include "language/wordingcheck.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace debrief;
using namespace debrief::bench;

/// 1 MB of text is to be read in less than 100 ms, and ten times the text in ten times the time.
int main()
{
    WordingCheck check = orGiveUp(WordingCheck::load());
    check.setNames({QStringLiteral("Priya Shah"), QStringLiteral("Tom Becker")});
    QFile file(QStringLiteral(DEBRIEF_SOURCE_DIR "/tests/data/language/wording.jsonl"));
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s\n", qPrintable(file.errorString()));
        return 1;
    }
    QString sentences;
    while (!file.atEnd())
        sentences += QJsonDocument::fromJson(file.readLine()).object().value(QStringLiteral("text")).toString() + u'\n';
    std::printf("wording check, ms %23s %9s %9s   findings\n", "fastest", "median", "most");
    for (const qsizetype size : {10'000, 100'000, 1'000'000}) {
        QString text;
        while (text.size() < size)
            text += sentences;
        text.truncate(size);
        qsizetype found = 0;
        const Figures figures = measured([&](int) { found = check.check(text).size(); });
        std::printf("  %7lld characters %19.2f %9.2f %9.2f   %lld\n", static_cast<long long>(size), figures.fastest,
                    figures.median, figures.most, static_cast<long long>(found));
        std::fflush(stdout);
    }
    return 0;
}
