// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/actionorigin.h"

#include "support/builders.h"
#include "support/ui/desk.h"
#include "ui/actions/actioneditor.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace debrief;
using namespace Qt::StringLiterals;
using test::child;

class TestActionOrigin : public QObject
{
    Q_OBJECT

private slots:
    void shouldLeadBackToTheNote();
    void shouldBeAwayWithoutANote();
    void shouldFollowTheEditor();
};

void TestActionOrigin::shouldLeadBackToTheNote()
{
    test::Desk desk;
    const ReviewContent content = test::aFullReview();
    desk.open(content);
    ActionOrigin origin(desk.workspace());
    origin.setNotes({content.notes.at(0).id, NoteId::create(), content.notes.at(2).id});
    QVERIFY(!origin.isHidden());
    const auto buttons = origin.findChildren<QToolButton *>(u"originNote"_s);
    QCOMPARE(buttons.size(), 2);
    QVERIFY(buttons.at(0)->accessibleName().contains(content.notes.at(0).text));
    const QSignalSpy revealed(&desk.workspace(), &Workspace::revealed);
    buttons.at(1)->click();
    QCOMPARE(revealed.size(), 1);
    QCOMPARE(revealed.at(0).at(0).toUuid(), content.notes.at(2).id.uuid());
}

void TestActionOrigin::shouldBeAwayWithoutANote()
{
    test::Desk desk;
    const ReviewContent content = test::aFullReview();
    desk.open(content);
    ActionOrigin origin(desk.workspace());
    QVERIFY(origin.isHidden());
    origin.setNotes({content.notes.at(0).id});
    origin.setNotes({});
    QVERIFY(origin.isHidden());
    desk.workspace().closeReview();
    origin.setNotes({content.notes.at(0).id});
    QVERIFY(origin.isHidden());
}

void TestActionOrigin::shouldFollowTheEditor()
{
    test::Desk desk;
    const ReviewContent content = test::aFullReview();
    ReviewSession &session = desk.open(content);
    ActionEditor editor(desk.workspace());
    editor.setSession(&session);
    auto &origin = child<ActionOrigin>(editor, u"actionOrigin"_s);
    editor.setAction(content.actions.at(0).id);
    QVERIFY(!origin.isHidden());
    editor.setAction(content.actions.at(1).id);
    QVERIFY(origin.isHidden());
}

QTEST_MAIN(TestActionOrigin)
#include "tst_actionorigin.moc"
