// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/linkdialog.h"

#include "support/ui/desk.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestLinkDialog : public QObject
{
    Q_OBJECT

private slots:
    void shouldTakeAddressesThatCanBeFollowed_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("https") << u"https://status.example/incidents/1"_s << true;
        QTest::newRow("mail") << u"mailto:noor@example.org"_s << true;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("a script") << u"javascript:alert(1)"_s << false;
        QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("words") << u"the dashboard"_s << false;
    }

    void shouldTakeAddressesThatCanBeFollowed()
    {
        QFETCH(QString, typed);
        LinkDialog dialog({});
        QVERIFY(showActive(dialog, {520, 200}));
        QTest::keyClicks(&child<QLineEdit>(dialog, u"linkUrl"_s), typed);
        QTEST(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled(), "isGood");
    }

    void shouldChangeOnlyTitleAndAddress()
    {
        Evidence link;
        link.id = EvidenceId::create();
        link.eventId = EventId::create();
        link.kind = EvidenceKind::Link;
        link.url = u"https://a.example/"_s;
        link.title = u"Before"_s;
        link.order = 3;
        LinkDialog dialog(link);
        QVERIFY(showActive(dialog, {520, 200}));
        QCOMPARE(dialog.link(), link);
        auto &title = child<QLineEdit>(dialog, u"linkTitle"_s);
        title.selectAll();
        QTest::keyClicks(&title, u"  The   dashboard "_s);
        link.title = u"The dashboard"_s;
        QCOMPARE(dialog.link(), link);
    }
};

QTEST_MAIN(TestLinkDialog)
#include "tst_linkdialog.moc"
