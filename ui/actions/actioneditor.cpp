// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/actioneditor.h"

#include "domain/labels.h"
#include "session/participantmodel.h"
#include "ui/actions/actionorigin.h"
#include "ui/actions/duedateedit.h"
#include "ui/style/theme.h"
#include "ui/widgets/wordingmarks.h"
#include "ui/workspace.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace debrief {

ActionEditor::ActionEditor(Workspace &workspace, QWidget *parent)
    : QScrollArea(parent),
      m_workspace(workspace),
      m_participants(new ParticipantModel(this)),
      m_form(new QWidget(this))
{
    setObjectName(u"actionEditor"_s);
    setAccessibleName(tr("Fields of the action"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setMinimumWidth(280);
    build();
    setWidget(m_form);
    setFocusProxy(m_title);
    load();
}

ActionEditor::~ActionEditor() = default;

void ActionEditor::build()
{
    auto *layout = new QVBoxLayout(m_form);
    layout->setContentsMargins(theme::Gap, theme::GapSmall, theme::Gap, theme::Gap);
    layout->setSpacing(theme::GapSmall);

    m_title = makeText(3, &ActionItem::title);
    m_title->installEventFilter(this);
    addField(*layout, tr("Title"), m_title, u"actionTitle"_s);
    m_problem = new QLabel(m_form);
    m_problem->setObjectName(u"actionTitleProblem"_s);
    m_problem->setFont(theme::font(theme::Type::Small));
    m_problem->setForegroundRole(QPalette::BrightText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);

    buildChoices(*layout);
    buildTexts(*layout);
    buildTracker(*layout);
    auto *origin = new ActionOrigin(m_workspace, m_form);
    m_loaders.append([origin](const ActionItem &action) { origin->setNotes(action.noteIds); });
    layout->addWidget(origin);
    layout->addStretch();
}

void ActionEditor::buildTexts(QVBoxLayout &layout)
{
    addField(layout, tr("Done when"), makeText(2, &ActionItem::doneWhen), u"actionDoneWhen"_s);
    addField(layout, tr("Description (Markdown)"), makeText(5, &ActionItem::description), u"actionDescription"_s);

    QPlainTextEdit *reason = makeText(2, &ActionItem::declineReason);
    m_declined = new QWidget(m_form);
    auto *declined = new QVBoxLayout(m_declined);
    declined->setContentsMargins(0, 0, 0, 0);
    declined->setSpacing(4);
    addField(*declined, tr("Decline reason"), reason, u"actionDeclineReason"_s);
    layout.addWidget(m_declined);
    m_loaders.append(
        [this](const ActionItem &action) { m_declined->setVisible(action.state == ActionState::Declined); });

    auto *themes = new QLineEdit(m_form);
    themes->setPlaceholderText(tr("alerting, deploys"));
    connect(themes, &QLineEdit::textEdited, this, [this](const QString &text) {
        QStringList values;
        for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
            if (const QString value = part.simplified(); !value.isEmpty() && !values.contains(value))
                values.append(value);
        }
        commit(u"themes"_s, [values](ActionItem &action) { action.themes = values; });
    });
    m_loaders.append([themes](const ActionItem &action) { themes->setText(action.themes.join(u", "_s)); });
    addField(layout, tr("Themes, separated by commas"), themes, u"actionThemes"_s);
}

void ActionEditor::buildChoices(QVBoxLayout &layout)
{
    m_owner = makeLine(&ActionItem::owner);
    m_owner->setPlaceholderText(tr("Who sees to it"));
    auto *completer = new QCompleter(m_participants, this);
    completer->setCompletionColumn(ParticipantModel::NameColumn);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_owner->setCompleter(completer);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this,
            [this](const QString &name) { commit(u"owner"_s, [name](ActionItem &action) { action.owner = name; }); });

    m_due = new DueDateEdit(m_form);
    connect(m_due, &DueDateEdit::dateEdited, this,
            [this](const QDate &date) { commit(u"due"_s, [date](ActionItem &action) { action.due = date; }); });
    m_loaders.append([this](const ActionItem &action) { m_due->setDate(action.due); });

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::GapSmall);
    grid->setVerticalSpacing(theme::GapSmall);
    const auto place = [this, grid](int row, int column, const QString &name, QWidget *field,
                                    const QString &objectName) {
        auto *cell = new QVBoxLayout;
        cell->setSpacing(4);
        addField(*cell, name, field, objectName);
        cell->addStretch();
        grid->addLayout(cell, row, column);
        grid->setColumnStretch(column, 1);
    };
    place(0, 0, tr("Owner"), m_owner, u"actionOwner"_s);
    place(0, 1, tr("Due"), m_due, u"actionDue"_s);
    place(1, 0, tr("Phase"), makeChoice(&ActionItem::phase), u"actionPhase"_s);
    place(1, 1, tr("Horizon"), makeChoice(&ActionItem::horizon), u"actionHorizon"_s);
    place(2, 0, tr("Impact"), makeChoice(&ActionItem::impact), u"actionImpact"_s);
    place(2, 1, tr("Effort"), makeChoice(&ActionItem::effort), u"actionEffort"_s);
    layout.addLayout(grid);
    addField(layout, tr("Breadth"), makeChoice(&ActionItem::breadth), u"actionBreadth"_s);
}

