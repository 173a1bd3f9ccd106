// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"

#include <QWidget>

class QListView;
class QLabel;

namespace debrief {

struct ImportResult;
class LibraryModel;
class Workspace;

/// Stands where the pages are while no review is open: how to begin, and what one worked on.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(Workspace &workspace, QWidget *parent = nullptr);

    void focusFirst();

public slots:
    /// Puts the sample incident into the library, if it is not there, and opens it.
    void openSample();

signals:
    void newRequested();
    void importRequested();

private:
    Result<> open(const ImportResult &read);
    void refresh();
    void openRecent(const QModelIndex &index);

    static constexpr int RecentCount = 5;
    Workspace &m_workspace;
    LibraryModel *m_model;
    QWidget *m_first = nullptr;
    QLabel *m_recentTitle;
    QListView *m_recent;
};

} // namespace debrief
