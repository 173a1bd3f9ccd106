// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/notefooter.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class TestNoteFooter : public QObject
{
    Q_OBJECT

private slots:
    void shouldTakeNoRoomForNothing();
    void shouldBreakIntoRows();
    void shouldFindThePartAtAPlace_data();
    void shouldFindThePartAtAPlace();
    void shouldPaintWithinItsArea();

private:
    static NoteFooter footer(int chips)
    {
        QList<NoteFooter::Part> parts{{.text = u"13:05"_s}};
        for (int index = 0; index < chips; ++index)
            parts.append({.text = u"An event of the night"_s, .iconName = u"clock"_s, .target = QUuid::createUuid()});
        return NoteFooter(parts);
    }
};

void TestNoteFooter::shouldTakeNoRoomForNothing()
{
    QCOMPARE(NoteFooter({}).heightFor(300), 0);
    QVERIFY(NoteFooter({}).isEmpty());
}

void TestNoteFooter::shouldBreakIntoRows()
{
    const int one = footer(1).heightFor(2000);
    QCOMPARE(footer(4).heightFor(2000), one);
    QVERIFY(footer(4).heightFor(250) > 3 * one);
    // However narrow it is.
    QVERIFY(footer(1).heightFor(10) >= one);
}

void TestNoteFooter::shouldFindThePartAtAPlace_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestNoteFooter::shouldFindThePartAtAPlace()
{
    QFETCH(const Qt::LayoutDirection, direction);
    const NoteFooter some = footer(1);
    const QRect area(100, 50, 600, some.heightFor(600));
    const int start = direction == Qt::LeftToRight ? area.left() + 2 : area.right() - 2;
    const int end = direction == Qt::LeftToRight ? area.right() - 2 : area.left() + 2;
    QVERIFY(some.partAt({start, area.center().y()}, area, direction));
    QVERIFY(!some.partAt({start, area.center().y()}, area, direction)->isChip());
    QVERIFY(!some.partAt({end, area.center().y()}, area, direction));
    bool foundChip = false;
    for (int x = area.left(); x < area.right(); x += 4) {
        const NoteFooter::Part *part = some.partAt({x, area.center().y()}, area, direction);
        foundChip = foundChip || (part && !part->target.isNull());
    }
    QVERIFY(foundChip);
    QVERIFY(!some.partAt({start, area.top() - 5}, area, direction));
}

void TestNoteFooter::shouldPaintWithinItsArea()
{
    const NoteFooter some = footer(3);
    const QRect area(20, 20, 300, some.heightFor(300));
    QImage image(340, area.height() + 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        some.paint(painter, area, Qt::LeftToRight, Qt::black);
    }
    int inside = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == Qt::white)
                continue;
            QVERIFY2(area.adjusted(-1, -1, 1, 1).contains(x, y), qPrintable(u"%1, %2"_s.arg(x).arg(y)));
            ++inside;
        }
    }
    QVERIFY(inside > 100);
}

QTEST_MAIN(TestNoteFooter)
#include "tst_notefooter.moc"
