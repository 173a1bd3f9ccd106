// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/promptpanel.h"

#include "session/meetingclock.h"
#include "session/notemodel.h"
#include "session/promptwork.h"
#include "support/builders.h"
#include "support/ui/desk.h"
#include "ui/meeting/notedelegate.h"
#include "ui/meeting/promptnotesproxy.h"
#include "ui/meeting/promptrail.h"
#include "ui/meeting/sectionbutton.h"
#include "ui/style/theme.h"
#include "ui/widgets/celltexteditor.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;
using test::child;

class TestPromptPanel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(theme::Mode::Light); }
    void init();
    void cleanup();

    void shouldMakeAPromptCurrentWhenAReviewOpens();
    void shouldStepByKeys();
    void shouldJumpBySection();
    void shouldGoRoundWithinASection();
    void shouldShowCoverage();
    void shouldToggleAnswered();
    void shouldListTheNotesOfThePrompt();
    void shouldLockPrivateNotes();
    void shouldEditANote();
    void shouldGoOnWhenThePromptIsDeleted();
    void shouldSayWhenThereIsNothing();
    void shouldHideSectionsWithoutPrompts();
    void shouldGoToTheNextUnansweredQuestion();
    void shouldJumpToASectionByKey();
    void shouldSayHowFarTheConversationIs();
    void shouldShowTheTimeOfTheQuestionWhileTheMeetingRuns();
    void shouldAddAQuestionByKeys();
    void shouldKeepWhatIsTypedWhenItIsRefused();
    void shouldEditTheQuestionWithoutLosingTime();
    void shouldMoveAndDeleteTheQuestionByKeys();
    void shouldOfferToBeginWhereNothingIsAsked();
    void shouldKeepRoomForNotesBesideALongQuestion();

private:
    QDialog *dialog() const { return m_panel->findChild<QDialog *>(u"promptDialog"_s); }
    /// The dialog is open, and takes keys.
    bool isAsked() const { return dialog() && QTest::qWaitForWindowActive(dialog()); }
    QWidget &question() const { return child<QWidget>(*m_panel, u"questionView"_s); }
    QStringList texts() const;
    PromptId current() const { return m_desk->workspace().currentPrompt(); }
    QString text() const { return child<QLabel>(*m_panel, u"promptText"_s).text(); }
    QAbstractItemModel &notes() const { return *child<QListView>(*m_panel, u"promptNotes"_s).model(); }
    SectionButton &section(Section section) const
    {
        return child<SectionButton>(*m_panel, u"section_"_s + enumName(section));
    }
    PromptId add(Section section, const QString &text) { return *m_desk->session().addPrompt(section, text); }

    std::unique_ptr<test::Desk> m_desk;
    std::unique_ptr<PromptPanel> m_panel;
    ReviewContent m_content;
};

