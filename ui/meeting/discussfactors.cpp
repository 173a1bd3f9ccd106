// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/discussfactors.h"

#include "domain/labels.h"
#include "session/factormodel.h"
#include "session/reviewsession.h"

#include "ui/meeting/discusstree.h"
#include "ui/meeting/factorroledelegate.h"
#include "ui/meeting/wrappedtextdelegate.h"
#include "ui/style/theme.h"
#include "ui/widgets/emptyhint.h"
#include "ui/widgets/entryline.h"
#include "ui/widgets/plaintext.h"
#include "ui/workspace.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace debrief {

namespace {

int roleWidth()
{
    const QFontMetrics metrics(theme::font(theme::Type::Small));
    int width = 0;
    for (const FactorRole role : enumValues<FactorRole>())
        width = qMax(width, metrics.horizontalAdvance(label(role)));
    return width + theme::GapLarge;
}

} // namespace

DiscussFactors::DiscussFactors(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_model(new FactorModel(this)),
      m_tree(new DiscussTree(QStringLiteral("factorTree"), this)),
      m_line(new EntryLine(QStringLiteral("factorLine"), this)),
      m_stack(new QStackedWidget(this)),
      m_roleMenu(std::make_unique<QMenu>(tr("&Role of factor")))
{
    setObjectName(QStringLiteral("discussFactors"));
    m_tree->setAccessibleName(tr("Contributing factors"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegateForColumn(FactorModel::TextColumn, new WrappedTextDelegate(m_tree));
    m_tree->setItemDelegateForColumn(FactorModel::RoleColumn, new FactorRoleDelegate(m_tree));
    m_tree->header()->setSectionResizeMode(FactorModel::TextColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(FactorModel::RoleColumn, QHeaderView::Fixed);
    m_tree->header()->resizeSection(FactorModel::RoleColumn, roleWidth());
    m_line->setStacked(true);
    makeActions();

    auto *title = new QLabel(tr("Contributing factors"), this);
    title->setFont(theme::font(theme::Type::Large));
    auto *addButton = new QToolButton(this);
    addButton->setObjectName(QStringLiteral("addFactorButton"));
    addButton->setAccessibleName(tr("Add factor"));
    addButton->setDefaultAction(m_addFactor);
    addButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *barWidget = new QWidget(this);
    barWidget->setMinimumHeight(QToolButton().sizeHint().height() + 2 * theme::GapSmall + theme::GapSmall);
    auto *bar = new QHBoxLayout(barWidget);
    bar->setContentsMargins(theme::Gap, 0, theme::Gap, 0);
    bar->addWidget(title, 1);
    bar->addWidget(addButton);

    auto *empty = new EmptyHint(
        QStringLiteral("view-list-tree"), tr("What made this possible?"),
        tr("Incidents have several contributing factors. Add one, then ask why, and put the answer below it."), this);
    empty->setObjectName(QStringLiteral("factorsEmpty"));
    m_stack->addWidget(m_tree);
    m_stack->addWidget(empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(barWidget);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_line);

    connect(&workspace, &Workspace::sessionChanged, this, &DiscussFactors::setSession);
    connect(m_model, &FactorModel::editFailed, this, [this](const Error &error) { m_workspace.report(error); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &DiscussFactors::followContents);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &DiscussFactors::followContents);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &DiscussFactors::followContents);
    connect(m_model, &QAbstractItemModel::rowsMoved, this, &DiscussFactors::refresh);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &DiscussFactors::refresh);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &DiscussFactors::refresh);
    connect(m_line, &EntryLine::submitted, this, &DiscussFactors::addFactor);
    connect(m_line, &EntryLine::closed, m_tree, [this] { m_tree->setFocus(); });
    setSession(workspace.session());
}

DiscussFactors::~DiscussFactors() = default;

QAction *DiscussFactors::add(const QString &name, const QString &text, const QString &iconName, const QKeySequence &key,
                             std::function<void()> work)
{
    auto *action = new QAction(theme::icon(iconName), text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_tree->addAction(action);
    connect(action, &QAction::triggered, this, std::move(work));
    m_actions.append(action);
    return action;
}

void DiscussFactors::makeActions()
{
    const auto key = [](auto... keys) { return QKeySequence((... | keys)); };
    m_addFactor = add(QStringLiteral("addFactor"), tr("Add &factor"), QStringLiteral("list-add"),
                      key(Qt::CTRL, Qt::SHIFT, Qt::Key_F), [this] { openLine(Place::Beside); });
    // Anywhere on the page: the first one is added where there is no tree yet.
    m_addFactor->setShortcutContext(Qt::WindowShortcut);
    addAction(m_addFactor);
    m_addWhy = add(QStringLiteral("addWhy"), tr("Add &why below"), QStringLiteral("view-list-tree"),
                   key(Qt::CTRL, Qt::Key_Return), [this] { openLine(Place::Below); });
    m_needCurrent = {m_addWhy, add(QStringLiteral("editFactor"), tr("Edit fa&ctor"), QStringLiteral("document-edit"),
                                   QKeySequence(Qt::Key_F2), [this] { m_tree->edit(m_tree->currentIndex()); })};
    makeRoleMenu();
    m_needCurrent.append({
        add(QStringLiteral("moveFactorUp"), tr("Move factor &up"), QStringLiteral("go-up"), key(Qt::ALT, Qt::Key_Up),
            [this] { moveWithin(-1); }),
        add(QStringLiteral("moveFactorDown"), tr("Move factor &down"), QStringLiteral("go-down"),
            key(Qt::ALT, Qt::Key_Down), [this] { moveWithin(1); }),
        add(QStringLiteral("indentFactor"), tr("Put factor &below the one above"), QStringLiteral("format-indent-more"),
            key(Qt::ALT, Qt::Key_Right), [this] { indent(); }),
        add(QStringLiteral("outdentFactor"), tr("Put factor one level &higher"), QStringLiteral("format-indent-less"),
            key(Qt::ALT, Qt::Key_Left), [this] { outdent(); }),
        add(QStringLiteral("deleteFactor"), tr("Delete fac&tor"), QStringLiteral("edit-delete"),
            QKeySequence(QKeySequence::Delete), [this] { removeCurrent(); }),
    });
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        QMenu menu;
        menu.addActions(m_actions);
        menu.exec(m_tree->viewport()->mapToGlobal(at));
    });
}

