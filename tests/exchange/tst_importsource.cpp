// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import/importsource.h"

#include "exchange/import/importsink.h"

#include <KCompressionDevice>
#include <KZip>
#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

QByteArray gzipped(const QByteArray &content)
{
    QBuffer buffer;
    KCompressionDevice device(&buffer, false, KCompressionDevice::GZip);
    if (!device.open(QIODevice::WriteOnly) || device.write(content) != content.size())
        return {};
    device.close();
    return buffer.data();
}

QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 1;
    for (char &byte : bytes) {
        state = state * 1664525 + 1013904223;
        byte = static_cast<char>('a' + (state >> 24) % 26);
    }
    return bytes;
}

QByteArray allOf(ImportSource &source)
{
    const auto all = source.readAll();
    return all ? *all : all.error().message.toUtf8();
}

} // namespace

class TestImportSource : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder.emplace(); }

    void shouldReadAFileFromItsHeadOn()
    {
        const QByteArray content = "first\n" + QByteArray("line\n").repeated(60'000);
        const auto source = ImportSource::open(write(u"long.txt"_s, content));
        QVERIFY(source.has_value());
        QCOMPARE((*source)->name(), u"long.txt"_s);
        const QByteArray head = (*source)->head();
        QVERIFY(head.size() <= ImportSource::headSize && head.endsWith('\n') && content.startsWith(head));
        QCOMPARE((*source)->read(3).value(), QByteArray("fir"));
        QCOMPARE(allOf(**source), content.sliced(3));
        QVERIFY((*source)->read(10)->isEmpty());
        QVERIFY((*source)->files().isEmpty());
        QCOMPARE((*source)->openFile(u"x"_s).error().code, ErrorCode::NotFound);
    }

    void shouldUnpackGzip()
    {
        const QByteArray content = noise(200'000);
        const auto source = ImportSource::open(write(u"log.gz"_s, gzipped(content)));
        QVERIFY(source.has_value());
        QCOMPARE((*source)->head(), content.first(ImportSource::headSize));
        QCOMPARE(allOf(**source), content);
    }

    void shouldReadEveryMemberOfAGzipFile()
    {
        const auto source = ImportSource::open(write(u"log.gz"_s, gzipped("one\n") + gzipped("two\n")));
        QVERIFY(source.has_value());
        QCOMPARE(allOf(**source), QByteArray("one\ntwo\n"));
    }

    void shouldSayThatGzipIsCutOff()
    {
        const QByteArray packed = gzipped(noise(400'000));
        const auto source = ImportSource::open(write(u"log.gz"_s, packed.first(packed.size() - 20'000)));
        QVERIFY(source.has_value());
        const auto all = (*source)->readAll();
        QVERIFY(!all);
        QCOMPARE(all.error().code, ErrorCode::Damaged);
        QVERIFY(all.error().message.contains("log.gz"_L1));
        const auto broken = ImportSource::open(write(u"broken.gz"_s, packed.first(300) + noise(90'000)));
        QVERIFY(!broken || !(*broken)->readAll());
    }

    void shouldStopUnpackingABomb()
    {
        // A thousand times packed, and packed again.
        const QByteArray inner = gzipped(QByteArray(50'000'000, '0'));
        const auto source = ImportSource::open(write(u"bomb.gz"_s, inner));
        QVERIFY(source.has_value());
        const auto all = (*source)->readAll(1'000'000'000);
        QVERIFY(!all);
        QCOMPARE(all.error().code, ErrorCode::InvalidInput);
        QVERIFY2(all.error().message.contains("unpacks"_L1), qPrintable(all.error().message));
    }

    void shouldNotHoldMoreThanAsked()
    {
        const auto source = ImportSource::open(write(u"a.txt"_s, noise(3000)));
        const auto all = (*source)->readAll(2000);
        QVERIFY(!all);
        QVERIFY(all.error().message.contains("a.txt"_L1));
    }

    void shouldListAndReadAZip()
    {
        const QByteArray day = noise(100'000);
        const auto source = ImportSource::open(writeZip(u"export.zip"_s, [&day](KZip &zip) {
            zip.writeFile(u"users.json"_s, "[]");
            zip.writeFile(u"general/2026-03-12.json"_s, day);
            zip.writeFile(u"__MACOSX/._users.json"_s, "x");
            zip.writeFile(u"inner.log.gz"_s, gzipped("packed twice\n"));
            zip.setCompression(KZip::NoCompression);
            zip.writeFile(u"stored.txt"_s, "as it is");
        }));
        QVERIFY2(source.has_value(), source ? "" : qPrintable(source.error().message));
        QCOMPARE((*source)->files(),
                 (QStringList{u"general/2026-03-12.json"_s, u"inner.log.gz"_s, u"stored.txt"_s, u"users.json"_s}));
        QVERIFY((*source)->head().isEmpty());
        QVERIFY(!(*source)->read(1));
        // In turns, as a reader of threads does.
        const auto general = (*source)->openFile(u"general/2026-03-12.json"_s);
        const auto users = (*source)->openFile(u"users.json"_s);
        QVERIFY(general.has_value() && users.has_value());
        const QByteArray begin = (*general)->read(70'000).value();
        QCOMPARE(allOf(**users), QByteArray("[]"));
        QCOMPARE(begin + allOf(**general), day);
        QCOMPARE((*general)->name(), u"general/2026-03-12.json"_s);
        QCOMPARE(allOf(*(*source)->openFile(u"stored.txt"_s).value()), QByteArray("as it is"));
        QCOMPARE(allOf(*(*source)->openFile(u"inner.log.gz"_s).value()), QByteArray("packed twice\n"));
        QCOMPARE((*source)->openFile(u"none"_s).error().code, ErrorCode::NotFound);
    }

    void shouldLeaveOutWhatLeadsOutOfAnArchive()
    {
        const auto source = ImportSource::open(writeZip(u"evil.zip"_s, [](KZip &zip) {
            zip.writeFile(u"good.json"_s, "[]");
            zip.writeFile(u"../up.json"_s, "[]");
            zip.writeFile(u"a/../../up2.json"_s, "[]");
            zip.writeFile(u"/etc/absolute.json"_s, "[]");
            zip.writeFile(u"bell\a.json"_s, "[]");
            zip.writeFile(u"back\\slash.json"_s, "[]");
            zip.writeSymLink(u"link.json"_s, u"/etc/passwd"_s);
        }));
        QVERIFY2(source.has_value(), source ? "" : qPrintable(source.error().message));
        for (const QString &file : (*source)->files()) {
            QVERIFY2(!file.startsWith(u'/') && !file.contains(".."_L1) && !file.contains(u'\a'), qPrintable(file));
            QVERIFY(file != "link.json"_L1);
        }
        QVERIFY((*source)->files().contains(u"good.json"_s));
        QVERIFY((*source)->leftOut() >= 3);
    }

    void shouldStopAtTheBudgetOfTheWholeArchive()
    {
        const auto source = ImportSource::open(writeZip(u"bomb.zip"_s, [](KZip &zip) {
            for (int i = 0; i < 4; ++i)
                zip.writeFile(u"%1.txt"_s.arg(i), QByteArray(40'000'000, '0'));
        }));
        QVERIFY(source.has_value());
        std::optional<Error> error;
        for (int round = 0; round < 3 && !error; ++round) {
            for (const QString &file : (*source)->files()) {
                const auto opened = (*source)->openFile(file);
                const auto all = opened ? (*opened)->readAll(1'000'000'000) : std::unexpected(opened.error());
                if (!all)
                    error = all.error();
            }
        }
        QVERIFY(error);
        QCOMPARE(error->code, ErrorCode::InvalidInput);
    }

    void shouldSayThatAZipIsDamaged_data()
    {
        QTest::addColumn<bool>("isStored");
        QTest::newRow("packed") << false;
        QTest::newRow("stored") << true;
    }

    void shouldSayThatAZipIsDamaged()
    {
        QFETCH(bool, isStored);
        const QString path = writeZip(u"cut.zip"_s, [isStored](KZip &zip) {
            zip.setCompression(isStored ? KZip::NoCompression : KZip::DeflateCompression);
            zip.writeFile(u"a.json"_s, noise(50'000));
        });
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        for (const qsizetype size : {qsizetype(4), qsizetype(30), whole.size() / 2, whole.size() - 10}) {
            const auto source = ImportSource::open(write(u"cut.zip"_s, whole.first(size)));
            if (!source) {
                QVERIFY(source.error().message.contains("cut.zip"_L1));
                continue;
            }
            for (const QString &each : (*source)->files()) {
                // What can be read of it is right.
                const auto opened = (*source)->openFile(each);
                const auto all = opened ? (*opened)->readAll() : std::unexpected(opened.error());
                QVERIFY(all ? *all == noise(50'000) : all.error().message.contains("a.json"_L1));
            }
        }
    }

    void shouldListAFolderWithoutFollowingLinks()
    {
        write(u"b.json"_s, "[]");
        QVERIFY(QDir(m_folder->path()).mkpath(u"general"_s));
        write(u"general/a.json"_s, "[1]");
        write(u".hidden"_s, "x");
        QFile::link(u"/etc/passwd"_s, m_folder->filePath(u"passwd"_s));
        QFile::link(u"/etc"_s, m_folder->filePath(u"etc"_s));
        const auto source = ImportSource::open(m_folder->path());
        QVERIFY(source.has_value());
        QCOMPARE((*source)->files(), (QStringList{u"b.json"_s, u"general/a.json"_s}));
        QVERIFY((*source)->leftOut() >= 1);
        QCOMPARE(allOf(*(*source)->openFile(u"general/a.json"_s).value()), QByteArray("[1]"));
        QCOMPARE((*source)->openFile(u"passwd"_s).error().code, ErrorCode::NotFound);
        QCOMPARE((*source)->openFile(u"../x"_s).error().code, ErrorCode::NotFound);
    }

    void shouldSayWhatIsNotThere()
    {
        const auto source = ImportSource::open(m_folder->filePath(u"none"_s));
        QVERIFY(!source);
        QCOMPARE(source.error().code, ErrorCode::NotFound);
        QVERIFY(source.error().message.contains("none"_L1));
    }

    void shouldCountAndStop()
    {
        ImportProgress progress;
        const QByteArray packed = gzipped(noise(500'000));
        const auto source = ImportSource::open(write(u"log.gz"_s, packed));
        (*source)->setProgress(&progress);
        QCOMPARE(progress.bytesTotal, packed.size());
        QVERIFY((*source)->read(70'000) && (*source)->read(70'000));
        QVERIFY(progress.bytesRead > 0 && progress.bytesRead < packed.size());
        progress.isCancelled = true;
        const auto stopped = (*source)->read(70'000);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        progress.isCancelled = false;
        QVERIFY((*source)->readAll());
        QCOMPARE(progress.bytesRead, packed.size());
    }

    void shouldCountTheFilesOfAFolderTogether()
    {
        write(u"a"_s, noise(1000));
        write(u"b"_s, noise(500));
        ImportProgress progress;
        const auto source = ImportSource::open(m_folder->path());
        (*source)->setProgress(&progress);
        QCOMPARE(progress.bytesTotal, 1500);
        for (const QString &file : (*source)->files())
            QVERIFY((*source)->openFile(file).value()->readAll());
        QCOMPARE(progress.bytesRead, 1500);
    }

private:
    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    }

    template<typename Fill>
    QString writeZip(const QString &name, Fill fill)
    {
        KZip zip(m_folder->filePath(name));
        if (!zip.open(QIODevice::WriteOnly))
            return {};
        fill(zip);
        return zip.close() ? zip.fileName() : QString();
    }

    std::optional<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestImportSource)
#include "tst_importsource.moc"
