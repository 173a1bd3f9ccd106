// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/room/roomcontent.h"

#include "support/builders.h"
#include "ui/room/roomcolors.h"
#include "ui/room/roomlayout.h"
#include "ui/style/theme.h"

#include <QTest>

#include <algorithm>

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
    void shouldTellWhatTurnedOutLater();
    void shouldShowEvidence();
    void shouldSayWhereTheMeetingIs();
    void shouldPlaceActionsByImpactAndEffort();
    void shouldTellDecisions();
    void shouldTellWhatBecameOfParkedTopics();
    void shouldNameNobodyWithPseudonyms();

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
                                   content.actions(), content.matrix(), content.decisions(), content.thanks()})
        all += slide.texts();
    for (const EventId &id : content.events())
        all += content.story(id).texts() + content.knowledge(id).texts();
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
    for (const RoomView view :
         {RoomView::Agenda, RoomView::Story, RoomView::Prompt, RoomView::Factors, RoomView::ParkingLot,
          RoomView::Actions, RoomView::Knowledge, RoomView::Matrix, RoomView::Decisions}) {
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
        QCOMPARE_GE(theme::contrast(colors.accent, colors.background), 7.0);
        for (const QColor &ground : {colors.box, colors.first, colors.band}) {
            QCOMPARE_GE(theme::contrast(colors.text, ground), 7.0);
            QCOMPARE_GE(theme::contrast(colors.muted, ground), 7.0);
            QCOMPARE_GE(theme::contrast(colors.accent, ground), 7.0);
            for (const QColor &code : {QColor(Qt::red), QColor(Qt::yellow), QColor(0x80, 0x80, 0x80), QColor(Qt::blue),
                                       QColor(Qt::black), QColor(Qt::white)})
                QCOMPARE_GE(theme::contrast(RoomColors::legible(code, ground), ground), 7.0);
        }
    }
}

void TestRoomContent::shouldTellWhatTurnedOutLater()
{
    const RoomContent content(m_review, QTimeZone::utc());
    // At 10:20 the deploy and the alert were known; the rollback itself only at 10:27.
    const RoomSlide slide = content.knowledge(content.events().at(2));
    QStringList known;
    QStringList later;
    bool isLater = false;
    for (const RoomLine &line : slide.lines) {
        if (line.staysWithNext)
            isLater = line.text.contains(u"later"_s);
        else
            (isLater ? later : known).append(line.text);
    }
    QCOMPARE(known, (QStringList{u"Deploy of checkout 4.2 begins"_s, u"Alert: queue age"_s}));
    QCOMPARE(later, QStringList{u"Rollback"_s});
    QVERIFY(slide.texts().join(u' ').contains(u"Known at 10:27, 7 min later"_s));
    QVERIFY(content.knowledge(content.events().at(3)).texts().contains(u"Rollback"_s));
    QCOMPARE(content.knowledge(EventId::create()), RoomSlide());
}

void TestRoomContent::shouldShowEvidence()
{
    const RoomSlide slide = RoomContent(m_review, QTimeZone::utc()).story(m_review.events.at(1).id);
    const auto of = [&slide](RoomLine::Weight weight) {
        return std::ranges::find(slide.lines, weight, &RoomLine::weight);
    };
    QVERIFY(of(RoomLine::Weight::Code) != slide.lines.cend());
    QVERIFY(of(RoomLine::Weight::Code)->note.contains(u"job waits 300 s"_s));
    QCOMPARE(of(RoomLine::Weight::Link)->text, u"Dashboard"_s);
    QCOMPARE(of(RoomLine::Weight::Link)->note, u"grafana.example.com"_s);
}

void TestRoomContent::shouldSayWhereTheMeetingIs()
{
    const RoomContent before(m_review, QTimeZone::utc());
    QVERIFY(before.agenda().lines.at(0).weight == RoomLine::Weight::Body);
    const RoomContent during(m_review, QTimeZone::utc(), {.topic = m_review.agenda.at(1).id});
    QVERIFY(during.agenda().lines.at(0).weight == RoomLine::Weight::Detail);
    QVERIFY(during.agenda().lines.at(0).text.startsWith(u'✓'));
    QVERIFY(during.agenda().lines.at(1).weight == RoomLine::Weight::Strong);
    const RoomContent after(m_review, QTimeZone::utc(), {.topic = m_review.agenda.at(1).id, .isMeetingOver = true});
    QVERIFY(after.agenda().lines.at(1).text.startsWith(u'✓'));
}

