// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/notetreedelegate.h"

#include "domain/labels.h"
#include "domain/zonedtime.h"
#include "session/entitymodel.h"
#include "session/parkinglot.h"
#include "ui/meeting/notefooter.h"
#include "ui/meeting/notetreemodel.h"
#include "ui/style/stylepaint.h"
#include "ui/style/theme.h"
#include "ui/widgets/celltexteditor.h"
#include "ui/widgets/plaintext.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace debrief {

namespace {

constexpr int BadgeWidth = 26;
constexpr int FooterInset = 6;
constexpr int FooterSpace = 4;
/// Longer texts are cut before they are read as Markdown: no chip is that wide.
constexpr qsizetype MostCharacters = 200;

void paintBadge(QPainter &painter, const QRect &area, const QModelIndex &index)
{
    const auto kind = static_cast<NoteTreeModel::GroupKind>(index.data(NoteTreeModel::GroupKindRole).toInt());
    if (kind != NoteTreeModel::GroupKind::Prompt) {
        const bool isLot = kind == NoteTreeModel::GroupKind::ParkingLot;
        theme::icon(isLot ? QStringLiteral("bookmarks") : QStringLiteral("mail-folder-inbox")).paint(&painter, area);
        return;
    }
    const auto section = index.data(NoteTreeModel::PromptRole).value<Prompt>().section;
    QFont bold = theme::font(theme::Type::Small);
    bold.setWeight(QFont::DemiBold);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::color(section));
    painter.drawRoundedRect(area, 3, 3);
    painter.setPen(paint::inkOn(theme::color(section)));
    painter.setFont(bold);
    painter.drawText(area, Qt::AlignCenter, theme::letters(section));
}

bool isGroup(const QModelIndex &index)
{
    return index.data(IdRole).toUuid().isNull();
}

QString iconOf(NoteLink::Kind kind)
{
    switch (kind) {
    case NoteLink::Kind::Event: return QStringLiteral("clock");
    case NoteLink::Kind::Action: return QStringLiteral("view-task");
    case NoteLink::Kind::Factor: return QStringLiteral("view-list-tree");
    }
    return {};
}

} // namespace

NoteTreeDelegate::NoteTreeDelegate(const NoteLinks &links, Detail detail, QObject *parent)
    : WrappedTextDelegate(parent),
      m_links(links),
      m_detail(detail)
{
}

NoteFooter NoteTreeDelegate::footerOf(const QModelIndex &index) const
{
    const auto note = index.data(ValueRole).value<Note>();
    QList<NoteFooter::Part> parts;
    if (m_detail == Detail::Captured) {
        parts.append({.text = timeText(note.capturedAt, m_zone, TimeDetail::Time)});
        if (const auto section = m_links.sectionOf(note.id); section && !note.isParked)
            parts.append({.text = theme::letters(*section), .badge = theme::color(*section)});
        else
            parts.append({.text = note.isParked ? tr("parked") : tr("unsorted")});
    }
    if (!note.author.isEmpty() && note.author != m_ownName)
        parts.append({.text = note.author});
    if (note.isPrivate)
        parts.append({.text = tr("Private: stays in the console"),
                      .iconName = QStringLiteral("object-locked"),
                      .isWarning = true});
    const QList<NoteLink> links = m_links.linksOf(note.id);
    if (m_detail == Detail::Outcome && isStruckOut(note.text))
        parts.append({.text = tr("dropped on purpose")});
    else if (m_detail == Detail::Outcome &&
             std::ranges::none_of(links, [](const NoteLink &link) { return link.kind != NoteLink::Kind::Event; }))
        parts.append({.text = tr("Open"), .iconName = QStringLiteral("bookmarks"), .isWarning = true});
    for (const NoteLink &link : links) {
        QString text = plainLine(link.text.left(MostCharacters));
        if (link.kind == NoteLink::Kind::Event)
            text = tr("%1 %2", "time and text of an event").arg(timeText(link.at, m_zone, TimeDetail::Time), text);
        parts.append({.text = text, .iconName = iconOf(link.kind), .target = link.id});
    }
    return NoteFooter(parts);
}

QRect NoteTreeDelegate::footerArea(const QStyleOptionViewItem &option, const QModelIndex &index,
                                   const NoteFooter &footer) const
{
    const QRect text = textRect(option, option.rect, index);
    const int height = footer.heightFor(text.width());
    return {text.left(), option.rect.bottom() + 1 - FooterInset - height, text.width(), height};
}

void NoteTreeDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    WrappedTextDelegate::initStyleOption(option, index);
    if (!isGroup(index) && isStruckOut(index.data(Qt::EditRole).toString())) {
        option->font.setStrikeOut(true);
        option->palette.setColor(QPalette::Normal, QPalette::Text, theme::color(theme::Tone::TextMuted));
    }
}

void NoteTreeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (isGroup(index)) {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        paintPanel(*painter, cell);
        paintGroup(*painter, cell, index);
        return;
    }
    WrappedTextDelegate::paint(painter, option, index);
    const NoteFooter footer = footerOf(index);
    if (footer.isEmpty())
        return;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor ink = isSelected ? option.palette.color(QPalette::Normal, QPalette::HighlightedText)
                                  : theme::color(theme::Tone::TextMuted);
    footer.paint(*painter, footerArea(option, index, footer), option.direction, ink);
}

void NoteTreeDelegate::paintGroup(QPainter &painter, const QStyleOptionViewItem &cell, const QModelIndex &index) const
{
    painter.save();
    const QRect area = cell.rect.adjusted(2, 4, -theme::GapSmall, -4);
    const auto placed = [&cell, &area](const QRect &rect) { return QStyle::visualRect(cell.direction, area, rect); };
    paintBadge(painter, placed(QRect(area.left(), area.top(), BadgeWidth, area.height())), index);

    const int notes = index.data(NoteTreeModel::NoteCountRole).toInt();
    const QFont numbers = theme::tabular(theme::font(theme::Type::Small));
    const QString count = notes > 0 ? QString::number(notes) : QStringLiteral("–");
    const int countWidth = QFontMetrics(numbers).horizontalAdvance(count) + 4;
    painter.setFont(numbers);
    painter.setPen(theme::color(theme::Tone::TextMuted));
    painter.drawText(placed(QRect(area.right() + 1 - countWidth, area.top(), countWidth, area.height())),
                     Qt::AlignTrailing | Qt::AlignVCenter, count);

    QFont font = cell.font;
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(theme::color(notes > 0 ? theme::Tone::Text : theme::Tone::TextMuted));
    const int left = area.left() + BadgeWidth + theme::GapSmall;
    const int width = area.right() + 1 - countWidth - 4 - left;
    painter.drawText(placed(QRect(left, area.top(), width, area.height())), Qt::AlignLeading | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, width));
    painter.restore();
}

QSize NoteTreeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (isGroup(index))
        return {cellWidth(option, index), QFontMetrics(option.font).lineSpacing() + 14};
    QSize size = WrappedTextDelegate::sizeHint(option, index);
    const NoteFooter footer = footerOf(index);
    if (!footer.isEmpty()) {
        const QRect text = textRect(option, QRect(0, 0, size.width(), size.height()), index);
        size.rheight() += footer.heightFor(text.width()) + FooterSpace;
    }
    return size;
}

QWidget *NoteTreeDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    QWidget *editor = WrappedTextDelegate::createEditor(parent, option, index);
    editor->setProperty("note", index.data(IdRole));
    return editor;
}

bool NoteTreeDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<CellTextEditor *>(watched);
    if (editor && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast)
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isReturn && (key->modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier) {
            // What was typed stays where it can't be split.
            if (m_splitter && m_splitter(NoteId(editor->property("note").toUuid()), editor->toPlainText(),
                                         editor->textCursor().position()))
                emit closeEditor(editor, RevertModelCache);
            return true;
        }
    }
    return WrappedTextDelegate::eventFilter(watched, event);
}

bool NoteTreeDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                   const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease && !isGroup(index)) {
        const auto *mouse =
            static_cast<QMouseEvent *>(event); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast)
        const NoteFooter footer = footerOf(index);
        const NoteFooter::Part *part =
            footer.partAt(mouse->position().toPoint(), footerArea(option, index, footer), option.direction);
        if (mouse->button() == Qt::LeftButton && part && !part->target.isNull()) {
            emit linkActivated(part->target);
            return true;
        }
    }
    return WrappedTextDelegate::editorEvent(event, model, option, index);
}

bool NoteTreeDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    if (event->type() == QEvent::ToolTip && index.isValid() && !isGroup(index)) {
        const NoteFooter footer = footerOf(index);
        if (const auto *part = footer.partAt(event->pos(), footerArea(option, index, footer), option.direction);
            part && part->isChip()) {
            QToolTip::showText(event->globalPos(), part->text.toHtmlEscaped(), view);
            return true;
        }
    }
    return WrappedTextDelegate::helpEvent(event, view, option, index);
}

QList<QIcon> NoteTreeDelegate::marks(const QModelIndex &index) const
{
    const auto note = index.data(ValueRole).value<Note>();
    return note.isPrivate ? QList<QIcon>{theme::icon(QStringLiteral("object-locked"))} : QList<QIcon>();
}

} // namespace debrief
