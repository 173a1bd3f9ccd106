// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/room/roomscreens.h"

#include <QApplication>
#include <QScreen>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace debrief;
using namespace Qt::StringLiterals;

/// Under three screens: the laptop's, a projector, a monitor.
class TestRoomScreens : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void shouldTakeAScreenThatIsNotTheConsoles();
    void shouldGoToTheNextScreenAndRememberIt();
    void shouldNotCoverTheConsoleForWhatWasRemembered();
    void shouldHideWhenItsScreenGoesAndComeBackWithIt();
    void shouldStayWhenAnotherScreenGoes();

private:
    static QScreen *screen(const QString &name);

    std::unique_ptr<QWidget> m_console;
    std::unique_ptr<QWidget> m_room;
    RoomScreens *m_screens = nullptr;
};

void TestRoomScreens::initTestCase()
{
    QCoreApplication::setOrganizationName(u"debrief-test"_s);
    QCoreApplication::setApplicationName(u"tst_roomscreens"_s);
    QCOMPARE(QGuiApplication::screens().size(), 3);
}

void TestRoomScreens::init()
{
    QSettings().clear();
    m_console = std::make_unique<QWidget>();
    m_console->setScreen(screen(u"laptop"_s));
    m_console->setGeometry(10, 10, 300, 200);
    m_console->show();
    m_room = std::make_unique<QWidget>();
    m_screens = new RoomScreens(*m_room);
    QCOMPARE(m_console->screen(), screen(u"laptop"_s));
}

void TestRoomScreens::cleanup()
{
    m_room.reset();
    m_console.reset();
}

QScreen *TestRoomScreens::screen(const QString &name)
{
    // The platform orders those that are not the first one as it likes; the room goes through them in that order.
    QList<QScreen *> others = QGuiApplication::screens();
    const auto laptop = std::ranges::find_if(others, [](const QScreen *one) { return one->name() == u"laptop"; });
    if (laptop == others.end() || name == u"laptop")
        return laptop == others.end() ? nullptr : *laptop;
    others.erase(laptop);
    return others.value(name == u"projector" ? 0 : 1);
}

void TestRoomScreens::shouldTakeAScreenThatIsNotTheConsoles()
{
    m_screens->present(m_console.get());
    QVERIFY(m_room->isFullScreen());
    QCOMPARE(m_room->screen(), screen(u"projector"_s));
    QCOMPARE(m_room->geometry(), screen(u"projector"_s)->geometry());
}

void TestRoomScreens::shouldGoToTheNextScreenAndRememberIt()
{
    m_screens->present(m_console.get());
    m_screens->moveToNext();
    QCOMPARE(m_room->screen(), screen(u"monitor"_s));
    QVERIFY(m_room->isFullScreen());
    m_room->close();
    QWidget next;
    RoomScreens screens(next);
    screens.present(m_console.get());
    QCOMPARE(next.screen(), screen(u"monitor"_s));
    // From the last it goes on to the first, the console's own.
    screens.moveToNext();
    QCOMPARE(next.screen(), screen(u"laptop"_s));
}

void TestRoomScreens::shouldNotCoverTheConsoleForWhatWasRemembered()
{
    m_screens->present(m_console.get());
    m_screens->moveToNext();
    m_screens->moveToNext();
    QCOMPARE(m_room->screen(), screen(u"laptop"_s));
    m_room->close();
    m_screens->present(m_console.get());
    QCOMPARE(m_room->screen(), screen(u"projector"_s));
}

void TestRoomScreens::shouldHideWhenItsScreenGoesAndComeBackWithIt()
{
    m_screens->present(m_console.get());
    emit qGuiApp->screenRemoved(screen(u"projector"_s));
    QVERIFY(!m_room->isVisible());
    emit qGuiApp->screenAdded(screen(u"projector"_s));
    QVERIFY(m_room->isVisible());
    QCOMPARE(m_room->screen(), screen(u"projector"_s));
    // Closed on purpose it stays closed.
    m_room->close();
    emit qGuiApp->screenRemoved(screen(u"projector"_s));
    emit qGuiApp->screenAdded(screen(u"projector"_s));
    QVERIFY(!m_room->isVisible());
}

void TestRoomScreens::shouldStayWhenAnotherScreenGoes()
{
    m_screens->present(m_console.get());
    emit qGuiApp->screenRemoved(screen(u"monitor"_s));
    QVERIFY(m_room->isVisible());
}

int main(int argc, char *argv[])
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"screens.json"_s));
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    file.write(R"({"screens": [
        {"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},
        {"name": "projector", "x": 1366, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},
        {"name": "monitor", "x": 3286, "y": 0, "width": 1280, "height": 1024, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    ]})");
    file.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(file.fileName()));
    const QApplication app(argc, argv);
    TestRoomScreens test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_roomscreens.moc"
