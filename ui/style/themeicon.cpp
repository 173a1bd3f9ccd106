// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/themeicon.h"

#include "ui/style/theme.h"

#include <QImage>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>

using namespace Qt::StringLiterals;

namespace debrief {

namespace {

constexpr float DisabledOpacity = 0.4F;
/// Of what is drawn in ink, and not in a colour.
constexpr int GreatestInkSaturation = 60;
constexpr int GreatestInkValue = 110;

QImage inked(QImage image, const QColor &ink)
{
    image.convertTo(QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = QColor::fromRgb(line[x]);
            if (color.hsvSaturation() <= GreatestInkSaturation && color.value() <= GreatestInkValue)
                line[x] = qRgba(ink.red(), ink.green(), ink.blue(), qAlpha(line[x]));
        }
    }
    return image;
}

QImage faded(const QImage &image)
{
    QImage result(image.size(), QImage::Format_ARGB32_Premultiplied);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    painter.setOpacity(DisabledOpacity);
    painter.drawImage(QPoint(), image);
    return result;
}

} // namespace

ThemeIconEngine::ThemeIconEngine(const QString &name) : m_name(name) {}

QIcon ThemeIconEngine::drawing() const
{
    return QIcon::fromTheme(m_name);
}

bool ThemeIconEngine::isNull()
{
    return drawing().isNull();
}

QSize ThemeIconEngine::actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return drawing().actualSize(size, mode, state);
}

QPixmap ThemeIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap ThemeIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale)
{
    const QColor ink = theme::color(theme::Tone::Text);
    const QString key = u"debrief-icon/%1/%2x%3/%4/%5/%6"_s.arg(m_name)
                            .arg(size.width())
                            .arg(size.height())
                            .arg(scale)
                            .arg(mode == QIcon::Disabled ? 1 : 0)
                            .arg(ink.rgba());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QImage image = inked(drawing().pixmap((QSizeF(size) * scale).toSize(), 1.0, QIcon::Normal, state).toImage(), ink);
    if (mode == QIcon::Disabled)
        image = faded(image);
    pixmap = QPixmap::fromImage(image);
    pixmap.setDevicePixelRatio(scale);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void ThemeIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal ratio = painter->device()->devicePixelRatio();
    const QPixmap pixmap = scaledPixmap(rect.size(), mode, state, ratio);
    const QSizeF size = pixmap.deviceIndependentSize();
    painter->drawPixmap(
        QPointF(rect.x() + (rect.width() - size.width()) / 2, rect.y() + (rect.height() - size.height()) / 2), pixmap);
}

} // namespace debrief
