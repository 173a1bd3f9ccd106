// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;

namespace debrief {

class Chip;
class ElidedLabel;
class Workspace;

/// One line over the pages: which review, how bad, how long, by when, in which state; and what time it is.
class ReviewHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewHeader(Workspace &workspace, QWidget *parent = nullptr);

    /// Puts a widget before the clock.
    void addCorner(QWidget *corner);

    QString deadlineText() const;
    QString durationText() const;

private:
    void follow();
    void followClock();

    Workspace &m_workspace;
    ElidedLabel *m_title;
    Chip *m_severity;
    Chip *m_state;
    QLabel *m_duration;
    QLabel *m_deadline;
    QLabel *m_clock;
    QLabel *m_zone; ///< Which zone the clock and all times are in.
    QTimer m_tick;
    QTimer m_followSoon;
};

} // namespace debrief
