// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/capturewindow.h"

#include "session/reviewsession.h"
#include "ui/style/texttone.h"
#include "ui/style/theme.h"
#include "ui/widgets/capturelinewidget.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/workspace.h"

#include <QEvent>
#include <QScreen>
#include <QSettings>
#include <QVBoxLayout>

namespace debrief {

namespace {

constexpr QLatin1StringView GeometryKey("captureWindow/geometry");
constexpr int UsualWidth = 640;

} // namespace

CaptureWindow::CaptureWindow(Workspace &workspace, CaptureDrafts &drafts)
    : QWidget(nullptr, Qt::Window | Qt::WindowStaysOnTopHint),
      m_workspace(workspace),
      m_prompt(new ElidedLabel({}, this)),
      m_line(new CaptureLineWidget(workspace, drafts, this))
{
    setObjectName(QStringLiteral("captureWindow"));
    setAccessibleName(tr("Capture window"));
    setAutoFillBackground(true);
    m_prompt->setObjectName(QStringLiteral("captureWindowPrompt"));
    m_prompt->setFont(theme::font(theme::Type::Small));
    m_prompt->setContentsMargins(theme::GapLarge, theme::GapSmall, theme::GapLarge, 0);
    theme::setTextTone(m_prompt, theme::Tone::TextMuted);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_prompt);
    layout->addWidget(m_line);
    setMinimumWidth(360);
    resize(UsualWidth, sizeHint().height());
    restoreGeometry(QSettings().value(GeometryKey).toByteArray());

    connect(m_line, &CaptureLineWidget::left, this, &CaptureWindow::left);
    connect(&m_workspace, &Workspace::currentPromptChanged, this, &CaptureWindow::follow);
    connect(&m_workspace, &Workspace::sessionChanged, this, &CaptureWindow::follow);
    follow();
}

void CaptureWindow::present()
{
    show();
    raise();
    activateWindow();
    m_line->focusLine();
}

void CaptureWindow::follow()
{
    const ReviewSession *session = m_workspace.session();
    setWindowTitle(session ? tr("Capture – %1", "window title; a review").arg(session->review().title) : tr("Capture"));
    const Prompt *prompt = session ? session->find<Prompt>(m_workspace.currentPrompt()) : nullptr;
    m_prompt->setText(!session ? tr("No review is open.") : prompt ? prompt->text : tr("No question is being asked."));
}

void CaptureWindow::fitHeight()
{
    // As high as the line needs to be, upwards where it stands at the screen's foot.
    const int height = sizeHint().height();
    setFixedHeight(height);
    const QRect room = screen()->availableGeometry();
    if (isVisible() && frameGeometry().bottom() > room.bottom())
        move(x(), qMax(room.top(), room.bottom() - frameGeometry().height() + 1));
}

bool CaptureWindow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fitHeight();
    return QWidget::event(event);
}

void CaptureWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fitHeight();
    emit visibilityChanged(true);
}

void CaptureWindow::hideEvent(QHideEvent *event)
{
    QSettings().setValue(GeometryKey, saveGeometry());
    QWidget::hideEvent(event);
    emit visibilityChanged(false);
}

} // namespace debrief
