// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/milestonedelegate.h"

#include "domain/labels.h"

#include "ui/style/theme.h"
#include "ui/timeline/eventmarks.h"

#include <QPainter>

namespace debrief {

namespace {

void paintChip(QPainter &painter, const QRect &rect, Qt::LayoutDirection direction, const QColor &mark,
               const QString &text)
{
    static constexpr int flagWidth = 4;
    painter.fillRect(
        QStyle::visualRect(direction, rect, QRect(rect.left(), rect.top() + 2, flagWidth, rect.height() - 4)), mark);
    const QRect textArea = QStyle::visualRect(direction, rect, rect.adjusted(flagWidth + 5, 0, 0, 0));
    painter.drawText(textArea, Qt::AlignLeading | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, textArea.width()));
}

} // namespace

QWidget *MilestoneDelegate::createEditor(QWidget *, const QStyleOptionViewItem &, const QModelIndex &) const
{
    return nullptr;
}

void MilestoneDelegate::paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                                  const QModelIndex &index) const
{
    const QList<Milestone> milestones = eventAt(index).milestones;
    if (milestones.isEmpty())
        return;
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    const int lineHeight = painter.fontMetrics().lineSpacing();
    const auto shown = qMin<qsizetype>(2, milestones.size());
    int top = rect.top() + (rect.height() - static_cast<int>(shown) * lineHeight) / 2;
    for (qsizetype i = 0; i < shown; ++i) {
        const auto section = sectionOf(milestones.at(i));
        QString text = label(milestones.at(i));
        if (i == 1 && milestones.size() > 2)
            text += QStringLiteral(" +%1").arg(milestones.size() - 2);
        paintChip(painter, QRect(rect.left(), top, rect.width(), lineHeight), option.direction,
                  section ? theme::color(*section) : mutedColor(), text);
        top += lineHeight;
    }
}

} // namespace debrief
