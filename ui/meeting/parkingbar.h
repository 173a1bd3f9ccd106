// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QHBoxLayout;

namespace debrief {

/// What can come of a parked topic, each with the one letter that does it while one goes through the topics.
class ParkingBar final : public QWidget
{
    Q_OBJECT

public:
    ParkingBar(QAction &toAction, QAction &toFactor, QAction &drop, QWidget *parent = nullptr);

    /// True when the letter stands for something.
    bool press(const QString &letter);

private:
    struct Entry
    {
        QString letter;
        QAction *action;
    };

    void add(const QString &name, const QString &letter, const QString &text, QAction &action);

    QList<Entry> m_entries;
    QHBoxLayout *m_layout;
};

} // namespace debrief
