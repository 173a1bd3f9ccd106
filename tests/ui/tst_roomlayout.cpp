// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/room/roomlayout.h"

#include "exchange/report/richtext.h"
#include "ui/room/roommedia.h"

#include <QBuffer>
#include <QPainter>
#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class TestRoomLayout : public QObject
{
    Q_OBJECT

private slots:
    void shouldKeepTheLinesOfAnExcerpt();
    void shouldGoOnWithAnExcerptOnTheNextPage();
    void shouldCutAnExcerptThatNobodyWouldRead();
    void shouldSetATableSmallerRatherThanBreakIt();
    void shouldGiveEvidenceTheHeadsRoomOnLaterPages();
    void shouldColorCode();
    void shouldShowAPictureLarge();
    void shouldGiveAPictureAPageOfItsOwn();
    void shouldNameAPictureThatIsNone();
    void shouldStandTilesSideBySide();
    void shouldKeepDiscsInTheirCells();
    void shouldKnowItemsByPlaceAndPage();
    void shouldFillAPageWithWhatIsShort();
    void shouldPutADiagramOnPages();

private:
    static QByteArray picture(const QSize &size);
    static RoomSlide slideOf(const QList<RoomLine> &lines);
    /// All is within the window, and no item lies over another.
    static void verifyPlaces(const RoomLayout &layout, const QSize &size);

    const QSize m_size{1366, 768};
};

QByteArray TestRoomLayout::picture(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray content;
    QBuffer buffer(&content);
    image.save(&buffer, "PNG");
    return content;
}

RoomSlide TestRoomLayout::slideOf(const QList<RoomLine> &lines)
{
    RoomSlide slide;
    slide.title = u"Title"_s;
    slide.head = {{u"Heading"_s, RoomLine::Weight::Heading}};
    slide.lines = lines;
    return slide;
}

void TestRoomLayout::verifyPlaces(const RoomLayout &layout, const QSize &size)
{
    const QRect window(QPoint(), size);
    for (const RoomLayout::Page &page : layout.pages()) {
        for (const RoomLayout::Run &run : page.runs) {
            QVERIFY2(window.contains(run.rect), qPrintable(run.text));
            for (const RoomLayout::Picture &picture : page.pictures)
                QVERIFY2(!picture.rect.intersects(run.rect), qPrintable(run.text));
            for (const RoomLayout::Run &other : page.runs) {
                if (other.item != run.item)
                    QVERIFY2(!other.rect.intersects(run.rect), qPrintable(run.text + u" over "_s + other.text));
            }
        }
        for (const RoomLayout::Picture &picture : page.pictures)
            QVERIFY(layout.content().contains(picture.rect));
        for (const RoomLayout::Box &box : page.boxes)
            QVERIFY(layout.content().contains(box.rect));
    }
}

void TestRoomLayout::shouldKeepTheLinesOfAnExcerpt()
{
    const RoomLayout layout(
        slideOf({{.text = u"log"_s, .weight = RoomLine::Weight::Code, .note = u"first\n    indented\n\n\tlast\n\n"_s}}),
        m_size, 1, QFont());
    QStringList lines;
    for (const RoomLayout::Run &run : layout.pages().constFirst().runs) {
        if (run.item == 0)
            lines.append(run.text);
    }
    QCOMPARE(lines, (QStringList{u"log"_s, u"first"_s, u"    indented"_s, u""_s, u"    last"_s}));
    QCOMPARE(layout.pages().constFirst().boxes.size(), 1);
    const QRect box = layout.pages().constFirst().boxes.constFirst().rect;
    QVERIFY(box.contains(layout.pages().constFirst().runs.constLast().rect));
    QVERIFY(!box.intersects(layout.pages().constFirst().runs.at(2).rect));
    verifyPlaces(layout, m_size);
}

void TestRoomLayout::shouldGoOnWithAnExcerptOnTheNextPage()
{
    QStringList lines;
    for (int i = 0; i < 30; ++i)
        lines.append(u"line %1"_s.arg(i));
    const RoomLayout layout(slideOf({{u"Before"_s},
                                     {.text = u"log"_s, .weight = RoomLine::Weight::Code, .note = lines.join(u'\n')},
                                     {u"After"_s}}),
                            m_size, 1, QFont());
    QCOMPARE_GT(layout.pages().size(), 1);
    QStringList shown;
    for (const RoomLayout::Page &page : layout.pages()) {
        for (const RoomLayout::Run &run : page.runs) {
            if (run.text.startsWith(u"line "_s))
                shown.append(run.text);
        }
    }
    QCOMPARE(shown, lines);
    verifyPlaces(layout, m_size);
}

void TestRoomLayout::shouldCutAnExcerptThatNobodyWouldRead()
{
    const RoomLayout layout(slideOf({{.text = {}, .weight = RoomLine::Weight::Code, .note = u"x\n"_s.repeated(500)}}),
                            m_size, 1, QFont());
    QCOMPARE(layout.pages().constLast().runs.constLast().text, u"… and 460 more line(s)"_s);
}

