// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/discussfactors.h"

#include "session/closingcheck.h"
#include "session/factormodel.h"
#include "session/reviewsession.h"
#include "ui/meeting/discusstree.h"
#include "ui/meeting/factoractions.h"
#include "ui/meeting/factordiagramview.h"
#include "ui/meeting/factorevidence.h"
#include "ui/meeting/factorhints.h"
#include "ui/meeting/factorroledelegate.h"
#include "ui/style/theme.h"
#include "ui/widgets/emptyhint.h"
#include "ui/widgets/entryline.h"
#include "ui/widgets/plaintext.h"
#include "ui/workspace.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace debrief {

namespace {

constexpr int WideEnoughForNames = 440;
constexpr QLatin1StringView DiagramKey("discuss/factorDiagram");
constexpr QLatin1StringView ZoomKey("discuss/factorZoom");

QToolButton *toolButton(QAction *action, const QString &name, const QString &accessibleName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setAccessibleName(accessibleName);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    return button;
}

} // namespace

DiscussFactors::DiscussFactors(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_model(new FactorModel(this)),
      m_tree(new DiscussTree(QStringLiteral("factorTree"), this)),
      m_hints(new FactorHints(this)),
      m_line(new EntryLine(QStringLiteral("factorLine"), this)),
      m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("discussFactors"));
    makeTree();
    m_diagram = new FactorDiagramView(workspace, *m_model, *m_tree->selectionModel(), this);
    m_factorActions = new FactorActions(workspace, *m_model, *m_tree, *m_diagram, *this);
    m_evidence = new FactorEvidence(workspace, *m_factorActions->tieEvidence(), parent ? *parent : *this, this);
    m_line->setStacked(true);
    m_line->setReader([](const QString &text) -> Result<QString> { return FactorHints::hintFor(text); });

    makeZoomTools();
    auto *empty = new EmptyHint(QStringLiteral("view-list-tree"), tr("What made this possible?"), {}, this);
    empty->setObjectName(QStringLiteral("factorsEmpty"));
    m_empty = empty;
    for (QWidget *each : {static_cast<QWidget *>(m_tree), static_cast<QWidget *>(m_diagram), m_empty})
        m_stack->addWidget(each);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_hints);
    layout->addWidget(m_evidence);
    layout->addWidget(m_line);

    connectAll();
    const QSettings settings;
    m_diagram->setZoom(settings.value(ZoomKey, 1.0).toDouble());
    m_factorActions->showDiagram()->setChecked(settings.value(DiagramKey).toBool());
    connect(m_diagram, &FactorDiagramView::zoomChanged, this, [](double zoom) { QSettings().setValue(ZoomKey, zoom); });
    setSession(workspace.session());
}

DiscussFactors::~DiscussFactors() = default;

void DiscussFactors::makeTree()
{
    m_tree->setAccessibleName(tr("Contributing factors"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegateForColumn(FactorModel::TextColumn, new WrappedTextDelegate(m_tree));
    m_tree->setItemDelegateForColumn(FactorModel::RoleColumn, new FactorRoleDelegate(m_tree));
    m_tree->setItemDelegateForColumn(FactorModel::EvidenceColumn, new FactorEvidenceDelegate(m_tree));
    m_tree->header()->setSectionResizeMode(QHeaderView::Fixed);
    m_tree->header()->setSectionResizeMode(FactorModel::TextColumn, QHeaderView::Stretch);
    m_tree->header()->resizeSection(FactorModel::EvidenceColumn, FactorEvidenceDelegate::width());
    m_tree->setDragDropMode(QAbstractItemView::DragDrop);
    m_tree->setDefaultDropAction(Qt::MoveAction);
    m_tree->setDropIndicatorShown(true);
}

void DiscussFactors::makeZoomTools()
{
    // Over the diagram: beside the title they would push the pane's edge.
    auto *tools = new QWidget(this);
    tools->setAutoFillBackground(true);
    tools->setBackgroundRole(QPalette::Base);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (QAction *action : m_factorActions->zoomActions())
        row->addWidget(toolButton(action, action->objectName() + QStringLiteral("Button"), action->toolTip(), tools));
    m_diagram->setCornerTools(tools);
}

QWidget *DiscussFactors::makeBar()
{
    auto *title = new QLabel(tr("Contributing factors"), this);
    title->setFont(theme::font(theme::Type::Large));
    QToolButton *add =
        toolButton(m_factorActions->addFactor(), QStringLiteral("addFactorButton"), tr("Add factor"), this);
    add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    add->setAutoRaise(false);
    auto *barWidget = new QWidget(this);
    barWidget->setMinimumHeight(QToolButton().sizeHint().height() + 2 * theme::GapSmall + theme::GapSmall);
    auto *bar = new QHBoxLayout(barWidget);
    bar->setContentsMargins(theme::Gap, 0, theme::Gap, 0);
    bar->addWidget(title, 1);
    bar->addWidget(toolButton(m_factorActions->showDiagram(), QStringLiteral("factorDiagramButton"),
                              tr("Factors as diagram"), this));
    bar->addWidget(add);
    return barWidget;
}

void DiscussFactors::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Texts need the room more than the names of roles, which the signs say too.
    m_tree->header()->resizeSection(FactorModel::RoleColumn, FactorRoleDelegate::width(width() >= WideEnoughForNames));
}

void DiscussFactors::connectAll()
{
    connect(&m_workspace, &Workspace::sessionChanged, this, &DiscussFactors::setSession);
    connect(&m_workspace, &Workspace::factorQuestionChanged, this, &DiscussFactors::followContents);
    connect(&m_workspace, &Workspace::revealed, this, &DiscussFactors::reveal);
    connect(m_model, &FactorModel::editFailed, this, [this](const Error &error) { m_workspace.report(error); });
    connect(m_model, &FactorModel::factorDropped, m_factorActions, &FactorActions::select);
    connect(m_model, &QAbstractItemModel::modelReset, this, &DiscussFactors::followContents);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &DiscussFactors::followContents);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &DiscussFactors::followContents);
    connect(m_model, &QAbstractItemModel::rowsMoved, this, &DiscussFactors::followContents);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &DiscussFactors::followContents);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &DiscussFactors::refresh);
    connect(m_diagram, &FactorDiagramView::editRequested, this, &DiscussFactors::edit);
    connect(m_hints, &FactorHints::factorChosen, this, [this](FactorId id) {
        m_factorActions->select(id);
        focusFactors();
    });
    connect(m_factorActions, &FactorActions::addRequested, this,
            [this](bool below) { openLine(below ? Place::Below : Place::Beside); });
    connect(m_factorActions, &FactorActions::editRequested, this, &DiscussFactors::edit);
    connect(m_factorActions, &FactorActions::tieRequested, m_evidence, &FactorEvidence::pick);
    connect(m_factorActions, &FactorActions::diagramToggled, this, &DiscussFactors::showDiagram);
    connect(m_line, &EntryLine::submitted, this, &DiscussFactors::addFactor);
    connect(m_line, &EntryLine::closed, this, &DiscussFactors::focusFactors);
}

