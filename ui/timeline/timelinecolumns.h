// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>

class QMenu;
class QTableView;

namespace debrief {

/// The columns of the timeline's table: which are shown, in which order and how wide. What someone changed is remembered over
/// restarts; the rest follows the width: columns that matter less give way to the text when it is narrow.
class TimelineColumns final : public QObject
{
    Q_OBJECT

public:
    explicit TimelineColumns(QTableView &table);
    ~TimelineColumns() override;

    /// To be called when the table has a model, another font or another width.
    void measure();
    void choose();

    bool isShown(int column) const;
    /// Overrules what the width says.
    void show(int column, bool shown);
    void reset();
    /// Choices for a menu, kept up to date while it is open.
    QMenu *menu() const { return m_menu.get(); }

private:
    void makeMenu();
    void remember();
    void restore();
    bool isReady() const;

    QTableView &m_table;
    std::unique_ptr<QMenu> m_menu;
    QHash<int, bool> m_overruled;
    QHash<int, int> m_widths; ///< Those that someone dragged.
    QTimer m_remembering;
    bool m_isArranging = false;
};

} // namespace debrief
