// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/room/roomlayout.h"

#include "domain/labels.h"
#include "ui/style/theme.h"

#include <QFontMetrics>

#include <algorithm>
#include <array>

namespace debrief {

namespace {

constexpr std::array Rising{Level::Low, Level::Medium, Level::High};
constexpr auto Side = static_cast<int>(Rising.size());

int placeOf(Level level)
{
    return static_cast<int>(std::find(Rising.cbegin(), Rising.cend(), level) - Rising.cbegin());
}

} // namespace

/// Impact rises upwards and effort to the right, so what is to be done first stands at the top left.
void RoomLayout::placeMatrix(Page &head, const RoomMatrix &matrix, const QRect &area)
{
    const QFontMetrics metrics(m_body);
    const int step = metrics.lineSpacing();
    const int gap = step / 4;
    int nameWidth = 0;
    for (const Level level : Rising)
        nameWidth = qMax(nameWidth, metrics.horizontalAdvance(label(level)));
    const int left = area.left() + nameWidth + gap * 2;
    const QRect grid(left, area.top() + step + gap, area.right() + 1 - left, area.height() - 3 * step - 3 * gap);
    head.runs.append({QRect(area.left(), area.top(), area.width(), step), matrix.impact, m_strong});
    head.runs.append({QRect(left, grid.bottom() + 1 + gap + step, grid.width(), step), matrix.effort, m_strong,
                      Ink::Text, -1, true});
    for (int row = 0; row < Side; ++row) {
        const int top = grid.top() + row * grid.height() / Side;
        const int height = grid.top() + (row + 1) * grid.height() / Side - top;
        head.runs.append(
            {QRect(area.left(), top, nameWidth, height), label(Rising.at(Side - 1 - row)), m_body, Ink::Muted});
        for (int column = 0; column < Side; ++column) {
            const int cellLeft = grid.left() + column * grid.width() / Side;
            const int width = grid.left() + (column + 1) * grid.width() / Side - cellLeft;
            m_cells.append(QRect(cellLeft, top, width - gap / 2, height - gap / 2));
            if (row == Side - 1)
                head.runs.append({QRect(cellLeft, grid.bottom() + 1 + gap / 2, width, step), label(Rising.at(column)),
                                  m_body, Ink::Muted, -1, true});
        }
    }
}

void RoomLayout::placeDiscs(const RoomMatrix &matrix)
{
    QFont font = theme::tabular(m_strong);
    const QFontMetrics metrics(font);
    std::array<QList<const RoomMatrix::Entry *>, Side * Side> filled;
    for (const RoomMatrix::Entry &entry : matrix.entries) {
        if (entry.impact != Level::Unset && entry.effort != Level::Unset)
            filled.at((Side - 1 - placeOf(entry.impact)) * Side + placeOf(entry.effort)).append(&entry);
    }
    for (qsizetype at = 0; at < m_cells.size(); ++at) {
        const auto &entries = filled.at(at);
        const QRect cell = m_cells.at(at).adjusted(4, 4, -4, -4);
        const auto count = static_cast<int>(entries.size());
        // Side by side, smaller when there are many, and at last over each other rather than outside the cell.
        int usual = metrics.height() * 3 / 2;
        const int least = metrics.height() * 6 / 5;
        const auto perRowOf = [&cell](int side) { return qMax(1, (cell.width() + side / 8) / (side + side / 8)); };
        const auto rowsOf = [&](int side) { return (count + perRowOf(side) - 1) / perRowOf(side); };
        while (usual > least && rowsOf(usual) * (usual + usual / 8) > cell.height())
            usual -= 2;
        const int gap = usual / 8;
        const int perRow = perRowOf(usual);
        const int rows = rowsOf(usual);
        const int rowStep = rows > 1 ? qMin(usual + gap, (cell.height() - usual) / (rows - 1)) : 0;
        const int top = cell.center().y() - (usual + (rows - 1) * rowStep) / 2;
        for (int i = 0; i < count; ++i) {
            const int inRow = qMin(perRow, count - i / perRow * perRow);
            const int left = cell.center().x() - (inRow * (usual + gap) - gap) / 2;
            const QRect rect(left + (i % perRow) * (usual + gap), top + i / perRow * rowStep, usual, usual);
            m_discs.append({rect, entries.at(i)->number, font, entries.at(i)->line});
        }
    }
}

} // namespace debrief
