// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/changecommand.h"
#include "session/settingcommand.h"
#include "support/builders.h"

#include <QTest>
#include <QUndoStack>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

namespace {

Note aStoredNote(const QString &text)
{
    Note note;
    note.id = NoteId(QUuid::fromString(u"01890000-0000-7000-8000-000000000001"_s));
    note.text = text;
    return note;
}

ChangeCommand *edit(const QString &before, const QString &after, const QString &mergeKey)
{
    return new ChangeCommand(u"Edit note"_s, {{aStoredNote(before), aStoredNote(after)}}, mergeKey);
}

} // namespace

class TestChangeCommand : public QObject
{
    Q_OBJECT

private slots:
    void shouldOnlyRemember()
    {
        ChangeCommand command(u"Add note"_s, {{std::nullopt, aStoredNote(u"a"_s)}}, {});
        const Changes changes = command.changes();
        command.redo();
        command.undo();
        QVERIFY(command.changes() == changes);
        QCOMPARE(command.text(), u"Add note"_s);
        QCOMPARE(command.id(), -1);
    }

    void shouldBecomeOneStepWithTheSameKey()
    {
        QUndoStack stack;
        stack.push(edit(u"a"_s, u"ab"_s, u"text"_s));
        stack.push(edit(u"ab"_s, u"abc"_s, u"text"_s));
        QCOMPARE(stack.count(), 1);
        const auto *step = static_cast<const ChangeCommand *>(stack.command(0));
        QVERIFY(step->changes() == Changes({{aStoredNote(u"a"_s), aStoredNote(u"abc"_s)}}));
    }

    void shouldStayStepsOfTheirOwn_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("no key") << QString() << QString();
        QTest::newRow("another key") << u"text"_s << u"themes"_s;
        QTest::newRow("only the first") << u"text"_s << QString();
    }

    void shouldStayStepsOfTheirOwn()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QUndoStack stack;
        stack.push(edit(u"a"_s, u"ab"_s, first));
        stack.push(edit(u"ab"_s, u"abc"_s, second));
        QCOMPARE(stack.count(), 2);
    }

    void shouldLeaveNoStepWhenAllIsAsItWas()
    {
        QUndoStack stack;
        stack.push(edit(u"a"_s, u"ab"_s, u"text"_s));
        stack.push(edit(u"ab"_s, u"a"_s, u"text"_s));
        QCOMPARE(stack.count(), 0);
    }

    void shouldTakeInWhatTheLaterStepAloneChanged()
    {
        Note other = aStoredNote(u"x"_s);
        other.id = NoteId::create();
        QUndoStack stack;
        stack.push(edit(u"a"_s, u"ab"_s, u"text"_s));
        stack.push(new ChangeCommand(u"Edit note"_s, {{std::nullopt, other}}, u"text"_s));
        QCOMPARE(stack.count(), 1);
        QCOMPARE(static_cast<const ChangeCommand *>(stack.command(0))->changes().size(), 2);
    }

    void shouldRememberASetting()
    {
        const SettingCommand command(u"Ignore"_s, u"ignored"_s, QJsonValue(), 2);
        QCOMPARE(command.key(), u"ignored"_s);
        QCOMPARE(command.before(), QJsonValue());
        QCOMPARE(command.after(), QJsonValue(2));
        QCOMPARE(command.text(), u"Ignore"_s);
    }
};

QTEST_GUILESS_MAIN(TestChangeCommand)
#include "tst_changecommand.moc"
