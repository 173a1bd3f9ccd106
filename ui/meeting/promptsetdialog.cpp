// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/promptsetdialog.h"

#include "domain/labels.h"
#include "session/promptsetfile.h"
#include "session/promptsetstore.h"
#include "session/promptwork.h"
#include "session/reviewsession.h"
#include "ui/meeting/promptseteditor.h"
#include "ui/style/theme.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace debrief {

namespace {

constexpr QSize UsualSize(960, 660);
constexpr int ListWidth = 264;

struct DialogTexts
{
    Q_DECLARE_TR_FUNCTIONS(debrief::PromptSetDialog)
};

QString filter()
{
    return DialogTexts::tr("Prompt sets (*.json)");
}

QString secondLine(const PromptSetStore &store, const PromptSet &set)
{
    const QString count = DialogTexts::tr("%n question(s)", nullptr, static_cast<int>(set.prompts.size()));
    return store.isUsual(set.id)
               ? DialogTexts::tr("%1 · %2 · for new reviews", "kind, number of questions").arg(label(set.kind), count)
               : DialogTexts::tr("%1 · %2", "kind, number of questions").arg(label(set.kind), count);
}

} // namespace

PromptSetDialog::PromptSetDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_store(new PromptSetStore(workspace.library(), this)),
      m_sets(new QListWidget(this)),
      m_editor(new PromptSetEditor(*m_store, this)),
      m_usual(new QPushButton(tr("&Begin new reviews with it"), this)),
      m_use(new QPushButton(tr("&Use in the open review"), this)),
      m_askOpen([](QWidget *window, const QString &) {
          return QFileDialog::getOpenFileName(window, DialogTexts::tr("Import a prompt set"), {}, filter());
      }),
      m_askSave([](QWidget *window, const QString &suggestion) {
          return QFileDialog::getSaveFileName(window, DialogTexts::tr("Export the prompt set"), suggestion, filter());
      })
{
    setObjectName(QStringLiteral("promptSetDialog"));
    setWindowTitle(tr("Prompt sets"));
    setAttribute(Qt::WA_DeleteOnClose);
    makeActions();
    build();
    connect(m_store, &PromptSetStore::changed, this, &PromptSetDialog::follow);
    connect(m_editor, &PromptSetEditor::failed, this,
            [this](const Error &error) { m_messages->showMessage(Workspace::Severity::Error, error.message); });
    connect(m_sets, &QListWidget::currentRowChanged, this, [this] {
        m_editor->setSet(current());
        updateState();
    });
    report(m_store->load());
    m_sets->setCurrentRow(0);
    updateState();
    m_sets->setFocus();
}

PromptSetDialog::~PromptSetDialog()
{
    m_store->disconnect(this);
    m_sets->disconnect(this);
}

void PromptSetDialog::setFileQuestions(FileQuestion open, FileQuestion save)
{
    m_askOpen = std::move(open);
    m_askSave = std::move(save);
}

