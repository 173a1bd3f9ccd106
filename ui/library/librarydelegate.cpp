// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/librarydelegate.h"

#include "domain/zonedtime.h"
#include "session/librarymodel.h"
#include "ui/library/deadline.h"
#include "ui/style/stylepaint.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/textblock.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace debrief {

using theme::Tone;

namespace {

constexpr int Padding = 12;
constexpr int LineGap = 4;
constexpr int TitleLines = 2;

QFont titleFontOf(const QStyleOptionViewItem &option)
{
    // The same for all, so that nothing breaks anew when another review is opened.
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    return font;
}

QString dateOf(const ReviewSummary &summary)
{
    const QDateTime when = summary.beganAt.isValid() ? summary.beganAt : summary.review.createdAt;
    return QLocale().toString(when.toTimeZone(zoneOf(summary.review.incident.timeZone)).date(), QLocale::ShortFormat);
}

Deadline deadlineOf(const QModelIndex &index)
{
    return deadlineOf(index.data(LibraryModel::SummaryRole).value<ReviewSummary>().review.state,
                      index.data(LibraryModel::DueAtRole).toDateTime(), QDateTime::currentDateTimeUtc());
}

QString openActions(const ReviewSummary &summary)
{
    return summary.openActionCount > 0 ? LibraryDelegate::tr("%n open action(s)", nullptr, summary.openActionCount)
                                       : QString();
}

} // namespace

QString LibraryDelegate::describe(const QModelIndex &index)
{
    const auto summary = index.data(LibraryModel::SummaryRole).value<ReviewSummary>();
    QStringList parts{summary.review.title,   summary.review.incident.severity,
                      dateOf(summary),        index.data(LibraryModel::StateRole).toString(),
                      deadlineOf(index).text, openActions(summary)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("\n"));
}

void LibraryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto summary = index.data(LibraryModel::SummaryRole).value<ReviewSummary>();
    const bool isOpen = summary.review.id == m_open;
    painter->save();
    const QRect card = option.rect.adjusted(theme::GapSmall, 2, -theme::GapSmall, -2);
    const QColor ground = theme::color(Tone::Window);
    if (isOpen)
        paint::panel(painter, card, theme::color(Tone::Selection), {}, 6);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        paint::panel(painter, card, theme::mixed(theme::color(Tone::Text), ground, 0.05F), {}, 6);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paint::focusRing(painter, card, 6);

    const auto visual = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const int left = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter);
    QRect line = card.adjusted(Padding - 4, Padding - 4, -Padding + 4, 0);

    const QFont titleFont = titleFontOf(option);
    painter->setFont(titleFont);
    painter->setPen(theme::color(Tone::Text));
    const QStringList title = brokenLines(summary.review.title, titleFont, line.width(), TitleLines);
    line.setHeight(painter->fontMetrics().height() * static_cast<int>(title.size()));
    painter->drawText(visual(line),
                      static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignTop),
                      title.join(u'\n'));

    painter->setFont(theme::font(theme::Type::Small));
    const QFontMetrics small = painter->fontMetrics();
    line.translate(0, line.height() + LineGap);
    line.setHeight(small.height() + 4);
    int x = line.left();
    const QString &severity = summary.review.incident.severity;
    if (!severity.isEmpty()) {
        const int width = Chip::widthOf(severity);
        Chip::paint(painter, {visual(QRect(x, line.top(), width, line.height())).left(), line.center().y()}, severity,
                    Tone::TextMuted);
        x += width + theme::GapSmall;
    }
    painter->setPen(theme::color(Tone::TextMuted));
    const QString when = tr("%1 · %2", "date and state of a review")
                             .arg(dateOf(summary), index.data(LibraryModel::StateRole).toString());
    const QRect rest(x, line.top(), line.right() - x, line.height());
    painter->drawText(visual(rest), left, small.elidedText(when, Qt::ElideRight, rest.width()));

    line.translate(0, line.height() + LineGap - 2);
    const Deadline deadline = deadlineOf(index);
    const QString actions = openActions(summary);
    painter->setPen(theme::color(deadline.text.isEmpty() ? Tone::TextMuted : deadline.tone));
    const QString due = deadline.text.isEmpty() ? actions : deadline.text;
    const QString shown = small.elidedText(due, Qt::ElideRight, line.width());
    painter->drawText(visual(line), left, shown);
    if (!deadline.text.isEmpty() && !actions.isEmpty()) {
        const QString more = tr(" · %1", "after the deadline: the number of open actions").arg(actions);
        const int used = small.horizontalAdvance(shown);
        painter->setPen(theme::color(Tone::TextMuted));
        const QRect after = line.adjusted(used, 0, 0, 0);
        painter->drawText(visual(after), left, small.elidedText(more, Qt::ElideRight, after.width()));
    }
    painter->restore();
}

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : 240;
    const QFont font = titleFontOf(option);
    const int room = width - 2 * theme::GapSmall - 2 * (Padding - 4);
    const auto lines = static_cast<int>(brokenLines(index.data().toString(), font, room, TitleLines).size());
    const int small = QFontMetrics(theme::font(theme::Type::Small)).height();
    const bool isDue = !deadlineOf(index).text.isEmpty() ||
                       !openActions(index.data(LibraryModel::SummaryRole).value<ReviewSummary>()).isEmpty();
    const int facts = (isDue ? 2 : 1) * (small + 4 + LineGap);
    return {width, 2 * (Padding - 4) + 4 + qMax(1, lines) * QFontMetrics(font).height() + facts};
}

bool LibraryDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), describe(index));
    return true;
}

} // namespace debrief
