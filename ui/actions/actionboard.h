// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/action.h"

#include <QScrollArea>

#include <array>
#include <optional>

namespace debrief {

class ActionColumn;
class ActionModel;

/// The five columns side by side. They share the width; below a least width they scroll. One card of all is current.
class ActionBoard final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ActionBoard(ActionModel &model, QWidget *parent = nullptr);

    ActionColumn &column(ActionState state) const;
    /// Null when no card is current.
    ActionId currentAction() const { return m_current; }
    ActionState currentState() const;
    /// Makes that card the only current one, and brings it into view; the focus follows if a card has it.
    void setCurrentAction(ActionId id);
    /// The state of the column that is that many columns away from the current card's; nothing beyond the ends.
    std::optional<ActionState> neighbour(int step) const;
    /// Whether a card or a column has the focus.
    bool hasCardFocus() const;
    void focusColumn(ActionState state);
    void focusCurrent();
    /// After the model has been given another review.
    void forgetCurrent();
    /// After the current card was deleted: the one that its column's view took instead.
    void adoptCurrent();

signals:
    void currentChanged(debrief::ActionId id);
    void activated(debrief::ActionId id);
    void moveRequested(debrief::ActionId id, debrief::ActionState state, int place);
    void newActionTyped(const QString &text);

private:
    ActionColumn *currentColumn() const;
    void addColumn(ActionState state, ActionModel &model);
    void follow(ActionColumn &column, ActionId id);
    void focusNeighbour(const ActionColumn &from, int step);

    std::array<ActionColumn *, 5> m_columns{};
    ActionId m_current;
    bool m_isSelecting = false;
};

} // namespace debrief
