// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/themeicon.h"

#include "ui/style/theme.h"

#include <QIcon>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

/// The colour of the pixels that are drawn in full, where they are of one colour; else of most of them.
QColor inkOf(const QIcon &icon, QIcon::Mode mode = QIcon::Normal)
{
    const QImage image = icon.pixmap(QSize(32, 32), 1.0, mode).toImage().convertToFormat(QImage::Format_ARGB32);
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > (mode == QIcon::Disabled ? 40 : 120))
                ++counts[image.pixel(x, y)];
        }
    }
    QRgb most = 0;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        if (count.value() > counts.value(most))
            most = count.key();
    }
    return QColor::fromRgba(most);
}

} // namespace

class TestThemeIcon : public QObject
{
    Q_OBJECT

private slots:
    void shouldBeReadableInBothModes_data();
    void shouldBeReadableInBothModes();
    void shouldFollowTheModeAfterItWasMade();
    void shouldKeepColoursThatMeanSomething();
    void shouldFadeWhenDisabled();
    void shouldPaintInTheMiddle();
    void shouldBeSharpOnFineScreens();
    void shouldBeNullWhenThereIsNone();
};

void TestThemeIcon::shouldBeReadableInBothModes_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"list-add", "document-export", "user-identity", "view-calendar-day", "window-close", "edit-copy", "zoom-in"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestThemeIcon::shouldBeReadableInBothModes()
{
    QFETCH(QString, name);
    for (const theme::Mode mode : {theme::Mode::Light, theme::Mode::Dark}) {
        theme::apply(mode);
        const QColor ink = inkOf(theme::icon(name));
        QVERIFY2(theme::contrast(ink, theme::color(theme::Tone::Surface)) > 4.5, qPrintable(ink.name()));
        QVERIFY2(theme::contrast(ink, theme::color(theme::Tone::Window)) > 4.5, qPrintable(ink.name()));
    }
}

void TestThemeIcon::shouldFollowTheModeAfterItWasMade()
{
    theme::apply(theme::Mode::Light);
    const QIcon icon = theme::icon(u"list-add"_s);
    const QColor light = inkOf(icon);
    theme::apply(theme::Mode::Dark);
    QCOMPARE(inkOf(icon), theme::color(theme::Tone::Text));
    QVERIFY(inkOf(icon) != light);
}

void TestThemeIcon::shouldKeepColoursThatMeanSomething()
{
    theme::apply(theme::Mode::Light);
    const QColor light = inkOf(theme::icon(u"data-warning"_s));
    QVERIFY2(light.hsvSaturation() > 100, qPrintable(light.name()));
    theme::apply(theme::Mode::Dark);
    QCOMPARE(inkOf(theme::icon(u"data-warning"_s)), light);
}

void TestThemeIcon::shouldFadeWhenDisabled()
{
    theme::apply(theme::Mode::Dark);
    const QIcon icon = theme::icon(u"list-add"_s);
    QVERIFY(inkOf(icon, QIcon::Disabled).alpha() < 200);
    QCOMPARE(inkOf(icon).alpha(), 255);
}

void TestThemeIcon::shouldPaintInTheMiddle()
{
    theme::apply(theme::Mode::Dark);
    QImage image(48, 48, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    theme::icon(u"list-add"_s).paint(&painter, {0, 0, 48, 48});
    painter.end();
    QVERIFY(qAlpha(image.pixel(24, 24)) > 0);
    QCOMPARE(qAlpha(image.pixel(1, 1)), 0);
}

void TestThemeIcon::shouldBeSharpOnFineScreens()
{
    const QPixmap pixmap = theme::icon(u"list-add"_s).pixmap(QSize(16, 16), 2.0);
    QCOMPARE(pixmap.size(), QSize(32, 32));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
}

void TestThemeIcon::shouldBeNullWhenThereIsNone()
{
    QVERIFY(theme::icon(u"no-such-icon-anywhere"_s).isNull());
    QCOMPARE(theme::icon(u"list-add"_s).name(), u"list-add"_s);
}

QTEST_MAIN(TestThemeIcon)
#include "tst_themeicon.moc"
