// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/promptseteditor.h"

#include "session/promptsetmodel.h"
#include "session/promptsetstore.h"
#include "ui/meeting/promptform.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace debrief {

namespace {

/// As many questions as a built-in set has are seen at once.
constexpr int ShownRows = 9;

} // namespace

PromptSetEditor::PromptSetEditor(PromptSetStore &store, QWidget *parent)
    : QWidget(parent),
      m_store(store),
      m_model(new PromptSetModel(store, this)),
      m_name(new QLineEdit(this)),
      m_table(new QTableView(this)),
      m_new(new QLineEdit(this)),
      m_form(new PromptForm(this)),
      m_up(makeAction(QStringLiteral("setPromptUp"), tr("Move question up"), QStringLiteral("go-up"),
                      &PromptSetEditor::moveUp)),
      m_down(makeAction(QStringLiteral("setPromptDown"), tr("Move question down"), QStringLiteral("go-down"),
                        &PromptSetEditor::moveDown)),
      m_remove(makeAction(QStringLiteral("setPromptDelete"), tr("Delete question"), QStringLiteral("edit-delete"),
                          &PromptSetEditor::removeCurrent))
{
    setObjectName(QStringLiteral("promptSetEditor"));
    build();
    connect(m_name, &QLineEdit::editingFinished, this, [this] { renameTo(m_name->text()); });
    connect(m_new, &QLineEdit::returnPressed, this, &PromptSetEditor::addTyped);
    connect(m_form, &PromptForm::edited, this, &PromptSetEditor::commit);
    connect(m_model, &PromptSetModel::moveRequested, this, &PromptSetEditor::moveTo);
    connect(&m_store, &PromptSetStore::changed, this, &PromptSetEditor::follow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (const Prompt *prompt = m_model->valueAt(current.row()); prompt && prompt->id != m_current)
            choose(prompt->id);
    });
    follow();
}

