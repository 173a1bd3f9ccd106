// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/room/roomlayout.h"

#include <QGuiApplication>

namespace debrief {

namespace {

/// Few factors are drawn larger than the body, many with its size on several pages.
constexpr double Largest = 1.3;

FactorDiagramTheme themeOf(const QFont &body, const RoomColors &colors)
{
    FactorDiagramTheme theme;
    theme.text = body;
    theme.text.setPixelSize(static_cast<int>(body.pixelSize() * Largest));
    theme.small = theme.text;
    theme.title = theme.text;
    theme.title.setWeight(QFont::DemiBold);
    theme.box = colors.box;
    theme.border = colors.line;
    theme.ink = colors.text;
    theme.muted = colors.muted;
    theme.edge = colors.muted;
    theme.accent = colors.accent;
    theme.subject = colors.first;
    theme.isMirrored = QGuiApplication::isRightToLeft();
    return theme;
}

} // namespace

void RoomLayout::placeDiagram(const Page &head, const RoomSlide &slide, const RoomColors &colors, int top, int bottom)
{
    const QSizeF room(m_content.width(), bottom - top);
    m_diagram = std::make_shared<const FactorDiagram>(
        FactorDiagram::fitting(slide.diagram->factors, themeOf(m_body, colors), room, 1 / Largest));
    m_diagramPlace = QPoint(m_content.left(), top);
    m_pages.clear();
    for (const QRectF &part : m_diagram->slices(room.height())) {
        Page page = head;
        page.diagram = part;
        m_pages.append(page);
    }
    if (m_pages.isEmpty())
        m_pages.append(head);
}

} // namespace debrief
