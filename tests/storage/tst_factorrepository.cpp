// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/factorrepository.h"

#include "support/repositorytest.h"

#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class FactorRepositoryTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldLiveAndDie()
    {
        test::StoredReview review;
        const Factor value{FactorId::create(),
                           review.id(),
                           review.content.factors.at(0).id,
                           FactorRole::Lucky,
                           u"Text"_s,
                           {review.content.events.at(1).id, review.content.events.at(0).id},
                           {review.content.notes.at(1).id},
                           2};
        const Factor edited{value.id,
                            review.id(),
                            {},
                            FactorRole::Mitigating,
                            {},
                            {},
                            {review.content.notes.at(0).id, review.content.notes.at(1).id},
                            0};
        test::checkLife(review, value, edited);
    }

    void shouldKeepAnyText()
    {
        test::StoredReview review;
        test::checkTexts(review, Factor({FactorId::create(), review.id(), {}, FactorRole::Trigger, {}, {}, {}, 0}),
                         [](Factor &value) -> QString & { return value.text; });
    }

    void shouldSayWhereAnUnknownNameStands_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("value");
        QTest::newRow("role") << u"role"_s << u"culprit"_s;
    }

    void shouldSayWhereAnUnknownNameStands()
    {
        QFETCH(const QString, column);
        QFETCH(const QString, value);
        test::StoredReview review;
        test::checkUnknownName<Factor>(review, u"factor"_s, column, value);
    }
};

QTEST_GUILESS_MAIN(FactorRepositoryTest)

#include "tst_factorrepository.moc"
