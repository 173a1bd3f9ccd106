// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/commandpalette.h"

#include "ui/style/stylepaint.h"
#include "ui/style/texttone.h"
#include "ui/widgets/commanddelegate.h"
#include "ui/widgets/commandmodel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPainter>
#include <QVBoxLayout>

namespace debrief {

namespace {

constexpr int Width = 560;
constexpr int ShownRows = 10;

} // namespace

CommandPalette::CommandPalette(QMenuBar &menuBar, QWidget *parent)
    : QFrame(parent),
      m_menuBar(menuBar),
      m_model(new CommandModel(this)),
      m_input(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_nothing(new QLabel(tr("No command has these letters."), this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Command palette"));
    m_input->setObjectName(QStringLiteral("commandInput"));
    m_input->setAccessibleName(tr("Letters of a command"));
    m_input->setPlaceholderText(tr("Find a command"));
    m_input->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("commandList"));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setContentsMargins(theme::Gap, theme::GapSmall, theme::Gap, theme::Gap);
    theme::setTextTone(m_nothing, theme::Tone::TextMuted);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::GapSmall, theme::GapSmall, theme::GapSmall, theme::GapSmall);
    layout->addWidget(m_input);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing);

    m_input->installEventFilter(this);
    parent->installEventFilter(this);
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListView::clicked, this, &CommandPalette::carryOut);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) { followFocus(now); });
    hide();
}

CommandPalette::~CommandPalette()
{
    // The focus moves while the widgets below go.
    qApp->disconnect(this);
}

void CommandPalette::open()
{
    if (isVisible()) {
        leave();
        return;
    }
    m_focusBefore = QApplication::focusWidget();
    m_model->collect(m_menuBar);
    m_input->clear();
    filter({});
    show();
    raise();
    place();
    m_input->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::filter(const QString &pattern)
{
    m_model->setPattern(pattern);
    m_list->setCurrentIndex(m_model->index(0));
    m_list->scrollToTop();
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_list->setVisible(m_model->rowCount() > 0);
    place();
}

void CommandPalette::place()
{
    const int rows = qBound(1, m_model->rowCount(), ShownRows);
    const int rowHeight = qMax(m_list->sizeHintForRow(0), m_nothing->sizeHint().height());
    const int width = qMin(Width, parentWidget()->width() - 2 * theme::GapHuge);
    const int height = m_input->sizeHint().height() + 3 * theme::GapSmall + rows * rowHeight;
    setGeometry((parentWidget()->width() - width) / 2, parentWidget()->height() / 10, width,
                qMin(height, parentWidget()->height() * 8 / 10));
}

void CommandPalette::move(int step)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int row = qBound(0, m_list->currentIndex().row() + step, rows - 1);
    m_list->setCurrentIndex(m_model->index(row));
}

void CommandPalette::carryOut()
{
    const QPointer<QAction> action = m_model->actionAt(m_list->currentIndex());
    if (!action || !action->isEnabled())
        return;
    // The action is meant for what had the focus before.
    leave();
    if (action)
        action->trigger();
}

void CommandPalette::leave()
{
    hide();
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    m_focusBefore.clear();
}

void CommandPalette::followFocus(const QWidget *now)
{
    if (isVisible() && now && now != this && !isAncestorOf(now))
        hide();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_input || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up: move(-1); return true;
    case Qt::Key_Down: move(+1); return true;
    case Qt::Key_PageUp: move(-ShownRows); return true;
    case Qt::Key_PageDown: move(+ShownRows); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: carryOut(); return true;
    case Qt::Key_Escape: leave(); return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true;
    default: return QFrame::eventFilter(watched, event);
    }
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::panel(&painter, rect(), theme::color(theme::Tone::Surface),
                 theme::mixed(theme::color(theme::Tone::TextMuted), theme::color(theme::Tone::Border), 0.4F), 8);
}

} // namespace debrief