void TestRoomLayout::shouldSetATableSmallerRatherThanBreakIt()
{
    const auto codeOf = [this](int columns) {
        return RoomLayout(slideOf({{.text = {}, .weight = RoomLine::Weight::Code, .note = u"x"_s.repeated(columns)}}),
                          m_size, 1, QFont())
            .pages()
            .constFirst()
            .runs;
    };
    int fitting = 20;
    while (codeOf(fitting + 1).size() == codeOf(20).size() &&
           codeOf(fitting + 1).constLast().font.pixelSize() == codeOf(20).constLast().font.pixelSize())
        ++fitting;
    QCOMPARE(codeOf(fitting + 4).size(), codeOf(20).size());
    QCOMPARE_LT(codeOf(fitting + 4).constLast().font.pixelSize(), codeOf(20).constLast().font.pixelSize());
    // What would be too small is broken.
    QCOMPARE_GT(codeOf(fitting * 2).size(), codeOf(20).size());
    QCOMPARE(codeOf(fitting * 2).constLast().font.pixelSize(), codeOf(20).constLast().font.pixelSize());
}

void TestRoomLayout::shouldGiveEvidenceTheHeadsRoomOnLaterPages()
{
    RoomMedia media([](const QByteArray &) { return picture({1600, 1600}); });
    RoomSlide slide = slideOf({{u"What happened, in a few words"_s},
                               {u"Another line"_s},
                               {u"Another line"_s},
                               {u"Another line"_s},
                               {u"Another line"_s},
                               {u"Another line"_s},
                               {u"Another line"_s},
                               {u"Another line"_s},
                               {.text = u"Dashboard"_s, .weight = RoomLine::Weight::Picture, .picture = "hash"}});
    const int before =
        RoomLayout(slide, m_size, 1, QFont(), &media).pages().constLast().pictures.constFirst().rect.height();
    slide.laterTitle = u"10:05 · Title"_s;
    const RoomLayout layout(slide, m_size, 1, QFont(), &media);
    QCOMPARE(layout.pages().size(), 2);
    QCOMPARE(layout.pages().at(0).runs.constFirst().text, slide.title);
    QCOMPARE(layout.pages().at(1).runs.constFirst().text, slide.laterTitle);
    QCOMPARE_GT(layout.pages().at(1).pictures.constFirst().rect.height(), before);
    verifyPlaces(layout, m_size);
}

void TestRoomLayout::shouldColorCode()
{
    RoomMedia media;
    const RoomLayout layout(slideOf({{.text = u"sql"_s,
                                      .weight = RoomLine::Weight::Code,
                                      .note = u"-- why\nSELECT 1 FROM orders WHERE name = 'x';"_s,
                                      .language = u"SQL"_s}}),
                            m_size, 1, QFont(), &media);
    int colored = 0;
    for (const RoomLayout::Run &run : layout.pages().constFirst().runs) {
        for (const QTextLayout::FormatRange &range : run.formats) {
            QVERIFY(range.start >= 0 && range.start + range.length <= run.text.size());
            ++colored;
        }
    }
    QCOMPARE_GE(colored, 3);
}

void TestRoomLayout::shouldShowAPictureLarge()
{
    RoomMedia media([](const QByteArray &) { return picture({1600, 900}); });
    const RoomLayout layout(slideOf({{.text = u"Dashboard"_s, .weight = RoomLine::Weight::Picture, .picture = "hash"}}),
                            m_size, 1, QFont(), &media);
    QCOMPARE(layout.pages().size(), 1);
    const QRect rect = layout.pages().constFirst().pictures.constFirst().rect;
    QCOMPARE_GT(rect.height(), m_size.height() / 2);
    QVERIFY(qAbs(rect.width() * 9 - rect.height() * 16) < 32);
    verifyPlaces(layout, m_size);
}

void TestRoomLayout::shouldGiveAPictureAPageOfItsOwn()
{
    RoomMedia media([](const QByteArray &) { return picture({900, 900}); });
    QList<RoomLine> lines(7, RoomLine{u"A line that stands before it"_s});
    lines.append({.text = {}, .weight = RoomLine::Weight::Picture, .picture = "hash"});
    const RoomLayout layout(slideOf(lines), m_size, 1, QFont(), &media);
    QCOMPARE(layout.pages().size(), 2);
    QVERIFY(layout.pages().at(0).pictures.isEmpty());
    QCOMPARE(layout.pageOf(7), 1);
    verifyPlaces(layout, m_size);
}

void TestRoomLayout::shouldNameAPictureThatIsNone()
{
    RoomMedia media([](const QByteArray &) { return QByteArray("no picture"); });
    const RoomLayout layout(slideOf({{.text = u"Dashboard"_s, .weight = RoomLine::Weight::Picture, .picture = "hash"}}),
                            m_size, 1, QFont(), &media);
    QVERIFY(layout.pages().constFirst().pictures.isEmpty());
    QCOMPARE(layout.pages().constFirst().runs.constLast().text, u"Dashboard"_s);
}

