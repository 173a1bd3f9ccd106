// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/attachmentrepository.h"

#include "support/repositorytest.h"

#include <QCryptographicHash>
#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class AttachmentRepositoryTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldKeepContentByteForByte_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << "abc"_ba;
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("zero bytes") << QByteArray(3, '\0');
        QByteArray all;
        for (int byte = 0; byte < 256; ++byte)
            all.append(static_cast<char>(byte));
        QTest::newRow("every byte") << all;
        QTest::newRow("large") << all.repeated(20'000);
    }

    void shouldKeepContentByteForByte()
    {
        QFETCH(const QByteArray, content);
        test::StoredReview review;
        const Attachment attachment{QCryptographicHash::hash(content, QCryptographicHash::Sha256), u"Ä \"x\".log"_s,
                                    u"text/plain"_s, content};
        QVERIFY(review.repositories.attachments.put(attachment));
        QCOMPARE(review.repositories.attachments.load(attachment.hash).value(), attachment);
    }

    void shouldKeepTheFirstNameOfAContent()
    {
        test::StoredReview review;
        const Attachment first{QCryptographicHash::hash("x", QCryptographicHash::Sha256), u"first"_s, u"text/plain"_s,
                               "x"};
        Attachment second = first;
        second.name = u"second"_s;
        QVERIFY(review.repositories.attachments.put(first));
        QVERIFY(review.repositories.attachments.put(second));
        QCOMPARE(review.repositories.attachments.load(first.hash).value(), first);
    }

    void shouldRefuseContentThatIsNotItsHashs()
    {
        test::StoredReview review;
        const Attachment wrong{QCryptographicHash::hash("x", QCryptographicHash::Sha256), u"file"_s, u"text/plain"_s,
                               "y"};
        const auto refused = review.repositories.attachments.put(wrong);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
        QCOMPARE(review.repositories.attachments.load(wrong.hash).error().code, ErrorCode::NotFound);
    }

    void shouldFindWhatAReviewsEvidenceRefersTo()
    {
        test::StoredReview review;
        const Attachment used{QCryptographicHash::hash("x", QCryptographicHash::Sha256), u"used"_s, u"text/plain"_s,
                              "x"};
        const Attachment unused{QCryptographicHash::hash("y", QCryptographicHash::Sha256), u"unused"_s, u"text/plain"_s,
                                "y"};
        QVERIFY(review.repositories.attachments.put(used));
        QVERIFY(review.repositories.attachments.put(unused));
        Evidence evidence = review.content.evidence.at(0);
        evidence.attachmentHash = used.hash;
        QVERIFY(review.repositories.evidence.update(review.content.evidence.at(0), evidence));
        QCOMPARE(review.repositories.attachments.loadOf(review.id()).value(), {used});
        QVERIFY(review.repositories.evidence.remove(evidence.id));
        QVERIFY(review.repositories.attachments.loadOf(review.id())->isEmpty());
    }
};

QTEST_GUILESS_MAIN(AttachmentRepositoryTest)

#include "tst_attachmentrepository.moc"
