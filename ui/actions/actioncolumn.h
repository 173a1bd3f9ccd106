// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/action.h"

#include <QFrame>

class QLabel;
class QLineEdit;

namespace debrief {

class ActionColumnProxy;
class ActionListView;
class ActionModel;

/// One state's cards below a header with its name and their number. The first one has the line for new actions, too.
class ActionColumn final : public QFrame
{
    Q_OBJECT

public:
    ActionColumn(ActionState state, ActionModel &model, QWidget *parent = nullptr);

    ActionState state() const { return m_state; }
    ActionColumnProxy &cards() const { return *m_proxy; }
    ActionListView &view() const { return *m_view; }

    /// Null when no card of this column is current.
    ActionId currentAction() const;
    int cardCount() const;
    bool contains(ActionId id) const;
    /// -1 when it is not here.
    int rowOf(ActionId id) const;
    void select(ActionId id);
    bool isSelected(ActionId id) const;
    void clearSelection();

    /// Shows the line in which new actions are typed, and puts the focus there.
    void openNewLine();
    void closeNewLine();
    /// What was typed has become an action; the line stays for the next.
    void clearNewLine();

signals:
    void currentChanged(debrief::ActionId id);
    void activated(debrief::ActionId id);
    void newActionTyped(const QString &text);
    void newLineClosed();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildHeader();
    void buildNewLine();
    void updateCount();
    void takeNewLine();

    ActionState m_state;
    ActionColumnProxy *m_proxy;
    ActionListView *m_view;
    QLabel *m_count;
    QLineEdit *m_newLine;
};

} // namespace debrief
