// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/agendaeditor.h"

#include "session/meetingclock.h"
#include "support/ui/desk.h"
#include "ui/meeting/agendamodel.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTableView>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestAgendaEditor : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void shouldAddATopicByReturn();
    void shouldMoveATopicByKeys();
    void shouldMoveATopicByDragging();
    void shouldEditATopic();
    void shouldDeleteATopicByKey();
    void shouldUseABuiltInAgendaUntilTheMeetingBegins();
    void shouldShowWhatWasTaken();

private:
    QLineEdit &line(const QString &name) const { return child<QLineEdit>(*m_editor, name); }
    AgendaModel &agenda() const { return m_editor->model(); }
    QStringList topics() const;

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<AgendaEditor> m_editor;
};

void TestAgendaEditor::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->openEmpty();
    m_editor = std::make_unique<AgendaEditor>(m_desk->workspace());
    QVERIFY(showActive(*m_editor, {800, 400}));
}

void TestAgendaEditor::cleanup()
{
    m_editor.reset();
    m_desk.reset();
}

QStringList TestAgendaEditor::topics() const
{
    QStringList titles;
    for (int row = 0; row < agenda().rowCount(); ++row)
        titles.append(agenda().valueAt(row)->title);
    return titles;
}

void TestAgendaEditor::shouldAddATopicByReturn()
{
    QAbstractItemModelTester tester(&agenda(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto &topic = line(u"agendaTopic"_s);
    QTest::keyClicks(&topic, u"Timeline"_s);
    QTest::keyClick(&topic, Qt::Key_Return);
    QCOMPARE(topics(), QStringList{u"Timeline"_s});
    QVERIFY(agenda().plannedSeconds() > 0);
    QVERIFY(child<QLabel>(*m_editor, u"agendaTotal"_s).isVisible());
}

void TestAgendaEditor::shouldMoveATopicByKeys()
{
    QAbstractItemModelTester tester(&agenda(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const QString &title : {u"a"_s, u"b"_s, u"c"_s})
        QVERIFY(m_desk->session().addAgendaItem(title, 600).has_value());
    auto &table = child<QTableView>(*m_editor, u"agendaTable"_s);
    table.setFocus();
    table.setCurrentIndex(table.model()->index(2, 0));
    QTest::keyClick(&table, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(topics(), (QStringList{u"a"_s, u"c"_s, u"b"_s}));
    QCOMPARE(table.currentIndex().row(), 1);
    QTest::keyClick(&table, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(topics(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QTest::keyClick(&table, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(topics(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
}

void TestAgendaEditor::shouldMoveATopicByDragging()
{
    for (const QString &title : {u"a"_s, u"b"_s, u"c"_s})
        QVERIFY(m_desk->session().addAgendaItem(title, 600).has_value());
    const std::unique_ptr<QMimeData> data(agenda().mimeData({agenda().index(2, 0)}));
    QVERIFY(agenda().canDropMimeData(data.get(), Qt::MoveAction, 0, 0, {}));
    agenda().dropMimeData(data.get(), Qt::MoveAction, 0, 0, {});
    QCOMPARE(topics(), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
    QVERIFY(m_desk->session().undo().has_value());
    QCOMPARE(topics(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
}

void TestAgendaEditor::shouldEditATopic()
{
    const auto id = m_desk->session().addAgendaItem(u"a"_s, 600);
    QVERIFY(agenda().setData(agenda().index(0, AgendaModel::PlannedColumn), 25, Qt::EditRole));
    QVERIFY(agenda().setData(agenda().index(0, AgendaModel::TitleColumn), u"b"_s, Qt::EditRole));
    QCOMPARE(m_desk->session().find<AgendaItem>(*id)->plannedSeconds, 25 * 60);
    QCOMPARE(m_desk->session().find<AgendaItem>(*id)->title, u"b"_s);
    QVERIFY(!agenda().setData(agenda().index(0, AgendaModel::TitleColumn), u" "_s, Qt::EditRole));
    QCOMPARE(m_desk->said().size(), 1);
}

void TestAgendaEditor::shouldDeleteATopicByKey()
{
    QVERIFY(m_desk->session().addAgendaItem(u"a"_s, 600).has_value());
    auto &table = child<QTableView>(*m_editor, u"agendaTable"_s);
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 0));
    QTest::keyClick(&table, Qt::Key_Delete);
    QVERIFY(topics().isEmpty());
}

void TestAgendaEditor::shouldUseABuiltInAgendaUntilTheMeetingBegins()
{
    auto &use = child<QAction>(*m_editor, u"useAgenda-local-45"_s);
    QVERIFY(use.isEnabled());
    use.trigger();
    QCOMPARE(agenda().plannedSeconds(), 45 * 60);
    QVERIFY(m_desk->session().undo());
    QVERIFY(agenda().plannedSeconds() != 45 * 60);
    QVERIFY(m_desk->workspace().meeting().start());
    QVERIFY(!use.isEnabled());
}

void TestAgendaEditor::shouldShowWhatWasTaken()
{
    QVERIFY(m_desk->session().addAgendaItem(u"Opening"_s, 300).has_value());
    auto &table = child<QTableView>(*m_editor, u"agendaTable"_s);
    QVERIFY(table.isColumnHidden(AgendaModel::TakenColumn));
    QVERIFY(m_desk->session().recordTime(agenda().valueAt(0)->id, {}, 320));
    QVERIFY(!table.isColumnHidden(AgendaModel::TakenColumn));
    const QModelIndex taken = agenda().index(0, AgendaModel::TakenColumn);
    QCOMPARE(taken.data().toString(), u"5:20 (0:20 over)"_s);
    QVERIFY(!agenda().flags(taken).testFlag(Qt::ItemIsEditable));
    QVERIFY(!agenda().setData(taken, 3, Qt::EditRole));
    QCOMPARE(child<QLabel>(*m_editor, u"agendaTotal"_s).text(), u"5:20 of 5 min taken"_s);
}

QTEST_MAIN(TestAgendaEditor)
#include "tst_agendaeditor.moc"
