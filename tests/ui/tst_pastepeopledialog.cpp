// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/pastepeopledialog.h"

#include "support/builders.h"
#include "support/ui/desk.h"
#include "ui/meeting/invitationsaver.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

/// People in from an invitation, and the invitation out.
class TestPastePeopleDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void shouldShowWhoIsNamed();
    void shouldTakeInWhoIsTicked();
    void shouldOfferNothingToTakeInTwice();
    void shouldReadWhatIsTypedBeforeItTakesIn();
    void shouldBeginWithTheClipboard();
    void shouldReadAFile();
    void shouldSayWhatItDidNotUnderstand();
    void shouldSaveAnInvitation();
    void shouldSayWhatAnInvitationLacks();

private:
    QStandardItemModel &preview() const
    {
        return *qobject_cast<QStandardItemModel *>(child<QTreeView>(*m_dialog, u"peoplePreview"_s).model());
    }
    QPushButton &add() const { return child<QPushButton>(*m_dialog, u"peopleAdd"_s); }
    QStringList roster() const
    {
        QStringList names;
        for (const Participant &person : m_desk->session().tableOf<Participant>())
            names.append(person.name);
        names.sort();
        return names;
    }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<PastePeopleDialog> m_dialog;
};

void TestPastePeopleDialog::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->openEmpty();
    m_dialog = std::make_unique<PastePeopleDialog>(m_desk->workspace());
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void TestPastePeopleDialog::cleanup()
{
    m_dialog.reset();
    m_desk.reset();
}

void TestPastePeopleDialog::shouldShowWhoIsNamed()
{
    QVERIFY(!add().isEnabled());
    m_dialog->setText(u"Jane Doe <jane@example.org>; Kim Park (scribe)"_s);
    QCOMPARE(preview().rowCount(), 2);
    QCOMPARE(preview().item(0, 1)->text(), u"jane@example.org"_s);
    QCOMPARE(preview().item(1, 0)->text(), u"Kim Park"_s);
    QCOMPARE(preview().item(1, 3)->text(), u"Scribe"_s);
    QVERIFY(add().isEnabled());
    QVERIFY(m_desk->session().tableOf<Participant>().isEmpty());
}

void TestPastePeopleDialog::shouldTakeInWhoIsTicked()
{
    m_dialog->setText(u"Jane Doe\nKim Park\nLee Wong"_s);
    preview().item(1, 0)->setCheckState(Qt::Unchecked);
    QVERIFY2(m_dialog->summary().startsWith(u"2 "_s), qPrintable(m_dialog->summary()));
    add().click();
    QCOMPARE(m_dialog->result(), static_cast<int>(QDialog::Accepted));
    QCOMPARE(roster(), QStringList({u"Jane Doe"_s, u"Lee Wong"_s}));
    QVERIFY(m_desk->session().undo());
    QVERIFY(roster().isEmpty());
    QVERIFY(!m_desk->session().canUndo());
}

void TestPastePeopleDialog::shouldOfferNothingToTakeInTwice()
{
    QVERIFY(m_desk->session().addParticipant(u"Jane Doe"_s, {}).has_value());
    m_dialog->setText(u"Jane Doe"_s);
    QVERIFY(!add().isEnabled());
    m_dialog->setText(u"Jane Doe <jane@example.org>"_s);
    QVERIFY(add().isEnabled());
    add().click();
    QCOMPARE(m_desk->session().tableOf<Participant>().size(), 1);
    QCOMPARE(m_desk->session().tableOf<Participant>().cbegin()->email, u"jane@example.org"_s);
}

void TestPastePeopleDialog::shouldReadWhatIsTypedBeforeItTakesIn()
{
    m_dialog->setText(u"Jane Doe"_s);
    auto &text = child<QPlainTextEdit>(*m_dialog, u"peopleText"_s);
    text.moveCursor(QTextCursor::End);
    QTest::keyClicks(&text, u", Kim Park"_s);
    m_dialog->accept();
    QCOMPARE(roster(), QStringList({u"Jane Doe"_s, u"Kim Park"_s}));
}

