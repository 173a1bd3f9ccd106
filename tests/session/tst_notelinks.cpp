// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/notelinks.h"

#include "session/notework.h"
#include "session/reviewsession.h"
#include "support/builders.h"
#include "support/memorylibrary.h"

#include <QSignalSpy>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestNoteLinks : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void shouldTellEventsByTimeThenWhatWasMade();
    void shouldFollowEdits();
    void shouldTellWhenOthersChange();
    void shouldKnowTheSection();
    void shouldHaveNothingWithoutAReview();

private:
    NoteId note(int index) const { return m_content.notes.at(index).id; }
    QStringList texts(NoteId id) const;

    ReviewContent m_content;
    std::unique_ptr<OpenReview> m_open;
    std::unique_ptr<NoteLinks> m_links;
};

void TestNoteLinks::init()
{
    m_content = aFullReview();
    m_open = std::make_unique<OpenReview>(m_content);
    m_links = std::make_unique<NoteLinks>();
    m_links->setSession(m_open->session.get());
}

void TestNoteLinks::cleanup()
{
    m_links.reset();
    m_open.reset();
}

QStringList TestNoteLinks::texts(NoteId id) const
{
    QStringList texts;
    for (const NoteLink &link : m_links->linksOf(id))
        texts.append(link.text);
    return texts;
}

void TestNoteLinks::shouldTellEventsByTimeThenWhatWasMade()
{
    const QList<NoteLink> links = m_links->linksOf(note(0));
    QCOMPARE(links.size(), 4);
    QCOMPARE(links.at(0).id, m_content.events.at(0).id.uuid());
    QCOMPARE(links.at(1).id, m_content.events.at(1).id.uuid());
    QCOMPARE(links.at(1).at, m_content.events.at(1).time.happenedAt);
    QCOMPARE(links.at(2).kind, NoteLink::Kind::Action);
    QCOMPARE(links.at(2).text, u"Alert on the age of the oldest job"_s);
    QCOMPARE(links.at(3).kind, NoteLink::Kind::Factor);
    QCOMPARE(links.at(3).id, m_content.factors.at(1).id.uuid());
}

void TestNoteLinks::shouldFollowEdits()
{
    QVERIFY(texts(note(1)).isEmpty());
    QVERIFY(linkNotes(*m_open->session, {note(1)}, m_content.events.at(2).id));
    QCOMPARE(texts(note(1)), QStringList{u"Rollback"_s});
    QVERIFY(makeFactors(*m_open->session, {note(1)}));
    QCOMPARE(texts(note(1)), (QStringList{u"Rollback"_s, u"Rollback was one click"_s}));
    QVERIFY(m_open->session->undo());
    QVERIFY(m_open->session->undo());
    QVERIFY(texts(note(1)).isEmpty());
    QVERIFY(m_open->session->remove({m_content.events.at(0).id.uuid()}));
    QCOMPARE(texts(note(0)).size(), 3);
}

void TestNoteLinks::shouldTellWhenOthersChange()
{
    (void)texts(note(0));
    const QSignalSpy changed(m_links.get(), &NoteLinks::changed);
    TimelineEvent linked = m_content.events.at(0);
    linked.text = u"Deploy of the evening"_s;
    QVERIFY(m_open->session->update(linked, u"Edit"_s));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(texts(note(0)).constFirst(), linked.text);
    // Nobody shows this one.
    TimelineEvent other = m_content.events.at(3);
    other.text = u"Queue is empty again"_s;
    QVERIFY(m_open->session->update(other, u"Edit"_s));
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_open->session->remove({m_content.actions.at(0).id.uuid()}));
    QCOMPARE(changed.size(), 2);
    QCOMPARE(texts(note(0)).size(), 3);
}

void TestNoteLinks::shouldKnowTheSection()
{
    QVERIFY(m_links->sectionOf(note(0)) == Section::Detect);
    QVERIFY(!m_links->sectionOf(note(3)));
}

void TestNoteLinks::shouldHaveNothingWithoutAReview()
{
    m_links->setSession(nullptr);
    QVERIFY(m_links->linksOf(note(0)).isEmpty());
    QVERIFY(!m_links->sectionOf(note(0)));
}

QTEST_GUILESS_MAIN(TestNoteLinks)
#include "tst_notelinks.moc"
