// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/builders.h"
#include "support/pictures.h"
#include "support/ui/desk.h"
#include "ui/style/theme.h"
#include "ui/timeline/eventdetailpane.h"
#include "ui/timeline/timelinepage.h"
#include "ui/timeline/timelinetable.h"
#include "ui/widgets/markdownedit.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

/// The pane where it stands, on the page of the timeline.
class TestEventDetailPane : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(theme::Mode::Light); }

    void init()
    {
        QSettings().clear();
        m_desk = std::make_unique<Desk>();
        ReviewContent content;
        content.review = aReview();
        content.events = {anEvent(u"one"_s)
                              .at(u"10:00"_s)
                              .knownAt(u"10:20"_s)
                              .of(EventKind::Alert)
                              .from(u"Pager"_s)
                              .in(content.review.id),
                          anEvent(u"two"_s).at(u"10:05"_s).in(content.review.id)};
        m_one = content.events.at(0).id;
        m_two = content.events.at(1).id;
        m_desk->open(content);
        show({1300, 700});
    }

    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void shouldShowFactsAtAGlance()
    {
        select({m_one});
        QVERIFY2(title().contains(u"11:00"_s), qPrintable(title()));
        for (const QString &part : {u"Alert"_s, u"11:20"_s, u"20 min"_s, u"Pager"_s})
            QVERIFY2(facts().contains(part), qPrintable(facts()));
        m_desk->workspace().setTimeDisplay(Workspace::TimeDisplay::Utc);
        QVERIFY2(title().contains(u"10:00"_s), qPrintable(title()));
        QVERIFY2(facts().contains(u"10:20"_s), qPrintable(facts()));
        TimelineEvent event = *m_desk->session().find<TimelineEvent>(m_one);
        event.kind = EventKind::Decision;
        QVERIFY(m_desk->session().update(event, u"test"_s));
        QVERIFY(facts().contains(u"Decision"_s));
        select({m_one, m_two});
        QVERIFY(title().contains(u"2"_s));
        select({});
        QVERIFY(!title().isEmpty());
    }

    void shouldFoldByKeyAndBeRemembered()
    {
        QVERIFY(pane().isVisible());
        select({m_one});
        pane().toggleAction()->trigger();
        QVERIFY(!pane().isVisible());
        m_page.reset();
        show({1300, 700});
        QVERIFY(!pane().isVisible());
        pane().toggleAction()->trigger();
        QVERIFY(pane().isVisible());
        m_page.reset();
        show({800, 500});
        QVERIFY(pane().isVisible());
    }

    void shouldGiveWayWhereThereIsNoRoom()
    {
        m_page->resize(800, 500);
        QTRY_VERIFY(!pane().isVisible());
        m_page->resize(1300, 700);
        QTRY_VERIFY(pane().isVisible());
    }

    void shouldPutTheFocusIntoTheDescription()
    {
        select({m_one});
        pane().toggleAction()->trigger();
        pane().toggleAction()->trigger();
        QCOMPARE(QApplication::focusWidget(), &edit());
        QTest::keyClicks(&edit(), u"!"_s);
        QTest::keyClick(&edit(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_desk->session().find<TimelineEvent>(m_one)->text, u"!one"_s);
        QCOMPARE(QApplication::focusWidget(), &table());
    }

    void shouldTakeInWhatWasTypedWhenThePageIsLeft()
    {
        select({m_one});
        edit().setFocus();
        QTest::keyClicks(&edit(), u"!"_s);
        m_page->hide();
        QCOMPARE(m_desk->session().find<TimelineEvent>(m_one)->text, u"!one"_s);
    }

    void shouldPasteOnTheTimeline()
    {
        select({m_two});
        table().setFocus();
        QGuiApplication::clipboard()->setText(u"https://a.example"_s);
        QTest::keyClick(&table(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_desk->session().tableOf<Evidence>().size(), 1);
        QCOMPARE(m_desk->session().tableOf<Evidence>().begin()->eventId, m_two);
        select({m_one, m_two});
        QTest::keyClick(&table(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_desk->session().tableOf<Evidence>().size(), 1);
        QCOMPARE(m_desk->said().size(), 1);
    }

    void shouldTakeWhatIsDroppedOnARow()
    {
        const QTemporaryDir folder;
        QFile picture(folder.filePath(u"p99.png"_s));
        QVERIFY(picture.open(QIODevice::WriteOnly) && picture.write(pictureBytes()) > 0);
        picture.close();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(picture.fileName())});
        const QPoint at = table().visualRect(table().model()->index(1, 2)).center();
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(table().viewport(), &enter);
        QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(table().viewport(), &move);
        QVERIFY(move.isAccepted());
        QCOMPARE(m_desk->workspace().selectedEvents(), {m_two});
        QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(table().viewport(), &drop);
        QVERIFY(drop.isAccepted());
        QCOMPARE(m_desk->session().tableOf<Evidence>().size(), 1);
        QCOMPARE(m_desk->session().tableOf<Evidence>().begin()->eventId, m_two);
        QCOMPARE(child<QListView>(*m_page, u"evidenceList"_s).model()->rowCount(), 1);
        // Below the rows it is nobody's.
        QCoreApplication::sendEvent(table().viewport(), &enter);
        QDropEvent below(QPoint(20, table().viewport()->height() - 4), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(table().viewport(), &below);
        QVERIFY(!below.isAccepted());
        QCOMPARE(m_desk->session().tableOf<Evidence>().size(), 1);
    }

    void shouldShowNothingOfAReviewThatWasClosed()
    {
        select({m_one});
        m_desk->workspace().closeReview();
        QVERIFY(edit().toPlainText().isEmpty());
        QVERIFY(!edit().isEnabled());
    }

private:
    void show(const QSize &size)
    {
        m_page = std::make_unique<TimelinePage>(m_desk->workspace());
        QVERIFY(showActive(*m_page, size));
    }
    void select(const QList<EventId> &ids) const { m_desk->workspace().setSelectedEvents(ids); }
    EventDetailPane &pane() const { return child<EventDetailPane>(*m_page, u"eventDetail"_s); }
    MarkdownEdit &edit() const { return child<MarkdownEdit>(*m_page, u"descriptionEdit"_s); }
    TimelineTable &table() const { return child<TimelineTable>(*m_page, u"timelineTable"_s); }
    QString title() const { return child<QLabel>(*m_page, u"eventDetailTitle"_s).text(); }
    QString facts() const { return child<QLabel>(*m_page, u"eventDetailFacts"_s).text(); }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<TimelinePage> m_page;
    EventId m_one;
    EventId m_two;
};

QTEST_MAIN(TestEventDetailPane)

#include "tst_eventdetailpane.moc"
