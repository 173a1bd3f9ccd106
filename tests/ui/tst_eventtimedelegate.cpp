// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/eventtimedelegate.h"

#include "session/reviewsession.h"
#include "session/timelinemodel.h"
#include "support/builders.h"
#include "support/memorylibrary.h"
#include "ui/style/theme.h"
#include "ui/timeline/eventphrases.h"
#include "ui/timeline/phraseedit.h"

#include <QSignalSpy>
#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;
using test::anEvent;
using test::at;

class TestEventTimeDelegate : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(theme::Mode::Light); }
    void init();

    void shouldWriteATimeAsOneTypesIt_data();
    void shouldWriteATimeAsOneTypesIt();
    void shouldTellTheDays();
    void shouldReadWhatItWrites();
    void shouldReadAbbreviationsAsTheReviewDoes();
    void shouldReadPhrases_data();
    void shouldReadPhrases();
    void shouldKeepPrecisionAndLengthOfWhatIsShifted();
    void shouldSayWhatIsNoTime();
    void shouldReadWhenItBecameKnown_data();
    void shouldReadWhenItBecameKnown();
    void shouldNotTouchATimeThatWasNotChanged();
    void shouldKeepWhatWasRefused();
    void shouldClearKnownAt();
    void shouldLetTypingAloneWhenTheRowChanges();
    void shouldRetimeNothingWithoutEvents();

private:
    const TimelineEvent &edited() const { return *m_open->session->find<TimelineEvent>(m_id); }

    std::unique_ptr<test::OpenReview> m_open;
    std::unique_ptr<TimelineModel> m_model;
    EventId m_id;
};

void TestEventTimeDelegate::init()
{
    m_model.reset();
    ReviewContent content;
    content.review = test::aReview();
    content.events = {anEvent().at(u"10:00:20"_s).in(content.review.id)};
    m_id = content.events.constFirst().id;
    m_open = std::make_unique<test::OpenReview>(content);
    m_model = std::make_unique<TimelineModel>();
    m_model->setSession(m_open->session.get());
}

void TestEventTimeDelegate::shouldWriteATimeAsOneTypesIt_data()
{
    QTest::addColumn<QDateTime>("from");
    QTest::addColumn<QDateTime>("to");
    QTest::addColumn<bool>("approximate");
    QTest::addColumn<QString>("phrase");
    QTest::newRow("exact") << at(u"10:00"_s) << QDateTime() << false << u"2026-03-12 11:00"_s;
    QTest::newRow("seconds") << at(u"10:00:20"_s) << QDateTime() << false << u"2026-03-12 11:00:20"_s;
    QTest::newRow("approximate") << at(u"10:00"_s) << QDateTime() << true << u"~2026-03-12 11:00"_s;
    QTest::newRow("range") << at(u"10:00"_s) << at(u"10:30"_s) << false << u"2026-03-12 11:00–11:30"_s;
    QTest::newRow("past midnight") << at(u"22:50"_s) << at(u"23:10"_s) << false
                                   << u"2026-03-12 23:50–2026-03-13 00:10"_s;
}

void TestEventTimeDelegate::shouldWriteATimeAsOneTypesIt()
{
    QFETCH(const QDateTime, from);
    QFETCH(const QDateTime, to);
    QFETCH(const bool, approximate);
    EventTime time{from, to, "UTC", approximate ? TimePrecision::Approximate : TimePrecision::Exact, {}};
    QTEST(phraseFor(time, QTimeZone("Europe/Berlin")), "phrase");
}

void TestEventTimeDelegate::shouldTellTheDays()
{
    const EventTime evening{at(u"22:00"_s), {}, "UTC", TimePrecision::Exact, {}};
    const EventTime night{at(u"23:30"_s), {}, "UTC", TimePrecision::Exact, {}};
    QCOMPARE(daysText(evening, night, QTimeZone::utc()), QLocale().toString(QDate(2026, 3, 12), QLocale::ShortFormat));
    QVERIFY(daysText(evening, night, QTimeZone("Europe/Berlin"))
                .endsWith(QLocale().toString(QDate(2026, 3, 13), QLocale::ShortFormat)));
}

