// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/actionboard.h"

#include "session/actioncolumnproxy.h"
#include "ui/actions/actioncolumn.h"
#include "ui/actions/actionlistview.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace debrief {

namespace {

constexpr int LeastColumnWidth = 188;

}

ActionBoard::ActionBoard(ActionModel &model, QWidget *parent) : QScrollArea(parent)
{
    setObjectName(u"actionBoard"_s);
    setAccessibleName(tr("Actions by state"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);

    auto *content = new QWidget(this);
    content->setAutoFillBackground(false);
    auto *layout = new QHBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::GapSmall);
    setWidget(content);
    for (const ActionState state : enumValues<ActionState>())
        addColumn(state, model);
}

void ActionBoard::addColumn(ActionState state, ActionModel &model)
{
    auto *column = new ActionColumn(state, model, widget());
    column->setMinimumWidth(LeastColumnWidth);
    widget()->layout()->addWidget(column);
    m_columns.at(static_cast<std::size_t>(state)) = column;
    connect(column, &ActionColumn::currentChanged, this, [this, column](ActionId id) { follow(*column, id); });
    connect(column, &ActionColumn::activated, this, &ActionBoard::activated);
    connect(column, &ActionColumn::newActionTyped, this, &ActionBoard::newActionTyped);
    connect(column, &ActionColumn::newLineClosed, this, &ActionBoard::focusCurrent);
    connect(&column->view(), &ActionListView::neighbourRequested, this,
            [this, column](int step) { focusNeighbour(*column, step); });
    connect(&column->cards(), &ActionColumnProxy::dropRequested, this, &ActionBoard::moveRequested);
}

ActionColumn &ActionBoard::column(ActionState state) const
{
    return *m_columns.at(static_cast<std::size_t>(state));
}

ActionColumn *ActionBoard::currentColumn() const
{
    const auto found =
        std::ranges::find_if(m_columns, [this](const ActionColumn *column) { return column->contains(m_current); });
    return found == m_columns.end() ? nullptr : *found;
}

ActionState ActionBoard::currentState() const
{
    const ActionColumn *column = currentColumn();
    return column ? column->state() : ActionState::Proposed;
}

void ActionBoard::follow(ActionColumn &column, ActionId id)
{
    // A column that loses its last card says so, too; only where the focus is does it mean anything.
    if (m_isSelecting || (id.isNull() && !column.view().hasFocus()))
        return;
    const QScopedValueRollback guard(m_isSelecting, true);
    for (ActionColumn *other : m_columns) {
        if (other != &column)
            other->clearSelection();
    }
    if (!id.isNull())
        column.select(id);
    if (m_current == id)
        return;
    m_current = id;
    emit currentChanged(id);
}

void ActionBoard::setCurrentAction(ActionId id)
{
    const bool takesFocus = hasCardFocus();
    for (ActionColumn *column : m_columns) {
        if (!column->contains(id))
            continue;
        if (id == m_current && column->isSelected(id))
            return;
        {
            const QScopedValueRollback guard(m_isSelecting, true);
            column->select(id);
            if (takesFocus)
                column->view().setFocus(Qt::OtherFocusReason);
        }
        ensureWidgetVisible(column, 0, 0);
        follow(*column, id);
        return;
    }
}

std::optional<ActionState> ActionBoard::neighbour(int step) const
{
    const int place = static_cast<int>(currentState()) + step;
    if (m_current.isNull() || place < 0 || place >= static_cast<int>(m_columns.size()))
        return std::nullopt;
    return m_columns.at(static_cast<std::size_t>(place))->state();
}

bool ActionBoard::hasCardFocus() const
{
    for (const ActionColumn *column : m_columns) {
        if (column->view().hasFocus())
            return true;
    }
    return false;
}

void ActionBoard::focusColumn(ActionState state)
{
    ActionColumn &target = column(state);
    ensureWidgetVisible(&target, 0, 0);
    target.view().setFocus(Qt::ShortcutFocusReason);
}

void ActionBoard::focusCurrent()
{
    focusColumn(currentState());
}

void ActionBoard::focusNeighbour(const ActionColumn &from, int step)
{
    for (int place = static_cast<int>(from.state()) + step; place >= 0 && place < static_cast<int>(m_columns.size());
         place += step) {
        ActionColumn &target = *m_columns.at(static_cast<std::size_t>(place));
        if (target.cards().rowCount() > 0) {
            focusColumn(target.state());
            return;
        }
    }
}

void ActionBoard::adoptCurrent()
{
    for (ActionColumn *column : m_columns) {
        if (column->view().hasFocus()) {
            follow(*column, column->currentAction());
            return;
        }
    }
    if (currentColumn() == nullptr)
        forgetCurrent();
}

void ActionBoard::forgetCurrent()
{
    m_current = {};
    emit currentChanged(m_current);
}

} // namespace debrief
