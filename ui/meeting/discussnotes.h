// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

#include <QList>
#include <QWidget>

#include <functional>

class QAction;
class QKeyEvent;
class QKeySequence;

namespace debrief {

class ElidedLabel;
class EvidencePicker;
class NoteActions;
class NoteViews;
class ParkingBar;
class ReviewSession;
class SortLegend;
class Workspace;

/// The notes of the meeting: by question, by time, or those of the parking lot; sorted by digits, edited, split and merged, tied to
/// events, made into actions and factors.
class DiscussNotes final : public QWidget
{
    Q_OBJECT

public:
    /// What is picked is picked over the page.
    explicit DiscussNotes(Workspace &workspace, QWidget *page);
    ~DiscussNotes() override;

    QList<QAction *> paneActions() const;
    /// Puts the focus to the notes, if there are some.
    void focusNotes();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeModes();
    QAction *addWindowAction(const QString &name, const QString &text, const QString &icon, const QKeySequence &key,
                             std::function<void()> work);
    void setSession(ReviewSession *session);
    void setMode(int mode);
    void follow();
    void sortInbox();
    void showNote(const QUuid &id);
    void pickEvent(const QList<NoteId> &ids);
    void link(const QUuid &event);
    bool handleKey(const QKeyEvent &event);

    Workspace &m_workspace;
    NoteViews *m_views;
    NoteActions *m_notes;
    ElidedLabel *m_title;
    SortLegend *m_legend;
    ParkingBar *m_parking;
    EvidencePicker *m_picker;
    QList<NoteId> m_toLink;
    QList<QAction *> m_modes; ///< In the order of NoteViews::Mode.
    QAction *m_sortInbox = nullptr;
    QAction *m_separator = nullptr;
};

} // namespace debrief
