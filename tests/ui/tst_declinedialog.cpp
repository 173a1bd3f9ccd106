// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/declinedialog.h"

#include "support/ui/desk.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestDeclineDialog : public QObject
{
    Q_OBJECT

private slots:
    void shouldAskForAReason()
    {
        DeclineDialog dialog(u"Rewrite <b>everything</b>"_s);
        QVERIFY(showActive(dialog, {440, 240}));
        auto &reason = child<QPlainTextEdit>(dialog, u"declineReason"_s);
        auto &decline = child<QPushButton>(dialog, u"declineButton"_s);
        QVERIFY(reason.hasFocus() || dialog.focusWidget() == &reason);
        QVERIFY(!decline.isEnabled());
        QTest::keyClicks(&reason, u"  "_s);
        QVERIFY(!decline.isEnabled());
        dialog.accept();
        QCOMPARE(dialog.result(), int(QDialog::Rejected));

        QTest::keyClicks(&reason, u"Costs more than it saves "_s);
        QVERIFY(decline.isEnabled());
        QTest::mouseClick(&decline, Qt::LeftButton);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(dialog.reason(), u"Costs more than it saves"_s);
    }

    void shouldShowTheTitleAsItIs()
    {
        const DeclineDialog dialog(u"Rewrite <b>everything</b>"_s);
        const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->text() == u"Rewrite <b>everything</b>"_s && label->textFormat() == Qt::PlainText;
        }));
    }

    void shouldLeaveEverythingByEscape()
    {
        DeclineDialog dialog(u"Rewrite it"_s);
        QVERIFY(showActive(dialog, {440, 240}));
        QTest::keyClicks(&child<QPlainTextEdit>(dialog, u"declineReason"_s), u"because"_s);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(dialog.result(), int(QDialog::Rejected));
        QVERIFY(!dialog.isVisible());
    }
};

QTEST_MAIN(TestDeclineDialog)
#include "tst_declinedialog.moc"
