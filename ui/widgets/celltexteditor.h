// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

class QAbstractItemDelegate;

namespace debrief {

/// Edits a text of several lines in a cell: Return enters it, Shift+Return begins a line, Escape leaves it as it was.
class CellTextEditor final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CellTextEditor(QWidget *parent);

    /// To be asked first by the event filter of a delegate. True when the key was for entering.
    static bool filterKey(QAbstractItemDelegate &delegate, QObject *editor, QEvent *event);
    /// Lies over the cell, and grows below it (or above, where the view ends) for as much text as there is.
    void placeOver(const QRect &cell);
};

} // namespace debrief
