// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/sortlegend.h"

#include "session/notework.h"
#include "session/reviewsession.h"
#include "support/builders.h"
#include "support/ui/desk.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace debrief;
using namespace Qt::StringLiterals;
using test::child;

class TestSortLegend : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void shouldShowADigitForEachQuestion();
    void shouldChooseByDigitAndByClick();
    void shouldSayWhatNoughtDoes();
    void shouldFollowThePrompts();
    void shouldStayWhileQuestionsAreAnswered();
    void shouldBeEmptyWithoutAReview();

private:
    QList<QToolButton *> buttons() const;
    NotePlace chosen(const QSignalSpy &spy) const { return spy.constLast().at(0).value<NotePlace>(); }

    std::unique_ptr<test::Desk> m_desk;
    std::unique_ptr<SortLegend> m_legend;
    ReviewContent m_content;
};

void TestSortLegend::init()
{
    m_desk = std::make_unique<test::Desk>();
    m_content = test::aFullReview();
    m_desk->open(m_content);
    m_legend = std::make_unique<SortLegend>();
    m_legend->setSession(&m_desk->session());
    m_legend->show();
}

void TestSortLegend::cleanup()
{
    m_legend.reset();
    m_desk.reset();
}

QList<QToolButton *> TestSortLegend::buttons() const
{
    auto all = m_legend->findChildren<QToolButton *>();
    all.removeIf([](const QToolButton *button) { return button->isHidden(); });
    return all;
}

void TestSortLegend::shouldShowADigitForEachQuestion()
{
    QCOMPARE(buttons().size(), 3);
    auto &first = child<QToolButton>(*m_legend, u"sortTo1"_s);
    QVERIFY(!first.icon().isNull());
    QVERIFY(first.accessibleName().contains(m_content.prompts.at(0).text));
}

void TestSortLegend::shouldChooseByDigitAndByClick()
{
    const QSignalSpy spy(m_legend.get(), &SortLegend::placeChosen);
    m_legend->press(2);
    QCOMPARE(chosen(spy), (NotePlace{.prompt = m_content.prompts.at(1).id}));
    child<QToolButton>(*m_legend, u"sortTo1"_s).click();
    QCOMPARE(chosen(spy), (NotePlace{.prompt = m_content.prompts.at(0).id}));
    m_legend->press(3);
    QCOMPARE(spy.size(), 2);
    QVERIFY(!m_legend->back());
}

void TestSortLegend::shouldSayWhatNoughtDoes()
{
    const QSignalSpy spy(m_legend.get(), &SortLegend::placeChosen);
    m_legend->press(0);
    QVERIFY(chosen(spy).isParked);
    m_legend->setParks(false);
    m_legend->press(0);
    QCOMPARE(chosen(spy), NotePlace());
}

void TestSortLegend::shouldFollowThePrompts()
{
    QVERIFY(m_desk->session().addPrompt(Section::Learned, u"What else?"_s));
    QCOMPARE(buttons().size(), 4);
    QVERIFY(m_desk->session().undo());
    QCOMPARE(buttons().size(), 3);
}

void TestSortLegend::shouldStayWhileQuestionsAreAnswered()
{
    const auto before = buttons();
    Prompt prompt = m_content.prompts.at(1);
    prompt.answered = true;
    QVERIFY(m_desk->session().update(prompt, u"Answer"_s));
    QCOMPARE(buttons(), before);
}

void TestSortLegend::shouldBeEmptyWithoutAReview()
{
    const QSignalSpy spy(m_legend.get(), &SortLegend::placeChosen);
    m_legend->setSession(nullptr);
    QCOMPARE(buttons().size(), 1);
    m_legend->press(1);
    QVERIFY(spy.isEmpty());
}

QTEST_MAIN(TestSortLegend)
#include "tst_sortlegend.moc"
