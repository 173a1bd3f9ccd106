// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/migrator.h"

#include "storage/database.h"
#include "storage/library.h"

#include "support/builders.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class MigratorTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(scripts()));
    }

    void shouldMakeTodaysSchema()
    {
        const Migrator migrator;
        QVERIFY(migrator.newestVersion() >= 1);
        const auto database = Database::open(path(), migrator.newestVersion());
        QVERIFY(migrator.migrate(**database));
        QCOMPARE((*database)->version().value(), migrator.newestVersion());
        QCOMPARE((*database)->value(u"PRAGMA application_id"_s)->toLongLong(), Database::applicationId);
        QCOMPARE((*database)->value(u"PRAGMA foreign_keys"_s)->toInt(), 1);
        QCOMPARE((*database)->value(u"SELECT count(*) FROM sqlite_schema WHERE type = 'trigger'"_s)->toInt(), 3);
        QVERIFY((*database)->execute(u"SELECT * FROM review, event, note, factor, action_item, search_text"_s));
    }

    void shouldGuardEveryTableByTypes()
    {
        const Migrator migrator;
        const auto database = Database::open(path(), migrator.newestVersion());
        QVERIFY(migrator.migrate(**database));
        const auto lax = (*database)->value(
            u"SELECT group_concat(name) FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND schema = 'main' AND name NOT LIKE 'sqlite_%'"_s);
        QCOMPARE(lax->toString(), QString());
    }

    void shouldRunOnlyWhatIsNew()
    {
        QVERIFY(write(u"0001_first.sql"_s, "CREATE TABLE a (b); INSERT INTO a VALUES (1);"));
        const auto database = Database::open(path(), 9);
        QVERIFY(Migrator(scripts()).migrate(**database));
        QVERIFY(Migrator(scripts()).migrate(**database));
        QCOMPARE((*database)->version().value(), 1);
        QVERIFY(write(u"0002_second.sql"_s, "INSERT INTO a VALUES (2);"));
        QVERIFY(write(u"0003_third.sql"_s, "INSERT INTO a VALUES (3);"));
        QCOMPARE(Migrator(scripts()).newestVersion(), 3);
        QVERIFY(Migrator(scripts()).migrate(**database));
        QCOMPARE((*database)->version().value(), 3);
        QCOMPARE((*database)->value(u"SELECT group_concat(b) FROM a"_s)->toString(), u"1,2,3"_s);
    }

    void shouldLeaveAllAsItWasWhenAScriptFailsHalfWay()
    {
        QVERIFY(write(u"0001_first.sql"_s, "CREATE TABLE a (b);"));
        QVERIFY(write(u"0002_second.sql"_s,
                      "INSERT INTO a VALUES (1); CREATE TABLE c (d); INSERT INTO nothing VALUES (1);"));
        const auto database = Database::open(path(), 9);
        const auto migrated = Migrator(scripts()).migrate(**database);
        QVERIFY(!migrated);
        QVERIFY(migrated.error().detail.contains("nothing"_L1));
        QCOMPARE((*database)->version().value(), 1);
        QCOMPARE((*database)->value(u"SELECT count(*) FROM a"_s)->toInt(), 0);
        QVERIFY(!(*database)->execute(u"SELECT * FROM c"_s));
        QCOMPARE((*database)->value(u"PRAGMA foreign_keys"_s)->toInt(), 1);
    }

    void shouldRefuseToLeaveReferencesToNothing()
    {
        QVERIFY(write(
            u"0001_first.sql"_s,
            "CREATE TABLE a (b INTEGER PRIMARY KEY, c REFERENCES a (b)); INSERT INTO a VALUES (1, NULL), (2, 1);"));
        QVERIFY(write(u"0002_second.sql"_s, "DELETE FROM a WHERE b = 1;"));
        const auto database = Database::open(path(), 9);
        const auto migrated = Migrator(scripts()).migrate(**database);
        QVERIFY(!migrated);
        QCOMPARE(migrated.error().code, ErrorCode::Damaged);
        QCOMPARE((*database)->version().value(), 1);
        QCOMPARE((*database)->value(u"SELECT count(*) FROM a"_s)->toInt(), 2);
    }

    void shouldMakeATableAnewWithoutLosingItsChildren()
    {
        QVERIFY(
            write(u"0001_first.sql"_s,
                  "CREATE TABLE a (b INTEGER PRIMARY KEY); CREATE TABLE child (b REFERENCES a (b) ON DELETE CASCADE);"
                  "INSERT INTO a VALUES (1); INSERT INTO child VALUES (1);"));
        QVERIFY(write(u"0002_second.sql"_s, "CREATE TABLE new_a (b INTEGER PRIMARY KEY, c); INSERT INTO new_a (b) "
                                            "SELECT b FROM a; DROP TABLE a; ALTER TABLE new_a RENAME TO a;"));
        const auto database = Database::open(path(), 9);
        QVERIFY(Migrator(scripts()).migrate(**database));
        QCOMPARE((*database)->value(u"SELECT count(*) FROM child"_s)->toInt(), 1);
    }

    void shouldRefuseGapsAndNothing()
    {
        const auto database = Database::open(path(), 9);
        const auto nothing = Migrator(scripts()).migrate(**database);
        QVERIFY(!nothing);
        QCOMPARE(nothing.error().code, ErrorCode::Internal);
        QVERIFY(write(u"0002_second.sql"_s, "CREATE TABLE a (b);"));
        QVERIFY(!Migrator(scripts()).migrate(**database));
        QCOMPARE((*database)->version().value(), 0);
    }

    void shouldLetTwoOpenAtOnce()
    {
        const Migrator migrator;
        const auto first = Database::open(path(), migrator.newestVersion());
        const auto second = Database::open(path(), migrator.newestVersion());
        QVERIFY(migrator.migrate(**first));
        QVERIFY(migrator.migrate(**second));
        QCOMPARE((*second)->version().value(), migrator.newestVersion());
    }

    void shouldOpenEveryReleasedSchema_data()
    {
        QTest::addColumn<int>("version");
        const int newest = Migrator().newestVersion();
        for (int version = 1; version <= newest; ++version)
            QTest::addRow("version %d", version) << version;
    }

    void shouldOpenEveryReleasedSchema()
    {
        QFETCH(const int, version);
        // Scripts that were released never change, so they make the old file.
        const QStringList all = QDir(u":/schema"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
        for (const QString &name : all.first(version))
            QVERIFY(write(name, contentOf(u":/schema/"_s + name)));
        {
            const auto old = Database::open(path(), version);
            QVERIFY(Migrator(scripts()).migrate(**old));
            QCOMPARE((*old)->version().value(), version);
        }
        const auto library = Library::open(path());
        QVERIFY(library);
        const ReviewContent content = test::aFullReview();
        QVERIFY((*library)->insert({content}));
        QVERIFY(*(*library)->load(content.review.id) == content);
        QCOMPARE((*library)->check().value(), QStringList());
        const qsizetype copies = QDir(path() + ".backups"_L1).entryList({u"*-before-version-*.sqlite"_s}).size();
        QCOMPARE(copies, version < Migrator().newestVersion() ? 1 : 0);
    }

    void shouldKeepWhatAnOlderVersionHeld()
    {
        QVERIFY(write(u"0001_initial.sql"_s, contentOf(u":/schema/0001_initial.sql"_s)));
        {
            const auto old = Database::open(path(), 1);
            QVERIFY(Migrator(scripts()).migrate(**old));
            QVERIFY((*old)->execute(
                u"INSERT INTO review (id, kind, state, title, reference, severity, services, impact, time_zone, "
                "summary, approver, source, source_key) VALUES (x'0198cccc000070008000000000000001', 'local', 'draft', "
                "'Old', '', '', '[]', '', 'Asia/Tokyo', '', '', '', '')"_s));
        }
        const auto library = Library::open(path());
        QVERIFY(library);
        const auto id = ReviewId::fromString(u"0198cccc-0000-7000-8000-000000000001"_s);
        const auto content = (*library)->load(id);
        QVERIFY(content);
        QCOMPARE(content->review.title, u"Old"_s);
        QCOMPARE(content->review.incident.timeZone, QByteArray("Asia/Tokyo"));
        QCOMPARE(content->review.incident.zoneChoices, ZoneChoices());
    }

    void shouldCopyALibraryBeforeItsSchemaChanges()
    {
        const ReviewContent content = makeLibrary();
        QVERIFY(write(nextScript(), "ALTER TABLE review ADD COLUMN mood TEXT NOT NULL DEFAULT '';"));
        const auto library = Library::open(path(), Migrator(scripts()));
        QVERIFY(library);
        QVERIFY(*(*library)->load(content.review.id) == content);
        const QStringList copies = copiesBeforeNext();
        QCOMPARE(copies.size(), 1);
        const auto copy = Database::open(path() + ".backups/"_L1 + copies.constFirst(), next());
        QCOMPARE((*copy)->version().value(), next() - 1);
        QCOMPARE((*copy)->value(u"SELECT title FROM review"_s)->toString(), content.review.title);
    }

    void shouldKeepTheCopyWhenMigratingFails()
    {
        const ReviewContent content = makeLibrary();
        QVERIFY(write(nextScript(), "DELETE FROM note_event; ALTER TABLE nothing ADD COLUMN mood;"));
        QVERIFY(!Library::open(path(), Migrator(scripts())));
        QCOMPARE(copiesBeforeNext().size(), 1);
        const auto old = Library::open(path());
        QVERIFY(old);
        QVERIFY(*(*old)->load(content.review.id) == content);
    }

    void shouldNotMigrateWhatCannotBeCopied()
    {
        makeLibrary();
        QVERIFY(write(nextScript(), "ALTER TABLE review ADD COLUMN mood TEXT NOT NULL DEFAULT '';"));
        QFile inTheWay(path() + ".backups"_L1);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        const auto library = Library::open(path(), Migrator(scripts()));
        QVERIFY(!library);
        QCOMPARE(library.error().code, ErrorCode::Unavailable);
        QCOMPARE((*Database::open(path(), next()))->version().value(), next() - 1);
    }

    void shouldLeaveAFutureLibraryByteByByte()
    {
        {
            const auto library = Library::open(path());
            QVERIFY(library && (*library)->insert({test::aFullReview()}));
        }
        {
            const auto future = Database::open(path(), 1000);
            QVERIFY((*future)->execute(u"PRAGMA user_version = 1000"_s));
        }
        const QByteArray before = contentOf(path());
        const QStringList files = QDir(m_folder->path()).entryList(QDir::Files);
        const auto library = Library::open(path());
        QVERIFY(!library);
        QCOMPARE(library.error().code, ErrorCode::NewerFormat);
        QVERIFY(contentOf(path()) == before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), files);
    }

private:
    QString path() const { return m_folder->filePath(u"library.sqlite"_s); }
    QString scripts() const { return m_folder->filePath(u"scripts"_s); }

    /// The version after this Debrief's.
    static int next() { return Migrator().newestVersion() + 1; }
    static QString nextScript() { return u"%1_next.sql"_s.arg(next(), 4, 10, QLatin1Char('0')); }
    QStringList copiesBeforeNext() const
    {
        return QDir(path() + ".backups"_L1).entryList({u"*-before-version-%1.sqlite"_s.arg(next())});
    }

    ReviewContent makeLibrary() const
    {
        ReviewContent content = test::aFullReview();
        const QStringList all = QDir(u":/schema"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
        for (const QString &name : all) {
            if (!write(name, contentOf(u":/schema/"_s + name)))
                return {};
        }
        const auto library = Library::open(path(), Migrator(scripts()));
        return library && (*library)->insert({content}) ? content : ReviewContent();
    }

    bool write(const QString &name, const QByteArray &sql) const
    {
        QFile file(scripts() + u'/' + name);
        return file.open(QIODevice::WriteOnly) && file.write(sql) == sql.size();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(MigratorTest)

#include "tst_migrator.moc"
