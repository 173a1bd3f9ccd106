// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/library.h"

#include "support/builders.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

/// Whole libraries that something happened to: each is reported with the way to the backup, or opened soundly; none crashes.
class DamagedLibraryTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"library.sqlite"_s);
        const auto library = Library::open(m_path);
        QVERIFY(library && (*library)->insert({test::aFullReview(), test::aLongReview(400)}));
        // Opening it again makes the backup of the day.
        const auto again = Library::open(m_path);
        QVERIFY(again && (*again)->openingProblems().isEmpty());
    }

    void shouldPointToTheBackupOfATruncatedFile_data()
    {
        QTest::addColumn<double>("share");
        QTest::newRow("nothing left") << 0.0;
        QTest::newRow("half a header") << 0.0001;
        QTest::newRow("a quarter") << 0.25;
        QTest::newRow("half") << 0.5;
        QTest::newRow("nearly all") << 0.97;
    }

    void shouldPointToTheBackupOfATruncatedFile()
    {
        QFETCH(const double, share);
        QFile file(m_path);
        QVERIFY(file.resize(static_cast<qint64>(static_cast<double>(file.size()) * share)));
        const auto library = Library::open(m_path);
        QVERIFY(!library);
        QCOMPARE(library.error().code, ErrorCode::Damaged);
        QVERIFY2(library.error().message.contains(QDir::toNativeSeparators(m_path + ".backups/"_L1)),
                 qUtf8Printable(library.error().message));

        // The way it tells works.
        const QString backup = QDir(m_path + ".backups"_L1).entryInfoList(QDir::Files).constFirst().filePath();
        QVERIFY(QFile::remove(m_path));
        QVERIFY(QFile::copy(backup, m_path));
        const auto restored = Library::open(m_path);
        QVERIFY(restored);
        QCOMPARE((*restored)->reviews()->size(), 2);
        QCOMPARE((*restored)->check().value(), QStringList());
    }

    void shouldSurviveOverwrittenBytesAnywhere()
    {
        QFile original(m_path);
        QVERIFY(original.open(QIODevice::ReadOnly));
        const QByteArray sound = original.readAll();
        original.close();
        int reported = 0;
        for (qsizetype position = 0; position < sound.size(); position += 4096 + 512) {
            QByteArray damaged = sound;
            damaged.replace(position, 200, QByteArray(200, '\x5a'));
            damaged.resize(sound.size());
            QFile file(m_path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(damaged) == damaged.size());
            file.close();
            const auto library = Library::open(m_path);
            if (!library) {
                QCOMPARE(library.error().code, ErrorCode::Damaged);
                ++reported;
                continue;
            }
            const auto reviews = (*library)->reviews();
            if (reviews) {
                for (const ReviewSummary &summary : *reviews)
                    static_cast<void>((*library)->load(summary.review.id));
            }
            static_cast<void>((*library)->search(u"queue"_s));
            const auto problems = (*library)->check();
            reported += !problems || !problems->isEmpty() ? 1 : 0;
        }
        QVERIFY(reported > 5);
    }

    void shouldNotReplaceASoundBackupByADamagedFile()
    {
        const QDir backups(m_path + ".backups"_L1);
        const QString today = backups.entryList(QDir::Files).constFirst();
        // So that another is due.
        QVERIFY(QFile::rename(backups.filePath(today), backups.filePath(u"20200101T000000Z-daily.sqlite"_s)));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 size = file.size();
        QVERIFY(file.seek(size / 2));
        file.write(QByteArray(static_cast<int>(size / 4), '\x5a'));
        file.close();
        const auto library = Library::open(m_path);
        QVERIFY(!library);
        QCOMPARE(library.error().code, ErrorCode::Damaged);
        QCOMPARE(backups.entryList(QDir::Files), {u"20200101T000000Z-daily.sqlite"_s});
    }

    void shouldReportADamagedRowByTableAndId()
    {
        const auto id = [this] {
            const auto library = Library::open(m_path);
            return (*library)->find(u"Checkout was slow"_s).value();
        }();
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray content = file.readAll();
        QVERIFY(content.contains("approximate"));
        content.replace("approximate", "approximatf");
        QVERIFY(file.seek(0) && file.write(content) == content.size());
        file.close();
        const auto library = Library::open(m_path);
        QVERIFY(library);
        const auto loaded = (*library)->load(id);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::Damaged);
        QVERIFY(loaded.error().detail.contains("event"_L1) && loaded.error().detail.contains("approximatf"_L1));
        QVERIFY((*library)->check()->join(u' ').contains("approximatf"_L1));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(DamagedLibraryTest)

#include "tst_damagedlibrary.moc"
