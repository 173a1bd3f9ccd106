// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

#include <QAbstractItemModel>
#include <QStackedWidget>

#include <array>

namespace debrief {

class DiscussTree;
class NoteLinks;
class NoteModel;
class NoteTreeDelegate;
class NoteTreeModel;
class ReviewSession;
class Workspace;

/// The notes of the meeting in three views of which one is shown: by question, by the time they were captured, and those of the
/// parking lot. Where one has nothing to show, it says what goes there.
class NoteViews final : public QStackedWidget
{
    Q_OBJECT

public:
    enum class Mode { ByPrompt, ByTime, ParkingLot };

    explicit NoteViews(Workspace &workspace, QWidget *parent = nullptr);
    ~NoteViews() override;

    void setSession(ReviewSession *session);
    void setMode(Mode mode);
    Mode mode() const { return m_mode; }
    DiscussTree *view() const { return view(m_mode); }
    DiscussTree *view(Mode mode) const { return m_views.at(static_cast<size_t>(mode)); }
    NoteTreeModel &tree() const { return *m_tree; }
    const NoteLinks &links() const { return *m_links; }

    /// Of the view that is shown, from top to bottom.
    QList<NoteId> selected() const;
    QList<NoteId> shown() const;
    /// The first becomes current. Those that the view does not show are passed over.
    void select(const QList<NoteId> &ids);
    bool shows(NoteId id) const { return indexOf(id).isValid(); }
    /// Which one is the next to deal with once these are dealt with: of the same question, of the unsorted, of the open topics. Null
    /// when there is none.
    NoteId nextAfter(const QList<NoteId> &ids) const;
    /// The one above among those of the same place; null for the first.
    NoteId above(NoteId id) const;
    /// Opens the editor; the cursor stands there, or at the end.
    void edit(NoteId id, qsizetype cursor = -1);

    int noteCount() const;
    int unsortedCount() const;

signals:
    void selectionChanged();
    void contentsChanged();
    void linkActivated(const QUuid &id);

protected:
    bool event(QEvent *event) override;

private:
    void makeView(Mode mode, const QString &name, const QString &accessibleName, QAbstractItemModel *model);
    void follow();
    void relayout();
    QModelIndex indexOf(NoteId id) const;
    bool split(NoteId id, const QString &text, qsizetype at);

    Workspace &m_workspace;
    NoteLinks *m_links;
    NoteTreeModel *m_tree;
    NoteModel *m_notes;
    QString m_ownName; ///< Whose notes need not be told apart.
    Mode m_mode = Mode::ByPrompt;
    bool m_followsEnd = false;
    std::array<DiscussTree *, 3> m_views{};
    std::array<NoteTreeDelegate *, 3> m_delegates{};
    QWidget *m_noNotes;
    QWidget *m_nothingParked;
};

} // namespace debrief
