// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/closingdialog.h"

#include "session/closingmodel.h"
#include "session/meetingclock.h"
#include "session/reviewsession.h"
#include "ui/meeting/balancemeter.h"
#include "ui/meeting/closingdelegate.h"
#include "ui/meeting/handsform.h"
#include "ui/style/texttone.h"
#include "ui/workspace.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace debrief {

ClosingDialog::ClosingDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_model(new ClosingModel(this)),
      m_summary(new QLabel(this)),
      m_list(new QListView(this)),
      m_hands(new HandsForm(workspace, this))
{
    setObjectName(QStringLiteral("closingDialog"));
    setWindowTitle(tr("Close the meeting"));
    setModal(false);
    m_summary->setObjectName(QStringLiteral("closingSummary"));
    m_summary->setFont(theme::font(theme::Type::Large));
    m_summary->setWordWrap(true);
    auto *advice =
        new QLabel(tr("Nothing here has to be done: choose a point to go to it, or leave it open on purpose."), this);
    advice->setWordWrap(true);
    theme::setTextTone(advice, theme::Tone::TextMuted);

    m_list->setObjectName(QStringLiteral("closingList"));
    m_list->setAccessibleName(tr("Closing check"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ClosingDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);

    const auto heading = [this](const QString &text) {
        auto *label = new QLabel(text, this);
        QFont font = label->font();
        font.setWeight(QFont::DemiBold);
        label->setFont(font);
        return label;
    };
    auto *meter = new BalanceMeter(workspace, this);
    meter->setHintBelow();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_end = buttons->addButton(tr("&End the meeting"), QDialogButtonBox::ActionRole);
    m_end->setObjectName(QStringLiteral("endMeetingButton"));
    // Return in a field is for the field.
    m_end->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(m_end, &QPushButton::clicked, this, [this] { m_workspace.report(m_workspace.meeting().end()); });
    connect(&workspace.meeting(), &MeetingClock::stateChanged, this, &ClosingDialog::followMeeting);
    followMeeting();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::GapLarge, theme::GapLarge, theme::GapLarge, theme::Gap);
    layout->setSpacing(theme::GapSmall);
    layout->addWidget(m_summary);
    layout->addWidget(advice);
    layout->addWidget(m_list, 1);
    layout->addSpacing(theme::GapSmall);
    layout->addWidget(heading(tr("Balance")));
    layout->addWidget(meter);
    layout->addSpacing(theme::GapSmall);
    layout->addWidget(heading(tr("Show of hands")));
    layout->addWidget(m_hands);
    layout->addSpacing(theme::GapSmall);
    layout->addWidget(buttons);
    resize(560, 660);

    connect(m_list, &QListView::clicked, this, &ClosingDialog::choose);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ClosingDialog::follow);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ClosingDialog::follow);
    connect(&workspace, &Workspace::sessionChanged, this, [this](ReviewSession *session) {
        if (isVisible())
            setSession(session);
        if (!session)
            hide();
    });
}

ClosingDialog::~ClosingDialog() = default;

void ClosingDialog::present()
{
    if (!m_workspace.session())
        return;
    setSession(m_workspace.session());
    if (!isVisible()) {
        // As high as its points, where the screen is.
        const int rows = m_model->rowCount() * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth();
        m_list->setMinimumHeight(qMin(rows, 3 * m_list->sizeHintForRow(0)));
        resize(width(), sizeHint().height() - m_list->sizeHint().height() + rows);
    }
    show();
    raise();
    activateWindow();
    if (!m_list->currentIndex().isValid()) {
        int row = 0;
        while (row + 1 < m_model->rowCount() && m_model->findingAt(row)->count == 0)
            ++row;
        m_list->setCurrentIndex(m_model->index(row));
    }
    m_list->setFocus(Qt::OtherFocusReason);
}

void ClosingDialog::setSession(ReviewSession *session)
{
    m_model->setSession(session);
    m_hands->setSession(session);
}

void ClosingDialog::followMeeting()
{
    const MeetingClock::State state = m_workspace.meeting().state();
    m_end->setEnabled(state == MeetingClock::State::Running || state == MeetingClock::State::Paused);
    m_end->setText(state == MeetingClock::State::Ended ? tr("The meeting has ended") : tr("&End the meeting"));
}

void ClosingDialog::follow()
{
    const int open = m_model->openPoints();
    m_summary->setText(open > 0 ? tr("%n point(s) still open", nullptr, open) : tr("Nothing is left open. Thank you."));
}

void ClosingDialog::choose(const QModelIndex &index)
{
    const ClosingFinding *finding = m_model->findingAt(index.row());
    if (!finding || finding->count == 0)
        return;
    m_hands->keep();
    if (finding->ids.isEmpty())
        emit pointChosen(finding->point);
    else
        m_workspace.reveal(QUuid(finding->ids.first()));
}

void ClosingDialog::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    // What nobody sees is not counted with every edit.
    setSession(nullptr);
}

bool ClosingDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose(m_list->currentIndex());
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace debrief
