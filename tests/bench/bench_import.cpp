// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/importer.h"
#include "session/importing.h"
#include "session/newreview.h"
#include "session/reviewsession.h"
#include "storage/library.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimeZone>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <limits>
#include <vector>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array sizes{1'000, 10'000, 100'000};
constexpr int runs = 3;

[[noreturn]] void giveUp(const QString &message)
{
    std::fprintf(stderr, "bench_import: %s\n", qPrintable(message));
    std::exit(1);
}

template<typename T>
T orGiveUp(Result<T> result)
{
    if (!result)
        giveUp(result.error().message + u' ' + result.error().detail);
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

QString textOf(int event)
{
    return u"Worker %1 of the export queue restarts after a time-out of %2 s, as the runbook says"_s.arg(event % 37)
        .arg(event);
}

QDateTime timeOf(int event)
{
    return QDateTime(QDate(2026, 3, 12), QTime(9, 0), QTimeZone::UTC).addSecs(event);
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) ||
        file.write(content) != content.size())
        giveUp(file.errorString());
}

QString csvOf(int events, const QString &folder)
{
    QByteArray content("time,person,text\n");
    for (int i = 0; i < events; ++i)
        content += timeOf(i).toString(Qt::ISODate).toUtf8() + ",Noor," + textOf(i).toUtf8() + '\n';
    const QString path = folder + u"/events.csv"_s;
    write(path, content);
    return path;
}

/// An export of one channel, a file for each day.
QString slackOf(int events, const QString &folder)
{
    QMap<QString, QJsonArray> days;
    for (int i = 0; i < events; ++i) {
        const QDateTime time = timeOf(i);
        days[time.toString(u"yyyy-MM-dd"_s)].append(
            QJsonObject{{u"type"_s, u"message"_s},
                        {u"user"_s, u"U1"_s},
                        {u"ts"_s, QString::number(time.toSecsSinceEpoch()) + u".000100"_s},
                        {u"text"_s, textOf(i)}});
    }
    const QString path = folder + u"/slack"_s;
    for (auto day = days.cbegin(); day != days.cend(); ++day)
        write(u"%1/incident/%2.json"_s.arg(path, day.key()), QJsonDocument(day.value()).toJson());
    write(
        path + u"/users.json"_s,
        QJsonDocument(QJsonArray{QJsonObject{{u"id"_s, u"U1"_s}, {u"name"_s, u"noor"_s}, {u"real_name"_s, u"Noor"_s}}})
            .toJson());
    write(path + u"/channels.json"_s,
          QJsonDocument(QJsonArray{QJsonObject{{u"id"_s, u"C1"_s}, {u"name"_s, u"incident"_s}}}).toJson());
    return path;
}

/// Milliseconds; the fastest of some runs: what else the machine does can only add to it. prepare() is not measured.
double measured(const std::function<void()> &prepare, const std::function<void()> &work)
{
    qint64 fastest = std::numeric_limits<qint64>::max();
    for (int run = 0; run < runs; ++run) {
        prepare();
        QElapsedTimer timer;
        timer.start();
        work();
        fastest = std::min(fastest, timer.nsecsElapsed());
    }
    return static_cast<double>(fastest) / 1e6;
}

void removeDatabase(const QString &path)
{
    for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + suffix);
}

