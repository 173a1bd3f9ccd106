// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/evidence.h"
#include "ui/timeline/evidenceintake.h"

#include <QKeySequence>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QAction;
class QListView;
class QMenu;
class QUrl;

namespace debrief {

class CodeLanguages;
class EvidenceModel;
class Workspace;

/// What can be done with an event's evidence, and its carrying out.
class EvidenceActions final : public QObject
{
    Q_OBJECT

public:
    EvidenceActions(Workspace &workspace, EvidenceModel &model, QListView &list, const CodeLanguages &languages);
    ~EvidenceActions() override;

    /// All of them, as a menu.
    QMenu *menu() const { return m_menu.get(); }
    /// What adds: for the button.
    QList<QAction *> addingActions() const;
    QAction *pasteAction() const { return m_paste; }
    /// By the list's current row and the event.
    void refresh();

    /// Adds to that event and shows what could not be taken.
    bool add(EventId event, const EvidenceIntake &intake);
    void paste();
    void open();
    void openUrl(const QUrl &url);

    /// Asked before an address is opened; answered by tests.
    std::function<bool(QWidget *, const QUrl &)> urlConfirmation;
    std::function<void(const QUrl &)> urlOpener;
    std::function<QStringList(QWidget *)> filesChooser;
    std::function<QString(QWidget *, const QString &suggestion)> saveChooser;

signals:
    /// So that what was added or changed is in sight.
    void changed(debrief::EvidenceId id);

private:
    QAction *add(const QString &name, const QString &text, const QString &icon, const QList<QKeySequence> &keys,
                 void (EvidenceActions::*slot)());
    const Evidence *current() const;
    void addLink();
    void addFiles();
    void addExcerpt();
    void edit();
    void rename();
    void saveCopy();
    void remove();
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void move(int step);
    void showPicture(const Evidence &picture);

    Workspace &m_workspace;
    EvidenceModel &m_model;
    QListView &m_list;
    const CodeLanguages &m_languages;
    std::unique_ptr<QMenu> m_menu; ///< A top-level window: no parent that would make it a child.
    QList<QAction *> m_needEvent;
    QList<QAction *> m_needCurrent;
    QAction *m_paste = nullptr;
    QAction *m_open = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_save = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
};

} // namespace debrief
