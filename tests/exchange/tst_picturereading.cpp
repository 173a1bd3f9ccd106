// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/report/picturereading.h"

#include "support/pictures.h"

#include <QTest>

using namespace debrief;
using namespace debrief::test;
using namespace Qt::StringLiterals;

class TestPictureReading : public QObject
{
    Q_OBJECT

private slots:
    void shouldKnowPicturesByTheirContent_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("suffix");
        QTest::newRow("png") << pictureBytes("png") << u"png"_s;
        QTest::newRow("jpeg") << pictureBytes("jpg") << u"jpeg"_s;
        QTest::newRow("bmp") << pictureBytes("bmp") << u"bmp"_s;
        QTest::newRow("svg") << R"(<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>)"_ba << QString();
        QTest::newRow("text") << "png"_ba << QString();
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("a program") << QByteArray("\x7f"
                                                 "ELF",
                                                 4)
                                   << QString();
    }

    void shouldKnowPicturesByTheirContent()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, suffix);
        QCOMPARE(pictureSuffix(content), suffix);
        QCOMPARE(isPicture(content), !suffix.isEmpty());
        QCOMPARE(readPicture(content, 100).isNull(), suffix.isEmpty());
    }

    void shouldReadNoLargerThanAsked_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("most");
        QTest::addColumn<QSize>("read");
        QTest::newRow("smaller") << QSize(30, 20) << 100 << QSize(30, 20);
        QTest::newRow("wide") << QSize(400, 100) << 100 << QSize(100, 25);
        QTest::newRow("high") << QSize(50, 200) << 100 << QSize(25, 100);
        QTest::newRow("a line") << QSize(4000, 1) << 100 << QSize(100, 1);
    }

    void shouldReadNoLargerThanAsked()
    {
        QFETCH(const QSize, size);
        QFETCH(const int, most);
        const QImage image = readPicture(pictureBytes("png", size), most);
        QTEST(image.size(), "read");
        QCOMPARE(image.pixelColor(0, 0), QColor(Qt::red));
    }

    void shouldNotReadWhatIsTooLarge()
    {
        QVERIFY(isPicture(boastfulPng(60'000, 60'000)));
        QVERIFY(!pictureSize(boastfulPng(60'000, 60'000)).isValid());
        QVERIFY(readPicture(boastfulPng(60'000, 60'000), 100).isNull());
        // Within the limit, but nothing in it.
        QVERIFY(pictureSize(boastfulPng(5'000, 5'000)).isValid());
    }

    void shouldNotFallOverDamage()
    {
        QByteArray content = pictureBytes("png", {64, 64});
        for (qsizetype size = 0; size < content.size(); ++size) {
            const QImage image = readPicture(content.first(size), 32);
            QVERIFY(image.isNull() || image.width() <= 32);
        }
        for (qsizetype at = 8; at < content.size(); ++at) {
            content[at] = static_cast<char>(content.at(at) ^ 0x55);
            const QImage image = readPicture(content, 32);
            QVERIFY(image.isNull() || (image.width() <= 32 && image.height() <= 32));
            content[at] = static_cast<char>(content.at(at) ^ 0x55);
        }
    }
};

QTEST_GUILESS_MAIN(TestPictureReading)

#include "tst_picturereading.moc"
