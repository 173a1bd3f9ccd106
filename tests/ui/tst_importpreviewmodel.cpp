// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/importpreviewmodel.h"

#include "support/builders.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

namespace {

ImportResult twoReviews()
{
    ImportResult read;
    for (const QString &title : {u"One"_s, u"Two"_s}) {
        ReviewContent content;
        content.review = aReview(title);
        content.review.sourceKey = title;
        for (int i = 0; i < 3; ++i)
            content.events.append(anEvent(u"%1, event %2"_s.arg(title).arg(i))
                                      .at(u"10:0%1"_s.arg(i))
                                      .from(u"test"_s, u"%1-%2"_s.arg(title).arg(i))
                                      .in(content.review.id));
        Evidence evidence;
        evidence.id = EvidenceId::create();
        evidence.eventId = content.events.constFirst().id;
        content.evidence.append(evidence);
        read.reviews.append(content);
    }
    return read;
}

} // namespace

class TestImportPreviewModel : public QObject
{
    Q_OBJECT

private slots:
    void shouldShowReviewsWithTheirEvents()
    {
        ImportPreviewModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.rowCount(), 0);
        model.setRead(twoReviews());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.eventCount(), 6);
        const QModelIndex second = model.index(1, 0);
        QCOMPARE(second.data().toString(), u"Two"_s);
        QCOMPARE(model.rowCount(second), 3);
        QCOMPARE(model.index(2, 0, second).data().toString(), u"Two, event 2"_s);
        QVERIFY(model.index(2, 0, second).parent() == second);
        QVERIFY(model.isAllChosen());
    }

    void shouldLeaveOutWhatHasNoTick()
    {
        ImportPreviewModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setRead(twoReviews());
        QSignalSpy chosen(&model, &ImportPreviewModel::choiceChanged);
        const QModelIndex first = model.index(0, 0);
        QVERIFY(model.setData(model.index(0, 0, first), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(first.data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::PartiallyChecked);
        QCOMPARE(model.chosen().constFirst().events.size(), 2);
        QVERIFY(model.chosen().constFirst().evidence.isEmpty());
        QVERIFY(!model.isAllChosen());

        QVERIFY(model.setData(first, Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(model.chosen().size(), 1);
        QVERIFY(model.setData(first, Qt::Checked, Qt::CheckStateRole));
        QVERIFY(model.isAllChosen());
    }

    void shouldKeepTicksWhenItIsReadAgain()
    {
        ImportPreviewModel model;
        model.setRead(twoReviews());
        QVERIFY(model.setData(model.index(1, 0, model.index(1, 0)), Qt::Unchecked, Qt::CheckStateRole));
        model.setRead(twoReviews()); // With other ids.
        const QList<ReviewContent> chosen = model.chosen();
        QCOMPARE(chosen.constLast().events.size(), 2);
        QCOMPARE(chosen.constLast().events.constLast().text, u"Two, event 2"_s);
    }
};

QTEST_MAIN(TestImportPreviewModel)
#include "tst_importpreviewmodel.moc"
