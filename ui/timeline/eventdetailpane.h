// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/change.h"

#include <QWidget>

#include <memory>

class QAbstractItemView;
class QAction;
class QLabel;

namespace debrief {

class CodeLanguages;
class EventDescription;
class EvidencePane;
class ReviewSession;
class Workspace;

/// The selected event in full: its facts at a glance, its description to be written, its evidence.
class EventDetailPane final : public QWidget
{
    Q_OBJECT

public:
    explicit EventDetailPane(Workspace &workspace, QWidget *parent = nullptr);
    ~EventDetailPane() override;

    /// What is pasted and dropped on a row of that view becomes evidence of its event.
    void serve(QAbstractItemView &view);
    /// Shows or folds away, and remembers it.
    QAction *toggleAction() const { return m_toggle; }
    /// For the page's menu; the toggle is not among them.
    QList<QAction *> pageActions() const;
    /// Folded away where there is no room, until somebody has said otherwise.
    void chooseByWidth(int available);

    QSize sizeHint() const override { return {340, 400}; }

signals:
    /// The focus is for the view of events.
    void left();

private:
    void setSession(ReviewSession *session);
    void followSelection();
    void followChanges(const Changes &changes);
    void showFacts();
    void showOrFold(bool shown);
    QString factsOf(const TimelineEvent &event) const;

    Workspace &m_workspace;
    std::unique_ptr<CodeLanguages> m_languages;
    EventId m_event;
    QLabel *m_title;
    QLabel *m_facts;
    EventDescription *m_description;
    EvidencePane *m_evidence;
    QAction *m_toggle;
    QAction *m_separator;
};

} // namespace debrief
