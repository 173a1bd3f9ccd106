// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/rostereditor.h"

#include "session/participantmodel.h"
#include "ui/meeting/invitationsaver.h"
#include "ui/meeting/pastepeopledialog.h"
#include "ui/meeting/rolemenu.h"
#include "ui/meeting/rosteradvice.h"
#include "ui/style/texttone.h"
#include "ui/widgets/rowtable.h"
#include "ui/workspace.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

namespace debrief {

namespace {

/// Roles are chosen from a menu, not typed.
class RolesDelegate final : public QStyledItemDelegate
{
public:
    RolesDelegate(std::function<void()> choose, QObject *parent)
        : QStyledItemDelegate(parent),
          m_choose(std::move(choose))
    {
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        QMetaObject::invokeMethod(parent, m_choose, Qt::QueuedConnection);
        return nullptr;
    }

private:
    std::function<void()> m_choose;
};

} // namespace

RosterEditor::RosterEditor(Workspace &workspace, QWidget *parent)
    : Card(tr("People"), parent),
      m_workspace(workspace),
      m_model(new ParticipantModel(this)),
      m_table(new RowTable(this)),
      m_name(new QLineEdit(this)),
      m_advice(new QWidget(this)),
      m_add(new QAction(theme::icon(QStringLiteral("list-add-user")), tr("Add &person"), this)),
      m_roles(new QAction(theme::icon(QStringLiteral("user-properties")), tr("Choose &roles…"), this)),
      m_delete(new QAction(theme::icon(QStringLiteral("list-remove-user")), tr("&Delete person"), this)),
      m_paste(new QAction(theme::icon(QStringLiteral("edit-paste")), tr("Paste &people…"), this)),
      m_invitation(new InvitationSaver(workspace, this))
{
    setObjectName(QStringLiteral("rosterEditor"));
    build();
    connect(m_model, &ParticipantModel::editFailed, &m_workspace, qOverload<const Error &>(&Workspace::report));
    connect(m_model, &QAbstractItemModel::modelReset, this, &RosterEditor::updateState);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RosterEditor::updateState);
    connect(m_name, &QLineEdit::returnPressed, this, &RosterEditor::addTyped);
    connect(m_add, &QAction::triggered, this, [this] { m_name->setFocus(Qt::ShortcutFocusReason); });
    connect(m_roles, &QAction::triggered, this, &RosterEditor::editRoles);
    connect(m_delete, &QAction::triggered, this, &RosterEditor::deleteSelected);
    connect(m_paste, &QAction::triggered, this, &RosterEditor::pastePeople);
    connect(&m_workspace, &Workspace::sessionChanged, this, &RosterEditor::setSession);
    setSession(m_workspace.session());
}

