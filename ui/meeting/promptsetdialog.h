// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "domain/ids.h"

#include "ui/workspace.h"

#include <QDialog>

#include <functional>

class QAction;
class QListWidget;
class QPushButton;

namespace debrief {

class MessageBar;
class PromptSetEditor;
class PromptSetStore;

/// The prompt sets of the library: to make, copy, edit, exchange as files, and to choose what reviews begin with. Every edit is stored
/// at once and can be undone while the dialog is open.
class PromptSetDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Asks for a file; empty when there is none.
    using FileQuestion = std::function<QString(QWidget *parent, const QString &suggestion)>;

    explicit PromptSetDialog(Workspace &workspace, QWidget *parent = nullptr);
    ~PromptSetDialog() override;

    PromptSetStore &store() const { return *m_store; }
    /// For tests.
    void setFileQuestions(FileQuestion open, FileQuestion save);
    void done(int result) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QAction *makeAction(const QString &name, const QString &text, const QString &icon, const QKeySequence &key,
                        std::function<void()> work);
    void makeActions();
    void build();
    QWidget *makeBar();
    void follow(PromptSetId changed);
    void updateState();
    PromptSetId current() const;
    void choose(PromptSetId id);
    void take(const Result<PromptSetId> &made, bool rename);
    bool report(const Result<> &result);
    void removeCurrent();
    void importFile();
    void exportFile();
    void useInReview();

    Workspace &m_workspace;
    PromptSetStore *m_store;
    QListWidget *m_sets;
    PromptSetEditor *m_editor;
    MessageBar *m_messages = nullptr;
    QPushButton *m_usual;
    QPushButton *m_use;
    QAction *m_newLocal = nullptr;
    QAction *m_newGlobal = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_restore = nullptr;
    QAction *m_import = nullptr;
    QAction *m_export = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    FileQuestion m_askOpen;
    FileQuestion m_askSave;
};

} // namespace debrief
