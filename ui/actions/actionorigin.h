// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace debrief {

class Workspace;

/// The notes that an action was made of, each a way back to where it stands. Nothing of it is there for an action of no note.
class ActionOrigin final : public QWidget
{
    Q_OBJECT

public:
    explicit ActionOrigin(Workspace &workspace, QWidget *parent = nullptr);

    void setNotes(const QList<NoteId> &ids);

private:
    Workspace &m_workspace;
    QVBoxLayout *m_layout;
    QWidget *m_links = nullptr;
};

} // namespace debrief
