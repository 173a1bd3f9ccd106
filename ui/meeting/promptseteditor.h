// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "domain/prompt.h"

#include <QWidget>

class QAction;
class QLineEdit;
class QTableView;

namespace debrief {

class PromptForm;
class PromptSetModel;
class PromptSetStore;

/// One prompt set to edit: its name, its questions in their order, and the current one of them in a form.
class PromptSetEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit PromptSetEditor(PromptSetStore &store, QWidget *parent = nullptr);

    /// Null shows nothing. What was typed for the one before is kept.
    void setSet(PromptSetId id);
    /// Stores what has been typed so far.
    void commit();
    void focusName();

signals:
    /// An edit was refused; what stood there before stands there again.
    void failed(const debrief::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QAction *makeAction(const QString &name, const QString &text, const QString &icon, void (PromptSetEditor::*slot)());
    void follow();
    void showCurrent();
    void choose(PromptId id);
    void renameTo(const QString &name);
    void addTyped();
    void moveUp() { moveBy(-1); }
    void moveDown() { moveBy(1); }
    void moveBy(int step);
    void moveTo(PromptId id, int row);
    void removeCurrent();
    /// Stores the set as the work leaves it. False when it was refused.
    template<typename Work>
    bool change(const QString &undoText, const Work &work);

    PromptSetStore &m_store;
    PromptSetModel *m_model;
    QLineEdit *m_name;
    QTableView *m_table;
    QLineEdit *m_new;
    PromptForm *m_form;
    QAction *m_up;
    QAction *m_down;
    QAction *m_remove;
    PromptId m_current;
    int m_row = 0; ///< Where the current one stood, for when it goes.
};

} // namespace debrief
