// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/theme.h"

#include "ui/style/texttone.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>

using namespace debrief;
using theme::Mode;
using theme::Tone;

Q_DECLARE_METATYPE(debrief::theme::Tone)

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void init() { theme::apply(Mode::Light); }

    void shouldComputeContrastAsWcagDoes();
    void shouldKeepTextReadable_data();
    void shouldKeepTextReadable();
    void shouldKeepPhaseTextReadable_data();
    void shouldKeepPhaseTextReadable();
    void shouldUseOkabeItoForThePhases();
    void shouldGiveEachSectionItsOwnLetters();
    void shouldChangeEveryWidgetAtRunTime();
    void shouldKeepATextsToneInBothModes();
    void shouldScaleTheFamilyOfTheSystem();
    void shouldGiveFiguresEqualWidth();
    void shouldHaveIconsInBothModes();
    void shouldDrawAPrimaryButtonInTheAccent();
};

void TestTheme::shouldComputeContrastAsWcagDoes()
{
    QCOMPARE(qRound(theme::contrast(Qt::black, Qt::white)), 21);
    QCOMPARE(theme::contrast(Qt::red, Qt::red), 1.0);
    // The known value of the grey that just passes on white.
    QVERIFY(qAbs(theme::contrast(QColor(0x767676), Qt::white) - 4.54) < 0.01);
}

void TestTheme::shouldKeepTextReadable_data()
{
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<Tone>("text");
    QTest::addColumn<Tone>("ground");
    for (const Mode mode : {Mode::Light, Mode::Dark}) {
        const char *name = mode == Mode::Light ? "light" : "dark";
        for (const Tone text :
             {Tone::Text, Tone::TextMuted, Tone::Accent, Tone::Success, Tone::Warning, Tone::Danger}) {
            for (const Tone ground : {Tone::Window, Tone::Surface, Tone::SurfaceRaised})
                QTest::addRow("%s %d on %d", name, static_cast<int>(text), static_cast<int>(ground))
                    << mode << text << ground;
        }
        for (const Tone text : {Tone::Text, Tone::TextMuted})
            QTest::addRow("%s %d on selection", name, static_cast<int>(text)) << mode << text << Tone::Selection;
        QTest::addRow("%s on accent", name) << mode << Tone::AccentText << Tone::Accent;
    }
}

void TestTheme::shouldKeepTextReadable()
{
    QFETCH(Mode, mode);
    QFETCH(Tone, text);
    QFETCH(Tone, ground);
    theme::apply(mode);
    const double ratio = theme::contrast(theme::color(text), theme::color(ground));
    QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
}

void TestTheme::shouldKeepPhaseTextReadable_data()
{
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<int>("section");
    for (const Mode mode : {Mode::Light, Mode::Dark}) {
        for (const Section section : enumValues<Section>())
            QTest::addRow("%s %s", mode == Mode::Light ? "light" : "dark", qPrintable(enumName(section)))
                << mode << static_cast<int>(section);
    }
}

void TestTheme::shouldKeepPhaseTextReadable()
{
    QFETCH(Mode, mode);
    QFETCH(int, section);
    theme::apply(mode);
    for (const Tone ground : {Tone::Window, Tone::Surface, Tone::SurfaceRaised}) {
        const double ratio = theme::contrast(theme::textColor(static_cast<Section>(section)), theme::color(ground));
        QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
    }
}

void TestTheme::shouldUseOkabeItoForThePhases()
{
    QCOMPARE(theme::color(Section::Detect), QColor(0x56b4e9));
    QCOMPARE(theme::color(Section::Diagnose), QColor(0xe69f00));
    QCOMPARE(theme::color(Section::Mitigate), QColor(0x009e73));
    QCOMPARE(theme::color(Section::Resolve), QColor(0x0072b2));
    QCOMPARE(theme::color(Section::Prevent), QColor(0xcc79a7));
}

void TestTheme::shouldGiveEachSectionItsOwnLetters()
{
    QSet<QString> letters;
    for (const Section section : enumValues<Section>())
        letters.insert(theme::letters(section));
    QVERIFY(!letters.contains(QString()));
    QCOMPARE(letters.size(), enumValues<Section>().size());
}

void TestTheme::shouldChangeEveryWidgetAtRunTime()
{
    QLabel label;
    label.ensurePolished();
    const QColor light = label.palette().color(QPalette::WindowText);
    QVERIFY(!theme::isDark());
    theme::apply(Mode::Dark);
    QVERIFY(theme::isDark());
    QCOMPARE(theme::mode(), Mode::Dark);
    QTRY_VERIFY(label.palette().color(QPalette::WindowText) != light);
    QCOMPARE(label.palette().color(QPalette::Window), theme::color(Tone::Window));
    QCOMPARE(QIcon::themeName(), QStringLiteral("breeze-dark"));
    theme::apply(Mode::Light);
    QTRY_COMPARE(label.palette().color(QPalette::WindowText), light);
    QCOMPARE(QIcon::themeName(), QStringLiteral("breeze"));
}

void TestTheme::shouldKeepATextsToneInBothModes()
{
    QWidget parent;
    QLabel label(&parent);
    theme::setTextTone(&label, Tone::Danger);
    QCOMPARE(label.palette().color(QPalette::WindowText), theme::color(Tone::Danger));
    theme::apply(Mode::Dark);
    QTRY_COMPARE(label.palette().color(QPalette::WindowText), theme::color(Tone::Danger));
    theme::setTextTone(&label, Tone::TextMuted);
    theme::apply(Mode::Light);
    QTRY_COMPARE(label.palette().color(QPalette::WindowText), theme::color(Tone::TextMuted));
}

void TestTheme::shouldScaleTheFamilyOfTheSystem()
{
    using theme::Type;
    QCOMPARE(theme::font(Type::Body), QApplication::font());
    QCOMPARE(theme::font(Type::Title).family(), QApplication::font().family());
    const auto size = [](Type type) { return QFontInfo(theme::font(type)).pixelSize(); };
    QVERIFY(size(Type::Small) < size(Type::Body));
    QVERIFY(size(Type::Body) < size(Type::Large));
    QVERIFY(size(Type::Large) < size(Type::Title));
}

void TestTheme::shouldGiveFiguresEqualWidth()
{
    const QFont font = theme::tabular(theme::font(theme::Type::Body));
    QCOMPARE(font.featureValue("tnum"), 1U);
    const QFontMetrics metrics(font);
    QCOMPARE(metrics.horizontalAdvance(QStringLiteral("11:11")), metrics.horizontalAdvance(QStringLiteral("00:00")));
}

void TestTheme::shouldHaveIconsInBothModes()
{
    for (const Mode mode : {Mode::Light, Mode::Dark}) {
        theme::apply(mode);
        for (const char *name :
             {"document-new", "document-import", "edit-undo", "edit-delete", "search", "list-add", "data-error",
              "data-success", "data-warning", "data-information", "window-close-symbolic", "sidebar-expand-left",
              "video-display", "games-hint", "checkmark"})
            QVERIFY2(!theme::icon(QString::fromLatin1(name)).pixmap(16).isNull(), name);
    }
}

void TestTheme::shouldDrawAPrimaryButtonInTheAccent()
{
    QPushButton button(QStringLiteral("x"));
    button.resize(120, 40);
    const auto colorAt = [&button] { return button.grab().toImage().pixelColor(20, 20); };
    QVERIFY(colorAt() != theme::color(Tone::Accent));
    button.setProperty("primary", true);
    QCOMPARE(colorAt(), theme::color(Tone::Accent));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
