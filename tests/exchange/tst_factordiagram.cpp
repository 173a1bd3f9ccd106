// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/report/factordiagram.h"

#include "exchange/report/factormark.h"

#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

constexpr double width = 900;

FactorDiagramTheme aTheme()
{
    FactorDiagramTheme theme = printFactorTheme();
    for (QFont *font : {&theme.text, &theme.small, &theme.title})
        font->setPixelSize(14);
    return theme;
}

ReportFactors factorsOf(const QList<int> &parents, const QString &text = u"The batch was large"_s)
{
    ReportFactors factors;
    factors.subject = u"Checkout was slow"_s;
    for (const int parent : parents)
        factors.entries.append({{}, parent, FactorRole::Contributing, plainText(text), {}});
    return factors;
}

/// Each behind the one before.
QList<int> chain(int count)
{
    QList<int> parents;
    for (int i = 0; i < count; ++i)
        parents.append(i - 1);
    return parents;
}

QImage pictureOf(const FactorDiagram &diagram, const QRectF &part = {}, const FactorDiagram::StateOf &stateOf = {})
{
    const QSizeF size = part.isNull() ? diagram.size() : part.size();
    QImage image(size.toSize() + QSize(1, 1), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    diagram.paint(painter, QPointF(), part, stateOf);
    return image;
}

int countOf(const QImage &image, const QColor &color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return count;
}

} // namespace

class TestFactorDiagram : public QObject
{
    Q_OBJECT

private slots:
    void shouldPutWhatIsBehindAFactorToTheRightOfIt()
    {
        const FactorDiagram diagram(factorsOf({-1, 0, 0, -1}), aTheme(), width);
        const auto &boxes = diagram.boxes();
        QCOMPARE(boxes.at(1).rect.top(), boxes.at(0).rect.top());
        QVERIFY(boxes.at(1).rect.left() > boxes.at(0).rect.right());
        QCOMPARE(boxes.at(2).rect.left(), boxes.at(1).rect.left());
        QVERIFY(boxes.at(2).rect.top() > boxes.at(1).rect.bottom());
        QCOMPARE(boxes.at(3).rect.left(), boxes.at(0).rect.left());
        QVERIFY(boxes.at(3).rect.top() > boxes.at(2).rect.bottom());
    }

    void shouldPutItBelowWhereThereIsNoRoom()
    {
        const FactorDiagram diagram(factorsOf(chain(30)), aTheme(), width);
        QVERIFY(!diagram.boxes().at(1).isBelowParent);
        QVERIFY(diagram.boxes().back().isBelowParent);
        for (size_t i = 1; i < diagram.boxes().size(); ++i) {
            const auto &box = diagram.boxes().at(i);
            if (box.isBelowParent)
                QVERIFY(box.rect.top() > diagram.boxes().at(i - 1).rect.bottom());
        }
    }

    void shouldNeitherOverlapNorLeaveItsWidth_data()
    {
        QTest::addColumn<QList<int>>("parents");
        QTest::addColumn<double>("wide");
        const QList<int> bush{-1, 0, 1, 1, 0, 4, 5, 6, 7, 7, 5, -1, 11, 11, 13, 14, 14, -1, -1, 18, 18, 20};
        QTest::newRow("none") << QList<int>() << width;
        QTest::newRow("three") << QList<int>{-1, -1, -1} << width;
        QTest::newRow("bush") << bush << width;
        QTest::newRow("bush, narrow") << bush << 200.0;
        QTest::newRow("chain of 60") << chain(60) << width;
        QTest::newRow("chain of 60, narrow") << chain(60) << 120.0;
    }

