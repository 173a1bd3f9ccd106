// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

#include <QWidget>

class QAction;
class QLabel;
class QListView;
class QStackedWidget;

namespace debrief {

class EvidencePicker;
class FactorEvidenceModel;
class ReviewSession;
class Workspace;

/// What the current factor is tied to: events and notes, to be shown where they stand, added by typing, and taken away.
class FactorEvidence final : public QWidget
{
    Q_OBJECT

public:
    /// The picker lies over the page.
    FactorEvidence(Workspace &workspace, QAction &tie, QWidget &page, QWidget *parent = nullptr);

    /// Of the list, for the menu.
    QList<QAction *> paneActions() const { return {m_show, m_takeAway}; }
    void setSession(ReviewSession *session);
    void setFactor(FactorId id);
    /// Asks what to tie.
    void pick();

private:
    QAction *makeAction(const QString &name, const QString &text, const QString &icon, const QList<QKeySequence> &keys,
                        void (FactorEvidence::*slot)());
    void showCurrent();
    void takeCurrentAway();
    void tie(const QUuid &id);
    void follow();

    Workspace &m_workspace;
    FactorEvidenceModel *m_model;
    QListView *m_list;
    QStackedWidget *m_stack;
    QLabel *m_none;
    EvidencePicker *m_picker;
    QAction *m_show;
    QAction *m_takeAway;
};

} // namespace debrief
