// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

#include <QWidget>

class QLabel;
class QListView;
class QStackedWidget;

namespace debrief {

class CodeLanguages;
class EvidenceActions;
class EvidenceModel;
class EvidenceThumbnails;
class ReviewSession;
class Workspace;

/// What backs an event: a list to which one pastes and drops.
class EvidencePane final : public QWidget
{
    Q_OBJECT

public:
    EvidencePane(Workspace &workspace, const CodeLanguages &languages, QWidget *parent = nullptr);
    ~EvidencePane() override;

    void setSession(ReviewSession *session);
    void setEvent(EventId id);
    EvidenceActions &actions() const { return *m_actions; }

private:
    void follow();
    void reveal(EvidenceId id);

    Workspace &m_workspace;
    EvidenceModel *m_model;
    EvidenceThumbnails *m_thumbnails;
    QListView *m_list;
    EvidenceActions *m_actions;
    QLabel *m_heading;
    QLabel *m_hint;
    QStackedWidget *m_stack;
};

} // namespace debrief
