// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace debrief {

class TimelineModel;
class TimelineProxy;
class TimelineTable;
class Workspace;

/// Keeps what is selected in the page's views and the events that the workspace knows as selected the same.
class TimelineSelection final : public QObject
{
    Q_OBJECT

public:
    TimelineSelection(Workspace &workspace, TimelineTable &table, const TimelineModel &model,
                      const TimelineProxy &proxy, QObject *parent = nullptr);

    /// From the views to the workspace.
    void send();
    /// From the workspace to the views; those that the filter hides stay selected there.
    void take();

signals:
    void changed();

private:
    Workspace &m_workspace;
    TimelineTable &m_table;
    const TimelineModel &m_model;
    const TimelineProxy &m_proxy;
    bool m_isBusy = false;
};

} // namespace debrief
