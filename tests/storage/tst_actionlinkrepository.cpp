// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/actionlinkrepository.h"

#include "support/repositorytest.h"

#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class ActionLinkRepositoryTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldLiveAndDie()
    {
        test::StoredReview review;
        const ActionId first = review.content.actions.at(0).id;
        const ActionId second = review.content.actions.at(1).id;
        const ActionLink value{ActionLinkId::create(), review.id(), first, second, ActionRelation::Blocks};
        const ActionLink edited{value.id, review.id(), second, first, ActionRelation::MergedInto};
        test::checkLife(review, value, edited);
    }

    void shouldSayWhereAnUnknownNameStands_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("value");
        QTest::newRow("relation") << u"relation"_s << u"envies"_s;
    }

    void shouldSayWhereAnUnknownNameStands()
    {
        QFETCH(const QString, column);
        QFETCH(const QString, value);
        test::StoredReview review;
        test::checkUnknownName<ActionLink>(review, u"action_link"_s, column, value);
    }

    void shouldLeadToAnotherReviewsAction()
    {
        test::StoredReview review;
        Review other = test::aReview(u"Other"_s);
        QVERIFY(review.repositories.reviews.insert(other));
        ActionItem action;
        action.id = ActionId::create();
        action.reviewId = other.id;
        QVERIFY(review.repositories.actions.insert(action));
        const ActionLink link{ActionLinkId::create(), review.id(), review.content.actions.at(0).id, action.id,
                              ActionRelation::RelatesTo};
        QVERIFY(review.repositories.actionLinks.insert(link));
        QVERIFY(review.stored<ActionLink>().contains(link));
        QVERIFY(review.repositories.actionLinks.load(other.id)->isEmpty());
    }
};

QTEST_GUILESS_MAIN(ActionLinkRepositoryTest)

#include "tst_actionlinkrepository.moc"
