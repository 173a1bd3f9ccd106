// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/factorevidence.h"

#include "session/factorevidencemodel.h"
#include "session/factorwork.h"
#include "ui/meeting/evidencelinedelegate.h"
#include "ui/meeting/evidencepicker.h"
#include "ui/style/texttone.h"
#include "ui/widgets/plaintext.h"
#include "ui/workspace.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace debrief {

namespace {

constexpr int ShownRows = 3;

} // namespace

FactorEvidence::FactorEvidence(Workspace &workspace, QAction &tieAction, QWidget &page, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_model(new FactorEvidenceModel(this)),
      m_list(new QListView(this)),
      m_stack(new QStackedWidget(this)),
      m_none(new QLabel(this)),
      m_picker(new EvidencePicker(&page)),
      m_show(makeAction(QStringLiteral("showEvidence"), tr("Sho&w evidence where it stands"), QStringLiteral("go-jump"),
                        {Qt::Key_Return, Qt::Key_Enter}, &FactorEvidence::showCurrent)),
      m_takeAway(makeAction(QStringLiteral("takeEvidenceAway"), tr("Take e&vidence away from factor"),
                            QStringLiteral("list-remove"), {QKeySequence(QKeySequence::Delete)},
                            &FactorEvidence::takeCurrentAway))
{
    setObjectName(QStringLiteral("factorEvidence"));
    m_list->setObjectName(QStringLiteral("factorEvidenceList"));
    m_list->setAccessibleName(tr("Evidence of the factor"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EvidenceLineDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);

    auto *none = m_none;
    none->setObjectName(QStringLiteral("factorEvidenceEmpty"));
    none->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    none->setContentsMargins(theme::Gap, 4, theme::Gap, 0);
    none->setWordWrap(true);
    none->setFont(theme::font(theme::Type::Small));
    theme::setTextTone(none, theme::Tone::TextMuted);
    m_stack->addWidget(m_list);
    m_stack->addWidget(none);
    const int row = EvidenceLineDelegate()
                        .sizeHint(
                            [this] {
                                QStyleOptionViewItem option;
                                option.initFrom(m_list);
                                return option;
                            }(),
                            {})
                        .height();
    m_stack->setFixedHeight(ShownRows * row + 4);

    auto *title = new QLabel(tr("Evidence"), this);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("tieEvidenceButton"));
    button->setAccessibleName(tr("Tie evidence"));
    button->setDefaultAction(&tieAction);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(theme::Gap, 4, theme::Gap, 0);
    bar->addWidget(title, 1);
    bar->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_stack);

    connect(m_list, &QListView::doubleClicked, this, &FactorEvidence::showCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FactorEvidence::follow);
    connect(m_model, &QAbstractItemModel::modelReset, this, &FactorEvidence::follow);
    connect(m_picker, &EvidencePicker::picked, this, &FactorEvidence::tie);
    connect(&workspace, &Workspace::displayZoneChanged, m_model, &FactorEvidenceModel::setZone);
    m_model->setZone(workspace.displayZone());
    follow();
}

QAction *FactorEvidence::makeAction(const QString &name, const QString &text, const QString &icon,
                                    const QList<QKeySequence> &keys, void (FactorEvidence::*slot)())
{
    auto *action = new QAction(theme::icon(icon), text, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(action);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void FactorEvidence::setSession(ReviewSession *session)
{
    m_model->setSession(session);
}

void FactorEvidence::setFactor(FactorId id)
{
    m_model->setFactor(id);
}

void FactorEvidence::pick()
{
    const ReviewSession *session = m_workspace.session();
    const Factor *factor = session ? session->find<Factor>(m_model->factor()) : nullptr;
    if (!factor)
        return;
    m_picker->open(tr("What shows “%1”?").arg(plainLine(factor->text)),
                   EvidenceChoices(*session, factor->id, m_workspace.displayZone()));
}

void FactorEvidence::tie(const QUuid &id)
{
    if (ReviewSession *session = m_workspace.session())
        m_workspace.report(tieEvidence(*session, m_model->factor(), id));
}

void FactorEvidence::showCurrent()
{
    if (const QUuid id = m_model->idAt(m_list->currentIndex().row()); !id.isNull())
        m_workspace.reveal(id);
}

void FactorEvidence::takeCurrentAway()
{
    const int row = m_list->currentIndex().row();
    const QUuid id = m_model->idAt(row);
    if (id.isNull() || !m_workspace.session())
        return;
    if (m_workspace.report(takeEvidenceAway(*m_workspace.session(), m_model->factor(), id)))
        m_list->setCurrentIndex(m_model->index(qMin(row, m_model->rowCount() - 1)));
}

void FactorEvidence::follow()
{
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    m_none->setText(m_model->factor().isNull() ? tr("Choose a factor to see what shows it.")
                                               : tr("No evidence yet: tie what was seen or said."));
    const bool hasCurrent = m_list->currentIndex().isValid();
    m_show->setEnabled(hasCurrent);
    m_takeAway->setEnabled(hasCurrent);
}

} // namespace debrief
