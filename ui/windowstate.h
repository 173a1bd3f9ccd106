// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>
#include <QTimer>

#include <array>

class QSplitter;

namespace debrief {

class MainWindow;
class Workspace;

/// How the window stood, so that it stands so again: kept a moment after each change, since not every end is announced.
class WindowState final : public QObject
{
    Q_OBJECT

public:
    WindowState(MainWindow &window, Workspace &workspace, const QHash<QString, QSplitter *> &splitters);

    /// Also opens the last review, unless one is open. The page to begin with.
    int restore();
    void save() const;

    /// Whether the prompt panel is wanted beside that page. Actions and the report have better use for its room at first.
    bool wantsPrompts(int page) const { return m_wantsPrompts.at(static_cast<size_t>(page)); }
    void setWantsPrompts(int page, bool wants);

public slots:
    void saveSoon() { m_saveSoon.start(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    MainWindow &m_window;
    Workspace &m_workspace;
    QHash<QString, QSplitter *> m_splitters;
    std::array<bool, 5> m_wantsPrompts{true, true, true, false, false};
    QTimer m_saveSoon;
};

} // namespace debrief
