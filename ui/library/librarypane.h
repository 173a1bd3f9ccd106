// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "domain/ids.h"
#include "storage/library.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLineEdit;
class QListView;
class QMenu;
class QStackedWidget;

namespace debrief {

class EmptyHint;
class LibraryDelegate;
class LibraryModel;
class SearchHitModel;
class Workspace;

/// The reviews of the library, and what is found in them.
class LibraryPane final : public QWidget
{
    Q_OBJECT

public:
    explicit LibraryPane(Workspace &workspace, QWidget *parent = nullptr);

    LibraryModel &model() const { return *m_model; }
    SearchHitModel &hits() const { return *m_hits; }
    /// The actions of the context menu: open, delete, restore.
    QList<QAction *> paneActions() const { return {m_open, m_delete, m_restore}; }

public slots:
    void focusSearch();
    void openCurrent();
    void deleteCurrent();
    /// Takes the last deletion back.
    void restoreLast();

signals:
    void newRequested();
    void importRequested();
    /// What a search found is to be shown; its review is open.
    void hitOpened(const debrief::SearchHit &hit);
    void reviewDeleted(debrief::ReviewId id, const QString &title);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Deleted
    {
        ReviewId id;
        QString title;
        bool wasOpen = false;
    };

    void build();
    void makeActions();
    void refresh();
    void search();
    void openHit(const QModelIndex &index);
    void open(ReviewId id);
    void showMenu(const QPoint &position);
    void updateActions();
    QListView *shownView() const;

    Workspace &m_workspace;
    LibraryModel *m_model = nullptr;
    SearchHitModel *m_hits = nullptr;
    LibraryDelegate *m_delegate = nullptr;
    QLineEdit *m_search = nullptr;
    QStackedWidget *m_stack = nullptr;
    QListView *m_reviews = nullptr;
    QListView *m_results = nullptr;
    EmptyHint *m_empty = nullptr;
    EmptyHint *m_nothing = nullptr;
    QAction *m_open = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_restore = nullptr;
    QTimer m_refreshSoon;
    QTimer m_searchSoon;
    QList<Deleted> m_deleted;
};

} // namespace debrief
