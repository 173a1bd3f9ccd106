// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/report/report.h"

#include "exchange/export/markdownexporter.h"
#include "support/builders.h"

#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestReportAgenda : public QObject
{
    Q_OBJECT

private slots:
    void shouldPrintPlannedAndTakenTimes()
    {
        const QString text = markdown(aFullReview());
        QVERIFY(text.contains(u"## Agenda of the meeting"_s));
        QVERIFY(text.contains(u"| Opening | 5 min | 5 min 20 s |"_s));
        QVERIFY(text.contains(u"| The timeline | 15 min | 0 s |"_s));
        QVERIFY(text.contains(u"| **In all** | **20 min** | **5 min 20 s** |"_s));
    }

    void shouldPrintNothingOfAMeetingThatNeverBegan()
    {
        ReviewContent review = aFullReview();
        for (AgendaItem &item : review.agenda)
            item.actualSeconds = 0;
        QVERIFY(!markdown(review).contains(u"Agenda of the meeting"_s));
    }

private:
    static QString markdown(const ReviewContent &review)
    {
        const auto written = MarkdownExporter().write(review, {});
        return written ? QString::fromUtf8(*written) : QString();
    }
};

QTEST_GUILESS_MAIN(TestReportAgenda)
#include "tst_reportagenda.moc"
