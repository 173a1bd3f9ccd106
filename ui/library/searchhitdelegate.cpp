// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/searchhitdelegate.h"

#include "ui/library/searchhitmodel.h"
#include "ui/style/stylepaint.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace debrief {

using theme::Tone;

namespace {

constexpr int Padding = 8;
constexpr int TextLines = 2;

/// Takes the marks out of the snippet and gives what stood between them a bold format.
QString marked(const QString &snippet, QList<QTextLayout::FormatRange> &formats)
{
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    bold.setForeground(theme::color(Tone::Text));
    QString text;
    qsizetype start = -1;
    for (const QChar character : snippet) {
        if (character == QChar(2)) {
            start = text.size();
        } else if (character == QChar(3)) {
            if (start >= 0)
                formats.append({static_cast<int>(start), static_cast<int>(text.size() - start), bold});
            start = -1;
        } else {
            text.append(character == u'\n' ? QChar(u' ') : character);
        }
    }
    return text;
}

} // namespace

void SearchHitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QRect card = option.rect.adjusted(theme::GapSmall, 1, -theme::GapSmall, -1);
    QRect room = card.adjusted(Padding, Padding / 2, -Padding, -Padding / 2);
    if (index.data(SearchHitModel::IsHeadingRole).toBool()) {
        QFont font = option.font;
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(theme::color(Tone::Text));
        painter->drawText(room,
                          static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignBottom),
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
        painter->restore();
        return;
    }
    if (option.state.testFlag(QStyle::State_Selected))
        paint::panel(painter, card, theme::color(Tone::Selection), {}, 6);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        paint::panel(painter, card, theme::mixed(theme::color(Tone::Text), theme::color(Tone::Window), 0.05F), {}, 6);

    painter->setFont(theme::font(theme::Type::Small));
    painter->setPen(theme::color(Tone::TextMuted));
    painter->drawText(room, static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignTop),
                      index.data(SearchHitModel::KindRole).toString());
    room.setTop(room.top() + painter->fontMetrics().height());

    QList<QTextLayout::FormatRange> formats;
    QTextLayout layout(marked(index.data().toString(), formats), option.font);
    layout.setFormats(formats);
    QTextOption text;
    text.setTextDirection(option.direction);
    text.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(text);
    layout.beginLayout();
    for (int row = 0; row < TextLines; ++row) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(room.width());
        line.setPosition({0, row * line.height()});
    }
    layout.endLayout();
    painter->setPen(theme::color(Tone::Text));
    layout.draw(painter, room.topLeft());
    painter->restore();
}

QSize SearchHitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    if (index.data(SearchHitModel::IsHeadingRole).toBool())
        return {160, line + 2 * Padding};
    return {160, QFontMetrics(theme::font(theme::Type::Small)).height() + TextLines * line + Padding + 6};
}

} // namespace debrief