void TestPromptPanel::init()
{
    m_desk = std::make_unique<test::Desk>();
    m_panel = std::make_unique<PromptPanel>(m_desk->workspace());
    m_content = test::aFullReview();
    m_desk->open(m_content);
    new QAbstractItemModelTester(&notes(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_panel.get());
    QVERIFY(test::showActive(*m_panel, {340, 600}));
}

void TestPromptPanel::cleanup()
{
    m_panel.reset();
    m_desk.reset();
}

void TestPromptPanel::shouldMakeAPromptCurrentWhenAReviewOpens()
{
    QVERIFY(!current().isNull());
    QCOMPARE(text(), m_desk->session().find<Prompt>(current())->text);
}

void TestPromptPanel::shouldStepByKeys()
{
    m_desk->workspace().setCurrentPrompt(m_content.prompts.at(0).id);
    QVERIFY(!m_panel->findChild<QAction *>(u"previousPrompt"_s)->isEnabled());
    QTest::keyClick(m_panel.get(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(current(), m_content.prompts.at(1).id);
    QCOMPARE(text(), m_content.prompts.at(1).text);
    QVERIFY(!m_panel->findChild<QAction *>(u"nextPrompt"_s)->isEnabled());
    QTest::keyClick(m_panel.get(), Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(current(), m_content.prompts.at(0).id);
}

void TestPromptPanel::shouldJumpBySection()
{
    m_desk->workspace().setCurrentPrompt(m_content.prompts.at(0).id);
    QTest::mouseClick(&section(Section::WentWell), Qt::LeftButton);
    QCOMPARE(current(), m_content.prompts.at(1).id);
    QVERIFY(section(Section::WentWell).isChecked());
    QVERIFY(!section(Section::Detect).isChecked());
}

void TestPromptPanel::shouldGoRoundWithinASection()
{
    const PromptId open = add(Section::Detect, u"Which alert was missing?"_s);
    m_desk->workspace().setCurrentPrompt(m_content.prompts.at(1).id);
    // The first one that nobody has answered yet, then the others.
    section(Section::Detect).click();
    QCOMPARE(current(), open);
    section(Section::Detect).click();
    QCOMPARE(current(), m_content.prompts.at(0).id);
}

void TestPromptPanel::shouldShowCoverage()
{
    add(Section::Detect, u"Which alert was missing?"_s);
    QVERIFY(section(Section::Detect).accessibleName().contains(u"1 of 2"_s));
    NoteDraft note = test::aNote();
    note.promptId = add(Section::Detect, u"And which was late?"_s);
    QVERIFY(m_desk->session().addNote(note));
    QVERIFY(section(Section::Detect).accessibleName().contains(u"2 of 3"_s));
}

void TestPromptPanel::shouldToggleAnswered()
{
    const PromptId id = m_content.prompts.at(1).id;
    m_desk->workspace().setCurrentPrompt(id);
    auto &box = child<QCheckBox>(*m_panel, u"promptAnsweredBox"_s);
    QVERIFY(!box.isChecked());
    QTest::keyClick(m_panel.get(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_desk->session().find<Prompt>(id)->answered);
    QVERIFY(box.isChecked());
    box.click();
    QVERIFY(!m_desk->session().find<Prompt>(id)->answered);
    QVERIFY(m_desk->session().undo());
    QVERIFY(box.isChecked());
}

void TestPromptPanel::shouldListTheNotesOfThePrompt()
{
    m_desk->workspace().setCurrentPrompt(m_content.prompts.at(1).id);
    QCOMPARE(notes().rowCount(), 1);
    NoteDraft note = test::aNote(u"The runbook was right"_s);
    note.promptId = m_content.prompts.at(1).id;
    const auto id = m_desk->session().addNote(note);
    QVERIFY(id);
    QCOMPARE(notes().rowCount(), 2);
    QVERIFY(m_desk->session().moveNote(*id, m_content.prompts.at(0).id));
    QCOMPARE(notes().rowCount(), 1);
}

void TestPromptPanel::shouldLockPrivateNotes()
{
    m_desk->workspace().setCurrentPrompt(m_content.prompts.at(0).id);
    QStringList spoken;
    for (int row = 0; row < notes().rowCount(); ++row)
        spoken.append(notes().index(row, 0).data(Qt::AccessibleTextRole).toString());
    QCOMPARE(spoken.filter(u"Private: "_s).size(), 1);
    // The lock takes room before the text: it wraps earlier.
    QImage open(300, 40, QImage::Format_RGB32);
    QImage locked(300, 40, QImage::Format_RGB32);
    QStyleOptionViewItem option;
    option.rect = QRect(0, 0, 300, 40);
    const NoteDelegate delegate;
    NoteModel model(NoteModel::Audience::Console);
    NoteDraft draft = test::aNote(u"same"_s);
    const auto plain = m_desk->session().addNote(draft);
    draft.isPrivate = true;
    const auto secret = m_desk->session().addNote(draft);
    model.setSession(&m_desk->session());
    for (const auto &[image, id] : {std::pair(&open, *plain), std::pair(&locked, *secret)}) {
        image->fill(Qt::white);
        QPainter painter(image);
        delegate.paint(&painter, option, model.indexOf(id));
    }
    QVERIFY(open != locked);
}

void TestPromptPanel::shouldEditANote()
{
    m_desk->workspace().setCurrentPrompt(m_content.prompts.at(1).id);
    auto &view = child<QListView>(*m_panel, u"promptNotes"_s);
    view.setFocus();
    view.setCurrentIndex(notes().index(0, 0));
    QTest::keyClick(&view, Qt::Key_F2);
    auto &editor = child<CellTextEditor>(*m_panel, u"cellTextEditor"_s);
    QTest::keyClicks(&editor, u"!"_s);
    QTest::keyClick(&editor, Qt::Key_Return);
    QTRY_COMPARE(notes().index(0, 0).data().toString(), u"Rollback was one click!"_s);
}

void TestPromptPanel::shouldGoOnWhenThePromptIsDeleted()
{
    m_desk->workspace().setCurrentPrompt(m_content.prompts.at(1).id);
    QVERIFY(m_desk->session().remove({m_content.prompts.at(1).id.uuid()}));
    QTRY_COMPARE(current(), m_content.prompts.at(0).id);
    QCOMPARE(text(), m_content.prompts.at(0).text);
}

void TestPromptPanel::shouldSayWhenThereIsNothing()
{
    m_desk->workspace().closeReview();
    QVERIFY(m_panel->findChild<QWidget *>(u"promptPanelEmpty"_s)->isVisible());
    QVERIFY(!m_panel->findChild<QAction *>(u"nextPrompt"_s)->isEnabled());
    QCOMPARE(notes().rowCount(), 0);
}

void TestPromptPanel::shouldHideSectionsWithoutPrompts()
{
    QVERIFY(section(Section::Detect).isVisible());
    QVERIFY(!section(Section::Prevent).isVisible());
    add(Section::Prevent, u"How could we have prevented it?"_s);
    QVERIFY(section(Section::Prevent).isVisible());
}

QStringList TestPromptPanel::texts() const
{
    QStringList texts;
    for (const Prompt &prompt : promptsOf(m_desk->session()))
        texts.append(prompt.text);
    return texts;
}

void TestPromptPanel::shouldGoToTheNextUnansweredQuestion()
{
    const PromptId open = add(Section::Learned, u"What surprised you?"_s);
    const auto answer = [this](PromptId id) {
        Prompt prompt = *m_desk->session().find<Prompt>(id);
        prompt.answered = true;
        QVERIFY(m_desk->session().update(prompt, u"x"_s));
    };
    answer(m_content.prompts.at(0).id);
    answer(m_content.prompts.at(1).id);
    m_desk->workspace().setCurrentPrompt(m_content.prompts.at(0).id);
    const auto next = [this] {
        QTest::keyClick(m_panel.get(), Qt::Key_PageDown, Qt::ControlModifier | Qt::ShiftModifier);
    };
    next();
    QCOMPARE(current(), open);
    next();
    QCOMPARE(current(), open);
    QVERIFY2(m_desk->said().constLast().contains(u"last"_s), qPrintable(m_desk->said().constLast()));
    answer(open);
    next();
    QVERIFY2(m_desk->said().constLast().contains(u"All"_s), qPrintable(m_desk->said().constLast()));
}

void TestPromptPanel::shouldJumpToASectionByKey()
{
    m_desk->workspace().setCurrentPrompt(m_content.prompts.at(0).id);
    QTest::keyClick(m_panel.get(), Qt::Key_6, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(current(), m_content.prompts.at(1).id);
    QTest::keyClick(m_panel.get(), Qt::Key_1, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(current(), m_content.prompts.at(0).id);
    QVERIFY(section(Section::Detect)
                .toolTip()
                .contains(QKeySequence(u"Ctrl+Shift+1"_s).toString(QKeySequence::NativeText)));
    // One that has no question says so.
    QTest::keyClick(m_panel.get(), Qt::Key_0, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(current(), m_content.prompts.at(0).id);
    QCOMPARE(m_desk->said().size(), 1);
}

void TestPromptPanel::shouldSayHowFarTheConversationIs()
{
    m_desk->workspace().setCurrentPrompt(m_content.prompts.at(1).id);
    auto &band = child<QWidget>(*m_panel, u"promptBand"_s);
    QVERIFY2(band.accessibleName().contains(u"2 of 2"_s), qPrintable(band.accessibleName()));
    auto &summary = child<QLabel>(*m_panel, u"promptSummary"_s);
    const QString before = summary.text();
    QVERIFY(m_desk->session().recordTime({}, m_content.prompts.at(1).id, 3600));
    QVERIFY2(summary.text() != before && summary.text().contains(u"1:"_s), qPrintable(summary.text()));
    child<QCheckBox>(*m_panel, u"promptAnsweredBox"_s).click();
    QVERIFY(section(Section::WentWell).accessibleName().contains(u"answered"_s));
}

void TestPromptPanel::shouldShowTheTimeOfTheQuestionWhileTheMeetingRuns()
{
    const PromptId id = m_content.prompts.at(0).id;
    m_desk->workspace().setCurrentPrompt(id);
    auto &title = child<QLabel>(*m_panel, u"promptNotesTitle"_s);
    const qint64 before = m_desk->session().find<Prompt>(id)->talkedSeconds;
    QVERIFY2(title.text().contains(clockLabel(before)), qPrintable(title.text()));
    QVERIFY(m_desk->workspace().meeting().start());
    QTRY_VERIFY_WITH_TIMEOUT(title.text().contains(clockLabel(before + 1)), 5000);
    // It is the question's for good once it is no longer the current one.
    m_desk->workspace().setCurrentPrompt(m_content.prompts.at(1).id);
    QVERIFY(m_desk->session().find<Prompt>(id)->talkedSeconds > before);
    QVERIFY(m_desk->workspace().meeting().pause());
}

void TestPromptPanel::shouldAddAQuestionByKeys()
{
    m_desk->workspace().setCurrentPrompt(m_content.prompts.at(0).id);
    const QStringList before = texts();
    question().setFocus();
    QTest::keyClick(&question(), Qt::Key_Insert);
    QVERIFY(isAsked());
    QTest::keyClicks(dialog()->focusWidget(), u"Who saw it?"_s);
    QTest::keyClick(dialog()->focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(dialog()->focusWidget(), u"Where?"_s);
    QTest::keyClick(dialog()->focusWidget(), Qt::Key_Return);
    QTest::keyClick(dialog()->focusWidget(), Qt::Key_Return);
    QTest::keyClicks(dialog()->focusWidget(), u"When?"_s);
    QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!dialog());
    QCOMPARE(texts(), (QStringList{before.at(0), u"Who saw it?"_s} + before.sliced(1)));
    const Prompt *added = m_desk->session().find<Prompt>(current());
    QCOMPARE(added->text, u"Who saw it?"_s);
    QCOMPARE(added->section, m_content.prompts.at(0).section);
    QCOMPARE(added->followUps, (QStringList{u"Where?"_s, u"When?"_s}));
    QVERIFY(m_desk->session().undo());
    QCOMPARE(texts(), before);
}

void TestPromptPanel::shouldKeepWhatIsTypedWhenItIsRefused()
{
    question().setFocus();
    QTest::keyClick(&question(), Qt::Key_Insert);
    QVERIFY(isAsked());
    QTest::keyClick(dialog()->focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(dialog()->focusWidget(), u"Where?"_s);
    QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(dialog()->isVisible());
    QVERIFY(child<QLabel>(*dialog(), u"promptDialogProblem"_s).isVisible());
    QTest::keyClicks(dialog()->focusWidget(), u"Who?"_s);
    QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_desk->session().find<Prompt>(current())->followUps, QStringList{u"Where?"_s});
}

void TestPromptPanel::shouldEditTheQuestionWithoutLosingTime()
{
    const PromptId id = m_content.prompts.at(0).id;
    m_desk->workspace().setCurrentPrompt(id);
    const qint64 before = m_desk->session().find<Prompt>(id)->talkedSeconds;
    question().setFocus();
    QTest::keyClick(&question(), Qt::Key_F2);
    QVERIFY(isAsked());
    QTest::keyClicks(dialog()->focusWidget(), u"What did we see?"_s);
    QVERIFY(m_desk->session().recordTime({}, id, 30));
    QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!dialog());
    QCOMPARE(text(), u"What did we see?"_s);
    QCOMPARE(m_desk->session().find<Prompt>(id)->talkedSeconds, before + 30);
}

void TestPromptPanel::shouldMoveAndDeleteTheQuestionByKeys()
{
    const PromptId id = m_content.prompts.at(1).id;
    m_desk->workspace().setCurrentPrompt(id);
    const QStringList before = texts();
    question().setFocus();
    QTest::keyClick(&question(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(texts(), (QStringList{before.at(1), before.at(0)}));
    QCOMPARE(current(), id);
    QVERIFY(!m_panel->findChild<QAction *>(u"movePromptUp"_s)->isEnabled());
    QTest::keyClick(&question(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(texts(), before);
    QTest::keyClick(&question(), Qt::Key_Delete);
    QCOMPARE(texts(), before.first(1));
    QCOMPARE(current(), m_content.prompts.at(0).id);
    // Its note is unsorted, and one is told.
    QCOMPARE(m_desk->said().size(), 1);
    QVERIFY(m_desk->session().undo());
    QCOMPARE(texts(), before);
}

void TestPromptPanel::shouldOfferToBeginWhereNothingIsAsked()
{
    m_desk->openEmpty();
    auto &button = child<QPushButton>(*m_panel, u"empty_addPrompt"_s);
    QVERIFY(button.isVisible());
    button.click();
    QVERIFY(isAsked());
    QTest::keyClicks(dialog()->focusWidget(), u"What now?"_s);
    QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(text(), u"What now?"_s);
    m_desk->workspace().closeReview();
    QVERIFY(!button.isVisible());
}

void TestPromptPanel::shouldKeepRoomForNotesBesideALongQuestion()
{
    Prompt prompt = m_content.prompts.at(1);
    prompt.text = u"Hätten wir das Zusammenwirken der Bereitschaftsorganisation früher bemerken können? "_s.repeated(6);
    prompt.followUps = QStringList(9, u"Welche Informationen waren zu diesem Zeitpunkt tatsächlich verfügbar?"_s);
    QVERIFY(m_desk->session().update(prompt, u"x"_s));
    m_desk->workspace().setCurrentPrompt(prompt.id);
    auto &area = child<QWidget>(*m_panel, u"promptQuestionArea"_s);
    QTRY_VERIFY(child<QWidget>(*m_panel, u"promptNotes"_s).height() >= 48);
    QTRY_VERIFY(area.height() < 400 && m_panel->height() == 600);
}

QTEST_MAIN(TestPromptPanel)
#include "tst_promptpanel.moc"
