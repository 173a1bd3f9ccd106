// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/flowlayout.h"

#include "ui/style/theme.h"
#include "ui/widgets/emptyhint.h"

#include <QLabel>
#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class TestFlowLayout : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void shouldPutItemsBesideEachOther();
    void shouldGoOnInTheNextRow();
    void shouldNeedMoreHeightWhereItIsNarrow();
    void shouldBeginAtTheRightWhereOneReadsSo();
    void shouldLeaveNoPlaceForWhatIsHidden();
    void shouldTellWhatGoesInAnEmptyPlace();

private:
    std::unique_ptr<QWidget> m_window;
    FlowLayout *m_layout = nullptr;
    QList<QWidget *> m_items;
};

void TestFlowLayout::init()
{
    m_window = std::make_unique<QWidget>();
    m_layout = new FlowLayout(m_window.get());
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_items.clear();
    for (int i = 0; i < 4; ++i) {
        auto *item = new QWidget(m_window.get());
        item->setFixedSize(100, 20);
        m_layout->addWidget(item);
        m_items.append(item);
    }
}

void TestFlowLayout::shouldPutItemsBesideEachOther()
{
    m_layout->setGeometry({0, 0, 500, 100});
    QCOMPARE(m_items.at(3)->pos(), QPoint(312, 0));
}

void TestFlowLayout::shouldGoOnInTheNextRow()
{
    m_layout->setGeometry({0, 0, 210, 100});
    QCOMPARE(m_items.at(1)->pos(), QPoint(104, 0));
    QCOMPARE(m_items.at(2)->pos(), QPoint(0, 24));
}

void TestFlowLayout::shouldNeedMoreHeightWhereItIsNarrow()
{
    QCOMPARE(m_layout->heightForWidth(500), 20);
    QCOMPARE(m_layout->heightForWidth(210), 44);
    QCOMPARE(m_layout->heightForWidth(100), 92);
}

void TestFlowLayout::shouldBeginAtTheRightWhereOneReadsSo()
{
    m_window->setLayoutDirection(Qt::RightToLeft);
    m_layout->setGeometry({0, 0, 500, 100});
    QCOMPARE(m_items.at(0)->pos(), QPoint(400, 0));
    QCOMPARE(m_items.at(1)->pos(), QPoint(296, 0));
}

void TestFlowLayout::shouldLeaveNoPlaceForWhatIsHidden()
{
    m_items.at(0)->hide();
    m_layout->setGeometry({0, 0, 500, 100});
    QCOMPARE(m_items.at(1)->pos(), QPoint(0, 0));
}

void TestFlowLayout::shouldTellWhatGoesInAnEmptyPlace()
{
    theme::apply(theme::Mode::Light);
    EmptyHint hint(u"clock"_s, u"Nothing yet"_s, u"Type something"_s);
    QCOMPARE(hint.accessibleName(), u"Nothing yet"_s);
    QCOMPARE(hint.accessibleDescription(), u"Type something"_s);
    hint.setTexts(u"None"_s, u"Filter less"_s);
    QStringList shown;
    bool hasIcon = false;
    for (const QLabel *label : hint.findChildren<QLabel *>()) {
        shown.append(label->text());
        hasIcon = hasIcon || !label->pixmap().isNull();
    }
    QVERIFY(shown.contains(u"None"_s) && shown.contains(u"Filter less"_s));
    QVERIFY(hasIcon);
}

QTEST_MAIN(TestFlowLayout)
#include "tst_flowlayout.moc"