void TestEventTimeDelegate::shouldReadWhatItWrites()
{
    const QTimeZone zone("Europe/Berlin");
    for (const bool approximate : {false, true}) {
        const EventTime time{
            at(u"10:00"_s), at(u"10:30"_s), "UTC", approximate ? TimePrecision::Approximate : TimePrecision::Exact, {}};
        const auto read = readPhrase(phraseFor(time, zone), time, zone);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QCOMPARE(read->happenedAt, time.happenedAt);
        QCOMPARE(read->endsAt, time.endsAt);
        QCOMPARE(read->precision, time.precision);
    }
    // Clocks go back at 01:00 UTC; each minute of 02:00 to 03:00 comes twice.
    for (int from = -60; from <= 120; from += 15) {
        for (int length = 0; length <= 120; length += 15) {
            const QDateTime change(QDate(2026, 10, 25), QTime(1, 0), QTimeZone::utc());
            const QDateTime begin = change.addSecs(from * 60);
            const EventTime time{begin, begin.addSecs(length * 60), "UTC", TimePrecision::Exact, {}};
            const auto read = readPhrase(phraseFor(time, zone), time, zone);
            QVERIFY2(read, read ? "" : qPrintable(read.error().message));
            QCOMPARE(read->happenedAt, time.happenedAt);
            QCOMPARE(read->endsAt, time.endsAt);
        }
    }
}

void TestEventTimeDelegate::shouldReadAbbreviationsAsTheReviewDoes()
{
    const EventTime current{at(u"10:00"_s), {}, "UTC", TimePrecision::Exact, {}};
    const ZoneChoices choices{{u"IST"_s, "Asia/Kolkata"}};
    QVERIFY(!readPhrase(u"11:14 IST"_s, current, QTimeZone::utc()));
    QCOMPARE(readPhrase(u"11:14 IST"_s, current, QTimeZone::utc(), choices)->happenedAt, at(u"05:44"_s));
    QCOMPARE(readKnownAt(u"11:14 IST"_s, current, QTimeZone::utc(), choices).value(), at(u"05:44"_s));
    // What is shown in a zone reads back as that zone's.
    QCOMPARE(readPhrase(u"11:14 IST"_s, current, QTimeZone("Asia/Jerusalem"), choices)->happenedAt, at(u"09:14"_s));
}

void TestEventTimeDelegate::shouldReadPhrases_data()
{
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QDateTime>("expected");
    QTest::newRow("earlier stays on its day") << u"09:30"_s << at(u"08:30"_s);
    QTest::newRow("later") << u"23:59"_s << at(u"22:59"_s);
    QTest::newRow("of another zone") << u"11:14 UTC"_s << at(u"11:14"_s);
    QTest::newRow("with a date") << u"2026-03-13 00:10"_s << at(u"23:10"_s);
    QTest::newRow("shifted ahead") << u"+5m"_s << at(u"10:05"_s);
    QTest::newRow("shifted back") << u"-90s"_s << at(u"09:58:30"_s);
    QTest::newRow("shifted back by a true minus") << u"−1h"_s << at(u"09:00"_s);
}

void TestEventTimeDelegate::shouldReadPhrases()
{
    QFETCH(const QString, phrase);
    const EventTime current{at(u"10:00"_s), {}, "UTC", TimePrecision::Exact, {}};
    const auto read = readPhrase(phrase, current, QTimeZone("Europe/Berlin"));
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QTEST(read->happenedAt, "expected");
}

void TestEventTimeDelegate::shouldKeepPrecisionAndLengthOfWhatIsShifted()
{
    const EventTime current{at(u"10:00"_s), at(u"10:30"_s), "Asia/Tokyo", TimePrecision::Approximate, u"around 7pm"_s};
    const auto read = readPhrase(u"+5m"_s, current, QTimeZone::utc());
    QVERIFY(read);
    QCOMPARE(read->endsAt, at(u"10:35"_s));
    QCOMPARE(read->precision, TimePrecision::Approximate);
    QCOMPARE(read->zone, QByteArray("Asia/Tokyo"));
}

void TestEventTimeDelegate::shouldSayWhatIsNoTime()
{
    const auto read =
        readPhrase(u"after lunch"_s, {at(u"10:00"_s), {}, "UTC", TimePrecision::Exact, {}}, QTimeZone::utc());
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::InvalidInput);
    QVERIFY(!read.error().message.isEmpty());
}

void TestEventTimeDelegate::shouldReadWhenItBecameKnown_data()
{
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QDateTime>("expected");
    QTest::newRow("not told") << u"  "_s << QDateTime();
    QTest::newRow("after it happened") << u"+3m"_s << at(u"10:03"_s);
    QTest::newRow("clock") << u"11:20"_s << at(u"10:20"_s);
}

