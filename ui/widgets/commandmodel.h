// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QAction>
#include <QPointer>

class QMenuBar;

namespace debrief {

/// All actions of a menu bar, filtered by letters typed: the best first, and what can't be done now behind what can.
class CommandModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum CommandRole {
        PlaceRole = Qt::UserRole, ///< QString: the menus that lead to it, "File › Export".
        ShortcutRole,             ///< QString, as the platform writes it.
        EnabledRole,              ///< bool
    };

    explicit CommandModel(QObject *parent = nullptr);

    void collect(const QMenuBar &menuBar);
    void setPattern(const QString &pattern);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QAction *actionAt(const QModelIndex &index) const;

private:
    struct Command
    {
        QPointer<QAction> action;
        QString text;
        QString place;
    };

    void collectFrom(const QList<QAction *> &actions, const QString &place);

    QList<Command> m_commands;
    QList<int> m_rows; ///< Indices of m_commands.
};

} // namespace debrief
