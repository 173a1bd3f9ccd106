// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/report/layoutstyle.h"

#include <QFontDatabase>

namespace debrief::layoutstyle {

using namespace Qt::StringLiterals;

namespace {

QStringList available(const QStringList &wanted, const QString &fallback)
{
    QStringList families;
    for (const QString &family : wanted) {
        if (QFontDatabase::hasFamily(family))
            families.append(family);
    }
    families.append(fallback);
    return families;
}

QFont make(double size, QFont::Weight weight = QFont::Normal)
{
    static const QStringList sans =
        available({u"Noto Sans"_s, u"DejaVu Sans"_s, u"Liberation Sans"_s}, u"sans-serif"_s);
    QFont font;
    font.setFamilies(sans);
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(qRound(points(size)));
    font.setWeight(weight);
    // The same widths at every size and on every device, so that the preview breaks lines where the PDF does.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont makeCode()
{
    static const QStringList mono =
        available({u"Noto Sans Mono"_s, u"Noto Mono"_s, u"DejaVu Sans Mono"_s, u"Liberation Mono"_s}, u"monospace"_s);
    QFont font = make(8);
    font.setFamilies(mono);
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    return font;
}

} // namespace

QFont font(Type type)
{
    switch (type) {
    case Type::Title: return make(21, QFont::Bold);
    case Type::Subtitle: return make(10.5);
    case Type::Heading: return make(14, QFont::Bold);
    case Type::SubHeading: return make(11, QFont::Bold);
    case Type::Body: return make(9.5);
    case Type::Table: return make(8.5);
    case Type::TableHead: return make(7.5, QFont::Bold);
    case Type::Small: return make(7.5);
    case Type::Code: return makeCode();
    }
    return make(9.5);
}

QColor text()
{
    return {0x1c, 0x20, 0x26};
}

QColor muted()
{
    return {0x5a, 0x63, 0x70};
}

QColor hairline()
{
    return {0xdd, 0xe1, 0xe6};
}

QColor rule()
{
    return {0x9a, 0xa3, 0xae};
}

QColor wash()
{
    return {0xf3, 0xf5, 0xf7};
}

QColor highlight()
{
    return {0xec, 0xf4, 0xfa};
}

QColor accent()
{
    return {0x00, 0x72, 0xb2};
}

QColor link()
{
    return {0x00, 0x5a, 0x8d};
}

QColor color(Phase phase)
{
    switch (phase) {
    case Phase::Detect: return {0x56, 0xb4, 0xe9};
    case Phase::Diagnose: return {0xe6, 0x9f, 0x00};
    case Phase::Mitigate: return {0x00, 0x9e, 0x73};
    case Phase::Resolve: return {0x00, 0x72, 0xb2};
    case Phase::Prevent: return {0xcc, 0x79, 0xa7};
    case Phase::None: break;
    }
    return rule();
}

QColor textOn(const QColor &background)
{
    return background.lightnessF() > 0.42F || background.green() > 0x98 ? QColor(0x14, 0x18, 0x1c) : QColor(Qt::white);
}

} // namespace debrief::layoutstyle
