// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/evidencedelegate.h"

#include "session/evidencemodel.h"

#include "ui/style/theme.h"
#include "ui/timeline/evidencethumbnails.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>

namespace debrief {

namespace {

constexpr QSize SignSize(48, 36);
constexpr int IconSide = 22;

QString iconOf(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Link: return QStringLiteral("link");
    case EvidenceKind::File: return QStringLiteral("document-multiple");
    case EvidenceKind::Picture: return QStringLiteral("image-x-generic");
    case EvidenceKind::Excerpt: return QStringLiteral("text-x-script");
    }
    return {};
}

QRect signRect(const QRect &row)
{
    return {QPoint(row.left() + theme::GapSmall, row.top() + (row.height() - SignSize.height()) / 2), SignSize};
}

QRect textRect(const QRect &row)
{
    return row.adjusted(2 * theme::GapSmall + SignSize.width(), 4, -theme::GapSmall, -4);
}

void paintSign(QPainter &painter, const QRect &rect, const QImage &image, EvidenceKind kind)
{
    if (image.isNull()) {
        const QRect square(0, 0, IconSide, IconSide);
        theme::icon(iconOf(kind)).paint(&painter, square.translated(rect.center() - square.center()));
        return;
    }
    const QSize size = QSizeF(image.size()).scaled(rect.size(), Qt::KeepAspectRatio).toSize().expandedTo({1, 1});
    QRect place(QPoint(), size);
    place.moveCenter(rect.center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place, image);
    painter.setPen(theme::color(theme::Tone::Border));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(place.adjusted(0, 0, -1, -1));
}

} // namespace

EvidenceDelegate::EvidenceDelegate(EvidenceThumbnails &thumbnails, QObject *parent)
    : QStyledItemDelegate(parent),
      m_thumbnails(thumbnails)
{
}

void EvidenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, row.widget);

    painter->save();
    const auto evidence = index.data(ValueRole).value<Evidence>();
    const QImage image = evidence.kind == EvidenceKind::Picture
                             ? m_thumbnails.of(index.data(EvidenceModel::HashRole).toByteArray())
                             : QImage();
    paintSign(*painter, QStyle::visualRect(row.direction, row.rect, signRect(row.rect)), image, evidence.kind);

    const QRect text = QStyle::visualRect(row.direction, row.rect, textRect(row.rect));
    const bool isSelected = row.state.testFlag(QStyle::State_Selected);
    const QColor ink = row.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QFontMetrics title(row.font);
    painter->setFont(row.font);
    painter->setPen(ink);
    painter->drawText(QRect(text.left(), text.top(), text.width(), title.lineSpacing()),
                      Qt::AlignLeading | Qt::AlignVCenter,
                      title.elidedText(index.data().toString(), Qt::ElideMiddle, text.width()));
    const QFont small = theme::font(theme::Type::Small);
    const QFontMetrics detail(small);
    painter->setFont(small);
    painter->setPen(isSelected ? ink : theme::color(theme::Tone::TextMuted));
    painter->drawText(
        QRect(text.left(), text.top() + title.lineSpacing(), text.width(), detail.lineSpacing()),
        Qt::AlignLeading | Qt::AlignVCenter,
        detail.elidedText(index.data(EvidenceModel::DetailRole).toString(), Qt::ElideMiddle, text.width()));
    painter->restore();

    if (row.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(row);
        focus.rect = row.rect.adjusted(1, 1, -1, -1);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, row.widget);
    }
}

QSize EvidenceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines =
        QFontMetrics(option.font).lineSpacing() + QFontMetrics(theme::font(theme::Type::Small)).lineSpacing();
    return {160, qMax(SignSize.height(), lines) + theme::GapSmall};
}

QWidget *EvidenceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(QStringLiteral("evidenceTitleEdit"));
    edit->setAccessibleName(tr("Title of the evidence"));
    return edit;
}

void EvidenceDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                            const QModelIndex &) const
{
    const QRect text = QStyle::visualRect(option.direction, option.rect, textRect(option.rect));
    editor->setGeometry(QRect(text.left(), text.top(), text.width(), editor->sizeHint().height()));
}

} // namespace debrief
