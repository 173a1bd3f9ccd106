// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/promptsetdialog.h"

#include "session/promptsetfile.h"
#include "session/promptsetstore.h"
#include "session/promptwork.h"
#include "support/ui/desk.h"
#include "ui/style/theme.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestPromptSetDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(theme::Mode::Light); }
    void init();
    void cleanup();
    void shouldCopyRenameAndDeleteByKeys();
    void shouldAddAndOrderQuestionsByKeys();
    void shouldKeepWhatIsTypedWhenTheCurrentOneChanges();
    void shouldKeepWhatIsTypedWhenItCloses();
    void shouldRefuseAnEmptyQuestion();
    void shouldUndoByKey();
    void shouldRestoreTheBuiltInSet();
    void shouldChooseWhatReviewsBeginWith();
    void shouldUseASetInTheOpenReview();
    void shouldExchangeFiles();
    void shouldSayWhatIsWrongWithAFile();

private:
    PromptSetStore &store() const { return m_dialog->store(); }
    QListWidget &sets() const { return child<QListWidget>(*m_dialog, u"promptSets"_s); }
    QTableView &table() const { return child<QTableView>(*m_dialog, u"setPrompts"_s); }
    QLineEdit &line(const QString &name) const { return child<QLineEdit>(*m_dialog, name); }
    QPlainTextEdit &text() const { return child<QPlainTextEdit>(*m_dialog, u"promptFormText"_s); }
    QAction &action(const QString &name) const { return child<QAction>(*m_dialog, name); }
    QString said() const { return m_dialog->findChild<MessageBar *>()->text(); }
    QStringList questions(int set) const;
    /// Makes a copy of the local set, and is at it.
    void copy();

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<PromptSetDialog> m_dialog;
};

void TestPromptSetDialog::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->openEmpty();
    m_dialog = std::make_unique<PromptSetDialog>(m_desk->workspace());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(showActive(*m_dialog, {960, 660}));
}

void TestPromptSetDialog::cleanup()
{
    m_dialog.reset();
    m_desk.reset();
}

QStringList TestPromptSetDialog::questions(int set) const
{
    QStringList texts;
    for (const Prompt &prompt : store().sets().at(set).prompts)
        texts.append(prompt.text);
    return texts;
}

