// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/promptpanel.h"

#include "session/notemodel.h"
#include "support/builders.h"
#include "support/ui/desk.h"
#include "ui/meeting/notedelegate.h"
#include "ui/meeting/promptnotesproxy.h"
#include "ui/meeting/sectionbutton.h"
#include "ui/style/theme.h"
#include "ui/widgets/celltexteditor.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QPainter>
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

private:
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

QTEST_MAIN(TestPromptPanel)
#include "tst_promptpanel.moc"
