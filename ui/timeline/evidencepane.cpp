// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/evidencepane.h"

#include "session/evidencemodel.h"
#include "storage/library.h"

#include "ui/style/texttone.h"
#include "ui/style/theme.h"
#include "ui/timeline/evidenceactions.h"
#include "ui/timeline/evidencedelegate.h"
#include "ui/timeline/evidencedrop.h"
#include "ui/timeline/evidencethumbnails.h"
#include "ui/widgets/busycursor.h"
#include "ui/workspace.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace debrief {

using namespace Qt::StringLiterals;

EvidencePane::EvidencePane(Workspace &workspace, const CodeLanguages &languages, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_model(new EvidenceModel(this)),
      m_thumbnails(new EvidenceThumbnails(
          [&workspace](const QByteArray &hash) {
              const auto attachment = workspace.library().attachment(hash);
              return attachment ? attachment->content : QByteArray();
          },
          this)),
      m_list(new QListView(this)),
      m_actions(new EvidenceActions(workspace, *m_model, *m_list, languages)),
      m_heading(new QLabel(this)),
      m_hint(new QLabel(this)),
      m_stack(new QStackedWidget(this))
{
    setObjectName(u"evidencePane"_s);
    m_list->setObjectName(u"evidenceList"_s);
    m_list->setAccessibleName(tr("Evidence"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EvidenceDelegate(*m_thumbnails, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_hint->setObjectName(u"evidenceHint"_s);
    m_hint->setText(tr("Paste a screenshot, a link or lines of a log here or on the event (Ctrl+V), or drop files."));
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    theme::setTextTone(m_hint, theme::Tone::TextMuted);
    m_hint->setMargin(4);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_hint);
    QFont bold = theme::font(theme::Type::Body);
    bold.setBold(true);
    m_heading->setObjectName(u"evidenceHeading"_s);
    m_heading->setFont(bold);

    auto *add = new QToolButton(this);
    add->setObjectName(u"addEvidenceButton"_s);
    add->setText(tr("Add"));
    add->setAccessibleName(tr("Add evidence"));
    add->setToolTip(tr("Adds a link, files, pictures or an excerpt"));
    add->setIcon(theme::icon(u"list-add"_s));
    add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    add->setPopupMode(QToolButton::InstantPopup);
    auto *adding = new QMenu(add);
    adding->addActions(m_actions->addingActions());
    add->setMenu(adding);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(theme::GapSmall);
    bar->addWidget(m_heading, 1);
    bar->addWidget(add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);

    const auto *drop = new EvidenceDrop(*m_list, EvidenceDrop::Place::Anywhere);
    connect(drop, &EvidenceDrop::dropped, this, [this, &languages](const QModelIndex &, const QMimeData *mime) {
        const BusyCursor busy;
        if (!m_model->eventId().isNull())
            m_actions->add(m_model->eventId(), evidenceFrom(*mime, languages));
    });
    connect(m_list, &QListView::doubleClicked, m_actions, &EvidenceActions::open);
    connect(m_list, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { m_actions->menu()->popup(m_list->viewport()->mapToGlobal(at)); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, m_actions, &EvidenceActions::refresh);
    connect(m_actions, &EvidenceActions::changed, this, &EvidencePane::reveal);
    connect(m_thumbnails, &EvidenceThumbnails::made, m_list->viewport(), qOverload<>(&QWidget::update));
    connect(m_model, &EvidenceModel::editFailed, this, [this](const Error &error) { m_workspace.report(error); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &EvidencePane::follow);
    connect(m_model, &QAbstractItemModel::modelReset, this, &EvidencePane::follow);
    connect(m_model, &QAbstractItemModel::rowsMoved, this, &EvidencePane::follow);
    follow();
}

EvidencePane::~EvidencePane()
{
    // An editor that is still open commits while the widgets go.
    m_model->disconnect(this);
    m_list->selectionModel()->disconnect(m_actions);
}

void EvidencePane::setSession(ReviewSession *session)
{
    m_model->setSession(session);
    follow();
}

void EvidencePane::setEvent(EventId id)
{
    m_model->setEvent(id);
    follow();
}

void EvidencePane::follow()
{
    const int count = m_model->rowCount();
    m_heading->setText(count == 0 ? tr("Evidence") : tr("Evidence (%1)").arg(QLocale().toString(count)));
    m_stack->setCurrentIndex(count == 0 ? 1 : 0);
    m_actions->refresh();
}

void EvidencePane::reveal(EvidenceId id)
{
    const QModelIndex index = m_model->indexOf(id);
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    m_actions->refresh();
}

} // namespace debrief
