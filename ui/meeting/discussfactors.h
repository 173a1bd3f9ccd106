// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/factor.h"

#include <QWidget>

class QAction;
class QStackedWidget;

namespace debrief {

class DiscussTree;
class EntryLine;
class FactorActions;
class FactorDiagramView;
class FactorEvidence;
class FactorHints;
class FactorModel;
class ReviewSession;
class Workspace;

/// The contributing factors as a tree or drawn as a diagram: what lies behind what, and what shows it. A line below takes one factor
/// after the other.
class DiscussFactors final : public QWidget
{
    Q_OBJECT

public:
    explicit DiscussFactors(Workspace &workspace, QWidget *parent = nullptr);
    ~DiscussFactors() override;

    QList<QAction *> paneActions() const;
    QList<QAction *> viewActions() const;
    /// Puts the focus into the tree or the diagram.
    void focusFactors();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Place { Beside, Below };

    void makeTree();
    QWidget *makeBar();
    void makeZoomTools();
    void connectAll();
    void setSession(ReviewSession *session);
    void followContents();
    void followHints();
    void refresh();
    void showDiagram(bool shown);
    void openLine(Place place);
    void describeLine();
    void addFactor(const QString &text);
    void edit();
    void reveal(const QUuid &id);

    Workspace &m_workspace;
    FactorModel *m_model;
    DiscussTree *m_tree;
    FactorDiagramView *m_diagram = nullptr;
    FactorActions *m_factorActions = nullptr;
    FactorHints *m_hints;
    FactorEvidence *m_evidence = nullptr;
    EntryLine *m_line;
    QStackedWidget *m_stack;
    QWidget *m_empty = nullptr;
    Place m_place = Place::Beside;
};

} // namespace debrief
