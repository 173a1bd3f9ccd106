// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/reviewsession.h"
#include "support/builders.h"
#include "support/memorylibrary.h"

#include <QSignalSpy>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestSessionSettings : public QObject
{
    Q_OBJECT

private slots:
    void shouldTakeASettingBackAndAgain()
    {
        const OpenReview open(aFullReview());
        ReviewSession &session = *open.session;
        QSignalSpy told(&session, &ReviewSession::settingChanged);
        QSignalSpy changed(&session, &ReviewSession::changed);
        QVERIFY(session.setting(u"ignored"_s)->isUndefined());

        QVERIFY(session.setSetting(u"ignored"_s, 1, u"Ignore one"_s));
        QVERIFY(session.setSetting(u"ignored"_s, 2, u"Ignore another"_s));
        QCOMPARE(open.library->setting(u"ignored"_s, session.id())->toInt(), 2);
        QCOMPARE(session.undoStack().undoText(), u"Ignore another"_s);

        QVERIFY(session.undo());
        QCOMPARE(session.setting(u"ignored"_s)->toInt(), 1);
        QVERIFY(session.undo());
        QVERIFY(session.setting(u"ignored"_s)->isUndefined());
        QVERIFY(session.redo());
        QVERIFY(session.redo());
        QCOMPARE(session.setting(u"ignored"_s)->toInt(), 2);
        QCOMPARE(told.count(), 6);
        QCOMPARE(told.constFirst().constFirst().toString(), u"ignored"_s);
        QCOMPARE(changed.count(), 0);
    }

    void shouldStandAmongOtherSteps()
    {
        const OpenReview open(aFullReview());
        ReviewSession &session = *open.session;
        const qsizetype notes = session.tableOf<Note>().size();
        QVERIFY(session.addNote(aNote()));
        QVERIFY(session.setSetting(u"ignored"_s, true, u"Ignore"_s));
        QVERIFY(session.addNote(aNote()));

        for (int step = 0; step < 3; ++step)
            QVERIFY(session.undo());
        QCOMPARE(session.tableOf<Note>().size(), notes);
        QVERIFY(session.setting(u"ignored"_s)->isUndefined());
        for (int step = 0; step < 3; ++step)
            QVERIFY(session.redo());
        QCOMPARE(session.tableOf<Note>().size(), notes + 2);
        QVERIFY(session.setting(u"ignored"_s)->toBool());
    }

    void shouldBeNoStepWhenNothingDiffers()
    {
        const OpenReview open(aFullReview());
        ReviewSession &session = *open.session;
        QVERIFY(session.setSetting(u"ignored"_s, u"a"_s, u"Ignore"_s));
        QVERIFY(session.setSetting(u"ignored"_s, u"a"_s, u"Ignore"_s));
        QCOMPARE(session.undoStack().count(), 1);
        QVERIFY(session.setSetting(u"ignored"_s, QJsonValue(QJsonValue::Undefined), u"Forget"_s));
        QVERIFY(session.setting(u"ignored"_s)->isUndefined());
        QVERIFY(session.undo());
        QCOMPARE(session.setting(u"ignored"_s)->toString(), u"a"_s);
    }
};

QTEST_GUILESS_MAIN(TestSessionSettings)
#include "tst_sessionsettings.moc"