QList<QAction *> DiscussFactors::paneActions() const
{
    return m_factorActions->all() + m_evidence->paneActions();
}

QList<QAction *> DiscussFactors::viewActions() const
{
    return m_factorActions->viewActions();
}

void DiscussFactors::setSession(ReviewSession *session)
{
    m_model->setSession(session);
    m_diagram->setSession(session);
    m_evidence->setSession(session);
    m_line->hide();
    followContents();
}

void DiscussFactors::followContents()
{
    const bool hasFactors = m_model->rowCount() > 0;
    const bool isDiagram = m_factorActions->showDiagram()->isChecked();
    static_cast<EmptyHint *>(m_empty) // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast): made as one.
        ->setTexts(tr("What made this possible?"),
                   m_workspace.factorQuestion() == FactorQuestion::Why
                       ? tr("Incidents have several contributing factors. Add one, then ask why, and put the answer "
                            "below it.")
                       : tr("Incidents have several contributing factors. Add one, then ask how it came about, and "
                            "put the answer below it."));
    m_stack->setCurrentWidget(!hasFactors ? m_empty : isDiagram ? static_cast<QWidget *>(m_diagram) : m_tree);
    m_evidence->setVisible(hasFactors);
    followHints();
    refresh();
}

void DiscussFactors::followHints()
{
    const ReviewSession *session = m_workspace.session();
    m_hints->setFactors(session ? factorsInOrder(*session) : QList<Factor>());
}

void DiscussFactors::refresh()
{
    m_factorActions->refresh();
    m_evidence->setFactor(m_factorActions->currentId());
    describeLine();
}

void DiscussFactors::showDiagram(bool shown)
{
    QSettings().setValue(DiagramKey, shown);
    const bool hadFocus = m_tree->hasFocus() || m_diagram->hasFocus();
    followContents();
    if (hadFocus)
        focusFactors();
}

void DiscussFactors::focusFactors()
{
    if (m_stack->currentWidget() != m_empty)
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void DiscussFactors::openLine(Place place)
{
    m_place = place;
    describeLine();
    m_line->open();
}

void DiscussFactors::describeLine()
{
    const Factor current = m_tree->currentIndex().data(ValueRole).value<Factor>();
    const FactorId above = m_place == Place::Below ? current.id : current.parentId;
    const ReviewSession *session = m_workspace.session();
    const Factor *parent = session ? session->find<Factor>(above) : nullptr;
    if (parent) {
        const QString shown =
            fontMetrics().elidedText(plainLine(parent->text), Qt::ElideRight, qMax(120, width() - 100));
        if (m_workspace.factorQuestion() == FactorQuestion::Why)
            m_line->setPurpose(tr("Why “%1”?").arg(shown), tr("What lies behind it"));
        else
            m_line->setPurpose(tr("How did this come about: “%1”?").arg(shown), tr("What led to it"));
    } else {
        m_line->setPurpose(tr("Add factor:"), tr("What made the incident possible, or worse, or milder"));
    }
}

void DiscussFactors::addFactor(const QString &text)
{
    ReviewSession *session = m_workspace.session();
    if (!session)
        return;
    const Factor current = m_tree->currentIndex().data(ValueRole).value<Factor>();
    const FactorId parent = m_place == Place::Below ? current.id : current.parentId;
    const auto added = session->addFactor(text.trimmed(), FactorRole::Contributing, parent);
    if (!added) {
        m_line->refuse(added.error().message);
        return;
    }
    m_line->clear();
    // The next question is asked of this one.
    m_factorActions->select(*added);
    describeLine();
}

void DiscussFactors::edit()
{
    // Texts are edited where they stand as text.
    if (m_stack->currentWidget() == m_diagram)
        m_factorActions->showDiagram()->setChecked(false);
    m_tree->setFocus(Qt::OtherFocusReason);
    m_tree->edit(m_tree->currentIndex().siblingAtColumn(FactorModel::TextColumn));
}

void DiscussFactors::reveal(const QUuid &id)
{
    if (!m_model->indexOf(FactorId(id)).isValid())
        return;
    m_factorActions->select(FactorId(id));
    focusFactors();
}

} // namespace debrief
