// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/page.h"

class QBoxLayout;
class QScrollArea;

namespace debrief {

class AgendaEditor;
class IncidentForm;
class RosterEditor;

/// What is to be known before the meeting: the incident, who comes, and what is on the agenda.
class PreparePage final : public Page
{
    Q_OBJECT

public:
    explicit PreparePage(Workspace &workspace, QWidget *parent = nullptr);
    ~PreparePage() override;

    QString title() const override;
    QList<QAction *> pageActions() const override { return m_actions; }
    void focusFirst() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeRoom(QWidget *focused);

    static constexpr int TwoColumnsFrom = 1000;
    IncidentForm *m_incident;
    RosterEditor *m_roster;
    AgendaEditor *m_agenda;
    QScrollArea *m_scroll;
    QBoxLayout *m_columns;
    QList<QAction *> m_actions;
};

} // namespace debrief
