// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/actioncarddelegate.h"

#include "session/actionmodel.h"
#include "ui/actions/actioncard.h"
#include "ui/actions/cardpainter.h"
#include "ui/style/theme.h"

#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

QDate today()
{
    return {2026, 3, 12};
}

ActionItem wholeAction()
{
    ActionItem action;
    action.id = ActionId::create();
    action.title = u"Alert on the age of the oldest job"_s;
    action.doneWhen = u"A test job that is held back pages within five minutes"_s;
    action.phase = Phase::Detect;
    action.horizon = Horizon::Immediate;
    action.breadth = Breadth::IncidentClass;
    action.impact = Level::High;
    action.effort = Level::Low;
    action.owner = u"Noor Haddad"_s;
    action.due = today().addDays(7);
    action.trackerKey = u"PAY-123"_s;
    return action;
}

} // namespace

class TestActionCardDelegate : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(theme::Mode::Light); }

    void shouldSayWhatTheActionHolds();
    void shouldSayWhatIsMissing();
    void shouldSayNothingIsMissingOfWhatIsClosed();
    void shouldMarkWhatIsOverdue_data();
    void shouldMarkWhatIsOverdue();
    void shouldGrowWithTheTitleUpToThreeLines();
    void shouldMeasureWhatItPaints_data();
    void shouldMeasureWhatItPaints();
    void shouldPaintThePhaseWhereReadingBegins();
    void shouldShowTheSelection();

private:
    QSize sizeOf(const ActionItem &action, int width) const;
    QImage pictureOf(const ActionItem &action, const QSize &size, Qt::LayoutDirection direction = Qt::LeftToRight,
                     QStyle::State state = {}) const;
};

QSize TestActionCardDelegate::sizeOf(const ActionItem &action, int width) const
{
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), QVariant::fromValue(action), ValueRole);
    ActionCardDelegate delegate;
    delegate.setToday(today());
    QStyleOptionViewItem option;
    option.rect = {0, 0, width, 0};
    return delegate.sizeHint(option, model.index(0, 0));
}

QImage TestActionCardDelegate::pictureOf(const ActionItem &action, const QSize &size, Qt::LayoutDirection direction,
                                         QStyle::State state) const
{
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), QVariant::fromValue(action), ValueRole);
    ActionCardDelegate delegate;
    delegate.setToday(today());
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = {QPoint(), size};
    option.direction = direction;
    option.state = state;
    delegate.paint(&painter, option, model.index(0, 0));
    return image;
}

void TestActionCardDelegate::shouldSayWhatTheActionHolds()
{
    const ActionCard card = ActionCard::of(wholeAction(), today());
    QCOMPARE(card.title, u"Alert on the age of the oldest job"_s);
    QCOMPARE(card.phase, Phase::Detect);
    QCOMPARE(card.owner, u"Noor Haddad"_s);
    QCOMPARE(card.due, u"2026-03-19"_s);
    QCOMPARE(card.gauges.size(), 2);
    QCOMPARE(card.gauges.at(0).level, Level::High);
    QCOMPARE(card.gauges.at(1).level, Level::Low);
    QCOMPARE(card.facts, QStringList({u"immediate"_s, u"class of incidents"_s}));
    QCOMPARE(card.trackerKey, u"PAY-123"_s);
    QVERIFY(card.lacks.isEmpty());
    const QString spoken = card.spoken();
    for (const QString &part : {card.title, card.owner, card.due, u"Impact: High"_s, u"Effort: Low"_s, card.trackerKey})
        QVERIFY2(spoken.contains(part), qPrintable(part));
}

void TestActionCardDelegate::shouldSayWhatIsMissing()
{
    ActionItem action;
    action.title = u"Test more"_s;
    QCOMPARE(whatLacks(action), QStringList({u"owner"_s, u"due date"_s, u"done when"_s, u"breadth"_s}));
    action.owner = u"Noor"_s;
    action.due = today();
    const ActionCard card = ActionCard::of(action, today());
    QVERIFY(card.lacks.contains(u"done when"_s));
    QVERIFY(!card.lacks.contains(u"owner"_s));
}

void TestActionCardDelegate::shouldSayNothingIsMissingOfWhatIsClosed()
{
    ActionItem action;
    action.state = ActionState::Declined;
    action.declineReason = u"Another one covers it"_s;
    QVERIFY(whatLacks(action).isEmpty());
    QCOMPARE(ActionCard::of(action, today()).declineReason, u"Another one covers it"_s);
    action.state = ActionState::Done;
    QVERIFY(whatLacks(action).isEmpty());
    QVERIFY(ActionCard::of(action, today()).declineReason.isEmpty());
}

