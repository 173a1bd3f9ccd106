// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/searchhitmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class TestSearchHitModel : public QObject
{
    Q_OBJECT

private slots:
    void shouldGroupHitsByReview()
    {
        const ReviewId one = ReviewId::create();
        const ReviewId two = ReviewId::create();
        SearchHitModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QVERIFY(!model.firstHit().isValid());
        model.setHits({{two, QUuid::createUuid(), u"event"_s, u"the \x02lock\x03"_s},
                       {one, QUuid::createUuid(), u"note"_s, u"a \x02lock\x03"_s},
                       {two, QUuid::createUuid(), u"action"_s, u"no \x02lock\x03"_s}},
                      {{one, u"One"_s}, {two, u"Two"_s}});
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row)
            rows.append(model.index(row).data(Qt::ToolTipRole).toString());
        // The review of the best hit first.
        QCOMPARE(rows, QStringList({u"Two"_s, u"the lock"_s, u"no lock"_s, u"One"_s, u"a lock"_s}));
        QCOMPARE(model.hitCount(), 3);
        QCOMPARE(model.firstHit().row(), 1);
    }

    void shouldLetHitsAloneBeSelected()
    {
        const ReviewId one = ReviewId::create();
        SearchHitModel model;
        model.setHits({{one, QUuid::createUuid(), u"event"_s, u"x"_s}}, {{one, u"One"_s}}, true);
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
        QVERIFY(model.flags(model.index(1)).testFlag(Qt::ItemIsSelectable));
        // It says that there are more.
        QVERIFY(model.index(2).data(SearchHitModel::IsHeadingRole).toBool());
        QVERIFY(model.index(2).data().toString().contains(u'1'));
    }

    void shouldReadWithoutMarks()
    {
        const ReviewId one = ReviewId::create();
        SearchHitModel model;
        model.setHits({{one, QUuid::createUuid(), u"note"_s, u"the \x02lock\x03 waits"_s}}, {});
        const QString read = model.index(1).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(read.endsWith(u"the lock waits"_s), qPrintable(read));
        QVERIFY(read.startsWith(model.index(1).data(SearchHitModel::KindRole).toString()));
    }
};

QTEST_GUILESS_MAIN(TestSearchHitModel)
#include "tst_searchhitmodel.moc"
