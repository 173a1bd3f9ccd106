// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinecolumns.h"

#include "session/timelinemodel.h"
#include "support/builders.h"
#include "support/ui/desk.h"
#include "ui/timeline/timelineproxy.h"
#include "ui/timeline/timelinetable.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

/// A table as the page has it, of a window that is opened anew.
struct Table
{
    Table()
    {
        desk.openEmpty();
        if (!desk.session().addEvent(test::anEvent()))
            qFatal("There is no event");
        model.setSession(&desk.session());
        proxy.setSourceModel(&model);
        view.setModel(&proxy);
        view.resize(1900, 600);
        view.show();
    }

    TimelineColumns &columns() const { return view.columns(); }
    QHeaderView &header() const { return *view.horizontalHeader(); }

    test::Desk desk;
    TimelineModel model;
    TimelineProxy proxy;
    TimelineTable view;
};

} // namespace

class TestTimelineColumns : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void cleanup() { QSettings().clear(); }
    void shouldStandBesideEachOtherAsTimesBelong();
    void shouldRememberWhatIsShown();
    void shouldRememberOrderAndWidth();
    void shouldNotRememberWhatTheWindowChose();
    void shouldGoBackToTheUsual();
    void shouldChooseByTheMenu();
    void shouldNeverHideTheText();
    void shouldTakeDamagedSettingsForNone();
};

void TestTimelineColumns::shouldStandBesideEachOtherAsTimesBelong()
{
    const Table table;
    QCOMPARE(table.header().visualIndex(TimelineModel::TimeColumn), 0);
    QCOMPARE(table.header().visualIndex(TimelineModel::KnownAtColumn), 1);
}

void TestTimelineColumns::shouldRememberWhatIsShown()
{
    {
        const Table table;
        table.columns().show(TimelineModel::LaneColumn, false);
    }
    const Table table;
    QVERIFY(!table.columns().isShown(TimelineModel::LaneColumn));
    QVERIFY(table.columns().isShown(TimelineModel::SourceColumn));
}

void TestTimelineColumns::shouldRememberOrderAndWidth()
{
    {
        const Table table;
        table.header().moveSection(table.header().visualIndex(TimelineModel::MilestoneColumn), 1);
        table.header().resizeSection(TimelineModel::KindColumn, 217);
    }
    const Table table;
    QCOMPARE(table.header().visualIndex(TimelineModel::MilestoneColumn), 1);
    QCOMPARE(table.header().sectionSize(TimelineModel::KindColumn), 217);
}

void TestTimelineColumns::shouldNotRememberWhatTheWindowChose()
{
    {
        Table table;
        table.view.resize(500, 600);
        QVERIFY(!table.columns().isShown(TimelineModel::SourceColumn));
        table.columns().show(TimelineModel::KindColumn, false);
    }
    const Table table;
    QVERIFY(table.columns().isShown(TimelineModel::SourceColumn));
    QVERIFY(!table.columns().isShown(TimelineModel::KindColumn));
}

void TestTimelineColumns::shouldGoBackToTheUsual()
{
    const Table table;
    const int usual = table.header().sectionSize(TimelineModel::KindColumn);
    table.header().moveSection(0, 4);
    table.header().resizeSection(TimelineModel::KindColumn, usual + 50);
    table.columns().show(TimelineModel::KindColumn, false);
    table.columns().reset();
    QCOMPARE(table.header().visualIndex(TimelineModel::TimeColumn), 0);
    QCOMPARE(table.header().sectionSize(TimelineModel::KindColumn), usual);
    QVERIFY(table.columns().isShown(TimelineModel::KindColumn));
}

void TestTimelineColumns::shouldChooseByTheMenu()
{
    const Table table;
    QMenu &menu = *table.columns().menu();
    emit menu.aboutToShow();
    auto *kind = menu.findChild<QAction *>(u"showColumn%1"_s.arg(int(TimelineModel::KindColumn)));
    QVERIFY(kind && kind->isChecked());
    kind->trigger();
    QVERIFY(!table.columns().isShown(TimelineModel::KindColumn));
    menu.findChild<QAction *>(u"resetColumns"_s)->trigger();
    QVERIFY(table.columns().isShown(TimelineModel::KindColumn));
}

void TestTimelineColumns::shouldNeverHideTheText()
{
    const Table table;
    table.columns().show(TimelineModel::TextColumn, false);
    QVERIFY(table.columns().isShown(TimelineModel::TextColumn));
}

void TestTimelineColumns::shouldTakeDamagedSettingsForNone()
{
    QSettings().setValue(u"timeline/columns"_s, QStringList{u"kind:-5:auto"_s, u"kind:90:hidden"_s, u"nonsense"_s,
                                                            u"text:10:hidden"_s, u":::"_s});
    const Table table;
    QVERIFY(table.columns().isShown(TimelineModel::KindColumn));
    QVERIFY(table.columns().isShown(TimelineModel::TextColumn));
    QCOMPARE_GT(table.header().sectionSize(TimelineModel::KindColumn), 20);
}

QTEST_MAIN(TestTimelineColumns)
#include "tst_timelinecolumns.moc"
