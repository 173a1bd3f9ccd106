// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/rostermerge.h"

#include <QDialog>
#include <QTimer>

#include <functional>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStandardItemModel;
class QTreeView;

namespace debrief {

class Workspace;

/// Takes people into the roster from what was copied out of a mail or a calendar, and shows before who they are.
class PastePeopleDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PastePeopleDialog(Workspace &workspace, QWidget *parent = nullptr);

    /// Begins with what is on the clipboard, if that names people.
    void takeClipboard();
    void setText(const QString &text);
    QString summary() const;
    /// Takes in those who are ticked.
    void accept() override;

    /// Asks for a file to read; empty when it was cancelled. Tests replace it.
    std::function<QString(QWidget *parent, const QString &caption, const QString &filter)> fileChooser;

private:
    enum Column { NameColumn, EmailColumn, TeamColumn, RolesColumn, ChangeColumn, ColumnCount };

    void build();
    void chooseFile();
    void read();
    void addRow(const RosterEntry &entry);
    void followTicks();
    QList<RosterEntry> ticked() const;

    Workspace &m_workspace;
    QPlainTextEdit *m_text;
    QTreeView *m_preview;
    QStandardItemModel *m_model;
    QLabel *m_summary;
    QLabel *m_ignored;
    QPushButton *m_add = nullptr;
    QTimer m_readSoon;
    QList<RosterEntry> m_entries; ///< A row each.
};

} // namespace debrief
