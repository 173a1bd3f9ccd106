// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/agendaitemrepository.h"

#include "support/repositorytest.h"

#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class AgendaItemRepositoryTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldLiveAndDie()
    {
        test::StoredReview review;
        const AgendaItem value{AgendaItemId::create(), review.id(), u"Opening"_s, 300, 0, 3};
        const AgendaItem edited{value.id, review.id(), {}, 0, 100'000, -1};
        test::checkLife(review, value, edited);
    }

    void shouldKeepAnyText()
    {
        test::StoredReview review;
        test::checkTexts(review, AgendaItem{AgendaItemId::create(), review.id(), {}, 0, 0, 0},
                         [](AgendaItem &value) -> QString & { return value.title; });
    }

    void shouldSayWhereANumberIsTooLarge()
    {
        test::StoredReview review;
        test::checkUnknownName<AgendaItem>(review, u"agenda_item"_s, u"position"_s, u"9999999999"_s);
    }
};

QTEST_GUILESS_MAIN(AgendaItemRepositoryTest)

#include "tst_agendaitemrepository.moc"