void DiscussFactors::makeRoleMenu()
{
    m_roleMenu->setObjectName(QStringLiteral("factorRoleMenu"));
    m_roleMenu->menuAction()->setObjectName(QStringLiteral("factorRole"));
    for (const FactorRole role : enumValues<FactorRole>()) {
        QAction *action = m_roleMenu->addAction(label(role));
        action->setObjectName(QStringLiteral("factorRole_") + enumName(role));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, role] { setRole(role); });
        connect(m_roleMenu.get(), &QMenu::aboutToShow, action, [this, action, role] {
            action->setChecked(m_tree->currentIndex().data(ValueRole).value<Factor>().role == role);
        });
    }
    m_actions.append(m_roleMenu->menuAction());
    m_needCurrent.append(m_roleMenu->menuAction());
}

void DiscussFactors::setSession(ReviewSession *session)
{
    m_model->setSession(session);
    m_line->hide();
    followContents();
}

void DiscussFactors::followContents()
{
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    refresh();
}

void DiscussFactors::refresh()
{
    m_addFactor->setEnabled(m_workspace.session() != nullptr);
    const bool hasCurrent = !currentId().isNull();
    for (QAction *action : std::as_const(m_needCurrent))
        action->setEnabled(hasCurrent);
    describeLine();
}

FactorId DiscussFactors::currentId() const
{
    const QModelIndex current = m_tree->currentIndex();
    return current.isValid() ? m_model->idAt(current) : FactorId();
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
        m_line->setPurpose(tr("Why “%1”?").arg(shown), tr("What lies behind it"));
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
    // The next "why" is asked of this one.
    select(*added);
    describeLine();
}

void DiscussFactors::moveTo(FactorId id, FactorId parent, int place)
{
    if (m_workspace.report(m_workspace.session()->moveFactor(id, parent, place)))
        select(id);
}

void DiscussFactors::moveWithin(int step)
{
    const QModelIndex current = m_tree->currentIndex();
    const int place = current.row() + step;
    if (current.isValid() && place >= 0 && place < m_model->rowCount(current.parent()))
        moveTo(m_model->idAt(current), m_model->idAt(current.parent()), place);
}

void DiscussFactors::indent()
{
    const QModelIndex current = m_tree->currentIndex();
    if (!current.isValid() || current.row() == 0)
        return;
    const QModelIndex above = current.sibling(current.row() - 1, 0);
    moveTo(m_model->idAt(current), m_model->idAt(above), m_model->rowCount(above));
}

void DiscussFactors::outdent()
{
    const QModelIndex current = m_tree->currentIndex();
    if (!current.isValid() || !current.parent().isValid())
        return;
    moveTo(m_model->idAt(current), m_model->idAt(current.parent().parent()), current.parent().row() + 1);
}

void DiscussFactors::setRole(FactorRole role)
{
    const QModelIndex current = m_tree->currentIndex();
    if (current.isValid())
        m_model->setData(current.siblingAtColumn(FactorModel::RoleColumn), QVariant::fromValue(role), Qt::EditRole);
}

void DiscussFactors::removeCurrent()
{
    if (const FactorId id = currentId(); !id.isNull())
        m_workspace.report(m_workspace.session()->remove({id.uuid()}, tr("Delete factor")));
}

void DiscussFactors::select(FactorId id)
{
    const QModelIndex index = m_model->indexOf(id);
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

} // namespace debrief
