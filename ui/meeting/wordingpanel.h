// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/wordingmodel.h"

#include <QWidget>

#include <functional>

class QAction;
class QCheckBox;
class QLabel;
class QListView;
class QStackedWidget;

namespace debrief {

class EmptyHint;
class Workspace;

/// What the wording check finds in the review, for the facilitator: each phrase with where it stands, why it is worth a second look,
/// and what to ask instead. Return goes there. It never blocks anything.
class WordingPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit WordingPanel(Workspace &workspace, QWidget *parent = nullptr);
    ~WordingPanel() override;

    QListView *view() const { return m_view; }
    /// For the menus and the palette. They are about the phrase that is current in the list.
    const QList<QAction *> &panelActions() const { return m_actions; }
    void focusFirst();

signals:
    /// The words, where they stand in the text of that field.
    void opened(const QUuid &id, debrief::WordingField field, qsizetype start, qsizetype length);

private:
    QAction *add(const QString &name, const QString &text, const QString &icon, const QKeySequence &key,
                 const std::function<void()> &work);
    void open(const QModelIndex &index);
    void carryOut(Result<> (WordingModel::*work)(const QModelIndex &));
    void followCount();
    void followCurrent();

    Workspace &m_workspace;
    WordingModel &m_model;
    QLabel *m_title;
    QListView *m_view;
    QLabel *m_where;
    QLabel *m_reason;
    QLabel *m_question;
    QWidget *m_detail;
    QCheckBox *m_showIgnored;
    EmptyHint *m_nothing;
    QStackedWidget *m_stack;
    QList<QAction *> m_actions;
    QAction *m_open = nullptr;
    QAction *m_once = nullptr;
    QAction *m_inReview = nullptr;
    QAction *m_again = nullptr;
    int m_row = 0; ///< Where the current one was: the next one takes its place.
};

} // namespace debrief
