// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/yournamedialog.h"

#include "session/noteauthor.h"
#include "support/builders.h"
#include "support/ui/desk.h"

#include <QComboBox>
#include <QPointer>
#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;
using test::child;

class TestYourNameDialog : public QObject
{
    Q_OBJECT

private slots:
    void shouldOfferTheRoster();
    void shouldPutTheNameOnWhatIsNoted();
    void shouldForgetTheName();
    void shouldChangeNothingWhenCancelled();
};

void TestYourNameDialog::shouldOfferTheRoster()
{
    test::Desk desk;
    const ReviewContent content = test::aFullReview();
    desk.open(content);
    auto *dialog = new YourNameDialog(desk.workspace());
    auto &name = child<QComboBox>(*dialog, u"yourName"_s);
    QCOMPARE(name.count(), content.participants.size());
    QCOMPARE(name.itemText(0), content.participants.at(0).name);
    QCOMPARE(name.currentText(), QString());
    delete dialog;
}

void TestYourNameDialog::shouldPutTheNameOnWhatIsNoted()
{
    test::Desk desk;
    desk.openEmpty();
    QPointer<YourNameDialog> dialog = new YourNameDialog(desk.workspace());
    QVERIFY(test::showActive(*dialog, {400, 200}));
    QTest::keyClicks(&child<QComboBox>(*dialog, u"yourName"_s), u" Ada  Lovelace "_s);
    QTest::keyClick(dialog.data(), Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QCOMPARE(noteAuthor(desk.library()), u"Ada Lovelace"_s);
    const auto id = desk.session().addNote(test::aNote());
    QCOMPARE(desk.session().find<Note>(*id)->author, u"Ada Lovelace"_s);
    // In a review that is opened later, too.
    desk.openEmpty();
    const auto other = desk.session().addNote(test::aNote());
    QCOMPARE(desk.session().find<Note>(*other)->author, u"Ada Lovelace"_s);
}

void TestYourNameDialog::shouldForgetTheName()
{
    test::Desk desk;
    QVERIFY(setNoteAuthor(desk.library(), u"Ada"_s));
    QPointer<YourNameDialog> dialog = new YourNameDialog(desk.workspace());
    QVERIFY(test::showActive(*dialog, {400, 200}));
    QCOMPARE(child<QComboBox>(*dialog, u"yourName"_s).currentText(), u"Ada"_s);
    child<QComboBox>(*dialog, u"yourName"_s).clearEditText();
    QTest::keyClick(dialog.data(), Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QCOMPARE(noteAuthor(desk.library()), QString());
}

void TestYourNameDialog::shouldChangeNothingWhenCancelled()
{
    test::Desk desk;
    QVERIFY(setNoteAuthor(desk.library(), u"Ada"_s));
    QPointer<YourNameDialog> dialog = new YourNameDialog(desk.workspace());
    QVERIFY(test::showActive(*dialog, {400, 200}));
    QTest::keyClicks(&child<QComboBox>(*dialog, u"yourName"_s), u"Grace"_s);
    QTest::keyClick(dialog.data(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QCOMPARE(noteAuthor(desk.library()), u"Ada"_s);
}

QTEST_MAIN(TestYourNameDialog)
#include "tst_yournamedialog.moc"