void ActionEditor::buildTracker(QVBoxLayout &layout)
{
    auto *tracker = new QComboBox(m_form);
    tracker->setEditable(true);
    tracker->setInsertPolicy(QComboBox::NoInsert);
    tracker->addItems({QString(), u"github"_s, u"gitlab"_s, u"jira"_s, u"linear"_s});
    tracker->lineEdit()->setPlaceholderText(tr("none"));
    connect(tracker, &QComboBox::currentTextChanged, this, [this](const QString &text) {
        commit(u"tracker"_s, [text](ActionItem &action) { action.tracker = text.trimmed(); });
    });
    m_loaders.append([tracker](const ActionItem &action) { tracker->setCurrentText(action.tracker); });
    QLineEdit *key = makeLine(&ActionItem::trackerKey);
    key->setPlaceholderText(u"PAY-123"_s);
    QLineEdit *url = makeLine(&ActionItem::trackerUrl);
    url->setPlaceholderText(u"https://"_s);

    auto *row = new QHBoxLayout;
    row->setSpacing(theme::GapSmall);
    const auto place = [this, row](const QString &name, QWidget *field, const QString &objectName) {
        auto *cell = new QVBoxLayout;
        cell->setSpacing(4);
        addField(*cell, name, field, objectName);
        row->addLayout(cell, 1);
    };
    place(tr("Tracker"), tracker, u"actionTracker"_s);
    place(tr("Key"), key, u"actionTrackerKey"_s);
    layout.addLayout(row);
    addField(layout, tr("Address in the tracker"), url, u"actionTrackerUrl"_s);
}

void ActionEditor::addField(QVBoxLayout &layout, const QString &name, QWidget *field, const QString &objectName)
{
    auto *label = new QLabel(name, m_form);
    label->setFont(theme::font(theme::Type::Small));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(field);
    field->setObjectName(objectName);
    field->setAccessibleName(name);
    layout.addWidget(label);
    layout.addWidget(field);
}

QLineEdit *ActionEditor::makeLine(QString ActionItem::*member)
{
    auto *line = new QLineEdit(m_form);
    connect(line, &QLineEdit::textEdited, this, [this, line, member](const QString &text) {
        commit(line->objectName(), [member, text](ActionItem &action) { action.*member = text; });
    });
    m_loaders.append([line, member](const ActionItem &action) {
        if (line->text() != action.*member)
            line->setText(action.*member);
    });
    return line;
}

QPlainTextEdit *ActionEditor::makeText(int lines, QString ActionItem::*member)
{
    auto *edit = new QPlainTextEdit(m_form);
    edit->setTabChangesFocus(true);
    const int margins = 2 * edit->frameWidth() + static_cast<int>(2 * edit->document()->documentMargin());
    edit->setFixedHeight(lines * edit->fontMetrics().lineSpacing() + margins + 4);
    connect(edit, &QPlainTextEdit::textChanged, this, [this, edit, member] {
        const QString text = edit->toPlainText();
        commit(edit->objectName(), [member, text](ActionItem &action) { action.*member = text; });
    });
    new WordingMarks(*edit, m_workspace.wording(),
                     member == &ActionItem::declineReason ? WordingContext::Prose : WordingContext::Action);
    m_loaders.append([edit, member](const ActionItem &action) {
        if (edit->toPlainText() != action.*member)
            edit->setPlainText(action.*member);
    });
    return edit;
}

template<typename Value>
QComboBox *ActionEditor::makeChoice(Value ActionItem::*member)
{
    auto *box = new QComboBox(m_form);
    // The longest choice may be longer than the pane is wide.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(6);
    const QList<Value> values = enumValues<Value>();
    for (const Value value : values)
        box->addItem(label(value));
    connect(box, &QComboBox::currentIndexChanged, this, [this, box, member, values](int index) {
        if (index >= 0)
            commit(box->objectName(),
                   [member, value = values.at(index)](ActionItem &action) { action.*member = value; });
    });
    m_loaders.append([box, member, values](const ActionItem &action) {
        box->setCurrentIndex(static_cast<int>(values.indexOf(action.*member)));
    });
    return box;
}

void ActionEditor::setSession(ReviewSession *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_participants->setSession(session);
    if (m_session)
        connect(m_session, &ReviewSession::changed, this, &ActionEditor::follow);
    setAction({});
}

void ActionEditor::setAction(ActionId id)
{
    m_id = id;
    load();
}

void ActionEditor::focusTitle()
{
    ensureWidgetVisible(m_title);
    m_title->setFocus(Qt::ShortcutFocusReason);
    m_title->moveCursor(QTextCursor::End);
}

void ActionEditor::follow(const Changes &changes)
{
    // What is being typed here stands in its field already, perhaps not yet trimmed.
    if (m_isCommitting)
        return;
    if (std::ranges::any_of(changes, [this](const debrief::Change &change) { return change.id() == m_id.uuid(); }))
        load();
}

void ActionEditor::load()
{
    const QScopedValueRollback guard(m_isLoading, true);
    const ActionItem *found = m_session ? m_session->find<ActionItem>(m_id) : nullptr;
    if (!found)
        m_id = {};
    m_form->setEnabled(found != nullptr);
    showProblem({});
    const ActionItem shown = found ? *found : ActionItem{};
    for (const auto &loader : std::as_const(m_loaders))
        loader(shown);
}

void ActionEditor::commit(const QString &field, const Change &change)
{
    if (m_isLoading || !m_session)
        return;
    const ActionItem *found = m_session->find<ActionItem>(m_id);
    if (!found)
        return;
    ActionItem action = *found;
    change(action);
    const QScopedValueRollback guard(m_isCommitting, true);
    const auto done = m_session->update(action, tr("Edit action"), m_id.toString() + u'/' + field);
    showProblem({});
    if (done)
        return;
    if (field == m_title->objectName())
        showProblem(done.error().message);
    else
        m_workspace.report(done.error());
}

void ActionEditor::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void ActionEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit closeRequested();
        return;
    }
    QScrollArea::keyPressEvent(event);
}

bool ActionEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_title && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        // A title is one line, however it is wrapped.
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_owner->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    if (watched == m_title && event->type() == QEvent::FocusOut && m_problem->isVisible())
        load();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace debrief
