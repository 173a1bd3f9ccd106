// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/attachmentfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace debrief;
using namespace Qt::StringLiterals;

class TestAttachmentFile : public QObject
{
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_folder.isValid()); }

    void shouldReadContentTypeAndName()
    {
        const auto read = readAttachment(put(u"service ä.log"_s, "10:02 ERROR\n"));
        QVERIFY(read);
        QCOMPARE(read->content, "10:02 ERROR\n"_ba);
        QCOMPARE(read->hash, QCryptographicHash::hash("10:02 ERROR\n", QCryptographicHash::Sha256));
        QCOMPARE(read->name, u"service ä.log"_s);
        QVERIFY2(read->mediaType.startsWith(u"text/"_s), qPrintable(read->mediaType));
    }

    void shouldTakeAFileOfTheLimitAndRefuseOneMore()
    {
        QVERIFY(readAttachment(put(u"fits"_s, QByteArray(1000, 'x')), 1000));
        const auto refused = readAttachment(put(u"large.bin"_s, QByteArray(1001, 'x')), 1000);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
        QVERIFY2(refused.error().message.contains(u"large.bin"_s), qPrintable(refused.error().message));
        QVERIFY(!attachmentOf(QByteArray(1001, 'x'), u"large"_s, 1000));
    }

    void shouldNotReadWhatHasNoEnd()
    {
        // Its size is said to be 0.
        if (QFile::exists(u"/proc/self/maps"_s))
            QVERIFY(!readAttachment(u"/proc/self/maps"_s, 10));
        if (QFile::exists(u"/dev/zero"_s))
            QCOMPARE(readAttachment(u"/dev/zero"_s).error().code, ErrorCode::InvalidInput);
    }

    void shouldNotWaitForAPipe()
    {
#ifdef Q_OS_UNIX
        const QString path = m_folder.filePath(u"pipe"_s);
        QCOMPARE(mkfifo(path.toUtf8().constData(), 0600), 0);
        QCOMPARE(readAttachment(path).error().code, ErrorCode::InvalidInput);
#else
        QSKIP("There are no named pipes in a folder here.");
#endif
    }

    void shouldRefuseFoldersNothingAndEmptyFiles()
    {
        QCOMPARE(readAttachment(m_folder.path()).error().code, ErrorCode::InvalidInput);
        QCOMPARE(readAttachment(m_folder.filePath(u"none"_s)).error().code, ErrorCode::Unavailable);
        QCOMPARE(readAttachment(put(u"empty"_s, {})).error().code, ErrorCode::InvalidInput);
    }

    void shouldMakeTheNameHarmless()
    {
        const auto made = attachmentOf("x", u"../\u202Esecret\n.txt"_s);
        QVERIFY(made);
        QCOMPARE(made->name, u"secret.txt"_s);
    }

private:
    QString put(const QString &name, const QByteArray &content) const
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("Can't write %ls", qUtf16Printable(path));
        return path;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestAttachmentFile)

#include "tst_attachmentfile.moc"