void TestEventTimeDelegate::shouldReadWhenItBecameKnown()
{
    QFETCH(const QString, phrase);
    const auto read =
        readKnownAt(phrase, {at(u"10:00"_s), {}, "UTC", TimePrecision::Exact, {}}, QTimeZone("Europe/Berlin"));
    QVERIFY(read);
    QTEST(*read, "expected");
}

void TestEventTimeDelegate::shouldNotTouchATimeThatWasNotChanged()
{
    EventTimeDelegate delegate(EventTimeDelegate::Field::HappenedAt);
    QWidget parent;
    const QModelIndex index = m_model->index(0, TimelineModel::TimeColumn);
    const std::unique_ptr<QWidget> editor(delegate.createEditor(&parent, {}, index));
    delegate.setEditorData(editor.get(), index);
    delegate.setModelData(editor.get(), m_model.get(), index);
    QVERIFY(!m_open->session->canUndo());
    QCOMPARE(edited().time.happenedAt, at(u"10:00:20"_s));
}

void TestEventTimeDelegate::shouldKeepWhatWasRefused()
{
    EventTimeDelegate delegate(EventTimeDelegate::Field::HappenedAt);
    const QSignalSpy refused(&delegate, &EventTimeDelegate::phraseRefused);
    QWidget parent;
    const QModelIndex index = m_model->index(0, TimelineModel::TimeColumn);
    std::unique_ptr<QWidget> editor(delegate.createEditor(&parent, {}, index));
    auto *edit = qobject_cast<PhraseEdit *>(editor.get());
    QVERIFY(edit);
    delegate.setEditorData(edit, index);
    edit->setText(u"quarter past"_s);
    delegate.setModelData(edit, m_model.get(), index);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(edited().time.happenedAt, at(u"10:00:20"_s));

    editor.reset(delegate.createEditor(&parent, {}, index));
    edit = qobject_cast<PhraseEdit *>(editor.get());
    delegate.setEditorData(edit, index);
    QCOMPARE(edit->text(), u"quarter past"_s);
    edit->setText(u"10:15"_s);
    delegate.setModelData(edit, m_model.get(), index);
    QCOMPARE(edited().time.happenedAt, at(u"10:15"_s));
    editor.reset(delegate.createEditor(&parent, {}, index));
    edit = qobject_cast<PhraseEdit *>(editor.get());
    delegate.setEditorData(edit, index);
    QCOMPARE(edit->text(), u"2026-03-12 10:15"_s);
}

void TestEventTimeDelegate::shouldClearKnownAt()
{
    EventTimeDelegate delegate(EventTimeDelegate::Field::KnownAt);
    QWidget parent;
    const QModelIndex index = m_model->index(0, TimelineModel::KnownAtColumn);
    for (const auto &[phrase, expected] : {std::pair(u"+3m"_s, at(u"10:03:20"_s)), std::pair(QString(), QDateTime())}) {
        const std::unique_ptr<QWidget> editor(delegate.createEditor(&parent, {}, index));
        auto *edit = qobject_cast<PhraseEdit *>(editor.get());
        delegate.setEditorData(edit, index);
        edit->setText(phrase);
        delegate.setModelData(edit, m_model.get(), index);
        QCOMPARE(edited().knownAt, expected);
    }
}

void TestEventTimeDelegate::shouldLetTypingAloneWhenTheRowChanges()
{
    EventTimeDelegate delegate(EventTimeDelegate::Field::HappenedAt);
    QWidget parent;
    const QModelIndex index = m_model->index(0, TimelineModel::TimeColumn);
    const std::unique_ptr<QWidget> editor(delegate.createEditor(&parent, {}, index));
    auto *edit = qobject_cast<PhraseEdit *>(editor.get());
    delegate.setEditorData(edit, index);
    QTest::keyClicks(edit, u"10:1"_s);
    delegate.setEditorData(edit, index);
    QCOMPARE(edit->text(), u"10:1"_s);
}

void TestEventTimeDelegate::shouldRetimeNothingWithoutEvents()
{
    QVERIFY(!retimed({}, u"+5m"_s, QTimeZone::utc()));
}

QTEST_MAIN(TestEventTimeDelegate)
#include "tst_eventtimedelegate.moc"