void TestRoomLayout::shouldStandTilesSideBySide()
{
    RoomSlide slide = slideOf({{u"A line"_s}});
    slide.tiles = {{u"12"_s, u"notes of what was said"_s},
                   {u"3"_s, u"factors found"_s},
                   {u"140"_s, u"actions to carry on with"_s}};
    for (const double scale : {1.0, 1.5, 2.0}) {
        const RoomLayout layout(slide, m_size, scale, QFont());
        verifyPlaces(layout, m_size);
        int tops = 0;
        for (const RoomLayout::Run &run : layout.pages().constFirst().runs)
            tops += run.text == u"12"_s || run.text == u"140"_s ? 1 : 0;
        QCOMPARE(tops, 2);
    }
}

void TestRoomLayout::shouldKeepDiscsInTheirCells()
{
    RoomSlide slide = slideOf({});
    slide.matrix = RoomMatrix{.entries = {}, .impact = u"Impact"_s, .effort = u"Effort"_s};
    for (int i = 0; i < 24; ++i) {
        slide.lines.append({.text = u"Action %1"_s.arg(i), .mark = QString::number(i + 1)});
        slide.matrix->entries.append({i, QString::number(i + 1), i % 2 ? Level::Medium : Level::Low, Level::Low});
    }
    for (const QSize size : {QSize(1366, 768), QSize(1920, 1080), QSize(1024, 768)}) {
        const RoomLayout layout(slide, size, 1, QFont());
        QCOMPARE(layout.discs().size(), 24);
        for (const RoomLayout::Disc &disc : layout.discs()) {
            const int cell = disc.item % 2 ? 3 : 6;
            QVERIFY2(layout.cells().at(cell).contains(disc.rect), qPrintable(disc.number));
        }
        verifyPlaces(layout, size);
    }
}

void TestRoomLayout::shouldKnowItemsByPlaceAndPage()
{
    QList<RoomLine> lines;
    for (int i = 0; i < 40; ++i)
        lines.append({u"Line %1"_s.arg(i)});
    const RoomLayout layout(slideOf(lines), m_size, 1, QFont());
    for (qsizetype page = 0; page < layout.pages().size(); ++page) {
        for (const RoomLayout::Run &run : layout.pages().at(page).runs) {
            QCOMPARE(layout.itemAt(static_cast<int>(page), run.rect.center()), run.item);
            if (run.item >= 0)
                QCOMPARE(layout.pageOf(run.item), page);
        }
    }
    QCOMPARE(layout.itemAt(0, {1, 1}), -1);
    QCOMPARE(layout.itemAt(99, {100, 100}), -1);
    QCOMPARE(layout.pageOf(99), -1);
}

void TestRoomLayout::shouldFillAPageWithWhatIsShort()
{
    RoomSlide slide = slideOf(QList<RoomLine>(3, RoomLine{u"A short line"_s}));
    const int usual = RoomLayout(slide, m_size, 1, QFont()).bodyFont().pixelSize();
    slide.fills = true;
    const RoomLayout filled(slide, m_size, 1, QFont());
    QCOMPARE_GT(filled.bodyFont().pixelSize(), usual);
    verifyPlaces(filled, m_size);
    slide.lines = QList<RoomLine>(60, RoomLine{u"A short line"_s});
    QCOMPARE(RoomLayout(slide, m_size, 1, QFont()).bodyFont().pixelSize(), usual);
}

void TestRoomLayout::shouldPutADiagramOnPages()
{
    RoomSlide slide = slideOf({});
    slide.diagram.emplace();
    slide.diagram->factors.subject = u"Checkout was slow"_s;
    for (int i = 0; i < 15; ++i) {
        const QString text = u"Factor %1, which is told in a sentence of some length so that it takes lines"_s.arg(i);
        slide.diagram->factors.entries.append(
            {.id = FactorId::create(), .parent = i % 3 == 0 ? -1 : i - 1, .text = parseMarkdown(text)});
        slide.lines.append({text});
    }
    for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)}) {
        const RoomLayout layout(slide, size, 1, QFont());
        QVERIFY(layout.diagram());
        QCOMPARE_GT(layout.pages().size(), 1);
        for (const RoomLayout::Page &page : layout.pages())
            QVERIFY(layout.content().contains(
                QRectF(layout.diagramPlace(), page.diagram.size()).toAlignedRect().adjusted(1, 1, -1, -1)));
        for (int item = 0; item < 15; ++item) {
            const int page = layout.pageOf(item);
            QVERIFY2(page >= 0, qPrintable(slide.lines.at(item).text));
            const QPointF inDiagram = layout.diagram()->boxes().at(static_cast<size_t>(item)).rect.center();
            const QPointF place = inDiagram - layout.pages().at(page).diagram.topLeft() + layout.diagramPlace();
            if (layout.pages().at(page).diagram.contains(inDiagram))
                QCOMPARE(layout.itemAt(page, place.toPoint()), item);
        }
    }
}

QTEST_MAIN(TestRoomLayout)
#include "tst_roomlayout.moc"