void TestActionCardDelegate::shouldMarkWhatIsOverdue_data()
{
    QTest::addColumn<QDate>("due");
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("overdue");
    QTest::newRow("yesterday") << today().addDays(-1) << static_cast<int>(ActionState::Accepted) << true;
    QTest::newRow("today") << today() << static_cast<int>(ActionState::Accepted) << false;
    QTest::newRow("tomorrow") << today().addDays(1) << static_cast<int>(ActionState::Accepted) << false;
    QTest::newRow("done") << today().addDays(-1) << static_cast<int>(ActionState::Done) << false;
    QTest::newRow("none") << QDate() << static_cast<int>(ActionState::Proposed) << false;
}

void TestActionCardDelegate::shouldMarkWhatIsOverdue()
{
    QFETCH(QDate, due);
    QFETCH(int, state);
    QFETCH(bool, overdue);
    ActionItem action = wholeAction();
    action.due = due;
    action.state = static_cast<ActionState>(state);
    const ActionCard card = ActionCard::of(action, today());
    QCOMPARE(card.isOverdue, overdue);
    // Said in words, not by colour alone.
    QCOMPARE(card.due.startsWith(u"Overdue"_s), overdue);
}

void TestActionCardDelegate::shouldGrowWithTheTitleUpToThreeLines()
{
    ActionItem action = wholeAction();
    const auto heightOf = [this, &action](const QString &title) {
        action.title = title;
        return sizeOf(action, 200).height();
    };
    const QString word = u"Wordword "_s;
    const int one = heightOf(u"Short"_s);
    const int two = heightOf(word.repeated(4));
    const int three = heightOf(word.repeated(7));
    QVERIFY(one < two);
    QVERIFY(two < three);
    QCOMPARE(heightOf(word.repeated(60)), three);
    // One long word breaks anywhere.
    QCOMPARE(heightOf(QString(400, u'W')), three);
}

void TestActionCardDelegate::shouldMeasureWhatItPaints_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {120, 168, 240, 400})
        QTest::addRow("%d", width) << width;
}

void TestActionCardDelegate::shouldMeasureWhatItPaints()
{
    QFETCH(int, width);
    const ActionCard card = ActionCard::of(wholeAction(), today());
    CardPainter measure(nullptr, QRectF(0, 0, width, 0), Qt::LeftToRight);
    measure.add(card);

    // Everything that is painted lies within the measured height and the width.
    QImage image(width + 40, static_cast<int>(measure.height()) + 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    CardPainter paint(&painter, QRectF(20, 20, width, 0), Qt::LeftToRight);
    paint.add(card);
    painter.end();
    QCOMPARE(paint.height(), measure.height());
    QRect used;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != qRgb(255, 255, 255))
                used |= QRect(x, y, 1, 1);
        }
    }
    QVERIFY(used.height() > measure.height() / 2);
    QVERIFY2(QRect(19, 19, width + 2, static_cast<int>(measure.height()) + 3).contains(used),
             qPrintable(u"%1,%2 %3×%4"_s.arg(used.x()).arg(used.y()).arg(used.width()).arg(used.height())));
}

void TestActionCardDelegate::shouldPaintThePhaseWhereReadingBegins()
{
    const ActionItem action = wholeAction();
    const QSize size = sizeOf(action, 220);
    const QRgb phase = theme::color(Section::Detect).rgb();
    const QImage leftToRight = pictureOf(action, size);
    QCOMPARE(leftToRight.pixel(3, size.height() / 2), phase);
    QVERIFY(leftToRight.pixel(size.width() - 4, size.height() / 2) != phase);
    const QImage rightToLeft = pictureOf(action, size, Qt::RightToLeft);
    QCOMPARE(rightToLeft.pixel(size.width() - 4, size.height() / 2), phase);
    QVERIFY(rightToLeft.pixel(3, size.height() / 2) != phase);
    // Cards leave a gap below.
    QCOMPARE(leftToRight.pixel(size.width() / 2, size.height() - 2), QColor(Qt::magenta).rgb());
}

void TestActionCardDelegate::shouldShowTheSelection()
{
    const ActionItem action = wholeAction();
    const QSize size = sizeOf(action, 220);
    const QRgb accent = theme::color(theme::Tone::Accent).rgb();
    const auto top = [&](QStyle::State state) {
        return pictureOf(action, size, Qt::LeftToRight, state).pixel(size.width() / 2, 1);
    };
    QCOMPARE(top(QStyle::State_Selected | QStyle::State_Active), accent);
    QVERIFY(top({}) != accent);
}

QTEST_MAIN(TestActionCardDelegate)
#include "tst_actioncarddelegate.moc"