void TestPastePeopleDialog::shouldBeginWithTheClipboard()
{
    QGuiApplication::clipboard()->setText(u"https://example.org/1"_s);
    m_dialog->takeClipboard();
    QVERIFY(child<QPlainTextEdit>(*m_dialog, u"peopleText"_s).toPlainText().isEmpty());
    QGuiApplication::clipboard()->setText(u"Jane Doe"_s);
    m_dialog->takeClipboard();
    QCOMPARE(preview().rowCount(), 1);
}

void TestPastePeopleDialog::shouldReadAFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"invitation.ics"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Test//"
               "EN\nBEGIN:VEVENT\nUID:1\nDTSTART:20261201T100000Z\nATTENDEE;PARTSTAT=DECLINED;CN=Jane "
               "Doe:mailto:jane@example.org\n"
               "END:VEVENT\nEND:VCALENDAR\n");
    file.close();
    QString chosen = path;
    m_dialog->fileChooser = [&chosen](QWidget *, const QString &, const QString &) { return chosen; };
    child<QPushButton>(*m_dialog, u"peopleFile"_s).click();
    QCOMPARE(preview().rowCount(), 1);
    QVERIFY(preview().item(0, 0)->text().contains(u"declined"_s));
    add().click();
    QVERIFY(!m_desk->session().tableOf<Participant>().cbegin()->present);

    chosen = folder.filePath(u"none"_s);
    child<QPushButton>(*m_dialog, u"peopleFile"_s).click();
    QVERIFY(child<QLabel>(*m_dialog, u"peopleIgnored"_s).text().contains(u"none"_s));
}

void TestPastePeopleDialog::shouldSayWhatItDidNotUnderstand()
{
    m_dialog->setText(u"Jane Doe\nPlease bring your notes to the meeting on Tuesday."_s);
    auto &ignored = child<QLabel>(*m_dialog, u"peopleIgnored"_s);
    QVERIFY(ignored.isVisible());
    QVERIFY(ignored.text().contains(u"Please bring"_s));
    m_dialog->setText(u"Jane Doe"_s);
    QVERIFY(!ignored.isVisible());
}

void TestPastePeopleDialog::shouldSaveAnInvitation()
{
    const QTemporaryDir folder;
    Review review = m_desk->session().review();
    review.meetingAt = at(u"10:00"_s);
    QVERIFY(m_desk->session().update(review, u"Plan"_s).has_value());
    const auto noor = m_desk->session().addParticipant(u"Noor"_s, {Role::Facilitator});
    Participant person = *m_desk->session().find<Participant>(*noor);
    person.email = u"noor@example.org"_s;
    QVERIFY(m_desk->session().update(person, u"Edit"_s).has_value());

    QWidget window;
    InvitationSaver saver(m_desk->workspace(), &window);
    saver.fileChooser = [&folder](QWidget *, const QString &, const QString &suggested, const QString &) {
        return suggested.endsWith(u".ics"_s) ? folder.filePath(u"meeting"_s) : QString();
    };
    const auto written = [&folder] {
        QFile file(folder.filePath(u"meeting.ics"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    saver.action()->trigger();
    QVERIFY(written().contains("mailto:noor@example.org"));
    QVERIFY(!written().contains("SEQUENCE:1"));
    saver.action()->trigger();
    QVERIFY(!written().contains("SEQUENCE:1"));
    review.meetingAt = at(u"11:00"_s);
    QVERIFY(m_desk->session().update(review, u"Plan"_s).has_value());
    saver.action()->trigger();
    QVERIFY(written().contains("SEQUENCE:1"));
}

void TestPastePeopleDialog::shouldSayWhatAnInvitationLacks()
{
    QWidget window;
    InvitationSaver saver(m_desk->workspace(), &window);
    bool asked = false;
    saver.fileChooser = [&asked](QWidget *, const QString &, const QString &, const QString &) {
        asked = true;
        return QString();
    };
    Review review = m_desk->session().review();
    review.meetingAt = {};
    QVERIFY(m_desk->session().update(review, u"Plan"_s).has_value());
    saver.action()->trigger();
    QVERIFY(!asked);
    QVERIFY(m_desk->said().constLast().contains(u"No meeting is planned"_s));
}

QTEST_MAIN(TestPastePeopleDialog)
#include "tst_pastepeopledialog.moc"
