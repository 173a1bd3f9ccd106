// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>

class QAction;
class QWidget;

namespace debrief {

class Workspace;

/// The action that writes the invitation to the open review's meeting into a file.
class InvitationSaver final : public QObject
{
    Q_OBJECT

public:
    explicit InvitationSaver(Workspace &workspace, QWidget *window);

    QAction *action() const { return m_action; }
    void save();

    /// Asks where to save; empty when it was cancelled. Tests replace it.
    std::function<QString(QWidget *parent, const QString &caption, const QString &suggestedPath, const QString &filter)>
        fileChooser;

private:
    Workspace &m_workspace;
    QWidget *m_window;
    QAction *m_action;
};

} // namespace debrief
