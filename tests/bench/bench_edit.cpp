// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/text/codelanguages.h"
#include "ui/style/theme.h"
#include "ui/widgets/markdownedit.h"
#include "ui/widgets/spelling.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QTextCursor>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace debrief;
using namespace Qt::StringLiterals;

/// What a key costs in a description, which is coloured and spelt as it is typed.
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    theme::apply(theme::Mode::Light);
    CodeLanguages languages;
    Spelling spelling;
    MarkdownEdit edit(languages, spelling);
    edit.resize(600, 400);
    edit.show();

    std::printf("a key in a description; ms: fastest / median / worst, growth of the median\n");
    double before = 0;
    for (const int sentences : {1, 10, 100, 1'000}) {
        edit.load(u"The **pool** was empty, so the `checkout` waited for a connection.\n\n"_s.repeated(sentences));
        edit.moveCursor(QTextCursor::End);
        edit.moveCursor(QTextCursor::PreviousBlock);
        edit.moveCursor(QTextCursor::PreviousBlock);
        edit.moveCursor(QTextCursor::EndOfBlock);
        std::vector<double> runs;
        for (int key = 0; key < 101; ++key) {
            QElapsedTimer timer;
            timer.start();
            QTest::keyClick(&edit, key % 8 == 7 ? ' ' : 'e');
            QCoreApplication::processEvents();
            // The first loads what is loaded once.
            if (key > 0)
                runs.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        std::ranges::sort(runs);
        const double median = runs[runs.size() / 2];
        std::printf("  %5d sentences%10.2f / %8.2f / %8.2f", sentences, runs.front(), median, runs.back());
        if (before > 0)
            std::printf("%8.1f×", median / before);
        std::printf("\n");
        before = median;
    }
    return 0;
}
