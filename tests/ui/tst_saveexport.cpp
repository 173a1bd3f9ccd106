// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/attachmentfile.h"
#include "support/builders.h"
#include "support/pictures.h"
#include "ui/report/saveexport.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestSaveExport : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_review = {};
        m_review.review = aReview();
        m_review.events = {anEvent(u"one"_s).at(u"10:00"_s).in(m_review.review.id)};
        m_options = {};
    }

    void shouldWritePicturesBesideMarkdown_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("folder");
        QTest::newRow("plain") << u"review.md"_s << u"review-files"_s;
        QTest::newRow("dots") << u"2026.03.12 review.md"_s << u"2026.03.12 review-files"_s;
        QTest::newRow("other scripts") << u"レビュー.md"_s << u"レビュー-files"_s;
    }

    void shouldWritePicturesBesideMarkdown()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, folder);
        addPicture();
        const QTemporaryDir place;
        const QDir dir(place.path());
        QVERIFY(save(dir.filePath(file), u"markdown"_s));
        QCOMPARE(dir.entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 2);
        QCOMPARE(QDir(dir.filePath(folder)).entryList(QDir::Files), QStringList(u"E1-p99.png"_s));
        QFile picture(dir.filePath(folder + u"/E1-p99.png"_s));
        QVERIFY(picture.open(QIODevice::ReadOnly));
        QCOMPARE(picture.readAll(), pictureBytes());
        // Once more, over what is there.
        QVERIFY(save(dir.filePath(file), u"markdown"_s));
    }

    void shouldMakeNoFolderForNothing()
    {
        const QTemporaryDir place;
        QVERIFY(save(place.filePath(u"review.md"_s), u"markdown"_s));
        addPicture();
        QVERIFY(save(place.filePath(u"review.json"_s), u"json"_s));
        QCOMPARE(QDir(place.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList({u"review.json"_s, u"review.md"_s}));
    }

    void shouldWriteNothingWhereNoFolderCanBe()
    {
        addPicture();
        const QTemporaryDir place;
        QFile taken(place.filePath(u"review-files"_s));
        QVERIFY(taken.open(QIODevice::WriteOnly));
        const auto saved = save(place.filePath(u"review.md"_s), u"markdown"_s);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::Unavailable);
        QVERIFY(!QFile::exists(place.filePath(u"review.md"_s)));
    }

private:
    void addPicture()
    {
        const auto attachment = attachmentOf(pictureBytes(), u"p99.png"_s);
        QVERIFY(attachment);
        Evidence evidence;
        evidence.id = EvidenceId::create();
        evidence.reviewId = m_review.review.id;
        evidence.eventId = m_review.events.constFirst().id;
        evidence.kind = EvidenceKind::Picture;
        evidence.attachmentHash = attachment->hash;
        m_review.evidence = {evidence};
        m_options.attachments = {*attachment};
    }
    Result<> save(const QString &path, const QString &format) const
    {
        return saveExport(path, m_exporters, *m_exporters.byId(format), m_review, m_options);
    }

    ExporterRegistry m_exporters;
    ReviewContent m_review;
    ExportOptions m_options;
};

QTEST_MAIN(TestSaveExport)

#include "tst_saveexport.moc"
