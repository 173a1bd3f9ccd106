// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/participantrepository.h"

#include "support/repositorytest.h"

#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class ParticipantRepositoryTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldLiveAndDie()
    {
        test::StoredReview review;
        const Participant value{
            ParticipantId::create(), review.id(), u"Zoë"_s, u"z@example.com"_s, u"Core"_s, {}, true, 3};
        const Participant edited{value.id, review.id(), {}, {}, {}, enumValues<Role>(), false, -1};
        test::checkLife(review, value, edited);
    }

    void shouldKeepAnyText()
    {
        test::StoredReview review;
        test::checkTexts(
            review, Participant{ParticipantId::create(), review.id(), {}, {}, {}, {}, true, 0},
            [](Participant &value) -> QString & { return value.name; },
            [](Participant &value) -> QString & { return value.email; },
            [](Participant &value) -> QString & { return value.team; });
    }

    void shouldSayWhereAnUnknownNameStands_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("value");
        QTest::newRow("roles") << u"roles"_s << u"[\"captain\"]"_s;
        QTest::newRow("no JSON") << u"roles"_s << u"captain"_s;
        QTest::newRow("a number") << u"roles"_s << u"[1]"_s;
    }

    void shouldSayWhereAnUnknownNameStands()
    {
        QFETCH(const QString, column);
        QFETCH(const QString, value);
        test::StoredReview review;
        test::checkUnknownName<Participant>(review, u"participant"_s, column, value);
    }
};

QTEST_GUILESS_MAIN(ParticipantRepositoryTest)

#include "tst_participantrepository.moc"
