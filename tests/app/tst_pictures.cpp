// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/debriefprocess.h"

#include <QDir>
#include <QImage>
#include <QTest>

using namespace debrief::test;
using namespace Qt::StringLiterals;

/// demo without a display, and screenshots.
class TestPictures : public QObject
{
    Q_OBJECT

private slots:
    void shouldWriteTheDemoWithoutADisplay();
    void shouldLeaveNothingOfTheDemoBehind();
    void shouldDrawEveryPage();
    void shouldSayWhyItCantDraw();

private:
    static bool isPicture(const QImage &image);
};

/// More than one plain colour.
bool TestPictures::isPicture(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 7) {
        for (int x = 0; x < image.width(); x += 7)
            colours.insert(image.pixel(x, y));
    }
    return colours.size() > 8;
}

void TestPictures::shouldWriteTheDemoWithoutADisplay()
{
    DebriefProcess debrief;
    debrief.unsetEnvironment(u"QT_QPA_PLATFORM"_s);
    debrief.unsetEnvironment(u"DISPLAY"_s);
    debrief.unsetEnvironment(u"WAYLAND_DISPLAY"_s);
    const Ran ran = debrief.runBare({u"demo"_s});
    QVERIFY2(ran.exitCode == 0, ran.err.constData());
    QVERIFY2(ran.err.contains("no display"), ran.err.constData());

    const QStringList files = QString::fromUtf8(ran.out).split(u'\n', Qt::SkipEmptyParts);
    QStringList suffixes;
    for (const QString &file : files) {
        QVERIFY2(file.startsWith(u"build/demo/"_s), qPrintable(file));
        const QFileInfo info(debrief.file(file));
        QVERIFY2(info.size() > 1000, qPrintable(file));
        suffixes.append(info.suffix());
    }
    QCOMPARE(suffixes.count(u"pdf"_s), 1);
    QCOMPARE(suffixes.count(u"md"_s), 1);
    QCOMPARE(suffixes.count(u"png"_s), 10);
    for (const QString &page : {u"prepare"_s, u"timeline"_s, u"discuss"_s, u"actions"_s, u"report"_s}) {
        QCOMPARE(files.filter(page + u"-light"_s).size(), 1);
        QCOMPARE(files.filter(page + u"-dark"_s).size(), 1);
    }
}

void TestPictures::shouldLeaveNothingOfTheDemoBehind()
{
    DebriefProcess debrief;
    QCOMPARE(debrief.runBare({u"demo"_s}).exitCode, 0);
    QCOMPARE(QDir(debrief.folder()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"build"_s});
}

void TestPictures::shouldDrawEveryPage()
{
    DebriefProcess debrief;
    const Ran ran = debrief.runBare({u"screenshots"_s, u"pictures"_s});
    QVERIFY2(ran.exitCode == 0, ran.err.constData());

    const QStringList files = QString::fromUtf8(ran.out).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &file : files) {
        const QImage image(debrief.file(file));
        const QString size = file.section(u'-', -1).section(u'.', 0, 0);
        QCOMPARE(u"%1x%2"_s.arg(image.width()).arg(image.height()), size);
        QVERIFY2(isPicture(image), qPrintable(file));
        const QImage other(debrief.file(QString(file).replace(u"-light-"_s, u"-dark-"_s)));
        if (file.contains(u"-light-"_s))
            QVERIFY2(image.pixel(image.width() / 2, 4) != other.pixel(image.width() / 2, 4), qPrintable(file));
    }
    for (const QString &size : {u"1366x768"_s, u"1920x1080"_s}) {
        for (const QString &mode : {u"light"_s, u"dark"_s}) {
            for (const QString &what : {u"sample-prepare"_s, u"sample-timeline"_s, u"sample-discuss"_s,
                                        u"sample-actions"_s, u"sample-report"_s, u"empty-welcome"_s, u"empty-prepare"_s,
                                        u"empty-timeline"_s, u"empty-discuss"_s, u"empty-actions"_s, u"empty-report"_s})
                QCOMPARE(files.filter(u"/%1-%2-%3.png"_s.arg(what, mode, size)).size(), 1);
            QVERIFY(files.filter(u"/room-"_s).filter(u"-%1-%2.png"_s.arg(mode, size)).size() >= 3);
        }
    }
    QCOMPARE(QDir(debrief.folder()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"pictures"_s});
}

void TestPictures::shouldSayWhyItCantDraw()
{
    DebriefProcess debrief;
    debrief.write(u"file"_s, "no folder");
    const Ran ran = debrief.runBare({u"screenshots"_s, u"file/pictures"_s});
    QCOMPARE(ran.exitCode, 1);
    QVERIFY2(ran.err.contains("file/pictures"), ran.err.constData());
}

QTEST_GUILESS_MAIN(TestPictures)
#include "tst_pictures.moc"
