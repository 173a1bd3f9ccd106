// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/evidencerepository.h"

#include "support/repositorytest.h"

#include <QCryptographicHash>
#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class EvidenceRepositoryTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldLiveAndDie()
    {
        test::StoredReview review;
        const Attachment attachment{QCryptographicHash::hash("x", QCryptographicHash::Sha256), u"x.png"_s,
                                    u"image/png"_s, "x"};
        QVERIFY(review.repositories.attachments.put(attachment));
        const Evidence value{EvidenceId::create(),
                             review.id(),
                             review.content.events.at(0).id,
                             EvidenceKind::Link,
                             u"Graph"_s,
                             u"https://example.com"_s,
                             u"log"_s,
                             u"Log"_s,
                             {},
                             4};
        const Evidence edited{value.id,
                              review.id(),
                              review.content.events.at(1).id,
                              EvidenceKind::Picture,
                              {},
                              {},
                              {},
                              {},
                              attachment.hash,
                              0};
        test::checkLife(review, value, edited);
    }

    void shouldKeepAnyText()
    {
        test::StoredReview review;
        test::checkTexts(
            review,
            Evidence({EvidenceId::create(),
                      review.id(),
                      review.content.events.at(0).id,
                      EvidenceKind::Excerpt,
                      {},
                      {},
                      {},
                      {},
                      {},
                      0}),
            [](Evidence &value) -> QString & { return value.title; },
            [](Evidence &value) -> QString & { return value.url; },
            [](Evidence &value) -> QString & { return value.text; },
            [](Evidence &value) -> QString & { return value.language; });
    }

    void shouldSayWhereAnUnknownNameStands_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("value");
        QTest::newRow("kind") << u"kind"_s << u"rumour"_s;
    }

    void shouldSayWhereAnUnknownNameStands()
    {
        QFETCH(const QString, column);
        QFETCH(const QString, value);
        test::StoredReview review;
        test::checkUnknownName<Evidence>(review, u"evidence"_s, column, value);
    }

    void shouldNeedItsAttachment()
    {
        test::StoredReview review;
        Evidence evidence = review.content.evidence.at(0);
        evidence.attachmentHash = QByteArray(32, 'x');
        const auto updated =
            repositoryOf<Evidence>(review.repositories).update(review.content.evidence.at(0), evidence);
        QVERIFY(!updated);
        QCOMPARE(updated.error().code, ErrorCode::Conflict);
    }
};

QTEST_GUILESS_MAIN(EvidenceRepositoryTest)

#include "tst_evidencerepository.moc"
