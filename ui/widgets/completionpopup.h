// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListWidget>

namespace debrief {

/// The words a line may be completed with, beside the cursor. It never takes the focus: the input goes through it by its own
/// keys.
class CompletionPopup final : public QListWidget
{
    Q_OBJECT

public:
    explicit CompletionPopup(QWidget *parent);

    /// Above that rectangle of the screen, or below where there is no room. Without a choice that is made beforehand the first
    /// stands there for the key that takes it.
    void offer(const QStringList &choices, bool choosesFirst, const QRect &beside);
    void step(int by);
    /// The chosen one; empty for none.
    QString chosen() const;
    QString first() const;

signals:
    void picked(const QString &choice);
};

} // namespace debrief
