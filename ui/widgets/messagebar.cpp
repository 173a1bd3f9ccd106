// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/messagebar.h"

#include "ui/style/stylepaint.h"
#include "ui/style/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace debrief {

using theme::Tone;
using namespace std::chrono_literals;

namespace {

constexpr auto LeaveAfter = 6s;
constexpr int MaximumWidth = 720;
constexpr int MaximumKept = 20;

Tone toneOf(Workspace::Severity severity)
{
    switch (severity) {
    case Workspace::Severity::Information: return Tone::Accent;
    case Workspace::Severity::Success: return Tone::Success;
    case Workspace::Severity::Warning: return Tone::Warning;
    case Workspace::Severity::Error: return Tone::Danger;
    }
    return Tone::Accent;
}

QString iconNameOf(Workspace::Severity severity)
{
    switch (severity) {
    case Workspace::Severity::Information: return QStringLiteral("data-information");
    case Workspace::Severity::Success: return QStringLiteral("data-success");
    case Workspace::Severity::Warning: return QStringLiteral("data-warning");
    case Workspace::Severity::Error: return QStringLiteral("data-error");
    }
    return {};
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent),
      m_icon(new QLabel(this)),
      m_text(new QLabel(this)),
      m_action(new QPushButton(this)),
      m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    setAccessibleName(tr("Message"));
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFocusPolicy(Qt::ClickFocus);
    m_action->setObjectName(QStringLiteral("messageAction"));
    m_action->setFocusPolicy(Qt::TabFocus);
    m_action->hide();
    m_close->setObjectName(QStringLiteral("messageClose"));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setIcon(theme::icon(QStringLiteral("window-close-symbolic")));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::GapLarge, theme::GapSmall, theme::GapSmall, theme::GapSmall);
    layout->setSpacing(theme::Gap);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);

    m_leave.setSingleShot(true);
    m_leave.setInterval(LeaveAfter);
    connect(&m_leave, &QTimer::timeout, this, &MessageBar::closeMessage);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::closeMessage);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::carryOut);
    parent->installEventFilter(this);
    hide();
}

void MessageBar::showMessage(Severity severity, const QString &text)
{
    push({severity, text, {}, {}});
}

void MessageBar::showMessage(Severity severity, const QString &text, const QString &actionText,
                             std::function<void()> action)
{
    push({severity, text, actionText, std::move(action)});
}

void MessageBar::push(Message message)
{
    // What goes by itself is not worth coming back to, and the same is not said twice.
    m_messages.removeIf([&message](const Message &old) {
        return !old.stays() || (old.text == message.text && old.severity == message.severity);
    });
    if (m_messages.size() >= MaximumKept)
        m_messages.removeFirst();
    m_messages.append(std::move(message));
    showTop();
}

void MessageBar::closeMessage()
{
    if (!m_messages.isEmpty())
        m_messages.removeLast();
    showTop();
}

void MessageBar::clear()
{
    m_messages.clear();
    showTop();
}

QString MessageBar::text() const
{
    return m_messages.isEmpty() ? QString() : m_messages.last().text;
}

MessageBar::Severity MessageBar::severity() const
{
    return m_messages.isEmpty() ? Severity::Information : m_messages.last().severity;
}

void MessageBar::showTop()
{
    m_leave.stop();
    if (m_messages.isEmpty()) {
        // The focus goes back to the work, not to whatever comes next in the window.
        if (isAncestorOf(window()->focusWidget()) && parentWidget())
            parentWidget()->setFocus();
        hide();
        return;
    }
    const Message &message = m_messages.last();
    m_text->setText(message.text);
    m_action->setText(message.actionText);
    m_action->setVisible(static_cast<bool>(message.action));
    showIcon();
    if (!message.stays())
        m_leave.start();
    show();
    raise();
    place();
    QAccessibleAnnouncementEvent announcement(this, message.text);
    announcement.setPoliteness(message.severity == Severity::Error ? QAccessible::AnnouncementPoliteness::Assertive
                                                                   : QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&announcement);
    update();
}

void MessageBar::showIcon()
{
    m_icon->setPixmap(theme::icon(iconNameOf(severity())).pixmap(QSize(22, 22), devicePixelRatio()));
}

void MessageBar::carryOut()
{
    if (m_messages.isEmpty())
        return;
    const std::function<void()> action = m_messages.last().action;
    closeMessage();
    if (action)
        action();
}

void MessageBar::place()
{
    const QRect room =
        parentWidget()->rect().adjusted(theme::GapLarge, theme::GapLarge, -theme::GapLarge, -theme::GapLarge);
    const int width = qMin(room.width(), MaximumWidth);
    const int height = qMin(room.height(), qMax(heightForWidth(width), minimumSizeHint().height()));
    setGeometry(room.left() + (room.width() - width) / 2, room.bottom() - height + 1, width, height);
}

bool MessageBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && !isHidden())
        place();
    return QFrame::eventFilter(watched, event);
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_messages.isEmpty())
        showIcon();
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        closeMessage();
    else
        QFrame::keyPressEvent(event);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor tone = theme::color(toneOf(severity()));
    const QColor surface = theme::color(Tone::SurfaceRaised);
    paint::panel(&painter, rect(), theme::mixed(tone, surface, 0.08F), theme::mixed(tone, surface, 0.55F), 8);
}

} // namespace debrief