    void shouldNeitherOverlapNorLeaveItsWidth()
    {
        QFETCH(QList<int>, parents);
        QFETCH(double, wide);
        ReportFactors factors = factorsOf(parents);
        for (qsizetype i = 0; i < factors.entries.size(); ++i)
            factors.entries[i].text = plainText(u"word "_s.repeated(3 + (i * 7) % 40));
        const FactorDiagram diagram(factors, aTheme(), wide);
        const auto &boxes = diagram.boxes();
        for (size_t i = 0; i < boxes.size(); ++i) {
            QVERIFY(boxes.at(i).rect.left() >= 0 && boxes.at(i).rect.right() <= wide + 0.01);
            QVERIFY(boxes.at(i).rect.bottom() <= diagram.size().height() + 0.01);
            QVERIFY(boxes.at(i).rect.width() > 40);
            for (size_t other = i + 1; other < boxes.size(); ++other)
                QVERIFY2(!boxes.at(i).rect.intersects(boxes.at(other).rect),
                         qPrintable(u"%1 and %2"_s.arg(i).arg(other)));
        }
    }

    void shouldWrapLongTexts()
    {
        const FactorDiagram brief(factorsOf({-1}, u"Brief"_s), aTheme(), width);
        const FactorDiagram lengthy(factorsOf({-1}, u"lengthy "_s.repeated(60)), aTheme(), width);
        QVERIFY(lengthy.boxes().front().rect.height() > 3 * brief.boxes().front().rect.height());
        QCOMPARE(lengthy.boxes().front().rect.width(), brief.boxes().front().rect.width());
    }

    void shouldNumberAsOutlinesDo()
    {
        const FactorDiagram diagram(factorsOf({-1, 0, 0, 2, -1}), aTheme(), width);
        QStringList numbers;
        for (int i = 0; i < 5; ++i)
            numbers.append(diagram.number(i));
        QCOMPARE(numbers, (QStringList{u"1"_s, u"1.1"_s, u"1.2"_s, u"1.2.1"_s, u"2"_s}));
        QVERIFY(diagram.number(5).isEmpty());
        QVERIFY(FactorDiagram(factorsOf(chain(300)), aTheme(), width).number(299).size() < 16);
    }

    void shouldFindTheBoxAtAPoint()
    {
        const FactorDiagram diagram(factorsOf({-1, 0, -1}), aTheme(), width);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(diagram.entryAt(diagram.boxes().at(static_cast<size_t>(i)).rect.center()), i);
        QCOMPARE(diagram.entryAt(QPointF(-5, -5)), -1);
    }

    void shouldCutBetweenBoxes()
    {
        QList<int> parents;
        for (int i = 0; i < 40; ++i)
            parents.append(i % 4 == 0 ? -1 : i - 1);
        const FactorDiagram diagram(factorsOf(parents), aTheme(), width);
        const auto slices = diagram.slices(300);
        QVERIFY(slices.size() > 2);
        for (const QRectF &slice : slices) {
            QVERIFY(slice.height() <= 300);
            for (const FactorDiagram::Box &box : diagram.boxes()) {
                const bool isOutside = box.rect.bottom() <= slice.top() || box.rect.top() >= slice.bottom();
                QVERIFY(isOutside || (box.rect.top() >= slice.top() && box.rect.bottom() <= slice.bottom()));
            }
        }
        QVERIFY(diagram.slices(1e6).size() == 1);
        QCOMPARE(diagram.slices(1e6, FactorDiagram::Cut::Bands).size(), diagram.bands().size());
    }

    void shouldCutATallBoxBetweenItsLines()
    {
        const FactorDiagram diagram(factorsOf({-1}, u"lengthy "_s.repeated(600)), aTheme(), 300);
        const auto slices = diagram.slices(200);
        QVERIFY(slices.size() > 5);
        double bottom = slices.front().top();
        for (const QRectF &slice : slices) {
            QVERIFY(slice.height() <= 200.01);
            QVERIFY(slice.top() >= bottom - 0.01);
            bottom = slice.bottom();
        }
        QCOMPARE(bottom, diagram.size().height());
        // Nothing but the space beside letters is cut: no row of ink goes through both edges.
        const QImage whole = pictureOf(diagram);
        int ink = 0;
        for (const QRectF &slice : slices)
            ink += countOf(pictureOf(diagram, slice), QColor(0x1c, 0x20, 0x26));
        const int expected = countOf(whole, QColor(0x1c, 0x20, 0x26));
        QVERIFY(expected > 1000);
        QVERIFY2(qAbs(ink - expected) < expected / 4, qPrintable(u"%1 of %2"_s.arg(ink).arg(expected)));
    }

