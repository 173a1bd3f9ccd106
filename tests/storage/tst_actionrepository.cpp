// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/actionrepository.h"

#include "support/repositorytest.h"

#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class ActionRepositoryTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldLiveAndDie()
    {
        test::StoredReview review;
        ActionItem value;
        value.id = ActionId::create();
        value.reviewId = review.id();
        const ActionItem edited{value.id,
                                review.id(),
                                u"Title"_s,
                                u"Description"_s,
                                u"Done when"_s,
                                ActionState::Declined,
                                u"Reason"_s,
                                Phase::Prevent,
                                Horizon::LongerTerm,
                                Breadth::IncidentClass,
                                Level::High,
                                Level::Medium,
                                u"Owner"_s,
                                QDate(2024, 2, 29),
                                u"jira"_s,
                                u"K-1"_s,
                                u"https://example.com"_s,
                                {u"a"_s, u"b"_s},
                                test::at(u"13:00:00"_s).addMSecs(1),
                                {review.content.notes.at(1).id, review.content.notes.at(0).id},
                                {review.content.factors.at(1).id},
                                {review.content.events.at(0).id},
                                9};
        test::checkLife(review, value, edited);
    }

    void shouldKeepAnyText()
    {
        test::StoredReview review;
        test::checkTexts(
            review, ActionItem({.id = ActionId::create(), .reviewId = review.id()}),
            [](ActionItem &value) -> QString & { return value.title; },
            [](ActionItem &value) -> QString & { return value.description; },
            [](ActionItem &value) -> QString & { return value.doneWhen; },
            [](ActionItem &value) -> QString & { return value.declineReason; },
            [](ActionItem &value) -> QString & { return value.owner; },
            [](ActionItem &value) -> QString & { return value.tracker; },
            [](ActionItem &value) -> QString & { return value.trackerKey; },
            [](ActionItem &value) -> QString & { return value.trackerUrl; });
    }

    void shouldSayWhereAnUnknownNameStands_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("value");
        QTest::newRow("state") << u"state"_s << u"stalled"_s;
        QTest::newRow("phase") << u"phase"_s << u"panic"_s;
        QTest::newRow("horizon") << u"horizon"_s << u"never"_s;
        QTest::newRow("breadth") << u"breadth"_s << u"wide"_s;
        QTest::newRow("impact") << u"impact"_s << u"huge"_s;
        QTest::newRow("effort") << u"effort"_s << u"some"_s;
        QTest::newRow("due") << u"due"_s << u"tomorrow"_s;
        QTest::newRow("themes") << u"themes"_s << u"x"_s;
    }

    void shouldSayWhereAnUnknownNameStands()
    {
        QFETCH(const QString, column);
        QFETCH(const QString, value);
        test::StoredReview review;
        test::checkUnknownName<ActionItem>(review, u"action_item"_s, column, value);
    }
};

QTEST_GUILESS_MAIN(ActionRepositoryTest)

#include "tst_actionrepository.moc"
