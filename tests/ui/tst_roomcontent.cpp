// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/room/roomcontent.h"

#include "support/builders.h"
#include "ui/room/roomcolors.h"
#include "ui/room/roomlayout.h"
#include "ui/style/theme.h"

#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class TestRoomContent : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void shouldHoldNothingPrivate();
    void shouldCreditThePrimeDirective();
    void shouldTellTheStoryInTheZone();
    void shouldMarkApproximateTimes();
    void shouldShowWhatWasSaidToAPrompt();
    void shouldShowFactorsAsATree();
    void shouldListActionsByState();
    void shouldKnowWhatIsThere();
    void shouldSayNothingOfWhatIsGone();
    void shouldKeepTheBodyLarge_data();
    void shouldKeepTheBodyLarge();
    void shouldGoOnToANextPage();
    void shouldKeepATitleWithWhatFollows();
    void shouldPutTextsBelowEachOther();
    void shouldBreakWhatIsLongerThanAPage();
    void shouldKeepContrast();

private:
    QStringList everything(const RoomContent &content) const;

    ReviewContent m_review;
};

void TestRoomContent::init()
{
    m_review = test::aFullReview();
}

QStringList TestRoomContent::everything(const RoomContent &content) const
{
    QStringList all;
    for (const RoomSlide &slide : {content.directive(), content.agenda(), content.factors(), content.parkingLot(),
                                   content.actions(), content.thanks()})
        all += slide.texts();
    for (const EventId &id : content.events())
        all += content.story(id).texts();
    for (const PromptId &id : content.prompts())
        all += content.prompt(id).texts();
    return all;
}

void TestRoomContent::shouldHoldNothingPrivate()
{
    m_review.notes[3].isPrivate = true;
    m_review.notes[3].text = u"PRIVATE-MARKER parked"_s;
    const QString all = everything(RoomContent(m_review, QTimeZone::utc())).join(u'\n');
    QVERIFY(all.contains(m_review.notes.at(0).text));
    QVERIFY2(!all.contains(u"PRIVATE-MARKER"_s), qPrintable(all));
}

void TestRoomContent::shouldCreditThePrimeDirective()
{
    QVERIFY(RoomContent(m_review, QTimeZone::utc()).directive().texts().join(u' ').contains(u"Norman L. Kerth"_s));
}

void TestRoomContent::shouldTellTheStoryInTheZone()
{
    const RoomContent content(m_review, QTimeZone("Europe/Berlin"));
    QCOMPARE(content.events().size(), 4);
    const QStringList texts = content.story(content.events().at(1)).texts();
    QVERIFY(texts.contains(u"11:05"_s));
    QVERIFY(texts.contains(u"Alert: queue age"_s));
    QVERIFY(texts.constFirst().contains(u"2"_s));
    const auto progress = content.story(content.events().constLast()).progress;
    QVERIFY(progress);
    QCOMPARE(progress->at, 1.0);
    QCOMPARE(progress->ticks.size(), 4);
}

void TestRoomContent::shouldMarkApproximateTimes()
{
    const RoomContent content(m_review, QTimeZone::utc());
    QVERIFY(content.story(content.events().at(2)).texts().contains(u"≈ 10:20–10:26"_s));
}

void TestRoomContent::shouldShowWhatWasSaidToAPrompt()
{
    const RoomContent content(m_review, QTimeZone::utc());
    const RoomSlide slide = content.prompt(m_review.prompts.at(0).id);
    QCOMPARE(slide.section, Section::Detect);
    QCOMPARE(slide.head.constFirst().text, m_review.prompts.at(0).text);
    QCOMPARE(slide.lines.size(), 1);
}

void TestRoomContent::shouldShowFactorsAsATree()
{
    const RoomSlide slide = RoomContent(m_review, QTimeZone::utc()).factors();
    QCOMPARE(slide.lines.size(), 2);
    QCOMPARE(slide.lines.at(0).indent, 0);
    QCOMPARE(slide.lines.at(1).indent, 1);
}

void TestRoomContent::shouldListActionsByState()
{
    const QStringList texts = RoomContent(m_review, QTimeZone::utc()).actions().texts();
    QVERIFY(texts.filter(m_review.actions.constFirst().title).size() == 1);
    QVERIFY(texts.contains(u"Accepted"_s));
}

void TestRoomContent::shouldKnowWhatIsThere()
{
    const RoomContent full(m_review, QTimeZone::utc());
    const RoomContent none;
    for (const RoomView view : {RoomView::Agenda, RoomView::Story, RoomView::Prompt, RoomView::Factors,
                                RoomView::ParkingLot, RoomView::Actions}) {
        QVERIFY(full.has(view));
        QVERIFY(!none.has(view));
    }
    QVERIFY(none.has(RoomView::Directive));
    QVERIFY(none.has(RoomView::Thanks));
}

void TestRoomContent::shouldSayNothingOfWhatIsGone()
{
    const RoomContent content(m_review, QTimeZone::utc());
    QCOMPARE(content.story(EventId::create()), RoomSlide());
    QCOMPARE(content.prompt(PromptId::create()), RoomSlide());
}

