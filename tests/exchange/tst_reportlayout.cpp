// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/report/reportlayout.h"

#include "domain/reviewcontent.h"
#include "support/builders.h"
#include "support/goldenreview.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

namespace {

QImage pictureOf(const ReportLayout &layout, int page)
{
    QImage image(ReportLayout::pageSize().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    layout.paintPage(page, painter);
    return image;
}

/// The lowest row of pixels above the page's foot in which something is printed.
int lowestInk(const QImage &image)
{
    const int foot = image.height() - 55;
    for (int y = foot; y > 0; --y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).lightness() < 200)
                return y;
        }
    }
    return 0;
}

bool hasInk(const QImage &image, const QRect &area)
{
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            if (image.pixelColor(x, y).lightness() < 200)
                return true;
        }
    }
    return false;
}

Report aReportOf(const QList<ReportBlock> &blocks)
{
    Report report;
    report.title = u"Title"_s;
    report.subtitle = u"Subtitle"_s;
    report.sections = {{.title = u"Section"_s, .blocks = blocks}};
    return report;
}

} // namespace

class TestReportLayout : public QObject
{
    Q_OBJECT

private slots:
    void shouldKeepWithinTheMargins()
    {
        const ReportLayout layout(buildReport(aLongReview(200), {}));
        QVERIFY(layout.pageCount() > 3);
        for (int page = 0; page < layout.pageCount(); ++page) {
            const QImage image = pictureOf(layout, page);
            QVERIFY(lowestInk(image) > 0);
            QVERIFY(!hasInk(image, QRect(0, 0, 48, image.height())));
            QVERIFY(!hasInk(image, QRect(image.width() - 47, 0, 47, image.height())));
            QVERIFY(!hasInk(image, QRect(0, 0, image.width(), 34)));
        }
    }

    void shouldFillPages()
    {
        const ReportLayout layout(buildReport(aLongReview(200), {}));
        for (int page = 1; page + 1 < layout.pageCount(); ++page)
            QVERIFY2(lowestInk(pictureOf(layout, page)) > 700, qPrintable(QString::number(page)));
    }

    void shouldNotLeaveAHeadingAlone()
    {
        // Whatever stands before it, a heading is followed on its page by what it heads.
        for (int lines = 30; lines < 60; ++lines) {
            Report report = aReportOf({ReportText{.text = parseMarkdown(u"word\n"_s.repeated(lines))}});
            report.sections.append({.title = u"Next"_s, .blocks = {ReportText{.text = plainText(u"One line."_s)}}});
            const ReportLayout layout(report);
            const ReportLayout::OutlineEntry next = layout.outline().constLast();
            QCOMPARE(next.title, u"Next"_s);
            const QImage image = pictureOf(layout, next.page);
            QVERIFY2(lowestInk(image) > next.at.y() + 24, qPrintable(QString::number(lines)));
        }
    }

    void shouldListItsHeadings()
    {
        const Report report = buildReport(goldenReview(), {});
        const QList<ReportLayout::OutlineEntry> outline = ReportLayout(report).outline();
        QCOMPARE(outline.size(), report.sections.size());
        for (qsizetype i = 0; i < outline.size(); ++i) {
            QCOMPARE(outline.at(i).title, report.sections.at(i).title);
            QCOMPARE(outline.at(i).level, report.sections.at(i).level);
        }
        QCOMPARE(outline.first().page, 0);
        QVERIFY(outline.first().at.y() > 100);
    }

    void shouldCutARowThatIsTallerThanAPage()
    {
        ReviewContent content{.review = aReview()};
        content.events = {anEvent(u"line\n"_s.repeated(400)).in(content.review.id)};
        const ReportLayout layout(buildReport(content, {}));
        QVERIFY(layout.pageCount() >= 6);
        QVERIFY(layout.pageCount() <= 9);
        for (int page = 1; page + 1 < layout.pageCount(); ++page)
            QVERIFY(lowestInk(pictureOf(layout, page)) > 740);
    }

    void shouldCutCodeThatIsLongerThanAPage()
    {
        QString code;
        for (int i = 0; i < 300; ++i)
            code += u"SELECT %1;\n"_s.arg(i);
        QVERIFY(ReportLayout(aReportOf({ReportExcerpt{{}, code, u"SQL"_s}})).pageCount() >= 4);
    }