void sqlite(const QString &database, const QString &commands)
{
    QProcess process;
    process.start(u"sqlite3"_s, {u"-bail"_s, database});
    process.write(commands.toUtf8());
    process.closeWriteChannel();
    if (!process.waitForFinished(600'000) || process.exitCode() != 0)
        giveUp(u"sqlite3: "_s + QString::fromUtf8(process.readAllStandardError()));
}

/// One format's files of one size, the library that they are imported into, and the same rows for sqlite3.
class Workbench
{
public:
    Workbench(QString path, int events) : m_path(std::move(path)), m_events(events) {}

    ImportResult read() const
    {
        ImportResult result = orGiveUp(m_importers.readFile(m_path, {}, {}));
        if (result.reviews.size() != 1 || result.reviews.first().events.size() != m_events)
            giveUp(u"The import of %1 lacks events."_s.arg(m_path));
        return result;
    }

    void begin()
    {
        m_session.reset();
        m_library.reset();
        removeDatabase(database());
        m_library = orGiveUp(Library::open(database()));
    }

    void beginSession()
    {
        begin();
        Review review;
        review.title = u"Benchmark"_s;
        const auto id = orGiveUp(createReview(*m_library, review));
        m_session = orGiveUp(ReviewSession::open(*m_library, id));
    }

    void readAndStore()
    {
        const ImportResult result = read();
        check(orGiveUp(importReviews(*m_library, result.reviews, result.attachments)).newEvents);
    }

    void readInto()
    {
        const ImportResult result = read();
        check(orGiveUp(importInto(*m_session, result.reviews, result.attachments)).newEvents);
    }

    void importAgain()
    {
        const ImportResult result = read();
        check(orGiveUp(importReviews(*m_library, result.reviews, result.attachments)).knownEvents);
    }

    void undo() { orGiveUp(m_session->undo()); }
    void redo() { orGiveUp(m_session->redo()); }

    /// What was imported last, as rows that sqlite3 reads.
    void exportRows()
    {
        sqlite(database(),
               u".mode csv\n.once %1\nSELECT hex(id), hex(review_id), happened_at, ends_at, known_at, zone, "
               "precision, entered_as, kind, lane, text, source, source_key, position, deleted_at FROM event;\n"_s.arg(
                   rows()));
    }

    void beginSqlite(bool withFullText)
    {
        removeDatabase(plainDatabase());
        QString schema =
            u"PRAGMA journal_mode = WAL;\n"
            "CREATE TABLE event (id TEXT PRIMARY KEY, review_id TEXT NOT NULL, happened_at INTEGER NOT NULL, "
            "ends_at INTEGER, known_at INTEGER, zone TEXT NOT NULL, precision TEXT NOT NULL, entered_as TEXT "
            "NOT NULL, kind TEXT NOT NULL, lane TEXT NOT NULL, text TEXT NOT NULL, source TEXT NOT NULL, "
            "source_key TEXT NOT NULL, position INTEGER NOT NULL, deleted_at INTEGER);\n"
            "CREATE INDEX event_review ON event (review_id, happened_at, position);\n"_s;
        if (withFullText) {
            schema += u"CREATE VIRTUAL TABLE search_text USING fts5 (text, content = 'event', content_rowid = 'rowid', "
                      "tokenize = \"unicode61 remove_diacritics 2\");\n"
                      "CREATE TRIGGER event_inserted AFTER INSERT ON event BEGIN INSERT INTO search_text (rowid, text) "
                      "VALUES (new.rowid, new.text || ' ' || new.source); END;\n"_s;
        }
        sqlite(plainDatabase(), schema);
    }

    void importWithSqlite() const
    {
        sqlite(plainDatabase(), u"PRAGMA synchronous = FULL;\n.import --csv %1 event\n"_s.arg(rows()));
    }

private:
    QString database() const { return m_folder.filePath(u"library.sqlite"_s); }
    QString plainDatabase() const { return m_folder.filePath(u"plain.sqlite"_s); }
    QString rows() const { return m_folder.filePath(u"rows.csv"_s); }
    void check(int events) const
    {
        if (events != m_events)
            giveUp(u"%1 of %2 events."_s.arg(events).arg(m_events));
    }

    QTemporaryDir m_folder;
    QString m_path;
    int m_events;
    ImporterRegistry m_importers;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<ReviewSession> m_session;
};

struct Row
{
    const char *name;
    std::vector<double> values;
};

void print(const Row &row, bool isRatio)
{
    std::printf("%-34s", row.name);
    for (size_t column = 0; column < row.values.size(); ++column) {
        std::printf(isRatio ? "%13.2f× " : "%14.1f ", row.values[column]);
        if (column == 0 || isRatio)
            std::printf("%8s", "");
        else
            std::printf("%7.1f×", row.values[column] / row.values[column - 1]);
    }
    std::printf("\n");
}

void bench(const char *format, const std::function<QString(int, const QString &)> &make)
{
    std::printf("%-34s", format);
    for (const int size : sizes)
        std::printf("%11d ev %8s", size, size == sizes.front() ? "" : "growth");
    std::printf("\n");

    const auto nothing = [] {};
    std::vector<Row> times{{"read, ms", {}},
                           {"read and store", {}},
                           {"the same again, nothing new", {}},
                           {"into an open review", {}},
                           {"undo it", {}},
                           {"sqlite3 .import, same indexes", {}},
                           {"sqlite3 .import, full text as well", {}}};
    for (const int size : sizes) {
        const QTemporaryDir folder;
        Workbench bench(make(size, folder.path()), size);
        size_t row = 0;
        times[row++].values.push_back(measured(nothing, [&] { bench.read(); }));
        times[row++].values.push_back(measured([&] { bench.begin(); }, [&] { bench.readAndStore(); }));
        times[row++].values.push_back(measured(nothing, [&] { bench.importAgain(); }));
        bench.exportRows();
        times[row++].values.push_back(measured([&] { bench.beginSession(); }, [&] { bench.readInto(); }));
        bool isFirst = true;
        times[row++].values.push_back(measured(
            [&] {
                if (!std::exchange(isFirst, false))
                    bench.redo();
            },
            [&] { bench.undo(); }));
        times[row++].values.push_back(measured([&] { bench.beginSqlite(false); }, [&] { bench.importWithSqlite(); }));
        times[row++].values.push_back(measured([&] { bench.beginSqlite(true); }, [&] { bench.importWithSqlite(); }));
    }
    for (const Row &row : times)
        print(row, false);
    Row plain{"ratio to same indexes", {}};
    Row fullText{"ratio with full text", {}};
    for (size_t column = 0; column < sizes.size(); ++column) {
        plain.values.push_back(times[1].values[column] / times[5].values[column]);
        fullText.values.push_back(times[1].values[column] / times[6].values[column]);
    }
    print(plain, true);
    print(fullText, true);
    std::printf("\n");
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    bench("CSV", csvOf);
    if (ImporterRegistry().byId(u"slack"_s))
        bench("Slack", slackOf);
    return 0;
}
