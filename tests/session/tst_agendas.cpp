// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/agendas.h"
#include "session/newreview.h"
#include "session/reviewsession.h"
#include "support/builders.h"
#include "support/memorylibrary.h"

#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestAgendas : public QObject
{
    Q_OBJECT

private slots:
    void shouldTakeTheMinutesOfTheirNames_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<ReviewKind>("kind");
        QTest::addColumn<int>("minutes");
        QTest::newRow("an hour") << u"local-60"_s << ReviewKind::Local << 60;
        QTest::newRow("three quarters") << u"local-45"_s << ReviewKind::Local << 45;
        QTest::newRow("global") << u"global-60"_s << ReviewKind::Global << 60;
    }

    void shouldTakeTheMinutesOfTheirNames()
    {
        QFETCH(QString, key);
        const AgendaTemplate agenda = templateOf(key);
        QTEST(agenda.kind, "kind");
        QTEST(agenda.minutes(), "minutes");
        QVERIFY(agenda.name.contains(QString::number(agenda.minutes())));
        for (const AgendaTemplate::Topic &topic : agenda.topics) {
            QVERIFY(!topic.title.isEmpty());
            QVERIFY(topic.minutes > 0);
        }
    }

    void shouldOfferThoseOfAKind()
    {
        QCOMPARE(builtInAgendas(ReviewKind::Local).size(), 2);
        QCOMPARE(builtInAgendas(ReviewKind::Local).constFirst().key, u"local-60"_s);
        QCOMPARE(builtInAgendas(ReviewKind::Global).constFirst().key, u"global-60"_s);
    }

    void shouldTakeThePlaceOfAnAgendaInOneStep()
    {
        const OpenReview open(aFullReview());
        const ReviewContent before = open.stored();
        QVERIFY(useAgenda(*open.session, templateOf(u"local-45"_s)));
        QCOMPARE(titles(open.stored()), titles(u"local-45"_s));
        QVERIFY(open.stored() == open.session->content());
        QVERIFY(open.session->undo());
        QVERIFY(open.stored() == before);
        QVERIFY(open.session->redo());
        QCOMPARE(titles(open.stored()), titles(u"local-45"_s));
    }

    void shouldBeginAReviewWithTheAgendaOfThatKey()
    {
        const auto library = memoryLibrary();
        const auto id = createReview(*library, aReview(), u"local-45"_s);
        QVERIFY(id);
        QCOMPARE(titles(*library->load(*id)), titles(u"local-45"_s));
        const auto none = createReview(*library, aReview(u"Another"_s), u"no such"_s);
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::InvalidInput);
        QCOMPARE(library->reviews()->size(), 1);
    }

private:
    static AgendaTemplate templateOf(const QString &key)
    {
        for (const AgendaTemplate &agenda : builtInAgendas()) {
            if (agenda.key == key)
                return agenda;
        }
        return {};
    }
    static QStringList titles(const QString &key)
    {
        QStringList titles;
        for (const AgendaTemplate::Topic &topic : templateOf(key).topics)
            titles.append(topic.title + QString::number(topic.minutes * 60));
        return titles;
    }
    static QStringList titles(const ReviewContent &content)
    {
        QStringList titles;
        for (const AgendaItem &item : content.agenda)
            titles.append(item.title + QString::number(item.plannedSeconds));
        return titles;
    }
};

QTEST_GUILESS_MAIN(TestAgendas)
#include "tst_agendas.moc"
