// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/promptwork.h"

#include "session/promptmodel.h"
#include "session/promptsets.h"
#include "session/reviewsession.h"
#include "support/builders.h"
#include "support/memorylibrary.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestPromptWork : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_open = std::make_unique<OpenReview>(aFullReview()); }
    void cleanup() { m_open.reset(); }
    void shouldAddBelow();
    void shouldMoveAsOneStep();
    void shouldAddWhatASetHasMore();
    void shouldKeepMeasuredTimeWhenAQuestionMoves();

private:
    QStringList texts() const;
    ReviewSession &session() const { return *m_open->session; }

    std::unique_ptr<OpenReview> m_open;
};

QStringList TestPromptWork::texts() const
{
    QStringList texts;
    for (const Prompt &prompt : promptsOf(session()))
        texts.append(prompt.text);
    return texts;
}

void TestPromptWork::shouldAddBelow()
{
    PromptModel model;
    new QAbstractItemModelTester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal, &model);
    model.setSession(&session());
    const QStringList before = texts();
    const Prompt prompt{.section = Section::Learned, .text = u" New? "_s, .followUps = {u"And?"_s}, .answered = true};
    const auto id = addPromptBelow(session(), prompt, promptsOf(session()).at(0).id);
    QVERIFY(id);
    QCOMPARE(texts(), (QStringList{before.at(0), u"New?"_s} + before.sliced(1)));
    QVERIFY(!session().find<Prompt>(*id)->answered);
    QCOMPARE(session().find<Prompt>(*id)->followUps, QStringList{u"And?"_s});
    QCOMPARE(model.valueAt(1)->id, *id);
    QVERIFY(addPromptBelow(session(), prompt, {}));
    QCOMPARE(texts().constLast(), u"New?"_s);
    QVERIFY(!addPromptBelow(session(), {.text = u" "_s}, {}));
    QVERIFY(session().undo());
    QVERIFY(session().undo());
    QCOMPARE(texts(), before);
    QVERIFY(!session().canUndo());
}

void TestPromptWork::shouldMoveAsOneStep()
{
    for (const QString &text : {u"c?"_s, u"d?"_s})
        QVERIFY(session().addPrompt(Section::Detect, text));
    const QStringList before = texts();
    PromptModel model;
    new QAbstractItemModelTester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal, &model);
    model.setSession(&session());
    const PromptId last = promptsOf(session()).constLast().id;
    QVERIFY(movePrompt(session(), last, -1));
    QCOMPARE(texts().at(2), u"d?"_s);
    QCOMPARE(model.rowOf(last), 2);
    QVERIFY(movePrompt(session(), last, -2));
    QCOMPARE(texts().at(0), u"d?"_s);
    const QStringList moved = texts();
    QVERIFY(movePrompt(session(), last, -1));
    QCOMPARE(texts(), moved);
    QVERIFY(session().undo());
    QVERIFY(session().undo());
    QCOMPARE(texts(), before);
}

void TestPromptWork::shouldAddWhatASetHasMore()
{
    const auto sets = builtInPromptSets();
    QVERIFY(sets);
    PromptSet set = sets->constFirst();
    const QStringList before = texts();
    set.prompts[4].text = u"  "_s + before.at(0).toUpper() + u" "_s;
    const auto added = addMissingPrompts(session(), set);
    QVERIFY(added);
    QCOMPARE(*added, int(set.prompts.size()) - 1);
    QCOMPARE(texts().size(), before.size() + *added);
    // Those of a section stand together.
    QList<Section> sections;
    for (const Prompt &prompt : promptsOf(session())) {
        if (sections.isEmpty() || sections.constLast() != prompt.section)
            sections.append(prompt.section);
    }
    QCOMPARE(QSet<Section>(sections.begin(), sections.end()).size(), sections.size());
    QCOMPARE(*addMissingPrompts(session(), set), 0);
    QVERIFY(session().undo());
    QCOMPARE(texts(), before);
    QVERIFY(!session().canUndo());
}

void TestPromptWork::shouldKeepMeasuredTimeWhenAQuestionMoves()
{
    const PromptId first = promptsOf(session()).at(0).id;
    const qint64 before = session().find<Prompt>(first)->talkedSeconds;
    QVERIFY(movePrompt(session(), first, 1));
    QVERIFY(session().recordTime({}, first, 40));
    QVERIFY(session().undo());
    QCOMPARE(session().find<Prompt>(first)->talkedSeconds, before + 40);
}

QTEST_GUILESS_MAIN(TestPromptWork)
#include "tst_promptwork.moc"
