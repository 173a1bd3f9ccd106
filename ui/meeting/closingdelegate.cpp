// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/closingdelegate.h"

#include "session/closingmodel.h"
#include "ui/style/theme.h"
#include "ui/widgets/plaintext.h"

#include <QApplication>
#include <QPainter>

namespace debrief {

namespace {

constexpr int IconSize = 16;
constexpr qsizetype ShownTitles = 3;

QString titlesOf(const QModelIndex &index)
{
    const QStringList titles = index.data(ClosingModel::TitlesRole).toStringList();
    QStringList words;
    for (const QString &title : titles.first(qMin(ShownTitles, titles.size())))
        words.append(plainLine(title));
    if (titles.size() > ShownTitles)
        words.append(QStringLiteral("…"));
    return words.join(QStringLiteral(" · "));
}

} // namespace

void ClosingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = std::exchange(cell.text, QString());
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);

    const bool isOpen = index.data(ClosingModel::CountRole).toInt() > 0;
    const QString titles = isOpen ? titlesOf(index) : QString();
    QRect area = cell.rect.adjusted(theme::Gap, 4, -theme::Gap, -4);
    const auto visual = [&](const QRect &rect) { return QStyle::visualRect(cell.direction, area, rect); };
    painter->save();
    const QFontMetrics metrics(cell.font);
    // One line stands in the middle.
    if (titles.isEmpty())
        area.adjust(0, (area.height() - metrics.height()) / 2, 0, -(area.height() - metrics.height()) / 2);
    const QRect mark(area.left(), area.top() + (metrics.height() - IconSize) / 2, IconSize, IconSize);
    theme::icon(isOpen ? QStringLiteral("flag") : QStringLiteral("dialog-ok-apply")).paint(painter, visual(mark));
    QRect line = area.adjusted(IconSize + theme::GapSmall, 0, 0, 0);
    line.setHeight(metrics.height());
    if (isOpen) {
        const QRect jump(area.right() - IconSize + 1, area.center().y() - IconSize / 2, IconSize, IconSize);
        const bool isMirrored = cell.direction == Qt::RightToLeft;
        theme::icon(isMirrored ? QStringLiteral("go-previous") : QStringLiteral("go-next"))
            .paint(painter, visual(jump));
        line.setRight(jump.left() - theme::GapSmall);
    }
    painter->setFont(cell.font);
    painter->setPen(theme::color(isOpen ? theme::Tone::Text : theme::Tone::TextMuted));
    painter->drawText(visual(line), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                      metrics.elidedText(text, Qt::ElideRight, line.width()));
    if (!titles.isEmpty()) {
        const QFont small = theme::font(theme::Type::Small);
        const QFontMetrics smallMetrics(small);
        line.translate(0, metrics.height() + 1);
        line.setHeight(smallMetrics.height());
        painter->setFont(small);
        painter->setPen(theme::color(theme::Tone::TextMuted));
        painter->drawText(visual(line), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                          smallMetrics.elidedText(titles, Qt::ElideRight, line.width()));
    }
    painter->restore();
    if (cell.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(cell);
        focus.rect = cell.rect.adjusted(1, 1, -1, -1);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, cell.widget);
    }
}

QSize ClosingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    // The same for all: nothing moves when a point is done.
    return {240, option.fontMetrics.height() + QFontMetrics(theme::font(theme::Type::Small)).height() + 9};
}

} // namespace debrief
