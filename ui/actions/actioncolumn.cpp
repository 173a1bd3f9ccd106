// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/actioncolumn.h"

#include "domain/labels.h"
#include "session/actioncolumnproxy.h"
#include "session/actionmodel.h"
#include "ui/actions/actioncarddelegate.h"
#include "ui/actions/actionlistview.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace debrief {

ActionColumn::ActionColumn(ActionState state, ActionModel &model, QWidget *parent)
    : QFrame(parent),
      m_state(state),
      m_proxy(new ActionColumnProxy(state, this)),
      m_view(new ActionListView(this)),
      m_count(new QLabel(this)),
      m_newLine(new QLineEdit(this))
{
    const QString name = enumName(state);
    setObjectName(u"actionColumn_"_s + name);
    m_proxy->setSourceModel(&model);
    m_view->setObjectName(u"actionCards_"_s + name);
    m_view->setAccessibleName(label(state));
    m_view->setModel(m_proxy);
    m_view->setItemDelegate(new ActionCardDelegate(m_view));
    m_view->setEmptyText(state == ActionState::Proposed
                             ? tr("Improvements begin here. Press N to type one.")
                             : tr("Drop a card here, or move one with Ctrl and an arrow key."));
    m_view->viewport()->setAutoFillBackground(false);
    buildNewLine();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::GapSmall, theme::GapSmall, theme::GapSmall, 0);
    layout->setSpacing(theme::GapSmall);
    layout->addWidget(buildHeader());
    layout->addWidget(m_newLine);
    layout->addWidget(m_view, 1);

    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { emit currentChanged(currentAction()); });
    connect(m_view, &ActionListView::focusGained, this, [this] { emit currentChanged(currentAction()); });
    connect(m_view, &QListView::doubleClicked, this, [this] { emit activated(currentAction()); });
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &ActionColumn::updateCount);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &ActionColumn::updateCount);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, &ActionColumn::updateCount);
    connect(m_proxy, &QAbstractItemModel::layoutChanged, this, &ActionColumn::updateCount);
    updateCount();
}

QWidget *ActionColumn::buildHeader()
{
    auto *header = new QWidget(this);
    auto *title = new QLabel(label(m_state), header);
    QFont font = theme::font(theme::Type::Body);
    font.setBold(true);
    title->setFont(font);
    title->setBuddy(m_view);
    m_count->setObjectName(u"actionCount_"_s + enumName(m_state));
    m_count->setFont(theme::tabular(theme::font(theme::Type::Body)));
    m_count->setForegroundRole(QPalette::PlaceholderText);

    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(4, 0, 4, 0);
    layout->setSpacing(theme::GapSmall);
    layout->addWidget(title);
    layout->addWidget(m_count);
    layout->addStretch();
    return header;
}

void ActionColumn::buildNewLine()
{
    m_newLine->setObjectName(u"newActionLine"_s);
    m_newLine->setAccessibleName(tr("New action"));
    m_newLine->setPlaceholderText(tr("Verb, scope, @owner, due friday"));
    m_newLine->setToolTip(tr(
        "Return adds the action, Escape closes the line. @name sets the owner, “due friday” the date, #word a theme."));
    m_newLine->setVisible(false);
    m_newLine->installEventFilter(this);
    connect(m_newLine, &QLineEdit::returnPressed, this, &ActionColumn::takeNewLine);
}

ActionId ActionColumn::currentAction() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? ActionId(index.data(IdRole).toUuid()) : ActionId();
}

int ActionColumn::cardCount() const
{
    return m_proxy->rowCount();
}

int ActionColumn::rowOf(ActionId id) const
{
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        if (m_proxy->index(row, 0).data(IdRole).toUuid() == id.uuid())
            return row;
    }
    return -1;
}

bool ActionColumn::contains(ActionId id) const
{
    return rowOf(id) >= 0;
}

void ActionColumn::select(ActionId id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    m_view->selectionModel()->setCurrentIndex(m_proxy->index(row, 0), QItemSelectionModel::ClearAndSelect);
}

bool ActionColumn::isSelected(ActionId id) const
{
    return currentAction() == id && m_view->selectionModel()->isSelected(m_view->currentIndex());
}

void ActionColumn::clearSelection()
{
    m_view->selectionModel()->clearSelection();
}

void ActionColumn::openNewLine()
{
    m_newLine->show();
    m_newLine->setFocus(Qt::ShortcutFocusReason);
}

void ActionColumn::closeNewLine()
{
    m_newLine->clear();
    m_newLine->hide();
    emit newLineClosed();
}

void ActionColumn::clearNewLine()
{
    m_newLine->clear();
}

void ActionColumn::takeNewLine()
{
    if (m_newLine->text().trimmed().isEmpty())
        closeNewLine();
    else
        emit newActionTyped(m_newLine->text());
}

bool ActionColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_newLine || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (event->type() == QEvent::ShortcutOverride) {
        // Here these are keys of the line, not of the cards.
        static constexpr std::array ours{Qt::Key_Return, Qt::Key_Enter, Qt::Key_F2, Qt::Key_Insert,
                                         Qt::Key_Left,   Qt::Key_Right, Qt::Key_Up, Qt::Key_Down};
        event->setAccepted(std::ranges::find(ours, key) != ours.end());
        return event->isAccepted();
    }
    if (key == Qt::Key_Escape) {
        closeNewLine();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void ActionColumn::updateCount()
{
    m_count->setText(QLocale().toString(m_proxy->rowCount()));
    m_count->setAccessibleName(tr("%n action(s)", nullptr, m_proxy->rowCount()));
}

void ActionColumn::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::mixed(theme::color(theme::Tone::Text), theme::color(theme::Tone::Window), 0.045F));
    painter.drawRoundedRect(rect(), theme::GapSmall, theme::GapSmall);
}

} // namespace debrief
