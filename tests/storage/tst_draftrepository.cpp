// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/draftrepository.h"

#include "support/repositorytest.h"

#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class DraftRepositoryTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldKeepAnyTextByReviewAndPlace()
    {
        test::StoredReview review;
        DraftRepository &drafts = review.repositories.drafts;
        const Review other = test::aReview(u"Other"_s);
        QVERIFY(review.repositories.reviews.insert(other));
        QVERIFY(drafts.put(other.id, u"capture"_s, u"of the other"_s));
        const QStringList texts = test::awkwardTexts();
        for (const QString &text : texts) {
            QVERIFY(drafts.put(review.id(), u"capture"_s, text));
            QCOMPARE(drafts.load(review.id(), u"capture"_s).value(), text);
        }
        QVERIFY(drafts.put(review.id(), u"capture"_s, {}));
        QCOMPARE(drafts.load(review.id(), u"capture"_s).value(), QString());
        QCOMPARE(drafts.load(review.id(), u"elsewhere"_s).value(), QString());
        QCOMPARE(drafts.load(other.id, u"capture"_s).value(), u"of the other"_s);
        QCOMPARE(review.database->value(u"SELECT count(*) FROM draft"_s)->toInt(), 1);
    }
};

QTEST_GUILESS_MAIN(DraftRepositoryTest)

#include "tst_draftrepository.moc"
