// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/commandmodel.h"

#include "ui/widgets/fuzzymatch.h"

#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace debrief {

namespace {

QString withoutMnemonic(QString text)
{
    // "&&" stands for the character itself.
    text.replace(QLatin1StringView("&&"), QLatin1StringView("\x01"));
    text.remove(u'&');
    text.replace(u'\x01', u'&');
    return text;
}

} // namespace

CommandModel::CommandModel(QObject *parent) : QAbstractListModel(parent) {}

void CommandModel::collect(const QMenuBar &menuBar)
{
    beginResetModel();
    m_commands.clear();
    collectFrom(menuBar.actions(), {});
    m_rows.clear();
    endResetModel();
    setPattern({});
}

void CommandModel::collectFrom(const QList<QAction *> &actions, const QString &place)
{
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible() || action->text().isEmpty())
            continue;
        const QString text = withoutMnemonic(action->text());
        if (const QMenu *menu = action->menu())
            collectFrom(menu->actions(),
                        place.isEmpty() ? text : tr("%1 › %2", "a menu within a menu").arg(place, text));
        else
            m_commands.append({action, text, place});
    }
}

void CommandModel::setPattern(const QString &pattern)
{
    struct Scored
    {
        int row;
        int score;
        bool enabled;
    };
    // The action's own words count for more than the menu it stands in.
    constexpr int ownWords = 20;
    QList<Scored> found;
    for (int row = 0; row < m_commands.size(); ++row) {
        const Command &command = m_commands.at(row);
        const auto own = fuzzyScore(pattern, command.text);
        const auto all = own ? own : fuzzyScore(pattern, command.place + u' ' + command.text);
        if (command.action && all)
            found.append({row, *all + (own ? ownWords : 0), command.action->isEnabled()});
    }
    std::stable_sort(found.begin(), found.end(), [](const Scored &a, const Scored &b) {
        return a.enabled != b.enabled ? a.enabled : a.score > b.score;
    });
    beginResetModel();
    m_rows.clear();
    for (const Scored &entry : std::as_const(found))
        m_rows.append(entry.row);
    endResetModel();
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Command &command = m_commands.at(m_rows.at(index.row()));
    if (!command.action)
        return {};
    switch (role) {
    case Qt::DisplayRole: return command.text;
    case Qt::DecorationRole: return command.action->icon();
    case Qt::CheckStateRole:
        return command.action->isCheckable() ? QVariant(command.action->isChecked() ? Qt::Checked : Qt::Unchecked)
                                             : QVariant();
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "an action, and the menu it stands in").arg(command.text, command.place);
    case PlaceRole: return command.place;
    case ShortcutRole: return command.action->shortcut().toString(QKeySequence::NativeText);
    case EnabledRole: return command.action->isEnabled();
    default: return {};
    }
}

Qt::ItemFlags CommandModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    // What is disabled can still be read.
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

QAction *CommandModel::actionAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_rows.size() ? m_commands.at(m_rows.at(index.row())).action.data()
                                                          : nullptr;
}

} // namespace debrief
