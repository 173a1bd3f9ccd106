// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/graph/graphtheme.h"

#include "exchange/report/layoutstyle.h"

#include "ui/style/theme.h"
#include "ui/timeline/eventmarks.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPainter>
#include <QPixmap>

#include <cmath>
#include <memory>

namespace debrief {

namespace {

constexpr int IconSize = 16;

/// Drawing an icon from its file takes longer than all else of a mark.
class KindPictures
{
public:
    explicit KindPictures(double ratio) : m_ratio(ratio) {}

    void paint(QPainter &painter, const QRectF &rect, EventKind kind, const QColor &ground)
    {
        const std::pair key(kind, ground.isValid() ? ground.rgb() : 0);
        auto found = m_pictures.find(key);
        if (found == m_pictures.end()) {
            QPixmap picture = kindIcon(kind).pixmap(QSize(IconSize, IconSize), m_ratio);
            if (ground.isValid()) {
                QPainter over(&picture);
                over.setCompositionMode(QPainter::CompositionMode_SourceIn);
                over.fillRect(QRect(QPoint(0, 0), picture.size()), layoutstyle::textOn(ground));
            }
            found = m_pictures.insert(key, picture);
        }
        const QPointF middle = rect.center();
        painter.drawPixmap(QPointF(std::round(middle.x() - IconSize / 2.0), std::round(middle.y() - IconSize / 2.0)),
                           *found);
    }

private:
    double m_ratio;
    QHash<std::pair<EventKind, QRgb>, QPixmap> m_pictures;
};

} // namespace

GraphicTheme windowGraphicTheme(double devicePixelRatio)
{
    using theme::Tone;
    GraphicTheme look;
    look.font = theme::tabular(theme::font(theme::Type::Small));
    look.small = look.font;
    look.surface = theme::color(Tone::Surface);
    look.wash = theme::mixed(theme::color(Tone::Text), look.surface, 0.025F);
    look.text = theme::color(Tone::Text);
    look.muted = theme::color(Tone::TextMuted);
    look.hairline = theme::mixed(theme::color(Tone::Border), look.surface, 0.6F);
    look.rule = theme::mixed(theme::color(Tone::TextMuted), look.surface, 0.6F);
    look.ink = theme::color(Tone::TextMuted);
    look.accent = theme::color(Tone::Accent);
    look.selection = theme::color(Tone::Selection);
    look.tint = theme::isDark() ? 0.09 : 0.1;
    const QFontMetricsF metrics(look.font);
    const double line = std::ceil(metrics.height());
    look.bandHeight = line + 6;
    look.flagRow = line + 4;
    look.axisHeight = 2 * line + 8;
    look.header = std::max(112.0, metrics.averageCharWidth() * 17);
    look.metrics = {.mark = std::max(22.0, line + 4),
                    .gap = 4,
                    .rowHeight = std::max(22.0, line + 4) + 4,
                    .lanePadding = 4,
                    .character = metrics.averageCharWidth(),
                    .time = metrics.horizontalAdvance(QStringLiteral("00:00 ")),
                    .leastLabel = metrics.horizontalAdvance(QStringLiteral("00:00 ")),
                    .mostLabel = metrics.averageCharWidth() * 46,
                    .clusterWidth = 44};
    look.letters = [](Phase phase) {
        const auto section = sectionOf(phase);
        return section ? theme::letters(*section) : QString();
    };
    look.paintKind = [pictures = std::make_shared<KindPictures>(devicePixelRatio)](
                         QPainter &painter, const QRectF &rect, EventKind kind, const QColor &ground) {
        // Shared with the copies of this function: they draw the same.
        pictures->paint(painter, rect, kind, ground);
    };
    return look;
}

} // namespace debrief