void TestRoomContent::shouldPlaceActionsByImpactAndEffort()
{
    ActionItem action = m_review.actions.constFirst();
    action.id = ActionId::create();
    action.title = u"Rewrite everything"_s;
    action.effort = Level::High;
    m_review.actions.append(action);
    action.id = ActionId::create();
    action.title = u"Nobody judged me"_s;
    action.impact = Level::Unset;
    m_review.actions.append(action);
    action.id = ActionId::create();
    action.title = u"Long done"_s;
    action.state = ActionState::Done;
    m_review.actions.append(action);
    const RoomSlide slide = RoomContent(m_review, QTimeZone::utc()).matrix();
    QCOMPARE(slide.matrix->entries.size(), 2);
    QVERIFY(!slide.texts().contains(u"Long done"_s));
    QVERIFY(slide.texts().contains(u"Nobody judged me"_s));
    for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)}) {
        const RoomLayout layout(slide, size, 1, QFont());
        QCOMPARE(layout.cells().size(), 9);
        QCOMPARE(layout.discs().size(), 2);
        // High impact and low effort: top left. High effort: top right.
        QVERIFY(layout.cells().at(0).contains(layout.discs().at(0).rect));
        QVERIFY(layout.cells().at(2).contains(layout.discs().at(1).rect));
        QCOMPARE(layout.itemAt(0, layout.discs().at(1).rect.center()), layout.discs().at(1).item);
        for (const RoomLayout::Run &run : layout.pages().constFirst().runs) {
            if (run.item >= 0)
                QVERIFY2(run.rect.left() > layout.cells().at(2).right(), qPrintable(run.text));
        }
    }
}

void TestRoomContent::shouldTellDecisions()
{
    ActionItem action = m_review.actions.constFirst();
    action.id = ActionId::create();
    action.title = u"Two people at night"_s;
    action.state = ActionState::Declined;
    action.declineReason = u"Nobody would stay"_s;
    m_review.actions.append(action);
    action.id = ActionId::create();
    action.title = u"Only proposed"_s;
    action.state = ActionState::Proposed;
    m_review.actions.append(action);
    const QStringList texts = RoomContent(m_review, QTimeZone::utc()).decisions().texts();
    QVERIFY(texts.contains(u"Alert on the age of the oldest job"_s));
    QVERIFY(texts.contains(u"Nobody would stay"_s));
    QVERIFY(!texts.contains(u"Only proposed"_s));
}

void TestRoomContent::shouldTellWhatBecameOfParkedTopics()
{
    Note &note = m_review.notes[3];
    QVERIFY(RoomContent(m_review, QTimeZone::utc()).parkingLot().lines.constFirst().weight == RoomLine::Weight::Body);
    m_review.actions[0].noteIds.append(note.id);
    QVERIFY(RoomContent(m_review, QTimeZone::utc()).parkingLot().texts().contains(u"Taken on"_s));
    note.text = u"~~%1~~"_s.arg(note.text);
    const RoomSlide dropped = RoomContent(m_review, QTimeZone::utc()).parkingLot();
    QVERIFY(dropped.texts().contains(u"Left out on purpose"_s));
    QCOMPARE(dropped.lines.constFirst().text, u"Who owns the cache?"_s);
}

void TestRoomContent::shouldNameNobodyWithPseudonyms()
{
    const QString said = u"Noor Haddad, Søren and x@example.com"_s;
    m_review.review.title = said;
    for (AgendaItem &item : m_review.agenda)
        item.title = said;
    for (TimelineEvent &event : m_review.events)
        event.text = event.source = said;
    for (Evidence &evidence : m_review.evidence)
        evidence.title = evidence.text = said;
    for (Prompt &prompt : m_review.prompts)
        prompt.text = said;
    for (Note &note : m_review.notes)
        note.text = said;
    for (Factor &factor : m_review.factors)
        factor.text = said;
    ActionItem declined = m_review.actions.constFirst();
    declined.id = ActionId::create();
    declined.state = ActionState::Declined;
    m_review.actions.append(declined);
    for (ActionItem &action : m_review.actions)
        action.title = action.owner = action.declineReason = said;
    const QString named = everything(RoomContent(m_review, QTimeZone::utc())).join(u'\n');
    QVERIFY(named.contains(u"Noor Haddad"_s));
    QString all = everything(RoomContent(m_review, QTimeZone::utc(), {.usesPseudonyms = true})).join(u'\n');
    for (const QString &name : {u"Noor"_s, u"Haddad"_s, u"Søren"_s, u"example.com"_s})
        QVERIFY2(!all.remove(u"grafana.example.com"_s).contains(name, Qt::CaseInsensitive), qPrintable(all));
    QVERIFY(all.contains(u"Incident commander, Scribe and an e-mail address"_s));
}

QTEST_MAIN(TestRoomContent)
#include "tst_roomcontent.moc"
