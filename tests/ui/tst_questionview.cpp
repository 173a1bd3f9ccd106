// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/questionview.h"

#include "support/ui/desk.h"
#include "ui/meeting/promptform.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

/// How one question is shown, and how it is edited.
class TestQuestionView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(theme::Mode::Light); }
    void shouldShowMarkupAsItIs();
    void shouldSetLongQuestionsSmaller();
    void shouldGiveBackWhatWasSet();
    void shouldReadFollowUpsByLines();
    void shouldTellWhenAFieldIsLeft();
};

void TestQuestionView::shouldShowMarkupAsItIs()
{
    QuestionView view;
    view.setPrompt({.text = u"<b>Why</b> & how?"_s, .followUps = {u"<img src='x'>"_s}, .origin = u"S1"_s});
    QCOMPARE(child<QLabel>(view, u"promptText"_s).text(), u"<b>Why</b> & how?"_s);
    QCOMPARE(child<QLabel>(view, u"promptText"_s).textFormat(), Qt::PlainText);
    QVERIFY(!child<QLabel>(view, u"promptFollowUps"_s).text().contains(u"<img"_s));
    QCOMPARE(view.accessibleName(), u"<b>Why</b> & how?"_s);
    view.setPrompt({.text = u"Why?"_s});
    QVERIFY(child<QLabel>(view, u"promptFollowUps"_s).isHidden());
}

void TestQuestionView::shouldSetLongQuestionsSmaller()
{
    QuestionView view;
    const auto size = [&view] { return QFontInfo(child<QLabel>(view, u"promptText"_s).font()).pixelSize(); };
    view.setPrompt({.text = u"Where did we get lucky?"_s});
    const int large = size();
    view.setPrompt({.text = u"How could we have detected this sooner, or more easily? "_s.repeated(4)});
    QVERIFY(size() < large);
}

void TestQuestionView::shouldGiveBackWhatWasSet()
{
    PromptForm form;
    const Prompt prompt{.id = PromptId::create(),
                        .section = Section::Learned,
                        .text = u"What surprised you?"_s,
                        .followUps = {u"a?"_s, u"b?"_s},
                        .origin = u"S1"_s,
                        .answered = true,
                        .talkedSeconds = 7,
                        .order = 3};
    form.setPrompt(prompt);
    QCOMPARE(form.prompt(), prompt);
    QVERIFY(!form.isEdited());
    QVERIFY(!child<QLabel>(form, u"promptFormOrigin"_s).isHidden());
}

void TestQuestionView::shouldReadFollowUpsByLines()
{
    PromptForm form;
    form.setPrompt({.text = u"Why?"_s});
    child<QPlainTextEdit>(form, u"promptFormFollowUps"_s).setPlainText(u"\n a? \n\n  b?\n"_s);
    child<QPlainTextEdit>(form, u"promptFormText"_s).setPlainText(u"Why\nnow? "_s);
    QCOMPARE(form.prompt().followUps, (QStringList{u"a?"_s, u"b?"_s}));
    QCOMPARE(form.prompt().text, u"Why now?"_s);
    QVERIFY(form.isEdited());
}

void TestQuestionView::shouldTellWhenAFieldIsLeft()
{
    PromptForm form;
    form.setPrompt({.text = u"Why?"_s});
    QVERIFY(showActive(form, {400, 400}));
    const QSignalSpy edited(&form, &PromptForm::edited);
    form.focusText();
    QTest::keyClick(form.focusWidget(), Qt::Key_Tab);
    QCOMPARE(edited.count(), 0);
    form.focusText();
    QTest::keyClicks(form.focusWidget(), u"How?"_s);
    QCOMPARE(edited.count(), 0);
    QTest::keyClick(form.focusWidget(), Qt::Key_Tab);
    QCOMPARE(edited.count(), 1);
}

QTEST_MAIN(TestQuestionView)
#include "tst_questionview.moc"
