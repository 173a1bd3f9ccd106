// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/change.h"

#include <QTest>

using namespace debrief;

namespace {

Note noteOf(const QString &text)
{
    Note note;
    note.id = NoteId::create();
    note.text = text;
    return note;
}

} // namespace

class TestChange : public QObject
{
    Q_OBJECT

private slots:
    void shouldTellMakingFromEditingAndDeleting();
    void shouldReadOnlyTheRightType();
    void shouldInvertOneChange();
    void shouldInvertManyBackwards();
};

void TestChange::shouldTellMakingFromEditingAndDeleting()
{
    const Note old = noteOf(QStringLiteral("old"));
    Note edited = old;
    edited.text = QStringLiteral("new");

    const Change made{std::nullopt, Entity(old)};
    const Change changed{Entity(old), Entity(edited)};
    const Change removed{Entity(old), std::nullopt};
    QCOMPARE(std::get<Note>(made.entity()), old);
    QCOMPARE(std::get<Note>(changed.entity()), edited);
    QCOMPARE(std::get<Note>(removed.entity()), old);
    for (const Change &change : {made, changed, removed})
        QCOMPARE(change.id(), old.id.uuid());
}

void TestChange::shouldReadOnlyTheRightType()
{
    const Note note = noteOf(QStringLiteral("text"));
    const Change made{std::nullopt, Entity(note)};
    QVERIFY(isOf<Note>(made));
    QVERIFY(!isOf<Factor>(made));
    QVERIFY(!beforeAs<Note>(made));
    QVERIFY(!afterAs<Factor>(made));
    const Note *after = afterAs<Note>(made);
    QVERIFY(after);
    QCOMPARE(*after, note);
}

void TestChange::shouldInvertOneChange()
{
    const Note old = noteOf(QStringLiteral("old"));
    Note edited = old;
    edited.text = QStringLiteral("new");
    const Change change{Entity(old), Entity(edited)};
    QCOMPARE(change.inverted(), (Change{Entity(edited), Entity(old)}));
    QCOMPARE(change.inverted().inverted(), change);
    QVERIFY(!(Change{std::nullopt, Entity(old)}).inverted().after);
}

void TestChange::shouldInvertManyBackwards()
{
    const Note one = noteOf(QStringLiteral("one"));
    Note two = one;
    two.text = QStringLiteral("two");
    ActionItem action;
    action.id = ActionId::create();
    const Changes changes{{std::nullopt, Entity(one)}, {Entity(one), Entity(two)}, {Entity(action), std::nullopt}};

    const Changes expected{{std::nullopt, Entity(action)}, {Entity(two), Entity(one)}, {Entity(one), std::nullopt}};
    QCOMPARE(inverted(changes), expected);
    QCOMPARE(inverted(inverted(changes)), changes);
    QVERIFY(inverted(Changes()).isEmpty());
}

QTEST_GUILESS_MAIN(TestChange)

#include "tst_change.moc"
