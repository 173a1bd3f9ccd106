// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/debriefstyle.h"

#include "support/ui/desk.h"
#include "ui/style/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;
using theme::Tone;

class TestDebriefStyle : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(theme::Mode::Light); }

    void shouldBeTheApplicationsStyle();
    void shouldGiveInputsOneHeight();
    void shouldShowTheFocus_data();
    void shouldShowTheFocus();
    void shouldUnderlineTheCurrentTab();
    void shouldHaveScrollBarsWithoutArrows();
    void shouldMoveTheSliderFromEndToEnd();
    void shouldMirrorAScrollBar();
    void shouldLeaveRoomForAMenusMark();
    void shouldTellACheckedBoxApart();
};

void TestDebriefStyle::shouldBeTheApplicationsStyle()
{
    QVERIFY(qobject_cast<DebriefStyle *>(QApplication::style()));
    // A change of theme keeps it.
    const QStyle *style = QApplication::style();
    theme::apply(theme::Mode::Dark);
    theme::apply(theme::Mode::Light);
    QCOMPARE(QApplication::style(), style);
}

void TestDebriefStyle::shouldGiveInputsOneHeight()
{
    const QLineEdit line;
    const QComboBox combo;
    QComboBox editable;
    editable.setEditable(true);
    const QDateTimeEdit time;
    QCOMPARE(combo.sizeHint().height(), line.sizeHint().height());
    QCOMPARE(editable.sizeHint().height(), line.sizeHint().height());
    QCOMPARE(time.sizeHint().height(), line.sizeHint().height());
    QVERIFY(line.sizeHint().height() >= 32);
}

void TestDebriefStyle::shouldShowTheFocus_data()
{
    QTest::addColumn<std::function<QWidget *(QWidget *)>>("make");
    using Make = std::function<QWidget *(QWidget *)>;
    QTest::addRow("line edit") << Make([](QWidget *parent) { return new QLineEdit(parent); });
    QTest::addRow("text edit") << Make([](QWidget *parent) { return new QPlainTextEdit(parent); });
    QTest::addRow("combo box") << Make([](QWidget *parent) { return new QComboBox(parent); });
    QTest::addRow("date") << Make([](QWidget *parent) { return new QDateTimeEdit(parent); });
    QTest::addRow("button") << Make([](QWidget *parent) { return new QPushButton(u"x"_s, parent); });
    QTest::addRow("primary button") << Make([](QWidget *parent) {
        auto *button = new QPushButton(u"x"_s, parent);
        button->setProperty("primary", true);
        return button;
    });
    QTest::addRow("tool button") << Make([](QWidget *parent) {
        auto *button = new QToolButton(parent);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAutoRaise(true);
        return button;
    });
    QTest::addRow("check box") << Make([](QWidget *parent) { return new QCheckBox(u"x"_s, parent); });
}

void TestDebriefStyle::shouldShowTheFocus()
{
    QFETCH(std::function<QWidget *(QWidget *)>, make);
    QWidget window;
    QWidget *other = new QLineEdit(&window);
    QWidget *widget = make(&window);
    widget->setGeometry(20, 60, 160, 40);
    QVERIFY(showActive(window, {200, 160}));
    other->setFocus();
    const QImage before = widget->grab().toImage();
    QTest::keyClick(other, Qt::Key_Tab);
    QVERIFY(widget->hasFocus());
    const QImage after = widget->grab().toImage();
    int changed = 0;
    for (int y = 0; y < after.height(); ++y) {
        for (int x = 0; x < after.width(); ++x)
            changed += after.pixel(x, y) != before.pixel(x, y) ? 1 : 0;
    }
    // More than a cursor or a selection.
    QVERIFY2(changed > 80, qPrintable(QString::number(changed)));
}

void TestDebriefStyle::shouldUnderlineTheCurrentTab()
{
    QTabBar tabs;
    tabs.addTab(u"Prepare"_s);
    tabs.addTab(u"Timeline"_s);
    tabs.resize(tabs.sizeHint());
    tabs.setCurrentIndex(1);
    const QImage image = tabs.grab().toImage();
    const auto below = [&](int index) {
        const QRect rect = tabs.tabRect(index);
        return image.pixelColor(rect.center().x(), rect.bottom());
    };
    QCOMPARE(below(1), theme::color(Tone::Accent));
    QVERIFY(below(0) != theme::color(Tone::Accent));
}

void TestDebriefStyle::shouldHaveScrollBarsWithoutArrows()
{
    QStyleOptionSlider option;
    option.rect = QRect(0, 0, 12, 200);
    option.orientation = Qt::Vertical;
    option.maximum = 100;
    option.pageStep = 100;
    const QStyle *style = QApplication::style();
    QVERIFY(style->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarAddLine).isEmpty());
    QVERIFY(style->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSubLine).isEmpty());
    QCOMPARE(style->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarGroove), option.rect);
    QCOMPARE(style->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider).height(), 100);
}

void TestDebriefStyle::shouldMoveTheSliderFromEndToEnd()
{
    QStyleOptionSlider option;
    option.rect = QRect(0, 0, 12, 200);
    option.orientation = Qt::Vertical;
    option.maximum = 100'000;
    option.pageStep = 10;
    const auto slider = [&option] {
        return QApplication::style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider);
    };
    QCOMPARE(slider().top(), 0);
    QCOMPARE(slider().height(), 32);
    option.sliderPosition = option.maximum;
    QCOMPARE(slider().bottom(), 199);
}

void TestDebriefStyle::shouldMirrorAScrollBar()
{
    QStyleOptionSlider option;
    option.rect = QRect(0, 0, 200, 12);
    option.orientation = Qt::Horizontal;
    option.maximum = 100;
    option.pageStep = 100;
    option.direction = Qt::RightToLeft;
    QCOMPARE(QApplication::style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider).right(),
             199);
}

void TestDebriefStyle::shouldLeaveRoomForAMenusMark()
{
    QToolButton plain;
    plain.setText(u"2 of 9 questions"_s);
    QToolButton withMenu;
    withMenu.setText(plain.text());
    QMenu menu;
    withMenu.setMenu(&menu);
    withMenu.setPopupMode(QToolButton::InstantPopup);
    QVERIFY(withMenu.sizeHint().width() >= plain.sizeHint().width() + 16);
}

void TestDebriefStyle::shouldTellACheckedBoxApart()
{
    QCheckBox box;
    box.resize(box.sizeHint());
    const QImage off = box.grab().toImage();
    box.setCheckState(Qt::Checked);
    const QImage on = box.grab().toImage();
    box.setTristate();
    box.setCheckState(Qt::PartiallyChecked);
    const QImage partly = box.grab().toImage();
    QVERIFY(off != on);
    QVERIFY(on != partly);
    QVERIFY(off != partly);
}

QTEST_MAIN(TestDebriefStyle)
#include "tst_debriefstyle.moc"