QAction *PromptSetDialog::makeAction(const QString &name, const QString &text, const QString &icon,
                                     const QKeySequence &key, std::function<void()> work)
{
    auto *action = new QAction(theme::icon(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    if (!key.isEmpty())
        action->setToolTip(tr("%1 (%2)", "an action and its shortcut")
                               .arg(QString(text).remove(u'&'), key.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, std::move(work));
    addAction(action);
    return action;
}

void PromptSetDialog::makeActions()
{
    m_newLocal = makeAction(QStringLiteral("newLocalSet"), tr("New &local set"), QStringLiteral("list-add"),
                            QKeySequence::New, [this] { take(m_store->add(ReviewKind::Local), true); });
    m_newGlobal = makeAction(QStringLiteral("newGlobalSet"), tr("New &global set"), QStringLiteral("list-add"), {},
                             [this] { take(m_store->add(ReviewKind::Global), true); });
    m_copy = makeAction(QStringLiteral("copySet"), tr("&Copy set"), QStringLiteral("edit-copy"),
                        QKeySequence(Qt::CTRL | Qt::Key_D), [this] {
                            m_editor->commit();
                            take(m_store->copy(current()), true);
                        });
    m_rename = makeAction(QStringLiteral("renameSet"), tr("&Rename set"), QStringLiteral("edit-rename"),
                          QKeySequence(Qt::SHIFT | Qt::Key_F2), [this] { m_editor->focusName(); });
    m_delete = makeAction(QStringLiteral("deleteSet"), tr("&Delete set"), QStringLiteral("edit-delete"),
                          QKeySequence(Qt::CTRL | Qt::Key_Delete), [this] { removeCurrent(); });
    m_restore = makeAction(QStringLiteral("restoreSet"), tr("Restore &built-in set"), QStringLiteral("edit-reset"), {},
                           [this] { report(m_store->restore(current())); });
    m_import = makeAction(QStringLiteral("importSet"), tr("&Import…"), QStringLiteral("document-import"),
                          QKeySequence::Open, [this] { importFile(); });
    m_export = makeAction(QStringLiteral("exportSet"), tr("&Export…"), QStringLiteral("document-export"),
                          QKeySequence::Save, [this] { exportFile(); });
    m_undo = makeAction(QStringLiteral("undoSet"), tr("Undo"), QStringLiteral("edit-undo"), QKeySequence::Undo, [this] {
        m_editor->commit();
        report(m_store->undo());
    });
    m_redo = makeAction(QStringLiteral("redoSet"), tr("Redo"), QStringLiteral("edit-redo"), QKeySequence::Redo,
                        [this] { report(m_store->redo()); });
    m_redo->setShortcuts(QKeySequence::keyBindings(QKeySequence::Redo));
}

QWidget *PromptSetDialog::makeBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const auto add = [this, layout](QAction *action, bool withText) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setAccessibleName(action->text().remove(u'&'));
        button->setToolButtonStyle(withText ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
        layout->addWidget(button);
        return button;
    };
    QToolButton *fresh = add(m_newLocal, true);
    auto *kinds = new QMenu(fresh);
    kinds->addActions({m_newLocal, m_newGlobal});
    fresh->setMenu(kinds);
    fresh->setPopupMode(QToolButton::MenuButtonPopup);
    add(m_copy, true);
    for (QAction *action : {m_rename, m_delete, m_restore})
        add(action, false);
    layout->addSpacing(theme::Gap);
    add(m_import, true);
    add(m_export, true);
    layout->addStretch(1);
    add(m_undo, false);
    add(m_redo, false);
    return bar;
}

void PromptSetDialog::build()
{
    m_sets->setObjectName(QStringLiteral("promptSets"));
    m_sets->setAccessibleName(tr("Prompt sets"));
    m_sets->setFixedWidth(ListWidth);
    m_sets->setSpacing(2);
    m_sets->setWordWrap(true);
    m_sets->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sets->addActions({m_copy, m_rename, m_delete, m_restore, m_export});
    m_sets->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_usual->setObjectName(QStringLiteral("useForNewReviews"));
    m_use->setObjectName(QStringLiteral("useInReview"));
    for (QPushButton *button : {m_usual, m_use})
        button->setAutoDefault(false);
    connect(m_usual, &QPushButton::clicked, this, [this] { report(m_store->chooseForNewReviews(current())); });
    connect(m_use, &QPushButton::clicked, this, &PromptSetDialog::useInReview);

    auto *body = new QWidget(this);
    auto *columns = new QHBoxLayout(body);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(theme::GapLarge);
    columns->addWidget(m_sets);
    columns->addWidget(m_editor, 1);
    m_messages = new MessageBar(body);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &PromptSetDialog::reject);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_usual);
    bottom->addWidget(m_use);
    bottom->addStretch(1);
    bottom->addWidget(buttons);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::GapLarge, theme::Gap, theme::GapLarge, theme::Gap);
    layout->setSpacing(theme::Gap);
    layout->addWidget(makeBar());
    layout->addWidget(body, 1);
    layout->addLayout(bottom);
    resize(UsualSize);
}

PromptSetId PromptSetDialog::current() const
{
    const QListWidgetItem *item = m_sets->currentItem();
    return item ? PromptSetId(item->data(Qt::UserRole).toUuid()) : PromptSetId();
}

void PromptSetDialog::choose(PromptSetId id)
{
    for (int row = 0; row < m_sets->count(); ++row) {
        if (PromptSetId(m_sets->item(row)->data(Qt::UserRole).toUuid()) == id)
            m_sets->setCurrentRow(row);
    }
}