QAction *PromptSetEditor::makeAction(const QString &name, const QString &text, const QString &icon,
                                     void (PromptSetEditor::*slot)())
{
    auto *action = new QAction(theme::icon(icon), text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void PromptSetEditor::build()
{
    m_name->setObjectName(QStringLiteral("setName"));
    m_name->setAccessibleName(tr("Name of the set"));
    m_up->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Up));
    m_down->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    m_remove->setShortcut(QKeySequence::Delete);
    for (QAction *action : {m_up, m_down, m_remove})
        action->setShortcutContext(Qt::WidgetShortcut);
    m_table->setObjectName(QStringLiteral("setPrompts"));
    m_table->setAccessibleName(tr("Questions of the set"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setDragDropMode(QAbstractItemView::InternalMove);
    m_table->setDragDropOverwriteMode(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    const int rowHeight = m_table->fontMetrics().lineSpacing() + theme::GapSmall;
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->setMinimumHeight(rowHeight * (ShownRows + 1) + theme::GapSmall);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(PromptSetModel::SectionColumn, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(PromptSetModel::TextColumn, QHeaderView::Stretch);
    m_table->addActions({m_up, m_down, m_remove});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->installEventFilter(this);
    m_new->setObjectName(QStringLiteral("setNewPrompt"));
    m_new->setAccessibleName(tr("Question to add"));
    m_new->setPlaceholderText(tr("Add a question below the current one: type it and press Return"));
    m_new->setClearButtonEnabled(true);

    auto *name = new QLabel(tr("&Name"), this);
    name->setBuddy(m_name);
    auto *top = new QHBoxLayout;
    top->setSpacing(theme::GapSmall);
    top->addWidget(name);
    top->addWidget(m_name, 1);
    auto *adding = new QHBoxLayout;
    adding->setSpacing(4);
    adding->addWidget(m_new, 1);
    for (QAction *action : {m_up, m_down, m_remove}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setAccessibleName(action->text());
        adding->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::GapSmall);
    layout->addLayout(top);
    layout->addWidget(m_table, 3);
    layout->addLayout(adding);
    layout->addSpacing(4);
    layout->addWidget(m_form, 2);
}

void PromptSetEditor::setSet(PromptSetId id)
{
    if (id == m_model->set())
        return;
    commit();
    m_current = {};
    m_row = 0;
    m_model->setSet(id);
    follow();
}

void PromptSetEditor::focusName()
{
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

void PromptSetEditor::follow()
{
    const PromptSet *set = m_store.find(m_model->set());
    setEnabled(set != nullptr);
    if (const QString name = set ? set->name : QString(); m_name->text() != name)
        m_name->setText(name);
    const int row = m_model->rowOf(m_current);
    if (row < 0) {
        const Prompt *next = m_model->valueAt(std::min(m_row, m_model->rowCount() - 1));
        m_current = next ? next->id : PromptId();
    }
    showCurrent();
}

void PromptSetEditor::showCurrent()
{
    const int row = m_model->rowOf(m_current);
    if (row >= 0)
        m_row = row;
    if (m_table->currentIndex().row() != row)
        m_table->setCurrentIndex(m_model->index(row, PromptSetModel::TextColumn));
    const Prompt *prompt = m_model->valueAt(row);
    m_form->setEnabled(prompt != nullptr);
    if (!prompt || m_form->prompt() != *prompt)
        m_form->setPrompt(prompt ? *prompt : Prompt());
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row < m_model->rowCount() - 1);
    m_remove->setEnabled(row >= 0);
}

void PromptSetEditor::choose(PromptId id)
{
    m_current = id;
    // Storing what was typed comes back to here by the way of the store.
    commit();
    showCurrent();
}

template<typename Work>
bool PromptSetEditor::change(const QString &undoText, const Work &work)
{
    const PromptSet *stored = m_store.find(m_model->set());
    if (!stored)
        return false;
    PromptSet set = *stored;
    work(set);
    const auto updated = m_store.update(set, undoText);
    if (!updated)
        emit failed(updated.error());
    return updated.has_value();
}

void PromptSetEditor::commit()
{
    // Each of the two steps shows anew what is stored.
    const QString name = m_name->text();
    const bool isEdited = m_form->isEdited();
    const Prompt typed = m_form->prompt();
    renameTo(name);
    if (!isEdited)
        return;
    const bool taken = change(tr("Edit question"), [&typed](PromptSet &set) {
        const auto place = std::ranges::find_if(set.prompts, [&](const Prompt &other) { return other.id == typed.id; });
        if (place != set.prompts.end()) {
            const int order = place->order;
            *place = typed;
            place->order = order;
        }
    });
    const Prompt *stored = m_model->valueAt(m_model->rowOf(typed.id));
    if (!taken && stored)
        m_form->setPrompt(*stored);
}

void PromptSetEditor::renameTo(const QString &name)
{
    const PromptSet *set = m_store.find(m_model->set());
    if (!set || name.simplified() == set->name)
        return;
    if (!change(tr("Rename prompt set"), [&name](PromptSet &renamed) { renamed.name = name; }))
        m_name->setText(m_store.find(m_model->set())->name);
}

void PromptSetEditor::addTyped()
{
    Prompt prompt{.id = PromptId::create(), .text = m_new->text().simplified()};
    if (prompt.text.isEmpty())
        return;
    const int row = m_model->rowOf(m_current);
    if (const Prompt *current = m_model->valueAt(row))
        prompt.section = current->section;
    const PromptId before = m_current;
    m_current = prompt.id;
    const bool added = change(tr("Add question"), [&](PromptSet &set) { set.prompts.insert(row + 1, prompt); });
    if (added)
        m_new->clear();
    else
        m_current = before;
}

void PromptSetEditor::moveBy(int step)
{
    const int row = m_model->rowOf(m_current);
    if (row >= 0)
        moveTo(m_current, step < 0 ? row - 1 : row + 2);
}

void PromptSetEditor::moveTo(PromptId id, int row)
{
    const int from = m_model->rowOf(id);
    if (from < 0 || row < 0)
        return;
    commit();
    m_current = id;
    change(tr("Move question"), [&](PromptSet &set) {
        set.prompts.move(from, std::clamp<qsizetype>(row > from ? row - 1 : row, 0, set.prompts.size() - 1));
    });
}

void PromptSetEditor::removeCurrent()
{
    const int row = m_model->rowOf(m_current);
    if (row >= 0)
        change(tr("Delete question"), [row](PromptSet &set) { set.prompts.removeAt(row); });
}

bool PromptSetEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_F2) {
            m_form->focusText();
            return true;
        }
        if (key->key() == Qt::Key_Insert) {
            m_new->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace debrief
