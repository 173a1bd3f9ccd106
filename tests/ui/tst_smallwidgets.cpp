// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ui/desk.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/choicebutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/rowtable.h"

#include <QHeaderView>
#include <QLabel>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestSmallWidgets : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(theme::Mode::Light); }

    void shouldShortenALabelAndKeepTheWholeAsToolTip();
    void shouldShowALabelsTextAsItIs();
    void shouldKeepAChipAsWideAsItsWords();
    void shouldHideACardsEmptyHeading();
    void shouldPressAChoiceByReturn();
    void shouldGiveAChoiceTheHeightItsTextNeeds();
    void shouldMakeATableAsHighAsItsRows();
    void shouldShareATablesWidthByWeight();
};

void TestSmallWidgets::shouldShortenALabelAndKeepTheWholeAsToolTip()
{
    ElidedLabel label(u"A title that is a good deal longer than its place"_s);
    QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width());
    label.resize(80, 20);
    QVERIFY(showActive(label, {80, 20}));
    QCOMPARE(label.toolTip(), label.text());
    label.resize(label.sizeHint().width() + 10, 20);
    QTRY_COMPARE(label.toolTip(), QString());
}

void TestSmallWidgets::shouldShowALabelsTextAsItIs()
{
    ElidedLabel label(u"<b>one</b>\ntwo"_s);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QCOMPARE(label.text(), u"<b>one</b> two"_s);
}

void TestSmallWidgets::shouldKeepAChipAsWideAsItsWords()
{
    Chip chip;
    chip.reserveFor({u"Note"_s, u"A much longer word"_s});
    chip.setText(u"Note"_s);
    const int width = chip.sizeHint().width();
    QCOMPARE(width, Chip::widthOf(u"A much longer word"_s));
    chip.setText(u"A much longer word"_s);
    QCOMPARE(chip.sizeHint().width(), width);
}

void TestSmallWidgets::shouldHideACardsEmptyHeading()
{
    Card card;
    QVERIFY(card.findChild<QLabel *>()->isHidden());
    card.setHeading(u"People"_s);
    QVERIFY(!card.findChild<QLabel *>()->isHidden());
    QCOMPARE(card.accessibleName(), u"People"_s);
}

void TestSmallWidgets::shouldPressAChoiceByReturn()
{
    ChoiceButton choice(u"document-new"_s, u"New"_s, u"Begin"_s);
    QSignalSpy spy(&choice, &ChoiceButton::clicked);
    QTest::keyClick(&choice, Qt::Key_Return);
    QTest::keyClick(&choice, Qt::Key_Space);
    QCOMPARE(spy.count(), 2);
}

void TestSmallWidgets::shouldGiveAChoiceTheHeightItsTextNeeds()
{
    const ChoiceButton few(u"document-new"_s, u"New"_s, u"Begin"_s);
    const ChoiceButton many(u"document-new"_s, u"New"_s, u"Begin with what is known of it. "_s.repeated(6));
    QVERIFY(many.heightForWidth(240) > few.heightForWidth(240));
    QVERIFY(many.heightForWidth(600) < many.heightForWidth(240));
}

void TestSmallWidgets::shouldMakeATableAsHighAsItsRows()
{
    QStandardItemModel model(1, 2);
    RowTable table;
    table.setModel(&model);
    const int one = table.sizeHint().height();
    model.setRowCount(4);
    QCOMPARE(table.sizeHint().height(), one + 3 * table.rowHeight(0));
    QCOMPARE(table.minimumSizeHint().height(), table.sizeHint().height());
}

void TestSmallWidgets::shouldShareATablesWidthByWeight()
{
    QStandardItemModel model(1, 3);
    RowTable table;
    table.setModel(&model);
    table.setColumnWeights({2, 1, 0});
    QVERIFY(showActive(table, {500, 120}));
    QVERIFY(qAbs(table.columnWidth(0) - 2 * table.columnWidth(1)) <= 2);
    QCOMPARE(table.columnWidth(0) + table.columnWidth(1) + table.columnWidth(2), table.viewport()->width());
}

QTEST_MAIN(TestSmallWidgets)
#include "tst_smallwidgets.moc"
