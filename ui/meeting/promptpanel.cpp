// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/promptpanel.h"

#include "domain/labels.h"
#include "session/notemodel.h"
#include "session/promptmodel.h"
#include "session/reviewsession.h"

#include "ui/meeting/notedelegate.h"
#include "ui/meeting/promptnotesproxy.h"
#include "ui/meeting/sectionbutton.h"
#include "ui/style/texttone.h"
#include "ui/style/theme.h"
#include "ui/widgets/emptyhint.h"
#include "ui/workspace.h"

#include <QAction>
#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace debrief {

namespace {

bool isCovered(const QModelIndex &index)
{
    return index.data(PromptModel::AnsweredRole).toBool() || index.data(PromptModel::NoteCountRole).toInt() > 0;
}

QLabel *makeLabel(const QString &name, theme::Type type, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setFont(theme::font(type));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

PromptPanel::PromptPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_prompts(new PromptModel(this)),
      m_notes(new NoteModel(NoteModel::Audience::Console, this)),
      m_promptNotes(new PromptNotesProxy(this)),
      m_previous(nullptr),
      m_next(nullptr),
      m_answered(nullptr),
      m_position(new QToolButton(this)),
      m_menu(std::make_unique<QMenu>()),
      m_answeredBox(new QCheckBox(tr("Answered"), this)),
      m_section(makeLabel(QStringLiteral("promptSection"), theme::Type::Small, this)),
      m_prompt(makeLabel(QStringLiteral("promptText"), theme::Type::Large, this)),
      m_followUps(makeLabel(QStringLiteral("promptFollowUps"), theme::Type::Small, this)),
      m_notesTitle(makeLabel(QStringLiteral("promptNotesTitle"), theme::Type::Small, this)),
      m_notesView(new QListView(this)),
      m_notesStack(new QStackedWidget(this)),
      m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("promptPanel"));
    setAccessibleName(tr("Questions"));
    m_previous = makeAction(QStringLiteral("previousPrompt"), tr("&Previous question"), QStringLiteral("go-previous"),
                            QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    m_next = makeAction(QStringLiteral("nextPrompt"), tr("&Next question"), QStringLiteral("go-next"),
                        QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    m_answered = makeAction(QStringLiteral("promptAnswered"), tr("Question is &answered"), QStringLiteral("checkmark"),
                            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    m_answered->setCheckable(true);
    m_promptNotes->setSourceModel(m_notes);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(makePromptArea());
    auto *empty = new EmptyHint(QStringLiteral("help-contents"), tr("No questions"),
                                tr("When a review with questions is open, the current one stands here."), this);
    empty->setObjectName(QStringLiteral("promptPanelEmpty"));
    m_stack->addWidget(empty);

    connect(m_previous, &QAction::triggered, this, [this] { step(-1); });
    connect(m_next, &QAction::triggered, this, [this] { step(1); });
    connect(m_answered, &QAction::triggered, this, &PromptPanel::setAnswered);
    connect(m_answeredBox, &QCheckBox::clicked, this, &PromptPanel::setAnswered);
    connect(m_menu.get(), &QMenu::aboutToShow, this, &PromptPanel::fillMenu);
    connect(&m_workspace, &Workspace::sessionChanged, this, &PromptPanel::setSession);
    connect(&m_workspace, &Workspace::currentPromptChanged, this, &PromptPanel::follow);
    connect(m_prompts, &QAbstractItemModel::dataChanged, this, &PromptPanel::follow);
    connect(m_prompts, &QAbstractItemModel::rowsInserted, this, &PromptPanel::follow);
    connect(m_prompts, &QAbstractItemModel::rowsRemoved, this, &PromptPanel::follow);
    connect(m_prompts, &QAbstractItemModel::rowsMoved, this, &PromptPanel::follow);
    connect(m_prompts, &QAbstractItemModel::modelReset, this, &PromptPanel::follow);
    connect(m_promptNotes, &QAbstractItemModel::rowsInserted, this, &PromptPanel::followCount);
    connect(m_promptNotes, &QAbstractItemModel::rowsRemoved, this, &PromptPanel::followCount);
    connect(m_promptNotes, &QAbstractItemModel::modelReset, this, &PromptPanel::followCount);
    const auto report = [this](const Error &error) { m_workspace.report(error); };
    connect(m_prompts, &PromptModel::editFailed, this, report);
    connect(m_notes, &NoteModel::editFailed, this, report);
    setSession(m_workspace.session());
}

PromptPanel::~PromptPanel() = default;

QAction *PromptPanel::makeAction(const QString &name, const QString &text, const QString &iconName,
                                 const QKeySequence &key)
{
    auto *action = new QAction(theme::icon(iconName), text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    addAction(action);
    return action;
}

void PromptPanel::makeRail()
{
    // The phases at the one side, in the order in which an incident goes; what stands beside them at the other.
    for (const Section section : enumValues<Section>()) {
        auto *button = new SectionButton(section, this);
        connect(button, &SectionButton::clicked, this, [this, section] { goToSection(section); });
        m_rail.insert(section, button);
    }
}

QWidget *PromptPanel::makePromptArea()
{
    makeRail();
    auto *area = new QWidget(this);
    auto *rail = new QGridLayout;
    rail->setHorizontalSpacing(4);
    rail->setVerticalSpacing(0);
    const QList<Section> sections = enumValues<Section>();
    for (int i = 0; i < sections.size(); ++i)
        rail->addWidget(m_rail.value(sections.at(i)), i % 5, i / 5);
    rail->setColumnStretch(0, 1);
    rail->setColumnStretch(1, 1);

    const auto button = [this](QAction *action) {
        auto *tool = new QToolButton(this);
        tool->setDefaultAction(action);
        tool->setObjectName(action->objectName() + QStringLiteral("Button"));
        tool->setAccessibleName(action->text().remove(u'&'));
        tool->setAutoRaise(true);
        return tool;
    };
    m_position->setObjectName(QStringLiteral("promptPosition"));
    m_position->setAccessibleName(tr("Go to a question"));
    m_position->setToolTip(tr("Go to a question"));
    m_position->setAutoRaise(true);
    m_position->setIcon(theme::icon(QStringLiteral("arrow-down")));
    m_position->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_position, &QToolButton::clicked, this,
            [this] { m_menu->popup(m_position->mapToGlobal(QPoint(0, m_position->height()))); });
    m_menu->setObjectName(QStringLiteral("promptMenu"));
    m_answeredBox->setObjectName(QStringLiteral("promptAnsweredBox"));
    auto *steps = new QHBoxLayout;
    steps->setSpacing(4);
    steps->addWidget(button(m_previous));
    steps->addWidget(m_position);
    steps->addWidget(button(m_next));
    steps->addStretch(1);
    steps->addWidget(m_answeredBox);

    m_followUps->setTextFormat(Qt::RichText);
    theme::setTextTone(m_followUps, theme::Tone::TextMuted);
    theme::setTextTone(m_notesTitle, theme::Tone::TextMuted);
    m_notesView->setObjectName(QStringLiteral("promptNotes"));
    m_notesView->setAccessibleName(tr("Notes to this question"));
    m_notesView->setModel(m_promptNotes);
    m_notesView->setItemDelegate(new NoteDelegate(m_notesView));
    m_notesView->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_notesView->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_notesView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_notesView->setResizeMode(QListView::Adjust);
    m_notesView->setFrameShape(QFrame::NoFrame);
    auto *nothing = makeLabel(QStringLiteral("promptNotesEmpty"), theme::Type::Body, this);
    nothing->setText(tr("Nothing yet. What you type into the capture line (Ctrl+Space) is noted here."));
    nothing->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    theme::setTextTone(nothing, theme::Tone::TextMuted);
    m_notesStack->addWidget(m_notesView);
    m_notesStack->addWidget(nothing);

    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins(theme::Gap, theme::Gap, theme::Gap, theme::Gap);
    layout->setSpacing(theme::GapSmall);
    layout->addLayout(rail);
    layout->addLayout(steps);
    layout->addWidget(m_section);
    layout->addWidget(m_prompt);
    layout->addWidget(m_followUps);
    layout->addSpacing(4);
    layout->addWidget(m_notesTitle);
    layout->addWidget(m_notesStack, 1);
    return area;
}

void PromptPanel::setSession(ReviewSession *session)
{
    m_prompts->setSession(session);
    m_notes->setSession(session);
    ensureCurrent();
    follow();
}

void PromptPanel::ensureCurrent()
{
    const ReviewSession *session = m_workspace.session();
    if (!session || m_prompts->rowCount() == 0 || session->find<Prompt>(m_workspace.currentPrompt()))
        return;
    int row = 0;
    while (row < m_prompts->rowCount() - 1 && isCovered(m_prompts->index(row, 0)))
        ++row;
    m_workspace.setCurrentPrompt(m_prompts->valueAt(isCovered(m_prompts->index(row, 0)) ? 0 : row)->id);
}

int PromptPanel::currentRow() const
{
    return m_prompts->rowOf(m_workspace.currentPrompt());
}

void PromptPanel::follow()
{
    const int row = currentRow();
    const Prompt *prompt = m_prompts->valueAt(row);
    if (!prompt && m_prompts->rowCount() > 0 && m_workspace.session()) {
        // Not at once: everyone is to hear of the one before of the next.
        QMetaObject::invokeMethod(this, &PromptPanel::ensureCurrent, Qt::QueuedConnection);
    }
    m_stack->setCurrentIndex(m_prompts->rowCount() > 0 ? 0 : 1);
    m_previous->setEnabled(row > 0);
    m_next->setEnabled(row >= 0 && row < m_prompts->rowCount() - 1);
    m_answered->setEnabled(prompt != nullptr);
    m_answered->setChecked(prompt && prompt->answered);
    m_answeredBox->setEnabled(prompt != nullptr);
    m_answeredBox->setChecked(prompt && prompt->answered);
    m_position->setText(tr("%1 of %2").arg(row + 1).arg(m_prompts->rowCount()));
    m_promptNotes->setPrompt(prompt ? prompt->id : PromptId());
    m_section->setText(prompt ? label(prompt->section) : QString());
    m_prompt->setText(prompt ? prompt->text : QString());
    showFollowUps(prompt ? prompt->followUps : QStringList());
    m_prompt->setToolTip(prompt ? prompt->origin : QString());
    followCoverage();
    followCount();
}

void PromptPanel::showFollowUps(const QStringList &followUps)
{
    // As a table, so that the second line of each stands below its first.
    QString rows;
    for (const QString &followUp : followUps)
        rows += QStringLiteral("<tr><td>–&nbsp;</td><td>%1</td></tr>").arg(followUp.toHtmlEscaped());
    m_followUps->setText(QStringLiteral("<table cellspacing='0' cellpadding='0'>%1</table>").arg(rows));
    m_followUps->setAccessibleName(followUps.join(u'\n'));
    m_followUps->setVisible(!followUps.isEmpty());
}

void PromptPanel::followCoverage()
{
    const Prompt *prompt = m_prompts->valueAt(currentRow());
    for (SectionButton *button : std::as_const(m_rail)) {
        const auto [total, covered] = m_prompts->coverage(button->section());
        button->setCoverage(covered, total);
        button->setVisible(total > 0);
        button->setChecked(prompt && prompt->section == button->section());
    }
}

void PromptPanel::followCount()
{
    const int count = m_promptNotes->rowCount();
    m_notesTitle->setText(tr("%n note(s)", nullptr, count));
    m_notesStack->setCurrentIndex(count > 0 ? 0 : 1);
}

void PromptPanel::step(int by)
{
    if (const Prompt *prompt = m_prompts->valueAt(currentRow() + by))
        m_workspace.setCurrentPrompt(prompt->id);
}

void PromptPanel::goToSection(Section section)
{
    QList<int> rows;
    for (int row = 0; row < m_prompts->rowCount(); ++row) {
        if (m_prompts->valueAt(row)->section == section)
            rows.append(row);
    }
    if (rows.isEmpty())
        return;
    // From within the section to its next prompt; from elsewhere to the first one that is still open.
    const auto at = rows.indexOf(currentRow());
    auto target = at >= 0 ? (at + 1) % rows.size() : 0;
    if (at < 0) {
        const auto open =
            std::find_if(rows.cbegin(), rows.cend(), [this](int row) { return !isCovered(m_prompts->index(row, 0)); });
        target = open == rows.cend() ? 0 : open - rows.cbegin();
    }
    m_workspace.setCurrentPrompt(m_prompts->valueAt(rows.at(target))->id);
    follow();
}

void PromptPanel::fillMenu()
{
    m_menu->clear();
    std::optional<Section> section;
    for (int row = 0; row < m_prompts->rowCount(); ++row) {
        const Prompt *prompt = m_prompts->valueAt(row);
        if (section != prompt->section)
            m_menu->addSection(label(prompt->section));
        section = prompt->section;
        QString text = prompt->text;
        QAction *action = m_menu->addAction(text.replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(row == currentRow());
        connect(action, &QAction::triggered, this, [this, id = prompt->id] { m_workspace.setCurrentPrompt(id); });
    }
}

void PromptPanel::setAnswered(bool answered)
{
    const int row = currentRow();
    if (row < 0)
        return;
    m_prompts->setData(m_prompts->index(row, PromptModel::TextColumn), answered ? Qt::Checked : Qt::Unchecked,
                       Qt::CheckStateRole);
    follow();
}

} // namespace debrief