void TestPromptSetDialog::copy()
{
    QTest::keyClick(m_dialog.get(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(sets().currentRow(), 2);
}

void TestPromptSetDialog::shouldCopyRenameAndDeleteByKeys()
{
    QCOMPARE(sets().count(), 2);
    QVERIFY(!action(u"deleteSet"_s).isEnabled());
    copy();
    QCOMPARE(QApplication::focusWidget(), &line(u"setName"_s));
    QTest::keyClicks(&line(u"setName"_s), u"Ours"_s);
    QTest::keyClick(&line(u"setName"_s), Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(store().sets().at(2).name, u"Ours"_s);
    QVERIFY(sets().item(2)->text().startsWith(u"Ours\n"_s));
    sets().setFocus();
    QTest::keyClick(m_dialog.get(), Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(sets().count(), 2);
    QTest::keyClick(m_dialog.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(store().sets().at(2).name, u"Ours"_s);
    QCOMPARE(sets().currentRow(), 2);
}

void TestPromptSetDialog::shouldAddAndOrderQuestionsByKeys()
{
    copy();
    const QStringList before = questions(2);
    table().setFocus();
    table().setCurrentIndex(table().model()->index(0, 0));
    QTest::keyClick(&table(), Qt::Key_Insert);
    QTest::keyClicks(QApplication::focusWidget(), u"New?"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(questions(2).at(1), u"New?"_s);
    QCOMPARE(store().sets().at(2).prompts.at(1).section, store().sets().at(2).prompts.at(0).section);
    QCOMPARE(table().currentIndex().row(), 1);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(&table(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(questions(2).at(3), u"New?"_s);
    QCOMPARE(table().currentIndex().row(), 3);
    QTest::keyClick(&table(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(questions(2).at(2), u"New?"_s);
    QTest::keyClick(&table(), Qt::Key_Delete);
    QCOMPARE(questions(2), before);
    QCOMPARE(m_desk->library().promptSets()->at(2), store().sets().at(2));
}

void TestPromptSetDialog::shouldKeepWhatIsTypedWhenTheCurrentOneChanges()
{
    copy();
    table().setFocus();
    table().setCurrentIndex(table().model()->index(1, 0));
    QTest::keyClick(&table(), Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), &text());
    QTest::keyClicks(&text(), u"Typed?"_s);
    table().setCurrentIndex(table().model()->index(4, 0));
    QCOMPARE(questions(2).at(1), u"Typed?"_s);
    QCOMPARE(table().currentIndex().row(), 4);
    QCOMPARE(text().toPlainText(), questions(2).at(4));
    auto &section = child<QComboBox>(*m_dialog, u"promptFormSection"_s);
    section.setFocus();
    QTest::keyClick(&section, Qt::Key_End);
    QCOMPARE(store().sets().at(2).prompts.at(4).section, Section::General);
}

void TestPromptSetDialog::shouldKeepWhatIsTypedWhenItCloses()
{
    copy();
    text().setPlainText(u"Typed?"_s);
    line(u"setName"_s).setText(u"Mine"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_desk->library().promptSets()->at(2).prompts.at(0).text, u"Typed?"_s);
    QCOMPARE(m_desk->library().promptSets()->at(2).name, u"Mine"_s);
}

void TestPromptSetDialog::shouldRefuseAnEmptyQuestion()
{
    copy();
    const QString before = questions(2).at(0);
    text().setFocus();
    text().selectAll();
    QTest::keyClick(&text(), Qt::Key_Delete);
    table().setFocus();
    QVERIFY(!said().isEmpty());
    QCOMPARE(questions(2).at(0), before);
    QCOMPARE(text().toPlainText(), before);
    line(u"setName"_s).setFocus();
    line(u"setName"_s).selectAll();
    QTest::keyClicks(&line(u"setName"_s), store().sets().at(0).name);
    table().setFocus();
    QVERIFY(line(u"setName"_s).text() != store().sets().at(0).name);
}

void TestPromptSetDialog::shouldUndoByKey()
{
    copy();
    text().setFocus();
    const QStringList before = questions(2);
    // Nothing was typed here, so it is the set's step that is taken back.
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Delete);
    text().setFocus();
    QTest::keyClick(&text(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(questions(2), before);
    QTest::keyClick(m_dialog.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(questions(2), before.sliced(1));
    action(u"undoSet"_s).trigger();
    action(u"undoSet"_s).trigger();
    QCOMPARE(sets().count(), 2);
    QVERIFY(!action(u"undoSet"_s).isEnabled());
}

void TestPromptSetDialog::shouldRestoreTheBuiltInSet()
{
    const QStringList before = questions(0);
    QVERIFY(!action(u"restoreSet"_s).isEnabled());
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Delete);
    QCOMPARE(questions(0).size(), before.size() - 1);
    action(u"restoreSet"_s).trigger();
    QCOMPARE(questions(0), before);
    QVERIFY(!action(u"restoreSet"_s).isEnabled());
}

void TestPromptSetDialog::shouldChooseWhatReviewsBeginWith()
{
    auto &usual = child<QPushButton>(*m_dialog, u"useForNewReviews"_s);
    QVERIFY(!usual.isEnabled());
    copy();
    QVERIFY(usual.isEnabled());
    usual.click();
    QVERIFY(!usual.isEnabled());
    QVERIFY(store().isUsual(store().sets().at(2).id));
    QVERIFY(sets().item(2)->text().contains(u"new reviews"_s));
    QVERIFY(!sets().item(0)->text().contains(u"new reviews"_s));
}

void TestPromptSetDialog::shouldUseASetInTheOpenReview()
{
    auto &use = child<QPushButton>(*m_dialog, u"useInReview"_s);
    use.click();
    QCOMPARE(promptsOf(m_desk->session()).size(), questions(0).size());
    QVERIFY2(said().contains(QString::number(questions(0).size())), qPrintable(said()));
    use.click();
    QCOMPARE(promptsOf(m_desk->session()).size(), questions(0).size());
    QVERIFY(m_desk->session().undo());
    QVERIFY(promptsOf(m_desk->session()).isEmpty());
    QTest::keyClick(m_dialog.get(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(!use.isEnabled());
}

void TestPromptSetDialog::shouldExchangeFiles()
{
    const QTemporaryDir folder;
    QString suggested;
    const QString path = folder.filePath(u"x.json"_s);
    m_dialog->setFileQuestions([&](QWidget *, const QString &) { return path; },
                               [&](QWidget *, const QString &suggestion) {
                                   suggested = suggestion;
                                   return path;
                               });
    QTest::keyClick(m_dialog.get(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(suggested, promptSetFileName(store().sets().at(0)));
    QVERIFY(QFile::exists(path));
    QTest::keyClick(m_dialog.get(), Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(sets().count(), 3);
    QCOMPARE(sets().currentRow(), 2);
    QCOMPARE(questions(2), questions(0));
}

void TestPromptSetDialog::shouldSayWhatIsWrongWithAFile()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"bad.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"name\":\"Bad\",\"kind\":\"local\",\"prompts\":[\n{\"section\":\"x\",\"text\":\"y\"}]}");
    file.close();
    QString path = file.fileName();
    const auto ask = [&path](QWidget *, const QString &) { return path; };
    m_dialog->setFileQuestions(ask, ask);
    action(u"importSet"_s).trigger();
    QVERIFY2(said().contains(u"bad.json, line 2"_s), qPrintable(said()));
    path = folder.filePath(u"none.json"_s);
    action(u"importSet"_s).trigger();
    QVERIFY2(said().contains(u"none.json"_s), qPrintable(said()));
    path = folder.filePath(u"no/such/folder.json"_s);
    action(u"exportSet"_s).trigger();
    QVERIFY2(said().contains(u"folder.json"_s), qPrintable(said()));
    QCOMPARE(sets().count(), 2);
}

QTEST_MAIN(TestPromptSetDialog)
#include "tst_promptsetdialog.moc"