void TestRoomContent::shouldKeepTheBodyLarge_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale");
    QTest::newRow("full HD") << QSize(1920, 1080) << 1.0;
    QTest::newRow("a scale below one is none") << QSize(1920, 1080) << 0.5;
    QTest::newRow("720 lines") << QSize(1280, 720) << 1.0;
    QTest::newRow("4K") << QSize(3840, 2160) << 1.0;
}

void TestRoomContent::shouldKeepTheBodyLarge()
{
    QFETCH(const QSize, size);
    QFETCH(const double, scale);
    const RoomLayout layout(RoomContent(m_review, QTimeZone::utc()).directive(), size, scale, QFont());
    // 28 points are 37.33 pixels at 96 dots per inch.
    const double least = 28.0 * 96 / 72 * size.height() / 1080;
    for (const RoomLayout::Page &page : layout.pages()) {
        for (const RoomLayout::Run &run : page.runs) {
            QCOMPARE_GE(run.font.pixelSize(), least);
            QVERIFY2(QRect(QPoint(), size).contains(run.rect), qPrintable(run.text));
        }
    }
}

void TestRoomContent::shouldGoOnToANextPage()
{
    for (int i = 0; i < 40; ++i) {
        Note note = m_review.notes.at(0);
        note.id = NoteId::create();
        note.text = u"Note number %1"_s.arg(i);
        m_review.notes.append(note);
    }
    const RoomSlide slide = RoomContent(m_review, QTimeZone::utc()).prompt(m_review.prompts.at(0).id);
    const QSize size(1366, 768);
    const RoomLayout layout(slide, size, 1, QFont());
    QCOMPARE_GT(layout.pages().size(), 2);
    QStringList shown;
    for (const RoomLayout::Page &page : layout.pages()) {
        QVERIFY(page.runs.at(1).text.startsWith(u"How could we"_s));
        for (const RoomLayout::Run &run : page.runs) {
            QVERIFY(run.rect.bottom() <= layout.content().bottom());
            shown.append(run.text);
        }
    }
    for (int i = 0; i < 40; ++i)
        QCOMPARE(shown.count(u"Note number %1"_s.arg(i)), 1);
}

void TestRoomContent::shouldKeepATitleWithWhatFollows()
{
    m_review.actions.clear();
    for (int i = 0; i < 30; ++i) {
        ActionItem action;
        action.id = ActionId::create();
        action.reviewId = m_review.review.id;
        action.title = u"Action number %1"_s.arg(i);
        action.owner = u"Noor"_s;
        action.phase = Phase::Prevent;
        action.state = i % 3 == 0 ? ActionState::Proposed : ActionState::Done;
        action.order = i;
        m_review.actions.append(action);
    }
    const RoomSlide slide = RoomContent(m_review, QTimeZone::utc()).actions();
    // Its colour says which phase it serves, and so do words.
    QCOMPARE(slide.lines.at(1).section, Section::Prevent);
    QVERIFY(slide.lines.at(1).note.contains(u"Prevent"_s));
    for (int height = 600; height < 1200; height += 20) {
        const RoomLayout layout(slide, {height * 16 / 9, height}, 1, QFont());
        for (const RoomLayout::Page &page : layout.pages())
            QVERIFY(page.runs.constLast().text != u"Done"_s);
    }
}

void TestRoomContent::shouldPutTextsBelowEachOther()
{
    m_review.agenda[1].plannedSeconds = 45 * 60;
    const RoomLayout layout(RoomContent(m_review, QTimeZone::utc()).agenda(), {1280, 720}, 1, QFont());
    QList<int> lefts;
    for (const RoomLayout::Run &run : layout.pages().constFirst().runs) {
        if (run.text == m_review.agenda.at(0).title || run.text == m_review.agenda.at(1).title)
            lefts.append(run.rect.left());
    }
    QCOMPARE(lefts.size(), 2);
    QCOMPARE(lefts.at(0), lefts.at(1));
}

void TestRoomContent::shouldBreakWhatIsLongerThanAPage()
{
    m_review.notes[0].text = u"word "_s.repeated(1500);
    const RoomLayout layout(RoomContent(m_review, QTimeZone::utc()).prompt(m_review.prompts.at(0).id), {1280, 720}, 2,
                            QFont());
    QCOMPARE_GT(layout.pages().size(), 3);
    qsizetype words = 0;
    for (const RoomLayout::Page &page : layout.pages()) {
        for (const RoomLayout::Run &run : page.runs) {
            words += run.text.count(u"word"_s);
            QVERIFY(run.rect.bottom() <= layout.content().bottom());
        }
    }
    QCOMPARE(words, 1500);
}

void TestRoomContent::shouldKeepContrast()
{
    for (const RoomColors &colors : {RoomColors::light(), RoomColors::dark()}) {
        QCOMPARE_GE(theme::contrast(colors.text, colors.background), 7.0);
        QCOMPARE_GE(theme::contrast(colors.muted, colors.background), 7.0);
    }
}

QTEST_MAIN(TestRoomContent)
#include "tst_roomcontent.moc"
