// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/evidencelinedelegate.h"

#include "session/factorevidencemodel.h"
#include "ui/style/theme.h"
#include "ui/widgets/plaintext.h"

#include <QApplication>
#include <QPainter>

namespace debrief {

namespace {

constexpr int IconSize = 16;
/// Longer texts are cut before they are read as Markdown: no line is that wide.
constexpr qsizetype MostCharacters = 400;

} // namespace

void EvidenceLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);

    painter->save();
    const QRect area = cell.rect.adjusted(theme::GapSmall, 0, -theme::GapSmall, 0);
    int left = area.left();
    const auto take = [&](int width) {
        const QRect part(left, area.top(), width, area.height());
        left += width + theme::GapSmall;
        return QStyle::visualRect(cell.direction, area, part);
    };
    const bool isEvent = index.data(FactorEvidenceModel::IsEventRole).toBool();
    const bool isPrivate = index.data(FactorEvidenceModel::IsPrivateRole).toBool();
    const auto paintIcon = [&](const QString &name) {
        const QRect place = take(IconSize);
        theme::icon(name).paint(painter,
                                QRect(place.left(), place.center().y() - IconSize / 2 + 1, IconSize, IconSize));
    };
    paintIcon(isEvent ? QStringLiteral("clock") : QStringLiteral("view-pim-notes"));
    if (isPrivate)
        paintIcon(QStringLiteral("object-locked"));
    if (const QString time = index.data(FactorEvidenceModel::TimeRole).toString(); !time.isEmpty()) {
        const QFont font = theme::tabular(cell.font);
        painter->setFont(font);
        painter->setPen(theme::color(theme::Tone::TextMuted));
        painter->drawText(take(QFontMetrics(font).horizontalAdvance(time)), Qt::AlignVCenter | Qt::TextSingleLine,
                          time);
    }
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(
        QPalette::Normal, cell.state.testFlag(QStyle::State_Selected) ? QPalette::HighlightedText : QPalette::Text));
    const QRect rest = take(area.right() - left);
    const QString words = plainLine(index.data(Qt::DisplayRole).toString().left(MostCharacters));
    painter->drawText(rest, Qt::AlignVCenter | Qt::TextSingleLine | Qt::AlignLeading,
                      QFontMetrics(cell.font).elidedText(words, Qt::ElideRight, rest.width()));
    painter->restore();
    if (cell.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(cell);
        focus.rect = cell.rect.adjusted(1, 1, -1, -1);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, cell.widget);
    }
}

QSize EvidenceLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, qMax(option.fontMetrics.lineSpacing(), IconSize) + theme::GapSmall};
}

} // namespace debrief