    void shouldShrinkToFit()
    {
        const ReportFactors factors = factorsOf(QList<int>(12, -1));
        const FactorDiagram natural(factors, aTheme(), width);
        const QSizeF less(width, natural.size().height() * 0.8);
        const FactorDiagram fitting = FactorDiagram::fitting(factors, aTheme(), less);
        QVERIFY(fitting.size().height() <= less.height());
        QVERIFY(fitting.size().height() > less.height() * 0.5);
        // What does not fit by any means is no smaller than what can still be read.
        const FactorDiagram crowded = FactorDiagram::fitting(factors, aTheme(), {width, 20}, 0.7);
        QVERIFY(crowded.size().height() > natural.size().height() * 0.5);
    }

    void shouldPaintRolesByColorAndSign()
    {
        for (const FactorRole role : enumValues<FactorRole>()) {
            ReportFactors factors = factorsOf({-1});
            factors.entries.front().role = role;
            FactorDiagramTheme theme = aTheme();
            theme.hasLegend = false;
            const QImage image = pictureOf(FactorDiagram(factors, theme, width));
            for (const FactorRole other : enumValues<FactorRole>())
                QCOMPARE(countOf(image, factorColor(other)) > 20, other == role);
        }
        // Without colour the signs still differ.
        QList<QImage> signs;
        for (const FactorRole role : enumValues<FactorRole>()) {
            QImage image(32, 32, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintFactorMark(painter, QRectF(0, 0, 32, 32), role);
            painter.end();
            // Only the glyph: in the disc it is lighter or darker than what is beside it.
            const int ground = qGray(factorColor(role).rgb());
            QImage sign(32, 32, QImage::Format_Mono);
            sign.fill(0);
            for (int y = 6; y < 26; ++y) {
                for (int x = 6; x < 26; ++x) {
                    if (qAbs(qGray(image.pixel(x, y)) - ground) > 50)
                        sign.setPixel(x, y, 1);
                }
            }
            QVERIFY(!signs.contains(sign));
            signs.append(sign);
        }
    }

    void shouldMarkWhatIsSelected()
    {
        const FactorDiagram diagram(factorsOf({-1, -1}), aTheme(), width);
        const QColor accent = aTheme().accent;
        const auto isFirst = [](int entry) { return FactorDiagram::State{.isSelected = entry == 0}; };
        QCOMPARE(countOf(pictureOf(diagram), accent), 0);
        const QImage image = pictureOf(diagram, {}, isFirst);
        QVERIFY(countOf(image, accent) > 50);
        QCOMPARE(countOf(image.copy(diagram.boxes().at(1).rect.toRect()), accent), 0);
    }

    void shouldRunFromRightToLeft()
    {
        FactorDiagramTheme theme = aTheme();
        theme.isMirrored = true;
        const FactorDiagram diagram(factorsOf({-1, 0}), theme, width);
        QVERIFY(diagram.boxes().at(1).rect.right() < diagram.boxes().at(0).rect.left());
        QVERIFY(diagram.boxes().at(0).rect.right() <= width);
    }

    void shouldAskInTheWordsThatWereChosen()
    {
        ReportFactors factors = factorsOf({-1});
        FactorDiagramTheme theme = aTheme();
        const QImage why = pictureOf(FactorDiagram(factors, theme, width));
        factors.question = FactorQuestion::How;
        QVERIFY(pictureOf(FactorDiagram(factors, theme, width)) != why);
    }

    void shouldBeQuick()
    {
        QList<int> parents;
        for (int i = 0; i < 1000; ++i)
            parents.append(i % 5 == 0 ? -1 : i - 1);
        const ReportFactors factors = factorsOf(parents, u"The retry queue had no limit, and nobody saw its age"_s);
        QElapsedTimer timer;
        timer.start();
        const FactorDiagram diagram(factors, aTheme(), width);
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(diagram.boxes().size(), 1000U);
    }
};

QTEST_MAIN(TestFactorDiagram)
#include "tst_factordiagram.moc"
