// SPDX-FileCopyrightText: 2026 The Debrief authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/openslots.h"

#include <QPointer>
#include <QWidget>

class QLabel;

namespace debrief {

class FlowLayout;

/// A quiet row of the important times that are not marked yet. It hides when nothing is missing.
class OpenSlotStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit OpenSlotStrip(QWidget *parent = nullptr);

    /// The widget from which Tab goes to the first slot.
    void setTabsBefore(QWidget *widget) { m_tabsBefore = widget; }
    void setSlots(const QList<OpenSlot> &slotList);

signals:
    void slotChosen(const debrief::OpenSlot &slot);

private:
    FlowLayout *m_flow;
    QLabel *m_title;
    QList<OpenSlot> m_slots;
    QList<QWidget *> m_buttons;
    QPointer<QWidget> m_tabsBefore;
};

} // namespace debrief
