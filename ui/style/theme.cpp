// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/theme.h"

#include "ui/style/debriefstyle.h"
#include "ui/style/themeicon.h"

#include <BreezeIcons>
#include <QApplication>
#include <QCoreApplication>
#include <QStyleHints>

#include <array>
#include <cmath>

namespace debrief::theme {

namespace {

Mode s_mode = Mode::System;

struct Shades
{
    QRgb light;
    QRgb dark;
};

Shades shadesOf(Tone tone)
{
    switch (tone) {
    case Tone::Window: return {0xfff4f5f7, 0xff15171b};
    case Tone::Surface: return {0xffffffff, 0xff1c1f24};
    case Tone::SurfaceRaised: return {0xffffffff, 0xff24282f};
    case Tone::Border: return {0xffdcdfe5, 0xff363b44};
    case Tone::Text: return {0xff1a1e24, 0xffe8eaee};
    case Tone::TextMuted: return {0xff5a6270, 0xffa2aab6};
    case Tone::Accent: return {0xff3653c9, 0xff93a8ff};
    case Tone::AccentText: return {0xffffffff, 0xff12151c};
    case Tone::Success: return {0xff1c7440, 0xff6fcf93};
    case Tone::Warning: return {0xff8a5200, 0xfff2bb52};
    case Tone::Danger: return {0xffb3261e, 0xffff8f86};
    case Tone::Selection: return {0xffe4e9fc, 0xff2f3a63};
    }
    return {0xff000000, 0xffffffff};
}

QRgb okabeIto(Section section)
{
    switch (section) {
    case Section::Detect: return 0xff56b4e9;
    case Section::Diagnose: return 0xffe69f00;
    case Section::Mitigate: return 0xff009e73;
    case Section::Resolve: return 0xff0072b2;
    case Section::Prevent: return 0xffcc79a7;
    case Section::WentWell:
    case Section::GotLucky:
    case Section::Learned:
    case Section::Actions:
    case Section::General: break;
    }
    return 0xff8b93a0;
}

QPalette paletteOfTones()
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, Tone tone) { palette.setColor(role, color(tone)); };
    set(QPalette::Window, Tone::Window);
    set(QPalette::WindowText, Tone::Text);
    set(QPalette::Base, Tone::Surface);
    set(QPalette::AlternateBase, Tone::Window);
    set(QPalette::Text, Tone::Text);
    set(QPalette::PlaceholderText, Tone::TextMuted);
    set(QPalette::Button, Tone::SurfaceRaised);
    set(QPalette::ButtonText, Tone::Text);
    set(QPalette::BrightText, Tone::Danger);
    set(QPalette::ToolTipBase, Tone::Text);
    set(QPalette::ToolTipText, Tone::Surface);
    set(QPalette::Highlight, Tone::Selection);
    set(QPalette::HighlightedText, Tone::Text);
    set(QPalette::Accent, Tone::Accent);
    set(QPalette::Link, Tone::Accent);
    set(QPalette::LinkVisited, Tone::Accent);
    set(QPalette::Mid, Tone::Border);
    set(QPalette::Light, Tone::SurfaceRaised);
    set(QPalette::Midlight, Tone::Window);
    set(QPalette::Dark, Tone::Border);
    palette.setColor(QPalette::Shadow, isDark() ? QColor(0, 0, 0, 120) : QColor(20, 24, 32, 60));
    QColor disabled = color(Tone::TextMuted);
    disabled.setAlphaF(0.6F);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Accent, color(Tone::Border));
    return palette;
}

void refresh()
{
    QIcon::setThemeName(isDark() ? QStringLiteral("breeze-dark") : QStringLiteral("breeze"));
    QApplication::setPalette(paletteOfTones());
}

void prepareOnce()
{
    // The style belongs to the application: a new application object (tests have one each) starts anew.
    if (qobject_cast<DebriefStyle *>(QApplication::style()))
        return;
    BreezeIcons::initIcons();
    QApplication::setStyle(new DebriefStyle);
    QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, qApp, [] { refresh(); });
}

} // namespace

