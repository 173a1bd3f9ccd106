// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/change.h"

#include <QUndoCommand>

namespace debrief {

/// One step that can be undone: its text and what it changed. The session carries steps out, since it can refuse; the command
/// only remembers them, so undo() and redo() do nothing themselves.
class ChangeCommand final : public QUndoCommand
{
public:
    ChangeCommand(const QString &text, Changes changes, QString mergeKey);

    const Changes &changes() const { return m_changes; }

    int id() const override;
    /// A later step with the same merge key extends this one; what comes back to where it was leaves no step behind.
    bool mergeWith(const QUndoCommand *other) override;

private:
    Changes m_changes;
    QString m_mergeKey;
};

} // namespace debrief