void PromptSetDialog::follow(PromptSetId changed)
{
    const QList<PromptSet> &sets = m_store->sets();
    const PromptSetId before = current();
    const int row = m_sets->currentRow();
    {
        const QSignalBlocker blocker(m_sets);
        while (m_sets->count() > sets.size())
            delete m_sets->takeItem(m_sets->count() - 1);
        while (m_sets->count() < sets.size())
            m_sets->addItem(QString());
        for (int at = 0; at < sets.size(); ++at) {
            QListWidgetItem *item = m_sets->item(at);
            item->setText(sets.at(at).name + u'\n' + secondLine(*m_store, sets.at(at)));
            item->setData(Qt::UserRole, sets.at(at).id.uuid());
        }
        m_sets->setCurrentRow(qMin(row, m_sets->count() - 1));
        choose(before);
        choose(changed);
    }
    m_editor->setSet(current());
    updateState();
}

void PromptSetDialog::updateState()
{
    const PromptSet *set = m_store->find(current());
    const bool isBuiltIn = set && !set->builtInKey.isEmpty();
    for (QAction *action : {m_copy, m_rename, m_export})
        action->setEnabled(set);
    m_delete->setEnabled(set && !isBuiltIn);
    m_delete->setToolTip(isBuiltIn
                             ? tr("Built-in sets stay. Choose another one for new reviews instead.")
                             : tr("Delete set (%1)").arg(m_delete->shortcut().toString(QKeySequence::NativeText)));
    m_restore->setEnabled(set && m_store->canRestore(set->id));
    m_usual->setEnabled(set && !m_store->isUsual(set->id));
    m_use->setEnabled(set && !set->prompts.isEmpty() && m_workspace.session());
    m_undo->setEnabled(m_store->canUndo());
    m_redo->setEnabled(m_store->canRedo());
    m_undo->setToolTip(m_store->canUndo() ? tr("Undo: %1").arg(m_store->undoText()) : tr("Undo"));
    m_redo->setToolTip(m_store->canRedo() ? tr("Redo: %1").arg(m_store->redoText()) : tr("Redo"));
}

bool PromptSetDialog::report(const Result<> &result)
{
    if (!result)
        m_messages->showMessage(Workspace::Severity::Error, result.error().message);
    return result.has_value();
}

void PromptSetDialog::take(const Result<PromptSetId> &made, bool rename)
{
    if (!made)
        return m_messages->showMessage(Workspace::Severity::Error, made.error().message);
    choose(*made);
    if (rename)
        m_editor->focusName();
}

void PromptSetDialog::removeCurrent()
{
    const PromptSet *set = m_store->find(current());
    if (!set)
        return;
    const QString name = set->name;
    if (report(m_store->remove(set->id)))
        m_messages->showMessage(Workspace::Severity::Information, tr("“%1” was deleted.").arg(name), tr("Undo"),
                                [this] { report(m_store->undo()); });
}

void PromptSetDialog::importFile()
{
    const QString path = m_askOpen(this, {});
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_messages->showMessage(Workspace::Severity::Error,
                                tr("Can't read “%1”: %2.").arg(QDir::toNativeSeparators(path), file.errorString()));
        return;
    }
    const auto set = promptSetFromJson(file.readAll(), QFileInfo(path).fileName());
    if (!set)
        return m_messages->showMessage(Workspace::Severity::Error, set.error().message);
    take(m_store->import(*set), false);
}

void PromptSetDialog::exportFile()
{
    m_editor->commit();
    const PromptSet *set = m_store->find(current());
    if (!set)
        return;
    const QString path = m_askSave(this, promptSetFileName(*set));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const QByteArray bytes = promptSetToJson(*set);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return m_messages->showMessage(
            Workspace::Severity::Error,
            tr("Can't write “%1”: %2.").arg(QDir::toNativeSeparators(path), file.errorString()));
    m_messages->showMessage(Workspace::Severity::Success, tr("Written: %1").arg(QDir::toNativeSeparators(path)));
}

void PromptSetDialog::useInReview()
{
    m_editor->commit();
    const PromptSet *set = m_store->find(current());
    if (!set || !m_workspace.session())
        return;
    const auto added = addMissingPrompts(*m_workspace.session(), *set);
    if (!added)
        return m_messages->showMessage(Workspace::Severity::Error, added.error().message);
    m_messages->showMessage(Workspace::Severity::Success,
                            *added > 0 ? tr("%n question(s) added to the open review.", nullptr, *added)
                                       : tr("The open review asks all of them already."));
}

void PromptSetDialog::keyPressEvent(QKeyEvent *event)
{
    // Return is for the fields: a dialog takes it for its default button.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return event->accept();
    QDialog::keyPressEvent(event);
}

void PromptSetDialog::done(int result)
{
    m_editor->commit();
    QDialog::done(result);
}

} // namespace debrief
