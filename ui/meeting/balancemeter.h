// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/balance.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QGridLayout;

namespace debrief {

class ElidedLabel;
class ReviewSession;
class Workspace;

/// A bar of three parts that is never told apart by colour alone: each has its letter, and the words beside it say the same.
class BalanceBar final : public QWidget
{
    Q_OBJECT

public:
    explicit BalanceBar(QWidget *parent = nullptr);

    void setBalance(const Balance &balance);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Balance m_balance;
};

/// How much was said of what went wrong, what went well and of luck; and what to ask for when it is lopsided.
class BalanceMeter final : public QWidget
{
    Q_OBJECT

public:
    explicit BalanceMeter(Workspace &workspace, QWidget *parent = nullptr);

    const Balance &balance() const { return m_balance; }
    /// Where there is more height than width; without margins.
    void setHintBelow();

private:
    void setSession(ReviewSession *session);
    void follow();

    QPointer<ReviewSession> m_session;
    Balance m_balance;
    BalanceBar *m_bar;
    ElidedLabel *m_words;
    ElidedLabel *m_hint;
    QGridLayout *m_layout = nullptr;
    QTimer m_soon;
};

} // namespace debrief
