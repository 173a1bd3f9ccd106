// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/factoractions.h"

#include "domain/labels.h"
#include "session/factormodel.h"
#include "session/reviewsession.h"
#include "ui/meeting/factordiagramview.h"
#include "ui/meeting/factormarkicon.h"
#include "ui/style/theme.h"
#include "ui/workspace.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QTreeView>

namespace debrief {

FactorActions::FactorActions(Workspace &workspace, FactorModel &model, QTreeView &tree, FactorDiagramView &diagram,
                             QWidget &page)
    : QObject(&page),
      m_workspace(workspace),
      m_model(model),
      m_tree(tree),
      m_diagram(diagram),
      m_roleMenu(std::make_unique<QMenu>(tr("&Role of factor"))),
      m_questionMenu(std::make_unique<QMenu>(tr("As&k for factors with")))
{
    makeEdits();
    makeMoves();
    makeView();
    // Anywhere on the page: the first one is added where there is no tree yet.
    m_addFactor->setShortcutContext(Qt::WindowShortcut);
    page.addAction(m_addFactor);
    for (QWidget *widget : {static_cast<QWidget *>(&tree), static_cast<QWidget *>(&diagram)}) {
        widget->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(widget, &QWidget::customContextMenuRequested, this,
                [this, widget](const QPoint &at) { showMenu(*widget, at); });
    }
    connect(&workspace, &Workspace::factorQuestionChanged, this, &FactorActions::followQuestion);
    followQuestion(workspace.factorQuestion());
}

FactorActions::~FactorActions() = default;

QAction *FactorActions::add(const QString &name, const QString &text, const QString &iconName,
                            const QList<QKeySequence> &keys, std::function<void()> work)
{
    auto *action = new QAction(theme::icon(iconName), text, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_tree.addAction(action);
    m_diagram.addAction(action);
    connect(action, &QAction::triggered, this, std::move(work));
    m_all.append(action);
    return action;
}

void FactorActions::makeEdits()
{
    m_addFactor = add(QStringLiteral("addFactor"), tr("Add &factor"), QStringLiteral("list-add"),
                      {Qt::CTRL | Qt::SHIFT | Qt::Key_F}, [this] { emit addRequested(false); });
    m_addBelow = add(QStringLiteral("addWhy"), tr("Add &why below"), QStringLiteral("view-list-tree"),
                     {Qt::CTRL | Qt::Key_Return}, [this] { emit addRequested(true); });
    QAction *edit = add(QStringLiteral("editFactor"), tr("Edit fa&ctor"), QStringLiteral("document-edit"), {Qt::Key_F2},
                        [this] { emit editRequested(); });
    makeRoleMenu();
    m_tie = add(QStringLiteral("tieEvidence"), tr("T&ie evidence to factor…"), QStringLiteral("mail-attachment"),
                {Qt::CTRL | Qt::SHIFT | Qt::Key_E}, [this] { emit tieRequested(); });
    m_tie->setShortcutContext(Qt::WindowShortcut);
    m_tie->setIconText(tr("Tie…", "evidence to a factor"));
    m_needCurrent.append({m_addBelow, edit, m_tie});
}

void FactorActions::makeRoleMenu()
{
    m_roleMenu->setObjectName(QStringLiteral("factorRoleMenu"));
    m_roleMenu->menuAction()->setObjectName(QStringLiteral("factorRole"));
    int number = 0;
    for (const FactorRole role : enumValues<FactorRole>()) {
        auto *action = new QAction(factorMarkIcon(role), label(role), this);
        action->setObjectName(QStringLiteral("factorRole_") + enumName(role));
        action->setCheckable(true);
        action->setShortcut(QKeySequence(Qt::Key_1 + number++));
        action->setShortcutContext(Qt::WidgetShortcut);
        m_roleMenu->addAction(action);
        m_tree.addAction(action);
        m_diagram.addAction(action);
        m_needCurrent.append(action);
        connect(action, &QAction::triggered, this, [this, role] { setRole(role); });
        connect(m_roleMenu.get(), &QMenu::aboutToShow, action, [this, action, role] {
            action->setChecked(m_tree.currentIndex().data(ValueRole).value<Factor>().role == role);
        });
    }
    m_all.append(m_roleMenu->menuAction());
    m_needCurrent.append(m_roleMenu->menuAction());
}

void FactorActions::makeMoves()
{
    m_needCurrent.append({
        add(QStringLiteral("moveFactorUp"), tr("Move factor &up"), QStringLiteral("go-up"), {Qt::ALT | Qt::Key_Up},
            [this] { moveWithin(-1); }),
        add(QStringLiteral("moveFactorDown"), tr("Move factor &down"), QStringLiteral("go-down"),
            {Qt::ALT | Qt::Key_Down}, [this] { moveWithin(1); }),
        add(QStringLiteral("indentFactor"), tr("Put factor &below the one above"), QStringLiteral("format-indent-more"),
            {Qt::ALT | Qt::Key_Right}, [this] { indent(); }),
        add(QStringLiteral("outdentFactor"), tr("Put factor one level &higher"), QStringLiteral("format-indent-less"),
            {Qt::ALT | Qt::Key_Left}, [this] { outdent(); }),
        add(QStringLiteral("deleteFactor"), tr("Delete fac&tor"), QStringLiteral("edit-delete"),
            {QKeySequence(QKeySequence::Delete)}, [this] { removeCurrent(); }),
    });
}

void FactorActions::makeView()
{
    m_showDiagram =
        new QAction(theme::icon(QStringLiteral("distribute-graph-directed")), tr("Factors as dia&gram"), this);
    m_showDiagram->setObjectName(QStringLiteral("showFactorDiagram"));
    m_showDiagram->setCheckable(true);
    m_showDiagram->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    connect(m_showDiagram, &QAction::toggled, this, &FactorActions::diagramToggled);

    const auto zoom = [this](const QString &name, const QString &text, const QString &icon,
                             const QList<QKeySequence> &keys, void (FactorDiagramView::*slot)()) {
        auto *action = new QAction(theme::icon(icon), text, this);
        action->setObjectName(name);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_diagram.addAction(action);
        connect(action, &QAction::triggered, &m_diagram, slot);
        m_zoom.append(action);
    };
    zoom(QStringLiteral("factorZoomOut"), tr("Diagram of factors: zoom o&ut"), QStringLiteral("zoom-out"),
         {Qt::Key_Minus, QKeySequence(QKeySequence::ZoomOut)}, &FactorDiagramView::zoomOut);
    zoom(QStringLiteral("factorZoomIn"), tr("Diagram of factors: zoom i&n"), QStringLiteral("zoom-in"),
         {Qt::Key_Plus, Qt::Key_Equal, QKeySequence(QKeySequence::ZoomIn)}, &FactorDiagramView::zoomIn);
    zoom(QStringLiteral("factorZoomNormal"), tr("Diagram of factors: normal si&ze"), QStringLiteral("zoom-original"),
         {Qt::Key_0, Qt::CTRL | Qt::Key_0}, &FactorDiagramView::zoomToNormal);

    m_questionMenu->setObjectName(QStringLiteral("factorQuestionMenu"));
    m_questionMenu->menuAction()->setObjectName(QStringLiteral("factorQuestion"));
    m_questions = new QActionGroup(this);
    const auto question = [this](FactorQuestion value, const QString &text) {
        auto *action = new QAction(text, this);
        m_questionMenu->addAction(action);
        action->setObjectName(QStringLiteral("factorQuestion_") + enumName(value));
        action->setCheckable(true);
        action->setData(QVariant::fromValue(value));
        m_questions->addAction(action);
        connect(action, &QAction::triggered, this, [this, value] { m_workspace.setFactorQuestion(value); });
    };
    question(FactorQuestion::Why, tr("“&Why?”"));
    question(FactorQuestion::How, tr("“&How?”"));
}

QList<QAction *> FactorActions::viewActions() const
{
    return QList{m_showDiagram, m_questionMenu->menuAction()} + m_zoom;
}

void FactorActions::followQuestion(FactorQuestion question)
{
    m_addBelow->setText(question == FactorQuestion::Why ? tr("Add &why below") : tr("Add &how below"));
    for (QAction *action : m_questions->actions())
        action->setChecked(action->data().value<FactorQuestion>() == question);
}

void FactorActions::showMenu(QWidget &widget, const QPoint &at)
{
    QMenu menu;
    menu.addActions(m_all);
    const auto *area = qobject_cast<QAbstractScrollArea *>(&widget);
    menu.exec((area ? area->viewport() : &widget)->mapToGlobal(at));
}

void FactorActions::refresh()
{
    m_addFactor->setEnabled(m_workspace.session() != nullptr);
    const bool hasCurrent = !currentId().isNull();
    for (QAction *action : std::as_const(m_needCurrent))
        action->setEnabled(hasCurrent);
    const bool isShown = m_showDiagram->isChecked() && m_model.rowCount() > 0;
    for (QAction *action : std::as_const(m_zoom))
        action->setEnabled(isShown);
}

FactorId FactorActions::currentId() const
{
    const QModelIndex current = m_tree.currentIndex();
    return current.isValid() ? m_model.idAt(current) : FactorId();
}

void FactorActions::moveTo(FactorId id, FactorId parent, int place)
{
    if (m_workspace.report(m_workspace.session()->moveFactor(id, parent, place)))
        select(id);
}

void FactorActions::moveWithin(int step)
{
    const QModelIndex current = m_tree.currentIndex();
    const int place = current.row() + step;
    if (current.isValid() && place >= 0 && place < m_model.rowCount(current.parent()))
        moveTo(m_model.idAt(current), m_model.idAt(current.parent()), place);
}

void FactorActions::indent()
{
    const QModelIndex current = m_tree.currentIndex();
    if (!current.isValid() || current.row() == 0)
        return;
    const QModelIndex above = current.sibling(current.row() - 1, 0);
    moveTo(m_model.idAt(current), m_model.idAt(above), m_model.rowCount(above));
}

void FactorActions::outdent()
{
    const QModelIndex current = m_tree.currentIndex();
    if (!current.isValid() || !current.parent().isValid())
        return;
    moveTo(m_model.idAt(current), m_model.idAt(current.parent().parent()), current.parent().row() + 1);
}

void FactorActions::setRole(FactorRole role)
{
    const QModelIndex current = m_tree.currentIndex();
    if (current.isValid())
        m_model.setData(current.siblingAtColumn(FactorModel::RoleColumn), QVariant::fromValue(role), Qt::EditRole);
}

void FactorActions::removeCurrent()
{
    if (const FactorId id = currentId(); !id.isNull())
        m_workspace.report(m_workspace.session()->remove({id.uuid()}, tr("Delete factor")));
}

void FactorActions::select(FactorId id)
{
    const QModelIndex index = m_model.indexOf(id);
    m_tree.setCurrentIndex(index);
    m_tree.scrollTo(index);
}

} // namespace debrief
