// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workspace.h"

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace debrief {

/// Says what happened, over the lower edge of its parent: nothing moves to make room for it. Good news goes away by itself;
/// an error or an offer stays until it is closed, and comes back when what covered it has gone.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    using Severity = Workspace::Severity;

    explicit MessageBar(QWidget *parent);

    void showMessage(Severity severity, const QString &text);
    /// With a button that carries out the action and closes the message.
    void showMessage(Severity severity, const QString &text, const QString &actionText, std::function<void()> action);
    /// Closes what is shown.
    void closeMessage();
    void clear();

    QString text() const;
    Severity severity() const;
    int messageCount() const { return static_cast<int>(m_messages.size()); }

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Message
    {
        Severity severity = Severity::Information;
        QString text;
        QString actionText;
        std::function<void()> action;

        bool stays() const { return severity == Severity::Error || severity == Severity::Warning || action; }
    };

    void push(Message message);
    void showTop();
    void showIcon();
    void carryOut();
    void place();

    QList<Message> m_messages; ///< The last one is shown.
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
    QTimer m_leave;
};

} // namespace debrief