    void shouldSurviveOddContent()
    {
        const QString wide = u"x"_s.repeated(3000);
        ReportTable table;
        table.columns = {{wide, ColumnKind::Time}, {wide, ColumnKind::Label}, {wide}, {wide, ColumnKind::Number}};
        table.rows = {{{plainText(wide), plainText(wide), plainText(wide), {}}}, {{}}};
        Report report =
            aReportOf({table, ReportPicture{u"broken"_s, "no picture"}, ReportBullets{{{plainText(wide), 30}, {{}, 0}}},
                       ReportText{}, ReportFacts{}, ReportExcerpt{},
                       ReportText{.text = parseMarkdown(u"- "_s.repeated(40) + u"deep"_s)}});
        report.title = wide;
        const ReportLayout layout(report);
        for (int page = 0; page < layout.pageCount(); ++page) {
            const QImage image = pictureOf(layout, page);
            QVERIFY(!hasInk(image, QRect(image.width() - 40, 0, 40, image.height())));
        }
        const ReportLayout empty{Report()};
        QCOMPARE(empty.pageCount(), 1);
        // A page that is not there paints nothing.
        QVERIFY(!hasInk(pictureOf(empty, 1), QRect(0, 0, 595, 842)));
        QVERIFY(!hasInk(pictureOf(empty, -1), QRect(0, 0, 595, 842)));
    }

    void shouldPaintPictures()
    {
        QImage red(400, 300, QImage::Format_RGB32);
        red.fill(Qt::red);
        QByteArray content;
        QBuffer buffer(&content);
        QVERIFY(buffer.open(QIODevice::WriteOnly) && red.save(&buffer, "PNG"));
        const QImage image = pictureOf(ReportLayout(aReportOf({ReportPicture{u"red"_s, content}})), 0);
        bool isRed = false;
        for (int y = 0; y < image.height() && !isRed; ++y)
            isRed = image.pixelColor(200, y) == QColor(Qt::red);
        QVERIFY(isRed);
    }

    void shouldDrawPhasesAndMarksInTheirPlaces()
    {
        const QDateTime begin(QDate(2026, 3, 12), QTime(10, 0), QTimeZone::UTC);
        ReportGraphic graphic;
        graphic.zone = QTimeZone(QTimeZone::UTC);
        graphic.begin = begin;
        graphic.end = begin.addSecs(7200);
        graphic.phases = {{Phase::Detect, begin, begin.addSecs(3600)},
                          {Phase::Mitigate, begin.addSecs(3600), graphic.end}};
        graphic.marks = {{begin.addSecs(60), {}, EventKind::Alert}, {begin.addSecs(7000), {}, EventKind::Remediation}};
        graphic.milestones = {{Milestone::Detected, begin.addSecs(3600)}};
        const QImage image = pictureOf(ReportLayout(aReportOf({graphic})), 0);

        const auto columnsOf = [&image](const QColor &color) {
            QList<int> columns;
            for (int x = 0; x < image.width(); ++x) {
                for (int y = 0; y < image.height(); ++y) {
                    if (image.pixelColor(x, y) == color) {
                        columns.append(x);
                        break;
                    }
                }
            }
            return columns;
        };
        // Each phase takes its half, and they do not overlap.
        const QList<int> detect = columnsOf(QColor(0x56, 0xb4, 0xe9));
        const QList<int> mitigate = columnsOf(QColor(0x00, 0x9e, 0x73));
        QVERIFY(detect.size() > 150 && mitigate.size() > 150);
        QVERIFY(qAbs(detect.size() - mitigate.size()) < 6);
        QVERIFY(detect.last() <= mitigate.first());
        // An alert near the beginning, a remediation near the end, each in a row of its own.
        const QColor ink(0x3d, 0x46, 0x52);
        const QList<int> marks = columnsOf(ink);
        QVERIFY(!marks.isEmpty());
        QVERIFY(marks.first() < detect.at(detect.size() / 4));
        QVERIFY(marks.last() > mitigate.at(mitigate.size() * 3 / 4));
    }

    void shouldScaleWithThePainter()
    {
        const ReportLayout layout(buildReport(goldenReview(), {}));
        QImage large(ReportLayout::pageSize().toSize() * 2, QImage::Format_RGB32);
        large.fill(Qt::white);
        QPainter painter(&large);
        painter.scale(2, 2);
        layout.paintPage(0, painter);
        painter.end();
        const int small = lowestInk(pictureOf(layout, 0));
        QVERIFY(hasInk(large, QRect(0, 2 * small - 6, large.width(), 8)));
    }

    void shouldGrowLinearly()
    {
        const auto milliseconds = [](int events) {
            const Report report = buildReport(aLongReview(events), {});
            QElapsedTimer timer;
            timer.start();
            const ReportLayout layout(report);
            return timer.elapsed();
        };
        milliseconds(10);
        const qint64 thousand = qMax<qint64>(milliseconds(1'000), 20);
        const qint64 tenThousand = milliseconds(10'000);
        QVERIFY2(tenThousand < 25 * thousand, qPrintable(u"%1 ms, then %2 ms"_s.arg(thousand).arg(tenThousand)));
    }
};

QTEST_MAIN(TestReportLayout)
#include "tst_reportlayout.moc"
