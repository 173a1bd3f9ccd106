// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QList>
#include <QWidget>

namespace debrief {

class Workspace;

/// One of the five pages. The window puts its actions into the menu of the page's name, and finds them for the palette.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(Workspace &workspace, QWidget *parent = nullptr);

    /// For the tab and the menu, translated, without mnemonic.
    virtual QString title() const = 0;
    /// In the order of the menu; a separator is an action that is one. They belong to the page and are disabled while they
    /// can't be used. Texts have mnemonics; names are object names.
    virtual QList<QAction *> pageActions() const = 0;
    /// What of it is shown or folded away: for the View menu. They belong to the page.
    virtual QList<QAction *> viewActions() const { return {}; }
    /// Puts the focus where one begins.
    virtual void focusFirst() = 0;

protected:
    Workspace &workspace() const { return m_workspace; }

private:
    Workspace &m_workspace;
};

} // namespace debrief
