// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/completionpopup.h"

#include "ui/style/theme.h"

#include <QScreen>

namespace debrief {

CompletionPopup::CompletionPopup(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("captureChoices"));
    setAccessibleName(tr("Completions"));
    setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    setFocusProxy(parent);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setSelectionMode(SingleSelection);
    hide();
    connect(this, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) { emit picked(item->text()); });
}

void CompletionPopup::offer(const QStringList &choices, bool choosesFirst, const QRect &beside)
{
    clear();
    addItems(choices);
    if (choosesFirst)
        setCurrentRow(0);
    else
        setCurrentItem(nullptr);
    const int frame = 2 * frameWidth();
    const QSize wanted(qMax(160, sizeHintForColumn(0) + theme::GapLarge) + frame,
                       (sizeHintForRow(0) * static_cast<int>(choices.size())) + frame);
    const QRect room = parentWidget()->screen()->availableGeometry();
    QRect place(QPoint(beside.left(), beside.top() - wanted.height() - 4), wanted);
    if (place.top() < room.top())
        place.moveTop(beside.bottom() + 4);
    if (place.right() > room.right())
        place.moveRight(room.right());
    setGeometry(place);
    show();
    raise();
}

void CompletionPopup::step(int by)
{
    // Past either end nothing is chosen, and the line itself is what Return takes.
    const int places = count() + 1;
    const int place = (currentRow() + 1 + by + places) % places;
    setCurrentRow(place - 1);
    if (place == 0)
        setCurrentItem(nullptr);
}

QString CompletionPopup::chosen() const
{
    return currentItem() ? currentItem()->text() : QString();
}

QString CompletionPopup::first() const
{
    return count() > 0 ? item(0)->text() : QString();
}

} // namespace debrief
