// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/reviewsession.h"
#include "support/builders.h"
#include "support/memorylibrary.h"

#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestSessionPlacing : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void shouldStandRightBelow();
    void shouldStandRightAbove();
    void shouldGoToItsTimeWhenThatIsAnother();
    void shouldGoByTimeWithoutANeighbour();
    void shouldRefuseWhatIsNoEvent();

private:
    EventId add(const EventDraft &draft) { return *m_open->session->addEvent(draft); }
    QStringList texts() const;

    std::unique_ptr<OpenReview> m_open;
};

void TestSessionPlacing::init()
{
    ReviewContent content;
    content.review = aReview();
    m_open = std::make_unique<OpenReview>(content);
}

QStringList TestSessionPlacing::texts() const
{
    // What is shown is what is stored.
    const ReviewContent content = m_open->session->content();
    if (content != m_open->stored())
        return {u"not stored"_s};
    QStringList texts;
    for (const TimelineEvent &event : content.events)
        texts.append(event.text);
    return texts;
}

void TestSessionPlacing::shouldStandRightBelow()
{
    const EventId first = add(anEvent(u"a"_s).at(u"10:00"_s));
    add(anEvent(u"c"_s).at(u"10:00"_s));
    add(anEvent(u"d"_s).at(u"10:01"_s));
    QVERIFY(m_open->session->addEventBeside(anEvent(u"b"_s).at(u"10:00"_s), first, 1));
    QCOMPARE(texts(), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    QVERIFY(m_open->session->undo());
    QCOMPARE(texts(), (QStringList{u"a"_s, u"c"_s, u"d"_s}));
    QVERIFY(m_open->session->redo());
    QCOMPARE(texts(), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
}

void TestSessionPlacing::shouldStandRightAbove()
{
    add(anEvent(u"a"_s).at(u"10:00"_s));
    const EventId second = add(anEvent(u"c"_s).at(u"10:00"_s));
    const auto added =
        m_open->session->addEventBeside(anEvent(u"b"_s).at(u"10:00"_s).marked(Milestone::Detected), second, -1);
    QVERIFY(added);
    QCOMPARE(texts(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(m_open->session->find<TimelineEvent>(*added)->milestones, QList{Milestone::Detected});
}

void TestSessionPlacing::shouldGoToItsTimeWhenThatIsAnother()
{
    const EventId first = add(anEvent(u"a"_s).at(u"10:00"_s));
    add(anEvent(u"b"_s).at(u"10:05"_s));
    QVERIFY(m_open->session->addEventBeside(anEvent(u"c"_s).at(u"10:07"_s), first, 1));
    QCOMPARE(texts(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
}

void TestSessionPlacing::shouldGoByTimeWithoutANeighbour()
{
    add(anEvent(u"b"_s).at(u"10:05"_s));
    QVERIFY(m_open->session->addEventBeside(anEvent(u"a"_s).at(u"10:00"_s), {}, 1));
    QCOMPARE(texts(), (QStringList{u"a"_s, u"b"_s}));
}

void TestSessionPlacing::shouldRefuseWhatIsNoEvent()
{
    const EventId first = add(anEvent(u"a"_s).at(u"10:05"_s));
    EventDraft draft = anEvent(u"b"_s).at(u"10:05"_s);
    draft.time.endsAt = at(u"10:00"_s);
    QVERIFY(!m_open->session->addEventBeside(draft, first, 1));
    QCOMPARE(texts(), QStringList{u"a"_s});
}

QTEST_GUILESS_MAIN(TestSessionPlacing)
#include "tst_sessionplacing.moc"