void apply(Mode mode)
{
    s_mode = mode;
    prepareOnce();
    // Tells the platform too, for title bars and native dialogs.
    switch (mode) {
    case Mode::System: QGuiApplication::styleHints()->unsetColorScheme(); break;
    case Mode::Light: QGuiApplication::styleHints()->setColorScheme(Qt::ColorScheme::Light); break;
    case Mode::Dark: QGuiApplication::styleHints()->setColorScheme(Qt::ColorScheme::Dark); break;
    }
    refresh();
}

Mode mode()
{
    return s_mode;
}

bool isDark()
{
    if (s_mode == Mode::System)
        return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    return s_mode == Mode::Dark;
}

QColor color(Tone tone)
{
    const Shades shades = shadesOf(tone);
    return QColor::fromRgb(isDark() ? shades.dark : shades.light);
}

QColor color(Section section)
{
    return QColor::fromRgb(okabeIto(section));
}

QColor textColor(Section section)
{
    // Measured on the surface where the contrast is worst: the tinted window when light, the raised card when dark.
    constexpr double readable = 4.6;
    const QColor ground = color(isDark() ? Tone::SurfaceRaised : Tone::Window);
    QColor hue = color(section).toHsl();
    const float step = isDark() ? 0.01F : -0.01F;
    float lightness = hue.lightnessF();
    while (contrast(hue, ground) < readable && lightness > 0.0F && lightness < 1.0F) {
        lightness = std::clamp(lightness + step, 0.0F, 1.0F);
        hue.setHslF(hue.hslHueF(), hue.hslSaturationF(), lightness);
    }
    return hue.toRgb();
}

double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &value) {
        const auto linear = [](float channel) {
            return channel <= 0.04045F ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(value.redF()) + 0.7152 * linear(value.greenF()) + 0.0722 * linear(value.blueF());
    };
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor mixed(const QColor &over, const QColor &under, float share)
{
    const auto mix = [share](float a, float b) { return a * share + b * (1.0F - share); };
    return QColor::fromRgbF(mix(over.redF(), under.redF()), mix(over.greenF(), under.greenF()),
                            mix(over.blueF(), under.blueF()));
}

QString letters(Section section)
{
    switch (section) {
    case Section::Detect:
        return QCoreApplication::translate("debrief::theme", "De", "Letters that stand for the phase Detect");
    case Section::Diagnose:
        return QCoreApplication::translate("debrief::theme", "Di", "Letters that stand for the phase Diagnose");
    case Section::Mitigate:
        return QCoreApplication::translate("debrief::theme", "M", "Letters that stand for the phase Mitigate");
    case Section::Resolve:
        return QCoreApplication::translate("debrief::theme", "R", "Letters that stand for the phase Resolve");
    case Section::Prevent:
        return QCoreApplication::translate("debrief::theme", "P", "Letters that stand for the phase Prevent");
    case Section::WentWell:
        return QCoreApplication::translate("debrief::theme", "W", "Letters that stand for the topic Went well");
    case Section::GotLucky:
        return QCoreApplication::translate("debrief::theme", "Lu", "Letters that stand for the topic Got lucky");
    case Section::Learned:
        return QCoreApplication::translate("debrief::theme", "Le", "Letters that stand for the topic Learned");
    case Section::Actions:
        return QCoreApplication::translate("debrief::theme", "A", "Letters that stand for the topic Actions");
    case Section::General:
        return QCoreApplication::translate("debrief::theme", "G", "Letters that stand for the topic General");
    }
    return {};
}

QFont font(Type type)
{
    QFont font = QApplication::font();
    const auto scale = [&font](double factor) {
        if (font.pointSizeF() > 0)
            font.setPointSizeF(font.pointSizeF() * factor);
        else
            font.setPixelSize(qRound(font.pixelSize() * factor));
    };
    switch (type) {
    case Type::Small: scale(0.88); break;
    case Type::Body: break;
    case Type::Large:
        scale(1.2);
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Title:
        scale(1.6);
        font.setWeight(QFont::DemiBold);
        break;
    }
    return font;
}

QFont tabular(QFont font)
{
    font.setFeature("tnum", 1);
    return font;
}

QIcon icon(const QString &name)
{
    return QIcon(new ThemeIconEngine(name));
}

} // namespace debrief::theme