void RosterEditor::build()
{
    m_add->setObjectName(QStringLiteral("addPerson"));
    m_roles->setObjectName(QStringLiteral("chooseRoles"));
    m_delete->setObjectName(QStringLiteral("deletePerson"));
    m_paste->setObjectName(QStringLiteral("pastePeople"));
    m_paste->setToolTip(tr("Take people from the recipients of a mail, a calendar entry or a list"));
    m_table->setObjectName(QStringLiteral("rosterTable"));
    m_table->setAccessibleName(tr("People"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(ParticipantModel::RolesColumn,
                                      new RolesDelegate([this] { editRoles(); }, m_table));
    m_table->addActions({m_roles, m_delete});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->installEventFilter(this);
    m_table->setColumnWeights({5, 5, 4, 4, 0});

    m_name->setObjectName(QStringLiteral("rosterName"));
    m_name->setAccessibleName(tr("Name of a person to add"));
    m_name->setPlaceholderText(tr("Add a person: type the name and press Return"));
    m_name->setClearButtonEnabled(true);

    m_advice->setObjectName(QStringLiteral("rosterAdvice"));
    auto *advice = new QVBoxLayout(m_advice);
    advice->setContentsMargins(0, 0, 0, 0);
    advice->setSpacing(4);
    auto *foot = new QHBoxLayout;
    for (QAction *action : {m_paste, m_invitation->action()}) {
        auto *button = new QToolButton(this);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        button->setDefaultAction(action);
        foot->addWidget(button);
    }
    foot->addStretch(1);
    body()->addWidget(m_advice);
    body()->addWidget(m_table);
    body()->addWidget(m_name);
    body()->addLayout(foot);
}

QList<QAction *> RosterEditor::editorActions() const
{
    return {m_add, m_roles, m_delete, m_paste, m_invitation->action()};
}

void RosterEditor::setSession(ReviewSession *session)
{
    m_model->setSession(session);
    setEnabled(session);
    if (session)
        connect(session, &ReviewSession::changed, this, &RosterEditor::followChanges);
    showAdvice();
    updateState();
}

void RosterEditor::followChanges(const Changes &changes)
{
    for (const Change &change : changes) {
        if (isOf<Participant>(change) || isOf<Review>(change)) {
            showAdvice();
            updateState();
            return;
        }
    }
}

void RosterEditor::addTyped()
{
    ReviewSession *session = m_workspace.session();
    const QString name = m_name->text().trimmed();
    if (!session || name.isEmpty())
        return;
    const auto added = session->addParticipant(name, {});
    if (!added)
        return m_workspace.report(added.error());
    m_name->clear();
    m_table->setCurrentIndex(m_model->indexOf(*added));
}

void RosterEditor::editRoles()
{
    const QModelIndex current = m_table->currentIndex();
    const Participant *participant = m_model->valueAt(current.row());
    if (!participant)
        return;
    RoleMenu menu(participant->roles, this);
    const QModelIndex cell = current.siblingAtColumn(ParticipantModel::RolesColumn);
    const QPersistentModelIndex place = cell;
    menu.exec(m_table->viewport()->mapToGlobal(m_table->visualRect(cell).bottomLeft()));
    if (place.isValid())
        m_model->setData(place, QVariant::fromValue(menu.roles()), Qt::EditRole);
}

void RosterEditor::deleteSelected()
{
    ReviewSession *session = m_workspace.session();
    QList<QUuid> ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        ids.append(index.data(IdRole).toUuid());
    if (session && !ids.isEmpty())
        m_workspace.report(session->remove(ids, tr("Delete %n person(s)", nullptr, static_cast<int>(ids.size()))));
}

void RosterEditor::pastePeople()
{
    auto *dialog = new PastePeopleDialog(m_workspace, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->takeClipboard();
    dialog->open();
}

void RosterEditor::showAdvice()
{
    qDeleteAll(m_advice->findChildren<QLabel *>(Qt::FindDirectChildrenOnly));
    const ReviewSession *session = m_workspace.session();
    if (!session)
        return;
    for (const RosterAdvice &advice : rosterAdvice(session->review().kind, session->tableOf<Participant>().values())) {
        auto *line = new QLabel(advice.text, m_advice);
        line->setWordWrap(true);
        theme::setTextTone(line, advice.tone);
        m_advice->layout()->addWidget(line);
    }
}

void RosterEditor::updateState()
{
    m_table->setVisible(m_model->rowCount() > 0);
    const bool hasSelection = m_table->selectionModel()->hasSelection();
    m_add->setEnabled(m_workspace.session());
    m_roles->setEnabled(hasSelection);
    m_delete->setEnabled(hasSelection);
    m_paste->setEnabled(m_workspace.session());
}

bool RosterEditor::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key =
        watched == m_table && event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (key && key->key() == Qt::Key_Delete) {
        deleteSelected();
        return true;
    }
    if (key && key->matches(QKeySequence::Paste)) {
        pastePeople();
        return true;
    }
    return Card::eventFilter(watched, event);
}

} // namespace debrief
